package org.rouage.dossier.form;

import static org.rouage.dossier.form.Key.may;
import static org.rouage.dossier.form.Key.must;
import static org.rouage.dossier.form.Key.number;
import static org.rouage.dossier.form.Key.oneOf;
import static org.rouage.dossier.form.Key.some;
import static org.rouage.dossier.form.Key.title;
import static org.rouage.dossier.form.Key.year;

import java.util.List;
import org.rouage.basics.Text;
import org.rouage.budget.simulation.Distribution;
import org.rouage.budget.simulation.Uncertainties;
import org.rouage.budget.simulation.Uncertainty;
import org.rouage.dossier.form.Content.Choice;
import org.rouage.dossier.form.Content.Decimal;
import org.rouage.dossier.form.Content.Flag;
import org.rouage.dossier.form.Content.Group;
import org.rouage.dossier.form.Content.ListOf;
import org.rouage.dossier.form.Content.Words;
import org.rouage.dossier.form.Content.Year;

/** The form of a file of uncertain assumptions, {@code uncertainties/NAME.yaml}. */
final class UncertaintyForms {
    private static final Form UNIFORM = Form.of(
            "uniform",
            Distribution.Uniform.class,
            "loi uniforme : toute valeur d'une borne à l'autre est aussi probable",
            "uniform distribution: every value from one bound to the other is as likely",
            low(),
            high());

    private static final Form TRIANGULAR = Form.of(
            "triangular",
            Distribution.Triangular.class,
            "loi triangulaire : d'autant plus probable qu'on est près de la valeur la plus probable",
            "triangular distribution: likelier the nearer to the most likely value",
            low(),
            number("mostLikely", "Valeur la plus probable", "Most likely value"),
            high());

    private static final Form NORMAL = Form.of(
            "normal",
            Distribution.Normal.class,
            "loi normale, entre des bornes si elles sont écrites",
            "normal distribution, between bounds where they are written",
            number("mean", "Moyenne, avant les bornes", "Mean, before the bounds"),
            number(
                    "standardDeviation",
                    "Écart-type, avant les bornes : deux valeurs sur trois sont à moins d'un écart-type",
                    "Standard deviation, before the bounds: two values in three are within one of it"),
            may("low", new Decimal(), "Rien n'est tiré en dessous", "Nothing is drawn below"),
            may("high", new Decimal(), "Rien n'est tiré au-dessus", "Nothing is drawn above"));

    private static final Form CASE = Form.of(
            "case",
            Distribution.Case.class,
            "valeur possible",
            "possible value",
            number("value", "Valeur", "Value"),
            number("weightPercent", "Poids en % ; la somme des poids est 100", "Weight in %; the weights sum to 100"));

    private static final Form DISCRETE = Form.of(
            "discrete",
            Distribution.Discrete.class,
            "une valeur parmi plusieurs, selon des poids",
            "one of several values, by weights",
            must("cases", some(new Group(CASE)), "Les valeurs possibles", "The possible values"));

    private static final Form PAST_ERROR = Form.of(
            "pastError",
            Distribution.PastError.class,
            "erreur passée",
            "past error",
            year(),
            number("assumed", "Ce qui était supposé", "What was assumed"),
            number("actual", "Ce qui a été constaté", "What it turned out to be"));

    private static final Form HISTORICAL = Form.of(
            "historical",
            Distribution.Historical.class,
            "erreurs des hypothèses passées (constaté moins supposé), chacune aussi probable",
            "errors of past assumptions (actual minus assumed), each as likely",
            must("errors", new ListOf(new Group(PAST_ERROR), true, List.of("year")), "Une par année", "One per year"));

    static final Choice DISTRIBUTION = new Choice(
            "distribution",
            Distribution.class,
            Text.of("distribution", "distribution"),
            List.of(
                    ElementForms.kind("uniform", UNIFORM),
                    ElementForms.kind("triangular", TRIANGULAR),
                    ElementForms.kind("normal", NORMAL),
                    ElementForms.kind("discrete", DISCRETE),
                    ElementForms.kind("historical", HISTORICAL)));

    private static final Form YEARS = Form.of(
            "uncertainYears",
            Uncertainty.Years.class,
            "distribution de certaines années",
            "distribution of some years",
            may("from", new Year(), "Première année ; sinon celle du terme", "First year; else that of the term"),
            may(
                    "to",
                    new Year(),
                    "Dernière année, comprise ; sinon celle du terme",
                    "Last year, inclusive; else that of the term"),
            must("distribution", DISTRIBUTION, "La distribution", "The distribution"));

    private static final Form UNCERTAINTY = Form.of(
            "uncertainty",
            Uncertainty.class,
            "hypothèse incertaine",
            "uncertain assumption",
            must(
                    "of",
                    Codes.WORD,
                    "Série, paramètre, ligne ou effectif, par son identifiant ; aucune formule ne le calcule",
                    "Series, parameter, line or workforce path, by its identifier; no formula computes it"),
            must(
                    "as",
                    oneOf(Uncertainty.VALUE, Uncertainty.DEVIATION, Uncertainty.RELATIVE_DEVIATION),
                    "Ce qui est tiré : la valeur, l'écart ajouté à la valeur supposée, ou cet écart en % d'elle",
                    "What is drawn: the value, the deviation added to the assumed value, or that deviation in % of it"),
            must(
                    "unit",
                    new Words(),
                    "Unité des nombres : celle de la figure ou un multiple ; points pour l'écart d'un taux ; % pour un "
                            + "écart relatif",
                    "Unit of the numbers: that of the figure or a multiple; points for the deviation of a rate; % for "
                            + "a relative deviation"),
            may(
                    "persistence",
                    new Decimal(),
                    "De 0 (chaque année à part) à 1 (la même surprise chaque année) ; 0 sans cette clé",
                    "From 0 (each year by itself) to 1 (the same surprise each year); 0 without it"),
            may(
                    "accumulates",
                    new Flag(),
                    "true si l'écart d'une année est la somme des écarts tirés jusqu'à elle",
                    "true when the deviation of a year is the sum of those drawn up to it"),
            may("source", new Words(), "D'où vient la distribution", "Where the distribution comes from"),
            must("years", some(new Group(YEARS)), "Les distributions, par années", "The distributions, by years"));

    static final Form UNCERTAINTIES = Form.of(
            "uncertainties",
            Uncertainties.class,
            "hypothèses incertaines",
            "uncertain assumptions",
            title(),
            may("source", new Words(), "Qui les a établies, et quand", "Who established them, and when"),
            must(
                    "uncertainties",
                    some(new Group(UNCERTAINTY)),
                    "Les hypothèses incertaines ; les autres gardent la valeur de la convention",
                    "The uncertain assumptions; others keep the value of the convention"));

    private UncertaintyForms() {}

    private static Key low() {
        return number("low", "Borne basse", "Low bound");
    }

    private static Key high() {
        return number("high", "Borne haute", "High bound");
    }
}
