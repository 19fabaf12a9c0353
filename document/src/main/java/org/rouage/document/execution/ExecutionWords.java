package org.rouage.document.execution;

import org.rouage.basics.AsOf;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.budget.execution.Account;
import org.rouage.budget.execution.Amounts;
import org.rouage.budget.execution.BudgetYear;
import org.rouage.budget.execution.CarryOverRuling;
import org.rouage.budget.execution.Entry;
import org.rouage.budget.execution.Finding.Weight;
import org.rouage.budget.execution.Position;
import org.rouage.budget.execution.TransferRuling;
import org.rouage.budget.execution.Vote;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;
import org.rouage.law.requirement.Vocabulary;
import org.rouage.law.requirement.Vocabulary.Slot;

/** What the forms of an execution say alike. */
final class ExecutionWords {
    static final Text KIND = Text.of("Exécution des budgets", "Execution of the budgets");
    static final Text COLON = Text.of(" : ", ": ");
    static final Text ACCOUNT = Text.of("compte", "account");
    static final Text STATE = Text.of("état", "state");
    static final Text ENTRIES = Text.of("Entrées", "Entries");
    static final Text CREDITS = Text.of("Crédits et engagements : ", "Credits and commitments: ");
    static final Text VOTES = Text.of("Votes", "Votes");
    static final Text TRANSFERS = Text.of("Virements", "Transfers");
    static final Text CARRY_OVERS = Text.of("Reports", "Carry-overs");
    static final Text LIMITATIVE = Text.of("Dépenses limitatives", "Limitative expenses");
    static final Text OPERATING = Text.of("dont fonctionnement", "of which operation");
    static final Text UNDECIDED = Text.of("Indécis", "Undecided");
    static final Text FINDINGS = Text.of("Constats", "Findings");
    static final Text NO_FINDING = Text.of("Rien à redire.", "Nothing to say.");
    static final Text NO_BUDGET = Text.of(
            "Rien à confronter : aucun exercice n'a commencé et aucune entrée n'en parle.",
            "Nothing to confront: no year has begun and no entry tells of one.");
    static final Text FOUND = Text.of("trouvé", "found");
    static final Text EXPECTED = Text.of("attendu", "expected");
    static final Text REMEDY = Text.of("remède", "remedy");
    static final Text SKIP = Text.of("Aller aux budgets", "Skip to the budgets");
    static final Text SOURCES = Text.of("Calculé à partir de", "Computed from");

    private ExecutionWords() {}

    static Text asked(AsOf asked) {
        Text inForce = Text.day(asked.inForce());
        Text known = Text.day(asked.known());
        return Text.of(
                "Convention en vigueur le " + inForce.french() + " ; entrées connues le " + known.french() + ".",
                "Convention in force on " + inForce.english() + "; entries known on " + known.english() + ".");
    }

    static Text heading(BudgetYear year, Text title) {
        return Text.of(
                year.year() + " – " + title.french() + " (" + year.budget().id() + "), en "
                        + unit(year.budget()).french(),
                year.year() + " – " + title.english() + " (" + year.budget().id() + "), in "
                        + unit(year.budget()).english());
    }

    static Text unit(Account account) {
        return Text.of(account.unit().symbol(Language.FRENCH), account.unit().symbol(Language.ENGLISH));
    }

    /** The amount alone; the head of the table names the unit. */
    static Text amount(Value value, Unit unit) {
        return value instanceof Value.Known(var number, Unit _)
                ? Amounts.figure(number, unit)
                : Text.of("indécis", "undecided");
    }

    /** Whether an account holds, in words. */
    static Text state(Position position) {
        if (!position.overrun().isDecided()) {
            return Text.of("indécis", "undecided");
        }
        if (!position.isOverrun()) {
            return Text.of("tenu", "within");
        }
        boolean isExplained = position.committed().entries().stream()
                .anyMatch(entry -> entry.origin().isPresent());
        if (position.account().isLimitative()) {
            return Text.of("BLOQUÉ", "BLOCKED");
        }
        return isExplained ? Text.of("dépassé, expliqué", "beyond, explained") : Text.of("AVERTI", "WARNED");
    }

    static Text limit(Account account) {
        return account.isLimitative() ? Text.of("limitatif", "limitative") : Text.of("évaluatif", "evaluative");
    }

    static Text weight(Weight weight) {
        return switch (weight) {
            case BREACHED -> Text.of("enfreint", "breached");
            case TO_JUSTIFY -> Text.of("à justifier", "to justify");
            case UNDECIDED -> Text.of("indécis", "undecided");
            case NOTICE -> Text.of("avis", "notice");
        };
    }

    /** "entry 3, 2 April 2025: transfer of 1.5 MEUR from a to b, by director, decision 7". */
    static Text entry(Entry entry) {
        Text day = Text.day(entry.on());
        Text amount = Text.same(entry.said().amount().toPlainString().replace('-', '−') + "\u00a0"
                + entry.said().unit());
        Text where = entry.to()
                .map(to -> Text.of(" de " + entry.of() + " à " + to, " from " + entry.of() + " to " + to))
                .orElse(Text.of(" sur " + entry.of(), " on " + entry.of()));
        Text kind = Text.of(
                "entrée " + entry.number() + ", " + day.french() + " : "
                        + entry.kind().words().french() + ", " + amount.french().replace('.', ','),
                "entry " + entry.number() + ", " + day.english() + ": "
                        + entry.kind().words().english() + ", " + amount.english());
        String by = entry.said().by() + ", " + entry.reference();
        Text origin = entry.origin()
                .map(said -> Text.of(" ; origine : " + said, "; origin: " + said))
                .orElse(Text.empty());
        return kind.plus(where).plus(Text.of(", par " + by, ", by " + by)).plus(origin);
    }

    static Text vote(Vote vote) {
        Text day = Text.day(vote.on());
        Text kind = vote.kind().words();
        return Text.of(
                capital(kind.french()) + ", " + vote.reference() + ", " + day.french() + " : "
                        + conformity(vote).french(),
                capital(kind.english()) + ", " + vote.reference() + ", " + day.english() + ": "
                        + conformity(vote).english());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Text conformity(Vote vote) {
        return switch (vote.conformity()) {
            case CONFORMS ->
                vote.clause()
                        .map(clause -> Text.of(
                                "CONFORME à la convention ; approbation réputée acquise selon " + clause,
                                "CONFORMS to the convention; approval deemed acquired as " + clause + " says"))
                        .orElse(Text.of("CONFORME à la convention", "CONFORMS to the convention"));
            case DOES_NOT_CONFORM -> Text.of("NON CONFORME à la convention", "DOES NOT CONFORM to the convention");
            case UNDECIDED -> Text.of("INDÉCIS", "UNDECIDED");
        };
    }

    static Text comparison(Vote.Comparison one, Unit unit, Vocabulary vocabulary) {
        Text of = switch (one.extent()) {
            case FUND -> Text.of("budget", "budget");
            case GROUP -> Text.of("groupe ", "group ").plus(vocabulary.name(Slot.GROUP, one.of()));
            case LIMITATIVE -> Text.of("lignes limitatives", "limitative lines");
        };
        Text mark = switch (one.conformity()) {
            case CONFORMS -> Text.of("tenu", "within");
            case DOES_NOT_CONFORM -> Text.of("au-delà", "beyond");
            case UNDECIDED -> Text.of("indécis", "undecided");
        };
        return of.plus(COLON)
                .plus(amount(one.opened(), unit))
                .plus(Text.of(" pour un plafond de ", " for a ceiling of "))
                .plus(amount(one.ceiling(), unit))
                .plus(Text.same(" – "))
                .plus(mark);
    }

    static Text transfer(TransferRuling ruling) {
        Text basis = switch (ruling.basis()) {
            case WITHIN_GROUP, RULE, ACT, DECISION -> Text.of("permis", "allowed");
            case TO_JUSTIFY -> Text.of("À JUSTIFIER", "TO JUSTIFY");
            case NOT_ALLOWED -> Text.of("NON PERMIS", "NOT ALLOWED");
            case UNDECIDED -> Text.of("INDÉCIS", "UNDECIDED");
        };
        return entry(ruling.entry())
                .plus(Text.same(" – "))
                .plus(basis)
                .plus(COLON)
                .plus(ruling.why());
    }

    static Text carryOver(CarryOverRuling ruling) {
        Unit unit = ruling.account().unit();
        Text limits = Text.of("non consommé ", "unspent ").plus(amount(ruling.unspent(), unit));
        if (ruling.share().isPresent()) {
            limits = limits.plus(Text.of(" ; part des crédits ", "; share of the credits "))
                    .plus(amount(ruling.share().get(), unit));
        }
        if (ruling.cap().isPresent()) {
            limits = limits.plus(Text.of(" ; plafond ", "; cap "))
                    .plus(amount(ruling.cap().get(), unit));
        }
        Text verdict = !ruling.isDecided()
                ? Text.of("INDÉCIS", "UNDECIDED")
                : ruling.isTooMuch() ? Text.of("TROP", "TOO MUCH") : Text.of("tenu", "within");
        return Text.of(
                        ruling.account().id() + ", de " + ruling.fromYear() + " : reporté ",
                        ruling.account().id() + ", from " + ruling.fromYear() + ": carried over ")
                .plus(amount(ruling.carried().value(), unit))
                .plus(Text.of(" pour au plus ", " of at most "))
                .plus(amount(ruling.most(), unit))
                .plus(Text.same(" ("))
                .plus(limits)
                .plus(Text.same(") – "))
                .plus(verdict);
    }
}
