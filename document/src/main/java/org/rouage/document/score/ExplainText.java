package org.rouage.document.score;

import java.util.List;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.score.ExplainReport.Part;
import org.rouage.document.score.ExplainReport.Row;
import org.rouage.document.score.ExplainReport.Submission;
import org.rouage.document.score.Figures.Aim;

/**
 * How one figure came to be, for a terminal.
 *
 * <p>Example: {@code caisse-03, 2026-01: 100 files – january.csv, line 12 (2026-01-b)}.
 */
public final class ExplainText {
    private final ExplainReport report;
    private final Language language;
    private final StringBuilder printed = new StringBuilder();

    private ExplainText(ExplainReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    public static String print(ExplainReport report, Language language) {
        return new ExplainText(report, language).print();
    }

    private String print() {
        printed.append(Headings.text(ExplainWords.KIND, report.heading(), language))
                .append('\n');
        line(0, report.indicator().id() + "  " + report.indicator().title());
        said(Sayings.RESULT, report.value().withReasons(language));
        report.value()
                .number()
                .ifPresent(exact -> said(
                        Sayings.EXACTLY, exact + "\u00a0" + report.indicator().unit()));
        said(Sayings.COVERAGE, Sayings.coverage(report.coverage(), language));
        report.formula().ifPresent(this::formula);
        report.found().ifPresent(this::found);
        report.parts().forEach(this::part);
        steps(ExplainWords.STEPS, report.steps());
        targets();
        submissions();
        steps(ExplainWords.NOTES, report.notes());
        return printed.toString();
    }

    private void found(ExplainReport.Found found) {
        said(ExplainWords.FOUND, found.what().in(language));
        said(ExplainWords.FOUND_BY, in(ExplainWords.by(found)));
        said(ExplainWords.PROOF, found.proof());
    }

    private void formula(ExplainReport.Formula formula) {
        said(
                ExplainWords.FORMULA,
                formula.written().orElse(in(ExplainWords.OWN_MEASURE)) + " (" + in(formula.act()) + ")");
        said(ExplainWords.OVER_BODIES, in(formula.overBodies()));
        said(ExplainWords.OVER_TIME, in(formula.overTime()));
    }

    private void part(Part part) {
        printed.append('\n');
        line(0, in(ExplainWords.PART) + " " + part.measure() + "  " + part.title());
        said(Sayings.RESULT, part.value().withReasons(language));
        said(ExplainWords.OVER_BODIES, in(part.overBodies()));
        said(ExplainWords.OVER_TIME, in(part.overTime()));
        said(Sayings.COVERAGE, Sayings.coverage(part.coverage(), language));
        part.rows().forEach(this::row);
    }

    private void row(Row row) {
        String detail = row.detail().map(words -> ", " + words).orElse("");
        line(
                2,
                row.body() + ", " + row.period().in(language) + detail + colon()
                        + row.value().in(language) + " – "
                        + ExplainWords.line(file(row.submission()), row.line()).in(language) + " (" + row.submission()
                        + ")" + row.unused().map(why -> " – " + in(why)).orElse(""));
    }

    private String file(String submission) {
        return report.submissions().stream()
                .filter(one -> one.id().equals(submission))
                .map(Submission::file)
                .findFirst()
                .orElse(submission);
    }

    private void targets() {
        printed.append('\n');
        said(Sayings.TARGET, report.target().map(this::aim).orElse(in(Sayings.NO_TARGET)));
        report.initial().ifPresent(aim -> said(Sayings.INITIAL_TARGET, aim(aim)));
        if (report.target().isPresent()) {
            said(Sayings.ATTAINMENT, Sayings.attainment(report.comparison(), language));
        }
        said(Sayings.JUDGEMENT, in(report.comparison().judgement()));
        report.comparison().reasons().forEach(reason -> line(2, in(reason)));
        report.points().ifPresent(points -> {
            said(
                    Sayings.POINTS,
                    points.points().withReasons(language)
                            + points.most()
                                    .map(most -> " " + in(Sayings.OF) + " " + most.in(language))
                                    .orElse("")
                            + " – " + in(points.rule()));
            points.trace().forEach(step -> line(2, in(step)));
        });
    }

    private String aim(Aim aim) {
        return Sayings.aim(aim, language);
    }

    private void submissions() {
        if (report.submissions().isEmpty()) {
            return;
        }
        printed.append('\n');
        line(0, in(ExplainWords.SUBMISSIONS));
        for (Submission one : report.submissions()) {
            line(1, one.id() + colon() + said(one));
            line(2, "sha256:" + one.sha256());
            one.reason().ifPresent(reason -> line(2, reason));
        }
    }

    private String said(Submission one) {
        return one.file() + ", " + in(ExplainWords.received(one.received(), one.by())) + ", " + in(one.state())
                + superseding(ExplainWords.SUPERSEDES, one.supersedes())
                + superseding(
                        ExplainWords.SUPERSEDED_BY, one.supersededBy().stream().toList());
    }

    private String superseding(Text word, List<String> others) {
        return others.isEmpty() ? "" : ", " + in(word) + " " + String.join(", ", others);
    }

    private void steps(Text title, List<Text> steps) {
        if (!steps.isEmpty()) {
            printed.append('\n');
            line(0, in(title));
            steps.forEach(step -> line(1, in(step)));
        }
    }

    private void said(Text label, String words) {
        line(1, in(label) + colon() + words);
    }

    private void line(int depth, String words) {
        printed.append("  ".repeat(depth)).append(words).append('\n');
    }

    private String colon() {
        return in(Sayings.COLON);
    }

    private String in(Text words) {
        return words.in(language);
    }
}
