package org.rouage.budget.execution;

import org.rouage.basics.Problem;
import org.rouage.basics.Text;

/** What is found of transfers, in words. */
final class TransferProblems {
    private TransferProblems() {}

    static Problem of(TransferRuling ruling, Account budget) {
        Text found = found(ruling, budget);
        return switch (ruling.basis()) {
            case TO_JUSTIFY ->
                problem(
                        "EXECUTION-TRANSFER-DECIDED-BY",
                        ruling,
                        found,
                        Text.of(
                                "la décision de qui peut la prendre seul, de plusieurs, ou de l'État",
                                "the decision of one who may take it alone, of several, or of the State"),
                        Text.of(
                                "écrivez dans by tous ceux qui ont décidé, séparés par des virgules",
                                "write in by all those who decided, parted by commas"));
            case UNDECIDED ->
                problem(
                        "EXECUTION-TRANSFER-UNDECIDED",
                        ruling,
                        found,
                        Text.of(
                                "deux lignes qui ont un groupe (group), et les virements permis entre groupes"
                                        + " (execution)",
                                "two lines that have a group (group), and the transfers allowed between groups"
                                        + " (execution)"),
                        Text.of("un avenant peut l'écrire", "an amendment can write it"));
            case NOT_ALLOWED, WITHIN_GROUP, RULE, ACT, DECISION ->
                problem(
                        "EXECUTION-TRANSFER-NOT-ALLOWED",
                        ruling,
                        found,
                        Text.of(
                                "un virement que permet la convention, ou un acte en vigueur",
                                "a transfer that the convention allows, or an act in force"),
                        Text.of(
                                "nommez dans reference l'avenant (amendment-2) ou la preuve d'une décision inscrite "
                                        + "dans records/events.yaml ; sinon annulez le virement",
                                "name in reference the amendment (amendment-2) or the proof of a decision entered in "
                                        + "records/events.yaml; else undo the transfer"));
        };
    }

    private static Problem problem(String code, TransferRuling ruling, Text found, Text expected, Text remedy) {
        return Problem.of(code, ruling.entry().at(), found, expected, remedy);
    }

    private static Text found(TransferRuling ruling, Account budget) {
        Entry entry = ruling.entry();
        Text amount = Amounts.words(entry.amount(), budget.unit());
        Text day = Text.day(entry.on());
        String to = entry.to().orElse("");
        Text said = Text.of(
                "virement de " + amount.french() + " de " + entry.of() + " à " + to + ", le " + day.french() + " : ",
                "transfer of " + amount.english() + " from " + entry.of() + " to " + to + ", " + day.english() + ": ");
        return said.plus(ruling.why());
    }
}
