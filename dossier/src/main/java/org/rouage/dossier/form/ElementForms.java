package org.rouage.dossier.form;

import java.util.List;
import org.rouage.basics.Text;
import org.rouage.convention.Element;
import org.rouage.dossier.form.Content.Choice;
import org.rouage.dossier.form.Content.Group;

/** The elements that an amendment brings or says anew: one key, that of the kind, such as {@code objective}. */
final class ElementForms {
    static final Choice ELEMENT = new Choice(
            "element",
            Element.class,
            Text.of("élément de la convention", "element of the convention"),
            List.of(
                    kind("axis", SheetForms.AXIS),
                    kind("sheet", SheetForms.SHEET),
                    kind("objective", SheetForms.OBJECTIVE),
                    kind("commitment", SheetForms.COMMITMENT),
                    kind("action", SheetForms.ACTION),
                    kind("indicator", SheetForms.INDICATOR),
                    kind("budget", MeansForms.BUDGET),
                    kind("line", MeansForms.LINE),
                    kind("constraint", MeansForms.CONSTRAINT),
                    kind("execution", MeansForms.EXECUTION),
                    kind("workforce", MeansForms.WORKFORCE),
                    kind("amendmentConditions", ConventionForms.AMENDMENT_CONDITIONS),
                    kind("evaluation", ConventionForms.EVALUATION),
                    kind("parameter", MeansForms.PARAMETER),
                    kind("series", MeansForms.SERIES),
                    kind("measure", MeasureForms.MEASURE),
                    kind("measureRule", MeasureForms.MEASURE_RULE),
                    kind("scoring", MeasureForms.SCORING),
                    kind("orientation", ConventionForms.ORIENTATION),
                    kind("controlPlan", ConventionForms.CONTROL_PLAN),
                    kind("clause", ConventionForms.CLAUSE),
                    kind("annex", ConventionForms.ANNEX)));

    private ElementForms() {}

    /** A key of a choice: where it is written, it holds this form. */
    static Key kind(String name, Form form) {
        return new Key(name, true, new Group(form), form.title());
    }
}
