package org.rouage.dossier.form;

import static org.rouage.dossier.form.Key.byYear;
import static org.rouage.dossier.form.Key.id;
import static org.rouage.dossier.form.Key.list;
import static org.rouage.dossier.form.Key.may;
import static org.rouage.dossier.form.Key.must;
import static org.rouage.dossier.form.Key.number;
import static org.rouage.dossier.form.Key.oneOf;
import static org.rouage.dossier.form.Key.some;
import static org.rouage.dossier.form.Key.title;
import static org.rouage.dossier.form.Key.year;

import java.util.List;
import org.rouage.convention.Budget;
import org.rouage.convention.Parameter;
import org.rouage.convention.Series;
import org.rouage.convention.Workforce;
import org.rouage.dossier.form.Content.Decimal;
import org.rouage.dossier.form.Content.Flag;
import org.rouage.dossier.form.Content.Formula;
import org.rouage.dossier.form.Content.Group;
import org.rouage.dossier.form.Content.Markdown;
import org.rouage.dossier.form.Content.Reference;
import org.rouage.dossier.form.Content.Term;
import org.rouage.dossier.form.Content.TermOrReference;
import org.rouage.dossier.form.Content.Words;
import org.rouage.dossier.form.Content.Year;
import org.rouage.law.requirement.Vocabulary.Slot;

/** The forms of budgets, workforce paths, parameters and series. */
final class MeansForms {
    static final Form RULE = Form.of(
            "rule",
            Budget.Rule.class,
            "règle",
            "rule",
            id(),
            must("text", new Markdown(), "La règle, en mots", "The rule, in words"),
            may("formula", new Formula(), "La formule qui la calcule", "The formula that computes it"),
            may(
                    "from",
                    new Year(),
                    "Première année où elle vaut ; sans elle, toutes",
                    "First year for which it holds; without it, all"));

    static final Form AMOUNT = Form.of(
            "amount",
            Budget.Amount.class,
            "montant",
            "amount",
            year(),
            number("amount", "Montant exact", "Exact amount"),
            must("unit", new Words(), "Unité : EUR, MEUR (millions d'euros)", "Unit: EUR, MEUR (million euros)"));

    private static final Key BASE = may(
            "base", byYear(AMOUNT), "Montants des années d'avant la période", "Amounts of the years before the term");
    private static final Key CALCULATION =
            may("calculation", new Group(RULE), "Règle de calcul", "Rule of calculation");
    private static final Key EVOLUTION = may("evolution", new Group(RULE), "Règle d'évolution", "Rule of evolution");
    private static final Key AMOUNTS =
            may("amounts", byYear(AMOUNT), "Montants, un par année", "Amounts, one per year");
    private static final Key UNIT = may(
            "unit",
            new Words(),
            "Unité des montants calculés, telle que MEUR",
            "Unit of the amounts computed, such as MEUR");

    static final Form LINE = Form.of(
            "line",
            Budget.Line.class,
            "ligne de budget",
            "budget line",
            id(),
            title(),
            may(
                    "limitative",
                    new Flag(),
                    "true si rien ne peut être dépensé au-delà du montant",
                    "true when nothing may be spent beyond the amount"),
            may(
                    "group",
                    new Term(Slot.GROUP),
                    "Groupe de dépenses, tel que personnel",
                    "Group of expenses, such as personnel"),
            UNIT,
            BASE,
            CALCULATION,
            EVOLUTION,
            AMOUNTS);

    static final Form CONSTRAINT = Form.of(
                    "constraint",
                    Budget.Constraint.class,
                    "contrainte de budget",
                    "budget constraint",
                    id(),
                    title(),
                    must(
                            "of",
                            new Reference(List.of("budget", "line", "workforce")),
                            "Ce qu'elle contraint : le budget, une ligne, des effectifs",
                            "What it constrains: the budget, a line, a workforce path"),
                    must(
                            "measure",
                            oneOf("total", "average", "average-rate", "end", "growth", "ceiling"),
                            "Total, moyenne, taux annuel moyen, dernière année, croissance d'un bout à l'autre,"
                                    + " plafond de chaque année",
                            "Total, average, average yearly rate, last year, growth from end to end, ceiling of each"
                                    + " year"),
                    must(
                            "sense",
                            oneOf("at-most", "at-least", "equals"),
                            "Au plus, au moins, égal à",
                            "At most, at least, equal to"),
                    number("value", "Valeur", "Value"),
                    must("unit", new Words(), "Unité, telle que MEUR ou %", "Unit, such as MEUR or %"),
                    may("from", new Year(), "Première année, incluse", "First year, inclusive"),
                    may("to", new Year(), "Dernière année, incluse", "Last year, inclusive"))
            .inOrder("from", "to");

    private static final Form TRANSFER = Form.of(
            "transfer",
            Budget.Transfer.class,
            "virement permis",
            "transfer allowed",
            must("from", new Term(Slot.GROUP), "Groupe qui cède des crédits", "Group that gives credits"),
            must("to", some(new Term(Slot.GROUP)), "Groupes qui peuvent les recevoir", "Groups that may receive them"),
            may("by", new Term(Slot.CAPACITY), "Qui peut en décider seul", "Who may decide it alone"));

    private static final Form CAP = Form.of(
            "cap",
            Budget.Cap.class,
            "plafond",
            "cap",
            number("amount", "Montant exact", "Exact amount"),
            must("unit", new Words(), "Unité, telle que MEUR", "Unit, such as MEUR"));

    private static final Form CARRY_OVER = Form.of(
            "carryOver",
            Budget.CarryOver.class,
            "report permis",
            "carry-over allowed",
            must(
                    "of",
                    new TermOrReference(Slot.GROUP, List.of("budget", "line")),
                    "Un groupe de dépenses, une ligne ou le budget",
                    "A group of expenses, a line or the budget"),
            may("sharePercent", new Decimal(), "Part des crédits, en %", "Share of the credits, in %"),
            may("cap", new Group(CAP), "Le plus qui se reporte d'une année", "The most carried over from a year"),
            must(
                    "agreement",
                    oneOf("automatic", "state"),
                    "De droit, ou sur accord de l'État",
                    "As of right, or by agreement of the State"),
            may("lastYear", new Year(), "Dernière année d'où l'on reporte", "Last year carried over from"));

    static final Form EXECUTION = Form.of(
            "executionRules",
            Budget.ExecutionRules.class,
            "règles d'exécution",
            "rules of execution",
            id(),
            must("text", new Markdown(), "Les règles, en mots", "The rules, in words"),
            may(
                    "transfers",
                    list(TRANSFER),
                    "Virements permis ; les autres ne le sont pas",
                    "Transfers allowed; no others are"),
            may("carryOvers", list(CARRY_OVER), "Reports permis", "Carry-overs allowed"));

    static final Form BUDGET = Form.of(
            "budget",
            Budget.class,
            "budget",
            "budget",
            id(),
            title(),
            must("nature", new Term(Slot.BUDGET), "Le budget que la loi nomme", "The budget that the law names"),
            UNIT,
            BASE,
            CALCULATION,
            EVOLUTION,
            AMOUNTS,
            may("lines", list(LINE), "Lignes", "Lines"),
            may("constraints", list(CONSTRAINT), "Contraintes", "Constraints"),
            may("execution", new Group(EXECUTION), "Virements et reports permis", "Transfers and carry-overs allowed"));

    private static final Form WORKFORCE_YEAR = Form.of(
            "workforceYear",
            Workforce.Year.class,
            "effectif d'une année",
            "workforce of a year",
            year(),
            number("value", "Effectif", "Workforce"));

    static final Form WORKFORCE = Form.of(
            "workforce",
            Workforce.class,
            "trajectoire d'effectifs",
            "workforce path",
            id(),
            title(),
            must(
                    "unit",
                    oneOf("ETP", "ETPMA", "ETPFM"),
                    "ETP ; ETPMA (moyenne annuelle) ; ETPFM (fin décembre)",
                    "Full-time equivalents: ETP; ETPMA (yearly average); ETPFM (end of December)"),
            may(
                    "base",
                    byYear(WORKFORCE_YEAR),
                    "Effectifs des années d'avant la période",
                    "Workforce of the years before the term"),
            CALCULATION,
            EVOLUTION,
            may("years", byYear(WORKFORCE_YEAR), "Effectifs, un par année", "Workforce, one per year"));

    static final Form PARAMETER = Form.of(
            "parameter",
            Parameter.class,
            "paramètre",
            "parameter",
            id(),
            title(),
            number("value", "Valeur convenue", "Agreed value"),
            must("unit", new Words(), "Unité, telle que jours ou %", "Unit, such as days or %"));

    private static final Form SERIES_VALUE = Form.of(
            "seriesValue",
            Series.Value.class,
            "valeur d'une année",
            "value of a year",
            year(),
            number("number", "Valeur", "Value"));

    static final Form SERIES = Form.of(
            "series",
            Series.class,
            "série",
            "series",
            id(),
            title(),
            must("unit", new Words(), "Unité, telle que %, points ou yes-no", "Unit, such as %, points or yes-no"),
            may(
                    "monthly",
                    oneOf("mean", "december"),
                    "Comment douze mois font une année : leur moyenne, ou décembre",
                    "How twelve months make a year: their mean, or December"),
            may("source", new Words(), "D'où elle vient", "Where it comes from"),
            may(
                    "values",
                    byYear(SERIES_VALUE),
                    "Valeurs convenues, une par année ; sans elles, la série vient de parameters/",
                    "Values agreed, one per year; without them, the series comes from parameters/"));

    private MeansForms() {}
}
