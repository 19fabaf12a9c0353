package org.rouage.document.difference;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rouage.basics.Text;
import org.rouage.document.standing.Figures;

/**
 * Data as people read them: days, spans of days, figures; words as they are.
 *
 * <p>Example: {@code 2027-12-31} is "31 décembre 2027", {@code 51.2 · MEUR} "51,2 MEUR", {@code North ·
 * 2010-01-01..2026-01-01} "North, du 1er janvier 2010 au 31 décembre 2025".
 */
final class Values {
    private static final Text NONE = Text.of("(rien)", "(nothing)");
    private static final String DAY = "([0-9]{4}-[0-9]{2}-[0-9]{2})";
    private static final Pattern SPAN = Pattern.compile(DAY + "\\.\\.(?:" + DAY + ")?");
    private static final Pattern FIGURE_FIRST = Pattern.compile("[-−]?[0-9]+(\\.[0-9]+)?( – .*)? · [^·]*");

    private Values() {}

    static Text shown(Optional<String> said) {
        return said.filter(words -> !words.isBlank()).map(Values::shown).orElse(NONE);
    }

    static Text shown(String said) {
        if (FIGURE_FIRST.matcher(said).matches()) {
            return Figures.shown(said);
        }
        List<Text> pieces = new ArrayList<>();
        for (String piece : said.split(" · ", -1)) {
            pieces.add(piece(piece));
        }
        Text shown = pieces.getFirst();
        for (Text piece : pieces.subList(1, pieces.size())) {
            shown = shown.plus(Text.same(", ")).plus(piece);
        }
        return shown;
    }

    private static Text piece(String said) {
        Matcher span = SPAN.matcher(said);
        Optional<Text> day = day(said);
        if (day.isPresent() || !span.matches()) {
            return day.orElseGet(() -> Figures.shown(said));
        }
        Optional<Text> from = day(span.group(1));
        if (span.group(2) == null) {
            return from.map(first -> Text.of("depuis le ", "since ").plus(first))
                    .orElse(Text.same(said));
        }
        Optional<Text> to = date(span.group(2)).map(end -> Text.day(end.minusDays(1)));
        return from.isPresent() && to.isPresent()
                ? Text.of("du ", "from ")
                        .plus(from.get())
                        .plus(Text.of(" au ", " to "))
                        .plus(to.get())
                : Text.same(said);
    }

    private static Optional<Text> day(String said) {
        return date(said).map(Text::day);
    }

    private static Optional<LocalDate> date(String said) {
        try {
            return said.matches(DAY) ? Optional.of(LocalDate.parse(said)) : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
