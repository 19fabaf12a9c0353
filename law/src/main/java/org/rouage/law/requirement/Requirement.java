package org.rouage.law.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;

/**
 * One atomic thing that a provision asks of a convention, with its force, its kind, and the check that would satisfy
 * it.
 *
 * <p>Example: {@code css-l227-1/duration-four-years}: MUST, DURATION, {@code Duration(Minimum(4))}, resting on CSS
 * L227-1 III since 2004-12-21. The identifier is {@code catalogue/requirement} and never changes once released. The
 * scope is complete: what a requirement does not say of it, it takes from its catalogue. {@code notes} are what a
 * reader of any verdict on it needs to know: how an ambiguous sentence was read, what dangles, what was not seen.
 */
public record Requirement(
        String id,
        Force force,
        Kind kind,
        Moment moment,
        Scope scope,
        Text wording,
        Check check,
        List<Basis> bases,
        Optional<Misnumbered> misnumbered,
        List<Text> notes) {
    public Requirement {
        if (bases.isEmpty()) {
            throw new IllegalArgumentException(id + " rests on no provision");
        }
        bases = List.copyOf(bases);
        notes = List.copyOf(notes);
    }

    /** A requirement with no misnumbered reference and no note. */
    public Requirement(
            String id,
            Force force,
            Kind kind,
            Moment moment,
            Scope scope,
            Text wording,
            Check check,
            List<Basis> bases) {
        this(id, force, kind, moment, scope, wording, check, bases, Optional.empty(), List.of());
    }

    /** The provision it rests on that day; empty when the requirement is not in force. */
    public Optional<Basis> basisOn(LocalDate day) {
        return bases.stream().filter(basis -> basis.validity().contains(day)).findFirst();
    }

    /** The catalogue it belongs to: {@code css-l227-1} of {@code css-l227-1/duration-four-years}. */
    public String catalogue() {
        int slash = id.indexOf('/');
        return slash < 0 ? "" : id.substring(0, slash);
    }
}
