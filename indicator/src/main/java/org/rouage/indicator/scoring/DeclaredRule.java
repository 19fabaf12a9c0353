package org.rouage.indicator.scoring;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rouage.basics.Rational;

/**
 * A rule as a convention declares it, with the indicators that it judges.
 *
 * <p>Example: {@code part-nationale}, weighted, over nine indicators that name it, of a mass of 2.5 {@code %} of
 * payroll. Of a rule for one result, {@code together} is the mean of those that name it where it gives coefficients.
 *
 * @param together how the scores of its indicators go together; empty where they do not
 * @param byRank how a ranking shares its mass; empty where it declares no common part
 */
public record DeclaredRule(
        String id,
        String title,
        Form form,
        SortedSet<String> indicators,
        Optional<GroupForm> together,
        Optional<Mass> mass,
        Optional<MassByRank> byRank) {
    public DeclaredRule {
        indicators = Collections.unmodifiableSortedSet(new TreeSet<>(indicators));
    }

    /** What a score is a share of, as written: 2.5 {@code %} of payroll, 12.5 {@code MEUR}. */
    public record Mass(Rational amount, String unit) {
        /** Whether each body has such a mass, of its own payroll; else all bodies have it together. */
        public boolean isOfEach() {
            return unit.equals("%");
        }

        /** The part of it that a score obtains; nothing is rounded. */
        public Rational obtained(Points points) {
            return amount.times(points.share());
        }
    }
}
