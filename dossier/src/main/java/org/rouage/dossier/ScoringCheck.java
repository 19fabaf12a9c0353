package org.rouage.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.convention.Scoring;
import org.rouage.convention.consolidation.Passage;

/**
 * Whether a scoring has what its form reads, once and without contradiction.
 *
 * <p>Example: themes weighted 35, 35 and 20 are {@code SCORING-WEIGHTS}: 90 found, 100 expected. A step table whose
 * second step has no start is {@code SCORING-STEPS}. Whether the words of a scoring agree with its data cannot be told
 * from words, and is not asked.
 */
final class ScoringCheck {
    private static final BigDecimal ALL = new BigDecimal("100");

    private final Scoring scoring;
    private final Passage passage;
    private final FormulaPlaces places;
    private final List<Problem> problems = new ArrayList<>();

    private ScoringCheck(Scoring scoring, Passage passage, FormulaPlaces places) {
        this.scoring = scoring;
        this.passage = passage;
        this.places = places;
    }

    static List<Problem> problems(Passage passage, FormulaPlaces places) {
        if (!(passage.element() instanceof Scoring scoring) || !passage.isInForce()) {
            return List.of();
        }
        var check = new ScoringCheck(scoring, passage, places);
        check.form();
        check.numbers();
        check.steps();
        check.themes();
        return List.copyOf(check.problems);
    }

    private void form() {
        switch (scoring.form()) {
            case "tolerance" -> needs("tolerance", scoring.tolerance().isPresent());
            case "steps" -> needs("steps", !scoring.steps().isEmpty());
            case "themes", "weighted" -> needs("themes", !scoring.themes().isEmpty());
            case "ranking" -> {
                needs("levelWeight", scoring.levelWeight().isPresent());
                needs("progressWeight", scoring.progressWeight().isPresent());
                if (!scoring.commonShares().isEmpty()) {
                    needs("mass", scoring.mass().isPresent());
                }
            }
            case "split" -> needs("nationalShare", scoring.nationalShare().isPresent());
            default -> {} // budget-report, objective, linear, milestone and range say all by themselves
        }
    }

    private void needs(String key, boolean isWritten) {
        if (!isWritten) {
            add(
                    "SCORING-LACKS",
                    "form",
                    Text.of(
                            "la forme " + scoring.form() + " sans " + key,
                            "the form " + scoring.form() + " without " + key),
                    Text.of("ce que la forme lit", "what the form reads"),
                    Text.of("ajoutez " + key + ": …", "add " + key + ": …"));
        }
    }

    private void numbers() {
        percent("tolerance", scoring.tolerance());
        percent("trigger", scoring.trigger());
        percent("levelWeight", scoring.levelWeight());
        percent("progressWeight", scoring.progressWeight());
        percent("nationalShare", scoring.nationalShare());
        scoring.mass().ifPresent(mass -> positive("mass", mass.amount()));
        scoring.commonShares().forEach(share -> percent("commonShares", Optional.of(share.percent())));
        if (scoring.levelWeight().isPresent() && scoring.progressWeight().isPresent()) {
            hundred(
                    "levelWeight",
                    "levelWeight + progressWeight",
                    scoring.levelWeight().get().add(scoring.progressWeight().get()));
        }
    }

    private void percent(String key, Optional<BigDecimal> number) {
        number.filter(percent -> percent.signum() < 0 || percent.compareTo(ALL) > 0)
                .ifPresent(percent -> add(
                        "SCORING-PERCENT",
                        key,
                        Text.same(key + " " + percent.toPlainString()),
                        Text.of("de 0 à 100 (%)", "from 0 to 100 (%)"),
                        Text.of("corrigez le nombre", "correct the number")));
    }

    private void positive(String key, BigDecimal number) {
        if (number.signum() < 0) {
            add(
                    "SCORING-NEGATIVE",
                    key,
                    Text.same(number.toPlainString()),
                    Text.of("zéro ou plus", "zero or more"),
                    Text.of("enlevez le signe", "remove the sign"));
        }
    }

    private void hundred(String key, String what, BigDecimal sum) {
        if (sum.compareTo(ALL) != 0) {
            add(
                    "SCORING-WEIGHTS",
                    key,
                    Text.same(what + " = " + sum.toPlainString()),
                    Text.same("100"),
                    Text.of("corrigez les poids : leur somme est 100", "correct the weights: they sum to 100"));
        }
    }

    /** From the lowest up; the first alone has no start, and some step gives points. */
    private void steps() {
        List<Scoring.Step> steps = scoring.steps();
        for (int i = 0; i < steps.size(); i++) {
            Optional<BigDecimal> from = steps.get(i).from();
            Optional<BigDecimal> before =
                    i == 0 ? Optional.empty() : steps.get(i - 1).from();
            boolean rises = i == 0
                    ? from.isEmpty()
                    : from.isPresent()
                            && before.filter(lower -> lower.compareTo(from.get()) >= 0)
                                    .isEmpty();
            if (!rises) {
                add(
                        "SCORING-STEPS",
                        "steps",
                        Text.of(
                                "palier " + (i + 1) + ", " + start(from).french(),
                                "step " + (i + 1) + ", " + start(from).english()),
                        Text.of(
                                "un premier palier sans from, puis des paliers qui montent",
                                "a first step without from, then steps that rise"),
                        Text.of("remettez les paliers en ordre", "put the steps in order"));
            }
            positive("steps", steps.get(i).points());
        }
        if (!steps.isEmpty() && steps.stream().noneMatch(step -> step.points().signum() > 0)) {
            add(
                    "SCORING-STEPS",
                    "steps",
                    Text.of("aucun palier ne donne de points", "no step gives points"),
                    Text.of("au moins un palier qui en donne", "at least one step that gives some"),
                    Text.of("écrivez les points", "write the points"));
        }
    }

    private static Text start(Optional<BigDecimal> from) {
        return from.map(number -> Text.same("from " + number.toPlainString()))
                .orElse(Text.of("sans from", "without from"));
    }

    private void themes() {
        if (scoring.themes().isEmpty()) {
            return;
        }
        hundred(
                "themes",
                "themes",
                scoring.themes().stream().map(Scoring.Theme::weight).reduce(BigDecimal.ZERO, BigDecimal::add));
        var once = new HashSet<String>();
        for (Scoring.Theme theme : scoring.themes()) {
            positive("themes", theme.weight());
            for (Scoring.Weighted weighted : theme.indicators()) {
                positive("themes", weighted.weight());
                if (!once.add(weighted.indicator())) {
                    add(
                            "SCORING-TWICE",
                            "themes",
                            Text.of(
                                    weighted.indicator() + ", de nouveau dans " + theme.id(),
                                    weighted.indicator() + ", again in " + theme.id()),
                            Text.of("un indicateur une seule fois", "an indicator once only"),
                            Text.of("gardez l'un des deux poids", "keep one of the two weights"));
                }
            }
        }
    }

    private void add(String code, String part, Text found, Text expected, Text remedy) {
        Place at = places.of(passage.writer(part), scoring.id(), part);
        problems.add(Problem.of(code, at, found, expected, remedy));
    }
}
