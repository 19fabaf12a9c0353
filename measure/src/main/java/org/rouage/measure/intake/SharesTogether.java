package org.rouage.measure.intake;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rouage.basics.Place;
import org.rouage.indicator.Period;
import org.rouage.indicator.Share;
import org.rouage.measure.Engine;

/**
 * The parts that one body reports beside their wholes, compared exactly and all at once.
 *
 * <p>Example: 150 persons screened of 100 eligible in the first quarter of 2024 is refused; so is 90 of 100 once
 * another submission has brought the 100 down to 80. Where one of the two is missing, nothing is said.
 */
final class SharesTogether {
    private final Engine engine;
    private final String printed;
    private final List<Share> shares;

    SharesTogether(Engine engine, String printed, List<Share> shares) {
        this.engine = engine;
        this.printed = printed;
        this.shares = List.copyOf(shares);
    }

    /** {@code cells}: body, measure, period, value, line (none when the file does not give it). */
    void check(String cells, Findings findings) {
        if (shares.isEmpty()) {
            return;
        }
        List<String> named = shares.stream()
                .flatMap(share -> Stream.of(share.part(), share.whole()))
                .distinct()
                .toList();
        String written = shares.stream().map(SharesTogether::row).collect(Collectors.joining(", "));
        Sql.each(
                engine,
                "WITH cells AS MATERIALIZED (SELECT * FROM (" + cells + ") WHERE measure IN (" + Sql.texts(named)
                        + ")), shares(indicator, part, whole, first, last) AS (VALUES "
                        + written + ") SELECT coalesce(p.line, w.line) AS line, p.body, p.period, s.indicator,"
                        + " s.part, p.value AS counted, s.whole, w.value AS of FROM cells p JOIN shares s"
                        + " ON p.measure = s.part AND p.period // 100 BETWEEN s.first AND s.last"
                        + " JOIN cells w ON w.body = p.body AND w.period = p.period AND w.measure = s.whole"
                        + " WHERE p.value > w.value AND (p.line IS NOT NULL OR w.line IS NOT NULL)"
                        + " ORDER BY 1, 2, 3, 4",
                row -> findings.refuse(TogetherProblems.share(
                        Place.in(printed, (int) row.getLong("line"), 0),
                        new TogetherProblems.Key(row.getString("body"), "", Period.ofCode(row.getInt("period")), ""),
                        row.getString("indicator"),
                        row.getString("part") + " = " + Together.plain(row.getBigDecimal("counted")) + ", "
                                + row.getString("whole") + " = " + Together.plain(row.getBigDecimal("of")),
                        row.getString("part") + " ≤ " + row.getString("whole"))));
    }

    private static String row(Share share) {
        return "(" + Sql.texts(List.of(share.indicator(), share.part(), share.whole())) + ", " + share.firstYear()
                + ", " + share.lastYear() + ")";
    }
}
