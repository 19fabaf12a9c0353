package org.rouage.measure.bulk;

import java.util.ArrayList;
import java.util.List;
import org.rouage.indicator.Side;
import org.rouage.measure.bulk.Plan.Named;

/**
 * From the rows of submissions to cells: what each body gave for each measure and period, details summed.
 *
 * <p>Example: body 03 declared {@code payes} of 2024-01 as 60 for site A and 40 for site B; the State verified 38 for
 * site B. On the side of the State its cell is 98, on that of the fund 100. The choice is made row by row, before
 * details are summed; where the submissions are all in one state there is nothing to choose, and rows are summed at
 * once. A row that says "not determined" is chosen like any other, and adds nothing.
 */
public final class CellPlan {
    private static final List<String> ROW = List.of("body", "measure", "period", "detail");
    private static final List<String> CELL = List.of("body", "measure", "period");

    private CellPlan() {}

    /**
     * {@code body, measure, period, total, given}: the sum and how many rows it is of, at least one. Of some measures
     * only, or of all when none is named; of the periods within some, both ends included, by their codes.
     */
    public static Plan cells(List<SubmittedRows> live, Side side, List<String> measures, Condition.Between periods) {
        return cells(new Plan.Kept(rows(live, side, false), periods), ranks(live, side), measures, false);
    }

    /** The same, apart for each submission that holds a part of the cell. */
    public static Plan parts(List<SubmittedRows> live, Side side, List<String> measures) {
        return cells(rows(live, side, true), ranks(live, side), measures, true);
    }

    private static Plan cells(Plan rows, List<Integer> ranks, List<String> measures, boolean isBySubmission) {
        Plan kept = measures.isEmpty() ? rows : new Plan.Kept(rows, new Condition.Among("measure", measures));
        Plan chosen = ranks.size() == 1 ? kept : chosen(kept, ranks, isBySubmission);
        var keys = new ArrayList<>(CELL);
        if (isBySubmission) {
            keys.addFirst("submission");
        }
        var summed =
                new Plan.Grouped(chosen, keys, List.of(Figure.sum("total", "value"), Figure.count("given", "value")));
        return new Plan.Kept(summed, new Condition.Above("given", 0));
    }

    /** Of a side: submissions in a state that it does not take are not read at all. */
    private static Plan.Rows rows(List<SubmittedRows> live, Side side, boolean isBySubmission) {
        List<Plan.Source> sources = live.stream()
                .filter(one -> side.states().contains(one.state()))
                .map(one -> new Plan.Source(
                        one.submission(),
                        one.parquet().toString(),
                        side.states().indexOf(one.state())))
                .toList();
        return new Plan.Rows(sources, isBySubmission);
    }

    /** Of the states that are there and that a side takes: the first is taken. */
    private static List<Integer> ranks(List<SubmittedRows> live, Side side) {
        return rows(live, side, false).sources().stream()
                .map(Plan.Source::stateRank)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether a side takes anything of some submissions. */
    public static boolean isEmpty(List<SubmittedRows> live, Side side) {
        return live.stream().noneMatch(one -> side.states().contains(one.state()));
    }

    private static Plan chosen(Plan rows, List<Integer> ranks, boolean isBySubmission) {
        var figures = new ArrayList<Figure>();
        for (int rank : ranks) {
            figures.add(new Figure("rows_" + rank, Figure.How.COUNT, only(rank, new Term.Whole(1))));
            figures.add(new Figure("value_" + rank, Figure.How.MOST, only(rank, new Term.Column("value"))));
            if (isBySubmission) {
                figures.add(
                        new Figure("submission_" + rank, Figure.How.MOST, only(rank, new Term.Column("submission"))));
            }
        }
        var named = new ArrayList<Named>();
        ROW.forEach(column -> named.add(Named.same(column)));
        named.add(new Named("value", first(ranks, "value_")));
        if (isBySubmission) {
            named.add(new Named("submission", first(ranks, "submission_")));
        }
        return new Plan.Shown(new Plan.Grouped(rows, ROW, figures), named);
    }

    private static Term only(int rank, Term term) {
        return new Term.Choice(List.of(new Term.Arm(new Condition.Equal("state_rank", rank), term)));
    }

    private static Term first(List<Integer> ranks, String column) {
        return new Term.Choice(ranks.stream()
                .map(rank -> new Term.Arm(new Condition.Above("rows_" + rank, 0), new Term.Column(column + rank)))
                .toList());
    }
}
