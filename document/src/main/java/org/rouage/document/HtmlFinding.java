package org.rouage.document;

import java.util.List;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.conformity.Finding;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.conformity.ProvisionText;
import org.rouage.conformity.Verdict;
import org.rouage.convention.Records.Justification;

/** One finding of the page. */
final class HtmlFinding {
    private final Html html;
    private final Report report;
    private final Language language;

    HtmlFinding(Html html, Report report, Language language) {
        this.html = html;
        this.report = report;
        this.language = language;
    }

    /** The verdict as a mark, which says nothing to a screen reader, and a word, which says all. */
    static void badge(Html html, Verdict.Kind kind, Language language) {
        html.open("span", "class", "verdict " + kind.code())
                .element("span", Labels.symbol(kind), "aria-hidden", "true")
                .text(" " + kind.word().in(language))
                .close();
    }

    void print(Finding finding) {
        Verdict.Kind kind = finding.verdict().kind();
        html.open("article", "class", "finding " + kind.code());
        String act = finding.act().equals("convention") ? "" : " (" + finding.act() + ")";
        html.element("h4", in(finding.requirement().wording()) + act);
        html.open("p");
        badge(html, kind, language);
        html.text(" " + in(finding.verdict().reason())).close();
        html.open("dl");
        provision(finding);
        if (!finding.remedy().isEmpty()) {
            html.element("dt", in(Labels.REMEDY)).element("dd", in(finding.remedy()));
        }
        Text warning = Labels.warning(report.reading(finding));
        if (!finding.notes().isEmpty() || !warning.isEmpty()) {
            html.element("dt", in(Labels.NOTES));
            if (!warning.isEmpty()) {
                html.element("dd", in(warning), "class", "warning");
            }
            finding.notes().forEach(note -> html.element("dd", in(note)));
        }
        finding.asSigned().ifPresent(this::asSigned);
        finding.justifications().forEach(this::answer);
        html.close();
        lawText(finding);
        evidence(finding.evidence());
        html.close();
    }

    private void provision(Finding finding) {
        html.element("dt", in(Labels.PROVISION));
        html.element(
                "dd",
                finding.basis().provision() + " – "
                        + in(Labels.force(finding.requirement().force())) + " – "
                        + lower(in(Labels.LAW_OF)) + " " + in(Text.day(finding.lawOf())));
    }

    private static String lower(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    private void asSigned(Finding.AsSigned before) {
        html.element("dt", in(Labels.AS_SIGNED));
        html.open("dd");
        badge(html, before.verdict().kind(), language);
        html.text(" " + in(before.verdict().reason()) + " " + in(Labels.changedBy(before.changedBy())))
                .close();
    }

    void answer(Justification answer) {
        html.element("dt", in(Labels.ANSWERS));
        html.element(
                "dd",
                answer.by() + " (" + answer.party() + "), " + in(Text.day(answer.on())) + in(Text.of(" : ", ": "))
                        + answer.why());
    }

    private void lawText(Finding finding) {
        ProvisionText reading = report.reading(finding);
        if (!Labels.quoted(reading).isEmpty()) {
            html.open("details")
                    .element(
                            "summary",
                            in(Labels.LAW_TEXT) + " " + finding.basis().provision());
            html.element("blockquote", Labels.quoted(reading), "lang", "fr").close();
        }
    }

    void evidence(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        html.open("details")
                .element("summary", in(Labels.EVIDENCE) + " (" + evidence.size() + ")")
                .open("ul");
        evidence.forEach(this::evidence);
        html.close().close();
    }

    private void evidence(Evidence evidence) {
        html.open("li").element("code", evidence.clause()).text(" – " + in(evidence.says()));
        if (!evidence.writtenBy().isEmpty()) {
            html.text(" (" + in(Labels.writtenBy(evidence.writtenBy())) + ")");
        }
        report.clauses().of(evidence.clause()).ifPresent(words -> {
            if (!words.title().isBlank()) {
                html.element("p", words.title(), "class", "title");
            }
            if (!words.markdown().isBlank()) {
                html.open("div", "class", "clause")
                        .safe(Markdown.toHtml(words.markdown()))
                        .close();
            }
        });
        html.close();
    }

    private String in(Text text) {
        return text.in(language);
    }
}
