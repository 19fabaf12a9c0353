package org.rouage.document.coherence;

import java.util.List;
import java.util.TreeSet;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.conformity.coherence.Coherence;
import org.rouage.conformity.coherence.Contradiction;
import org.rouage.conformity.coherence.Declared;
import org.rouage.conformity.coherence.Exhibit;
import org.rouage.conformity.coherence.Gravity;
import org.rouage.conformity.coherence.NotComparable;
import org.rouage.conformity.coherence.SameMeasure;
import org.rouage.document.Html;
import org.rouage.document.PageHead;
import org.rouage.document.Receipt;

/**
 * A comparison as one self-contained page: each table has this convention in one column and the reference in the other,
 * with headings that a screen reader tells at each cell.
 *
 * <p>Example: {@code Files.writeString(page, HtmlComparison.print(report, Language.FRENCH))}; its {@code lang} is
 * {@code fr}.
 */
public final class HtmlComparison {
    private final ComparisonReport report;
    private final Coherence coherence;
    private final Language language;
    private final Html html = new Html();

    private HtmlComparison(ComparisonReport report, Language language) {
        this.report = report;
        this.coherence = report.coherence();
        this.language = language;
    }

    public static String print(ComparisonReport report, Language language) {
        return new HtmlComparison(report, language).print();
    }

    private String print() {
        String title = in(ComparisonWords.TITLE) + " – " + coherence.ours().id() + " / "
                + coherence.theirs().id();
        html.safe("<!doctype html>\n").open("html", "lang", language.tag());
        PageHead.write(
                html,
                title,
                report.sources().engine().version(),
                PageHead.sheet(HtmlComparison.class, "comparison.css"));
        html.open("body");
        html.element("a", in(ComparisonWords.SKIP), "class", "skip", "href", "#contradictions");
        html.open("header");
        html.element("p", in(ComparisonWords.TITLE), "class", "kind");
        html.element("h1", coherence.ours().title() + " / " + coherence.theirs().title());
        html.element("p", in(ComparisonWords.asked(coherence)));
        html.close();
        html.open("main");
        sides();
        summary();
        contradictions();
        figures();
        declared();
        notComparable();
        report.suggestions().ifPresent(this::suggestions);
        receipt();
        html.close();
        return html.close().close().toString();
    }

    private void sides() {
        section("sides", ComparisonWords.SIDES);
        open(ComparisonWords.SIDES, Text.of("Donnée", "Item"), ComparisonWords.OURS, ComparisonWords.THEIRS);
        row(
                in(Text.of("Titre", "Title")),
                coherence.ours().title(),
                coherence.theirs().title());
        row(
                in(Text.of("Identifiant", "Identifier")),
                coherence.ours().id(),
                coherence.theirs().id());
        row(in(Text.of("Au titre de", "As")), "—", in(report.referenceName()));
        row(
                in(ComparisonWords.PERIOD),
                in(ComparisonWords.period(coherence.ours())),
                in(ComparisonWords.period(coherence.theirs())));
        row(
                in(ComparisonWords.AMENDMENTS),
                in(ComparisonWords.amendments(coherence.ours())),
                in(ComparisonWords.amendments(coherence.theirs())));
        html.close().close().close();
    }

    private void summary() {
        section("summary", ComparisonWords.SUMMARY);
        open(ComparisonWords.SUMMARY, ComparisonWords.GRAVITY, ComparisonWords.COUNT);
        for (Gravity gravity : Gravity.values()) {
            html.open("tr").open("th", "scope", "row");
            badge(gravity);
            html.close();
            html.element("td", Integer.toString(coherence.with(gravity).size())).close();
        }
        html.close().close();
        html.element("p", in(ComparisonWords.NEVER)).close();
    }

    private void contradictions() {
        html.open("section", "aria-labelledby", "contradictions");
        html.element("h2", in(ComparisonWords.CONTRADICTIONS), "id", "contradictions", "tabindex", "-1");
        if (coherence.contradictions().isEmpty()) {
            html.element("p", in(ComparisonWords.NO_CONTRADICTION));
        }
        coherence.contradictions().forEach(this::contradiction);
        html.close();
    }

    private void contradiction(Contradiction one) {
        html.open("article", "class", "finding " + one.gravity().code());
        html.element("h3", in(one.kind()));
        html.open("p");
        badge(one.gravity());
        html.text(" " + in(one.reason())).close();
        open(one.kind(), ComparisonWords.OURS, ComparisonWords.THEIRS);
        html.open("tr");
        exhibits(one.ours());
        exhibits(one.theirs());
        html.close().close().close().close();
    }

    private void exhibits(List<Exhibit> exhibits) {
        html.open("td");
        if (exhibits.isEmpty()) {
            html.text("— (" + in(ComparisonWords.SILENT) + ")");
        }
        for (Exhibit exhibit : exhibits) {
            html.open("p").element("code", exhibit.clause());
            html.text(exhibit.says().isEmpty() ? "" : " – " + in(exhibit.says()))
                    .close();
        }
        html.close();
    }

    private void figures() {
        if (coherence.measures().isEmpty()) {
            return;
        }
        section("figures", ComparisonWords.FIGURES);
        for (SameMeasure pair : coherence.measures()) {
            Text caption = Text.same(pair.ours().title() + " / " + pair.theirs().title() + " (")
                    .plus(pair.because().word())
                    .plus(Text.same(")"));
            open(
                    caption,
                    ComparisonWords.YEAR,
                    ComparisonWords.OURS.plus(Text.same(" – " + pair.ours().id())),
                    ComparisonWords.THEIRS.plus(Text.same(" – " + pair.theirs().id())));
            var here = ComparisonWords.targets(pair.ours());
            var there = ComparisonWords.targets(pair.theirs());
            var years = new TreeSet<>(here.keySet());
            years.addAll(there.keySet());
            years.forEach(
                    year -> row(Integer.toString(year), here.getOrDefault(year, "—"), there.getOrDefault(year, "—")));
            html.close().close();
        }
        html.close();
    }

    private void declared() {
        section("declared", ComparisonWords.DECLARED);
        if (coherence.declared().isEmpty()) {
            html.element("p", in(ComparisonWords.NOTHING_DECLARED));
        } else {
            open(
                    ComparisonWords.DECLARED,
                    ComparisonWords.OURS,
                    ComparisonWords.RELATION,
                    ComparisonWords.THEIRS,
                    ComparisonWords.REASON);
            for (Declared one : coherence.declared()) {
                row(
                        in(ComparisonWords.named(one.our())),
                        in(one.relation().word()),
                        in(ComparisonWords.their(one)),
                        in(ComparisonWords.reason(one)));
            }
            html.close().close();
        }
        Text notCounted = ComparisonWords.notCounted(coherence);
        if (!notCounted.isEmpty()) {
            html.element("p", in(notCounted), "class", "warning");
        }
        html.close();
    }

    private void notComparable() {
        if (coherence.notComparable().isEmpty()) {
            return;
        }
        section("not-comparable", ComparisonWords.NOT_COMPARABLE);
        open(ComparisonWords.NOT_COMPARABLE, ComparisonWords.WHY, ComparisonWords.OURS, ComparisonWords.THEIRS);
        for (NotComparable one : coherence.notComparable()) {
            row(
                    in(one.why()),
                    one.ours().isEmpty() ? "—" : one.ours(),
                    one.theirs().isEmpty() ? "—" : one.theirs());
        }
        html.close().close().close();
    }

    private void suggestions(List<Suggestion> suggestions) {
        section("suggestions", ComparisonWords.SUGGESTIONS);
        if (suggestions.isEmpty()) {
            html.element("p", in(ComparisonWords.NO_SUGGESTION));
        } else {
            html.element(
                    "pre",
                    SuggestedYaml.print(
                            suggestions, coherence.as(), coherence.asOf().known(), language));
        }
        html.close();
    }

    private void receipt() {
        section("receipt", ComparisonWords.RECEIPT);
        html.open("table", "class", "receipt").element("caption", in(ComparisonWords.RECEIPT));
        header(ComparisonWords.FILE, ComparisonWords.DIGEST);
        html.open("tbody");
        row(
                in(ComparisonWords.ENGINE) + " " + report.sources().engine().version(),
                report.sources().engine().digest().toString());
        inputs(ComparisonWords.OURS, report.sources().dossier());
        inputs(ComparisonWords.THEIRS, report.sources().reference());
        html.close().close().close();
    }

    private void inputs(Text side, Receipt.Inputs inputs) {
        row(in(side), inputs.digest().toString());
        inputs.files().forEach((file, digest) -> row(in(side) + ", " + file, digest.toString()));
    }

    private void badge(Gravity gravity) {
        html.open("span", "class", "verdict " + gravity.code())
                .element("span", ComparisonWords.symbol(gravity), "aria-hidden", "true")
                .text(" " + in(gravity.word()))
                .close();
    }

    private void section(String id, Text heading) {
        html.open("section", "aria-labelledby", id).element("h2", in(heading), "id", id);
    }

    /** A table up to its body; the first column holds the heading of each row, unless the row has none. */
    private void open(Text caption, Text... columns) {
        html.open("table", "class", "sides").element("caption", in(caption));
        header(columns);
        html.open("tbody");
    }

    private void header(Text... columns) {
        html.open("thead").open("tr");
        for (Text column : columns) {
            html.element("th", in(column), "scope", "col");
        }
        html.close().close();
    }

    private void row(String heading, String... cells) {
        html.open("tr").element("th", heading, "scope", "row");
        for (String cell : cells) {
            html.element("td", cell);
        }
        html.close();
    }

    private String in(Text text) {
        return text.in(language);
    }
}
