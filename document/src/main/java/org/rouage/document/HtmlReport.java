package org.rouage.document;

import java.util.List;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.conformity.ConformityReport;
import org.rouage.conformity.ConformityReport.Consulted;
import org.rouage.conformity.Verdict;

/**
 * A report as one self-contained page that anyone can read: no script, nothing loaded, headings in order, verdicts in
 * words, evidence behind a disclosure that opens by itself on paper.
 *
 * <p>Example: {@code Files.writeString(page, HtmlReport.print(report, Language.FRENCH))}; its {@code lang} is
 * {@code fr}.
 */
public final class HtmlReport {
    private final Report report;
    private final ConformityReport conformity;
    private final Language language;
    private final Html html = new Html();

    private HtmlReport(Report report, Language language) {
        this.report = report;
        this.conformity = report.conformity();
        this.language = language;
    }

    public static String print(Report report, Language language) {
        return new HtmlReport(report, language).print();
    }

    private String print() {
        html.safe("<!doctype html>\n").open("html", "lang", language.tag());
        head();
        html.open("body");
        html.element("a", in(Labels.SKIP), "class", "skip", "href", "#findings");
        html.open("header");
        html.element("p", in(Labels.TITLE), "class", "kind");
        html.element("h1", conformity.title());
        html.element("p", in(Labels.ON) + " " + in(Text.day(conformity.on())));
        html.close();
        html.open("main");
        acts();
        summary();
        new HtmlAmendments(html, report, language).print();
        findings();
        receipt();
        html.close();
        return html.close().close().toString();
    }

    private void head() {
        PageHead.write(
                html,
                in(Labels.TITLE) + " – " + conformity.title(),
                report.receipt().engine().version(),
                "");
    }

    private void acts() {
        html.open("section", "aria-labelledby", "acts").element("h2", in(Labels.ACTS), "id", "acts");
        html.open("table").element("caption", in(Labels.ACTS));
        header(Labels.ACT, Labels.SIGNED, Labels.EFFECT, Labels.LAW_OF);
        html.open("tbody");
        conformity
                .acts()
                .forEach(act -> row(
                        act.title().isEmpty() ? act.act() : act.title(),
                        act.signed().map(Text::day).map(this::in).orElse(in(Labels.NOT_SIGNED)),
                        effect(act),
                        in(Text.day(act.lawOf()))));
        row(in(Labels.CONTINUING), "–", "–", in(Text.day(conformity.continuingLawOf())));
        html.close().close();
        conformity.notes().forEach(note -> html.element("p", in(note)));
        html.close();
    }

    private String effect(ConformityReport.ActDay act) {
        return act.effective().map(day -> in(Text.day(day)) + " – ").orElse("") + in(Labels.status(act.status()));
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

    private void summary() {
        html.open("section", "aria-labelledby", "summary").element("h2", in(Labels.SUMMARY), "id", "summary");
        html.open("table", "class", "counts").element("caption", in(Labels.SUMMARY));
        header(Labels.VERDICT, Labels.COUNT);
        html.open("tbody");
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            html.open("tr").open("th", "scope", "row");
            HtmlFinding.badge(html, kind, language);
            html.close();
            html.element("td", Long.toString(conformity.count(kind)));
            html.close();
        }
        html.close().close();
        html.element("p", in(Labels.FIVE));
        Labels.beside(conformity).forEach(line -> html.element("p", in(line)));
        html.close();
    }

    private void findings() {
        html.open("section", "aria-labelledby", "findings");
        html.element("h2", in(Labels.BY_ARTICLE), "id", "findings", "tabindex", "-1");
        List<Consulted> spoken = conformity.catalogues().stream()
                .filter(catalogue -> !conformity.of(catalogue).isEmpty())
                .toList();
        html.open("nav", "aria-label", in(Labels.BY_ARTICLE)).open("ul");
        spoken.forEach(catalogue -> html.open("li")
                .element("a", heading(catalogue), "href", "#" + catalogue.id())
                .close());
        html.close().close();
        for (Consulted catalogue : spoken) {
            html.open("section", "class", "catalogue", "aria-labelledby", catalogue.id());
            html.element("h3", heading(catalogue), "id", catalogue.id());
            conformity.of(catalogue).forEach(finding -> new HtmlFinding(html, report, language).print(finding));
            html.close();
        }
        html.close();
    }

    private String heading(Consulted catalogue) {
        return catalogue.article() + " – " + in(catalogue.title());
    }

    private void receipt() {
        Receipt receipt = report.receipt();
        html.open("section", "aria-labelledby", "receipt").element("h2", in(Labels.RECEIPT), "id", "receipt");
        html.element("p", in(Labels.RECEIPT_SAYS));
        html.open("table", "class", "receipt").element("caption", in(Labels.RECEIPT));
        header(Labels.ITEM, Labels.DIGEST);
        html.open("tbody");
        row(
                in(Labels.ENGINE) + " " + receipt.engine().version(),
                receipt.engine().digest().toString());
        row(in(Labels.CATALOGUES), receipt.catalogues().digest().toString());
        row(in(Labels.LAW), receipt.law().map(law -> law.digest().toString()).orElse(in(Labels.NO_LAW)));
        receipt.financingLaws()
                .ifPresent(laws -> row(in(Labels.FINANCING_LAWS), laws.digest().toString()));
        receipt.references()
                .forEach((term, reference) -> row(
                        in(Labels.REFERENCE) + " " + term, reference.digest().toString()));
        row(in(Labels.DOSSIER), receipt.dossier().digest().toString());
        receipt.dossier().files().forEach((name, digest) -> row(name, digest.toString()));
        html.close().close().close();
    }

    private String in(Text text) {
        return text.in(language);
    }
}
