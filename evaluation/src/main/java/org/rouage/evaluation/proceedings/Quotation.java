package org.rouage.evaluation.proceedings;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.WrittenMove.QuotedFigure;
import org.rouage.evaluation.proceedings.KnownFigures.Answer;
import org.rouage.indicator.Side;

/**
 * A figure that a statement quotes, held against what is computed: as known when it was quoted, and as known on a later
 * day.
 *
 * <p>Example: quoted 73.4 %, known 2023-03-31; computed as known that day 73.4127, the same at the decimals quoted; as
 * known on 2024-06-28 it is 71.9: restated, both values stand. The quotation is never changed.
 */
public record Quotation(WrittenMove move, QuotedFigure quoted, Answer then, Answer now) {
    /** How a quotation stands. */
    public enum Standing {
        /** The figure is what was quoted, then and now. */
        SAME,
        /** It was what was quoted, and is another since. */
        RESTATED,
        /** It was not what was quoted on the day it is said to have been known. */
        MISQUOTED,
        /** It could not be decided, then or now. */
        UNDECIDED,
        /** There is no such figure. */
        NO_SUCH
    }

    /** As known on a later day. */
    static Quotation of(WrittenMove move, QuotedFigure quoted, LocalDate known, KnownFigures figures) {
        Side.State side = Side.State.of(quoted.side()).orElseThrow();
        return FigureName.parse(quoted.figure())
                .map(name -> new Quotation(
                        move,
                        quoted,
                        figures.figure(name, quoted.unit(), quoted.known(), side),
                        figures.figure(name, quoted.unit(), known, side)))
                .orElseGet(() -> {
                    var noSuch = new Answer.NoSuch(Text.same(quoted.figure()));
                    return new Quotation(move, quoted, noSuch, noSuch);
                });
    }

    public Standing standing() {
        if (then instanceof Answer.NoSuch || now instanceof Answer.NoSuch) {
            return Standing.NO_SUCH;
        }
        if (then instanceof Answer.Value(Rational before)) {
            if (!isQuoted(before)) {
                return Standing.MISQUOTED;
            }
            if (now instanceof Answer.Value(Rational after)) {
                return isQuoted(after) ? Standing.SAME : Standing.RESTATED;
            }
        }
        return Standing.UNDECIDED;
    }

    /** The same at as many decimals as were quoted, rounded half up. */
    private boolean isQuoted(Rational computed) {
        int places = Math.max(0, quoted.value().scale());
        return computed.toDecimal(places, RoundingMode.HALF_UP).compareTo(quoted.value()) == 0;
    }
}
