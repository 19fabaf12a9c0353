package org.rouage.dossier.form;

import static org.rouage.dossier.form.Key.byYear;
import static org.rouage.dossier.form.Key.day;
import static org.rouage.dossier.form.Key.distinct;
import static org.rouage.dossier.form.Key.id;
import static org.rouage.dossier.form.Key.list;
import static org.rouage.dossier.form.Key.may;
import static org.rouage.dossier.form.Key.mayDay;
import static org.rouage.dossier.form.Key.must;
import static org.rouage.dossier.form.Key.number;
import static org.rouage.dossier.form.Key.oneOf;
import static org.rouage.dossier.form.Key.party;
import static org.rouage.dossier.form.Key.printedNumber;
import static org.rouage.dossier.form.Key.references;
import static org.rouage.dossier.form.Key.terms;
import static org.rouage.dossier.form.Key.text;
import static org.rouage.dossier.form.Key.title;
import static org.rouage.dossier.form.Key.year;

import java.util.List;
import org.rouage.convention.Action;
import org.rouage.convention.Commitment;
import org.rouage.convention.Convention;
import org.rouage.convention.Indicator;
import org.rouage.convention.Objective;
import org.rouage.dossier.form.Content.Decimal;
import org.rouage.dossier.form.Content.Flag;
import org.rouage.dossier.form.Content.Formula;
import org.rouage.dossier.form.Content.Group;
import org.rouage.dossier.form.Content.Markdown;
import org.rouage.dossier.form.Content.Period;
import org.rouage.dossier.form.Content.Reference;
import org.rouage.dossier.form.Content.Whole;
import org.rouage.dossier.form.Content.Words;
import org.rouage.law.requirement.Vocabulary.Slot;

/** The forms of axes, thematic sheets and what stands in them. */
final class SheetForms {
    static final Content DIRECTION = oneOf("up", "down", "range", "maintain", "milestone");

    static final Form OBJECTIVE = Form.of(
            "objective",
            Objective.class,
            "objectif",
            "objective",
            id(),
            printedNumber(),
            title(),
            text("Ce que la convention veut atteindre", "What the convention sets out to reach"),
            may(
                    "categories",
                    terms(Slot.CATEGORY),
                    "Rubriques de l'article fondateur auxquelles l'objectif répond",
                    "Headings of the founding article that the objective answers"),
            may("audiences", terms(Slot.AUDIENCE), "Publics auxquels il est dédié", "Audiences it is dedicated to"),
            may(
                    "means",
                    references("budget", "line", "workforce"),
                    "Moyens : identifiants de budgets, de lignes ou d'effectifs",
                    "Means: identifiers of budgets, lines or workforce paths"),
            may("noMeansBecause", new Words(), "Pourquoi il n'a pas de moyens propres", "Why it has no means"),
            may(
                    "actions",
                    references("action"),
                    "Identifiants des actions qui y concourent",
                    "Identifiers of its actions"),
            may("noActionBecause", new Words(), "Pourquoi il n'a pas d'action", "Why it has no action"));

    static final Form COMMITMENT = Form.of(
            "commitment",
            Commitment.class,
            "engagement",
            "commitment",
            id(),
            printedNumber(),
            party("party", "Identifiant de la partie qui s'engage", "Identifier of the party that is bound"),
            title(),
            text("L'engagement", "The commitment"),
            mayDay("due", "Échéance", "Day by which it is due"),
            mayDay(
                    "ended",
                    "Dernier jour où il était dû, s'il a pris fin avant terme",
                    "Last day on which it was owed, when ended before the term"),
            may("objectives", references("objective"), "Objectifs qu'il sert", "Objectives it serves"));

    private static final Form MILESTONE = Form.of(
            "milestone",
            Action.Milestone.class,
            "jalon",
            "milestone",
            title(),
            day("due", "Échéance du jalon", "Day by which the milestone is due"));

    static final Form ACTION = Form.of(
                    "action",
                    Action.class,
                    "action",
                    "action",
                    id(),
                    printedNumber(),
                    party("owner", "Identifiant de la partie qui agit", "Identifier of the party that acts"),
                    title(),
                    text("L'action", "The action"),
                    mayDay("start", "Premier jour", "First day"),
                    mayDay("due", "Échéance", "Day by which it is due"),
                    may(
                            "audiences",
                            terms(Slot.AUDIENCE),
                            "Publics auxquels elle est dédiée",
                            "Audiences it is dedicated to"),
                    may("milestones", list(MILESTONE), "Calendrier de l'action", "Calendar of the action"))
            .inOrder("start", "due");

    static final Form VALUE = Form.of(
                    "value",
                    Indicator.Value.class,
                    "valeur",
                    "value",
                    year(),
                    may("number", new Decimal(), "Nombre, ou bas d'une fourchette", "Number, or lower end of a range"),
                    may("upTo", new Decimal(), "Haut d'une fourchette, inclus", "Upper end of a range, inclusive"),
                    may(
                            "words",
                            new Words(),
                            "Valeur en mots (jalon, qualitatif)",
                            "Value in words (milestone, qualitative)"))
            .inOrder("number", "upTo")
            .withOneOf("number", "words")
            .when("upTo", "number");

    private static final Form BREAK = Form.of(
            "break",
            Indicator.Break.class,
            "rupture de série",
            "break in the series",
            year(),
            must("note", new Words(), "Ce qui a changé", "What changed"));

    private static final Content PUT_TOGETHER = oneOf("parts", "sum", "mean", "min", "max", "last", "none");

    private static final Form AGGREGATION = Form.of(
            "aggregation",
            Indicator.Aggregation.class,
            "agrégation",
            "aggregation",
            must(
                    "bodies",
                    PUT_TOGETHER,
                    "Entre caisses : parts recalcule la formule sur les mesures agrégées",
                    "Over bodies: parts computes the formula again on the measures put together"),
            must("time", PUT_TOGETHER, "Dans le temps, de même", "Over time, likewise"));

    private static final Form LEVEL = Form.of(
            "level",
            Indicator.Level.class,
            "niveau d'une échelle",
            "level of a scale",
            must("id", Codes.WORD, "Nom du niveau, tel que partial", "Name of the level, such as partial"),
            must("meaning", new Words(), "Ce qu'il veut dire", "What it means"),
            may("points", new Decimal(), "Points qu'il donne", "Points it gives"));

    static final Form FINER_TARGET = Form.of(
                    "finerTarget",
                    Indicator.FinerTarget.class,
                    "cible infra-annuelle ou locale",
                    "target within a year or for one body",
                    must("period", new Period(), "Période, telle que 2026-S1", "Period, such as 2026-S1"),
                    may("body", Codes.BODY, "Caisse ; sans elle, le réseau", "Body; without it, the network"),
                    may("number", new Decimal(), "Nombre, ou bas d'une fourchette", "Number, or lower end of a range"),
                    may("upTo", new Decimal(), "Haut d'une fourchette, inclus", "Upper end of a range, inclusive"),
                    may("words", new Words(), "Cible en mots", "Target in words"))
            .inOrder("number", "upTo")
            .withOneOf("number", "words")
            .when("upTo", "number");

    private static final Form TARGET_PART = Form.of(
            "targetPart",
            Indicator.TargetPart.class,
            "composante publiée d'une cible",
            "published component of a target",
            year(),
            must("measure", new Reference(List.of("measure")), "La mesure", "The measure"),
            number("number", "Sa valeur prévue", "Its planned value"));

    static final Form INDICATOR = Form.of(
            "indicator",
            Indicator.class,
            "indicateur",
            "indicator",
            id(),
            printedNumber(),
            title(),
            must("definition", new Markdown(), "Ce qui est mesuré", "What is measured"),
            must("kind", oneOf("quantitative", "qualitative"), "Nature de l'indicateur", "Kind of indicator"),
            must(
                    "type",
                    oneOf("result", "follow-up", "context"),
                    "Résultat, suivi ou contexte",
                    "Result, follow-up or context"),
            must("unit", new Words(), "Unité, telle que % ou jours", "Unit, such as % or days"),
            must("direction", DIRECTION, "Sens du progrès", "Direction in which it improves"),
            may("objectives", references("objective"), "Objectifs qu'il mesure", "Objectives it measures"),
            may("base", new Group(VALUE), "Valeur de départ", "Starting value"),
            may("targets", byYear(VALUE), "Cibles, une par année", "Targets, one per year"),
            may(
                    "thresholds",
                    byYear(VALUE),
                    "Seuils en deçà desquels rien n'est atteint",
                    "Values below which nothing is reached"),
            may("weight", new Decimal(), "Poids dans une note", "Weight in a score"),
            may(
                    "formula",
                    new Formula(),
                    "Formule sur les mesures ; sans elle, l'indicateur est sa propre mesure",
                    "Formula over the measures; without it, the indicator is its own measure"),
            may("perimeter", new Words(), "Périmètre", "Perimeter"),
            may("source", new Words(), "Source des données", "Source of the data"),
            may("frequency", new Words(), "Fréquence de mesure", "How often it is measured"),
            may("owner", new Words(), "Qui le produit", "Who produces it"),
            may("breaks", byYear(BREAK), "Ruptures de série", "Breaks in the series"),
            may("code", new Words(), "Code d'un catalogue commun", "Code in a common catalogue"),
            may(
                    "viewpoint",
                    oneOf("citizen", "user", "taxpayer"),
                    "Point de vue : citoyen, usager, contribuable",
                    "Viewpoint: citizen, user, taxpayer"),
            may("method", new Markdown(), "Mode de calcul, en mots", "How it is computed, in words"),
            may(
                    "availableAfterDays",
                    new Whole(),
                    "Jours après la fin de la période où le résultat est connu",
                    "Days after the end of the period on which the result is known"),
            may("reliability", oneOf("A", "B", "C", "D"), "Fiabilité, de A à D", "Reliability, from A to D"),
            may("aggregation", new Group(AGGREGATION), "Règles d'agrégation", "How results are put together"),
            may("scale", distinct(LEVEL, "id"), "Échelle, du plus bas au plus haut", "Scale, from lowest to highest"),
            may(
                    "finerTargets",
                    list(FINER_TARGET),
                    "Cibles infra-annuelles ou locales",
                    "Targets within a year or for one body"),
            may(
                    "targetParts",
                    list(TARGET_PART),
                    "Composantes publiées des cibles",
                    "Published components of the targets"),
            may("scoring", new Reference(List.of("scoring")), "Règle de notation", "Scoring"),
            may(
                    "local",
                    new Flag(),
                    "true si les cibles valent pour chaque caisse de base",
                    "true when the targets hold for each local fund too"),
            may(
                    "mayExceedWhole",
                    new Flag(),
                    "true si le rapport n'est pas une part et peut dépasser 100 %",
                    "true when the ratio is not a share and may exceed 100 %"));

    static final Form SHEET = Form.of(
            "sheet",
            Convention.Sheet.class,
            "fiche thématique",
            "thematic sheet",
            id(),
            printedNumber(),
            title(),
            text("Contexte de la fiche", "Context of the sheet"),
            may("objectives", list(OBJECTIVE), "Objectifs", "Objectives"),
            may("commitments", list(COMMITMENT), "Engagements des deux parties", "Commitments of both parties"),
            may("actions", list(ACTION), "Actions", "Actions"),
            may("indicators", list(INDICATOR), "Indicateurs", "Indicators"));

    static final Form AXIS = Form.of(
            "axis",
            Convention.Axis.class,
            "axe stratégique",
            "strategic axis",
            id(),
            printedNumber(),
            title(),
            text("Présentation de l'axe", "What the axis is about"),
            may("sheets", list(SHEET), "Fiches thématiques", "Thematic sheets"));

    private SheetForms() {}
}
