package org.rouage.budget;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rouage.formula.Unit;

/**
 * The unit of a series as its act writes it: a unit, or a share of a figure.
 *
 * <p>Example: {@code MEUR} is a unit; {@code % of fnga} is a percentage of the whole {@code fnga}. A value from
 * elsewhere in {@code M€} or {@code kEUR} goes with a series in {@code MEUR}, being counted in the same thing: it is
 * converted exactly. One in {@code days}, or in {@code points} where the series is in {@code %}, does not.
 */
public record SeriesUnit(String written, Optional<Unit> unit, Optional<String> whole) {
    private static final Pattern SHARE = Pattern.compile("%\\s+(?:of\\s+|de\\s+|du\\s+|d['\u2019])«?\\s*(.+?)\\s*»?");

    public static SeriesUnit of(String written) {
        Matcher share = SHARE.matcher(written.strip());
        return share.matches()
                ? new SeriesUnit(written, Optional.of(Unit.PERCENT), Optional.of(share.group(1)))
                : new SeriesUnit(written, Unit.parse(written), Optional.empty());
    }

    /** What a value in this unit is read in, where it counts what the series counts; one word is alike to itself. */
    public Optional<Unit> ofValue(String said) {
        return said.strip().equals(written.strip())
                ? unit
                : Unit.parse(said).filter(read -> unit.equals(Optional.of(read)));
    }

    /** Whether a value in this unit is one of the series, though nobody may know how to compute with it. */
    public boolean takes(String said) {
        return said.strip().equals(written.strip()) || ofValue(said).isPresent();
    }
}
