package org.rouage.cli.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.rouage.basics.Text;
import org.rouage.document.score.Figures;
import org.rouage.document.score.Figures.Late;
import org.rouage.document.score.Figures.Measurement;
import org.rouage.document.score.Figures.YearFigures;
import org.rouage.document.score.Scored;
import org.rouage.document.score.Shown;
import org.rouage.formula.Value;
import org.rouage.indicator.Aim;
import org.rouage.indicator.Coverage;
import org.rouage.indicator.Extent;
import org.rouage.indicator.IndicatorDefinition;
import org.rouage.indicator.Note;
import org.rouage.indicator.Period;
import org.rouage.indicator.Result;
import org.rouage.indicator.Side;
import org.rouage.indicator.TrackedIndicator;
import org.rouage.indicator.scoring.Judgement;
import org.rouage.indicator.scoring.Judgements;

/**
 * What is shown of one indicator, gathered from its results on each side, its targets, its notes and its judgement.
 *
 * <p>Example: where the fund declares 91.4 and the State verified 90.5, both are shown; where both say 91.4, once.
 */
final class IndicatorReport {
    private final MeasuresAtHand at;
    private final Asked asked;

    private final BasisMaking basis;

    IndicatorReport(MeasuresAtHand at, Asked asked) {
        this.at = at;
        this.asked = asked;
        basis = new BasisMaking(at, asked);
    }

    Result result(TrackedIndicator one, Side side, Extent extent, Period period) {
        return at.results(asked.reading(), side).result(one.id(), extent, period);
    }

    Result result(TrackedIndicator one) {
        return result(one, asked.side(), asked.extent(), asked.period());
    }

    Judgement judged(TrackedIndicator one) {
        return new Judgements(at.results(asked.reading(), asked.side()), at.scorings())
                .of(one.id(), asked.extent(), asked.period());
    }

    /** With what its figures rest on, where the form shows it. */
    Scored of(TrackedIndicator one, Judgement judged, Optional<Scored.Places> places, boolean hasBasis) {
        Result result = result(one);
        IndicatorDefinition definition = result.definition();
        return new Scored(
                Figured.identity(one, asked.period().year()),
                target(one, definition),
                initial(one, definition),
                measurements(one),
                late(result.notes()),
                remarked(Judging.comparison(judged), result.notes()),
                Judging.points(judged),
                notes(result.notes(), List.of(Note.Break.class)),
                neutralised(result.notes()),
                new OutlookReport(at, asked).course(one, definition, years(one, asked.extent(), hasBasis)),
                places,
                hasBasis ? Optional.of(basis.of(one, result)) : Optional.empty());
    }

    /** With what a reader must know of the result itself. */
    private Scored.Comparison remarked(Scored.Comparison comparison, List<Note> notes) {
        var reasons = new ArrayList<>(comparison.reasons());
        reasons.addAll(notes(notes, List.of(Note.YearToDate.class)));
        notes.stream()
                .filter(Note.LeftOut.class::isInstance)
                .map(new SaidLines(at)::told)
                .forEach(reasons::add);
        return new Scored.Comparison(
                comparison.attainment(),
                comparison.ofInitial(),
                comparison.mark(),
                comparison.term(),
                comparison.judgement(),
                reasons);
    }

    Optional<Figures.Aim> target(TrackedIndicator one, IndicatorDefinition definition) {
        return target(one, definition, asked.extent());
    }

    /** By which a place is judged: its act says whose it is. */
    Optional<Figures.Aim> target(TrackedIndicator one, IndicatorDefinition definition, Extent extent) {
        Optional<Aim> aim = at.model().aim(one.id(), extent, asked.period());
        Text act = Figured.act(at.standing(), one.id(), asked.period());
        return aim.map(found -> switch (found.source()) {
            case Aim.Source.Own() -> Figured.aim(found, asked.period(), definition, act.plus(ofBody(extent)));
            case Aim.Source.OfTheNetwork() -> Figured.aim(found, asked.period(), definition, act);
            case Aim.Source.OfContract(String body, LocalDate signed) ->
                Figured.aim(found, asked.period(), definition, act).beside(national(one, definition, act));
        });
    }

    private static Text ofBody(Extent extent) {
        return switch (extent) {
            case Extent.Body(String id) -> Text.of(", cible propre à " + id, ", target of " + id + " itself");
            case Extent.Region(String id) -> Text.of(", cible propre à " + id, ", target of " + id + " itself");
            case Extent.Pool pool ->
                Text.of(", cible propre à " + pool.name(), ", target of " + pool.name() + " itself");
            case Extent.Whole() -> Text.empty();
        };
    }

    /** That of the network as a whole, whether or not bodies without a contract are judged on it. */
    private Optional<Figures.Aim> national(TrackedIndicator one, IndicatorDefinition definition, Text act) {
        return at.model()
                .aim(one.id(), new Extent.Whole(), asked.period())
                .map(found -> Figured.aim(found, asked.period(), definition, act));
    }

    Optional<Figures.Aim> initial(TrackedIndicator one, IndicatorDefinition definition) {
        return at.model()
                .initialAim(one.id(), asked.extent(), asked.period())
                .map(found -> Figured.aim(found, asked.period(), definition, Figured.signed()));
    }

    /**
     * Sides that give the same together; a side that gave nothing itself is left out, and one of which nothing was
     * agreed where others have a result.
     */
    private List<Measurement> measurements(TrackedIndicator one) {
        Map<Shown, Measurement> bySame = new LinkedHashMap<>();
        for (Side side : sides()) {
            Result result = result(one, side, asked.extent(), asked.period());
            boolean isSilent = side != asked.side() && result.isDecided() && !hasGiven(side, result);
            if (isSilent || (side == Side.AGREED && asked.side() != Side.AGREED && isNotAgreed(result))) {
                continue;
            }
            Shown shown = Figured.of(result);
            bySame.merge(
                    shown,
                    new Measurement(
                            List.of(side),
                            shown,
                            result.coverage(),
                            result.completeness().kind()),
                    (had, more) -> new Measurement(joined(had.sides(), side), had.value(), had.coverage(), had.kind()));
        }
        boolean isAnyDecided = bySame.keySet().stream().anyMatch(Shown::isDecided);
        return bySame.values().stream()
                .filter(measured -> !isAnyDecided
                        || measured.value().isDecided()
                        || measured.sides().contains(asked.side()))
                .toList();
    }

    /** That nothing was agreed is told where it is asked for. */
    private static boolean isNotAgreed(Result result) {
        return result.value() instanceof Value.Undecided(List<Value.Reason> reasons)
                && reasons.stream().anyMatch(reason -> reason.code().equals("INDICATOR-NOT-AGREED"));
    }

    /** Whether any of it is the word of that side, not only what it reads of the other. */
    private boolean hasGiven(Side side, Result result) {
        List<Side.State> own = switch (side) {
            case FUND -> List.of(Side.State.DECLARED, Side.State.AGREED);
            case STATE -> List.of(Side.State.VERIFIED, Side.State.AGREED);
            case AGREED -> List.of(Side.State.AGREED);
        };
        return result.assessed()
                .map(found -> own.contains(found.state()))
                .orElseGet(() -> at.results(asked.reading(), side).submissions(result).stream()
                        .flatMap(id -> at.store().reception(id).stream())
                        .anyMatch(reception -> own.contains(reception.state())));
    }

    /** The one asked for comes first. */
    private List<Side> sides() {
        var sides = new ArrayList<>(List.of(asked.side()));
        for (Side side : Side.values()) {
            if (side != asked.side()) {
                sides.add(side);
            }
        }
        return sides;
    }

    private static List<Side> joined(List<Side> sides, Side more) {
        var joined = new ArrayList<>(sides);
        joined.add(more);
        return joined;
    }

    /** By body, the periods for which some measure is late. */
    List<Late> late(List<Note> notes) {
        SortedMap<String, TreeSet<Period>> byBody = new TreeMap<>();
        for (Note note : notes) {
            if (note instanceof Note.Late(String measure, Period period, var bodies, var due)) {
                bodies.forEach(body ->
                        byBody.computeIfAbsent(body, _ -> new TreeSet<>()).add(period));
            }
        }
        return byBody.entrySet().stream()
                .map(entry ->
                        new Late(entry.getKey(), Asked.name(entry.getKey(), at.model()), List.copyOf(entry.getValue())))
                .toList();
    }

    /** Those of some kinds, in words. */
    static List<Text> notes(List<Note> notes, List<Class<? extends Note>> kinds) {
        return notes.stream()
                .filter(note -> kinds.stream().anyMatch(kind -> kind.isInstance(note)))
                .map(Note::words)
                .distinct()
                .toList();
    }

    private static List<Text> neutralised(List<Note> notes) {
        return notes(notes, List.of(Note.Neutral.class, Note.ProRated.class));
    }

    /** The years of the convention; a result of those that have begun on the day known. */
    List<YearFigures> years(TrackedIndicator one, Extent extent, boolean hasBasis) {
        var setting = at.model().setting();
        return IntStream.rangeClosed(setting.first(), setting.last())
                .mapToObj(Period::year)
                .map(year -> year(one, extent, year, hasBasis))
                .toList();
    }

    private YearFigures year(TrackedIndicator one, Extent extent, Period year, boolean hasBasis) {
        IndicatorDefinition definition = one.definition(year.year());
        boolean hasBegun = !year.firstDay().isAfter(at.model().setting().known());
        Optional<Result> result = hasBegun ? Optional.of(result(one, asked.side(), extent, year)) : Optional.empty();
        return new YearFigures(
                year.year(),
                at.model().aim(one.id(), extent, year).map(aim -> Figured.of(aim.value(), definition)),
                at.model().initialAim(one.id(), extent, year).map(aim -> Figured.of(aim.value(), definition)),
                result.map(Figured::of),
                result.map(Result::coverage).orElse(Coverage.NONE),
                one.breaks().stream()
                        .filter(broken -> broken.year() == year.year())
                        .map(broken -> new Note.Break(broken.year(), broken.note()).words())
                        .findFirst(),
                result.filter(_ -> hasBasis).map(found -> basis.of(one, found)));
    }
}
