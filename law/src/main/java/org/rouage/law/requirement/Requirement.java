package org.rouage.law.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;

/**
 * One atomic thing that a provision asks of a convention, with its force, its kind, and the check that would satisfy it.
 *
 * <p>Example: {@code css-l227-1/duration-four-years}: MUST, DURATION, {@code Duration(Minimum(4))}, resting on CSS L227-1
 * III since 2004-12-21. The identifier is {@code catalogue/requirement} and never changes once released.
 */
public record Requirement(
        String id, Force force, Kind kind, Moment moment, Scope scope, Text wording, Check check, List<Basis> bases) {
    public Requirement {
        if (bases.isEmpty()) {
            throw new IllegalArgumentException(id + " rests on no provision");
        }
        bases = List.copyOf(bases);
    }

    /** The provision it rests on that day; empty when the requirement is not in force. */
    public Optional<Basis> basisOn(LocalDate day) {
        return bases.stream().filter(basis -> basis.validity().contains(day)).findFirst();
    }
}
