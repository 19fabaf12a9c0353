package org.rouage.dossier.form;

import static org.rouage.dossier.form.Key.byYear;
import static org.rouage.dossier.form.Key.list;
import static org.rouage.dossier.form.Key.may;
import static org.rouage.dossier.form.Key.must;
import static org.rouage.dossier.form.Key.number;
import static org.rouage.dossier.form.Key.some;
import static org.rouage.dossier.form.Key.target;
import static org.rouage.dossier.form.Key.title;
import static org.rouage.dossier.form.Key.year;

import org.rouage.dossier.form.Content.Decimal;
import org.rouage.dossier.form.Content.Group;
import org.rouage.dossier.form.Content.Identifier;
import org.rouage.dossier.form.Content.Realm;
import org.rouage.dossier.form.Content.Words;
import org.rouage.dossier.form.Content.Year;

/** The form of a scenario: named changes, each of assumptions or of operations. */
final class ScenarioForms {
    private static final Form VALUE = Form.of(
            "assumedValue",
            WrittenScenario.Value.class,
            "valeur supposée",
            "value assumed",
            year(),
            number("number", "Valeur supposée, dans l'unité", "Value assumed, in the unit"));

    private static final Form ASSUMPTION = Form.of(
                    "seriesAssumption",
                    WrittenScenario.Assumption.class,
                    "hypothèse sur une série",
                    "assumption on a series",
                    target("series", "La série", "The series"),
                    may(
                            "unit",
                            new Words(),
                            "Unité ; points pour déplacer un taux ; sans cette clé, celle de la série",
                            "Unit; points to move a rate; without it, that of the series"),
                    may("values", byYear(VALUE), "Valeurs, une par année", "Values, one per year"),
                    may("shift", new Decimal(), "De combien la série est déplacée", "By how much the series is moved"),
                    may("factor", new Decimal(), "Par combien la série est multipliée", "By what it is multiplied"),
                    may("from", new Year(), "Première année déplacée", "First year moved"),
                    may("to", new Year(), "Dernière année déplacée", "Last year moved"))
            .inOrder("from", "to")
            .withOneOf("values", "shift", "factor")
            .when("shift", "unit");

    private static final Form CHANGE = Form.of(
                    "change",
                    WrittenScenario.Change.class,
                    "changement d'un scénario",
                    "change of a scenario",
                    must(
                            "id",
                            new Identifier(Realm.WORLD),
                            "Nom du changement, unique dans le scénario",
                            "Name of the change, unique in the scenario"),
                    title(),
                    may("assumptions", list(ASSUMPTION), "Ce qui est supposé", "What is assumed"),
                    may(
                            "operations",
                            list(OperationForms.OPERATION),
                            "Ce qui serait convenu : les opérations d'un avenant",
                            "What would be agreed: the operations of an amendment"))
            .withOneOf("assumptions", "operations");

    static final Form SCENARIO = Form.of(
            "scenario",
            WrittenScenario.class,
            "scénario",
            "scenario",
            title(),
            must("changes", some(new Group(CHANGE)), "Les changements", "The changes"));

    private ScenarioForms() {}
}
