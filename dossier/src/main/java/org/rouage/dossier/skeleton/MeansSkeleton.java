package org.rouage.dossier.skeleton;

import java.util.List;
import org.rouage.dossier.skeleton.Outline.Section;
import org.rouage.law.requirement.Vocabulary.Slot;

/** The budgets and the workforce of a skeleton. */
record MeansSkeleton(Outline outline, Words words, Lines lines) {
    private static final String WORKFORCE = "workforce-path";

    /** What objectives name as their means until the parties choose. */
    static String first(Outline outline) {
        return outline.budgets.isEmpty() ? WORKFORCE : "budget-" + outline.budgets.getFirst();
    }

    void write() {
        lines.blank();
        words.requirements(lines, 0, outline.in(Section.BUDGETS));
        if (!outline.budgets.isEmpty()) {
            lines.line(0, "budgets:");
            outline.budgets.forEach(this::budget);
        }
        lines.line(0, "workforce:");
        lines.line(
                1,
                "- {id: " + WORKFORCE + ", title: "
                        + Lines.quoted(words.say("Trajectoire d'effectifs", "Workforce path")) + ", unit: ETPMA}");
    }

    private void budget(String nature) {
        lines.line(1, "- id: budget-" + nature);
        lines.line(2, "title: " + Lines.quoted(words.name(Slot.BUDGET, nature)));
        lines.line(2, "nature: " + nature);
        for (String rule : List.of("calculation", "evolution")) {
            lines.line(2, rule + ": {id: budget-" + nature + "-" + rule + ", text: " + words.toWrite() + "}");
        }
    }
}
