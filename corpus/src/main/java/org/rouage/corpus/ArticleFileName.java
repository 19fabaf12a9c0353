package org.rouage.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.law.ArticleNumber;

/**
 * What the name of a Markdown file tells of its article: the number, and the tail of the chronical id or the first day
 * of the version.
 *
 * <p>Example: {@code Article L111-1 - 6740075.txt} gives L111-1 and {@code LEGIARTI000006740075};
 * {@code L227-1_2004-12-21.md} gives L227-1 and 2004-12-21; {@code R635-10_+0100.md} gives R635-10 and no day, for its
 * copy lost it; {@code notes.md} gives nothing.
 */
record ArticleFileName(Optional<String> number, Optional<String> chronicalId, Optional<LocalDate> start) {
    private static final Pattern WITH_ID = Pattern.compile("(?:Article )?(.+) - ([0-9]{4,12})");
    private static final Pattern WITH_DAY = Pattern.compile("(.+)_([0-9]{4}-[0-9]{2}-[0-9]{2})");
    private static final Pattern WITHOUT_DAY = Pattern.compile("(.+)_\\+[0-9]{4}");
    private static final Pattern CHRONICAL_ID = Pattern.compile("LEGIARTI[0-9]{12}");
    private static final ArticleFileName UNTOLD =
            new ArticleFileName(Optional.empty(), Optional.empty(), Optional.empty());

    /** Adds {@code LAW-DATE} when the name holds a day that does not exist. */
    static ArticleFileName of(String path, Place place, List<Problem> problems) {
        String name = withoutExtension(path.substring(path.lastIndexOf('/') + 1));
        Matcher withId = WITH_ID.matcher(name);
        if (withId.matches()) {
            return new ArticleFileName(
                    Optional.of(withId.group(1)), Optional.of(chronicalId(withId.group(2))), Optional.empty());
        }
        Matcher withDay = WITH_DAY.matcher(name);
        if (withDay.matches()) {
            return new ArticleFileName(
                    Optional.of(withDay.group(1)), Optional.empty(), day(withDay.group(2), place, problems));
        }
        Matcher withoutDay = WITHOUT_DAY.matcher(name);
        return withoutDay.matches()
                ? new ArticleFileName(Optional.of(withoutDay.group(1)), Optional.empty(), Optional.empty())
                : UNTOLD;
    }

    private static Optional<LocalDate> day(String printed, Place place, List<Problem> problems) {
        try {
            return Optional.of(LocalDate.parse(printed));
        } catch (DateTimeException impossible) {
            problems.add(LawProblems.badDate(place, printed));
            return Optional.empty();
        }
    }

    /** The whole identifier from its tail: {@code 6740075} is {@code LEGIARTI000006740075}. */
    static String chronicalId(String tail) {
        return CHRONICAL_ID.matcher(tail).matches()
                ? tail
                : String.format(Locale.ROOT, "LEGIARTI%012d", Long.parseLong(tail));
    }

    /** Whether the name says another number than the heading; annexes, whose names are shortened, are not compared. */
    boolean disagrees(ArticleNumber heading) {
        return number.map(ArticleNumber::parse)
                .filter(named -> heading.series() != ArticleNumber.Series.UNNUMBERED)
                .filter(named -> named.series() != ArticleNumber.Series.UNNUMBERED)
                .map(named -> !named.equals(heading))
                .orElse(false);
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= 5 ? name.substring(0, dot) : name;
    }
}
