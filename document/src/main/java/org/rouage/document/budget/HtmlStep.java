package org.rouage.document.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.document.Decimals;
import org.rouage.document.Html;
import org.rouage.formula.Derivation;
import org.rouage.formula.Numbers;
import org.rouage.formula.Reference;
import org.rouage.formula.Rounding;
import org.rouage.formula.Span;
import org.rouage.formula.Term;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;
import org.rouage.formula.Working;

/**
 * What is under a number: one step of its derivation, whose inputs lead to their own numbers on the page, where the
 * next step is.
 *
 * <p>Example: under 517.18: the rule and its act, {@code previous × (1 + evolution)}, "rests on: fncm, 2017 = 534 MEUR
 * (convention)" and the exact value, 517.179 MEUR. The page stays in proportion to figures × years.
 */
final class HtmlStep {
    private final TrajectoryReport report;
    private final Language language;
    private final Html html;

    HtmlStep(TrajectoryReport report, Language language, Html html) {
        this.report = report;
        this.language = language;
        this.html = html;
    }

    /** Where the number of a figure in a year stands. */
    static String anchor(Reference figure, int year) {
        return "v-" + figure + "-" + year;
    }

    void print(Row row, int year, Cell cell) {
        html.open("div", "class", "how");
        row.figure()
                .filter(figure -> report.model().isComputed(figure.reference(), year))
                .ifPresentOrElse(
                        figure -> computed(report.trajectory().explain(figure.reference(), year), cell),
                        () -> cell.source().ifPresent(source -> html.element("p", in(Sayings.GIVEN) + in(source))));
        exact(cell.value(), row.unit());
        html.close();
    }

    private void computed(Derivation derivation, Cell cell) {
        String rule = cell.rule().map(id -> " (" + id + ")").orElse("");
        cell.source().ifPresent(source -> html.element("p", in(Sayings.BY_RULE) + in(source) + rule));
        derivation
                .rule()
                .ifPresent(one -> html.open("p")
                        .element("code", one.formula().print(language))
                        .close());
        derivation.working().stream().flatMap(working -> all(working).stream()).forEach(this::noted);
        if (!derivation.inputs().isEmpty()) {
            html.element("p", in(Sayings.RESTS_ON) + Text.of(" :", ":").in(language))
                    .open("ul");
            derivation.inputs().forEach(this::input);
            html.close();
        }
    }

    private void input(Derivation input) {
        String name = input.figure().in(language) + ", " + input.year();
        html.open("li");
        if (isShown(input)) {
            html.open("a", "href", "#" + anchor(input.figure(), input.year()))
                    .text(name)
                    .end();
        } else {
            html.text(name);
        }
        String by = input.rule().isPresent()
                ? ""
                : input.source().map(source -> " (" + in(source) + ")").orElse("");
        html.text(" = " + input.value().in(language) + by).close();
    }

    private boolean isShown(Derivation input) {
        return report.years().contains(input.year())
                && report.model().figure(input.figure()).isPresent()
                && (report.isInTerm(input.year())
                        || report.model()
                                .definition(input.figure())
                                .filter(one -> one.given().containsKey(input.year()))
                                .isPresent());
    }

    /** Each rounding with what it did, each choice with what it rested on. */
    private void noted(Working working) {
        if (working.term() instanceof Term.Rounded(Term of, Rational quantum, Unit unit, Rounding way, Span span)) {
            html.element(
                    "p",
                    in(Sayings.ROUNDED) + Numbers.print(quantum, unit, language) + ", " + way.name(language) + " ; "
                            + working.parts().getFirst().value().in(language) + " → "
                            + working.value().in(language));
        }
        if (working.term() instanceof Term.Choice) {
            Working condition = working.parts().getFirst();
            html.element(
                    "p",
                    in(Sayings.CHOSEN)
                            + condition.words(language)
                            + Words.colon(language)
                            + condition.value().in(language));
        }
    }

    private static List<Working> all(Working working) {
        var all = new ArrayList<>(List.of(working));
        working.parts().forEach(part -> all.addAll(all(part)));
        return all;
    }

    private void exact(Value value, Unit unit) {
        if (value instanceof Value.Undecided(List<Value.Reason> reasons)) {
            html.open("ul");
            reasons.forEach(reason -> html.element("li", in(reason.words())));
            html.close();
        }
        Exact.number(value, unit)
                .ifPresent(number -> html.element(
                        "p",
                        in(Sayings.EXACT)
                                + exactly(number)
                                + Optional.of(unit.symbol(language))
                                        .filter(symbol -> !symbol.isEmpty())
                                        .map(symbol -> "\u00a0" + symbol)
                                        .orElse("")));
    }

    private String exactly(Rational number) {
        return number.exactDecimal()
                .map(exact -> Decimals.shown(exact).in(language))
                .orElseGet(() -> number + " (" + in(Sayings.ABOUT)
                        + Decimals.shown(Exact.decimal(number)).in(language) + ")");
    }

    private String in(Text words) {
        return words.in(language);
    }
}
