package org.rouage.document;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The parties' Markdown as safe HTML: raw HTML is shown, not obeyed; script links lead nowhere; images are named, not
 * loaded; headings become strong paragraphs, so that they never disturb the headings of the page.
 *
 * <p>Example: {@code <b>x</b>} is printed as those eight characters; {@code ![plan](http://…)} as {@code [plan]}.
 */
final class Markdown {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER =
            Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(50).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(Tamed::new)
            .build();

    private Markdown() {}

    static String toHtml(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    /** Headings and images, which are shown otherwise than Markdown would. */
    private record Tamed(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Heading.class, Image.class);
        }

        @Override
        public void render(Node node) {
            var html = context.getWriter();
            if (node instanceof Heading) {
                html.raw("<p><strong>");
                children(node);
                html.raw("</strong></p>");
                html.line();
            } else {
                html.raw("[");
                children(node);
                html.raw("]");
            }
        }

        private void children(Node node) {
            Node child = node.getFirstChild();
            while (child != null) {
                Node next = child.getNext();
                context.render(child);
                child = next;
            }
        }
    }
}
