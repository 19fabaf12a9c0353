package org.rouage.document.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rouage.basics.Text;

/** Charts of an imagined fund, in millions of euros. */
final class SampleCharts {
    private SampleCharts() {}

    /** Two lines, one with a year without a value. */
    static YearChart budget() {
        return new YearChart(
                "fnga",
                Text.of("Fonds de gestion", "Management fund"),
                Text.empty(),
                Text.same("MEUR"),
                2024,
                2027,
                List.of(
                        new YearChart.Line(
                                Text.of("Calculé", "Computed"), values(2024, "517.20", "500.90", "485.12", "1469.84")),
                        new YearChart.Line(
                                Text.of("Écrit", "Written"), without(2025, values(2024, "517", "1", "486")))),
                List.of(),
                List.of(new YearChart.Mark(2026, Text.of("avenant 1", "amendment 1"))));
    }

    static YearChart fan() {
        return new YearChart(
                "fan",
                Text.of("Budget simulé", "Simulated budget"),
                Text.of("100 000 tirages.", "100,000 draws."),
                Text.same("MEUR"),
                2024,
                2026,
                List.of(new YearChart.Line(Text.of("Médiane", "Median"), values(2024, "500", "510", "520"))),
                List.of(
                        new YearChart.Band(Text.same("5–95 %"), ranges("500", "500", "490", "530", "480", "560")),
                        new YearChart.Band(Text.same("25–75 %"), ranges("500", "500", "505", "515", "508", "533"))),
                List.of());
    }

    static BarChart parts() {
        return new BarChart(
                "parts",
                Text.of("D'où vient la différence", "Where the difference comes from"),
                Text.empty(),
                Text.same("MEUR"),
                List.of(
                        new BarChart.Bar(Text.same("inflation"), new BigDecimal("4.10")),
                        new BarChart.Bar(Text.of("effectifs", "workforce"), new BigDecimal("-0.90"))));
    }

    static SortedMap<Integer, BigDecimal> values(int first, String... numbers) {
        var values = new TreeMap<Integer, BigDecimal>();
        for (int rank = 0; rank < numbers.length; rank++) {
            values.put(first + rank, new BigDecimal(numbers[rank]));
        }
        return values;
    }

    private static SortedMap<Integer, BigDecimal> without(int year, SortedMap<Integer, BigDecimal> values) {
        values.remove(year);
        return values;
    }

    private static SortedMap<Integer, YearChart.Range> ranges(String... ends) {
        var ranges = new TreeMap<Integer, YearChart.Range>();
        for (int rank = 0; rank < ends.length; rank += 2) {
            ranges.put(
                    2024 + rank / 2, new YearChart.Range(new BigDecimal(ends[rank]), new BigDecimal(ends[rank + 1])));
        }
        return ranges;
    }
}
