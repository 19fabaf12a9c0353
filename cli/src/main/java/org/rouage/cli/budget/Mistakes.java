package org.rouage.cli.budget;

import java.util.List;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;

/** Options of {@code rouage budget} that do not go together. */
final class Mistakes {
    private Mistakes() {}

    /** Tells it, and ends as a mistake of usage does. */
    static ExitCode told(Problem problem, Session session) {
        session.refuse(List.of(problem));
        return ExitCode.USAGE;
    }

    static Problem explainAsTable(String format) {
        return Problem.of(
                "BUDGET-EXPLAIN-FORMAT",
                Place.of("").at("--format"),
                Text.same("--explain, --format " + format),
                Text.of("--explain avec text, json ou html", "--explain with text, json or html"),
                Text.of("prenez --format json", "take --format json"));
    }

    /** A workbook is no text: it is never written to a terminal. */
    static Problem workbookNeedsFile() {
        return Problem.of(
                "BUDGET-XLSX-FILE",
                Place.of("").at("--format"),
                Text.of("xlsx sans --out", "xlsx without --out"),
                Text.of("le fichier où écrire le classeur", "the file to write the workbook to"),
                Text.of("ajoutez --out budget.xlsx", "add --out budget.xlsx"));
    }
}
