package org.rouage.document.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Markdown;

/**
 * The text on a day as Markdown, for a terminal, a text editor or a forge.
 *
 * <p>Example: a line that amendment 2 wrote ends with {@code ([modifié par l'avenant n° 2](#amendment-2-3))}, which
 * leads to its third operation in the list of acts.
 */
public final class StandingMarkdown {
    private final ConsolidatedText text;
    private final Language language;
    private final StringBuilder written = new StringBuilder();

    private StandingMarkdown(ConsolidatedText text, Language language) {
        this.text = text;
        this.language = language;
    }

    public static String print(ConsolidatedText text, Language language) {
        var printing = new StandingMarkdown(text, language);
        printing.all();
        return printing.written.toString().stripTrailing() + "\n";
    }

    private void all() {
        Names names = text.names();
        paragraph("# " + Markdown.escaped(text.standing().convention().title()));
        paragraph("**" + in(Sayings.KIND) + ".** " + in(Sayings.IN_FORCE) + " **"
                + in(Text.day(text.asOf().inForce())) + "**. " + in(Sayings.KNOWN) + " **"
                + in(Text.day(text.asOf().known())) + "**.");
        text.only().ifPresent(id -> paragraph(in(Sayings.ONLY) + " (`" + id + "`)."));
        notices(Notices.of(text, names));
        paragraph(in(Sayings.LEGEND));
        Layout.of(text).forEach(section -> section(section, 2));
        paragraph("## " + in(Sayings.ACTS));
        Acts.of(text, names).forEach(this::act);
        sources();
    }

    private void notices(List<Notices.Notice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        paragraph("> **" + in(Sayings.NOTICES) + "**");
        written.setLength(written.length() - 1);
        for (Notices.Notice notice : notices) {
            String says = Markdown.escaped(in(notice.says()));
            line(">\n> - " + notice.act().map(act -> link(says, act)).orElse(says));
            notice.changes().forEach(change -> line(">   - " + Markdown.escaped(in(change))));
        }
        line("");
    }

    private void section(Section section, int level) {
        String id = section.id().isEmpty() ? "" : " `" + section.id() + "`";
        paragraph("#".repeat(Math.min(level, 6)) + " " + Markdown.escaped(in(section.title())) + id
                + marks(section.marks()));
        section.blocks().forEach(this::block);
        section.sections().forEach(one -> section(one, level + 1));
    }

    private void block(Block block) {
        switch (block) {
            case Block.Prose(Block.Line line) -> {
                paragraph(Markdown.tamed(in(line.words())));
                line.mark().ifPresent(mark -> paragraph("—" + marks(List.of(mark))));
            }
            case Block.Datum(Text label, List<Block.Line> lines) -> {
                String said = lines.stream().map(this::said).collect(Collectors.joining("; "));
                paragraph("**" + Markdown.escaped(in(label)) + in(Sayings.MORE).stripTrailing() + "** " + said);
            }
            case Block.Steps(Text label, List<Block.Line> lines) -> {
                paragraph("**" + in(label) + "**");
                for (int rank = 1; rank <= lines.size(); rank++) {
                    Block.Line line = lines.get(rank - 1);
                    String step = Markdown.tamed(in(line.words()))
                            + line.mark().map(mark -> marks(List.of(mark))).orElse("");
                    line(rank + ". " + step.replace("\n", "\n   "));
                }
                line("");
            }
            case Block.Table table -> table(table);
        }
    }

    /** What a line says, what it said first, and its mark. */
    private String said(Block.Line line) {
        return Markdown.escaped(in(line.words()))
                + line.first()
                        .map(first -> " (" + in(Sayings.INITIALLY) + Markdown.escaped(in(first)) + ")")
                        .orElse("")
                + line.mark().map(mark -> marks(List.of(mark))).orElse("");
    }

    private String marks(List<Mark> marks) {
        return marks.stream()
                .map(mark -> " ("
                        + link(
                                in(mark.words()),
                                anchor(mark.by().act(), mark.by().operation())) + ")")
                .collect(Collectors.joining());
    }

    private void table(Block.Table table) {
        paragraph("**" + Markdown.escaped(in(table.caption())) + "**");
        row(table.columns().stream().map(column -> Markdown.escaped(in(column))).toList());
        row(table.columns().stream().map(_ -> "---").toList());
        table.rows().forEach(row -> {
            var cells = new ArrayList<String>();
            cells.add(Markdown.escaped(in(row.heading())));
            row.cells()
                    .forEach(cell -> cells.add((Markdown.escaped(in(cell.words()))
                                    + cell.mark()
                                            .map(mark -> marks(List.of(mark)))
                                            .orElse(""))
                            .strip()));
            row(cells);
        });
        line("");
    }

    private void row(List<String> cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void act(Acts.Act act) {
        paragraph("### <a id=\"" + act.act() + "\"></a>" + Markdown.escaped(in(act.heading())));
        act.facts()
                .forEach(fact -> line("- " + in(fact.label()) + in(Sayings.MORE) + Markdown.escaped(in(fact.says()))));
        line("");
        if (!act.words().isBlank()) {
            paragraph(Markdown.tamed(act.words()));
        }
        if (!act.operations().isEmpty()) {
            paragraph("**" + in(Sayings.OPERATIONS) + "**");
            for (int rank = 1; rank <= act.operations().size(); rank++) {
                line(rank + ". <a id=\"" + anchor(act.act(), rank) + "\"></a>"
                        + Markdown.escaped(in(act.operations().get(rank - 1))));
            }
            line("");
        }
    }

    private void sources() {
        var sources = text.sources();
        paragraph("## " + in(Sayings.SOURCES));
        row(List.of(in(Sayings.FILE), in(Sayings.HASH)));
        row(List.of("---", "---"));
        sources.files().forEach((name, digest) -> row(List.of(Markdown.escaped(name), "`" + digest + "`")));
        row(List.of(in(Sayings.ALL_FILES), "`" + sources.dossier() + "`"));
        row(List.of(
                in(Sayings.ENGINE) + " " + sources.engine().version(),
                "`" + sources.engine().digest() + "`"));
    }

    private static String anchor(String act, int operation) {
        return operation == 0 ? act : act + "-" + operation;
    }

    private static String link(String words, String anchor) {
        return "[" + words + "](#" + anchor + ")";
    }

    private void paragraph(String words) {
        if (!words.isBlank()) {
            line(words);
            line("");
        }
    }

    private void line(String words) {
        written.append(words).append('\n');
    }

    private String in(Text said) {
        return said.in(language);
    }
}
