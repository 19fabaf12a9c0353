package org.rouage.cli.score;

import java.util.List;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;

/** Options and names that a command about results cannot follow. */
final class Mistakes {
    private Mistakes() {}

    /** Tells it, and ends as a mistake of usage does. */
    static ExitCode told(Problem problem, Session session) {
        session.refuse(List.of(problem));
        return ExitCode.USAGE;
    }

    /** A workbook is no text: it is never written to a terminal. */
    static Problem workbookNeedsFile() {
        return Problem.of(
                "SCORE-XLSX-FILE",
                Place.of("").at("--format"),
                Text.of("xlsx sans --out", "xlsx without --out"),
                Text.of("le fichier où écrire le classeur", "the file to write the workbook to"),
                Text.of("ajoutez --out scores.xlsx", "add --out scores.xlsx"));
    }

    static Problem explainForm(String written) {
        return Problem.of(
                "SCORE-EXPLAIN-FORM",
                Place.of("").at("INDICATOR@BODY@PERIOD"),
                Text.same(written),
                Text.of(
                        "un indicateur, un périmètre, une période : paid@network@2026",
                        "an indicator, a place, a period: paid@network@2026"),
                Text.of("écrivez INDICATEUR@ORGANISME@PÉRIODE", "write INDICATOR@BODY@PERIOD"));
    }
}
