package org.rouage.cli.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.cli.score.ComputedFigures;
import org.rouage.evaluation.WrittenMove.QuotedFigure;
import org.rouage.evaluation.proceedings.FigureName;
import org.rouage.evaluation.proceedings.KnownFigures.Answer;
import org.rouage.indicator.Side;

/**
 * Figures as a command quotes them, held against what is computed before anything is written.
 *
 * <p>Example: {@code ind-calls@nord@2014} quotes what is computed of it, at two decimals; {@code "ind-calls@2014=84.5"}
 * is refused with {@code EVALUATION-MISQUOTED} where 83.2 is computed; {@code ind-calls@2014,known=2015-03-10,
 * side=verified} says on which day and on which side.
 */
final class Figures {
    private static final Pattern WRITTEN =
            Pattern.compile("([^=,]+)(?:=(-?[0-9]+(?:\\.[0-9]+)?))?((?:,(?:known|side)=[^,]+)*)");
    private static final int PLACES = 2;

    private final ComputedFigures computed;
    private final LocalDate known;
    private final Side.State side;
    private final List<Problem> problems = new ArrayList<>();

    /** The day and the side that hold where a figure says none. */
    Figures(ComputedFigures computed, LocalDate known, Side.State side) {
        this.computed = computed;
        this.known = known;
        this.side = side;
    }

    Outcome<List<QuotedFigure>> read(List<String> written) {
        var quoted = new ArrayList<QuotedFigure>();
        for (String one : written) {
            read(one).ifPresent(quoted::add);
        }
        return Outcome.of(quoted, problems);
    }

    private Optional<QuotedFigure> read(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        Optional<FigureName> name = matcher.matches() ? FigureName.parse(matcher.group(1)) : Optional.empty();
        if (name.isEmpty()) {
            return refused(written, Text.same("INDICATOR[@BODY]@PERIOD[=VALUE][,known=DAY][,side=SIDE]"));
        }
        Optional<LocalDate> day =
                suffix(matcher.group(3), "known").map(LocalDate::parse).or(() -> Optional.of(known));
        Optional<Side.State> state = suffix(matcher.group(3), "side")
                .map(word -> word.toLowerCase(Locale.ROOT))
                .map(Side.State::of)
                .orElse(Optional.of(side));
        if (state.isEmpty()) {
            return refused(written, Text.same("side=declared|verified|agreed"));
        }
        String unit = computed.unit(name.get().indicator());
        Answer answer = computed.figure(name.get(), unit, day.orElseThrow(), state.get());
        Optional<BigDecimal> value = Optional.ofNullable(matcher.group(2)).map(BigDecimal::new);
        return switch (answer) {
            case Answer.NoSuch(Text what) -> refused(written, what);
            case Answer.Undecided(Text why) ->
                value.isPresent()
                        ? Optional.of(quoted(matcher.group(1), value.get(), unit, day.get(), state.get()))
                        : refused(written, why);
            case Answer.Value(Rational number) -> {
                BigDecimal shown = value.orElseGet(() -> shown(number));
                var quoted = quoted(matcher.group(1), shown, unit, day.get(), state.get());
                yield isSame(shown, number) ? Optional.of(quoted) : misquoted(written, number);
            }
        };
    }

    private static Optional<String> suffix(String suffixes, String key) {
        for (String one : suffixes.split(",", -1)) {
            if (one.startsWith(key + "=")) {
                return Optional.of(one.substring(key.length() + 1).strip());
            }
        }
        return Optional.empty();
    }

    private static QuotedFigure quoted(String name, BigDecimal value, String unit, LocalDate known, Side.State side) {
        return new QuotedFigure(name, value, unit, known, side.term());
    }

    private static BigDecimal shown(Rational number) {
        BigDecimal rounded = number.toDecimal(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static boolean isSame(BigDecimal quoted, Rational computed) {
        return computed.toDecimal(Math.max(0, quoted.scale()), RoundingMode.HALF_UP)
                        .compareTo(quoted)
                == 0;
    }

    private Optional<QuotedFigure> refused(String written, Text expected) {
        problems.add(Problem.of(
                "EVALUATION-NO-FIGURE",
                Place.of("").at("--figure"),
                Text.same(written),
                expected,
                Text.of(
                        "les noms sont dans : rouage indicators guide DOSSIER",
                        "the names are in: rouage indicators guide DOSSIER")));
        return Optional.empty();
    }

    private Optional<QuotedFigure> misquoted(String written, Rational number) {
        problems.add(Problem.of(
                "EVALUATION-MISQUOTED",
                Place.of("").at("--figure"),
                Text.same(written),
                Text.of(
                        "ce qui est calculé, tel que connu ce jour-là : " + shown(number),
                        "what is computed, as known on that day: " + shown(number)),
                Text.of(
                        "citez ce chiffre, ou dites en texte pourquoi vous en tenez un autre",
                        "quote that figure, or say in words why you hold another")));
        return Optional.empty();
    }
}
