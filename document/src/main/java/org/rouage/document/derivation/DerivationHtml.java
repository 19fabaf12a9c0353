package org.rouage.document.derivation;

import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Html;
import org.rouage.document.PageHead;
import org.rouage.formula.Derivation;
import org.rouage.formula.Working;

/**
 * A derivation as HTML that unfolds without any script: each figure is a summary, its formula, its pieces and what it
 * rests on are under it. On paper everything is unfolded.
 *
 * <p>Example: {@code DerivationHtml.write(html, derivation, Language.FRENCH)} writes one {@code <details>} for
 * {@code fncm, 2019 = 500,887… MEUR}, open, with a closed one inside for each figure it rests on.
 */
public final class DerivationHtml {
    private final Language language;
    private final Html html;

    private DerivationHtml(Html html, Language language) {
        this.html = html;
        this.language = language;
    }

    /** A piece of a page; its style is {@link #style()}. */
    public static void write(Html html, Derivation derivation, Language language) {
        new DerivationHtml(html, language).derivation(derivation, true);
    }

    /** A page of its own; the version is that of the release that writes it. */
    public static String page(Derivation derivation, String version, Language language) {
        var html = new Html();
        String title = Sayings.figure(derivation, language);
        html.safe("<!doctype html>\n").open("html", "lang", language.tag());
        PageHead.write(html, title, version, style());
        html.open("body").open("main").element("h1", title);
        write(html, derivation, language);
        return html.close().close().close().toString();
    }

    /** The CSS that the pieces need. */
    public static String style() {
        return """
                details.derivation { border-left: 2px solid currentColor; padding-left: .75rem; }
                details.derivation code { overflow-wrap: anywhere; }
                ul.working { list-style: none; padding-left: 1rem; }
                """;
    }

    private void derivation(Derivation derivation, boolean isOpen) {
        if (derivation.isRepeated()) {
            html.element("p", Sayings.figure(derivation, language) + " (" + in(Sayings.TOLD) + ")");
            return;
        }
        if (derivation.rule().isEmpty()) {
            String by = derivation
                    .source()
                    .filter(source -> !source.isEmpty())
                    .map(source -> " (" + in(Sayings.GIVEN) + in(source) + ")")
                    .orElse("");
            html.element("p", Sayings.figure(derivation, language) + by);
            return;
        }
        if (isOpen) {
            html.open("details", "class", "derivation", "open", "open");
        } else {
            html.open("details", "class", "derivation");
        }
        html.element("summary", Sayings.figure(derivation, language));
        inside(derivation);
        html.close();
    }

    private void inside(Derivation derivation) {
        derivation
                .rule()
                .ifPresent(rule -> html.open("p")
                        .text(in(Sayings.FORMULA))
                        .element("code", rule.formula().print(language))
                        .close());
        derivation
                .source()
                .filter(source -> !source.isEmpty())
                .ifPresent(source -> html.element("p", in(Sayings.RULED) + in(source)));
        derivation.working().filter(working -> !Steps.of(working).isEmpty()).ifPresent(working -> {
            html.element("p", heading(Sayings.WORKING));
            pieces(working);
        });
        if (!derivation.inputs().isEmpty()) {
            html.element("p", heading(Sayings.INPUTS));
            derivation.inputs().forEach(input -> derivation(input, false));
        }
    }

    private void pieces(Working working) {
        html.open("ul", "class", "working");
        for (Working part : Steps.of(working)) {
            html.open("li").open("code").text(part.words(language)).end();
            html.text(" = " + part.value().in(language));
            if (!Steps.of(part).isEmpty()) {
                pieces(part);
            }
            html.close();
        }
        html.close();
    }

    private String heading(Text heading) {
        return in(heading) + Text.of(" :", ":").in(language);
    }

    private String in(Text text) {
        return text.in(language);
    }
}
