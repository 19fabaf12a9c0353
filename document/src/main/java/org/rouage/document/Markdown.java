package org.rouage.document;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * The parties' Markdown as safe HTML, or as Markdown that is safe inside another text: raw HTML is shown, not obeyed;
 * script links lead nowhere; images are named, not loaded; headings become strong paragraphs, so that they never
 * disturb the headings of the page.
 *
 * <p>Example: {@code <b>x</b>} is printed as those eight characters; {@code ![plan](http://…)} as {@code [plan]}.
 */
public final class Markdown {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER =
            Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(50).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(Tamed::new)
            .build();
    private static final MarkdownRenderer WRITER =
            MarkdownRenderer.builder().extensions(EXTENSIONS).build();

    private Markdown() {}

    public static String toHtml(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    /** The same text as Markdown, tamed alike, with no blank line at its end. */
    public static String tamed(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new Taming());
        return WRITER.render(document).stripTrailing();
    }

    /** Words that are not Markdown, on one line, so that Markdown shows them as they are. */
    public static String escaped(String words) {
        var written = new StringBuilder(words.length() + 8);
        String line = words.strip().replaceAll("\\s+", " ");
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            switch (letter) {
                case '<' -> written.append("&lt;");
                case '&' -> written.append("&amp;");
                case '\\', '`', '*', '_', '[', ']', '|', '~' ->
                    written.append('\\').append(letter);
                case '#', '+', '-', '>', '=' ->
                    written.append(at == 0 ? "\\" : "").append(letter);
                case '.', ')' -> written.append(isRank(line, at) ? "\\" : "").append(letter);
                default -> written.append(letter);
            }
        }
        return line.endsWith("#") ? written.insert(written.length() - 1, '\\').toString() : written.toString();
    }

    /** Digits, a point or a bracket, then a space or nothing: what Markdown takes for the item of a list. */
    private static boolean isRank(String line, int end) {
        return end > 0
                && line.chars().limit(end).allMatch(Character::isDigit)
                && (end + 1 == line.length() || line.charAt(end + 1) == ' ');
    }

    /** What {@link Tamed} does to HTML, done to the tree itself. */
    private static final class Taming extends AbstractVisitor {
        @Override
        public void visit(HtmlBlock block) {
            var paragraph = new Paragraph();
            paragraph.appendChild(new Text(block.getLiteral().strip()));
            replace(block, paragraph);
        }

        @Override
        public void visit(HtmlInline inline) {
            replace(inline, new Text(inline.getLiteral()));
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            var strong = new StrongEmphasis("**");
            adopt(heading, strong);
            var paragraph = new Paragraph();
            paragraph.appendChild(strong);
            replace(heading, paragraph);
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            image.insertBefore(new Text("["));
            while (image.getFirstChild() != null) {
                image.insertBefore(image.getFirstChild());
            }
            replace(image, new Text("]"));
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            link.setDestination(new DefaultUrlSanitizer().sanitizeLinkUrl(link.getDestination()));
        }

        private static void adopt(Node from, Node to) {
            while (from.getFirstChild() != null) {
                to.appendChild(from.getFirstChild());
            }
        }

        private static void replace(Node old, Node by) {
            old.insertBefore(by);
            old.unlink();
        }
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
