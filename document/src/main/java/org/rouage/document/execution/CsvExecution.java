package org.rouage.document.execution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.budget.execution.BudgetYear;
import org.rouage.budget.execution.Entry;
import org.rouage.budget.execution.Position;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/**
 * The amounts of an execution, one row for each account and year, with the numbers of the entries; lines end as RFC
 * 4180 says.
 *
 * <p>Example: {@code budget-fnga,2025,line,fnga-personnel,personnel,true,MEUR,120.4,…,undecided,1 4 7}. Amounts are in
 * the unit of the row with a point for decimals, exact, or to twelve decimals where they never end.
 */
public final class CsvExecution {
    private static final int MOST_DECIMALS = 12;

    private CsvExecution() {}

    public static String print(ExecutionReport report) {
        var lines = new ArrayList<List<String>>();
        lines.add(head());
        for (BudgetYear year : report.execution().years()) {
            Rows.of(year).forEach(position -> lines.add(row(position)));
        }
        return lines.stream().map(line -> String.join(",", line) + "\r\n").collect(Collectors.joining());
    }

    private static List<String> head() {
        var head = new ArrayList<>(List.of("budget", "year", "level", "account", "group", "limitative", "unit"));
        Stream.of(Column.values()).forEach(column -> head.add(column.code()));
        head.add("entries");
        return head;
    }

    private static List<String> row(Position position) {
        var account = position.account();
        var row = new ArrayList<>(List.of(
                account.budget(),
                Integer.toString(position.year()),
                account.level().name().toLowerCase(Locale.ROOT),
                account.id(),
                account.group().orElse(""),
                Boolean.toString(account.isLimitative()),
                account.unit().symbol(Language.ENGLISH)));
        Stream.of(Column.values()).forEach(column -> row.add(amount(column.value(position), account.unit())));
        row.add(Stream.of(Column.values())
                .flatMap(column -> column.entries(position).stream())
                .map(Entry::number)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" ")));
        return row;
    }

    /** A number, or the word {@code undecided}. */
    static String amount(Value value, Unit unit) {
        return value instanceof Value.Known(Rational number, Unit _)
                ? plain(number.dividedBy(unit.scale()))
                : "undecided";
    }

    static String plain(Rational number) {
        BigDecimal decimal =
                number.exactDecimal().orElseGet(() -> number.toDecimal(MOST_DECIMALS, RoundingMode.HALF_UP));
        return decimal.toPlainString();
    }
}
