package org.rouage.document.score;

import org.rouage.basics.Language;
import org.rouage.basics.Rational;

/**
 * The dispersion of an indicator for a terminal, and as CSV.
 *
 * <p>Example: {@code median 91.7… %}; in CSV {@code caisse-03,Caisse du Lac,bretagne,88.4,12,12,false,}.
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
        spread.target().ifPresent(target -> {
            line(printed, 1, Sayings.TARGET.in(language) + colon + target.in(language));
            line(printed, 1, ScoreWords.BELOW.in(language) + colon + Sayings.names(spread.missing(), language));
        });
        bodies(printed, spread, language);
        if (!report.notes().isEmpty()) {
            printed.append('\n').append(Sayings.NOTICES.in(language)).append('\n');
            report.notes().forEach(note -> line(printed, 1, note.in(language)));
        }
        return printed.toString();
    }

    private static void bodies(StringBuilder printed, Spread spread, Language language) {
        String colon = Sayings.COLON.in(language);
        printed.append('\n').append(ScoreWords.EVERY_BODY.in(language)).append('\n');
        for (Spread.OfBody body : spread.bodies()) {
            line(
                    printed,
                    1,
                    body.id() + "  " + body.name() + colon + body.value().withReasons(language) + " – "
                            + Sayings.COVERAGE.in(language) + " " + Sayings.coverage(body.coverage(), language));
        }
    }

    /** One row for each body; lines end with CR LF. */
    public static String csv(DispersionReport report) {
        var printed = new StringBuilder("body,name,region,result,present,expected,reaches target,reasons\r\n");
        for (Spread.OfBody body : report.spread().bodies()) {
            String reasons = body.value() instanceof Shown.Undecided(var why)
                    ? Sayings.joined(why).english()
                    : "";
            printed.append(String.join(
                            ",",
                            Safe.csv(body.id()),
                            Safe.csv(body.name()),
                            Safe.csv(body.region().orElse("")),
                            body.value().number().map(ScoreCsv::decimal).orElse(""),
                            Long.toString(body.coverage().present()),
                            Long.toString(body.coverage().expected()),
                            body.reaches()
                                    .map(reached -> Boolean.toString(reached))
                                    .orElse(""),
                            Safe.csv(reasons)))
                    .append("\r\n");
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
