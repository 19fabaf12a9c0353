package org.rouage.dossier.form;

import static org.rouage.dossier.form.Key.byYear;
import static org.rouage.dossier.form.Key.distinct;
import static org.rouage.dossier.form.Key.id;
import static org.rouage.dossier.form.Key.list;
import static org.rouage.dossier.form.Key.may;
import static org.rouage.dossier.form.Key.must;
import static org.rouage.dossier.form.Key.number;
import static org.rouage.dossier.form.Key.oneOf;
import static org.rouage.dossier.form.Key.some;
import static org.rouage.dossier.form.Key.text;
import static org.rouage.dossier.form.Key.title;
import static org.rouage.dossier.form.Key.year;

import java.util.List;
import org.rouage.convention.Measure;
import org.rouage.convention.MeasureRule;
import org.rouage.convention.Scoring;
import org.rouage.dossier.form.Content.Decimal;
import org.rouage.dossier.form.Content.Formula;
import org.rouage.dossier.form.Content.Group;
import org.rouage.dossier.form.Content.ListOf;
import org.rouage.dossier.form.Content.Markdown;
import org.rouage.dossier.form.Content.OneOf;
import org.rouage.dossier.form.Content.Reference;
import org.rouage.dossier.form.Content.Whole;
import org.rouage.dossier.form.Content.Words;

/** The forms of measures, of the rules between them, and of scorings. */
final class MeasureForms {
    static final Form MEASURE = Form.of(
                    "measure",
                    Measure.class,
                    "mesure",
                    "measure",
                    id(),
                    title(),
                    may("definition", new Markdown(), "Ce qui est compté", "What is counted"),
                    must("unit", new Words(), "Unité, telle que dossiers, EUR ou %", "Unit, such as cases, EUR or %"),
                    must(
                            "frequency",
                            oneOf("month", "quarter", "half-year", "year"),
                            "Périodicité : mois, trimestre, semestre, année",
                            "How often it is reported"),
                    must(
                            "bodies",
                            oneOf("sum", "mean", "min", "max", "national"),
                            "Entre caisses : somme, moyenne, minimum, maximum ; national si seule la caisse nationale"
                                    + " la remonte",
                            "Over bodies; national when only the national body reports it"),
                    must(
                            "time",
                            oneOf("sum", "last", "mean", "min", "max"),
                            "Dans le temps : somme, dernière valeur, moyenne, minimum, maximum",
                            "Over time; last: the latest value stands for the whole"),
                    may(
                            "decimals",
                            new Whole(Measure.MOST_DECIMALS),
                            "Chiffres après la virgule, au plus ; 0 sans cette clé",
                            "Digits after the point, at most; 0 without it"),
                    may("least", new Decimal(), "Plus petite valeur possible", "Least possible value"),
                    may("most", new Decimal(), "Plus grande valeur possible", "Greatest possible value"),
                    may(
                            "availableAfterDays",
                            new Whole(),
                            "Jours après la fin de la période où elle est due",
                            "Days after the end of the period on which it is due"),
                    may("source", new Words(), "Source des données", "Source of the data"))
            .inOrder("least", "most");

    static final Form MEASURE_RULE = Form.of(
            "measureRule",
            MeasureRule.class,
            "règle entre mesures",
            "rule between measures",
            id(),
            must("text", new Markdown(), "La règle, en mots", "The rule, in words"),
            must(
                    "formula",
                    new Formula(),
                    "Ce qui est vrai des mesures d'une caisse et d'une période",
                    "What is true of the measures of one body and one period"));

    private static final Form STEP = Form.of(
            "scoringStep",
            Scoring.Step.class,
            "palier",
            "step of a scoring",
            may(
                    "from",
                    new Decimal(),
                    "Résultat à partir duquel il vaut, inclus ; sans cette clé, en deçà du suivant",
                    "Result from which it holds, inclusive; without it, below the next"),
            number("points", "Points", "Points"));

    private static final Form WEIGHTED = Form.of(
            "weightedIndicator",
            Scoring.Weighted.class,
            "indicateur pondéré",
            "weighted indicator",
            must("indicator", new Reference(List.of("indicator")), "L'indicateur", "The indicator"),
            number("weight", "Poids dans le thème", "Weight within the theme"));

    private static final Form THEME = Form.of(
            "theme",
            Scoring.Theme.class,
            "thème",
            "theme",
            must("id", Codes.WORD, "Nom du thème", "Name of the theme"),
            title(),
            number("weight", "Poids ; ceux des thèmes font 100", "Weight; those of the themes sum to 100"),
            must(
                    "indicators",
                    new ListOf(new Group(WEIGHTED), true, List.of("indicator")),
                    "Indicateurs du thème",
                    "Indicators of the theme"));

    private static final Form MASS = Form.of(
            "mass",
            Scoring.Amount.class,
            "masse",
            "mass",
            number("amount", "Montant ou part", "Amount or share"),
            must("unit", new Words(), "Unité, telle que EUR ou %", "Unit, such as EUR or %"));

    private static final Form POOL = Form.of(
            "pool",
            Scoring.Pool.class,
            "activité mutualisée",
            "pooled activity",
            must("indicator", new Reference(List.of("indicator")), "L'indicateur", "The indicator"),
            must("bodies", some(Codes.BODY), "Caisses qui comptent pour une", "Local funds that count as one"));

    private static final Form COMMON_SHARE = Form.of(
            "commonShare",
            Scoring.CommonShare.class,
            "part commune",
            "common share",
            year(),
            number("percent", "Part de la masse, en %", "Part of the mass, in %"));

    static final Form SCORING = Form.of(
            "scoring",
            Scoring.class,
            "règle de notation",
            "scoring",
            id(),
            title(),
            text("La règle, en mots", "The rule, in words"),
            must("form", new OneOf(Scoring.FORMS), "Forme de la règle", "Form of the rule"),
            may(
                    "tolerance",
                    new Decimal(),
                    "Part du chemin, en %, à partir de laquelle le résultat est partiel",
                    "Share of the way, in %, from which the result is partial"),
            may("steps", list(STEP), "Paliers, du plus bas au plus haut", "Steps, from lowest to highest"),
            may("themes", distinct(THEME, "id"), "Thèmes pondérés", "Weighted themes"),
            may("trigger", new Decimal(), "Taux, en %, au-delà duquel il compte", "Rate, in %, above which it counts"),
            may("levelWeight", new Decimal(), "Part du niveau, en %", "Weight of the level, in %"),
            may("progressWeight", new Decimal(), "Part du progrès, en %", "Weight of the progress, in %"),
            may("nationalShare", new Decimal(), "Part nationale, en %", "National share, in %"),
            may("mass", new Group(MASS), "Masse à répartir", "Mass to be shared"),
            may("pools", list(POOL), "Activités mutualisées", "Pooled activities"),
            may(
                    "missing",
                    new OneOf(Scoring.MISSING),
                    "Dans un total, une note qui manque : laissée hors du total (aussi sans cette clé), comptée pour"
                            + " zéro, ou total indécis",
                    "In a total, a score that is missing: left out (also without this key), counted as zero, or the"
                            + " total is undecided"),
            may(
                    "commonShares",
                    byYear(COMMON_SHARE),
                    "Parts de la masse d'un classement réparties par postes, par année",
                    "Parts of the mass of a ranking that are shared by posts, year by year"));

    private MeasureForms() {}
}
