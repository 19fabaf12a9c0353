package org.rouage.document.budget;

import java.util.Arrays;
import java.util.List;
import org.rouage.basics.Language;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.budget.Agreement;
import org.rouage.budget.ConstraintCheck;
import org.rouage.convention.Records.Vintage;
import org.rouage.document.Decimals;
import org.rouage.document.Html;
import org.rouage.document.derivation.DerivationHtml;
import org.rouage.formula.Formula;

/** The parts of the page that are no tables of years: constraints, agreements, rules, vintages, problems, sources. */
final class HtmlLists {
    private final TrajectoryReport report;
    private final Language language;
    private final Html html;

    HtmlLists(TrajectoryReport report, Language language, Html html) {
        this.report = report;
        this.language = language;
        this.html = html;
    }

    void constraints(List<ConstraintCheck> checks) {
        opened(
                "constraints",
                Sayings.CONSTRAINTS,
                Sayings.CONSTRAINT,
                Sayings.WANTED,
                Sayings.MEASURED,
                Sayings.RESULT);
        for (ConstraintCheck check : checks) {
            html.open("tr")
                    .open("th", "scope", "row")
                    .text(check.rule().constraint().title() + " ");
            code(check.rule().constraint().id());
            html.close();
            html.element(
                    "td", in(Sayings.measured(check.rule())) + Words.colon(language) + Words.wanted(check, language));
            html.open("td").open("details");
            html.element(
                    "summary",
                    (check.isApproximate() ? in(Sayings.ABOUT) : "")
                            + check.measured().in(language));
            DerivationHtml.write(html, check.derivation(), language);
            html.close().close();
            String result = in(Sayings.of(check.status()));
            boolean isNearlyMet = check.status() == ConstraintCheck.Status.NOT_MET && check.isMetOnceRounded();
            html.element(
                    "td",
                    isNearlyMet ? result + " – " + in(Sayings.MET_ONCE_ROUNDED) : result,
                    "class",
                    check.status() == ConstraintCheck.Status.MET ? "met" : "not-met");
            html.close();
        }
        closed();
    }

    void agreements(List<Agreement> agreements) {
        opened(
                "agreements",
                Sayings.AGREEMENTS,
                Sayings.FIGURE,
                Sayings.YEAR,
                Sayings.WRITTEN,
                Sayings.COMPUTED,
                Sayings.RESULT,
                Sayings.DIFFERENCE);
        for (Agreement agreement : agreements) {
            var written = agreement.written();
            html.open("tr").open("th", "scope", "row");
            code(written.figure().in(language));
            html.close().element("td", Integer.toString(written.year()));
            html.element("td", Words.written(agreement, language) + " (" + in(written.source()) + ")");
            html.open("td")
                    .open("a", "href", "#" + HtmlStep.anchor(written.figure(), written.year()))
                    .text(agreement.computed().in(language))
                    .end();
            html.close().element("td", in(Sayings.of(agreement.kind())));
            html.element("td", Words.difference(agreement, language).orElse("–"))
                    .close();
        }
        closed();
    }

    void rules(List<RuleInWords> rules) {
        opened("rules", Sayings.RULES, Sayings.FIGURE, Sayings.YEARS, Sayings.ACT, Sayings.IN_WORDS, Sayings.FORMULA);
        for (RuleInWords rule : rules) {
            html.open("tr")
                    .open("th", "scope", "row")
                    .text(rule.figure().title() + ", " + in(Sayings.kind(rule)) + " ");
            code(rule.figure().reference().in(language));
            html.close().element("td", in(Sayings.years(rule.from(), rule.to())));
            html.open("td").text(in(rule.act()) + " ");
            rule.id().ifPresent(this::code);
            html.close();
            html.element("td", rule.words().orElse(in(Sayings.OF_SCENARIO)), "class", "words");
            html.open("td");
            rule.formula().ifPresentOrElse(this::formula, () -> html.text(in(Sayings.WORDS_ONLY)));
            html.close().close();
        }
        closed();
    }

    private void formula(Formula formula) {
        html.open("code").text(formula.print(language)).end();
        html.open("details").element("summary", in(Sayings.FORMULA) + " " + in(Sayings.AS_WRITTEN));
        html.open("p").element("code", formula.text()).close();
        html.open("p").text(in(Sayings.FINGERPRINT) + Words.colon(language));
        html.element("code", formula.fingerprint().toString()).close().close();
    }

    /** Of each series that vintages feed: what was told of it, when, and what holds. */
    void vintages(List<Assumption> assumptions) {
        for (Assumption assumption : assumptions) {
            if (assumption.vintages().told().isEmpty()) {
                continue;
            }
            String name = assumption.figure().reference().name();
            html.open("h3")
                    .text(in(Sayings.VINTAGES) + " – " + assumption.figure().title() + " ");
            code(name);
            html.close();
            opened(
                    "vintages-" + name,
                    Sayings.VINTAGES.plus(Text.same(" – " + name)),
                    Sayings.PERIOD,
                    Sayings.VALUE,
                    Sayings.KNOWN_SINCE,
                    Sayings.SOURCE,
                    Sayings.STATUS);
            for (Vintages.Told told : assumption.vintages().told()) {
                Vintage vintage = told.vintage();
                html.open("tr").element("th", vintage.period(), "scope", "row");
                html.element("td", Decimals.shown(vintage.value()).in(language) + "\u00a0" + vintage.unit());
                html.element("td", in(Text.day(vintage.known()))).element("td", vintage.source());
                html.element("td", in(told.status().words())).close();
            }
            closed();
        }
        List<String> unused = assumptions.stream()
                .filter(assumption -> !assumption.isUsed())
                .map(assumption -> assumption.figure().reference().name())
                .toList();
        if (!unused.isEmpty()) {
            html.element("p", String.join(", ", unused) + Words.colon(language) + in(Sayings.UNUSED));
        }
    }

    void problems(List<Problem> problems) {
        html.open("ul");
        for (Problem problem : problems) {
            html.open("li").text(in(problem.found()) + " ");
            if (!problem.remedy().isEmpty()) {
                html.element("p", in(problem.remedy()));
            }
            html.close();
        }
        html.close();
    }

    void sources() {
        var sources = report.sources();
        html.open("table", "class", "receipt").element("caption", in(Sayings.SOURCES));
        html.open("thead").open("tr");
        html.element("th", in(Sayings.FILE), "scope", "col").element("th", in(Sayings.HASH), "scope", "col");
        html.close().close().open("tbody");
        sources.files().forEach((name, digest) -> source(name, digest.toString()));
        source(in(Sayings.ALL_FILES), sources.dossier().toString());
        source(
                in(Sayings.ENGINE) + " " + sources.engine().version(),
                sources.engine().digest().toString());
        html.close().close();
    }

    private void source(String name, String digest) {
        html.open("tr")
                .element("th", name, "scope", "row")
                .element("td", digest)
                .close();
    }

    /** A table in a frame that scrolls. */
    private void opened(String id, Text title, Text... columns) {
        String caption = "caption-" + id;
        html.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-labelledby", caption);
        html.open("table").element("caption", in(title), "id", caption);
        html.open("thead").open("tr");
        Arrays.stream(columns).forEach(column -> html.element("th", in(column), "scope", "col"));
        html.close().close().open("tbody");
    }

    private void closed() {
        html.close().close().close();
    }

    private void code(String words) {
        html.open("code", "class", "id").text(words).end();
    }

    private String in(Text words) {
        return words.in(language);
    }
}
