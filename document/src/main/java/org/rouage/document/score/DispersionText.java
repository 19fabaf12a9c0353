package org.rouage.document.score;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.document.score.Figures.Aim;
import org.rouage.document.score.ScoreCsv.Cell;

/**
 * The dispersion of an indicator for a terminal, and as CSV.
 *
 * <p>Example: {@code median 91.7… %}; in CSV {@code caisse-03,Caisse du Lac,bretagne,88.4,12,12,no,,90,convention,%}.
 */
public final class DispersionText {
    private DispersionText() {}

    public static String print(DispersionReport report, Language language) {
        var printed = new StringBuilder(Headings.text(DispersionHtml.KIND, report.heading(), language));
        Spread spread = report.spread();
        String colon = Sayings.COLON.in(language);
        printed.append('\n')
                .append(report.indicator().id())
                .append("  ")
                .append(report.indicator().title())
                .append('\n');
        if (spread.five().isEmpty()) {
            line(printed, 1, DispersionHtml.NO_RESULT.in(language));
        }
        spread.five().ifPresent(five -> {
            for (int rank = 0; rank < Spread.FIVE.size(); rank++) {
                line(
                        printed,
                        1,
                        Spread.FIVE.get(rank).in(language)
                                + colon
                                + shown(five.numbers().get(rank), spread.unit(), language));
            }
        });
        line(printed, 1, Sayings.COVERAGE.in(language) + colon + Sayings.coverage(spread.coverage(), language));
        if (!spread.late().isEmpty()) {
            line(printed, 1, Sayings.LATE.in(language) + colon + Sayings.lateAll(spread.late(), language));
        }
        target(printed, spread, language);
        if (spread.isJudged()) {
            line(printed, 1, ScoreWords.BELOW.in(language) + colon + Sayings.names(spread.missing(), language));
        }
        bodies(printed, spread, language);
        if (!report.notes().isEmpty()) {
            printed.append('\n').append(Sayings.NOTICES.in(language)).append('\n');
            report.notes().forEach(note -> line(printed, 1, note.in(language)));
        }
        return printed.toString();
    }

    /** That of the place; and that it is nobody's own, where it is not. */
    private static void target(StringBuilder printed, Spread spread, Language language) {
        spread.target()
                .ifPresent(target -> line(
                        printed,
                        1,
                        Sayings.TARGET.in(language) + Sayings.COLON.in(language) + Sayings.aim(target, language)));
        if (spread.isTargetOfAll()) {
            line(printed, 1, ScoreWords.TARGET_OF_ALL.in(language));
        }
    }

    private static void bodies(StringBuilder printed, Spread spread, Language language) {
        String colon = Sayings.COLON.in(language);
        printed.append('\n').append(ScoreWords.EVERY_BODY.in(language)).append('\n');
        Optional<Text> same = spread.sameReason();
        if (same.isPresent()) {
            line(
                    printed,
                    1,
                    Sayings.all(spread.bodies().size()).in(language)
                            + colon
                            + same.get().in(language));
            return;
        }
        for (Spread.OfBody body : spread.bodies()) {
            line(
                    printed,
                    1,
                    body.id() + "  " + body.name() + colon + body.value().withReasons(language) + " – "
                            + body.target()
                                    .map(aim -> Sayings.TARGET.in(language) + " " + Sayings.aim(aim, language) + colon)
                                    .orElse("")
                            + body.verdict().in(language) + " – "
                            + Sayings.COVERAGE.in(language) + " " + Sayings.coverage(body.coverage(), language));
        }
    }

    private static final List<String> COLUMNS = List.of(
            "body",
            "name",
            "region",
            "result",
            "present",
            "expected",
            "reaches target",
            "reasons",
            "target",
            "target of",
            "unit");
    private static final List<Text> COLUMN_WORDS = List.of(
            ScoreWords.BODY,
            Text.of("Nom", "Name"),
            ScoreWords.REGION,
            ScoreWords.RESULT,
            ScoreWords.PRESENT,
            ScoreWords.EXPECTED,
            ScoreWords.REACHES,
            Text.of("Motifs", "Reasons"),
            ScoreWords.TARGET,
            ScoreWords.TARGET_OF,
            ScoreWords.UNIT);

    /** One row for each body; lines end with CR LF. */
    public static String csv(DispersionReport report, Language language) {
        var form = new CsvForm(language);
        var printed = new StringBuilder(form.heading(COLUMNS, COLUMN_WORDS));
        for (Spread.OfBody body : report.spread().bodies()) {
            String reasons = body.value() instanceof Shown.Undecided(var why)
                    ? Sayings.joined(why).in(language)
                    : "";
            printed.append(form.line(List.of(
                    Cell.of(body.id()),
                    Cell.of(body.name()),
                    Cell.of(body.region().orElse("")),
                    Cell.of(body.value(), language),
                    Cell.of(body.coverage().present()),
                    Cell.of(body.coverage().expected()),
                    Cell.of(body.verdict().in(language)),
                    Cell.of(reasons),
                    Cell.of(body.target().map(Aim::value), language),
                    Cell.of(body.target().map(aim -> aim.act().in(language)).orElse("")),
                    Cell.of(report.spread().unit()))));
        }
        return printed.toString();
    }

    private static String shown(Rational number, String unit, Language language) {
        return new Shown.Quantity(number, unit).in(language);
    }

    private static void line(StringBuilder printed, int depth, String words) {
        printed.append("  ".repeat(depth)).append(words).append('\n');
    }
}
