package org.rouage.measure.bulk;

import java.util.List;

/**
 * From cells to every body, region and the whole, in every period, inside an engine: for networks whose cells would not
 * fit one machine, where another engine sums before anything is fetched. On one machine {@link Scoreboard} fetches
 * cells.
 *
 * <p>Example: the cells of 120 bodies and 60 months become, for each measure, 13,205 sums, with how many cells each
 * rests on, the least and the most. The dated network is a small table, {@code standings}: for each body and period,
 * under which body and in which region its figures stand; so is {@code spans}: for each period, the periods in which it
 * stands, itself included.
 */
public final class AggregatePlan {
    /** Body and period, to the body and the region (empty for none) under which its figures stand. */
    public static final Plan.Table STANDINGS =
            new Plan.Table("standings", List.of("body", "period", "standing", "region"));
    /** A period, by its code, to each period that holds it. */
    public static final Plan.Table SPANS = new Plan.Table("spans", List.of("period", "span"));

    private AggregatePlan() {}

    /**
     * {@code measure, span, standing, region, total, least, most, present}: a body's figures where the standing is not
     * null, a region's where the region is not null, those of the whole where both are.
     */
    public static Plan of(Plan cells) {
        Plan placed =
                new Plan.Joined(new Plan.Joined(cells, STANDINGS, List.of("body", "period")), SPANS, List.of("period"));
        return new Plan.Grouped(
                placed,
                List.of(
                        List.of("measure", "span", "standing"),
                        List.of("measure", "span", "region"),
                        List.of("measure", "span")),
                List.of(
                        Figure.sum("sum_total", "total"),
                        Figure.least("least", "total"),
                        Figure.most("most", "total"),
                        Figure.count("present", "total")));
    }
}
