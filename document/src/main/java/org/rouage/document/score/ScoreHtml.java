package org.rouage.document.score;

import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Html;
import org.rouage.document.PageHead;
import org.rouage.document.score.ScoreReport.Counted;
import org.rouage.document.score.ScoreReport.Group;
import org.rouage.document.score.ScoreReport.LeftOut;

/**
 * The scoreboard as one self-contained page: the scores rolled up, one table of all indicators, then each indicator
 * with its target path drawn against its results, its figures, how it was judged, its regions and its bodies; no
 * script, nothing loaded.
 *
 * <p>Example: {@code Files.writeString(page, ScoreHtml.print(report, Language.FRENCH))}; the indicator
 * {@code paid-15-days} stands at {@code #i-paid-15-days}.
 */
public final class ScoreHtml {
    private final ScoreReport report;
    private final Language language;
    private final Html html = new Html();
    private final HtmlParts parts;

    private ScoreHtml(ScoreReport report, Language language) {
        this.report = report;
        this.language = language;
        parts = new HtmlParts(html, language);
    }

    public static String print(ScoreReport report, Language language) {
        return new ScoreHtml(report, language).print();
    }

    private String print() {
        html.safe("<!doctype html>\n").open("html", "lang", language.tag());
        String title = in(Sayings.KIND) + " – " + report.heading().title();
        PageHead.write(html, title, report.sources().engine().version(), HtmlParts.style());
        html.open("body").element("a", in(Sayings.SKIP), "class", "skip", "href", "#scores");
        Headings.html(html, Sayings.KIND, report.heading(), language);
        html.open("main");
        if (!report.heading().hasMeasures()) {
            html.element("p", in(Sayings.NO_MEASURES), "class", "warning");
        }
        contents();
        section("scores", Sayings.ROLL_UP, this::scores);
        if (!report.rules().isEmpty()) {
            section("rules", RuleWords.RULES, () -> {
                var rules = new RulesHtml(html, parts, language);
                report.rules().forEach(rules::rule);
            });
        }
        section("all", ScoreWords.ALL, this::overview);
        var basis = new HtmlBasis(html, parts, language, report.submissions());
        report.indicators().forEach(one -> {
            html.open("section");
            new HtmlIndicator(one, report.heading(), html, parts, basis, language).print();
            html.close();
        });
        if (!report.submissions().isEmpty()) {
            section("submissions", ExplainWords.SUBMISSIONS, () -> parts.submissions(report.submissions()));
        }
        if (!report.notices().isEmpty()) {
            section("notices", Sayings.NOTICES, () -> parts.list(report.notices()));
        }
        section("sources", Sayings.SOURCES, () -> parts.sources(report.sources()));
        return html.close().close().close().toString();
    }

    private void section(String id, Text title, Runnable body) {
        html.open("section");
        html.element("h2", in(title), "id", id, "tabindex", "-1");
        body.run();
        html.close();
    }

    private void contents() {
        html.open("nav", "aria-labelledby", "contents").element("h2", in(ScoreWords.CONTENTS), "id", "contents");
        html.open("ul");
        link("scores", in(Sayings.ROLL_UP));
        if (!report.rules().isEmpty()) {
            link("rules", in(RuleWords.RULES));
        }
        link("all", in(ScoreWords.ALL));
        report.indicators().forEach(one -> link("i-" + one.id(), one.identity().title()));
        if (!report.submissions().isEmpty()) {
            link("submissions", in(ExplainWords.SUBMISSIONS));
        }
        link("sources", in(Sayings.SOURCES));
        html.close().close();
    }

    private void link(String id, String words) {
        html.open("li").element("a", words, "href", "#" + id).close();
    }

    private void scores() {
        html.element("p", in(ScoreWords.HOW_SCORES_ADD));
        parts.opened("scores-table", Sayings.ROLL_UP, ScoreWords.GROUP, ScoreWords.SCORE, ScoreWords.COUNTS);
        group(report.whole(), 0);
        parts.closed();
    }

    private void group(Group group, int depth) {
        html.open("tr").open("th", "scope", "row", "class", "depth-" + Math.min(depth, 2));
        html.text(in(group.level().words()) + in(Sayings.COLON) + group.title() + " ");
        parts.code(group.id());
        html.close();
        html.element(
                "td", Sayings.score(group, language), "class", group.score().isDecided() ? "decided" : "undecided");
        html.open("td");
        if (group.counted().isEmpty() && group.leftOut().isEmpty()) {
            html.text(in(Sayings.NOTHING_COUNTS));
        } else {
            html.open("ul");
            group.counted().forEach(this::counted);
            group.leftOut().forEach(this::leftOut);
            html.close();
        }
        html.close().close();
        group.groups().forEach(below -> group(below, depth + 1));
    }

    private void counted(Counted one) {
        html.element(
                "li",
                one.title() + in(Sayings.COLON) + one.score().in(language) + ", " + in(Sayings.WEIGHT) + " "
                        + one.weight().in(language));
    }

    private void leftOut(LeftOut one) {
        html.open("li").element("strong", Sayings.leftOut(one, language));
        html.text(in(Sayings.COLON) + one.title() + " – " + in(one.reason())).close();
    }

    private void overview() {
        parts.opened(
                "all-table",
                ScoreWords.ALL,
                ScoreWords.INDICATOR,
                ScoreWords.TARGET,
                ScoreWords.INITIAL,
                ScoreWords.RESULT,
                ScoreWords.COVERAGE,
                ScoreWords.ATTAINMENT,
                ScoreWords.JUDGEMENT,
                ScoreWords.POINTS);
        report.indicators().forEach(this::row);
        parts.closed();
    }

    private void row(Scored one) {
        html.open("tr").open("th", "scope", "row");
        html.element("a", one.identity().title(), "href", "#i-" + one.id()).close();
        parts.cell(one.target().map(Figures.Aim::value));
        parts.cell(one.initial().map(Figures.Aim::value));
        html.open("td");
        one.results().forEach(result -> {
            String who = one.results().size() > 1 ? " (" + in(Sayings.sides(result)) + ")" : "";
            html.element("span", result.value().in(language) + who, "class", "line");
        });
        html.close();
        html.open("td");
        one.results().stream()
                .findFirst()
                .ifPresent(result -> html.text(Sayings.coverage(result.coverage(), language)));
        html.close();
        html.element(
                "td",
                one.target().isEmpty() ? "–" : one.comparison().attainment().in(language));
        html.element("td", in(one.comparison().judgement()), "class", "judged " + HtmlParts.look(one));
        parts.cell(one.points().map(Figures.Points::points));
        html.close();
    }

    private String in(Text words) {
        return words.in(language);
    }
}
