package org.rouage.document.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import org.rouage.basics.Language;
import org.rouage.basics.Text;

/** Blocks for a terminal. */
final class BlocksText {
    private final Language language;
    private final StringBuilder printed = new StringBuilder();

    private BlocksText(Language language) {
        this.language = language;
    }

    static String print(List<Block> blocks, Language language) {
        var text = new BlocksText(language);
        blocks.forEach(text::block);
        return text.printed.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(int level, Text words, String anchor, var code) -> {
                printed.append('\n');
                line(
                        "",
                        (level == 2 ? in(words) : "  " + in(words))
                                + code.map(id -> " (" + id + ")").orElse(""));
            }
            case Block.Words(Text words, String look) -> line("  ", in(words));
            case Block.Items(List<Text> items) -> items.forEach(item -> line("  - ", in(item)));
            case Block.Table table -> table.rows().forEach(row -> row(table, row));
        }
    }

    private void row(Block.Table table, Block.Row row) {
        if (table.isPlain()) {
            line("    ", inLine(table, row));
            return;
        }
        line("    ", words(row.cells().getFirst()));
        for (int at = 1; at < row.cells().size(); at++) {
            line("      ", in(table.columns().get(at)));
            row.cells().get(at).lines().forEach(this::inside);
        }
    }

    /** {@code head: column value, column value}. */
    private String inLine(Block.Table table, Block.Row row) {
        var cells = new StringBuilder(words(row.cells().getFirst()));
        for (int at = 1; at < row.cells().size(); at++) {
            cells.append(at == 1 ? colon() : language == Language.FRENCH ? " ; " : "; ")
                    .append(in(table.columns().get(at)))
                    .append(' ')
                    .append(words(row.cells().get(at)));
        }
        return cells.toString();
    }

    private String colon() {
        return language == Language.FRENCH ? " : " : ": ";
    }

    private void inside(Block.Line line) {
        switch (line) {
            case Block.Said(Text words, var look) -> line("        ", in(words));
            case Block.Quoted(String markdown) -> markdown.strip().lines().forEach(one -> line("        | ", one));
        }
    }

    private String words(Block.Cell cell) {
        return cell.lines().stream()
                .map(line -> switch (line) {
                    case Block.Said(Text words, var look) -> in(words);
                    case Block.Quoted(String markdown) -> markdown.strip();
                })
                .collect(Collectors.joining(" "));
    }

    private void line(String indent, String words) {
        printed.append((indent + words).stripTrailing()).append('\n');
    }

    private String in(Text words) {
        return words.in(language);
    }
}
