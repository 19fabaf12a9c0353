package org.rouage.document;

import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.conformity.FinancingLaws;
import org.rouage.conformity.FinancingLaws.AtSignature;
import org.rouage.conformity.Regularity;
import org.rouage.conformity.Verdict;
import org.rouage.convention.Parameter;

/** The part of the page on amendments: what is irregular about them, and what financing laws ask. */
final class HtmlAmendments {
    private final Html html;
    private final Report report;
    private final Language language;

    HtmlAmendments(Html html, Report report, Language language) {
        this.html = html;
        this.report = report;
        this.language = language;
    }

    void print() {
        if (!report.conformity().regularities().isEmpty()) {
            html.open("section", "aria-labelledby", "regularities")
                    .element("h2", in(Labels.REGULARITIES), "id", "regularities");
            html.element("p", in(Labels.REGULARITIES_SAY));
            report.conformity().regularities().forEach(this::regularity);
            html.close();
        }
        if (!report.conformity().financingLaws().isEmpty()) {
            html.open("section", "aria-labelledby", "financing-laws")
                    .element("h2", in(Labels.FINANCING_LAWS), "id", "financing-laws");
            report.conformity().financingLaws().atSignature().ifPresent(this::atSignature);
            questions(report.conformity().financingLaws());
            html.close();
        }
    }

    private void regularity(Regularity one) {
        Verdict.Kind kind = one.verdict().kind();
        html.open("article", "class", "finding " + kind.code());
        html.element("h3", in(one.code().title()) + " (" + one.act() + ")");
        html.open("p");
        HtmlFinding.badge(html, kind, language);
        html.text(" " + in(one.verdict().reason())).close();
        var piece = new HtmlFinding(html, report, language);
        html.open("dl");
        html.element("dt", in(Labels.REMEDY)).element("dd", in(one.remedy()));
        one.justifications().forEach(piece::answer);
        html.close();
        piece.evidence(one.evidence());
        html.close();
    }

    private void atSignature(AtSignature beside) {
        html.element("h3", in(Labels.AT_SIGNATURE));
        html.element("p", in(Labels.name(beside.law())));
        if (!beside.assumptions().isEmpty()) {
            html.open("table").element("caption", in(Labels.ASSUMPTIONS));
            html.open("thead").open("tr");
            for (Text column : new Text[] {Labels.ASSUMPTION, Labels.IN_LAW, Labels.IN_CONVENTION, Labels.COMPARED}) {
                html.element("th", in(column), "scope", "col");
            }
            html.close().close().open("tbody");
            beside.assumptions()
                    .forEach(one -> html.open("tr")
                            .element("th", one.ofTheLaw().title(), "scope", "row")
                            .element("td", value(one.ofTheLaw()))
                            .element(
                                    "td",
                                    one.ofTheConvention()
                                            .map(HtmlAmendments::value)
                                            .orElse("–"))
                            .element("td", in(one.agreement().word()))
                            .close());
            html.close().close();
        }
        html.open("details").element("summary", in(Labels.OBJECTIVES_BESIDE));
        html.element("h4", in(Labels.LAW_OBJECTIVES)).open("ul");
        beside.law().objectives().forEach(one -> html.element("li", one));
        html.close();
        html.element("h4", in(Labels.CONVENTION_OBJECTIVES)).open("ul");
        beside.objectives()
                .forEach(one -> html.open("li")
                        .element("code", one.id())
                        .text(" – " + one.title())
                        .close());
        html.close().close();
    }

    private void questions(FinancingLaws laws) {
        html.element("h3", in(Labels.QUESTIONS));
        if (laws.questions().isEmpty()) {
            html.element("p", in(Labels.NO_QUESTION));
            return;
        }
        html.open("dl");
        laws.questions().forEach(one -> {
            html.element("dt", in(one.asks()));
            html.element("dd", in(one.answer().says()));
        });
        html.close();
    }

    private static String value(Parameter parameter) {
        return parameter.value().toPlainString() + " " + parameter.unit();
    }

    private String in(Text text) {
        return text.in(language);
    }
}
