package org.rouage.document.standing;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Html;
import org.rouage.document.Markdown;

/** The sections of the page: headings one level at a time, each line with its writer. */
final class HtmlSection {
    private static final int DEEPEST = 6;

    private final Html html;
    private final Language language;

    HtmlSection(Html html, Language language) {
        this.html = html;
        this.language = language;
    }

    /** Where the contents lead: the element's identifier, or the words of a group. */
    static String anchor(Section section) {
        return section.id().isEmpty()
                ? "group-" + Integer.toHexString(section.title().french().hashCode())
                : "t-" + section.id();
    }

    void print(Section section, int level) {
        html.open("div", "class", section.marks().isEmpty() ? "element" : "element amended");
        heading(section, level);
        section.blocks().stream().filter(Block.Prose.class::isInstance).forEach(this::block);
        facts(section.blocks());
        section.blocks().stream()
                .filter(block -> !(block instanceof Block.Prose) && !(block instanceof Block.Datum))
                .forEach(this::block);
        section.sections().forEach(one -> print(one, level + 1));
        html.close();
    }

    /** A group's anchor is needed only where the contents lead; elsewhere the same words may come again. */
    private void heading(Section section, int level) {
        String element = "h" + Math.min(level, DEEPEST);
        if (section.id().isEmpty() && level > 2) {
            html.open(element);
        } else {
            html.open(element, "id", anchor(section), "tabindex", "-1");
        }
        html.text(in(section.title()));
        if (!section.id().isEmpty()) {
            html.text(" ").element("code", section.id(), "class", "id");
        }
        html.close();
        if (!section.marks().isEmpty()) {
            html.open("p", "class", "marks");
            section.marks().forEach(this::mark);
            html.close();
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Prose(Block.Line line) -> prose(line);
            case Block.Datum datum -> facts(List.of(datum));
            case Block.Steps(Text label, List<Block.Line> lines) -> {
                html.element("p", in(label), "class", "title").open("ol");
                lines.forEach(line -> {
                    html.open("li", attributes(line)).safe(Markdown.toHtml(in(line.words())));
                    line.mark().ifPresent(this::mark);
                    html.close();
                });
                html.close();
            }
            case Block.Table table -> table(table);
        }
    }

    private void prose(Block.Line line) {
        html.open("div", attributes(line));
        html.open("div", "class", "prose")
                .safe(Markdown.toHtml(in(line.words())))
                .close();
        line.mark().ifPresent(this::mark);
        html.close();
    }

    private void facts(List<Block> blocks) {
        List<Block.Datum> data = blocks.stream()
                .<Block.Datum>mapMulti((block, found) -> {
                    if (block instanceof Block.Datum datum) {
                        found.accept(datum);
                    }
                })
                .toList();
        if (data.isEmpty()) {
            return;
        }
        html.open("dl", "class", "facts");
        for (Block.Datum datum : data) {
            html.element("dt", in(datum.label()));
            datum.lines().forEach(line -> {
                html.open("dd", attributes(line));
                said(line, line.first());
                html.close();
            });
        }
        html.close();
    }

    /** What a line says, what it said first where that stands nowhere else, and its mark. */
    private void said(Block.Line line, Optional<Text> first) {
        html.text(in(line.words()));
        first.ifPresent(words -> html.text(" (" + in(Sayings.INITIALLY) + in(words) + ")"));
        line.mark().ifPresent(this::mark);
    }

    private void table(Block.Table table) {
        html.open("table").element("caption", in(table.caption())).open("thead").open("tr");
        table.columns().forEach(column -> html.element("th", in(column), "scope", "col"));
        html.close().close().open("tbody");
        for (Block.Row row : table.rows()) {
            html.open("tr").element("th", in(row.heading()), "scope", "row");
            for (Block.Line cell : row.cells()) {
                html.open("td", attributes(cell));
                said(cell, Optional.empty());
                html.close();
            }
            html.close();
        }
        html.close().close();
    }

    /** Who wrote a line, for machines; and for the eye, that an amendment did. */
    private static String[] attributes(Block.Line line) {
        return line.mark().isPresent()
                ? new String[] {"class", "amended", "data-by", line.by().toString()}
                : new String[] {"data-by", line.by().toString()};
    }

    private void mark(Mark mark) {
        String act = "#act-" + mark.by().act();
        html.text(" ")
                .element(
                        "a",
                        in(mark.words()),
                        "class",
                        "by",
                        "href",
                        mark.by().operation() == 0 ? act : act + "-" + mark.by().operation());
    }

    private String in(Text said) {
        return said.in(language);
    }
}
