package org.rouage.document.agenda;

import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Html;
import org.rouage.document.PageHead;
import org.rouage.document.standing.ConsolidatedText;

/** What both pages of this package are made of. */
final class HtmlPieces {
    private static final Text SOURCES = Text.of("Calculé à partir de", "Computed from");
    private static final Text FILE = Text.of("Fichier", "File");
    private static final Text HASH = Text.of("Empreinte", "Hash");

    private final Html html;
    private final Language language;

    HtmlPieces(Html html, Language language) {
        this.html = html;
        this.language = language;
    }

    static String style() {
        return PageHead.sheet(HtmlPieces.class, "agenda.css");
    }

    void datum(Text label, Text says) {
        html.element("dt", label.in(language)).element("dd", says.in(language));
    }

    void sources(ConsolidatedText.Sources sources) {
        html.element("h2", SOURCES.in(language));
        html.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-labelledby", "caption-receipt");
        html.open("table", "class", "receipt").element("caption", SOURCES.in(language), "id", "caption-receipt");
        html.open("thead").open("tr");
        html.element("th", FILE.in(language), "scope", "col").element("th", HASH.in(language), "scope", "col");
        html.close().close().open("tbody");
        sources.files().forEach((name, digest) -> source(name, digest.toString()));
        source("Rouage " + sources.engine().version(), sources.engine().digest().toString());
        html.close().close().close();
    }

    private void source(String name, String digest) {
        html.open("tr")
                .element("th", name, "scope", "row")
                .element("td", digest)
                .close();
    }
}
