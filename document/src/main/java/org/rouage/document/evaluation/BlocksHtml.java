package org.rouage.document.evaluation;

import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Html;
import org.rouage.document.Markdown;
import org.rouage.document.score.HtmlParts;

/** Blocks on a page. */
final class BlocksHtml {
    private final Html html;
    private final HtmlParts parts;
    private final Language language;

    BlocksHtml(Html html, Language language) {
        this.html = html;
        this.language = language;
        parts = new HtmlParts(html, language);
    }

    void print(Iterable<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Words(Text words, String look) -> {
                if (look.isEmpty()) {
                    html.element("p", in(words));
                } else {
                    html.element("p", in(words), "class", look);
                }
            }
            case Block.Items(var items) -> parts.list(items);
            case Block.Table table -> table(table);
        }
    }

    private void heading(Block.Heading heading) {
        html.open("h" + heading.level(), "id", heading.anchor(), "tabindex", "-1")
                .text(in(heading.words()));
        heading.code().ifPresent(code -> {
            html.text(" ");
            parts.code(code);
        });
        html.close();
    }

    private void table(Block.Table table) {
        parts.opened(table.anchor(), table.caption(), table.columns().toArray(Text[]::new));
        for (Block.Row row : table.rows()) {
            html.open("tr");
            for (int at = 0; at < row.cells().size(); at++) {
                if (at == 0) {
                    html.open("th", "scope", "row");
                } else {
                    html.open("td");
                }
                row.cells().get(at).lines().forEach(this::line);
                html.close();
            }
            html.close();
        }
        parts.closed();
    }

    private void line(Block.Line line) {
        switch (line) {
            case Block.Said(Text words, String look) ->
                html.element("span", in(words), "class", look.isEmpty() ? "line" : "line " + look);
            case Block.Quoted(String markdown) ->
                html.open("div", "class", "clause")
                        .safe(Markdown.toHtml(markdown))
                        .close();
        }
    }

    private String in(Text words) {
        return words.in(language);
    }
}
