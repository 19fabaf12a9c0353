package org.rouage.formula;

import java.util.List;
import java.util.stream.Collectors;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;

/**
 * What a formula gives: an exact number, yes or no, or nothing that can be decided, with the reasons.
 *
 * <p>Example: the inflation of 2027 was never assumed: {@code budget × (1 + inflation)} is {@code Undecided} because
 * "inflation, 2027: no value". Undecided is never zero and never true.
 */
public sealed interface Value {
    /** A number, in base units; the unit says how to show it. */
    record Known(Rational number, Unit unit) implements Value {}

    record Truth(boolean holds) implements Value {}

    /** Why nothing is decided; each reason once, in the order met, and the first hundred of them. */
    record Undecided(List<Reason> reasons) implements Value {
        public Undecided {
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("undecided for no reason");
            }
            reasons = reasons.stream().distinct().limit(MOST_REASONS).toList();
        }

        private static final int MOST_REASONS = 100;
    }

    /** What is missing or impossible: the figure and the year, and the words for people. */
    record Reason(String code, String figure, int year, Text words) {}

    static Value missing(Reference figure, int year) {
        return new Undecided(List.of(new Reason(
                "FORMULA-MISSING-VALUE",
                figure.toString(),
                year,
                Text.of(
                        figure.in(Language.FRENCH) + ", " + year + " : pas de valeur",
                        figure + ", " + year + ": no value"))));
    }

    /** A figure of a year outside the term, which no rule computes and nobody wrote. */
    static Value outside(Reference figure, int year, int first, int last) {
        return new Undecided(List.of(new Reason(
                "FORMULA-MISSING-YEAR",
                figure.toString(),
                year,
                Text.of(
                        figure.in(Language.FRENCH) + ", " + year + " : année hors de la période (" + first + " à "
                                + last + "), sans valeur écrite",
                        figure + ", " + year + ": a year outside the term (" + first + " to " + last
                                + "), without a written value"))));
    }

    /** For people: {@code 126,7 MEUR}, {@code oui}, or why nothing is decided. */
    default String in(Language language) {
        return switch (this) {
            case Known(Rational number, Unit unit) -> Numbers.print(number, unit, language);
            case Truth(boolean holds) -> (holds ? Text.of("oui", "yes") : Text.of("non", "no")).in(language);
            case Undecided(List<Reason> reasons) ->
                Text.of("indécidé : ", "undecided: ").in(language)
                        + reasons.stream()
                                .map(reason -> reason.words().in(language))
                                .collect(Collectors.joining(" ; "));
        };
    }

    default boolean isDecided() {
        return !(this instanceof Undecided);
    }
}
