package org.rouage.indicator;

import java.util.List;
import java.util.Locale;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.indicator.Perimeter.Unit;

/**
 * Whether what a result rests on is all there and, where it is not, what that makes of the result.
 *
 * <p>Example: the stock of 23 of 24 bodies is a part of the stock of the network, {@link Kind#PARTIAL}: nothing is
 * judged by it, for the missing 24th would change it for sure. The share of files paid in time of the same 23 bodies is
 * the share of those who gave both of its measures, {@link Kind#PROVISIONAL}: it is judged, until all are there.
 *
 * @param whole how many bodies have given all that was expected of them
 * @param of how many were expected to give something
 * @param lacking what is missing, and of whom
 */
public record Completeness(Kind kind, long whole, long of, List<Lacking> lacking) {
    public static final Completeness COMPLETE = new Completeness(Kind.COMPLETE, 0, 0, List.of());

    private static final int NAMED = 5;

    public Completeness {
        lacking = List.copyOf(lacking);
    }

    /** From the best to the worst. */
    public enum Kind {
        COMPLETE("complet", "complete"),
        /** A quotient or an average of what is there. */
        PROVISIONAL("provisoire", "provisional"),
        /** A sum of which a part is missing. */
        PARTIAL("somme partielle", "partial");

        private final Text name;

        Kind(String french, String english) {
            name = Text.of(french, english);
        }

        public Text inWords() {
            return name;
        }

        /** {@code partial}. */
        public String term() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Completeness of(Kind kind) {
        return kind == Kind.COMPLETE ? COMPLETE : new Completeness(kind, 0, 0, List.of());
    }

    /** The worse of the two, with what it says. */
    Completeness or(Completeness other) {
        return other.kind.compareTo(kind) > 0 ? other : this;
    }

    /**
     * Of the units of an extent. What is lost of a sum makes it partial: whole bodies where it is summed over bodies,
     * some periods of a body where it is summed over time.
     */
    static Completeness of(List<Unit> units, IndicatorFormula formula, IndicatorModel model, Side side) {
        Perimeter.Tally tally = Perimeter.tally(units);
        if (tally.lost() == 0) {
            return COMPLETE;
        }
        boolean isOfBodies = tally.bodiesLost() > 0
                && !formula.isWithoutDegree(
                        measure -> measure.bodies() == OverBodies.SUM && !model.isNational(measure));
        boolean isOfPeriods =
                tally.bodiesInPart() > 0 && !formula.isWithoutDegree(measure -> measure.time() == OverTime.SUM);
        return new Completeness(
                isOfBodies || isOfPeriods ? Kind.PARTIAL : Kind.PROVISIONAL,
                tally.bodiesWhole(),
                tally.bodies(),
                Lacking.of(
                        units.stream()
                                .filter(unit -> unit.fate() == Perimeter.Fate.LOST)
                                .flatMap(unit -> unit.gaps().stream())
                                .toList(),
                        side));
    }

    public boolean isPartial() {
        return kind == Kind.PARTIAL;
    }

    public boolean isProvisional() {
        return kind == Kind.PROVISIONAL;
    }

    /** Why it is not complete; empty when it is. */
    public Text inWords() {
        return switch (kind) {
            case COMPLETE -> Text.empty();
            case PROVISIONAL -> Text.of("provisoire", "provisional").plus(counted());
            case PARTIAL ->
                Text.of("somme partielle", "partial sum")
                        .plus(counted())
                        .plus(Text.of(" ; ce n'est pas le total", "; it is not the total"));
        };
    }

    private Text counted() {
        if (of == 0) {
            return Text.empty();
        }
        Text bodies = of == 1
                ? Text.of(" : toutes les périodes n'y sont pas", ": not all periods are there")
                : Text.of(
                        " : " + whole + " organismes complets sur " + of,
                        ": " + whole + " of " + of + " bodies complete");
        long names = lacking.stream()
                .flatMap(one -> one.bodies().stream())
                .distinct()
                .count();
        if (lacking.isEmpty() || lacking.size() > NAMED || names > NAMED) {
            return bodies;
        }
        List<Text> told = lacking.stream().map(Lacking::inWords).toList();
        return bodies.plus(Text.of(" ; manque ", "; missing "))
                .plus(new Text(joined(told, Language.FRENCH), joined(told, Language.ENGLISH)));
    }

    private static String joined(List<Text> told, Language language) {
        return String.join(" ; ", told.stream().map(one -> one.in(language)).toList());
    }
}
