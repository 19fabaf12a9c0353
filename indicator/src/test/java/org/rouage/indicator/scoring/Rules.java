package org.rouage.indicator.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rouage.convention.Scoring;

/** Rules as a convention writes them, given only what a test is about. */
final class Rules {
    private Rules() {}

    static Scoring tolerance(String id, String percent) {
        return Scoring.of(id, "Tolerance", "tolerance").withTolerance(new BigDecimal(percent));
    }

    /** Each step as {@code 75=2}; the first as {@code =0}. */
    static Scoring steps(String id, String... steps) {
        return new Draft(id, "steps").steps(steps).written();
    }

    /** Each theme as {@code service 40: a 60, b 40}. */
    static Scoring themes(String id, String form, String trigger, String... themes) {
        return new Draft(id, form).trigger(trigger).themes(themes).written();
    }

    /** On the indicators of its themes, or on those that name it. */
    static Scoring split(String id, String share, String... themes) {
        return new Draft(id, "split").share(share).themes(themes).written();
    }

    /** The same, saying what it does with a score that is missing. */
    static Scoring themes(String id, String trigger, String missing, List<String> themes) {
        return new Draft(id, "themes")
                .trigger(trigger)
                .themes(themes.toArray(String[]::new))
                .missing(missing)
                .written();
    }

    static Scoring ranking(String id, String level, String progress, Scoring.Pool... pools) {
        return new Draft(id, "ranking").ranked(level, progress, pools).written();
    }

    /** The same, of a mass of 2.5 %, of which a part is common in a year, in percent. */
    static Scoring shared(Scoring ranking, int year, String percent) {
        Draft draft = new Draft(ranking.id(), "ranking");
        draft.level = ranking.levelWeight();
        draft.progress = ranking.progressWeight();
        draft.themes = ranking.themes();
        draft.pools = ranking.pools();
        draft.shares = List.of(new Scoring.CommonShare(year, new BigDecimal(percent)));
        return draft.written();
    }

    private static Optional<BigDecimal> number(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(written));
    }

    private static final class Draft {
        private final String id;
        private final String form;
        private List<Scoring.Step> steps = List.of();
        private List<Scoring.Theme> themes = List.of();
        private List<Scoring.Pool> pools = List.of();
        private Optional<BigDecimal> trigger = Optional.empty();
        private Optional<BigDecimal> level = Optional.empty();
        private Optional<BigDecimal> progress = Optional.empty();
        private Optional<BigDecimal> share = Optional.empty();
        private Optional<String> missing = Optional.empty();
        private List<Scoring.CommonShare> shares = List.of();

        private Draft(String id, String form) {
            this.id = id;
            this.form = form;
        }

        private Draft steps(String... written) {
            steps = Arrays.stream(written)
                    .map(step -> step.split("=", 2))
                    .map(step -> new Scoring.Step(number(step[0]), new BigDecimal(step[1])))
                    .toList();
            return this;
        }

        private Draft missing(String term) {
            missing = Optional.of(term);
            return this;
        }

        private Draft trigger(String percent) {
            trigger = number(percent);
            return this;
        }

        private Draft share(String percent) {
            share = number(percent);
            return this;
        }

        private Draft ranked(String levelPercent, String progressPercent, Scoring.Pool... pooled) {
            level = number(levelPercent);
            progress = number(progressPercent);
            pools = List.of(pooled);
            return this;
        }

        private Draft themes(String... written) {
            themes = Arrays.stream(written).map(Draft::theme).toList();
            return this;
        }

        private static Scoring.Theme theme(String written) {
            String[] parts = written.split(": ", 2);
            String[] head = parts[0].split(" ", 2);
            List<Scoring.Weighted> indicators = Arrays.stream(parts[1].split(", "))
                    .map(one -> one.split(" ", 2))
                    .map(one -> new Scoring.Weighted(one[0], new BigDecimal(one[1])))
                    .toList();
            return new Scoring.Theme(head[0], head[0], new BigDecimal(head[1]), indicators);
        }

        private Scoring written() {
            return new Scoring(
                    id,
                    "Rule " + id,
                    "",
                    form,
                    Optional.empty(),
                    steps,
                    themes,
                    trigger,
                    level,
                    progress,
                    share,
                    Optional.of(new Scoring.Amount(new BigDecimal("2.5"), "%")),
                    pools,
                    missing,
                    shares);
        }
    }
}
