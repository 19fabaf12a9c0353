package org.rouage.measure.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.rouage.basics.Place;
import org.rouage.indicator.Period;
import org.rouage.measure.Engine;

/**
 * The values that a submission gave and that the one which supersedes it no longer gives: they would be gone without a
 * word.
 *
 * <p>Example: {@code s-2021-s1} gave 1,800 values and the file that supersedes it gives 1,799 of them again: the one
 * that it lacks is told by name, and the file is refused unless values are meant to be withdrawn. A value given again
 * as {@code n.d.} is not lost.
 */
public final class Withdrawals {
    private static final String KEY = "body, measure, period, detail";

    private Withdrawals() {}

    /**
     * Of a file that was accepted, whose rows these are, and of those that it supersedes. Each value that it lacks
     * refuses it, or warns when that is meant.
     */
    public static void check(
            Engine engine,
            String printed,
            Path rows,
            List<Intake.Live> superseded,
            boolean isMeant,
            Findings findings) {
        if (superseded.isEmpty()) {
            return;
        }
        var names = new TreeMap<String, String>();
        superseded.forEach(each -> names.put(each.parquet().toString(), each.id()));
        Sql.each(
                engine,
                "SELECT " + KEY + ", filename FROM (SELECT * FROM read_parquet(["
                        + Sql.texts(List.copyOf(names.keySet())) + "], filename = true)) AS before ANTI JOIN (SELECT "
                        + KEY + " FROM read_parquet(" + Sql.text(rows) + ")) AS after USING (" + KEY
                        + ") ORDER BY " + KEY + ", filename",
                row -> {
                    var key = new TogetherProblems.Key(
                            row.getString("body"),
                            row.getString("measure"),
                            Period.ofCode(row.getInt("period")),
                            row.getString("detail"));
                    String from = names.getOrDefault(row.getString("filename"), "?");
                    if (isMeant) {
                        findings.warn(TogetherProblems.withdrawn(Place.of(printed), key, from));
                    } else {
                        findings.refuse(TogetherProblems.withdrawn(Place.of(printed), key, from));
                    }
                });
    }
}
