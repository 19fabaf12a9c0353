package org.rouage.document.chart;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rouage.basics.Text;

/**
 * Figures by year in one unit: lines, bands between a low and a high value, and years that something happens in.
 *
 * <p>Example: {@code new YearChart("fnga", title, Text.empty(), Text.same("MEUR"), 2023, 2028, List.of(computed,
 * written), List.of(), List.of(new Mark(2026, Text.of("avenant 1", "amendment 1"))))}. Numbers are shown with the
 * decimals they come with, so the caller rounds, and says so. A year that a line has no value for is a gap. The
 * {@code id} is the chart's alone on its page.
 */
public record YearChart(
        String id,
        Text title,
        Text description,
        Text unit,
        int first,
        int last,
        List<Line> lines,
        List<Band> bands,
        List<Mark> marks) {
    public YearChart {
        if (first > last) {
            throw new IllegalArgumentException("a chart from " + first + " to " + last);
        }
        lines = List.copyOf(lines);
        bands = List.copyOf(bands);
        marks = List.copyOf(marks);
    }

    /** One figure over the years. */
    public record Line(Text name, SortedMap<Integer, BigDecimal> values) {
        public Line {
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }
    }

    /** Between which values a figure lies with some likelihood, such as "5–95 %"; the widest band comes first. */
    public record Band(Text name, SortedMap<Integer, Range> ranges) {
        public Band {
            ranges = Collections.unmodifiableSortedMap(new TreeMap<>(ranges));
        }
    }

    /** Both ends inclusive. */
    public record Range(BigDecimal low, BigDecimal high) {
        public Range {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("a range from " + low + " to " + high);
            }
        }
    }

    /** A year to be marked, and why. */
    public record Mark(int year, Text words) {}

    List<Integer> years() {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** All that is drawn, for the scale of the axis. */
    List<BigDecimal> numbers() {
        return Stream.concat(
                        lines.stream().flatMap(line -> shown(line.values()).values().stream()),
                        bands.stream()
                                .flatMap(band -> shown(band.ranges()).values().stream())
                                .flatMap(range -> Stream.of(range.low(), range.high())))
                .toList();
    }

    /** What falls in the years of the chart. */
    <V> SortedMap<Integer, V> shown(SortedMap<Integer, V> byYear) {
        return byYear.subMap(first, last + 1);
    }
}
