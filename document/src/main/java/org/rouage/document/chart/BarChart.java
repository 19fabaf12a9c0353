package org.rouage.document.chart;

import java.math.BigDecimal;
import java.util.List;
import org.rouage.basics.Text;

/**
 * The parts of a difference, in one unit: a bar to the right for what adds, a hatched bar to the left for what takes
 * away.
 *
 * <p>Example: of a difference of +3.20 MEUR in 2028, {@code new Bar(Text.of("inflation", "inflation"), 4.10)} and
 * {@code new Bar(Text.of("effectifs", "workforce"), -0.90)}. The order is the caller's.
 */
public record BarChart(String id, Text title, Text description, Text unit, List<Bar> bars) {
    public BarChart {
        bars = List.copyOf(bars);
    }

    public record Bar(Text name, BigDecimal value) {}
}
