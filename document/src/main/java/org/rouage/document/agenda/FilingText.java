package org.rouage.document.agenda;

import org.rouage.agenda.filing.ActFiling;
import org.rouage.agenda.filing.FiledWith;
import org.rouage.basics.Language;

/**
 * The filings for a terminal: act by act, recipient by recipient, sending by sending.
 *
 * <p>Example: {@code commission du Sénat … : transmis, et reçu}.
 */
public final class FilingText {
    private FilingText() {}

    public static String print(FilingReport report, Language language) {
        var printed = new StringBuilder();
        printed.append(FilingWords.KIND.in(language))
                .append(" – ")
                .append(report.title())
                .append('\n');
        printed.append(FilingWords.asked(report).in(language)).append('\n');
        for (ActFiling act : report.acts()) {
            printed.append('\n').append(FilingWords.act(act).in(language)).append('\n');
            if (act.asked().isEmpty()) {
                line(printed, 1, FilingWords.NOTHING_ASKED.in(language));
            }
            FilingWords.basis(act).forEach(said -> line(printed, 1, said.in(language)));
            act.recipients().forEach(with -> recipient(printed, with, report, language));
        }
        return printed.toString();
    }

    private static void recipient(StringBuilder printed, FiledWith with, FilingReport report, Language language) {
        line(
                printed,
                1,
                report.recipient(with.recipient()).in(language)
                        + AgendaWords.COLON.in(language)
                        + FilingWords.standing(with.standing()).in(language));
        for (FiledWith.Sent sent : with.sent()) {
            line(printed, 2, FilingWords.sent(sent).in(language));
            FilingWords.sending(sent, report).forEach(said -> line(printed, 3, said.in(language)));
        }
    }

    private static void line(StringBuilder printed, int depth, String words) {
        printed.append("  ".repeat(depth)).append(words).append('\n');
    }
}
