package org.rouage.document.score;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Timeless;
import org.rouage.document.score.Figures.YearFigures;
import org.rouage.document.score.ScoreReport.Counted;
import org.rouage.document.score.ScoreReport.Group;
import org.rouage.document.score.ScoreReport.LeftOut;

/**
 * Results and scores as a workbook: the indicators, their figures by year, the scores rolled up with what is left out
 * of them. Numbers are decimals in cells; words, ours and those of the parties, are text cells, never formulas, and
 * those that look like one have an apostrophe before them, so that they stay words when copied elsewhere.
 *
 * <p>Example: the cell of the result of {@code paid-15-days} holds 91.4. The same report gives the same bytes.
 */
public final class ScoreXlsx {
    private final ScoreReport report;
    private final Language language;

    private ScoreXlsx(ScoreReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    public static byte[] bytes(ScoreReport report, Language language) {
        var written = new ByteArrayOutputStream();
        try (var workbook = new Workbook(written, "Rouage", "01.0000")) {
            var sheets = new ScoreXlsx(report, language);
            sheets.indicators(workbook);
            sheets.years(workbook);
            sheets.scores(workbook);
            workbook.finish();
            return Timeless.workbook(
                    written.toByteArray(), report.heading().asOf().known());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void indicators(Workbook workbook) {
        var sheet = new Sheet(workbook.newWorksheet(in(Sayings.INDICATORS)));
        sheet.heading(ScoreWords.COLUMNS.stream().map(this::in).toList());
        ScoreCsv.indicators(report, language)
                .forEach(cells -> sheet.row(cells.stream().map(ScoreXlsx::cell).toList()));
        ScoreCsv.rules(report, language)
                .forEach(cells -> sheet.row(cells.stream().map(ScoreXlsx::cell).toList()));
    }

    private static Object cell(ScoreCsv.Cell cell) {
        return switch (cell) {
            case ScoreCsv.Cell.Decimal(var exact) -> CsvForm.decimal(exact);
            case ScoreCsv.Cell.Words(String words) -> words;
        };
    }

    private void years(Workbook workbook) {
        var sheet = new Sheet(workbook.newWorksheet(in(ScoreWords.BY_YEAR)));
        sheet.heading(ScoreWords.YEAR_COLUMNS.stream().map(this::in).toList());
        for (Scored one : report.indicators()) {
            for (YearFigures year : one.course().years()) {
                sheet.row(List.of(
                        one.id(),
                        one.identity().title(),
                        one.identity().unit(),
                        year.year(),
                        cell(year.target()),
                        cell(year.initial()),
                        cell(year.result()),
                        year.coverage().present(),
                        year.coverage().expected()));
            }
        }
    }

    private void scores(Workbook workbook) {
        var sheet = new Sheet(workbook.newWorksheet(in(ScoreWords.SCORES)));
        sheet.heading(ScoreWords.SCORE_COLUMNS.stream().map(this::in).toList());
        group(sheet, report.whole());
    }

    private void group(Sheet sheet, Group group) {
        sheet.row(List.of(
                in(group.level().words()),
                group.id(),
                group.title(),
                "",
                "",
                cell(Optional.of(group.weights().counted())),
                cell(Optional.of(group.score())),
                Sayings.score(group, language)));
        for (Counted one : group.counted()) {
            sheet.row(List.of(
                    in(group.level().words()),
                    group.id(),
                    group.title(),
                    one.id(),
                    one.title(),
                    cell(Optional.of(one.weight())),
                    cell(Optional.of(one.score())),
                    ""));
        }
        for (LeftOut one : group.leftOut()) {
            sheet.row(List.of(
                    in(group.level().words()),
                    group.id(),
                    group.title(),
                    one.id(),
                    one.title(),
                    cell(one.weight()),
                    "",
                    Sayings.leftOut(one, language) + in(Sayings.COLON) + in(one.reason())));
        }
        group.groups().forEach(below -> group(sheet, below));
    }

    /** The number, or the word for what is none. */
    private Object cell(Optional<Shown> shown) {
        return shown.<Object>map(one -> one.number()
                        .<Object>map(exact -> CsvForm.decimal(exact))
                        .orElseGet(() -> one.withReasons(language)))
                .orElse("");
    }

    private String in(Text words) {
        return words.in(language);
    }

    /** Rows of words and numbers under a heading that stays in view. */
    private static final class Sheet {
        private final Worksheet sheet;
        private int next;

        Sheet(Worksheet sheet) {
            this.sheet = sheet;
        }

        void heading(List<String> columns) {
            row(new ArrayList<>(columns));
            sheet.freezePane(0, 1);
        }

        void row(List<?> cells) {
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column) instanceof Number number) {
                    sheet.value(next, column, number);
                } else {
                    sheet.value(next, column, Safe.cell(cells.get(column).toString()));
                }
            }
            next++;
        }
    }
}
