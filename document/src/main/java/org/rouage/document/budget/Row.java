package org.rouage.document.budget;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rouage.basics.Text;
import org.rouage.budget.Figure;
import org.rouage.formula.Unit;

/**
 * One row of a table of years: a figure, or a sum of some. A year before the term for which nothing is written has no
 * cell; every year of the term has one.
 *
 * <p>Example: the line {@code fnga-personnel}, or "Dépenses de personnel – total" of its group, which has no figure.
 */
record Row(Text title, Optional<Figure> figure, Unit unit, SortedMap<Integer, Cell> cells) {
    Row {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    Optional<Cell> cell(int year) {
        return Optional.ofNullable(cells.get(year));
    }

    /** Whether it adds up others. */
    boolean isSum() {
        return figure.isEmpty();
    }

    /** {@code fnga-personnel}, {@code evolution(fnga)}; empty for a sum. */
    Optional<String> id() {
        return figure.map(one -> one.reference().toString());
    }
}
