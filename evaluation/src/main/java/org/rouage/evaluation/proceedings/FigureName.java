package org.rouage.evaluation.proceedings;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rouage.indicator.Period;

/**
 * The name of a computed figure that a statement links to: an indicator, a body or none for the whole network, a
 * period.
 *
 * <p>Example: {@code ind-15-jours@caisse-03@2022-S1}; {@code ind-15-jours@2022} is of the whole network.
 */
public record FigureName(String indicator, Optional<String> body, Period period) {
    private static final Pattern WRITTEN = Pattern.compile("([^@]+)(?:@([^@]+))?@([^@]+)");

    /** Empty when it is not written so, or when the period is none. */
    public static Optional<FigureName> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Period.parse(matcher.group(3))
                        .map(period -> new FigureName(matcher.group(1), Optional.ofNullable(matcher.group(2)), period))
                : Optional.empty();
    }
}
