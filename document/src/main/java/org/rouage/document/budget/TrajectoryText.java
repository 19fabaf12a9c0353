package org.rouage.document.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.budget.Agreement;
import org.rouage.budget.ConstraintCheck;
import org.rouage.budget.Figure;
import org.rouage.convention.Records.Vintage;
import org.rouage.document.Columns;
import org.rouage.document.Decimals;

/**
 * The budgets for a terminal: tables of years, then the rules, the constraints, what is written against what is
 * computed, the assumptions, and what is undecided.
 *
 * <p>Example: the line {@code fnga-energie Énergie, limitative 18.20 18.49 …} of the table of {@code fnga}.
 */
public final class TrajectoryText {
    private final TrajectoryReport report;
    private final Language language;
    private final StringBuilder printed = new StringBuilder();

    private TrajectoryText(TrajectoryReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    /** Lines end with a line feed. */
    public static String print(TrajectoryReport report, Language language) {
        var text = new TrajectoryText(report, language);
        text.head();
        report.envelopes().forEach(text::table);
        report.limitative().forEach(text::table);
        report.workforce().forEach(text::table);
        report.evolutions().forEach(text::table);
        text.rules();
        text.constraints();
        text.agreements();
        text.assumptions();
        text.problems(Sayings.GAPS, report.trajectory().gaps());
        text.problems(Sayings.NOTICES, report.model().notices());
        return text.printed.toString();
    }

    private void head() {
        line(in(Sayings.KIND) + " – " + report.title());
        line(in(Sayings.IN_FORCE) + " " + in(Text.day(report.asOf().inForce())) + ", " + in(Sayings.KNOWN) + " "
                + in(Text.day(report.asOf().known())) + ". "
                + in(Sayings.TERM
                        .plus(Text.of(" : ", ": "))
                        .plus(Sayings.years(
                                report.model().first(), report.model().last())))
                + ".");
        report.scenario().ifPresent(said -> line(in(Sayings.SCENARIO) + colon() + in(said)));
    }

    private void table(Table table) {
        String unit = in(Sayings.unit(table));
        line("");
        line(in(table.title()) + " (" + (unit.isEmpty() ? "" : unit + ", ") + in(Sayings.precision(table)) + ")");
        var columns = new Columns();
        List<String> heading = new ArrayList<>(List.of(""));
        table.years().forEach(year -> heading.add(year.toString()));
        columns.add(heading);
        for (Row row : table.rows()) {
            List<String> cells = new ArrayList<>(List.of(label(row)));
            for (int year : table.years()) {
                cells.add(row.cell(year)
                        .map(cell -> Exact.shown(cell.value(), table.unit(), table.places(), language))
                        .orElse("–"));
            }
            columns.add(cells);
        }
        printed.append(columns.print("  "));
    }

    private String label(Row row) {
        return row.figure().map(this::label).orElse(in(row.title()));
    }

    private String label(Figure figure) {
        String name = figure.reference().in(language) + "  " + figure.title();
        return figure.kind() == Figure.Kind.LINE
                ? name + ", " + in(figure.limitative() ? Sayings.LIMITATIVE : Sayings.EVALUATIVE)
                : name;
    }

    private void rules() {
        List<RuleInWords> rules = report.rules();
        if (rules.isEmpty()) {
            return;
        }
        heading(Sayings.RULES);
        for (RuleInWords rule : rules) {
            line("  " + rule.figure().reference().in(language) + ", " + in(Sayings.kind(rule)) + ", "
                    + in(Sayings.years(rule.from(), rule.to())) + " – "
                    + rule.id().map(id -> id + ", ").orElse("")
                    + in(rule.act()));
            line("    " + rule.words().orElse(in(Sayings.OF_SCENARIO)));
            line("    " + rule.formula().map(formula -> formula.print(language)).orElse(in(Sayings.WORDS_ONLY)));
        }
    }

    private void constraints() {
        List<ConstraintCheck> checks = report.trajectory().constraints();
        if (checks.isEmpty()) {
            return;
        }
        heading(Sayings.CONSTRAINTS);
        for (ConstraintCheck check : checks) {
            line("  " + check.rule().constraint().id() + "  "
                    + check.rule().constraint().title() + colon() + in(Sayings.of(check.status()))
                    + (check.status() == ConstraintCheck.Status.NOT_MET && check.isMetOnceRounded()
                            ? " (" + in(Sayings.MET_ONCE_ROUNDED) + ")"
                            : ""));
            line("    " + in(Sayings.measured(check.rule())) + colon()
                    + (check.isApproximate() ? in(Sayings.ABOUT) : "")
                    + check.measured().in(language) + Text.of(" ; ", "; ").in(language)
                    + Words.wanted(check, language));
        }
    }

    private void agreements() {
        List<Agreement> agreements = report.trajectory().agreements();
        if (agreements.isEmpty()) {
            return;
        }
        heading(Sayings.AGREEMENTS);
        for (Agreement agreement : agreements) {
            line("  " + agreement.written().figure().in(language) + ", "
                    + agreement.written().year() + colon() + in(Sayings.WRITTEN).toLowerCase(Locale.ROOT) + " "
                    + Words.written(agreement, language) + " ("
                    + in(agreement.written().source()) + "), " + computed(agreement));
        }
    }

    private String computed(Agreement agreement) {
        String value = agreement.computed().in(language);
        if (agreement.kind() == Agreement.Kind.UNDECIDED) {
            return value;
        }
        return in(Sayings.COMPUTED).toLowerCase(Locale.ROOT) + " " + value + " – " + in(Sayings.of(agreement.kind()))
                + Words.difference(agreement, language)
                        .map(said -> " (" + said + ")")
                        .orElse("");
    }

    private void assumptions() {
        List<Assumption> assumptions = report.assumptions();
        if (assumptions.isEmpty()) {
            return;
        }
        heading(Sayings.ASSUMPTIONS);
        for (Assumption assumption : assumptions) {
            line("  " + label(assumption.figure()) + (assumption.isUsed() ? "" : " – " + in(Sayings.UNUSED)));
            if (assumption.figure().kind() == Figure.Kind.PARAMETER) {
                assumption.row().cells().values().stream().findFirst().ifPresent(cell -> line("    " + said(cell)));
            } else {
                assumption.row().cells().forEach((year, cell) -> line("    " + year + colon() + said(cell)));
            }
            assumption.vintages().of(Vintages.Status.LATER).forEach(told -> line("    " + later(told.vintage())));
        }
    }

    private String said(Cell cell) {
        return cell.value().in(language)
                + cell.source().map(source -> " – " + in(source)).orElse("");
    }

    private String later(Vintage vintage) {
        return vintage.period() + colon() + Decimals.shown(vintage.value()).in(language) + " " + vintage.unit() + " – "
                + vintage.source() + ", " + in(Sayings.KNOWN) + " " + in(Text.day(vintage.known())) + " – "
                + in(Vintages.Status.LATER.words());
    }

    private void problems(Text heading, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        heading(heading);
        problems.forEach(problem -> line("  " + in(problem.found())
                + Optional.of(problem.remedy())
                        .filter(remedy -> !remedy.isEmpty())
                        .map(remedy -> " – " + in(remedy))
                        .orElse("")));
    }

    private void heading(Text words) {
        line("");
        line(in(words));
    }

    private String colon() {
        return Words.colon(language);
    }

    private void line(String words) {
        printed.append(words).append('\n');
    }

    private String in(Text words) {
        return words.in(language);
    }
}
