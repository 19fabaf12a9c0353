package org.rouage.dossier.skeleton;

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
        lines.line(2, "unit: MEUR");
        rule(nature, "calculation", "previous × (1 + evolution)");
        rule(nature, "evolution", "−2 %");
        lines.comment(
                2,
                words.say(
                        "Aussi : base (montants d'avant la période), amounts, lines, constraints, execution.",
                        "Also: base (amounts before the term), amounts, lines, constraints, execution."));
    }

    /** The words are to be written, and so is a formula: an example of one is no rule. */
    private void rule(String nature, String kind, String example) {
        lines.line(2, kind + ":");
        lines.line(3, "id: budget-" + nature + "-" + kind);
        lines.line(3, "text: " + words.toWrite());
        lines.comment(3, words.say("Par exemple : ", "For example: ") + "formula: " + example);
    }
}
