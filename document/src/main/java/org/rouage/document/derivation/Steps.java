package org.rouage.document.derivation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.rouage.formula.Term;
import org.rouage.formula.Working;

/** The pieces of a working that are worth a line: no number as written, and a long sum as one list of its parts. */
final class Steps {
    private Steps() {}

    static List<Working> of(Working working) {
        var steps = new ArrayList<Working>();
        for (Working part : parts(working)) {
            if (!(part.term() instanceof Term.Quantity)) {
                steps.add(part);
            }
        }
        return steps;
    }

    /** The parts of a sum of sums to its left are those of one sum. */
    private static List<Working> parts(Working working) {
        Deque<Working> parts = new ArrayDeque<>();
        Working left = working;
        while (isSum(left)) {
            parts.push(left.parts().get(1));
            left = left.parts().get(0);
        }
        if (parts.isEmpty()) {
            return working.parts();
        }
        parts.push(left);
        return List.copyOf(parts);
    }

    private static boolean isSum(Working working) {
        return working.term() instanceof Term.Binary binary
                && (binary.operator() == Term.Operator.PLUS || binary.operator() == Term.Operator.MINUS);
    }
}
