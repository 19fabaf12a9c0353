package org.rouage.dossier.form;

import static org.rouage.dossier.form.Key.byYear;
import static org.rouage.dossier.form.Key.id;
import static org.rouage.dossier.form.Key.list;
import static org.rouage.dossier.form.Key.may;
import static org.rouage.dossier.form.Key.must;
import static org.rouage.dossier.form.Key.number;
import static org.rouage.dossier.form.Key.oneOf;
import static org.rouage.dossier.form.Key.title;
import static org.rouage.dossier.form.Key.year;

import org.rouage.convention.Budget;
import org.rouage.convention.Parameter;
import org.rouage.convention.Workforce;
import org.rouage.dossier.form.Content.Flag;
import org.rouage.dossier.form.Content.Group;
import org.rouage.dossier.form.Content.Markdown;
import org.rouage.dossier.form.Content.Term;
import org.rouage.dossier.form.Content.Words;
import org.rouage.law.requirement.Vocabulary.Slot;

/** The forms of budgets, workforce paths and parameters. */
final class MeansForms {
    static final Form RULE = Form.of(
            "rule",
            Budget.Rule.class,
            "règle",
            "rule",
            id(),
            must("text", new Markdown(), "La règle, en mots", "The rule, in words"));

    static final Form AMOUNT = Form.of(
            "amount",
            Budget.Amount.class,
            "montant",
            "amount",
            year(),
            number("amount", "Montant exact", "Exact amount"),
            must("unit", new Words(), "Unité : EUR, MEUR (millions d'euros)", "Unit: EUR, MEUR (million euros)"));

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
            may("amounts", byYear(AMOUNT), "Montants, un par année", "Amounts, one per year"));

    static final Form BUDGET = Form.of(
            "budget",
            Budget.class,
            "budget",
            "budget",
            id(),
            title(),
            must("nature", new Term(Slot.BUDGET), "Le budget que la loi nomme", "The budget that the law names"),
            may("calculation", new Group(RULE), "Règle de calcul", "Rule of calculation"),
            may("evolution", new Group(RULE), "Règle d'évolution", "Rule of evolution"),
            may("amounts", byYear(AMOUNT), "Montants, un par année", "Amounts, one per year"),
            may("lines", list(LINE), "Lignes", "Lines"));

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

    private MeansForms() {}
}
