package org.rouage.convention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A declared rule that turns results into states, points, shares or ranks (règle de notation), in words and as data.
 * Which of the data are read depends on the form.
 *
 * <p>Example: form {@code steps}: below 75 % 0 points, from 75 % 2, from 80 % 4, from 85 % 5. Form {@code tolerance}
 * with tolerance 90: at least 90 % of the way from base to target is partially reached. Form {@code themes} with
 * trigger 50: the weighted rate counts only above 50 %. Forms: {@code budget-report}, {@code tolerance},
 * {@code objective}, {@code steps}, {@code linear}, {@code weighted}, {@code themes}, {@code ranking}, {@code split},
 * {@code milestone}, {@code range}.
 *
 * <p>Tolerance, trigger, weights and national share are in percent. {@code levelWeight} and {@code progressWeight} are
 * the parts that the level and the progress have in a ranking; the mass is what a score is a share of. {@code missing}
 * says what a total does with a score that should be there and is not: {@code excluded} (also where nothing is said),
 * {@code zero} or {@code undecided}. {@code commonShares} are the parts, year by year, of the mass of a ranking that
 * are shared by posts whatever the ranks, such as 40, 35 and 30 % in 2010, 2011 and 2012.
 */
public record Scoring(
        String id,
        String title,
        String text,
        String form,
        Optional<BigDecimal> tolerance,
        List<Step> steps,
        List<Theme> themes,
        Optional<BigDecimal> trigger,
        Optional<BigDecimal> levelWeight,
        Optional<BigDecimal> progressWeight,
        Optional<BigDecimal> nationalShare,
        Optional<Amount> mass,
        List<Pool> pools,
        Optional<String> missing,
        List<CommonShare> commonShares)
        implements Element {
    /** The forms that a rule may have, as written in {@code form}. */
    public static final List<String> FORMS = List.of(
            "budget-report",
            "tolerance",
            "objective",
            "steps",
            "linear",
            "weighted",
            "themes",
            "ranking",
            "split",
            "milestone",
            "range");

    /** What a total may do with a score that is missing, as written in {@code missing}. */
    public static final List<String> MISSING = List.of("excluded", "zero", "undecided");

    public Scoring {
        steps = List.copyOf(steps);
        themes = List.copyOf(themes);
        pools = List.copyOf(pools);
        commonShares = List.copyOf(commonShares);
    }

    /** A rule of which the form says all. */
    public static Scoring of(String id, String title, String form) {
        return new Scoring(
                id,
                title,
                "",
                form,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    /** Partially reached from this share of the way, in percent. */
    public Scoring withTolerance(BigDecimal percent) {
        return new Scoring(
                id,
                title,
                text,
                form,
                Optional.of(percent),
                steps,
                themes,
                trigger,
                levelWeight,
                progressWeight,
                nationalShare,
                mass,
                pools,
                missing,
                commonShares);
    }

    /** Points from a result on, inclusive; the first step has no start: it holds below the second. */
    public record Step(Optional<BigDecimal> from, BigDecimal points) {}

    /** A group of indicators with its weight; the weights of the themes sum to 100. */
    public record Theme(String id, String title, BigDecimal weight, List<Weighted> indicators) {
        public Theme {
            indicators = List.copyOf(indicators);
        }
    }

    /** An indicator, and its weight within its theme. */
    public record Weighted(String indicator, BigDecimal weight) {}

    /** Bodies that pool an activity: they count as one for that indicator. */
    public record Pool(String indicator, List<String> bodies) {
        public Pool {
            bodies = List.copyOf(bodies);
        }
    }

    /** The part of a mass, in percent, that is common in a year. */
    public record CommonShare(int year, BigDecimal percent) {}

    /** What a score is a share of, such as 2.5 {@code %} of payroll. */
    public record Amount(BigDecimal amount, String unit) {}
}
