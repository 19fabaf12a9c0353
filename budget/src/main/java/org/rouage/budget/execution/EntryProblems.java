package org.rouage.budget.execution;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.budget.execution.Entry.Kind;
import org.rouage.convention.BudgetEntry;

/** What may be wrong with an entry of execution by itself, in words: nothing is computed from such a file. */
final class EntryProblems {
    private EntryProblems() {}

    static Problem kind(Place at, BudgetEntry said) {
        String kinds = Stream.of(Kind.values()).map(Kind::code).collect(Collectors.joining(", "));
        return Problem.of(
                "EXECUTION-UNKNOWN-KIND",
                at,
                Text.same(said.kind()),
                Text.of("l'un de : " + kinds, "one of: " + kinds),
                Text.of("écrivez l'un de ces mots", "write one of these words"));
    }

    static Problem figure(Place at, BudgetEntry said, String id) {
        return Problem.of(
                "EXECUTION-UNKNOWN-FIGURE",
                at,
                Text.of(
                        id + ", pour l'exercice " + said.year() + " : ni budget ni ligne",
                        id + ", for the year " + said.year() + ": neither a budget nor a line"),
                Text.of(
                        "un budget ou une ligne de la convention ou d'un avenant connu",
                        "a budget or a line of the convention or of a known amendment"),
                Text.of(
                        "rouage text DOSSIER écrit les identifiants après les titres",
                        "rouage text DOSSIER writes the identifiers after the titles"));
    }

    static Problem transferToNothing(Place at, BudgetEntry said) {
        return Problem.of(
                "EXECUTION-TRANSFER-TO-NOTHING",
                at,
                Text.of("un virement de " + said.of() + " sans to", "a transfer of " + said.of() + " without to"),
                Text.of("to : la ligne qui reçoit", "to: the line that receives"),
                Text.of("ajoutez to", "add to"));
    }

    static Problem toWithoutTransfer(Place at, BudgetEntry said, String to) {
        return Problem.of(
                "EXECUTION-TO-WITHOUT-TRANSFER",
                at,
                Text.of("to: " + to + ", pour " + said.kind(), "to: " + to + ", for " + said.kind()),
                Text.of("to seulement pour un virement", "to only for a transfer"),
                Text.of("retirez to, ou écrivez kind: transfer", "remove to, or write kind: transfer"));
    }

    static Problem transferToItself(Place at, BudgetEntry said) {
        return Problem.of(
                "EXECUTION-TRANSFER-TO-ITSELF",
                at,
                Text.of("de " + said.of() + " à " + said.of(), "from " + said.of() + " to " + said.of()),
                Text.of("deux lignes différentes", "two different lines"),
                Text.of("nommez la ligne qui reçoit", "name the line that receives"));
    }

    static Problem year(Place at, BudgetEntry said, int first, int last) {
        return Problem.of(
                "EXECUTION-OUTSIDE-TERM",
                at,
                Text.same(Integer.toString(said.year())),
                Text.of(
                        "un exercice de la convention, de " + first + " à " + last + " (ou le report de " + last
                                + " sur " + (last + 1) + ")",
                        "a year of the convention, from " + first + " to " + last + " (or the carry-over from " + last
                                + " to " + (last + 1) + ")"),
                Text.of("corrigez year", "correct year"));
    }

    static Problem unit(Place at, BudgetEntry said, Account account) {
        return Problem.of(
                "EXECUTION-UNIT",
                at,
                Text.same(said.amount().toPlainString() + " " + said.unit()),
                Text.of(
                        "un montant dans l'unité de " + account.id() + ", " + account.unit(),
                        "an amount in the unit of " + account.id() + ", " + account.unit()),
                Text.of("écrivez EUR, kEUR, MEUR ou MdEUR", "write EUR, kEUR, MEUR or MdEUR"));
    }

    static Problem negative(Place at, BudgetEntry said) {
        return Problem.of(
                "EXECUTION-NEGATIVE",
                at,
                Text.of(
                        said.kind() + " de " + said.amount().toPlainString() + " " + said.unit(),
                        said.kind() + " of " + said.amount().toPlainString() + " " + said.unit()),
                Text.of(
                        "un montant positif (zéro se vote ; seuls un rectificatif et un dégagement se retranchent)",
                        "a positive amount (zero may be voted; only a rectifying budget and a release subtract)"),
                Text.of(
                        "pour un virement inverse, échangez of et to ; pour un crédit annulé, écrivez rectifying",
                        "for a transfer the other way, swap of and to; for credits cancelled, write rectifying"));
    }

    static Problem toldTwice(Entry whole, Entry line) {
        return Problem.of(
                "EXECUTION-TOLD-TWICE",
                whole.at(),
                Text.of(
                        whole.kind().code() + " de " + whole.year() + ", pour " + whole.of()
                                + " en entier ici et pour sa ligne " + line.of() + " en " + line.at(),
                        whole.kind().code() + " of " + whole.year() + ", for " + whole.of()
                                + " as a whole here and for its line " + line.of() + " at " + line.at()),
                Text.of(
                        "pour un exercice, ou bien le budget en entier, ou bien ses lignes",
                        "for a year, either the budget as a whole or its lines"),
                Text.of(
                        "retirez l'un des deux : compté deux fois, le total serait faux",
                        "remove one of the two: counted twice, the total would be wrong"));
    }

    static Problem releasedBeyond(Entry release) {
        BudgetEntry said = release.said();
        return Problem.of(
                "EXECUTION-RELEASED-BEYOND",
                release.at(),
                Text.of(
                        "un dégagement de " + said.amount().negate().toPlainString() + " " + said.unit() + " sur "
                                + said.of() + ", " + said.year(),
                        "a release of " + said.amount().negate().toPlainString() + " " + said.unit() + " on "
                                + said.of() + ", " + said.year()),
                Text.of("au plus ce qui était engagé ce jour-là", "at most what was committed by that day"),
                Text.of("corrigez le montant ou le jour", "correct the amount or the day"));
    }
}
