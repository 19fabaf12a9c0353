package org.rouage.formula;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where the number of each figure of each year stands in one row of numbers: figure after figure, each with its years
 * in order. The years are those of the term and those that a formula can reach from it.
 *
 * <p>Example: with the figures a and b and the years 2023 to 2028, {@code b} of 2024 stands at 6 + 1.
 */
final class Layout {
    private final List<Reference> figures;
    private final Map<Reference, Integer> rows = new HashMap<>();
    private final int first;
    private final int last;
    private final int from;
    private final int width;

    private Layout(Collection<Reference> figures, int first, int last, int from, int to) {
        this.figures = List.copyOf(figures);
        this.first = first;
        this.last = last;
        this.from = from;
        this.width = to - from + 1;
        this.figures.forEach(figure -> rows.put(figure, rows.size()));
    }

    /** A place that moves with the year computed (step 1), or stands still (step 0). */
    record Read(int origin, int step) {
        int slot(int year) {
            return origin + step * year;
        }
    }

    /** Wide enough for every year that these terms can name in any year of the term. */
    static Layout of(Collection<Reference> figures, Collection<Term> terms, int first, int last) {
        int from = first;
        int to = last;
        for (Term term : terms) {
            for (Term part : term.all()) {
                for (When when : whens(part)) {
                    from = Math.min(from, when.in(new When.Moment(first, first, last)));
                    to = Math.max(to, when.in(new When.Moment(last, first, last)));
                }
            }
        }
        return new Layout(figures, first, last, from, to);
    }

    private static List<When> whens(Term term) {
        return switch (term) {
            case Term.Figure figure -> List.of(figure.when());
            case Term.Figures figures -> List.of(figures.from(), figures.to());
            default -> List.of();
        };
    }

    int size() {
        return figures.size() * width;
    }

    boolean holds(Reference figure, int year) {
        return year >= from && year < from + width && rows.containsKey(figure);
    }

    int slot(Reference figure, int year) {
        return read(figure, new When.Fixed(year)).slot(year);
    }

    Calculation.Cell cell(int slot) {
        return new Calculation.Cell(figures.get(slot / width), from + slot % width);
    }

    boolean isInTerm(int slot) {
        int year = from + slot % width;
        return year >= first && year <= last;
    }

    Read read(Reference figure, When when) {
        int origin = Objects.requireNonNull(rows.get(figure)) * width - from;
        return switch (when) {
            case When.Computed(int offset) -> new Read(origin + offset, 1);
            case When.Fixed(int year) -> new Read(origin + year, 0);
            case When.First(int offset) -> new Read(origin + first + offset, 0);
            case When.Last(int offset) -> new Read(origin + last + offset, 0);
        };
    }
}
