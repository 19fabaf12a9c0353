package org.rouage.document.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rouage.basics.AsOf;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.document.Decimals;
import org.rouage.document.score.Shown;
import org.rouage.evaluation.WrittenEvaluation;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.hearing.Due;
import org.rouage.evaluation.hearing.Ending;
import org.rouage.evaluation.hearing.Role;
import org.rouage.evaluation.hearing.Step;
import org.rouage.evaluation.proceedings.EvaluatorItem;
import org.rouage.evaluation.proceedings.KnownFigures;
import org.rouage.evaluation.proceedings.Quotation;

/** What the forms of an evaluation say alike. */
final class EvaluationWords {
    static final Text COLON = Text.of(" : ", ": ");
    static final Text COMMA = Text.same(", ");
    static final Text THEN = Text.of(" ; ", "; ");
    static final Text NONE = Text.of("aucun", "none");
    static final Text DASH = Text.same("–");
    static final Text CONFIDENTIAL = Text.of(
            "Cette évaluation est ouverte. Ses textes et ses notes ne sont qu'aux parties jusqu'à sa clôture, où ceux"
                    + " des deux côtés sont publiés ensemble.",
            "This evaluation is open. Its texts and scores are the parties' only until its closing, when those of both"
                    + " sides are published together.");

    private EvaluationWords() {}

    static Text kind(String kind) {
        return switch (kind) {
            case "yearly-review" -> Text.of("Bilan annuel", "Yearly review");
            case "mid-term" -> Text.of("Évaluation à mi-parcours", "Mid-term evaluation");
            case "final" -> Text.of("Évaluation finale", "Final evaluation");
            default -> Text.same(kind);
        };
    }

    static Text years(WrittenEvaluation written) {
        return Text.same(written.from() == written.to() ? "" + written.from() : written.from() + "–" + written.to());
    }

    static Text asked(AsOf asked) {
        return Text.of("En vigueur le ", "In force on ")
                .plus(Text.day(asked.inForce()))
                .plus(Text.of(", connu le ", ", known on "))
                .plus(Text.day(asked.known()))
                .plus(Text.same("."));
    }

    static Text opened(WrittenEvaluation written) {
        return Text.of("Ouverte le ", "Opened on ")
                .plus(Text.day(written.opened()))
                .plus(Text.of(" par ", " by "))
                .plus(Text.same(written.by()))
                .plus(written.evaluator()
                        .map(name -> Text.of(" ; évaluateur : " + name, "; evaluator: " + name))
                        .orElse(Text.empty()))
                .plus(Text.same("."));
    }

    static Text side(Role role) {
        return switch (role) {
            case FUND -> Text.of("La caisse", "The fund");
            case STATE -> Text.of("L'État", "The State");
        };
    }

    static Text step(Step step) {
        return switch (step) {
            case STATES -> Text.of("expose", "states");
            case OBSERVES -> Text.of("observe", "observes");
            case ANSWERS -> Text.of("répond", "answers");
            case CONCLUDES -> Text.of("conclut", "concludes");
        };
    }

    static Text outcome(String outcome) {
        return switch (outcome) {
            case "reached" -> Text.of("atteint", "reached");
            case "partly-reached" -> Text.of("partiellement atteint", "partly reached");
            case "not-reached" -> Text.of("non atteint", "not reached");
            case "not-determined" -> Text.of("non déterminé", "not determined");
            default -> Text.same(outcome);
        };
    }

    /** {@code partly reached, 60/100}; a dash where neither was given. */
    static Text finding(WrittenMove move) {
        Optional<Text> score = move.score().map(EvaluationWords::score);
        Text outcome = move.outcome().map(EvaluationWords::outcome).orElse(Text.empty());
        return outcome.isEmpty()
                ? score.orElse(DASH)
                : outcome.plus(score.map(COMMA::plus).orElse(Text.empty()));
    }

    static Text score(BigDecimal score) {
        return Decimals.shown(score).plus(Text.same("/100"));
    }

    static Text said(WrittenMove move) {
        return Text.day(move.on()).plus(COMMA).plus(Text.same(move.by() + " (" + move.id() + ")"));
    }

    static Text silence(Due due) {
        return Text.of("silence : rien n'a été dit au ", "silence: nothing was said by ")
                .plus(Text.day(due.last()));
    }

    static Text awaited(Due due) {
        return Text.of("attendu d'ici au ", "awaited by ")
                .plus(Text.day(due.last()))
                .plus(due.basis().isDefault() ? Text.of(" (délai par défaut)", " (default delay)") : Text.empty());
    }

    static Text ending(Optional<Ending> ending) {
        return ending.map(ended -> switch (ended) {
                    case Ending.Joint joint -> Text.of("constat commun", "joint finding");
                    case Ending.Disputed disputed ->
                        Text.of("désaccord : les deux conclusions demeurent", "disputed: both conclusions stand");
                    case Ending.OneSided(var conclusion, var silence) ->
                        Text.of("une seule conclusion ; silence de ", "one conclusion; silence of ")
                                .plus(silence.role().named());
                    case Ending.Unconcluded unconcluded ->
                        Text.of(
                                "sans conclusion : silence des deux côtés",
                                "without a conclusion: silence of both sides");
                })
                .orElse(Text.of("en cours", "under way"));
    }

    static Text weight(Optional<WrittenMove.Cause> cause) {
        return cause.map(one -> switch (one.weight()) {
                    case "decisive" -> Text.of("l'essentiel", "decisive");
                    case "partial" -> Text.of("une part", "partial");
                    default -> Text.of("rien", "nothing");
                })
                .orElse(Text.of("n'en dit rien", "says nothing of it"));
    }

    static Text ground(String ground) {
        return switch (ground) {
            case "law-changed" -> Text.of("droit changé", "law changed");
            case "workload" -> Text.of("charge", "workload");
            case "health-emergency" -> Text.of("urgence sanitaire", "health emergency");
            case "means" -> Text.of("moyens", "means");
            default -> Text.of("autre", "other");
        };
    }

    static Text position(Optional<String> position) {
        return position.map(said -> switch (said) {
                    case "accepted" -> Text.of("acceptée", "accepted");
                    case "partly-accepted" -> Text.of("acceptée en partie", "partly accepted");
                    case "refused" -> Text.of("refusée", "refused");
                    case "under-way" -> Text.of("en cours", "under way");
                    case "said-done" -> Text.of("dite faite", "said done");
                    case "confirmed" -> Text.of("confirmée", "confirmed");
                    case "contested" -> Text.of("contestée", "contested");
                    default -> Text.same(said);
                })
                .orElse(Text.of("sans position", "no position"));
    }

    static Text progress(EvaluatorItem.Progress progress) {
        return progress == EvaluatorItem.Progress.NOT_FOLLOWED_UP
                ? Text.of("sans suite connue", "no follow-up known")
                : position(Optional.of(progress.term()));
    }

    static Text standing(Quotation quotation) {
        return switch (quotation.standing()) {
            case SAME -> Text.of("inchangé", "unchanged");
            case RESTATED -> Text.of("révisé depuis", "restated since");
            case MISQUOTED -> Text.of("n'était pas ce qui est cité", "was not what is quoted");
            case UNDECIDED -> Text.of("indécidé", "undecided");
            case NO_SUCH -> Text.of("pas de tel chiffre", "no such figure");
        };
    }

    static Text answer(KnownFigures.Answer answer, String unit) {
        return switch (answer) {
            case KnownFigures.Answer.Value(var number) ->
                Text.of(shown(number, Language.FRENCH, unit), shown(number, Language.ENGLISH, unit));
            case KnownFigures.Answer.Undecided(Text why) ->
                Text.of("indécidé : ", "undecided: ").plus(why);
            case KnownFigures.Answer.NoSuch(Text what) -> what;
        };
    }

    private static String shown(Rational number, Language language, String unit) {
        return new Shown.Quantity(number, unit).in(language);
    }

    static Text joined(List<Text> all) {
        return all.isEmpty()
                ? DASH
                : new Text(
                        all.stream().map(Text::french).collect(Collectors.joining(" ; ")),
                        all.stream().map(Text::english).collect(Collectors.joining("; ")));
    }
}
