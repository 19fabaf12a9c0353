package org.rouage.cli.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.rouage.cli.Colours;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.conformity.ConformityReport;
import org.rouage.conformity.Verdict;
import org.rouage.document.HtmlReport;
import org.rouage.document.JsonReport;
import org.rouage.document.Report;
import org.rouage.document.TextReport;
import org.rouage.files.AtomicFile;

/** A report in one of its forms, and what it means to the shell. */
final class Shown {
    private Shown() {}

    static String as(Format format, Report report, Session session, TextReport.Ink ink) {
        return switch (format) {
            case TEXT -> TextReport.print(report, session.language(), ink);
            case JSON -> JsonReport.print(report);
            case HTML -> HtmlReport.print(report, session.language());
        };
    }

    /** Colour repeats what the word says. */
    static TextReport.Ink ink(Colours colours) {
        return (kind, words) -> switch (kind) {
            case BREACHED -> colours.bad(words);
            case TO_JUSTIFY, UNDECIDED -> colours.doubt(words);
            case SATISFIED -> colours.good(words);
            case NOT_APPLICABLE -> colours.faint(words);
        };
    }

    static TextReport.Ink plain() {
        return (kind, words) -> words;
    }

    static void write(Path file, String printed) {
        AtomicFile.write(file, printed.getBytes(StandardCharsets.UTF_8));
    }

    static ExitCode exitCode(ConformityReport report) {
        if (report.holds(Verdict.Kind.BREACHED)) {
            return ExitCode.FOUND_WANTING;
        }
        return report.holds(Verdict.Kind.TO_JUSTIFY) || report.holds(Verdict.Kind.UNDECIDED)
                ? ExitCode.UNDECIDED
                : ExitCode.OK;
    }
}
