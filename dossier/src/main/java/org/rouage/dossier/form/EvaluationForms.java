package org.rouage.dossier.form;

import static org.rouage.dossier.form.Key.day;
import static org.rouage.dossier.form.Key.distinct;
import static org.rouage.dossier.form.Key.list;
import static org.rouage.dossier.form.Key.may;
import static org.rouage.dossier.form.Key.mayDay;
import static org.rouage.dossier.form.Key.must;
import static org.rouage.dossier.form.Key.number;
import static org.rouage.dossier.form.Key.oneOf;
import static org.rouage.dossier.form.Key.party;
import static org.rouage.dossier.form.Key.text;

import java.util.List;
import org.rouage.basics.Text;
import org.rouage.dossier.form.Content.Decimal;
import org.rouage.dossier.form.Content.Reference;
import org.rouage.dossier.form.Content.Shaped;
import org.rouage.dossier.form.Content.Words;
import org.rouage.dossier.form.Content.Year;
import org.rouage.evaluation.WrittenEvaluation;
import org.rouage.evaluation.WrittenMove;

/** The forms of an evaluation: one file for each, {@code evaluation/ID.yaml}, to which moves are added. */
final class EvaluationForms {
    private static final Content SUBJECT = new Reference(List.of("indicator", "objective", "commitment"));

    private static final Form FIGURE = Form.of(
            "quotedFigure",
            WrittenMove.QuotedFigure.class,
            "chiffre cité",
            "quoted figure",
            must(
                    "figure",
                    new Shaped(
                            "[a-z][a-z0-9-]*(@[A-Za-z][A-Za-z0-9-]*)?@(19|20|21)[0-9]{2}(-[A-Z0-9]{2})?",
                            "ind-15-jours@2022", Text.of("indicateur@caisse@période", "indicator@body@period")),
                    "Ce qui est calculé : indicateur@caisse@période, ou indicateur@période",
                    "What is computed: indicator@body@period, or indicator@period"),
            number("value", "Ce que c'était", "What it was"),
            must("unit", new Words(), "Unité", "Unit"),
            day("known", "Jour où le chiffre était connu", "Day on which the figure was known"),
            must(
                    "side",
                    oneOf("declared", "verified", "agreed"),
                    "À qui il est : déclaré par la caisse, vérifié par l'État, convenu",
                    "Whose it is: declared by the fund, verified by the State, agreed"));

    private static final Form CAUSE = Form.of(
            "cause",
            WrittenMove.Cause.class,
            "cause extérieure",
            "external cause",
            must(
                    "id",
                    Codes.WORD,
                    "Nom de la cause, le même des deux côtés",
                    "Name of the cause, the same on both sides"),
            must(
                    "ground",
                    oneOf("law-changed", "workload", "health-emergency", "means", "other"),
                    "Nature : droit changé, charge, urgence sanitaire, moyens, autre",
                    "Nature: law changed, workload, health emergency, means, other"),
            text("Ce qui s'est passé", "What happened"),
            must(
                    "weight",
                    oneOf("decisive", "partial", "none"),
                    "Ce qu'elle explique : l'essentiel, une part, rien",
                    "What it explains: most, some, nothing"));

    static final Form MOVE = Form.of(
            "procedureMove",
            WrittenMove.class,
            "acte de procédure",
            "move",
            must("id", Codes.WORD, "Nom, propre à cette évaluation", "Name, within this evaluation"),
            must(
                    "move",
                    oneOf(
                            "states",
                            "observes",
                            "answers",
                            "concludes",
                            "finds",
                            "recommends",
                            "reports",
                            "replies",
                            "follows-up",
                            "closes"),
                    "Expose, observe, répond, conclut ; constate, recommande, remet un rapport, réplique, suit, clôt",
                    "States, observes, answers, concludes; finds, recommends, reports, replies, follows up, closes"),
            must("party", Codes.WORD, "La partie, ou evaluator", "The party, or evaluator"),
            day("on", "Le jour", "The day"),
            must("by", new Words(), "Qui", "By whom"),
            may("subject", SUBJECT, "Indicateur, objectif ou engagement", "Indicator, objective or commitment"),
            may("to", Codes.WORD, "Ce à quoi l'on répond", "What is answered"),
            may("supersedes", Codes.WORD, "Ce qui est remplacé", "What is superseded"),
            text("Ce qui est dit", "What is said"),
            may(
                    "outcome",
                    oneOf("reached", "partly-reached", "not-reached", "not-determined"),
                    "Atteint, partiellement, non atteint, non déterminé",
                    "Reached, partly, not reached, not determined"),
            may("score", new Decimal(), "Note, de 0 à 100", "Score, from 0 to 100"),
            may(
                    "agrees",
                    Codes.WORD,
                    "Conclusion de l'autre que l'on partage",
                    "Conclusion of the other side agreed to"),
            may(
                    "position",
                    oneOf("accepted", "partly-accepted", "refused", "under-way", "said-done", "confirmed", "contested"),
                    "Suite : acceptée, en partie, refusée ; en cours, dite faite, confirmée, contestée",
                    "Position: accepted, partly, refused; under way, said done, confirmed, contested"),
            may(
                    "stage",
                    oneOf("provisional", "final"),
                    "Rapport provisoire ou définitif",
                    "Provisional or final report"),
            mayDay("due", "Échéance de la recommandation", "Day by which the recommendation is due"),
            may("addressee", Codes.WORD, "La partie à qui l'on recommande", "The party recommended to"),
            may("figures", list(FIGURE), "Chiffres cités", "Figures quoted"),
            may("causes", distinct(CAUSE, "id"), "Causes extérieures", "External causes"),
            may("evidence", list(RecordForms.EVIDENCE), "Pièces", "Evidence"),
            may(
                    "sha256",
                    Codes.HASH,
                    "Clôture : empreinte SHA-256 des octets de ce fichier avant la ligne de cet acte",
                    "Closing: SHA-256 of the bytes of this file before the line of this move"));

    static final Form EVALUATION = Form.of(
                    "evaluation",
                    WrittenEvaluation.class,
                    "évaluation",
                    "evaluation",
                    must(
                            "id",
                            Codes.WORD,
                            "Nom de l'évaluation, celui de ce fichier",
                            "Name of the evaluation, that of this file"),
                    must(
                            "kind",
                            oneOf("yearly-review", "mid-term", "final"),
                            "Bilan annuel, à mi-parcours, final",
                            "Yearly review, mid-term, final"),
                    must("from", new Year(), "Première année évaluée", "First year evaluated"),
                    must("to", new Year(), "Dernière année évaluée, incluse", "Last year evaluated, inclusive"),
                    day("opened", "Jour de l'ouverture", "Day of opening"),
                    party("party", "La partie qui l'ouvre", "The party that opens it"),
                    must("by", new Words(), "Qui l'ouvre", "Who opens it"),
                    mayDay(
                            "known",
                            "Jour où les chiffres sont pris comme connus",
                            "Day on which figures are taken as known"),
                    may(
                            "evaluator",
                            new Words(),
                            "Qui évalue, s'il y a lieu",
                            "Who evaluates, where it is not the parties alone"),
                    may(
                            "subjects",
                            list(SUBJECT),
                            "Ce qui est évalué ; sans cette clé, tous les indicateurs et engagements",
                            "What is evaluated; without it, all indicators and commitments"),
                    may("moves", distinct(MOVE, "id"), "Actes de procédure, dans l'ordre", "Moves, in order"))
            .inOrder("from", "to");

    private EvaluationForms() {}
}
