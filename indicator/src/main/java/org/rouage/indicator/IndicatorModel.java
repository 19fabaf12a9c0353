package org.rouage.indicator;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.convention.Convention;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.Standing;
import org.rouage.convention.consolidation.WhereWritten;

/**
 * The measures, the indicators and the network of a convention as they stand on a day and as known on a day, ready to
 * be computed.
 *
 * <p>Example: a convention of 2024-2028 with the measures {@code cout} and {@code prestations} and the indicator
 * {@code cg100}, {@code cout / prestations}: two measures, one indicator with a definition for each year, its targets
 * in force and as signed.
 */
public final class IndicatorModel {
    private final Setting setting;
    private final SortedMap<String, MeasureDefinition> measures;
    private final List<TrackedIndicator> indicators;
    private final Map<String, TrackedIndicator> byId = new TreeMap<>();
    private final List<MeasureCheck> checks;
    private final List<Neutralised> neutralisations;
    private final List<Assessed> assessments;
    private final List<Problem> notices;
    /** Made when they are first asked for. */
    private final Map<String, Aims> aims = new ConcurrentHashMap<>();

    private final Map<String, Aims> initialAims = new ConcurrentHashMap<>();

    /**
     * Whose results these are, and when: the days of the question, the years of the term, the network, and the
     * identifier under which the national body reports.
     */
    public record Setting(AsOf asOf, LocalDate start, LocalDate endInclusive, String nationalBody, Network network) {
        /** The day at which things are known: nothing received or decided later is in any result. */
        public LocalDate known() {
            return asOf.known();
        }

        public int first() {
            return start.getYear();
        }

        public int last() {
            return endInclusive.getYear();
        }
    }

    private IndicatorModel(
            Setting setting,
            List<MeasureDefinition> measures,
            List<TrackedIndicator> indicators,
            List<MeasureCheck> checks,
            List<Neutralised> neutralisations,
            List<Assessed> assessments,
            List<Problem> notices) {
        this.setting = setting;
        var measureById = new TreeMap<String, MeasureDefinition>();
        measures.forEach(one -> measureById.put(one.id(), one));
        this.measures = Collections.unmodifiableSortedMap(measureById);
        this.indicators = List.copyOf(indicators);
        this.checks = List.copyOf(checks);
        this.neutralisations = List.copyOf(neutralisations);
        this.assessments = List.copyOf(assessments);
        this.notices = List.copyOf(notices);
        indicators.forEach(one -> byId.put(one.id(), one));
    }

    /** Places are the act and the element. */
    public static Outcome<IndicatorModel> of(Standing standing, Convention asSigned, Records records) {
        return of(standing, asSigned, records, WhereWritten.IN_THE_ACT);
    }

    /**
     * Refused with all problems at once: units and formulas that cannot be read, names that are no measure, a
     * neutralisation or an assessment of what is not there. Decisions made, and local contracts signed, after the day
     * known are left out.
     *
     * @param asSigned the convention before any amendment: it gives the initial targets
     * @param where where the caller found each part
     */
    public static Outcome<IndicatorModel> of(
            Standing standing, Convention asSigned, Records records, WhereWritten where) {
        var read = new ModelReader(standing, asSigned, where);
        IndicatorModel model = read.model(records);
        return Outcome.of(
                ContractTargets.of(records.localContracts(), standing.asOf()).over(model), read.problems());
    }

    /** Of parts made by the caller, without checking that they go together. */
    public static IndicatorModel of(
            Setting setting,
            List<MeasureDefinition> measures,
            List<TrackedIndicator> indicators,
            List<MeasureCheck> checks,
            List<Neutralised> neutralisations,
            List<Assessed> assessments,
            List<Problem> notices) {
        return new IndicatorModel(setting, measures, indicators, checks, neutralisations, assessments, notices);
    }

    public Setting setting() {
        return setting;
    }

    public Network network() {
        return setting.network();
    }

    /** By identifier; an indicator that is its own measure is among them. */
    public List<MeasureDefinition> measures() {
        return List.copyOf(measures.values());
    }

    public Optional<MeasureDefinition> measure(String id) {
        return Optional.ofNullable(measures.get(id));
    }

    /** In the order of the convention. */
    public List<TrackedIndicator> indicators() {
        return indicators;
    }

    public Optional<TrackedIndicator> indicator(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The declared rules between the measures of a body and a period. */
    public List<MeasureCheck> checks() {
        return checks;
    }

    /**
     * Which measures count a part of what others count, as the definitions of indicators mean it, less those of which a
     * declared rule says so.
     */
    public List<Share> shares() {
        return Share.of(indicators).stream()
                .filter(share -> checks.stream().noneMatch(share::isStatedBy))
                .toList();
    }

    /** Those decided by the day known. */
    public List<Neutralised> neutralisations() {
        return neutralisations;
    }

    /** Those made by the day known. */
    public List<Assessed> assessments() {
        return assessments;
    }

    /** What a reader should know of the definitions; none stops a computation. */
    public List<Problem> notices() {
        return notices;
    }

    /** The body-periods that do not count for an indicator. */
    public Exclusions exclusions(String indicator) {
        return new Exclusions(neutralisations.stream()
                .filter(one -> one.treatment() == Neutralised.Treatment.EXCLUDED && one.concerns(indicator))
                .map(Neutralised::exclusion)
                .toList());
    }

    /**
     * Whether a measure comes from the national body alone: its rule says so, or there is no network that could report.
     */
    public boolean isNational(MeasureDefinition measure) {
        return measure.bodies().isNational() || network().bodies().isEmpty();
    }

    /** What is aimed at by the targets in force; empty where there is none for that extent and period. */
    public Optional<Aim> aim(String indicator, Extent extent, Period period) {
        return indicator(indicator).flatMap(one -> aims(one).of(extent, period));
    }

    /** All that is aimed at by the targets in force of an indicator of this model. */
    public Aims aims(TrackedIndicator indicator) {
        return aims.computeIfAbsent(
                indicator.id(), id -> new Aims(indicator, indicator.targets(), indicator.finer(), neutralisations));
    }

    /** What was aimed at by the convention as signed, as it was written: no decision taken since changes it. */
    public Optional<Aim> initialAim(String indicator, Extent extent, Period period) {
        return indicator(indicator)
                .flatMap(one -> initialAims
                        .computeIfAbsent(
                                one.id(), id -> new Aims(one, one.initialTargets(), one.initialFiner(), List.of()))
                        .of(extent, period));
    }
}
