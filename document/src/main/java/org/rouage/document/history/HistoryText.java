package org.rouage.document.history;

import java.util.List;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.convention.difference.Run;
import org.rouage.convention.difference.WordDifference;

/**
 * A history for a terminal: each part, what it said, for which days, by which act. Words that went are between
 * {@code [-} and {@code -]}, words that came between {@code {+} and {@code +}}.
 *
 * <p>Example: {@code since 1 January 2026: 87}, then {@code amendment 2, operation 3; ground: …}.
 */
public final class HistoryText {
    private final Language language;
    private final StringBuilder written = new StringBuilder();

    private HistoryText(Language language) {
        this.language = language;
    }

    public static String print(ElementHistory history, Language language) {
        var printing = new HistoryText(language);
        printing.all(history, new Life(history));
        return printing.written.toString();
    }

    private void all(ElementHistory history, Life life) {
        line("", in(history.title()) + " (" + history.history().id() + ")");
        line("", in(Sayings.KNOWN) + " " + in(Text.day(history.known())) + ".");
        life.events().forEach(event -> line("", in(event)));
        life.parts().forEach(this::part);
        List<Text> pending = life.pending();
        if (!pending.isEmpty()) {
            line("", "");
            line("", in(Sayings.PENDING));
            pending.forEach(one -> line("  ", in(one)));
        }
    }

    private void part(Life.Part part) {
        line("", "");
        line("", in(part.title()) + " (" + part.name() + ")");
        for (Life.Stage stage : part.stages()) {
            if (part.isProse()) {
                line("  ", in(stage.days()) + in(Sayings.COLON).stripTrailing());
                line("      ", stage.changed().map(HistoryText::words).orElse(in(stage.said())));
            } else {
                line("  ", in(stage.days()) + in(Sayings.COLON) + in(stage.said()));
            }
            line("    ", in(stage.by()));
            stage.notes().forEach(note -> line("    ", in(note)));
        }
    }

    private static String words(WordDifference changed) {
        var words = new StringBuilder();
        for (Run run : changed.runs()) {
            switch (run) {
                case Run.Kept(String text) -> words.append(text);
                case Run.Deleted(String text) -> words.append("[-").append(text).append("-]");
                case Run.Inserted(String text) ->
                    words.append("{+").append(text).append("+}");
            }
        }
        return words.toString().strip();
    }

    private void line(String indent, String words) {
        for (String one : words.split("\n", -1)) {
            written.append((indent + one).stripTrailing()).append('\n');
        }
    }

    private String in(Text text) {
        return text.in(language);
    }
}
