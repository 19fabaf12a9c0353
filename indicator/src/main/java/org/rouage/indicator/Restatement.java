package org.rouage.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rouage.formula.Value;

/**
 * A result that is not what it was when less was known: both values, and what came between.
 *
 * <p>Example: known on 2026-03-04, {@code paid-in-time} of January was 90 %; known on 2026-03-05 it is 80 %, because
 * {@code january-corrected} came and {@code january} went. Both stay readable: each is a question with its own day.
 *
 * @param came submissions that the later value rests on, and the earlier does not
 * @param went submissions that the earlier value rested on, and the later does not
 * @param isRedefined whether the indicator is defined otherwise, or its measures are
 * @param isNeutralisedOtherwise whether other body-periods are left out
 */
public record Restatement(
        Result before,
        Result after,
        SortedSet<String> came,
        SortedSet<String> went,
        boolean isRedefined,
        boolean isNeutralisedOtherwise) {
    public Restatement {
        came = new TreeSet<>(came);
        went = new TreeSet<>(went);
    }

    public Value from() {
        return before.value();
    }

    public Value to() {
        return after.value();
    }

    /**
     * The results that changed between two days of knowledge, of one side and one reading: in value, in coverage or in
     * what was assessed; in the order of indicators, extents and periods as given. An indicator that one of the two
     * does not know is left out.
     */
    public static List<Restatement> between(
            Results earlier, Results later, List<String> indicators, List<Extent> extents, List<Period> periods) {
        var changed = new ArrayList<Restatement>();
        for (String indicator : indicators) {
            boolean isInBoth = earlier.model().indicator(indicator).isPresent()
                    && later.model().indicator(indicator).isPresent();
            for (Extent extent : isInBoth ? extents : List.<Extent>of()) {
                for (Period period : periods) {
                    Result before = earlier.result(indicator, extent, period);
                    Result after = later.result(indicator, extent, period);
                    if (isChanged(before, after)) {
                        changed.add(of(earlier, later, before, after));
                    }
                }
            }
        }
        return changed;
    }

    private static boolean isChanged(Result before, Result after) {
        return !before.value().equals(after.value())
                || !before.coverage().equals(after.coverage())
                || !before.assessed().equals(after.assessed());
    }

    private static Restatement of(Results earlier, Results later, Result before, Result after) {
        SortedSet<String> old = earlier.submissions(before);
        SortedSet<String> now = later.submissions(after);
        var came = new TreeSet<>(now);
        came.removeAll(old);
        var went = new TreeSet<>(old);
        went.removeAll(now);
        return new Restatement(
                before,
                after,
                came,
                went,
                !before.definition().written().equals(after.definition().written())
                        || !before.definition()
                                .measures()
                                .equals(after.definition().measures()),
                !earlier.model()
                        .exclusions(before.indicator())
                        .equals(later.model().exclusions(after.indicator())));
    }
}
