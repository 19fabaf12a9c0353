package org.rouage.document.score;

import java.util.List;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.score.GuideReport.Datum;
import org.rouage.document.score.GuideReport.Sheet;
import org.rouage.document.score.GuideReport.Target;
import org.rouage.document.score.GuideReport.Version;

/**
 * The handbook of indicators as Markdown, ready to be put under version control or turned into another document.
 *
 * <p>Example: {@code ## Part des dossiers payés en 15 jours (RE600)}, then one line for each attribute. What the
 * parties wrote is escaped, so that it stays words.
 */
public final class GuideMarkdown {
    private static final String SPECIAL = "\\`*_{}[]>#|~&";

    private final GuideReport report;
    private final Language language;
    private final StringBuilder printed = new StringBuilder();

    private GuideMarkdown(GuideReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    public static String print(GuideReport report, Language language) {
        return new GuideMarkdown(report, language).print();
    }

    private String print() {
        line("# " + in(GuideWords.KIND) + " – " + escaped(report.title()));
        line(GuideWords.dates(report, language));
        report.indicators().forEach(sheet -> sheet(sheet, 2));
        if (!report.measures().isEmpty()) {
            line("## " + in(GuideWords.MEASURES));
            report.measures().forEach(sheet -> sheet(sheet, 3));
        }
        return printed.toString().stripTrailing() + "\n";
    }

    private void sheet(Sheet sheet, int level) {
        String code = sheet.code().map(one -> " (" + escaped(one) + ")").orElse("");
        line("#".repeat(level) + " " + escaped(sheet.title()) + code + " `" + sheet.id() + "`");
        data(sheet.data());
        if (!sheet.targets().isEmpty()) {
            line("**" + in(GuideWords.TARGETS) + "**");
            targets(sheet.targets());
        }
        if (sheet.versions().size() > 1) {
            line("**" + in(GuideWords.VERSIONS) + "**");
            sheet.versions().forEach(this::version);
        }
        if (!sheet.checks().isEmpty()) {
            line("**" + in(GuideWords.CHECKS) + "**");
            sheet.checks()
                    .forEach(check ->
                            printed.append("- ").append(escaped(in(check))).append('\n'));
            printed.append('\n');
        }
    }

    private void data(List<Datum> data) {
        for (Datum datum : data) {
            printed.append("- **").append(in(datum.label())).append("**").append(in(Sayings.COLON));
            printed.append(datum.value().map(words -> escaped(in(words))).orElse("*" + in(GuideWords.LEFT_OUT) + "*"));
            printed.append('\n');
        }
        printed.append('\n');
    }

    private void targets(List<Target> targets) {
        row(List.of(
                in(Sayings.PERIOD),
                in(GuideWords.OF_WHOM),
                in(ScoreWords.TARGET),
                in(GuideWords.ACT),
                in(ScoreWords.INITIAL)));
        row(List.of("---", "---", "---:", "---", "---:"));
        for (Target target : targets) {
            row(List.of(
                    target.period(),
                    escaped(target.body().orElse(in(GuideWords.NETWORK))),
                    escaped(target.inForce().in(language)),
                    in(target.act()),
                    target.initial()
                            .map(aim -> escaped(aim.value().in(language)))
                            .orElse("–")));
        }
        printed.append('\n');
    }

    private void row(List<String> cells) {
        printed.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void version(Version version) {
        line(in(GuideWords.since(version.from())) + ", " + in(version.act())
                + version.breakNote()
                        .map(note -> " – " + in(GuideWords.BREAK) + in(Sayings.COLON) + escaped(in(note)))
                        .orElse(""));
        data(version.data());
    }

    private void line(String words) {
        printed.append(words).append("\n\n");
    }

    private String in(Text words) {
        return words.in(language);
    }

    /** Words, whatever they hold: no mark of Markdown, no HTML, one line. */
    static String escaped(String words) {
        var escaped = new StringBuilder();
        words.strip().chars().forEach(unit -> {
            if (unit == '\n' || unit == '\r') {
                escaped.append(' ');
            } else if (unit == '<') {
                escaped.append("&lt;");
            } else {
                escaped.append(isMark((char) unit) ? "\\" : "").append((char) unit);
            }
        });
        return escaped.toString();
    }

    private static boolean isMark(char unit) {
        return SPECIAL.indexOf(unit) >= 0;
    }
}
