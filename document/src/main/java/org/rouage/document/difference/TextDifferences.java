package org.rouage.document.difference;

import java.util.Locale;
import java.util.regex.Pattern;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.convention.consolidation.Part;
import org.rouage.convention.consolidation.Writer;
import org.rouage.convention.difference.ElementChange;
import org.rouage.convention.difference.ElementDifference;
import org.rouage.convention.difference.Run;
import org.rouage.convention.difference.WordDifference;
import org.rouage.document.standing.ActWords;
import org.rouage.law.requirement.Vocabulary;

/**
 * Differences for a terminal, in one language: {@code text: … within [-14-]{+30+} days …} and {@code cible 2026 : 86 →
 * 87}, each with the acts that wrote the two sides.
 *
 * <p>Example: {@code TextDifferences.print(report, Language.FRENCH, TextDifferences.PLAIN)} has no colour; the signs
 * say all that colour repeats. Lines are at most 100 characters where the words allow it.
 */
public final class TextDifferences {
    private static final int WIDTH = 100;
    private static final int AROUND = 80;
    private static final Pattern ITEM = Pattern.compile("[-*+|#>]+.*|[0-9]+[.)]");

    /** What words are, for a terminal that has colours. */
    public enum Sense {
        KEPT,
        DELETED,
        INSERTED,
        HEADING,
        WRITERS
    }

    /** How a terminal shows them; plain where it has no colour. */
    public interface Ink {
        String on(Sense sense, String words);
    }

    public static final Ink PLAIN = (_, words) -> words;

    private final DifferenceReport report;
    private final ChangeWords words;
    private final Language language;
    private final Ink ink;
    private final StringBuilder printed = new StringBuilder();

    private TextDifferences(DifferenceReport report, Language language, Ink ink) {
        this.report = report;
        this.words = new ChangeWords(report.differences());
        this.language = language;
        this.ink = ink;
    }

    public static String print(DifferenceReport report, Language language, Ink ink) {
        return new TextDifferences(report, language, ink).print();
    }

    private String print() {
        new Line("").add(Sense.HEADING, report.title()).end();
        new Line("  ")
                .add(in(Sayings.FROM) + in(Sayings.COLON) + in(report.beforeName()))
                .end();
        new Line("  ")
                .add(in(Sayings.TO) + in(Sayings.COLON) + in(report.afterName()))
                .end();
        report.acts().forEach(this::act);
        if (report.differences().isEmpty()) {
            new Line("").add(in(Sayings.NOTHING)).end();
            return printed.toString();
        }
        report.differences().elements().forEach(this::element);
        summary();
        return printed.toString();
    }

    private void act(ActAtWork act) {
        ActDays days = act.days();
        Text ground = report.vocabulary()
                .name(Vocabulary.Slot.GROUND, days.amendment().ground());
        String effect = days.effective()
                .map(day -> ", " + in(Sayings.EFFECT).toLowerCase(Locale.ROOT) + " " + in(Text.day(day)))
                .orElse("");
        new Line("  ")
                .add(in(ActWords.name(days.act())) + " (" + in(ground) + ")" + effect + in(Sayings.COLON)
                        + in(Sayings.elements(act.elements())))
                .end();
    }

    private void element(ElementDifference difference) {
        printed.append('\n');
        Text holder = words.holder(difference);
        var line = new Line("").add(Sense.HEADING, in(ChangeWords.heading(difference)) + " (" + difference.id() + ")");
        if (!holder.isEmpty()) {
            line.add(Sense.WRITERS, " " + in(Sayings.IN) + in(holder));
        }
        line.end();
        difference.changes().forEach(this::change);
    }

    private void change(ElementChange change) {
        switch (change) {
            case ElementChange.Added added -> {
                new Line("  + ").add(in(words.added(added))).end();
                added.says().forEach(part -> part(part, Sense.INSERTED));
            }
            case ElementChange.Removed removed -> {
                new Line("  - ").add(in(words.removed(removed))).end();
                removed.said().forEach(part -> part(part, Sense.DELETED));
            }
            case ElementChange.Moved moved ->
                new Line("  > ").add(in(words.moved(moved))).end();
            case ElementChange.Renumbered(var before, var after, Writer wrote, Writer writes) ->
                values("number", Values.shown(before), Values.shown(after), wrote, writes);
            case ElementChange.Revalued(String part, var before, var after, Writer wrote, Writer writes) ->
                values(part, Values.shown(before), Values.shown(after), wrote, writes);
            case ElementChange.Reworded reworded -> reworded(reworded);
        }
    }

    private void part(Part part, Sense sense) {
        if (!part.name().equals("id") && !part.said().isBlank()) {
            var line = new Line("      ").add(in(PartWords.of(part.name())) + in(Sayings.COLON));
            run(line, sense, part.isProse() ? part.said() : in(Values.shown(part.said())));
            line.end();
        }
    }

    private void values(String part, Text before, Text after, Writer wrote, Writer writes) {
        new Line("  ~ ")
                .add(in(PartWords.of(part)) + in(Sayings.COLON) + in(before) + " → " + in(after))
                .add(Sense.WRITERS, " (" + in(ChangeWords.writers(wrote, writes)) + ")")
                .end();
    }

    private void reworded(ElementChange.Reworded reworded) {
        WordDifference difference = reworded.words();
        var line = new Line("  ~ ").add(in(PartWords.of(reworded.part())) + in(Sayings.COLON));
        if (difference.isOfSpacesOnly()) {
            line.add(in(Sayings.SPACES));
        } else {
            for (Run run : ShownWords.of(difference).around(AROUND).runs()) {
                switch (run) {
                    case Run.Kept(String text) -> line.add(text);
                    case Run.Deleted(String text) -> run(line, Sense.DELETED, text);
                    case Run.Inserted(String text) -> run(line, Sense.INSERTED, text);
                }
            }
        }
        line.add(Sense.WRITERS, " (" + in(ChangeWords.writers(reworded.wroteBefore(), reworded.wroteAfter())) + ")")
                .end();
    }

    /** The signs are there with or without colours. */
    private static void run(Line line, Sense sense, String text) {
        String marked = text.isBlank() ? "¶" : text;
        line.add(sense, sense == Sense.DELETED ? "[-" + marked + "-]" : "{+" + marked + "+}");
        if (text.isBlank()) {
            line.add(" ");
        }
    }

    private void summary() {
        printed.append('\n');
        for (Sayings.Count count : Sayings.counts(report.differences())) {
            if (count.elements() > 0) {
                printed.append(String.format(Locale.ROOT, "%5d", count.elements()))
                        .append("  ")
                        .append(in(count.says()))
                        .append('\n');
            }
        }
    }

    private String in(Text text) {
        return text.in(language);
    }

    /** A line that goes on under itself when it is full. */
    private final class Line {
        private final String margin;
        private int width;
        private boolean empty = true;
        private boolean spaced;

        Line(String indent) {
            margin = " ".repeat(indent.length());
            width = indent.length();
            printed.append(indent);
        }

        Line add(String text) {
            return add(Sense.KEPT, text);
        }

        Line add(Sense sense, String text) {
            String[] pieces = text.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)", -1);
            for (int at = 0; at < pieces.length; at++) {
                if (!pieces[at].isBlank()) {
                    word(sense, pieces[at]);
                } else if (breaks(pieces[at], at + 1 < pieces.length ? pieces[at + 1] : "")) {
                    next();
                } else {
                    spaced |= !pieces[at].isEmpty();
                }
            }
            return this;
        }

        /** Paragraphs, items of lists and rows of tables begin on their own lines. */
        private static boolean breaks(String blank, String word) {
            return ShownWords.endsParagraph(blank)
                    || (blank.indexOf('\n') >= 0 && ITEM.matcher(word).matches());
        }

        private void next() {
            printed.append('\n').append(margin);
            width = margin.length();
            empty = true;
        }

        /** Signs that would command the terminal are not let through. */
        private void word(Sense sense, String raw) {
            String word = raw.replaceAll("\\p{Cntrl}", "\uFFFD");
            if (spaced && !empty && width + 1 + word.length() > WIDTH) {
                next();
            } else if (spaced && !empty) {
                printed.append(' ');
                width++;
            }
            printed.append(ink.on(sense, word));
            width += word.length();
            empty = false;
            spaced = false;
        }

        void end() {
            printed.append('\n');
        }
    }
}
