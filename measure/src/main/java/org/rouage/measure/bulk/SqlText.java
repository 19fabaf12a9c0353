package org.rouage.measure.bulk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The SQL of a plan: a chain of named steps, the part of SQL that means the same to DuckDB, Spark and PostgreSQL.
 *
 * <p>Example: {@code WITH step1 AS (SELECT … FROM …), step2 AS (…) SELECT * FROM step2}.
 */
final class SqlText {
    private final Dialect dialect;
    private final Map<Plan, String> named = new LinkedHashMap<>();
    private final StringBuilder steps = new StringBuilder();

    SqlText(Dialect dialect) {
        this.dialect = dialect;
    }

    String query(Plan plan) {
        String last = name(plan);
        String columns = String.join(", ", plan.columns());
        String from = "SELECT " + columns + " FROM " + last;
        return steps.isEmpty() ? from : "WITH " + steps + "\n" + from;
    }

    private String name(Plan plan) {
        if (plan instanceof Plan.Table table) {
            return table.name();
        }
        String known = named.get(plan);
        if (known != null) {
            return known;
        }
        String body = body(plan);
        String name = "step" + (named.size() + 1);
        named.put(plan, name);
        steps.append(steps.isEmpty() ? "" : ",\n")
                .append(name)
                .append(" AS (")
                .append(body)
                .append(')');
        return name;
    }

    private String body(Plan plan) {
        return switch (plan) {
            case Plan.Rows rows -> String.join("\n  UNION ALL ", dialect.rows(rows));
            case Plan.Table table -> "SELECT " + String.join(", ", table.columns()) + " FROM " + table.name();
            case Plan.Kept kept ->
                "SELECT " + String.join(", ", kept.columns()) + " FROM " + name(kept.of()) + " WHERE "
                        + condition(kept.where());
            case Plan.Joined joined -> joined(joined);
            case Plan.Grouped grouped -> grouped(grouped);
            case Plan.Shown shown ->
                "SELECT "
                        + shown.named().stream()
                                .map(one -> as(term(one.term()), one.name()))
                                .collect(Collectors.joining(", "))
                        + " FROM " + name(shown.of());
        };
    }

    private String joined(Plan.Joined joined) {
        String left = name(joined.left());
        String right = name(joined.right());
        return "SELECT " + String.join(", ", joined.columns()) + " FROM " + left + " JOIN " + right + " USING ("
                + String.join(", ", joined.on()) + ")";
    }

    private String grouped(Plan.Grouped grouped) {
        String figures = grouped.figures().stream()
                .map(figure -> as(figure(figure), figure.name()))
                .collect(Collectors.joining(", "));
        String keys = String.join(", ", grouped.keys());
        return "SELECT " + keys + ", " + figures + " FROM " + name(grouped.of()) + " GROUP BY " + keys;
    }

    private String figure(Figure figure) {
        String function = switch (figure.how()) {
            case SUM -> "sum";
            case COUNT -> "count";
            case MOST -> "max";
        };
        return function + "(" + term(figure.of()) + ")";
    }

    private String term(Term term) {
        return switch (term) {
            case Term.Column(String name) -> name;
            case Term.Whole(long number) -> Long.toString(number);
            case Term.Choice(List<Term.Arm> arms) ->
                arms.stream()
                        .map(arm -> "WHEN " + condition(arm.when()) + " THEN " + term(arm.then()))
                        .collect(Collectors.joining(" ", "CASE ", " END"));
        };
    }

    private String condition(Condition condition) {
        return switch (condition) {
            case Condition.Equal(String column, long number) -> column + " = " + number;
            case Condition.Above(String column, long number) -> column + " > " + number;
            case Condition.Between(String column, long least, long most) ->
                column + " BETWEEN " + least + " AND " + most;
            case Condition.Among(String column, List<String> texts) ->
                texts.stream().map(dialect::text).collect(Collectors.joining(", ", column + " IN (", ")"));
        };
    }

    private static String as(String expression, String name) {
        return expression.equals(name) ? name : expression + " AS " + name.toLowerCase(Locale.ROOT);
    }
}
