package org.rouage.cli.budget;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.budget.BudgetModel;
import org.rouage.budget.Trajectory;
import org.rouage.files.Nearest;
import org.rouage.formula.Reference;

/**
 * A figure of a year, as a person asks for it.
 *
 * <p>Example: {@code fnga@2026}, {@code evolution(fnga)@2026}, {@code évolution(fnga)@2026}; a name that no figure has
 * is refused with the nearest.
 */
record Asked(Reference figure, int year) {
    private static final Pattern WORDS = Pattern.compile("(?:(évolution|evolution)\\()?(.+?)(\\))?@([0-9]{4})");

    static Outcome<Asked> in(Trajectory trajectory, String words) {
        Matcher read = WORDS.matcher(words);
        if (!read.matches() || (read.group(1) == null) != (read.group(3) == null)) {
            return Outcome.refused(List.of(unreadable(words)));
        }
        int year = Integer.parseInt(read.group(4));
        Reference figure = read.group(1) == null ? Reference.value(read.group(2)) : Reference.evolution(read.group(2));
        BudgetModel model = trajectory.model();
        if (model.definition(figure).isEmpty()) {
            return Outcome.refused(List.of(unknown(model, figure, year)));
        }
        boolean isKnown = (year >= model.first() && year <= model.last())
                || model.definition(figure)
                        .filter(one -> one.given().containsKey(year))
                        .isPresent();
        return isKnown ? Outcome.accepted(new Asked(figure, year)) : Outcome.refused(List.of(otherYear(model, words)));
    }

    private static Problem unreadable(String words) {
        return Problem.of(
                "BUDGET-EXPLAIN-FORM",
                Place.of("").at("--explain"),
                Text.same(words),
                Text.of(
                        "une grandeur et une année : fnga@2026, evolution(fnga)@2026",
                        "a figure and a year: fnga@2026, evolution(fnga)@2026"),
                Text.of("écrivez LIGNE@ANNÉE", "write LINE@YEAR"));
    }

    private static Problem unknown(BudgetModel model, Reference figure, int year) {
        List<String> names = model.definitions().stream()
                .map(one -> one.reference().toString())
                .toList();
        Optional<String> nearest = Nearest.to(figure.toString(), names);
        return Problem.of(
                "BUDGET-UNKNOWN-FIGURE",
                Place.of("").at("--explain"),
                Text.same(figure.toString()),
                Text.of(
                        "un budget, une ligne, un effectif, une série ou un paramètre de la convention",
                        "a budget, a line, a workforce path, a series or a parameter of the convention"),
                nearest.map(near -> Text.of(
                                "vouliez-vous dire " + near + "@" + year + " ?",
                                "did you mean " + near + "@" + year + "?"))
                        .orElse(Text.of(
                                "les noms sont dans le tableau : rouage budget DOSSIER",
                                "the names are in the table: rouage budget DOSSIER")));
    }

    private static Problem otherYear(BudgetModel model, String words) {
        return Problem.of(
                "BUDGET-EXPLAIN-YEAR",
                Place.of("").at("--explain"),
                Text.same(words),
                Text.of(
                        "une année de la convention, de " + model.first() + " à " + model.last()
                                + ", ou une année où un montant est écrit",
                        "a year of the convention, " + model.first() + " to " + model.last()
                                + ", or one for which an amount is written"),
                Text.of("changez l'année", "change the year"));
    }
}
