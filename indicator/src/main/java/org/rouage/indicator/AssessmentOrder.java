package org.rouage.indicator;

import java.time.LocalDate;
import java.util.Comparator;

/** Which of two assessments of one thing stands. */
final class AssessmentOrder {
    /**
     * By the end of what they are for, then by the day they were made, then by their words, so that one always wins.
     */
    static final Comparator<Assessed> LATEST = Comparator.<Assessed, LocalDate>comparing(
                    one -> one.period().lastDay())
            .thenComparing(Assessed::on)
            .thenComparing(Assessed::term)
            .thenComparing(Assessed::proof);

    private AssessmentOrder() {}
}
