package org.rouage.document.budget;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.budget.ConstraintCheck;
import org.rouage.budget.Figure;
import org.rouage.convention.Records.Vintage;
import org.rouage.document.Timeless;
import org.rouage.formula.Value;

/**
 * The budgets as a workbook: the trajectory, each figure exactly, the rules in words and as formulas, the assumptions
 * with their vintages, the constraints. Numbers are decimals in cells, all of them where they end and else ten; beside
 * them stands the exact number as text. Words, ours and those of acts, are text cells and never formulas.
 *
 * <p>Example: the cell of {@code fnga} in 2018 holds 517.179. The same report gives the same bytes.
 */
public final class TrajectoryXlsx {
    private final TrajectoryReport report;
    private final Language language;

    private TrajectoryXlsx(TrajectoryReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    public static byte[] bytes(TrajectoryReport report, Language language) {
        var written = new ByteArrayOutputStream();
        try (var workbook = new Workbook(written, "Rouage", "01.0000")) {
            var sheets = new TrajectoryXlsx(report, language);
            sheets.trajectory(workbook);
            sheets.figures(workbook);
            sheets.rules(workbook);
            sheets.assumptions(workbook);
            sheets.constraints(workbook);
            workbook.finish();
            return Timeless.workbook(written.toByteArray(), report.asOf().known());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void trajectory(Workbook workbook) {
        List<Object> heading = new ArrayList<>(List.of(
                in(Text.of("Budget", "Budget")), in(Sayings.FIGURE), in(Text.of("Titre", "Title")), in(Sayings.UNIT)));
        List<Integer> years = report.years();
        heading.addAll(years);
        var sheet = new Sheet(workbook, in(Text.of("Trajectoire", "Trajectory")), heading);
        var tables = new ArrayList<>(report.envelopes());
        tables.addAll(report.limitative());
        tables.addAll(report.workforce());
        tables.addAll(report.evolutions());
        for (Table table : tables) {
            for (Row row : table.rows()) {
                List<Object> cells = new ArrayList<>(
                        List.of(in(table.title()), row.id().orElse(""), in(row.title()), in(Sayings.unit(table))));
                years.forEach(year -> cells.add(
                        row.cell(year).map(cell -> number(cell.value(), table)).orElse("")));
                sheet.row(cells);
            }
        }
    }

    private Object number(Value value, Table table) {
        return Exact.number(value, table.unit())
                .<Object>map(Exact::decimal)
                .orElseGet(() -> Exact.shown(value, table.unit(), 0, language));
    }

    private void figures(Workbook workbook) {
        var sheet = new Sheet(
                workbook,
                in(Text.of("Valeurs exactes", "Exact values")),
                List.of(
                        in(Sayings.FIGURE),
                        in(Sayings.YEAR),
                        in(Sayings.UNIT),
                        in(Sayings.VALUE),
                        in(Text.of("Valeur exacte", "Exact value")),
                        in(Sayings.STATUS),
                        in(Text.of("Règle", "Rule")),
                        in(Sayings.SOURCE),
                        in(Text.of("Motifs", "Reasons"))));
        for (Row row : report.figures()) {
            row.cells()
                    .forEach((year, cell) -> sheet.row(List.of(
                            row.id().orElse(""),
                            year,
                            row.unit().symbol(language),
                            Exact.number(cell.value(), row.unit())
                                    .<Object>map(Exact::decimal)
                                    .orElse(""),
                            Exact.number(cell.value(), row.unit())
                                    .map(Object::toString)
                                    .orElse(""),
                            in(cell.state().words()),
                            cell.rule().orElse(""),
                            cell.source().map(this::in).orElse(""),
                            cell.value().isDecided() ? "" : cell.value().in(language))));
        }
    }

    private void rules(Workbook workbook) {
        var sheet = new Sheet(
                workbook,
                in(Sayings.RULES),
                List.of(
                        in(Sayings.FIGURE),
                        in(Text.of("Nature", "Kind")),
                        in(Sayings.YEARS),
                        in(Text.of("Règle", "Rule")),
                        in(Sayings.ACT),
                        in(Sayings.IN_WORDS),
                        in(Sayings.FORMULA) + " " + in(Sayings.AS_WRITTEN),
                        in(Sayings.CANONICAL),
                        in(Sayings.FINGERPRINT)));
        for (RuleInWords rule : report.rules()) {
            sheet.row(List.of(
                    rule.figure().reference().in(language),
                    in(Sayings.kind(rule)),
                    in(Sayings.years(rule.from(), rule.to())),
                    rule.id().orElse(""),
                    in(rule.act()),
                    rule.words().orElse(in(Sayings.OF_SCENARIO)),
                    rule.formula().map(formula -> formula.text()).orElse(in(Sayings.WORDS_ONLY)),
                    rule.formula().map(formula -> formula.print(language)).orElse(""),
                    rule.formula()
                            .map(formula -> formula.fingerprint().toString())
                            .orElse("")));
        }
    }

    private void assumptions(Workbook workbook) {
        var sheet = new Sheet(
                workbook,
                in(Sayings.ofKind(Figure.Kind.SERIES)),
                List.of(
                        in(Sayings.FIGURE),
                        in(Sayings.PERIOD),
                        in(Sayings.VALUE),
                        in(Sayings.UNIT),
                        in(Sayings.SOURCE),
                        in(Sayings.KNOWN_SINCE),
                        in(Sayings.STATUS)));
        report.assumptions().forEach(assumption -> {
            written(assumption, sheet);
            vintages(assumption, sheet);
        });
    }

    private void written(Assumption assumption, Sheet sheet) {
        Row row = assumption.row();
        row.cells().forEach((year, cell) -> {
            if (cell.state() != Cell.State.ASSUMED) {
                Object value = Exact.number(cell.value(), row.unit())
                        .<Object>map(Exact::decimal)
                        .orElse("");
                sheet.row(List.of(
                        assumption.figure().reference().name(),
                        Integer.toString(year),
                        value,
                        row.unit().symbol(language),
                        cell.source().map(this::in).orElse(""),
                        "",
                        in(cell.state().words())));
            }
        });
    }

    private void vintages(Assumption assumption, Sheet sheet) {
        for (Vintages.Told told : assumption.vintages().told()) {
            Vintage vintage = told.vintage();
            sheet.row(List.of(
                    assumption.figure().reference().name(),
                    vintage.period(),
                    vintage.value(),
                    vintage.unit(),
                    vintage.source(),
                    vintage.known().toString(),
                    in(told.status().words())));
        }
    }

    private void constraints(Workbook workbook) {
        var sheet = new Sheet(
                workbook,
                in(Sayings.CONSTRAINTS),
                List.of(
                        in(Sayings.CONSTRAINT),
                        in(Text.of("Titre", "Title")),
                        in(Sayings.WANTED),
                        in(Sayings.MEASURED),
                        in(Sayings.RESULT)));
        for (ConstraintCheck check : report.trajectory().constraints()) {
            sheet.row(List.of(
                    check.rule().constraint().id(),
                    check.rule().constraint().title(),
                    in(Sayings.measured(check.rule())) + Words.colon(language) + Words.wanted(check, language),
                    (check.isApproximate() ? in(Sayings.ABOUT) : "")
                            + check.measured().in(language),
                    in(Sayings.of(check.status()))));
        }
    }

    /** Rows of text and numbers under a heading that stays in view. */
    private static final class Sheet {
        private final Worksheet sheet;
        private int next;

        Sheet(Workbook workbook, String name, List<Object> heading) {
            sheet = workbook.newWorksheet(name);
            row(heading);
            sheet.freezePane(0, 1);
        }

        void row(List<?> cells) {
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column) instanceof Number number) {
                    sheet.value(next, column, number);
                } else {
                    sheet.value(next, column, cells.get(column).toString());
                }
            }
            next++;
        }
    }

    private String in(Text words) {
        return words.in(language);
    }
}
