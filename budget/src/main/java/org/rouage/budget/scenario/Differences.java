package org.rouage.budget.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;
import org.rouage.formula.Value.Known;
import org.rouage.formula.Value.Truth;
import org.rouage.formula.Value.Undecided;

/** One value less another. */
final class Differences {
    private Differences() {}

    /** The second less the first; of rates, in points; undecided for the reasons of either side. */
    static Value between(Value from, Value to) {
        if (from instanceof Known(Rational before, Unit unit) && to instanceof Known(Rational after, Unit _)) {
            return known(after.minus(before), from);
        }
        Set<Value.Reason> reasons = new LinkedHashSet<>(reasons(from));
        reasons.addAll(reasons(to));
        return new Undecided(List.copyOf(reasons));
    }

    /** A difference between values like this one. */
    static Value known(Rational difference, Value like) {
        Unit unit = like instanceof Known(Rational _, Unit own) ? own : Unit.NUMBER;
        return new Known(difference, unit.kind() == Unit.Kind.PERCENT ? Unit.POINT : unit);
    }

    /** Why a value is no number; empty for a number. */
    static List<Value.Reason> reasons(Value value) {
        return switch (value) {
            case Known _ -> List.of();
            case Undecided(List<Value.Reason> reasons) -> reasons;
            case Truth _ ->
                List.of(new Value.Reason(
                        "SCENARIO-NOT-A-NUMBER",
                        "",
                        0,
                        Text.of(
                                "un oui ou un non ne se retranche pas d'un autre",
                                "yes or no is not taken away from another")));
        };
    }
}
