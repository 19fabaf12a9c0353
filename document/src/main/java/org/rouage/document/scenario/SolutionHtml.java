package org.rouage.document.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.budget.BudgetModel;
import org.rouage.budget.solving.Solution;
import org.rouage.document.Html;
import org.rouage.document.chart.ChartHtml;
import org.rouage.document.chart.YearChart;

/**
 * The answer to a goal-seek as one self-contained page: the answer first, then its trajectory drawn and in a table,
 * then the steps beside it, which prove it.
 *
 * <p>Example: {@code Files.writeString(page, SolutionHtml.print(report, Language.ENGLISH))}.
 */
public final class SolutionHtml {
    private static final Text TRAJECTORY = Text.of("Trajectoire obtenue", "Resulting trajectory");
    private static final Text YEAR = Text.of("Année", "Year");

    private final SolutionReport report;
    private final Solution solution;
    private final Language language;
    private final SolutionWords words;
    private final Html html = new Html();
    private final HtmlPieces pieces;

    private SolutionHtml(SolutionReport report, Language language) {
        this.report = report;
        this.language = language;
        solution = report.solution();
        words = new SolutionWords(solution, language);
        pieces = new HtmlPieces(html, language);
    }

    public static String print(SolutionReport report, Language language) {
        return new SolutionHtml(report, language).print();
    }

    private String print() {
        String title = in(Sayings.GOAL_SEEK) + " – " + report.convention();
        pieces.head(title, report.engine().version(), Sayings.GOAL_SEEK, report.convention());
        pieces.section("answer", SolutionText.ANSWER);
        html.element("p", words.answer(), "class", "answer");
        words.notes().forEach(note -> html.element("p", note));
        html.open("dl");
        said(Sayings.FIGURE, in(Sayings.figure(solution.figure())));
        said(SolutionText.GOAL, words.wanted());
        said(SolutionText.SOUGHT, words.lever());
        said(Sayings.TRAJECTORY_DAYS, in(Sayings.days(report.asOf())));
        html.close().close();
        solution.best().ifPresent(this::trajectory);
        steps();
        pieces.receipt(report.engine(), report.inputs());
        return html.close().close().close().toString();
    }

    private void said(Text name, String words) {
        html.element("dt", in(name)).element("dd", words);
    }

    private void trajectory(Solution.Result best) {
        pieces.section("trajectory", TRAJECTORY);
        BudgetModel model = best.trajectory().model();
        var values = new TreeMap<Integer, BigDecimal>();
        var columns = new ArrayList<>(List.of(in(YEAR)));
        var row = new ArrayList<>(List.of(solution.figure().reference().name()));
        for (int year = model.first() - 1; year <= model.last(); year++) {
            int at = year;
            Shown.drawn(best.value(solution.figure(), year)).ifPresent(one -> values.put(at, one));
            columns.add(Integer.toString(year));
            row.add(Shown.value(best.value(solution.figure(), year), Shown.PLACES, language));
        }
        Text unit = Text.of(
                Shown.unit(solution.figure().unit(), Language.FRENCH),
                Shown.unit(solution.figure().unit(), Language.ENGLISH));
        var chart = new YearChart(
                "path",
                Sayings.CHART.plus(TRAJECTORY),
                Sayings.figure(solution.figure()),
                unit,
                model.first() - 1,
                model.last(),
                List.of(new YearChart.Line(Sayings.figure(solution.figure()), values)),
                List.of(),
                List.of());
        ChartHtml.drawing(html, chart, language);
        pieces.table(in(TRAJECTORY) + " (" + unit.in(language) + ")", columns);
        pieces.row("", row);
        pieces.endTable();
        html.element("p", in(Sayings.ROUNDED)).close();
    }

    private void steps() {
        if (solution.results().isEmpty()) {
            return;
        }
        pieces.section("steps", SolutionText.STEPS);
        pieces.table(
                in(SolutionText.STEPS),
                List.of(
                        in(SolutionText.STEP),
                        in(SolutionText.MEASURED),
                        in(SolutionText.FROM_GOAL),
                        in(SolutionText.VERDICT)));
        for (Solution.Result result : solution.results()) {
            pieces.row(
                    result.isBest() ? "best" : "",
                    List.of(
                            words.step(result.step()),
                            Shown.value(result.check().measured(), Shown.FINE, language),
                            words.slack(result).orElse("–"),
                            words.verdict(result)));
        }
        pieces.endTable();
        words.proof().ifPresent(proof -> html.element("p", proof));
        html.close();
    }

    private String in(Text text) {
        return text.in(language);
    }
}
