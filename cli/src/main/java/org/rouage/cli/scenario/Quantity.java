package org.rouage.cli.scenario;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rouage.basics.Rational;
import org.rouage.formula.Unit;

/**
 * A number with its unit as a person writes it: {@code 8 MdEUR}, {@code -3,15 %}, {@code 1 234,5 MEUR}.
 *
 * <p>Example: {@code Quantity.parse("0,01 %")} is 0.01 of the unit %, or 0.0001 in base units.
 */
record Quantity(BigDecimal number, String unit, Unit parsed) {
    private static final Pattern WRITTEN = Pattern.compile(
            "([-−]?)([0-9]{1,3}(?:[ \u00a0\u202f]?[0-9]{1,3}){0,8}(?:[.,][0-9]{1,15})?)[ \u00a0\u202f]*([^0-9 ].*)");

    static Optional<Quantity> parse(String written) {
        Matcher read = WRITTEN.matcher(written.strip());
        if (!read.matches()) {
            return Optional.empty();
        }
        String digits = read.group(2).replaceAll("[ \u00a0\u202f]", "").replace(',', '.');
        var number = new BigDecimal(digits);
        String unit = read.group(3).strip();
        return Unit.parse(unit).map(one -> new Quantity(read.group(1).isEmpty() ? number : number.negate(), unit, one));
    }

    /** In base units. */
    Rational worth() {
        return Rational.of(number).times(parsed.scale());
    }
}
