package org.rouage.convention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One change that an amendment makes to a convention. It touches what it names and nothing else.
 *
 * <p>Example: {@code new SetTarget("ind-1", Optional.of("%"), 2026, Optional.of(new BigDecimal("87")), …)} gives the
 * indicator {@code ind-1} the target 87 % for 2026; the target of 2025 and the former one of 2026 stay in its history.
 * "Clause" here is any element with an identifier, {@value Heading#CONVENTION} for the heading.
 */
public sealed interface Operation {
    /**
     * A new element with all it holds, into another: after the sibling named, first, or last of its kind. A commitment
     * is added so.
     */
    record Insert(String into, Optional<String> after, boolean first, Element element) implements Operation {}

    /** An element is said anew, under the same identifier; what stands inside it stays, and is not repeated here. */
    record Replace(Element element) implements Operation {}

    /** An element, with all it holds, goes elsewhere: after the sibling named, first, or last of its kind. */
    record Move(String clause, String into, Optional<String> after, boolean first) implements Operation {}

    /** Another printed number; the identifier stays. */
    record Renumber(String clause, String number) implements Operation {}

    /** An element, with all it holds, is no longer in force. Its place and its identifier stay, marked as repealed. */
    record Repeal(String clause) implements Operation {}

    /**
     * Words found exactly once in the clause (in one field of it, where named) give way to others; empty {@code by}
     * strikes them out. Whole words are compared; any white space equals one space, and either apostrophe the other.
     */
    record ReplaceWords(String clause, Optional<String> field, String words, String by) implements Operation {}

    /** The target of an indicator for a year; the unit, where said, must be that of the indicator. */
    record SetTarget(
            String indicator,
            Optional<String> unit,
            int year,
            Optional<BigDecimal> number,
            Optional<BigDecimal> upTo,
            Optional<String> words)
            implements Operation {
        public Indicator.Value value() {
            return new Indicator.Value(year, number, upTo, words);
        }
    }

    /**
     * The target of an indicator within a year ({@code 2026-06}, {@code 2026-Q2}, {@code 2026-S1}) or for one local
     * fund; the unit, where said, must be that of the indicator.
     */
    record SetFinerTarget(String indicator, Optional<String> unit, Indicator.FinerTarget target) implements Operation {}

    /** An indicator has no target for that year any more. */
    record RepealTarget(String indicator, int year) implements Operation {}

    /**
     * How an indicator is defined from a year on; what is not said stays. Results before that year are not comparable:
     * {@code breakNote} says why.
     */
    record ReplaceDefinition(
            String indicator,
            int fromYear,
            String breakNote,
            Optional<String> definition,
            Optional<String> unit,
            Optional<String> direction,
            Optional<String> formula,
            Optional<String> perimeter,
            Optional<String> source,
            Optional<String> frequency)
            implements Operation {}

    /** What a party owes is said otherwise; what is not said stays. */
    record ChangeCommitment(String commitment, Optional<String> title, Optional<String> text, Optional<LocalDate> due)
            implements Operation {}

    /** What a party owes is owed no longer after this day; the commitment stays readable. */
    record EndCommitment(String commitment, LocalDate lastDay) implements Operation {}

    /**
     * The rule of a budget, a line or a workforce path, of {@code calculation} or {@code evolution}: said anew under
     * its identifier, or a first one under a new identifier. Under another identifier than the rule in force, it
     * repeals that rule, which keeps the years before the first year of the new one.
     */
    record SetRule(String of, String kind, Budget.Rule rule) implements Operation {}

    /** The value of a parameter, in its unit. */
    record SetParameter(String parameter, BigDecimal value, Optional<String> unit) implements Operation {}

    /** The value of a series for a year, in its unit. */
    record SetSeries(String series, int year, BigDecimal value, Optional<String> unit) implements Operation {}

    /** The amount of a budget or of one of its lines for a year, in the unit of its other amounts. */
    record SetAmount(String of, int year, BigDecimal amount, String unit) implements Operation {}

    /** A year of a workforce path, in its unit. */
    record SetWorkforce(String workforce, int year, BigDecimal value, Optional<String> unit) implements Operation {}

    /** A local fund joins the network. */
    record OpenLocalFund(Fund.LocalFund localFund) implements Operation {}

    /**
     * A local fund of the network closes: {@code endExclusive} is the first day on which it is closed; another may take
     * over.
     */
    record CloseLocalFund(String localFund, LocalDate endExclusive, Optional<String> into) implements Operation {
        /** Nobody takes over. */
        public CloseLocalFund(String localFund, LocalDate endExclusive) {
            this(localFund, endExclusive, Optional.empty());
        }
    }

    /**
     * Local funds become one, new or already there, on a day: the first on which the others are closed. It succeeds
     * them.
     */
    record MergeLocalFunds(List<String> localFunds, Fund.LocalFund into, LocalDate on) implements Operation {
        public MergeLocalFunds {
            localFunds = List.copyOf(localFunds);
        }
    }

    /**
     * A local fund becomes several, new or already there, on a day: the first on which it is closed. They succeed it.
     */
    record SplitLocalFund(String localFund, List<Fund.LocalFund> into, LocalDate on) implements Operation {
        public SplitLocalFund {
            into = List.copyOf(into);
        }
    }

    /** A local fund is in another region from a day on, until the day of a later move. */
    record MoveLocalFund(String localFund, String region, LocalDate on) implements Operation {}

    /** The fund is given a mission. */
    record AddMission(Fund.Held mission) implements Operation {}

    /** The fund holds a mission no longer from a day on. */
    record EndMission(String mission, LocalDate endExclusive) implements Operation {}

    /** The last day of the convention: later is an extension, earlier a shortening. */
    record SetTerm(LocalDate endInclusive) implements Operation {}

    /** An error of an act is mended by an operation: history shows it as a correction, with the error. */
    record Correct(String act, String error, Operation operation) implements Operation {}
}
