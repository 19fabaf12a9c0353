package org.rouage.indicator;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.formula.Value;

/**
 * What an indicator is worth for a place and a period: its value or the reason why there is none, what it rests on and
 * how much of it was there.
 *
 * <p>Example: {@code paid-in-time}, region {@code bretagne}, 2026-Q1: 0.9 (90 %), from 90 and 100 files, coverage 9 of
 * 10, with the note that body 07 is late for March.
 *
 * @param definition how it is defined in the year of the period
 * @param assessed what was found of a qualitative indicator; its value then is the points of the level, if it has any
 * @param coverage the body-periods that gave its measure, of those expected; of a formula of several measures, the
 *     units of their common {@link Perimeter}; of the results put together where it goes up by a rule of its own
 * @param completeness whether that is a part of a sum, or all that there is for now of a quotient
 * @param parts the measures it rests on, in the order of the formula
 */
public record Result(
        IndicatorDefinition definition,
        Extent extent,
        Period period,
        Value value,
        Optional<Assessed> assessed,
        Coverage coverage,
        Completeness completeness,
        List<Part> parts,
        List<Note> notes) {
    public Result {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
    }

    /**
     * A measure that the formula reads: what it is over the extent, in the unit as submitted, or nothing; of several
     * measures, over their common perimeter.
     *
     * @param coverage of the measure alone: what was given, whether it counts or not, of what was expected
     * @param period that of the result, or the same of an earlier year where the formula asks for it
     */
    public record Part(MeasureDefinition measure, Period period, Optional<Aggregate> aggregate, Coverage coverage) {}

    public String indicator() {
        return definition.id();
    }

    /** In base units; a truth is 1 or 0; empty when nothing is decided. */
    public Optional<Rational> number() {
        return switch (value) {
            case Value.Known known -> Optional.of(known.number());
            case Value.Truth truth -> Optional.of(truth.holds() ? Rational.ONE : Rational.ZERO);
            case Value.Undecided undecided -> Optional.empty();
        };
    }

    /** The number where it is what it says: empty too where it is a part of a sum. */
    public Optional<Rational> total() {
        return completeness.isPartial() ? Optional.empty() : number();
    }

    public boolean isDecided() {
        return value.isDecided();
    }
}
