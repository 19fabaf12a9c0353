package org.rouage.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.convention.Convention;
import org.rouage.convention.Fund;
import org.rouage.convention.Indicator;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.DefinitionsByYear;
import org.rouage.convention.consolidation.Standing;
import org.rouage.convention.consolidation.WhereWritten;
import org.rouage.convention.consolidation.Writer;
import org.rouage.indicator.IndicatorModel.Setting;
import org.rouage.indicator.TrackedIndicator.TargetComponent;

/** From a convention as it stands, with its records, to a model, with all problems. */
final class ModelReader {
    /** Years before the term that an indicator may be asked for: its base, the year before the first. */
    private static final int YEARS_BEFORE = 10;

    private static final String FINER = "finerTargets";

    private final Standing standing;
    private final Convention now;
    private final Convention asSigned;
    private final WhereWritten where;
    private final Setting setting;
    private final DefinitionReader definitions;
    private final List<Problem> problems = new ArrayList<>();
    private final List<TrackedIndicator> indicators = new ArrayList<>();
    private final List<MeasureCheck> checks = new ArrayList<>();

    ModelReader(Standing standing, Convention asSigned, WhereWritten where) {
        this.standing = standing;
        this.now = standing.convention();
        this.asSigned = asSigned;
        this.where = where;
        this.setting = new Setting(
                standing.asOf(),
                now.period().start(),
                now.period().endInclusive(),
                now.fund().id(),
                network());
        this.definitions = new DefinitionReader(setting.first(), setting.last());
        now.measures().forEach(one -> definitions.measure(one, source(one.id())));
        now.indicators().forEach(this::indicator);
        now.measureRules()
                .forEach(rule -> definitions.check(rule, source(rule.id())).ifPresent(checks::add));
    }

    IndicatorModel model(Records records) {
        var read = new RecordReader(setting, indicators);
        records.neutralisations().forEach(read::neutralisation);
        records.assessments().forEach(read::assessment);
        problems.addAll(definitions.problems);
        problems.addAll(read.problems);
        List<Problem> sums = sumsOfEach(ContractTargets.of(records.localContracts(), standing.asOf()));
        return IndicatorModel.of(
                setting,
                List.copyOf(definitions.measures.values()),
                indicators,
                checks,
                read.neutralisations,
                read.assessments,
                Stream.of(definitions.notices, sums, targetsOfParts(), read.notices)
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
    }

    /** Said to hold for each body, though a sum of all, while no act and no contract gives any body its own target. */
    private List<Problem> sumsOfEach(ContractTargets contracts) {
        return indicators.stream()
                .filter(one -> one.isLocal() && one.latest().isSummedOverBodies())
                .filter(one ->
                        one.finer().stream().noneMatch(target -> target.body().isPresent()))
                .filter(one -> contracts.contracts().stream()
                        .flatMap(contract -> contract.targets().stream())
                        .noneMatch(target -> target.indicator().equals(one.id())))
                .map(one -> IndicatorProblems.sumOfEach(place(one.id(), "local"), one.id()))
                .toList();
    }

    /** Targets that do not follow from the components published with them: results are judged on them all the same. */
    private List<Problem> targetsOfParts() {
        var differing = new ArrayList<Problem>();
        for (TrackedIndicator one : indicators) {
            one.components().stream()
                    .map(TargetComponent::year)
                    .distinct()
                    .sorted()
                    .flatMap(year -> TargetCheck.of(one, year).stream())
                    .filter(TargetCheck::differs)
                    .forEach(check -> differing.add(IndicatorProblems.targetOfParts(
                            place(one.id(), "targets[" + check.target().year() + "]"), check)));
        }
        return differing;
    }

    List<Problem> problems() {
        return problems;
    }

    private DefinitionReader.Source source(String element) {
        return part -> place(element, part);
    }

    /** Of an indicator as defined from a year on: what a later act replaced stands in the act before. */
    private DefinitionReader.Source source(String indicator, int since) {
        return part -> where.of(DefinitionsByYear.writer(standing, indicator, part, since), indicator, part);
    }

    private Place place(String element, String part) {
        Writer writer =
                standing.passage(element).map(passage -> passage.writer(part)).orElse(Writer.CONVENTION);
        return where.of(writer, element, part);
    }

    private Network network() {
        Fund fund = now.fund();
        List<String> regions = fund.regions().stream().map(Fund.Region::id).toList();
        var bodies = new ArrayList<Network.Body>();
        for (Fund.LocalFund local : fund.network()) {
            local.regions().stream()
                    .filter(held -> !regions.contains(held.term()))
                    .forEach(held -> problems.add(
                            IndicatorProblems.unknownRegion(place("heading", "network"), local.id(), held.term())));
            bodies.add(new Network.Body(
                    local.id(),
                    local.name(),
                    local.validity(),
                    local.regions().stream()
                            .map(held -> new Network.Attachment(held.term(), held.validity()))
                            .toList(),
                    local.successors(),
                    local.codes(),
                    posts(local)));
        }
        return Network.of(
                fund.regions().stream()
                        .map(region -> new Network.Region(region.id(), region.name()))
                        .toList(),
                bodies);
    }

    private static SortedMap<Integer, Rational> posts(Fund.LocalFund local) {
        var posts = new TreeMap<Integer, Rational>();
        local.posts().forEach(one -> posts.put(one.year(), Rational.of(one.number())));
        return posts;
    }

    private void indicator(Indicator written) {
        NavigableMap<Integer, IndicatorDefinition> byYear = byYear(written);
        var said = new SaidIn(standing, written);
        Optional<Indicator> signed = asSigned.indicators()
                .filter(one -> one.id().equals(written.id()))
                .findFirst();
        var components = new ArrayList<TargetComponent>();
        written.targetParts().forEach(part -> component(written, byYear, part).ifPresent(components::add));
        indicators.add(new TrackedIndicator(
                written.id(),
                byYear,
                written.base().map(base -> value(byYear, base).until(said.ofBase(base.year()))),
                values(byYear, written.targets(), year -> said.of("targets[" + year + "]", year)),
                values(byYear, signed.map(Indicator::targets).orElse(List.of()), said::asSigned),
                values(byYear, written.thresholds(), year -> said.of("thresholds[" + year + "]", year)),
                finer(byYear, written, target -> said.of(SaidIn.part(target), year(target))),
                signed.map(one -> finer(byYear, one, target -> said.asSigned(year(target))))
                        .orElse(List.of()),
                components,
                written.weight(),
                written.scale().stream()
                        .map(level -> new ScaleLevel(
                                level.id(), level.meaning(), level.points().map(Rational::of)))
                        .toList(),
                written.scoring(),
                said.breaks(),
                written.availableAfterDays(),
                written.local()));
    }

    /** A formula that is the same in every year is made ready once. */
    private NavigableMap<Integer, IndicatorDefinition> byYear(Indicator written) {
        NavigableMap<Integer, Indicator> versions = DefinitionsByYear.of(standing, written.id());
        var byYear = new TreeMap<Integer, IndicatorDefinition>();
        int from = Math.min(
                setting.first() - YEARS_BEFORE,
                written.base().map(Indicator.Value::year).orElse(setting.first()));
        for (int year = from; year <= setting.last() + 1; year++) {
            Map.Entry<Integer, Indicator> version = versions.floorEntry(year);
            Indicator then = version == null ? written : version.getValue();
            int since = version == null ? from : Math.max(version.getKey(), from);
            IndicatorDefinition before = byYear.get(year - 1);
            boolean isSame = before != null
                    && before.since() == since
                    && before.formula().stream().allMatch(IndicatorFormula::isSameInEveryYear);
            byYear.put(
                    year,
                    isSame && before != null
                            ? before
                            : definitions.definition(then, since, year, source(written.id(), since)));
        }
        return byYear;
    }

    private static TargetValue value(NavigableMap<Integer, IndicatorDefinition> byYear, Indicator.Value written) {
        return TargetValue.of(written, definition(byYear, written.year()).unit());
    }

    private static IndicatorDefinition definition(NavigableMap<Integer, IndicatorDefinition> byYear, int year) {
        return Optional.ofNullable(byYear.floorEntry(year))
                .orElseGet(byYear::firstEntry)
                .getValue();
    }

    private static SortedMap<Integer, TargetValue> values(
            NavigableMap<Integer, IndicatorDefinition> byYear,
            List<Indicator.Value> written,
            IntFunction<Optional<Integer>> until) {
        var values = new TreeMap<Integer, TargetValue>();
        written.forEach(one -> values.put(one.year(), value(byYear, one).until(until.apply(one.year()))));
        return values;
    }

    private static int year(Indicator.FinerTarget target) {
        return Period.parse(target.period()).map(Period::year).orElse(0);
    }

    private List<FinerTarget> finer(
            NavigableMap<Integer, IndicatorDefinition> byYear,
            Indicator written,
            Function<Indicator.FinerTarget, Optional<Integer>> until) {
        var finer = new ArrayList<FinerTarget>();
        for (Indicator.FinerTarget target : written.finerTargets()) {
            Optional<Period> period = Period.parse(target.period());
            if (period.isEmpty()) {
                problems.add(
                        IndicatorProblems.unknownPeriod(place(written.id(), FINER), written.id(), target.period()));
                continue;
            }
            target.body()
                    .filter(body -> setting.network().body(body).isEmpty())
                    .ifPresent(body -> problems.add(
                            IndicatorProblems.unknownBody(place(written.id(), FINER), written.id(), body)));
            int year = period.get().year();
            Optional<BigDecimal> number = target.number();
            finer.add(new FinerTarget(
                    period.get(),
                    target.body(),
                    TargetValue.of(
                                    year,
                                    number,
                                    target.upTo(),
                                    target.words(),
                                    definition(byYear, year).unit())
                            .until(until.apply(target))));
        }
        return finer;
    }

    private Optional<TargetComponent> component(
            Indicator written, NavigableMap<Integer, IndicatorDefinition> byYear, Indicator.TargetPart part) {
        boolean isOfFormula = definition(byYear, part.year()).measures().stream()
                .anyMatch(measure -> measure.id().equals(part.measure()));
        if (!isOfFormula) {
            problems.add(
                    IndicatorProblems.targetPart(place(written.id(), "targetParts"), written.id(), part.measure()));
            return Optional.empty();
        }
        return Optional.of(new TargetComponent(part.year(), part.measure(), Rational.of(part.number())));
    }
}
