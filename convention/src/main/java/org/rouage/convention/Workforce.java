package org.rouage.convention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A workforce path of the convention: the values written, and the rules that compute it where there are some. The base
 * holds the years before the term.
 *
 * <p>Example: 64,800 ETP in 2017, 61,200 in 2022. The unit says which kind of full-time equivalent: {@code ETP},
 * {@code ETPMA} (yearly average), {@code ETPFM} (end of December).
 */
public record Workforce(
        String id,
        String title,
        String unit,
        List<Year> base,
        Optional<Budget.Rule> calculation,
        Optional<Budget.Rule> evolution,
        List<Year> years)
        implements Figure {
    public Workforce {
        base = List.copyOf(base);
        years = List.copyOf(years);
    }

    /** A path of which every year is written and none computed. */
    public static Workforce written(String id, String title, String unit, List<Year> years) {
        return new Workforce(id, title, unit, List.of(), Optional.empty(), Optional.empty(), years);
    }

    public record Year(int year, BigDecimal value) {}
}
