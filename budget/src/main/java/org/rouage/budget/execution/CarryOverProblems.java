package org.rouage.budget.execution;

import java.util.List;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.convention.Budget.CarryOver;
import org.rouage.convention.Budget.ExecutionRules;
import org.rouage.formula.Value;

/** What is found of carry-overs, in words. */
final class CarryOverProblems {
    private static final Text LOWER = Text.of(
            "ramenez le report à ce que la règle permet, ou concluez un avenant",
            "bring the carry-over down to what the rule allows, or conclude an amendment");

    private CarryOverProblems() {}

    static Problem noRules(Entry entry, Account budget) {
        return Problem.of(
                "EXECUTION-CARRY-OVER-UNDECIDED",
                entry.at(),
                carried(entry, budget),
                Text.of(
                        "des règles de report (execution), que la convention n'écrit pas pour " + budget.id(),
                        "rules on carry-overs (execution), which the convention does not write for " + budget.id()),
                Text.of("un avenant peut les écrire", "an amendment can write them"));
    }

    static Problem notAllowed(Entry entry, Account budget, ExecutionRules rules) {
        return Problem.of(
                "EXECUTION-CARRY-OVER-NOT-ALLOWED",
                entry.at(),
                carried(entry, budget),
                Text.of(
                        "un report que permet " + rules.id() + ", pour la ligne, son groupe ou le budget",
                        "a carry-over that " + rules.id() + " allows, for the line, its group or the budget"),
                Text.of("annulez le report, ou concluez un avenant", "undo the carry-over, or conclude an amendment"));
    }

    static Problem tooLate(Entry entry, int last, CarryOver rule) {
        Text why = rule.lastYear().isPresent()
                ? Text.of(" (dernière année de la règle)", " (last year of the rule)")
                : Text.of(
                        " (la règle ne dit pas que l'on reporte au-delà du terme)",
                        " (the rule does not say that credits go beyond the term)");
        return Problem.of(
                "EXECUTION-CARRY-OVER-TOO-LATE",
                entry.at(),
                Text.of(
                        "un report sorti de " + (entry.year() - 1) + " sur " + entry.of(),
                        "a carry-over out of " + (entry.year() - 1) + " on " + entry.of()),
                Text.of("au plus tard de " + last, "out of " + last + " at the latest")
                        .plus(why),
                LOWER);
    }

    static Problem agreement(Entry entry, Account budget) {
        return Problem.of(
                "EXECUTION-CARRY-OVER-AGREEMENT",
                entry.at(),
                carried(entry, budget)
                        .plus(Text.of(
                                " ; par " + entry.said().by(),
                                "; by " + entry.said().by())),
                Text.of("l'accord de l'État", "the agreement of the State"),
                Text.of(
                        "écrivez dans by la partie qui est l'État, ou qui signe pour elle (minister-budget)",
                        "write in by the party that is the State, or who signs for it (minister-budget)"));
    }

    static Problem tooMuch(CarryOverRuling ruling, Entry last) {
        return Problem.of(
                "EXECUTION-CARRY-OVER-TOO-MUCH",
                last.at(),
                Text.of(
                                "reporté de " + ruling.fromYear() + " sur "
                                        + ruling.account().id() + " : ",
                                "carried over from " + ruling.fromYear() + " on "
                                        + ruling.account().id() + ": ")
                        .plus(words(ruling.carried().value(), ruling)),
                Text.of("au plus ", "at most ")
                        .plus(words(ruling.most(), ruling))
                        .plus(Text.of(", le moindre de : ", ", the least of: "))
                        .plus(limits(ruling)),
                LOWER);
    }

    static Problem undecided(CarryOverRuling ruling, Entry last) {
        return Problem.of(
                "EXECUTION-CARRY-OVER-UNDECIDED",
                last.at(),
                Reasons.listed(List.of(ruling.most(), ruling.carried().value())),
                Text.of(
                        "ce qui restait en " + ruling.fromYear() + " : votes et engagements de l'exercice",
                        "what was left in " + ruling.fromYear() + ": votes and commitments of the year"),
                Text.of("ajoutez les entrées qui manquent", "add the entries that are missing"));
    }

    private static Text limits(CarryOverRuling ruling) {
        Text limits = Text.of("non consommé ", "unspent ").plus(words(ruling.unspent(), ruling));
        if (ruling.share().isPresent()) {
            String percent = ruling.rule()
                    .sharePercent()
                    .orElseThrow()
                    .stripTrailingZeros()
                    .toPlainString();
            limits = limits.plus(Text.of(
                            ", " + percent.replace('.', ',') + " % des crédits ",
                            ", " + percent + " % of the credits "))
                    .plus(words(ruling.share().get(), ruling));
        }
        return ruling.cap().isPresent()
                ? limits.plus(Text.of(", plafond ", ", cap "))
                        .plus(words(ruling.cap().get(), ruling))
                : limits;
    }

    private static Text words(Value value, CarryOverRuling ruling) {
        return Amounts.words(value, ruling.account().unit());
    }

    private static Text carried(Entry entry, Account budget) {
        Text amount = Amounts.words(entry.amount(), budget.unit());
        return Text.of(
                "report de " + amount.french() + " de " + (entry.year() - 1) + " à " + entry.year() + " sur "
                        + entry.of(),
                "carry-over of " + amount.english() + " from " + (entry.year() - 1) + " to " + entry.year() + " on "
                        + entry.of());
    }
}
