package org.rouage.document.coherence;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.conformity.coherence.Coherence;
import org.rouage.conformity.coherence.Contradiction;
import org.rouage.conformity.coherence.Declared;
import org.rouage.conformity.coherence.Exhibit;
import org.rouage.conformity.coherence.Gravity;
import org.rouage.conformity.coherence.NotComparable;
import org.rouage.conformity.coherence.SameMeasure;
import org.rouage.document.TextReport.Ink;

/**
 * A comparison for a terminal, in one language: what is compared, what was declared, each contradiction with what both
 * sides say, what cannot be compared, and suggestions at the end where they were asked for.
 *
 * <p>Example: {@code TextComparison.print(report, Language.ENGLISH, (kind, words) -> words)} has no colour. Lines are
 * at most 100 characters where the words allow it.
 */
public final class TextComparison {
    private static final int WIDTH = 100;

    private final ComparisonReport report;
    private final Coherence coherence;
    private final Language language;
    private final Ink ink;
    private final StringBuilder printed = new StringBuilder();

    private TextComparison(ComparisonReport report, Language language, Ink ink) {
        this.report = report;
        this.coherence = report.coherence();
        this.language = language;
        this.ink = ink;
    }

    public static String print(ComparisonReport report, Language language, Ink ink) {
        return new TextComparison(report, language, ink).print();
    }

    private String print() {
        line("", in(ComparisonWords.TITLE));
        line("", in(ComparisonWords.asked(coherence)));
        side(ComparisonWords.OURS, coherence.ours());
        side(
                ComparisonWords.THEIRS
                        .plus(Text.same(" ("))
                        .plus(report.referenceName())
                        .plus(Text.same(")")),
                coherence.theirs());
        declared();
        figures();
        heading(ComparisonWords.CONTRADICTIONS);
        if (coherence.contradictions().isEmpty()) {
            line("  ", in(ComparisonWords.NO_CONTRADICTION));
        }
        coherence.contradictions().forEach(this::contradiction);
        notComparable();
        summary();
        report.suggestions().ifPresent(this::suggestions);
        return printed.toString();
    }

    private void side(Text who, Coherence.Party party) {
        line("  ", in(who) + colon() + party.title() + " (" + party.id() + "), " + in(ComparisonWords.period(party)));
        line("    ", in(ComparisonWords.AMENDMENTS) + colon() + in(ComparisonWords.amendments(party)));
    }

    private void declared() {
        heading(ComparisonWords.DECLARED);
        if (coherence.declared().isEmpty()) {
            line("  ", in(ComparisonWords.NOTHING_DECLARED));
        }
        for (Declared one : coherence.declared()) {
            line(
                    "  ",
                    in(ComparisonWords.named(one.our())) + " "
                            + in(one.relation().word())
                            + one.their()
                                    .map(named -> " " + in(ComparisonWords.named(named)))
                                    .orElse(""));
            line("    ", in(ComparisonWords.reason(one)));
        }
        Text notCounted = ComparisonWords.notCounted(coherence);
        if (!notCounted.isEmpty()) {
            line("  ! ", in(notCounted));
        }
    }

    private void figures() {
        if (coherence.measures().isEmpty()) {
            return;
        }
        heading(ComparisonWords.FIGURES);
        for (SameMeasure pair : coherence.measures()) {
            line(
                    "  ",
                    pair.ours().id() + " – " + pair.ours().title() + " / "
                            + pair.theirs().id() + " – " + pair.theirs().title() + " ("
                            + in(pair.because().word()) + ")");
            var here = new TreeMap<>(ComparisonWords.targets(pair.ours()));
            var there = new TreeMap<>(ComparisonWords.targets(pair.theirs()));
            var years = new TreeSet<>(here.keySet());
            years.addAll(there.keySet());
            years.forEach(year -> line(
                    "    ", year + colon() + here.getOrDefault(year, "—") + " / " + there.getOrDefault(year, "—")));
        }
    }

    private void contradiction(Contradiction one) {
        Gravity gravity = one.gravity();
        String word = ComparisonWords.symbol(gravity) + " " + in(gravity.word());
        printed.append("  ")
                .append(ink.on(ComparisonWords.kind(gravity), word))
                .append(" – ")
                .append(in(one.kind()))
                .append('\n');
        line("    ", in(one.reason()));
        exhibits(ComparisonWords.OURS, one.ours());
        exhibits(ComparisonWords.THEIRS, one.theirs());
    }

    private void exhibits(Text side, List<Exhibit> exhibits) {
        for (Exhibit exhibit : exhibits) {
            String says = exhibit.says().isEmpty() ? "" : " – " + in(exhibit.says());
            line("    · ", in(side) + colon() + exhibit.clause() + says);
        }
    }

    private void notComparable() {
        if (coherence.notComparable().isEmpty()) {
            return;
        }
        heading(ComparisonWords.NOT_COMPARABLE);
        for (NotComparable one : coherence.notComparable()) {
            String both = one.ours().isEmpty() || one.theirs().isEmpty() ? "" : " / ";
            line("  ", one.ours() + both + one.theirs() + colon() + in(one.why()));
        }
    }

    private void summary() {
        printed.append('\n');
        for (Gravity gravity : Gravity.values()) {
            String count = Integer.toString(coherence.with(gravity).size());
            printed.append(" ".repeat(Math.max(0, 5 - count.length())))
                    .append(count)
                    .append("  ")
                    .append(ink.on(
                            ComparisonWords.kind(gravity), ComparisonWords.symbol(gravity) + " " + in(gravity.word())))
                    .append('\n');
        }
    }

    private void suggestions(List<Suggestion> suggestions) {
        printed.append('\n');
        if (suggestions.isEmpty()) {
            line("", in(ComparisonWords.NO_SUGGESTION));
        } else {
            printed.append(SuggestedYaml.print(
                    suggestions, coherence.as(), coherence.asOf().known(), language));
        }
    }

    private void heading(Text words) {
        printed.append('\n');
        line("", in(words));
    }

    private String colon() {
        return in(Text.of(" : ", ": "));
    }

    private String in(Text text) {
        return text.in(language);
    }

    private void line(String indent, String words) {
        String margin = " ".repeat(indent.length());
        var line = new StringBuilder(indent);
        int empty = line.length();
        for (String word : words.strip().split("\\s+", -1)) {
            if (line.length() > empty && line.length() + 1 + word.length() > WIDTH) {
                printed.append(line).append('\n');
                line = new StringBuilder(margin);
            }
            line.append(line.length() > empty ? " " : "").append(word);
        }
        printed.append(line).append('\n');
    }
}
