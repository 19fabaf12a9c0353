package org.rouage.document.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Markdown;

/** Blocks as Markdown: plain tables as tables, the words of the parties as quotations. */
final class BlocksMarkdown {
    private final Language language;
    private final StringBuilder printed = new StringBuilder();

    private BlocksMarkdown(Language language) {
        this.language = language;
    }

    static String print(List<Block> blocks, Language language) {
        var markdown = new BlocksMarkdown(language);
        blocks.forEach(markdown::block);
        return markdown.printed.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(int level, Text words, String anchor, var code) ->
                line("#".repeat(level) + " " + in(words)
                        + code.map(id -> " (`" + id + "`)").orElse(""));
            case Block.Words(Text words, String look) -> line(in(words));
            case Block.Items(List<Text> items) ->
                line(items.stream().map(item -> "- " + in(item)).collect(Collectors.joining("\n")));
            case Block.Table table -> {
                if (table.isPlain()) {
                    plain(table);
                } else {
                    told(table);
                }
            }
        }
    }

    private void plain(Block.Table table) {
        printed.append(row(table.columns().stream().map(this::in).toList()));
        printed.append(row(table.columns().stream().map(_ -> "---").toList()));
        table.rows()
                .forEach(row ->
                        printed.append(row(row.cells().stream().map(this::cell).toList())));
        printed.append('\n');
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private String cell(Block.Cell cell) {
        return cell.lines().stream()
                .map(line -> line instanceof Block.Said(Text words, var look) ? in(words) : "")
                .collect(Collectors.joining(" "));
    }

    /** Row by row, each cell under the name of its column. */
    private void told(Block.Table table) {
        for (Block.Row row : table.rows()) {
            line("**" + cell(row.cells().getFirst()) + "**");
            for (int at = 1; at < row.cells().size(); at++) {
                String column = "*" + in(table.columns().get(at)) + "*";
                line("- " + column);
                row.cells().get(at).lines().forEach(this::inside);
            }
        }
    }

    private void inside(Block.Line line) {
        switch (line) {
            case Block.Said(Text words, var look) -> line("  " + in(words));
            case Block.Quoted(String markdown) ->
                line(Markdown.tamed(markdown).lines().map(one -> "  > " + one).collect(Collectors.joining("\n")));
        }
    }

    private void line(String words) {
        printed.append(words).append("\n\n");
    }

    private String in(Text words) {
        return Markdown.escaped(words.in(language));
    }
}
