package org.rouage.measure.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.rouage.basics.Language;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;

/**
 * Everything found in a file as a table that a spreadsheet opens: one row for each finding, as it comes, whatever their
 * number. Words taken from the file are text: one that a spreadsheet would run is written with an apostrophe before it.
 *
 * <p>Example: {@code report.csv} is separated by semicolons in French and commas in English, in UTF-8 with its mark;
 * {@code report.xlsx} has at most 1,048,575 rows, and its last says that there are more. The file is there whole when
 * the report is closed, or not at all.
 */
public final class FindingsReport implements Consumer<Finding>, AutoCloseable {
    private static final int MOST_SHEET_ROWS = 1_048_575;
    private static final String RUN_BY_SPREADSHEETS = "=+-@\t\r";
    private static final List<Text> HEADING = List.of(
            Text.of("Effet", "Effect"),
            Text.same("Code"),
            Text.of("Fichier", "File"),
            Text.of("Ligne", "Line"),
            Text.of("Colonne", "Column"),
            Text.of("Nom de la colonne", "Name of the column"),
            Text.of("Trouvé", "Found"),
            Text.of("Attendu", "Expected"),
            Text.of("Remède", "Remedy"));

    private final Path target;
    private final Path draft;
    private final Language language;
    private final Table table;

    /** What rows are written to. */
    private interface Table extends AutoCloseable {
        void row(List<String> cells) throws IOException;

        @Override
        void close() throws IOException;
    }

    /** Whether a name says in which form the table is. */
    public static boolean isNamed(Path target) {
        return isSheet(target) || target.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static boolean isSheet(Path target) {
        return target.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** In the form that the name of the file ends with: {@code .xlsx}, else CSV. */
    public FindingsReport(Path target, Language language) {
        this(target, language, MOST_SHEET_ROWS);
    }

    /** With so many rows at most in a sheet, the last of which says that there are more. */
    FindingsReport(Path target, Language language, int mostRows) {
        this.target = target;
        this.language = language;
        draft = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            OutputStream bytes = Files.newOutputStream(draft);
            table = isSheet(target) ? new SheetTable(bytes, mostRows) : new CsvTable(bytes, language);
            table.row(HEADING.stream().map(each -> each.in(language)).toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void accept(Finding finding) {
        Problem problem = finding.problem();
        Text effect = finding.refuses() ? Text.of("refus", "refused") : Text.of("à vérifier", "to check");
        try {
            table.row(List.of(
                    effect.in(language),
                    problem.code(),
                    safe(problem.place().file()),
                    problem.place().line() == 0
                            ? ""
                            : Integer.toString(problem.place().line()),
                    problem.place().column() == 0
                            ? ""
                            : Integer.toString(problem.place().column()),
                    safe(problem.place().path()),
                    safe(problem.found().in(language)),
                    safe(problem.expected().in(language)),
                    safe(problem.remedy().in(language))));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Never a formula. */
    private static String safe(String words) {
        return !words.isEmpty() && RUN_BY_SPREADSHEETS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    /** Gives the file its name. */
    @Override
    public void close() {
        try {
            table.close();
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final class CsvTable implements Table {
        private final OutputStream bytes;
        private final char separator;

        CsvTable(OutputStream bytes, Language language) throws IOException {
            this.bytes = new BufferedOutputStream(bytes);
            separator = language == Language.FRENCH ? ';' : ',';
            this.bytes.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void row(List<String> cells) throws IOException {
            var line = new StringBuilder();
            for (String cell : cells) {
                line.append(line.isEmpty() ? "" : separator)
                        .append('"')
                        .append(cell.replace("\"", "\"\""))
                        .append('"');
            }
            bytes.write(line.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }

    private static final class SheetTable implements Table {
        private static final int FLUSHED = 1000;

        private final OutputStream bytes;
        private final Workbook workbook;
        private final Worksheet sheet;
        private final int mostRows;
        private int rows;

        SheetTable(OutputStream bytes, int mostRows) {
            this.bytes = bytes;
            this.mostRows = mostRows;
            workbook = new Workbook(bytes, "Rouage", "01.0000");
            sheet = workbook.newWorksheet("Rouage");
            sheet.freezePane(0, 1);
        }

        @Override
        public void row(List<String> cells) throws IOException {
            if (rows == mostRows) {
                sheet.inlineString(rows, 0, "… .csv");
            } else if (rows < mostRows) {
                for (int i = 0; i < cells.size(); i++) {
                    sheet.inlineString(rows, i, cells.get(i));
                }
                if (rows % FLUSHED == FLUSHED - 1) {
                    sheet.flush();
                }
            }
            rows++;
        }

        @Override
        public void close() throws IOException {
            workbook.finish();
            workbook.close();
            bytes.close();
        }
    }
}
