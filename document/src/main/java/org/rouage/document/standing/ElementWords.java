package org.rouage.document.standing;

import org.rouage.basics.Text;
import org.rouage.convention.Action;
import org.rouage.convention.AmendmentConditions;
import org.rouage.convention.Budget;
import org.rouage.convention.Clause;
import org.rouage.convention.Commitment;
import org.rouage.convention.ControlPlan;
import org.rouage.convention.Convention;
import org.rouage.convention.Element;
import org.rouage.convention.EvaluationProcess;
import org.rouage.convention.Heading;
import org.rouage.convention.Indicator;
import org.rouage.convention.Measure;
import org.rouage.convention.MeasureRule;
import org.rouage.convention.Objective;
import org.rouage.convention.Orientation;
import org.rouage.convention.Parameter;
import org.rouage.convention.Scoring;
import org.rouage.convention.Series;
import org.rouage.convention.Workforce;

/**
 * What an element is called, and what its own title is.
 *
 * <p>Example: an indicator is "Indicateur", titled as the parties wrote it; a rule has no title of its own.
 */
public final class ElementWords {
    private ElementWords() {}

    public static Text kind(Element element) {
        return switch (element) {
            case Action _ -> Text.of("Action", "Action");
            case AmendmentConditions _ -> Text.of("Conditions des avenants", "Conditions for amendments");
            case Budget _ -> Text.of("Budget", "Budget");
            case Budget.Constraint _ -> Text.of("Contrainte", "Constraint");
            case Budget.ExecutionRules _ -> Text.of("Règles d'exécution", "Rules of execution");
            case Budget.Line _ -> Text.of("Ligne", "Line");
            case Budget.Rule _ -> Text.of("Règle", "Rule");
            case Clause _ -> Text.of("Clause", "Clause");
            case Commitment _ -> Text.of("Engagement", "Commitment");
            case ControlPlan _ -> Text.of("Plan de contrôle", "Control plan");
            case Convention.Annex _ -> Text.of("Annexe", "Annex");
            case Convention.Axis _ -> Text.of("Axe", "Axis");
            case Convention.Sheet _ -> Text.of("Fiche", "Sheet");
            case EvaluationProcess _ -> Text.of("Évaluation", "Evaluation");
            case Heading _ -> Text.of("Convention", "Convention");
            case Indicator _ -> Text.of("Indicateur", "Indicator");
            case Measure _ -> Text.of("Mesure", "Measure");
            case MeasureRule _ -> Text.of("Règle entre mesures", "Rule between measures");
            case Objective _ -> Text.of("Objectif", "Objective");
            case Orientation _ -> Text.of("Orientation", "Orientation");
            case Parameter _ -> Text.of("Paramètre", "Parameter");
            case Scoring _ -> Text.of("Règle de notation", "Scoring");
            case Series _ -> Text.of("Série", "Series");
            case Workforce _ -> Text.of("Effectifs", "Workforce");
        };
    }

    /** Empty for the few elements that have none. */
    public static String title(Element element) {
        return switch (element) {
            case Action one -> one.title();
            case AmendmentConditions _, Budget.ExecutionRules _, Budget.Rule _ -> "";
            case EvaluationProcess _, MeasureRule _ -> "";
            case Budget one -> one.title();
            case Budget.Constraint one -> one.title();
            case Budget.Line one -> one.title();
            case Clause one -> one.title();
            case Commitment one -> one.title();
            case ControlPlan one -> one.title();
            case Convention.Annex one -> one.title();
            case Convention.Axis one -> one.title();
            case Convention.Sheet one -> one.title();
            case Heading one -> one.title();
            case Indicator one -> one.title();
            case Measure one -> one.title();
            case Objective one -> one.title();
            case Orientation one -> one.title();
            case Parameter one -> one.title();
            case Scoring one -> one.title();
            case Series one -> one.title();
            case Workforce one -> one.title();
        };
    }
}
