package org.rouage.budget.simulation;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.budget.Figure;
import org.rouage.budget.WrittenAmount;
import org.rouage.formula.Value;

/**
 * A figure over the years of the term: what it is when all goes as assumed, and what the paths show.
 *
 * <p>Example: {@code budget-fnga}, 2026: 101.2 MEUR as assumed, between 98.4 and 105.1 nine times in ten; and the 100
 * MEUR written in the convention is exceeded in 71 % of the paths.
 */
public record SimulatedFigure(Figure figure, List<Year> years) {
    public SimulatedFigure {
        years = List.copyOf(years);
    }

    /**
     * One year; without a spread when the figure is undecided as assumed. {@code exceeded} says how often each amount
     * that the acts write for it is exceeded.
     */
    public record Year(int year, Value assumed, Optional<Spread> spread, List<Exceeded> exceeded) {
        public Year {
            exceeded = List.copyOf(exceeded);
        }
    }

    /** How often a figure is above an amount that an act writes for it. */
    public record Exceeded(WrittenAmount written, Likelihood likelihood) {
        public Rational amount() {
            return written.number();
        }
    }

    /** Whether nothing that is uncertain bears on it. */
    public boolean isCertain() {
        return years.stream()
                .allMatch(year -> year.spread().map(Spread::isCertain).orElse(true));
    }
}
