package org.rouage.document.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.budget.execution.Account;
import org.rouage.budget.execution.Account.Level;
import org.rouage.budget.execution.BudgetYear;
import org.rouage.budget.execution.Entry;
import org.rouage.budget.execution.Finding;
import org.rouage.budget.execution.LimitativeTotal;
import org.rouage.budget.execution.Position;
import org.rouage.budget.execution.Vote;
import org.rouage.formula.Unit;

/**
 * An execution for a terminal: a table for each budget and year, then its votes, transfers, carry-overs, limitative
 * expenses and entries; the findings at the end.
 *
 * <p>Example: the row {@code fnga-personnel limitative 120.4 … BLOCKED}.
 */
public final class TextExecution {
    private final ExecutionReport report;
    private final Language language;
    private final StringBuilder printed = new StringBuilder();

    private TextExecution(ExecutionReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    public static String print(ExecutionReport report, Language language) {
        return new TextExecution(report, language).print();
    }

    private String print() {
        line("", in(ExecutionWords.KIND) + " – " + report.convention());
        line("", in(ExecutionWords.asked(report.execution().asOf())));
        if (report.execution().years().isEmpty()) {
            line("", in(ExecutionWords.NO_BUDGET));
        }
        report.execution().years().forEach(this::year);
        findings();
        return printed.toString();
    }

    private void year(BudgetYear year) {
        printed.append('\n');
        line("", in(ExecutionWords.heading(year, report.title(year.budget()))));
        table(year);
        listed(ExecutionWords.UNDECIDED, Undecided.reasons(year), Function.identity());
        votes(year);
        listed(ExecutionWords.TRANSFERS, year.transfers(), ExecutionWords::transfer);
        listed(ExecutionWords.CARRY_OVERS, year.carryOvers(), ExecutionWords::carryOver);
        line("  ", in(ExecutionWords.LIMITATIVE));
        total(in(Text.of("toutes", "all")), year.limitative(), year);
        total(in(ExecutionWords.OPERATING), year.operating(), year);
        listed(ExecutionWords.ENTRIES, Rows.entries(year), TextExecution::entry);
    }

    private static Text entry(Entry entry) {
        return ExecutionWords.entry(entry).plus(Text.same(" (" + entry.at() + ")"));
    }

    private void votes(BudgetYear year) {
        if (year.votes().isEmpty()) {
            return;
        }
        line("  ", in(ExecutionWords.VOTES));
        for (Vote vote : year.votes()) {
            line("    ", in(ExecutionWords.vote(vote)));
            Unit unit = year.budget().unit();
            vote.comparisons()
                    .forEach(one -> line("      ", in(ExecutionWords.comparison(one, unit, report.vocabulary()))));
        }
    }

    private void total(String of, LimitativeTotal total, BudgetYear year) {
        Unit unit = year.budget().unit();
        line(
                "    ",
                of
                        + in(ExecutionWords.COLON)
                        + Stream.of(
                                        named(Column.CEILING, ExecutionWords.amount(total.ceiling(), unit)),
                                        named(Column.CREDITS, ExecutionWords.amount(total.credits(), unit)),
                                        named(Column.COMMITTED, ExecutionWords.amount(total.committed(), unit)))
                                .collect(Collectors.joining(", ")));
    }

    private String named(Column column, Text amount) {
        return in(column.words()) + " " + in(amount);
    }

    private <T> void listed(Text heading, List<T> items, Function<T, Text> words) {
        if (!items.isEmpty()) {
            line("  ", in(heading));
            items.forEach(item -> line("    ", in(words.apply(item))));
        }
    }

    private void table(BudgetYear year) {
        var rows = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of(in(ExecutionWords.ACCOUNT), ""));
        Stream.of(Column.values()).forEach(column -> head.add(in(column.words())));
        head.add(in(ExecutionWords.STATE));
        rows.add(head);
        Rows.of(year).forEach(position -> rows.add(row(position)));
        int[] widths = new int[head.size()];
        rows.forEach(row -> {
            for (int at = 0; at < widths.length; at++) {
                widths[at] = Math.max(widths[at], row.get(at).length());
            }
        });
        rows.forEach(row -> line("  ", aligned(row, widths)));
    }

    private List<String> row(Position position) {
        boolean isLine = position.account().level() == Level.LINE;
        var cells = new ArrayList<String>();
        cells.add(named(position.account()));
        cells.add(isLine ? in(ExecutionWords.limit(position.account())) : "");
        Unit unit = position.account().unit();
        Stream.of(Column.values())
                .forEach(column -> cells.add(in(ExecutionWords.amount(column.value(position), unit))));
        cells.add(isLine ? in(ExecutionWords.state(position)) : "");
        return cells;
    }

    private String named(Account account) {
        return switch (account.level()) {
            case LINE -> account.id();
            case GROUP -> "= " + in(report.title(account));
            case BUDGET -> "= " + account.id();
        };
    }

    /** Words to the left, amounts to the right. */
    private static String aligned(List<String> row, int[] widths) {
        var aligned = new StringBuilder();
        for (int at = 0; at < widths.length; at++) {
            String pad = " ".repeat(widths[at] - row.get(at).length());
            boolean isAmount = at > 1 && at < widths.length - 1;
            aligned.append(at == 0 ? "" : "  ").append(isAmount ? pad + row.get(at) : row.get(at) + pad);
        }
        return aligned.toString();
    }

    private void findings() {
        printed.append('\n');
        line("", in(ExecutionWords.FINDINGS));
        if (report.execution().findings().isEmpty()) {
            line("  ", in(ExecutionWords.NO_FINDING));
        }
        for (Finding finding : report.execution().findings()) {
            String words = finding.problem().print(language).replace("\n", "\n  ");
            line("  ", in(ExecutionWords.weight(finding.weight())) + " – " + words);
        }
    }

    private void line(String indent, String words) {
        printed.append((indent + words).stripTrailing()).append('\n');
    }

    private String in(Text text) {
        return text.in(language);
    }
}
