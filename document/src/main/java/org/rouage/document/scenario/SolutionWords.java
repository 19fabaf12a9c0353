package org.rouage.document.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.budget.ConstraintCheck.Status;
import org.rouage.budget.solving.Answer;
import org.rouage.budget.solving.Grid;
import org.rouage.budget.solving.Lever;
import org.rouage.budget.solving.Path;
import org.rouage.budget.solving.Solution;
import org.rouage.formula.Numbers;
import org.rouage.formula.Unit;
import org.rouage.formula.Value.Known;

/** An answer in sentences: what was found, and why nothing is better. */
final class SolutionWords {
    private final Solution solution;
    private final Language language;

    SolutionWords(Solution solution, Language language) {
        this.solution = solution;
        this.language = language;
    }

    /** {@code −3.2 %}, or {@code 8,000 MEUR}. */
    String step(Rational step) {
        return switch (solution.lever()) {
            case Lever.Rate _ -> Numbers.print(step, Unit.PERCENT, language);
            case Lever.Towards _ -> Numbers.print(step, solution.figure().unit(), language);
        };
    }

    String wanted() {
        String words = Wanted.words(solution.constraint(), language);
        return solution.tolerance().isZero()
                ? words
                : words
                        + in(", à ", ", within ")
                        + Numbers.print(
                                solution.tolerance(), solution.constraint().unit(), language)
                        + in(" près", "");
    }

    String lever() {
        return switch (solution.lever()) {
            case Lever.Rate rate ->
                in("un même taux chaque année, au pas de ", "the same rate every year, by steps of ")
                        + step(rate.step());
            case Lever.Towards towards ->
                (towards.path() == Path.LINEAR
                                ? in("un chemin linéaire", "a linear path")
                                : in("un chemin géométrique", "a geometric path"))
                        + in(", chaque année arrondie à ", ", each year rounded to ")
                        + step(towards.step());
        };
    }

    String answer() {
        return switch (solution.answer()) {
            case Answer.Found found ->
                solution.lever() instanceof Lever.Rate
                        ? step(found.best().step()) + in(" par an", " a year")
                        : in("valeur finale ", "end value ") + step(found.best().step());
            case Answer.Missed _ -> in("Aucun pas ne convient, ", "No step does, ") + range() + ".";
            case Answer.Idle idle ->
                in(
                                "Ce qui est mesuré ne dépend pas de ce qui est cherché : ",
                                "What is measured does not rest on what is sought: ")
                        + (idle.isMet()
                                ? in("toujours respecté.", "always met.")
                                : in("jamais respecté.", "never met."));
            case Answer.Irregular irregular ->
                in("La mesure monte et descend, et ", "The measure goes up and down, and ")
                        + irregular.steps()
                        + in(
                                " pas sont trop pour les essayer tous : resserrer les bornes.",
                                " steps are too many to try them all: narrow the bounds.");
            case Answer.Undecided undecided ->
                in("Indécidé à ", "Undecided at ")
                        + step(undecided.step())
                        + in(" : ", ": ")
                        + undecided.reasons().stream()
                                .map(reason -> reason.words().in(language))
                                .collect(Collectors.joining("; "));
        };
    }

    String range() {
        return in("de ", "from ")
                + step(solution.lever().least())
                + in(" à ", " to ")
                + step(solution.lever().most());
    }

    /** What is left of what is allowed, or what is missing, between the measure and the number wanted. */
    Optional<String> slack(Solution.Result result) {
        return result.check().measured() instanceof Known(Rational number, Unit unit)
                ? Optional.of(Shown.value(
                        new Known(number.minus(solution.constraint().wanted()).abs(), unit), Shown.FINE, language))
                : Optional.empty();
    }

    /** What a step does, and for what it is worth beside the best. */
    String verdict(Solution.Result result) {
        if (result.isBest()) {
            return in("la réponse", "the answer");
        }
        return switch (result.check().status()) {
            case MET -> in("respecté, plus loin du but", "met, farther from the goal");
            case NOT_MET ->
                isWithin(result)
                        ? in("dans la tolérance, plus loin du but", "within tolerance, farther from the goal")
                        : in("non respecté", "not met");
            case UNDECIDED -> Sayings.UNDECIDED.in(language);
        };
    }

    private boolean isWithin(Solution.Result result) {
        return !solution.tolerance().isZero()
                && result.check().status() == Status.NOT_MET
                && result.check().measured() instanceof Known(Rational number, Unit _)
                && number.minus(solution.constraint().wanted()).abs().compareTo(solution.tolerance()) <= 0;
    }

    /** How many steps were computed, and how the measure goes. */
    Optional<String> proof() {
        return switch (solution.answer()) {
            case Answer.Found found -> Optional.of(proof(found.course(), found.tried()));
            case Answer.Missed missed -> Optional.of(proof(missed.course(), missed.tried()));
            case Answer.Idle _, Answer.Irregular _, Answer.Undecided _ -> Optional.empty();
        };
    }

    private String proof(Answer.Course course, int tried) {
        Lever lever = solution.lever();
        long steps = Grid.of(lever.step(), lever.least(), lever.most()).size();
        String counted =
                tried + in(" pas calculés sur ", " steps computed of ") + steps + ", " + range() + in(" ; ", "; ");
        return counted
                + switch (course) {
                    case RISING -> in("la mesure monte de l'un à l'autre.", "the measure rises from one to the next.");
                    case FALLING ->
                        in("la mesure descend de l'un à l'autre.", "the measure falls from one to the next.");
                    case BOTH -> in("la mesure monte et descend.", "the measure goes up and down.");
                };
    }

    List<String> notes() {
        return solution.isSupposed()
                ? List.of(in(
                        "Aucune règle de cette ligne ne repose sur son taux : « précédent × (1 + évolution) » est"
                                + " supposé.",
                        "No rule of this figure rests on its rate: \"previous × (1 + evolution)\" is supposed."))
                : List.of();
    }

    private String in(String french, String english) {
        return language == Language.FRENCH ? french : english;
    }
}
