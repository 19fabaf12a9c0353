package org.rouage.document.commitments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rouage.agenda.commitment.Held;
import org.rouage.agenda.commitment.LinearPath;
import org.rouage.agenda.commitment.Share;
import org.rouage.agenda.commitment.Undertaking;
import org.rouage.agenda.commitment.Undertaking.Situation;
import org.rouage.agenda.commitment.Undertaking.View;
import org.rouage.basics.AsOf;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.convention.Records;
import org.rouage.document.Decimals;
import org.rouage.document.score.Shown;
import org.rouage.document.standing.ActWords;

/** What the forms of commitments say alike. */
public final class CommitmentWords {
    static final Text KIND = Text.of("Engagements des deux parties", "Commitments of both parties");
    static final Text LATE = Text.of("En retard", "Late");
    static final Text NO_LATE = Text.of("Rien n'est en retard.", "Nothing is late.");
    static final Text NOTHING_OWED = Text.of(
            "La convention n'écrit aucun engagement ni action de ce côté.",
            "The convention writes no commitment or action on this side.");
    static final Text UNDERTAKING = Text.of("Engagement ou action", "Commitment or action");
    static final Text DUE = Text.of("Échéance", "Due");
    static final Text LINE = Text.of("Attendu ce jour", "Expected that day");
    static final Text DEBTOR = Text.of("Ce qu'en dit le débiteur", "What the debtor says");
    static final Text OTHER = Text.of("Ce que l'autre partie a constaté", "What the other side found");
    static final Text STATEMENTS = Text.of("États d'avancement", "Progress statements");
    static final Text EVIDENCE = Text.of("pièce", "evidence");
    static final Text SKIP = Text.of("Aller aux engagements", "Go to the commitments");
    static final Text COLON = Text.of(" : ", ": ");
    static final Text THEN = Text.of(" ; ", "; ");
    static final Text HOW = Text.of(
            "La droite va de rien, au jour où l'engagement a pris effet ou l'action commencé, au tout, le jour de"
                    + " l'échéance : c'est un repère. « Rien d'exposé » n'est pas zéro.",
            "The line goes from nothing, on the day the commitment took effect or the action began, to all of it on the"
                    + " due day: it is a yardstick. \"Nothing stated\" is not zero.");

    private CommitmentWords() {}

    static Text asked(AsOf asked) {
        Text on = Text.day(asked.inForce());
        Text known = Text.day(asked.known());
        return Text.of(
                "En vigueur le " + on.french() + ", connu le " + known.french() + ".",
                "In force on " + on.english() + ", known on " + known.english() + ".");
    }

    /** A side of the convention, by the role of its parties. */
    public static Text side(String role) {
        return role.equals("state") ? Text.of("L'État", "The State") : Text.of("La caisse", "The fund");
    }

    static Text kind(Undertaking.Kind kind) {
        return switch (kind) {
            case COMMITMENT -> Text.of("engagement", "commitment");
            case ACTION -> Text.of("action", "action");
        };
    }

    /** {@code due 31 December 2022 (initially 31 December 2021, moved by amendment 1)}. */
    static Text due(Undertaking.Due due) {
        Text day = due.day()
                .map(on -> Text.of("échéance le ", "due ").plus(Text.day(on)))
                .orElse(Text.of("sans échéance", "no due day"));
        Text initial = due.initial()
                .map(on -> Text.of("initialement le ", "initially ").plus(Text.day(on)))
                .orElse(Text.of("initialement sans échéance", "initially without a due day"));
        return due.movedBy()
                .map(act -> day.plus(Text.same(" ("))
                        .plus(initial)
                        .plus(Text.of(", changée par ", ", moved by "))
                        .plus(ActWords.the(act))
                        .plus(Text.same(")")))
                .orElse(day);
    }

    static Text ended(Undertaking.Ended ended) {
        return Text.of("n'est plus dû après le ", "no longer owed after ")
                .plus(Text.day(ended.lastDay()))
                .plus(Text.of(", par ", ", by "))
                .plus(ActWords.the(ended.act()));
    }

    /** What a side holds, and where it sees the undertaking. */
    public static Text view(View view, Undertaking of) {
        Text held = held(view.held());
        Text situation = situation(view, of);
        return situation.isEmpty() ? held : held.plus(Text.same(" – ")).plus(situation);
    }

    static Text held(Held held) {
        return switch (held) {
            case Held.NothingStated() -> Text.of("rien d'exposé", "nothing stated");
            case Held.Stated(BigDecimal said, var on, var statement) ->
                Text.of("dit ", "says ")
                        .plus(percent(said))
                        .plus(Text.of(" le ", " on "))
                        .plus(Text.day(on));
            case Held.NotChecked(var statement) -> Text.of("pas contrôlé", "not checked");
            case Held.Checked(var isConfirmed, var found, var on, var statement) ->
                (isConfirmed ? Text.of("confirme ", "confirms ") : Text.of("conteste", "contests"))
                        .plus(isConfirmed ? Text.empty() : own(found))
                        .plus(isConfirmed ? found.map(CommitmentWords::percent).orElse(Text.empty()) : Text.empty())
                        .plus(Text.of(" le ", " on "))
                        .plus(Text.day(on));
        };
    }

    private static Text own(java.util.Optional<BigDecimal> found) {
        return found.map(percent -> Text.of(", tient ", ", holds ").plus(percent(percent)))
                .orElse(Text.of(" sans chiffre", " without a figure"));
    }

    private static Text situation(View view, Undertaking of) {
        return switch (view.situation()) {
            case DONE -> done(of);
            case NOT_STATED, NOT_CHECKED, CONTESTED -> Text.empty();
            case LATE -> Text.of("en retard", "late");
            case BEHIND, ON_PATH -> view.gap().map(CommitmentWords::gap).orElse(Text.empty());
            case NO_DUE_DAY -> Text.of("en cours, sans échéance", "under way, no due day");
        };
    }

    private static Text done(Undertaking of) {
        return of.daysDoneLate()
                .map(days -> Text.of("fait avec ", "done ")
                        .plus(Text.counted(days, "jour de retard", "jours de retard", "day late", "days late")))
                .orElse(Text.of("fait", "done"))
                .plus(afterInitial(of));
    }

    /** A due day that was moved does not make forget the first. */
    private static Text afterInitial(Undertaking of) {
        return of.daysDoneAfterInitial()
                .map(days -> Text.same(", ")
                        .plus(days(days))
                        .plus(Text.of(" après l'échéance initiale", " after the day first agreed")))
                .orElse(Text.empty());
    }

    /** {@code 9.86… points behind the line, 36 days}. */
    static Text gap(LinearPath.Gap gap) {
        Rational far = gap.points().abs();
        if (far.isZero()) {
            return Text.of("sur la droite", "on the line");
        }
        long days = Math.abs(gap.days());
        String french = Shown.digits(far, Language.FRENCH) + " points " + (gap.isBehind() ? "sous" : "au-dessus de")
                + " la droite, ";
        String english = Shown.digits(far, Language.ENGLISH) + " points " + (gap.isBehind() ? "behind" : "ahead of")
                + " the line, ";
        return Text.of(french, english).plus(days(days));
    }

    private static Text days(long days) {
        return Text.counted(days, "jour", "jours", "day", "days");
    }

    static Text pastDue(long days) {
        return Text.of("échue depuis ", "due ").plus(Text.counted(days, "jour", "jours", "day ago", "days ago"));
    }

    /** {@code due 60 days ago; the State says 100% on …; the fund contests …}: never the word of one side only. */
    public static Text late(Undertaking one, AsOf asked) {
        return pastDue(one.due().daysPast(asked.inForce()))
                .plus(THEN)
                .plus(side(one.role()))
                .plus(COLON)
                .plus(held(one.debtor().held()))
                .plus(THEN)
                .plus(side(other(one.role())))
                .plus(COLON)
                .plus(held(one.other().held()));
    }

    static Text percent(BigDecimal percent) {
        Text number = Decimals.shown(percent);
        return Text.of(number.french() + "\u00a0%", number.english() + "%");
    }

    static Text expected(Undertaking one, AsOf asked) {
        return one.due()
                .day()
                .map(due -> new LinearPath(one.start(), due).expected(asked.inForce()))
                .map(expected -> Text.of(
                        Shown.digits(expected, Language.FRENCH) + "\u00a0%",
                        Shown.digits(expected, Language.ENGLISH) + "%"))
                .orElse(Text.same("–"));
    }

    /** The share kept, in the debtor's words and as the other side found. */
    static List<Text> share(Share share) {
        if (share.due() == 0) {
            return List.of(Text.of(
                    "Rien n'est encore échu, sur " + share.owed() + ".",
                    "Nothing is due yet, of " + share.owed() + "."));
        }
        return List.of(
                Text.of(
                        "Échus : " + share.due() + " sur " + share.owed() + ". Dits faits : " + share.saidDone()
                                + " sur " + share.due() + ", dont " + share.inTime() + " à temps ; dits non faits : "
                                + share.saidNotDone() + " ; rien d'exposé : " + share.notStated() + ".",
                        "Due: " + share.due() + " of " + share.owed() + ". Said done: " + share.saidDone() + " of "
                                + share.due() + ", of which " + share.inTime() + " in time; said not done: "
                                + share.saidNotDone() + "; nothing stated: " + share.notStated() + "."),
                Text.of(
                        "De ceux dits faits, l'autre partie en confirme " + share.confirmed() + ", en conteste "
                                + share.contested() + ", n'a pas contrôlé " + share.notChecked() + ".",
                        "Of those said done, the other side confirms " + share.confirmed() + ", contests "
                                + share.contested() + ", has not checked " + share.notChecked() + "."));
    }

    /** {@code decree-2015-02, 10 February 2015, by the legal office: 40%}. */
    static Text said(Records.Progress said) {
        return Text.same(said.id() + ", ")
                .plus(Text.day(said.on()))
                .plus(Text.same(", " + said.by()))
                .plus(COLON)
                .plus(percent(said.percent()));
    }

    static Text checked(Records.ProgressCheck check, String role) {
        Text finding = check.finding().equals(org.rouage.agenda.commitment.Statement.CONFIRMED)
                ? Text.of("confirmé", "confirmed")
                : Text.of("contesté", "contested");
        return side(role)
                .plus(Text.same(", "))
                .plus(Text.day(check.on()))
                .plus(Text.same(", " + check.by()))
                .plus(COLON)
                .plus(finding)
                .plus(check.percent()
                        .map(own -> Text.same(", ").plus(percent(own)))
                        .orElse(Text.empty()));
    }

    static Text superseded(String by) {
        return Text.of("remplacé par " + by, "superseded by " + by);
    }

    static String other(String role) {
        return role.equals("state") ? "fund" : "state";
    }

    /** {@code on-path}. */
    static String term(Situation situation) {
        return situation.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String joined(List<String> words) {
        return words.stream().collect(Collectors.joining(", "));
    }
}
