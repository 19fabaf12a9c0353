package org.rouage.document.execution;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.budget.execution.Account;
import org.rouage.budget.execution.Account.Level;
import org.rouage.budget.execution.BudgetYear;
import org.rouage.budget.execution.Entry;
import org.rouage.budget.execution.Finding;
import org.rouage.budget.execution.Finding.Weight;
import org.rouage.budget.execution.LimitativeTotal;
import org.rouage.budget.execution.Position;
import org.rouage.budget.execution.Vote;
import org.rouage.document.Html;
import org.rouage.document.PageHead;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/**
 * An execution as one self-contained page: the findings first, then a table for each budget and year whose amounts
 * unfold to the entries that make them.
 *
 * <p>Example: the cell "9.99" of {@code walls} unfolds to "entry 6, 1 June 2025: commitment, 9.25 MEUR…". A line that
 * is blocked says so in the last column.
 */
public final class HtmlExecution {
    private final ExecutionReport report;
    private final Language language;
    private final Html html = new Html();

    private HtmlExecution(ExecutionReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    public static String print(ExecutionReport report, Language language) {
        return new HtmlExecution(report, language).page();
    }

    private String page() {
        html.safe("<!doctype html>\n").open("html", "lang", language.tag());
        PageHead.write(
                html,
                in(ExecutionWords.KIND) + " – " + report.convention(),
                report.sources().engine().version(),
                PageHead.sheet(HtmlExecution.class, "execution.css"));
        html.open("body").element("a", in(ExecutionWords.SKIP), "class", "skip", "href", "#budgets");
        html.open("header").element("p", in(ExecutionWords.KIND), "class", "kind");
        html.element("h1", report.convention());
        html.element("p", in(ExecutionWords.asked(report.execution().asOf()))).close();
        html.open("main");
        findings();
        html.open("div", "id", "budgets", "tabindex", "-1");
        if (report.execution().years().isEmpty()) {
            html.element("p", in(ExecutionWords.NO_BUDGET));
        }
        report.execution().years().forEach(this::year);
        html.close();
        sources();
        return html.close().close().close().toString();
    }

    private void findings() {
        html.open("section", "aria-labelledby", "findings");
        html.element("h2", in(ExecutionWords.FINDINGS), "id", "findings");
        if (report.execution().findings().isEmpty()) {
            html.element("p", in(ExecutionWords.NO_FINDING));
        }
        report.execution().findings().forEach(this::finding);
        html.close();
    }

    private void finding(Finding finding) {
        var problem = finding.problem();
        String look = look(finding.weight());
        html.open("article", "class", "finding " + look).open("h3");
        html.element("span", in(ExecutionWords.weight(finding.weight())), "class", "verdict " + look);
        html.text(" " + problem.code() + " – " + finding.budget() + ", " + finding.year());
        html.close().open("dl");
        said(ExecutionWords.FOUND, problem.found());
        said(ExecutionWords.EXPECTED, problem.expected());
        said(ExecutionWords.REMEDY, problem.remedy());
        html.close().open("p", "class", "kind").text(problem.place().toString());
        problem.provision().ifPresent(provision -> html.text(" – " + provision));
        html.close().close();
    }

    private void said(Text label, Text words) {
        html.element("dt", in(label)).element("dd", in(words));
    }

    private static String look(Weight weight) {
        return switch (weight) {
            case BREACHED, TO_JUSTIFY, UNDECIDED ->
                weight.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case NOTICE -> "not-applicable";
        };
    }

    private void year(BudgetYear year) {
        String id = year.budget().id() + "-" + year.year();
        html.open("section", "aria-labelledby", id);
        html.element("h2", in(ExecutionWords.heading(year, report.title(year.budget()))), "id", id);
        table(year, id);
        listed(ExecutionWords.UNDECIDED, Undecided.reasons(year), Function.identity());
        votes(year);
        listed(ExecutionWords.TRANSFERS, year.transfers(), ExecutionWords::transfer);
        listed(ExecutionWords.CARRY_OVERS, year.carryOvers(), ExecutionWords::carryOver);
        limitative(year);
        html.close();
    }

    private void table(BudgetYear year, String id) {
        html.open("div", "class", "wide", "role", "region", "aria-labelledby", id + "-table", "tabindex", "0");
        html.open("table", "class", "credits");
        Text caption = ExecutionWords.CREDITS.plus(ExecutionWords.heading(year, report.title(year.budget())));
        html.element("caption", in(caption), "id", id + "-table");
        html.open("thead").open("tr").element("th", in(ExecutionWords.ACCOUNT), "scope", "col");
        for (Column column : Column.values()) {
            html.element("th", in(column.words()), "scope", "col");
        }
        html.element("th", in(ExecutionWords.STATE), "scope", "col")
                .close()
                .close()
                .open("tbody");
        Rows.of(year).forEach(this::row);
        html.close().close().close();
    }

    private void row(Position position) {
        Account account = position.account();
        html.open("tr", "class", account.level().name().toLowerCase(Locale.ROOT));
        html.open("th", "scope", "row").text(in(report.title(account)) + " ");
        html.element("code", account.id(), "class", "id").close();
        for (Column column : Column.values()) {
            amount(column.value(position), account.unit(), column.entries(position));
        }
        boolean isLine = account.level() == Level.LINE;
        html.open("td", "class", "state");
        if (isLine) {
            html.text(in(ExecutionWords.limit(account)) + ", ");
            html.element("strong", in(ExecutionWords.state(position)));
        }
        html.close().close();
    }

    private void amount(Value value, Unit unit, List<Entry> entries) {
        String words = in(ExecutionWords.amount(value, unit));
        html.open("td");
        if (entries.isEmpty()) {
            html.text(words);
        } else {
            html.open("details").element("summary", words).open("ul");
            entries.forEach(entry -> html.element("li", in(ExecutionWords.entry(entry)) + " (" + entry.at() + ")"));
            html.close().close();
        }
        html.close();
    }

    private void votes(BudgetYear year) {
        if (year.votes().isEmpty()) {
            return;
        }
        html.element("h3", in(ExecutionWords.VOTES)).open("ul");
        for (Vote vote : year.votes()) {
            html.open("li").text(in(ExecutionWords.vote(vote))).open("ul");
            vote.comparisons()
                    .forEach(one -> html.element(
                            "li",
                            in(ExecutionWords.comparison(one, year.budget().unit(), report.vocabulary()))));
            html.close().close();
        }
        html.close();
    }

    private <T> void listed(Text heading, List<T> items, Function<T, Text> words) {
        if (!items.isEmpty()) {
            html.element("h3", in(heading)).open("ul");
            items.forEach(item -> html.element("li", in(words.apply(item))));
            html.close();
        }
    }

    private void limitative(BudgetYear year) {
        html.open("table", "class", "credits limitative").element("caption", in(ExecutionWords.LIMITATIVE));
        html.open("thead").open("tr").element("td", "");
        for (Column column : List.of(Column.CEILING, Column.CREDITS, Column.COMMITTED)) {
            html.element("th", in(column.words()), "scope", "col");
        }
        html.close().close().open("tbody");
        total(ExecutionWords.LIMITATIVE, year.limitative(), year.budget().unit());
        total(ExecutionWords.OPERATING, year.operating(), year.budget().unit());
        html.close().close();
    }

    private void total(Text label, LimitativeTotal total, Unit unit) {
        html.open("tr").element("th", in(label), "scope", "row");
        for (Value value : List.of(total.ceiling(), total.credits(), total.committed())) {
            html.element("td", in(ExecutionWords.amount(value, unit)));
        }
        html.close();
    }

    private void sources() {
        html.open("section", "aria-labelledby", "sources");
        html.element("h2", in(ExecutionWords.SOURCES), "id", "sources");
        html.open("p", "class", "kind")
                .text("Rouage " + report.sources().engine().version() + ", "
                        + report.sources().engine().digest() + "; "
                        + report.sources().dossier())
                .close()
                .close();
    }

    private String in(Text text) {
        return text.in(language);
    }
}
