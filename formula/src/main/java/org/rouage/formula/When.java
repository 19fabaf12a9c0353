package org.rouage.formula;

/**
 * The year in which a figure is wanted, as a formula says it: a year, or so many years from the one computed, from the
 * first of the term or from its last.
 *
 * <p>Example: in {@code inflation[année − 1]} computed for 2026, {@code new Computed(-1).in(new Moment(2026, 2024,
 * 2028))} is 2025. It is always known before anything runs, so that cycles are found without computing.
 */
public sealed interface When {
    /** This very year. */
    record Fixed(int year) implements When {}

    /** So many years after the year computed; 0 for the year itself, −1 for the one before. */
    record Computed(int offset) implements When {
        public static final Computed NOW = new Computed(0);
        public static final Computed BEFORE = new Computed(-1);
    }

    /** So many years after the first year of the term. */
    record First(int offset) implements When {}

    /** So many years after the last year of the term. */
    record Last(int offset) implements When {}

    default int in(Moment moment) {
        return switch (this) {
            case Fixed(int year) -> year;
            case Computed(int offset) -> moment.year() + offset;
            case First(int offset) -> moment.first() + offset;
            case Last(int offset) -> moment.last() + offset;
        };
    }

    /** The year computed, and the first and last years of the term. */
    record Moment(int year, int first, int last) {}
}
