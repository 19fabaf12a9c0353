package org.rouage.dossier.form;

import static org.rouage.dossier.form.Key.day;
import static org.rouage.dossier.form.Key.list;
import static org.rouage.dossier.form.Key.may;
import static org.rouage.dossier.form.Key.must;
import static org.rouage.dossier.form.Key.oneOf;
import static org.rouage.dossier.form.Key.text;

import java.util.List;
import org.rouage.basics.Text;
import org.rouage.convention.Records;
import org.rouage.dossier.form.Content.Decimal;
import org.rouage.dossier.form.Content.Period;
import org.rouage.dossier.form.Content.Reference;
import org.rouage.dossier.form.Content.Shaped;
import org.rouage.dossier.form.Content.Words;

/** The forms of what is recorded about results: submissions, periods neutralised, assessments. */
final class ResultForms {
    private static final Key STATE = must(
            "state",
            oneOf("declared", "verified", "agreed"),
            "À qui elle est : déclarée par la caisse, vérifiée par l'État, convenue",
            "Whose it is: declared by the fund, verified by the State, agreed");

    static final Form SUBMISSION = Form.of(
                    "submission",
                    Records.Submission.class,
                    "remontée de mesures",
                    "submission of measures",
                    must(
                            "id",
                            Codes.WORD,
                            "Nom de la remontée, celui de ce fichier",
                            "Name of the submission, that of this file"),
                    must(
                            "file",
                            new Shaped(
                                    "([A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*\\.[A-Za-z][A-Za-z0-9]*",
                                    "2026-03.csv",
                                    Text.of(
                                            "le nom d'un fichier de measures/, sans espace ni accent",
                                            "the name of a file of measures/, without spaces or accents")),
                            "Fichier de mesures, dans measures/",
                            "File of measures, in measures/"),
                    must("sha256", Codes.HASH, "Empreinte SHA-256 de ses octets", "SHA-256 of its bytes"),
                    day("received", "Jour de la réception", "Day on which it was received"),
                    must("by", new Words(), "De qui", "From whom"),
                    STATE,
                    may("supersedes", list(Codes.WORD), "Remontées qu'elle remplace", "Submissions that it supersedes"),
                    may("reason", new Words(), "Pourquoi elle les remplace", "Why it supersedes them"),
                    may(
                            "columns",
                            list(new Words()),
                            "Ce que contiennent les colonnes dont l'en-tête ne le dit pas, tel que body=territoire",
                            "What the columns hold whose header does not say it, such as body=territory"))
            .when("supersedes", "reason");

    static final Form NEUTRALISATION = Form.of(
            "neutralisation",
            Records.Neutralisation.class,
            "période neutralisée",
            "period neutralised",
            must("id", Codes.WORD, "Nom de la neutralisation", "Name of the neutralisation"),
            may(
                    "indicator",
                    new Reference(List.of("indicator")),
                    "L'indicateur ; sans cette clé, tous",
                    "The indicator; without it, all"),
            may("bodies", list(Codes.BODY), "Caisses ; sans cette clé, toutes", "Bodies; without it, all"),
            must("from", new Period(), "Première période, incluse", "First period, inclusive"),
            must("to", new Period(), "Dernière période, incluse", "Last period, inclusive"),
            must(
                    "treatment",
                    oneOf("excluded", "prorated"),
                    "Exclue, ou jugée sur une cible proratisée",
                    "Excluded, or judged against a target in proportion"),
            may("target", new Decimal(), "Cible proratisée", "Target in proportion"),
            must("ground", new Words(), "Motif", "Ground"),
            must("by", new Words(), "Qui l'a décidée", "Who decided it"),
            day("on", "Jour de la décision", "Day of the decision"),
            text("La décision", "The decision"));

    static final Form ASSESSMENT = Form.of(
            "assessment",
            Records.Assessment.class,
            "appréciation",
            "assessment",
            must("indicator", new Reference(List.of("indicator")), "L'indicateur", "The indicator"),
            may("body", Codes.BODY, "La caisse ; sans cette clé, le réseau", "The body; without it, the network"),
            must("period", new Period(), "La période", "The period"),
            must(
                    "level",
                    Codes.WORD,
                    "Niveau de l'échelle, ou done, in-progress, late, abandoned, not-applicable, not-determined",
                    "Level of the scale, or done, in-progress, late, abandoned, not-applicable, not-determined"),
            STATE,
            day("on", "Le jour", "The day"),
            must("by", new Words(), "Qui l'a constaté", "Who found it"),
            must("proof", new Words(), "Ce qui le prouve", "What proves it"));

    private ResultForms() {}
}
