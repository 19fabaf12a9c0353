package org.rouage.indicator.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Unit;
import org.rouage.indicator.Direction;
import org.rouage.indicator.ScaleLevel;

/**
 * One result of one indicator with all that a rule may judge it by, each with its origin.
 *
 * <p>Example: calls answered, 84.1 %, upwards, base 80 % in 2022, target 88 % by amendment 2, 83 % a year before,
 * threshold 65 %. Numbers are in base units; the unit says how to show them.
 *
 * @param previous the result of the same length of time, a year before
 * @param threshold below which (above which, downwards) nothing is obtained
 * @param scale of a qualitative indicator
 * @param baseApart why the base that is written is none for this result, as across a break in the series
 */
public record Case(
        String indicator,
        Unit unit,
        Direction direction,
        Optional<Sourced<Rational>> base,
        Optional<Sourced<Target>> target,
        Sourced<Observed> result,
        Optional<Sourced<Observed>> previous,
        Optional<Sourced<Rational>> threshold,
        List<ScaleLevel> scale,
        Optional<Text> baseApart) {
    public Case {
        scale = List.copyOf(scale);
    }

    /** A result with nothing yet to judge it by. */
    public static Case of(String indicator, Unit unit, Direction direction, Observed result, Text origin) {
        return new Case(
                indicator,
                unit,
                direction,
                Optional.empty(),
                Optional.empty(),
                new Sourced<>(result, origin),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    public Case from(Rational value, Text origin) {
        return new Case(
                indicator,
                unit,
                direction,
                Optional.of(new Sourced<>(value, origin)),
                target,
                result,
                previous,
                threshold,
                scale,
                baseApart);
    }

    public Case towards(Target aim, Text origin) {
        return new Case(
                indicator,
                unit,
                direction,
                base,
                Optional.of(new Sourced<>(aim, origin)),
                result,
                previous,
                threshold,
                scale,
                baseApart);
    }

    public Case after(Observed before, Text origin) {
        return new Case(
                indicator,
                unit,
                direction,
                base,
                target,
                result,
                Optional.of(new Sourced<>(before, origin)),
                threshold,
                scale,
                baseApart);
    }

    public Case beyond(Rational least, Text origin) {
        return new Case(
                indicator,
                unit,
                direction,
                base,
                target,
                result,
                previous,
                Optional.of(new Sourced<>(least, origin)),
                scale,
                baseApart);
    }

    /** With its base and its threshold in proportion, as for a span of which part does not count. */
    Case reducedTo(Rational share) {
        return new Case(
                indicator,
                unit,
                direction,
                base.map(one -> reduced(one, share)),
                target,
                result,
                previous,
                threshold.map(one -> reduced(one, share)),
                scale,
                baseApart);
    }

    private static Sourced<Rational> reduced(Sourced<Rational> one, Rational share) {
        return new Sourced<>(
                one.value().times(share), one.origin().plus(Text.of(", réduit au prorata", ", reduced pro rata")));
    }

    public Case on(List<ScaleLevel> levels) {
        return new Case(indicator, unit, direction, base, target, result, previous, threshold, levels, baseApart);
    }

    /** The share of the way; of a level found on a scale, whether it is the one aimed at. */
    public Attainment attainment() {
        if (result.value() instanceof Observed.Assessed && !scale.isEmpty()) {
            State state = new MilestoneScale().score(this).state();
            return state.isJudged()
                    ? new Attainment.WithoutWay(state == State.REACHED, Attainment.NO_DISTANCE)
                    : new Attainment.Unknown(Absence.UNDECIDED, state.inWords());
        }
        return Attainment.of(direction, base.map(Sourced::value), target.map(Sourced::value), result.value())
                .apart(baseApart);
    }

    /** Whether the result is better than a year before; empty when one of the two is missing. */
    public Optional<Boolean> isBetterThanBefore() {
        return merit(result.value())
                .flatMap(now ->
                        previous.flatMap(before -> merit(before.value())).map(before -> now.compareTo(before) > 0));
    }

    /** The greater, the better; empty for what is no number, or has nothing to be near to. */
    private Optional<Rational> merit(Observed observed) {
        return switch (observed) {
            case Observed.Known(Rational value) -> Merit.of(direction, target.map(Sourced::value), value);
            case Observed.Assessed assessed -> Optional.empty();
            case Observed.Missing missing -> Optional.empty();
        };
    }

    /** What is known of it, for people. */
    List<Trace.Input> inputs() {
        var inputs = new ArrayList<Trace.Input>();
        inputs.add(input("résultat", "result", result.value().in(unit), result.origin()));
        inputs.add(new Trace.Input(Text.of("sens", "direction"), Words.direction(direction), Text.empty()));
        base.ifPresent(one -> inputs.add(input("départ", "base", Target.shown(one.value(), unit), one.origin())));
        baseApart.ifPresent(why -> inputs.add(input("départ", "base", why, Text.empty())));
        threshold.ifPresent(
                one -> inputs.add(input("seuil", "threshold", Target.shown(one.value(), unit), one.origin())));
        target.ifPresent(one -> inputs.add(input("cible", "target", one.value().in(unit), one.origin())));
        previous.ifPresent(one ->
                inputs.add(input("un an avant", "a year before", one.value().in(unit), one.origin())));
        return inputs;
    }

    private static Trace.Input input(String french, String english, Text value, Text origin) {
        return new Trace.Input(Text.of(french, english), value, origin);
    }

    Trace trace(Form form, Text... steps) {
        return new Trace(form.code(), form.title(), inputs(), List.of(steps));
    }
}
