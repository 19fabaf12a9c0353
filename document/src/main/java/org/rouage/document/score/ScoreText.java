package org.rouage.document.score;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.score.Figures.Aim;
import org.rouage.document.score.Figures.Measurement;
import org.rouage.document.score.Figures.Points;
import org.rouage.document.score.Figures.Projection;
import org.rouage.document.score.ScoreReport.Counted;
import org.rouage.document.score.ScoreReport.Group;
import org.rouage.document.score.ScoreReport.LeftOut;

/**
 * Results and scores for a terminal: first the scores rolled up with what is left out of them, then each indicator.
 *
 * <p>Where nothing counts at all, what is left out is told where it stands, not again above. Example: {@code target 92
 * % (amendment 1); initially 95 % (convention)}. Digits that are cut end with "…"; the JSON and the CSV have every
 * number whole.
 */
public final class ScoreText {
    private static final int LABEL = 13;

    private final ScoreReport report;
    private final Language language;
    private final StringBuilder printed = new StringBuilder();

    private ScoreText(ScoreReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    public static String print(ScoreReport report, Language language) {
        return new ScoreText(report, language).print();
    }

    private String print() {
        printed.append(Headings.text(Sayings.KIND, report.heading(), language));
        if (!report.heading().hasMeasures()) {
            line(0, in(Sayings.NO_MEASURES));
        }
        printed.append('\n');
        line(0, in(Sayings.ROLL_UP));
        group(report.whole(), 1);
        new RulesText(printed, language).print(report.rules());
        report.indicators().forEach(this::indicator);
        if (!report.notices().isEmpty()) {
            printed.append('\n');
            line(0, in(Sayings.NOTICES));
            report.notices().forEach(notice -> line(1, in(notice)));
        }
        return printed.toString();
    }

    private void group(Group group, int depth) {
        line(
                depth,
                in(group.level().words()) + " " + group.id() + "  " + group.title() + colon()
                        + Sayings.score(group, language));
        for (Counted one : group.counted()) {
            line(
                    depth + 1,
                    "+ " + one.id() + "  " + one.title() + colon() + one.score().in(language) + ", "
                            + in(Sayings.WEIGHT) + " " + one.weight().in(language));
        }
        boolean isToldBelow = !group.score().isDecided() && !group.groups().isEmpty();
        for (LeftOut one : isToldBelow ? List.<LeftOut>of() : group.leftOut()) {
            line(
                    depth + 1,
                    "– " + one.id() + "  " + one.title() + " (" + Sayings.leftOut(one, language) + ")" + colon()
                            + in(one.reason()));
        }
        group.groups().forEach(below -> group(below, depth + 1));
    }

    private void indicator(Scored one) {
        printed.append('\n');
        var said = one.identity();
        line(0, said.id() + said.code().map(code -> " (" + code + ")").orElse("") + "  " + said.title());
        labelled(Sayings.UNIT, unit(said));
        labelled(Sayings.TARGET, target(one));
        one.results().forEach(result -> labelled(Sayings.RESULT, measured(result)));
        if (!one.late().isEmpty()) {
            labelled(Sayings.LATE, Sayings.lateShort(one.late(), language));
        }
        one.target().ifPresent(_ -> labelled(Sayings.ATTAINMENT, Sayings.attainment(one.comparison(), language)));
        labelled(Sayings.JUDGEMENT, in(one.comparison().judgement()));
        one.comparison().reasons().forEach(reason -> bullet(in(reason)));
        one.points().ifPresent(this::points);
        one.breaks().forEach(words -> labelled(Sayings.BREAK, in(words)));
        one.neutralised().forEach(words -> labelled(Sayings.NEUTRALISED, in(words)));
        one.course().progress().ifPresent(words -> labelled(Sayings.PROGRESS, in(words)));
        one.course().projection().ifPresent(this::projection);
    }

    private String unit(Scored.Identity said) {
        String words = said.unit() + ", " + in(said.direction()) + ", " + in(said.type());
        return said.weight()
                .map(weight -> words + ", " + in(Sayings.WEIGHT) + " "
                        + Shown.of(weight, "").in(language))
                .orElse(words);
    }

    private String target(Scored one) {
        Optional<String> inForce = one.target().map(this::aim);
        Optional<String> initial = one.initial()
                .filter(aim -> !one.target().equals(Optional.of(aim)))
                .map(aim -> in(Sayings.INITIALLY) + " " + aim(aim));
        return inForce.orElse(in(Sayings.NO_TARGET))
                + initial.map(words -> in(Sayings.THEN) + words).orElse("");
    }

    private String aim(Aim aim) {
        return Sayings.aim(aim, language);
    }

    private String measured(Measurement result) {
        return result.value().withReasons(language) + " – " + in(Sayings.sides(result)) + " – " + in(Sayings.COVERAGE)
                + " " + Sayings.coverage(result.coverage(), language) + in(result.remark());
    }

    private void points(Points points) {
        String most = points.most()
                .map(one -> " " + in(Sayings.OF) + " " + one.in(language))
                .orElse("");
        labelled(Sayings.POINTS, points.points().withReasons(language) + most + " – " + in(points.rule()));
        points.trace().forEach(step -> bullet(in(step)));
    }

    private void projection(Projection projection) {
        String bounds = projection
                .bounds()
                .map(range -> " (" + range.in(language) + ")")
                .orElse("");
        labelled(
                Sayings.PROJECTION,
                projection.year() + colon() + projection.value().withReasons(language) + bounds + " – "
                        + in(Sayings.A_PROJECTION));
        bullet(in(projection.method()));
    }

    private void labelled(Text label, String words) {
        String said = in(label);
        line(1, said + " ".repeat(Math.max(1, LABEL - said.length())) + words);
    }

    private void bullet(String words) {
        line(1, " ".repeat(LABEL) + "- " + words);
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
