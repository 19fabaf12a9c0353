package org.rouage.document.score;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.indicator.Completeness;
import org.rouage.indicator.Coverage;
import org.rouage.indicator.Period;
import org.rouage.indicator.Side;

/**
 * The figures of a {@link Scored} indicator: aims, measurements, who is late, points, the years, a projection.
 *
 * <p>Example: {@code new Aim(2026, Shown.of(new BigDecimal("92"), "%"), Text.of("avenant 1", "amendment 1"))}.
 */
public final class Figures {
    private Figures() {}

    /**
     * A target of a year or of a shorter period, and the act that set it; beside the target that a body signed in its
     * own contract, that of the network, where there is one.
     */
    public record Aim(Period period, Shown value, Text act, Optional<Aim> national) {
        /** A yearly target beside which no other stands. */
        public Aim(int year, Shown value, Text act) {
            this(Period.year(year), value, act, Optional.empty());
        }

        /** The same with that of the network beside it. */
        public Aim beside(Optional<Aim> ofNetwork) {
            return new Aim(period, value, act, ofNetwork);
        }
    }

    /**
     * What the figures of some sides give; sides that give the same stand together.
     *
     * @param kind whether it is a part of a sum, or what there is so far of a quotient
     */
    public record Measurement(List<Side> sides, Shown value, Coverage coverage, Completeness.Kind kind) {
        public Measurement {
            sides = List.copyOf(sides);
        }

        /** Of which all is there, or nothing is decided. */
        public Measurement(List<Side> sides, Shown value, Coverage coverage) {
            this(sides, value, coverage, Completeness.Kind.COMPLETE);
        }

        /** What a reader must know beside the number: {@code partial sum}. */
        public Text remark() {
            return switch (kind) {
                case COMPLETE -> Text.empty();
                case PROVISIONAL -> Text.of(" – provisoire", " – provisional");
                case PARTIAL -> Text.of(" – somme partielle", " – partial sum");
            };
        }
    }

    /** A body that has not reported these periods. */
    public record Late(String body, String name, List<Period> periods) {
        public Late {
            periods = List.copyOf(periods);
        }
    }

    /** Points of a most, the title of the rule that gives them, and how it came to them, step by step. */
    public record Points(Shown points, Optional<Shown> most, Text rule, List<Text> trace) {
        public Points {
            trace = List.copyOf(trace);
        }
    }

    /**
     * A year of the convention: target in force, initial target, result, where there is one; and why it is not
     * comparable with the years before, where a break in the series parts them.
     *
     * @param basis what the result rests on, where a form shows it
     */
    public record YearFigures(
            int year,
            Optional<Shown> target,
            Optional<Shown> initial,
            Optional<Shown> result,
            Coverage coverage,
            Optional<Text> broken,
            Optional<Basis> basis) {
        /** A year that compares with the one before. */
        public YearFigures(
                int year, Optional<Shown> target, Optional<Shown> initial, Optional<Shown> result, Coverage coverage) {
            this(year, target, initial, result, coverage, Optional.empty(), Optional.empty());
        }
    }

    /** Where the course may lead at the end of the convention, within which bounds, and by what method. */
    public record Projection(int year, Shown value, Optional<Shown> bounds, Text method) {}
}
