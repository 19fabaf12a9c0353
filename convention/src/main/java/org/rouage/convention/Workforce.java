package org.rouage.convention;

import java.math.BigDecimal;
import java.util.List;

/**
 * A workforce path of the convention.
 *
 * <p>Example: 64,800 ETP in 2017, 61,200 in 2022. The unit says which kind of full-time equivalent: {@code ETP},
 * {@code ETPMA} (yearly average), {@code ETPFM} (end of December).
 */
public record Workforce(String id, String title, String unit, List<Year> years) implements Element {
    public Workforce {
        years = List.copyOf(years);
    }

    public record Year(int year, BigDecimal value) {}
}
