package org.rouage.evaluation.hearing;

import java.time.LocalDate;
import java.util.Optional;
import org.rouage.agenda.Deadline;
import org.rouage.basics.Text;
import org.rouage.law.duty.Delay;

/**
 * The last day on which one may still take a step in time, how the agenda counted it, and by what text.
 *
 * <p>Example: thirty days from 2024-03-01 end on Easter Sunday 31 March, hence on Tuesday 2 April, the Monday being
 * Easter Monday. On 2 April one is in time, on the 3rd the delay has run out. A delay that ends on a day that is not
 * worked runs to the next that is: it never shortens what a side was given.
 *
 * @param begins the day from which the side could act
 * @param delay as written
 */
public record Due(LocalDate begins, Delay delay, Basis basis, Deadline deadline) {
    /** Counted from the day on which the side could act. */
    public static Due after(LocalDate begins, Delay delay, Basis basis) {
        return new Due(begins, delay, basis, Deadline.after(begins, new Delay.ToWorkedDay(delay)));
    }

    /** By a day of a year, inclusive. */
    static Due by(LocalDate begins, Delay.FixedDay day, int year, Basis basis) {
        LocalDate eve = LocalDate.of(year - 1, 12, 31);
        return new Due(begins, day, basis, Deadline.after(eve, new Delay.ToWorkedDay(day)));
    }

    /** Inclusive. */
    public LocalDate last() {
        return deadline.lastDay();
    }

    /** Whether the delay has run out: from the day after the last. */
    public boolean isOver(LocalDate day) {
        return deadline.isOver(day);
    }

    /** Days past the last one; 0 on it and before. */
    public long daysLate(LocalDate day) {
        return deadline.daysLate(day);
    }

    /** Each step of the count, then the text: {@code 5 mars 2024 (départ) → 4 avril 2024 (+ 30 jours) ; clause …}. */
    public Text computation() {
        Optional<Text> counted = deadline.computation().stream()
                .map(step -> Text.day(step.day())
                        .plus(Text.same(" ("))
                        .plus(step.says())
                        .plus(Text.same(")")))
                .reduce((one, next) -> one.plus(Text.same(" → ")).plus(next));
        return counted.orElseThrow().plus(Text.of(" ; ", "; ")).plus(basis.words());
    }
}
