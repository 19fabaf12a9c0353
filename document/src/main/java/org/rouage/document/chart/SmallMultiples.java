package org.rouage.document.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.rouage.basics.Text;

/**
 * The same figures of several places, each in a small drawing of its own, all on one scale so that they compare at a
 * glance.
 *
 * <p>Example: the result and the target of "files paid within 15 days" from 2024 to 2028, a panel for each of three
 * regions: {@code new Panel(Text.same("Bretagne"), List.of(result, target))}. The first line of a panel is full, the
 * second dashed, as {@link YearChart} draws them; a year without a value is a gap.
 */
public record SmallMultiples(
        String id, Text title, Text description, Text unit, int first, int last, List<Panel> panels) {
    public SmallMultiples {
        if (first > last) {
            throw new IllegalArgumentException("a chart from " + first + " to " + last);
        }
        panels = List.copyOf(panels);
    }

    /** What one place shows; the lines are the same in every panel, in the same order. */
    public record Panel(Text name, List<YearChart.Line> lines) {
        public Panel {
            lines = List.copyOf(lines);
        }
    }

    List<Integer> years() {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** All that is drawn, for the one scale. */
    List<BigDecimal> numbers() {
        return panels.stream()
                .flatMap(panel -> panel.lines().stream())
                .flatMap(line -> shown(line).values().stream())
                .toList();
    }

    SortedMap<Integer, BigDecimal> shown(YearChart.Line line) {
        return line.values().subMap(first, last + 1);
    }

    /** What the lines are, each once. */
    List<Text> names() {
        return panels.stream()
                .flatMap(panel -> panel.lines().stream())
                .map(YearChart.Line::name)
                .distinct()
                .toList();
    }
}
