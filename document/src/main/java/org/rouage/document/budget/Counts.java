package org.rouage.document.budget;

import java.util.ArrayList;
import java.util.List;
import org.rouage.basics.Text;
import org.rouage.budget.Agreement;
import org.rouage.budget.ConstraintCheck;

/** The page in short: how many constraints are met, amounts agreed, figures undecided, vintages not used. */
record Counts(long constraints, long met, long written, long agreed, long undecided, long later) {
    static Counts of(TrajectoryReport report) {
        List<ConstraintCheck> checks = report.trajectory().constraints();
        List<Agreement> agreements = report.trajectory().agreements();
        return new Counts(
                checks.size(),
                checks.stream()
                        .filter(check -> check.status() == ConstraintCheck.Status.MET)
                        .count(),
                agreements.size(),
                agreements.stream().filter(Agreement::isAgreed).count(),
                report.undecided().count(),
                report.assumptions().stream()
                        .flatMap(assumption -> assumption.vintages().of(Vintages.Status.LATER))
                        .count());
    }

    List<Text> said() {
        var said = new ArrayList<Text>();
        if (constraints > 0) {
            said.add(Text.of(
                    "Contraintes respectées : " + met + " sur " + constraints + ".",
                    "Constraints met: " + met + " of " + constraints + "."));
        }
        if (written > 0) {
            said.add(Text.of(
                    "Montants écrits que les règles redonnent : " + agreed + " sur " + written + ".",
                    "Amounts written that the rules give again: " + agreed + " of " + written + "."));
        }
        said.add(Text.of(
                "Grandeurs indécidées une année au moins : " + undecided + ".",
                "Figures undecided in some year: " + undecided + "."));
        if (later > 0) {
            said.add(Text.of(
                    "Millésimes connus après le jour demandé, non utilisés : " + later + ".",
                    "Vintages known after the day asked, not used: " + later + "."));
        }
        return said;
    }
}
