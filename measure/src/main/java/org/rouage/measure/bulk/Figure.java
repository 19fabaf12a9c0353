package org.rouage.measure.bulk;

/**
 * A column that puts rows together: an exact sum, a count or the most.
 *
 * <p>Example: {@code Figure.sum("total", "value")}. What is missing is left out; of nothing, sum and most are missing
 * and the count is 0.
 */
public record Figure(String name, How how, Term of) {
    public enum How {
        SUM,
        COUNT,
        MOST
    }

    public static Figure sum(String name, String column) {
        return new Figure(name, How.SUM, new Term.Column(column));
    }

    public static Figure count(String name, String column) {
        return new Figure(name, How.COUNT, new Term.Column(column));
    }
}
