package org.rouage.formula;

import org.rouage.basics.Rational;
import org.rouage.formula.Layout.Read;

/** One value, or those of a figure over years, where several are wanted. */
sealed interface ExactValues {
    void into(Gathering gathering, Rational[] row, int year);

    record One(ExactTerm term) implements ExactValues {
        @Override
        public void into(Gathering gathering, Rational[] row, int year) {
            gathering.add(term.of(row, year));
        }
    }

    /** Both ends inclusive; none when the last comes before the first. */
    record Over(Read from, Read to) implements ExactValues {
        @Override
        public void into(Gathering gathering, Rational[] row, int year) {
            int end = to.slot(year);
            for (int slot = from.slot(year); slot <= end; slot++) {
                gathering.add(row[slot]);
            }
        }
    }
}
