package org.rouage.document.draft;

import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.convention.difference.Run;
import org.rouage.convention.difference.WordDifference;
import org.rouage.convention.draft.Agreement;
import org.rouage.convention.draft.Conflict;
import org.rouage.convention.draft.OperationWords;
import org.rouage.convention.draft.Value;

/**
 * Conflicts for a terminal, in one language: each with its name, what the base and each side say, why, and the choice.
 *
 * <p>Example: {@code ind-1.targets[2026] · two values · open}, then {@code base: 87}, {@code accueil (1): 88},
 * {@code budget (2): 90}. In prose, words struck out stand in {@code [-…-]} and words added in {@code {+…+}}.
 */
public final class TextConflicts {
    private final ConflictReport report;
    private final Language language;
    private final StringBuilder printed = new StringBuilder();

    private TextConflicts(ConflictReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    public static String print(ConflictReport report, Language language) {
        return new TextConflicts(report, language).print();
    }

    private String print() {
        line(in(report.title()));
        line(in(report.counted()));
        report.conflicts().conflicts().forEach(this::conflict);
        report.conflicts().agreements().forEach(this::agreement);
        return printed.toString();
    }

    private void conflict(Conflict conflict) {
        line("");
        line(conflict.name() + " · " + in(conflict.kind().label()) + " · "
                + in(report.state(conflict).label())
                + conflict.follows().map(name -> " (" + name + ")").orElse(""));
        line("  " + in(conflict.reason()));
        line("  " + in(Text.of("base : ", "base: "))
                + indented(in(conflict.base().text())));
        line("  " + conflict.first() + in(Text.of(" : ", ": "))
                + indented(said(conflict.base(), conflict.firstSays())));
        line("  " + conflict.second() + in(Text.of(" : ", ": "))
                + indented(said(conflict.base(), conflict.secondSays())));
        report.choice(conflict).ifPresent(choice -> line("  " + in(ConflictReport.chosen(choice))));
    }

    private void agreement(Agreement agreement) {
        line("");
        line(agreement.first() + " = " + agreement.second() + in(Text.of(" : ", ": "))
                + in(OperationWords.of(agreement.first().operation())));
    }

    private String said(Value base, Value says) {
        if (base instanceof Value.Says(String before, boolean isProse)
                && isProse
                && says instanceof Value.Says(String after, boolean _)) {
            var marked = new StringBuilder();
            for (Run run : WordDifference.between(before, after).runs()) {
                marked.append(
                        switch (run) {
                            case Run.Kept(String text) -> text;
                            case Run.Deleted(String text) -> "[-" + text + "-]";
                            case Run.Inserted(String text) -> "{+" + text + "+}";
                        });
            }
            return marked.toString();
        }
        return in(says.text());
    }

    private static String indented(String words) {
        return Printable.of(words).strip().replace("\n", "\n    ");
    }

    private void line(String words) {
        printed.append(words).append('\n');
    }

    private String in(Text text) {
        return Printable.of(text.in(language));
    }
}
