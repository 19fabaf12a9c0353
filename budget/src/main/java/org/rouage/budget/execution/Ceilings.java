package org.rouage.budget.execution;

import org.rouage.basics.Text;
import org.rouage.budget.Trajectory;
import org.rouage.formula.Reference;
import org.rouage.formula.Value;

/**
 * What the convention gives to a budget or a line in a year, by its rules: undecided where they rest on something
 * missing.
 *
 * <p>Example: {@code of("fnga-personnel", 2025)} is 120.4 MEUR.
 */
@FunctionalInterface
public interface Ceilings {
    Value of(String figure, int year);

    /** What the trajectory computes; outside its term, and for a figure that it does not hold, nothing is given. */
    static Ceilings of(Trajectory trajectory) {
        return (figure, year) -> {
            var reference = Reference.value(figure);
            boolean isHeld = year >= trajectory.model().first()
                    && year <= trajectory.model().last()
                    && trajectory.model().definition(reference).isPresent();
            return isHeld
                    ? trajectory.value(reference, year)
                    : Amounts.undecided(
                            "EXECUTION-NO-CEILING",
                            figure,
                            year,
                            Text.of(
                                    figure + ", " + year + " : la convention ne donne rien",
                                    figure + ", " + year + ": the convention gives nothing"));
        };
    }
}
