package org.rouage.document.score;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Html;
import org.rouage.document.PageHead;
import org.rouage.document.chart.ChartHtml;
import org.rouage.document.standing.ConsolidatedText;

/** What every page of this package is made of: tables in a frame that scrolls, lists, cells, the receipt. */
public final class HtmlParts {
    private final Html html;
    private final Language language;

    public HtmlParts(Html html, Language language) {
        this.html = html;
        this.language = language;
    }

    public static String style() {
        return ChartHtml.style() + PageHead.sheet(HtmlParts.class, "score.css");
    }

    /** A table in a frame that scrolls, up to its body. */
    public void opened(String id, Text title, Text... columns) {
        String caption = "caption-" + id;
        html.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-labelledby", caption);
        html.open("table", "class", "board").element("caption", in(title), "id", caption);
        html.open("thead").open("tr");
        Arrays.stream(columns).forEach(column -> html.element("th", in(column), "scope", "col"));
        html.close().close().open("tbody");
    }

    public void closed() {
        html.close().close().close();
    }

    /** A figure, or a dash where there is none to show. */
    public void cell(Optional<Shown> shown) {
        html.element(
                "td",
                shown.map(one -> one.in(language)).orElse("–"),
                "class",
                shown.filter(one -> !one.isDecided()).isPresent() ? "undecided" : "decided");
    }

    public void list(List<Text> all) {
        html.open("ul");
        all.forEach(one -> html.element("li", in(one)));
        html.close();
    }

    public void code(String words) {
        html.open("code", "class", "id").text(words).end();
    }

    /** One row of a list of data. */
    public void datum(Text label, String words) {
        html.element("dt", in(label)).element("dd", words);
    }

    /** How a figure is computed, by which act, or who found it: rows of a list of data. */
    void basis(Optional<ExplainReport.Formula> formula, Optional<ExplainReport.Found> found) {
        formula.ifPresent(by -> {
            datum(ExplainWords.FORMULA, by.written().orElse(in(ExplainWords.OWN_MEASURE)) + " (" + in(by.act()) + ")");
            datum(ExplainWords.OVER_BODIES, in(by.overBodies()));
            datum(ExplainWords.OVER_TIME, in(by.overTime()));
        });
        found.ifPresent(one -> {
            datum(ExplainWords.FOUND, one.what().in(language));
            datum(ExplainWords.FOUND_BY, in(ExplainWords.by(one)));
            datum(ExplainWords.PROOF, one.proof());
        });
    }

    /** The table to which every figure of a page links: each submission stands at {@code #s-…}. */
    void submissions(List<ExplainReport.Submission> all) {
        opened(
                "submissions-table",
                ExplainWords.SUBMISSIONS,
                ExplainWords.SUBMISSION,
                ScoreWords.FILE,
                ExplainWords.RECEIVED,
                ExplainWords.STATE,
                ExplainWords.REASON,
                ScoreWords.HASH);
        all.forEach(this::submission);
        closed();
    }

    private void submission(ExplainReport.Submission one) {
        html.open("tr").element("th", one.id(), "scope", "row", "id", "s-" + one.id());
        html.element("td", one.file());
        html.element("td", in(ExplainWords.received(one.received(), one.by())));
        html.element("td", in(one.state()));
        html.open("td");
        one.supersedes().forEach(other -> html.element("p", in(ExplainWords.SUPERSEDES) + " " + other));
        one.supersededBy().ifPresent(other -> html.element("p", in(ExplainWords.SUPERSEDED_BY) + " " + other));
        one.reason().ifPresent(reason -> html.element("p", reason));
        html.close();
        html.element("td", "sha256:" + one.sha256()).close();
    }

    public void sources(ConsolidatedText.Sources sources) {
        html.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-labelledby", "caption-receipt");
        html.open("table", "class", "receipt").element("caption", in(Sayings.SOURCES), "id", "caption-receipt");
        html.open("thead").open("tr");
        html.element("th", in(ScoreWords.FILE), "scope", "col").element("th", in(ScoreWords.HASH), "scope", "col");
        html.close().close().open("tbody");
        sources.files().forEach((name, digest) -> source(name, digest.toString()));
        source(in(ScoreWords.ALL_FILES), sources.dossier().toString());
        source(
                in(ScoreWords.ENGINE) + " " + sources.engine().version(),
                sources.engine().digest().toString());
        closed();
    }

    private void source(String name, String digest) {
        html.open("tr")
                .element("th", name, "scope", "row")
                .element("td", digest)
                .close();
    }

    /** How a judgement looks, beside its words. */
    static String look(Scored one) {
        return switch (one.comparison().mark()) {
            case MET -> "good";
            case PARTLY -> "partly";
            case MISSED -> "bad";
            case UNDECIDED -> "undecided";
            case APART -> "plain";
        };
    }

    private String in(Text words) {
        return words.in(language);
    }
}
