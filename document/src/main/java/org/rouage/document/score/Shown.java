package org.rouage.document.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.document.Decimals;

/**
 * A figure to be shown: a number in its unit, the two ends of a range, words, or why there is nothing.
 *
 * <p>Example: 1430/1512 × 100 in {@code %} is shown {@code 94.57… %}: the digits are those of the number, and the mark
 * says that more follow, so that a result just short of its target is never shown as the target.
 */
public sealed interface Shown {
    /** How many decimals people are shown; machines are given all. */
    int PLACES = 2;

    /** Exact, counted in the unit. */
    record Quantity(Rational exact, String unit) implements Shown {}

    /** Both ends inclusive. */
    record Range(Rational low, Rational high, String unit) implements Shown {}

    /** What a milestone or a level says. */
    record Words(Text said) implements Shown {}

    record Undecided(List<Text> reasons) implements Shown {
        public Undecided {
            reasons = List.copyOf(reasons);
        }
    }

    static Shown of(BigDecimal number, String unit) {
        return new Quantity(Rational.of(number), unit);
    }

    /** The number itself, where it is one. */
    default Optional<Rational> number() {
        return switch (this) {
            case Quantity(Rational exact, String _) -> Optional.of(exact);
            case Range _, Words _, Undecided _ -> Optional.empty();
        };
    }

    default boolean isDecided() {
        return !(this instanceof Undecided);
    }

    /** For people: {@code 94,57… %}, {@code 15 – 25 jours}, or {@code indécidé} without the reasons. */
    default String in(Language language) {
        return switch (this) {
            case Quantity(Rational exact, String unit) -> digits(exact, language) + symbol(unit);
            case Range(Rational low, Rational high, String unit) ->
                digits(low, language) + " – " + digits(high, language) + symbol(unit);
            case Words(Text said) -> said.in(language);
            case Undecided _ -> Sayings.UNDECIDED.in(language);
        };
    }

    /** The same, with why nothing is decided. */
    default String withReasons(Language language) {
        return switch (this) {
            case Undecided(List<Text> reasons)
            when !reasons.isEmpty() ->
                Sayings.UNDECIDED.in(language)
                        + Sayings.COLON.in(language)
                        + reasons.stream()
                                .map(reason -> reason.in(language))
                                .collect(Collectors.joining(Sayings.THEN.in(language)));
            case Quantity _, Range _, Words _, Undecided _ -> in(language);
        };
    }

    /** The digits of a number, no more than {@value #PLACES} of them after the point; "…" where more follow. */
    static String digits(Rational exact, Language language) {
        BigDecimal cut = cut(exact, PLACES);
        boolean isWhole = Rational.of(cut).equals(exact);
        return Decimals.shown(isWhole ? plain(cut) : cut).in(language) + (isWhole ? "" : "…");
    }

    /** Cut, not rounded. */
    static BigDecimal cut(Rational exact, int places) {
        return exact.toDecimal(places, RoundingMode.DOWN);
    }

    /** As it is drawn: cut to what people are shown, without zeros at its end. */
    static BigDecimal drawn(Rational exact) {
        return plain(cut(exact, PLACES));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static String symbol(String unit) {
        return unit.isBlank() ? "" : "\u00a0" + unit;
    }
}
