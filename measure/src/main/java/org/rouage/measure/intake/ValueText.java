package org.rouage.measure.intake;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the cell of a value says: a number, or that there is none.
 *
 * <p>Example: {@code -1 234,50} is the number −1234.50, whatever the spaces between its groups of three digits;
 * {@code n.d.} is "not determined", {@code s.o.} "not applicable". {@code 1,234.5}, {@code 1e3} and {@code +5} are not
 * values: nothing is guessed. At most 12 digits before the mark and 6 after.
 */
sealed interface ValueText {
    record Amount(BigDecimal value) implements ValueText {}

    /** {@code n.d.} or {@code s.o.}. */
    record Absent(String word) implements ValueText {}

    record NotValue() implements ValueText {}

    /** The spaces that may stand between groups of three digits: ordinary, no-break, narrow no-break. */
    String SPACES = "[ \u00A0\u202F]";

    /** As a regular expression, with these decimal marks. */
    static String form(String marks) {
        return "-?([0-9]{1,12}|[0-9]{1,3}(" + SPACES + "[0-9]{3}){1,3})([" + marks + "][0-9]{1,6})?";
    }

    Set<String> ABSENCES = Set.of("n.d.", "s.o.");

    static ValueText read(String cell) {
        if (Forms.NUMBER.matcher(cell).matches()) {
            return new Amount(
                    new BigDecimal(Forms.SPACE.matcher(cell).replaceAll("").replace(',', '.')));
        }
        String word = cell.toLowerCase(Locale.ROOT);
        return ABSENCES.contains(word) ? new Absent(word) : new NotValue();
    }

    /** The decimal mark that a number is written with. */
    static Optional<Character> mark(String cell) {
        return cell.indexOf(',') >= 0 ? Optional.of(',') : Optional.of('.').filter(mark -> cell.indexOf(mark) >= 0);
    }

    /** How to write what was probably meant. */
    static Optional<String> meant(String cell) {
        String bare = Forms.BLANK.matcher(cell).replaceAll("").replace('\u2212', '-');
        int comma = bare.lastIndexOf(',');
        int point = bare.lastIndexOf('.');
        String plain = comma >= 0 && point >= 0
                ? bare.replace(comma > point ? "." : ",", "").replace(',', '.')
                : bare.replace(',', '.');
        String signless = plain.startsWith("+") ? plain.substring(1) : plain;
        return Forms.MEANT.matcher(signless).matches() && !signless.equals(cell)
                ? Optional.of(signless)
                : Optional.empty();
    }

    /** Compiled once. */
    final class Forms {
        private static final Pattern NUMBER = Pattern.compile(form(".,"));
        private static final Pattern SPACE = Pattern.compile(SPACES);
        private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\s']");
        private static final Pattern MEANT = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");

        private Forms() {}
    }
}
