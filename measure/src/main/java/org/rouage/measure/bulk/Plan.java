package org.rouage.measure.bulk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What an engine is to compute, as a value of our own: each step has named columns, and rests on other steps.
 *
 * <p>Example: {@code new Grouped(rows, List.of("body", "measure"), List.of(Figure.sum("total", "value")))} is one sum
 * for each body and measure. {@link Dialect#sql} writes it as the SQL of an engine. Every construct means the same in
 * all dialects; there is no division.
 */
public sealed interface Plan {
    /** The names of its columns, in order. */
    List<String> columns();

    /**
     * The rows of submissions: {@code body, measure, period, detail, value}, and the rank of the state they are in, 0
     * for the state that is taken first.
     *
     * @param isBySubmission whether each row says its submission
     */
    record Rows(List<Source> sources, boolean isBySubmission) implements Plan {
        public Rows {
            sources = List.copyOf(sources);
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("rows of no submission");
            }
        }

        @Override
        public List<String> columns() {
            var columns = new ArrayList<>(List.of("body", "measure", "period", "detail", "value", "state_rank"));
            if (isBySubmission) {
                columns.addFirst("submission");
            }
            return List.copyOf(columns);
        }
    }

    /** The rows of one submission: where they are, and the rank of its state. */
    record Source(String submission, String location, int stateRank) {}

    /** A small table that the engine was given. */
    record Table(String name, List<String> columns) implements Plan {
        public Table {
            columns = List.copyOf(columns);
        }
    }

    /** The rows that meet a condition. */
    record Kept(Plan of, Condition where) implements Plan {
        @Override
        public List<String> columns() {
            return of.columns();
        }
    }

    /** Each row of the left with each row of the right that has the same in some columns; the others are dropped. */
    record Joined(Plan left, Plan right, List<String> on) implements Plan {
        public Joined {
            on = List.copyOf(on);
        }

        @Override
        public List<String> columns() {
            var columns = new LinkedHashSet<>(left.columns());
            columns.addAll(right.columns());
            return List.copyOf(columns);
        }
    }

    /** Figures over the rows that have the same in some columns. */
    record Grouped(Plan of, List<String> keys, List<Figure> figures) implements Plan {
        public Grouped {
            keys = List.copyOf(keys);
            figures = List.copyOf(figures);
        }

        @Override
        public List<String> columns() {
            var columns = new ArrayList<>(keys);
            figures.forEach(figure -> columns.add(figure.name()));
            return List.copyOf(columns);
        }
    }

    /** The same rows, with these columns instead. */
    record Shown(Plan of, List<Named> named) implements Plan {
        public Shown {
            named = List.copyOf(named);
        }

        @Override
        public List<String> columns() {
            return named.stream().map(Named::name).toList();
        }
    }

    /** A column and what it holds. */
    record Named(String name, Term term) {
        public static Named same(String column) {
            return new Named(column, new Term.Column(column));
        }
    }
}
