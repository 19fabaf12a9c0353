package org.rouage.law.citation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.rouage.law.ArticleNumber;
import org.rouage.law.ArticleNumber.Series;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Code;

/**
 * The tables of contents of a corpus: which numbers each code holds, in their natural order, whatever their versions.
 *
 * <p>Example: over the legislative part of the {@code CSS}, {@code L1111-5} is not held though it is
 * {@linkplain #covers covered}: the corpus holds enough numbers in L to conclude something from the absence;
 * {@code R111-1} is not covered.
 */
public final class Contents {
    private static final int FEW = 50;
    private static final Held NOTHING = new Held();

    /** What is held of one code: in order, for look-ups, and how many of each series. */
    private record Held(
            NavigableSet<ArticleNumber> ordered,
            Set<ArticleNumber> known,
            Map<Series, Integer> sizes,
            Map<Series, Set<Integer>> lengths) {
        Held() {
            this(new TreeSet<>(), new HashSet<>(), new EnumMap<>(Series.class), new EnumMap<>(Series.class));
        }

        void add(ArticleNumber number) {
            if (known.add(number)) {
                ordered.add(number);
                sizes.merge(number.series(), 1, Integer::sum);
                lengths.computeIfAbsent(number.series(), series -> new HashSet<>())
                        .add(firstGroup(number));
            }
        }
    }

    private final Map<Code, Held> numbers;

    private Contents(Map<Code, Held> numbers) {
        this.numbers = numbers;
    }

    public static Contents of(Collection<ArticleVersion> versions) {
        Map<Code, Held> numbers = new HashMap<>();
        for (ArticleVersion version : versions) {
            numbers.computeIfAbsent(version.code(), code -> new Held()).add(version.number());
        }
        return new Contents(numbers);
    }

    /** Whether some version of this article is held. */
    public boolean holds(Code code, ArticleNumber number) {
        return in(code).known().contains(number);
    }

    /** Whether any article of this code is held. */
    public boolean holds(Code code) {
        return numbers.containsKey(code);
    }

    /** Whether the corpus holds enough of the number's series that not to hold the number says something. */
    public boolean covers(Code code, ArticleNumber number) {
        return in(code).sizes().getOrDefault(number.series(), 0) >= FEW;
    }

    /**
     * Whether the number is of a shape that the code does not use: {@code L6111-1} in a code whose numbers in L all
     * begin with three digits.
     */
    boolean isForeign(Code code, ArticleNumber number) {
        Set<Integer> lengths = in(code).lengths().getOrDefault(number.series(), Set.of());
        return covers(code, number) && !lengths.contains(firstGroup(number));
    }

    private static int firstGroup(ArticleNumber number) {
        return (int) number.normalised()
                .chars()
                .dropWhile(c -> c < '0' || c > '9')
                .takeWhile(c -> c >= '0' && c <= '9')
                .count();
    }

    /** The held numbers from first to last, both included, in their order; none when the range is upside down. */
    public SortedSet<ArticleNumber> between(Cited.Range range) {
        ArticleNumber last = range.last().orElse(range.first());
        return range.first().compareTo(last) <= 0
                ? in(range.code()).ordered().subSet(range.first(), true, last, true)
                : new TreeSet<>();
    }

    /** The number held just before or just after, in the same series. */
    public Optional<ArticleNumber> neighbour(Code code, ArticleNumber number, Cited.Side side) {
        Function<NavigableSet<ArticleNumber>, Optional<ArticleNumber>> step = switch (side) {
            case BEFORE -> held -> Optional.ofNullable(held.lower(number));
            case AFTER -> held -> Optional.ofNullable(held.higher(number));
        };
        return step.apply(in(code).ordered()).filter(found -> found.series() == number.series());
    }

    /** The number as the code holds it when the citation prints it without or with another letter: {@code 761-1}. */
    Optional<ArticleNumber> held(Code code, ArticleNumber printed, ArticleNumber citing) {
        if (holds(code, printed)) {
            return Optional.of(printed);
        }
        String number = printed.normalised();
        return switch (printed.series()) {
            case LAW -> existing(code, "LO" + number.substring(1));
            case ORGANIC_LAW -> existing(code, "L" + number.substring(2));
            case PLAIN -> existing(code, letters(citing) + number);
            case STATE_COUNCIL_DECREE, SIMPLE_DECREE, ORDER, UNNUMBERED -> Optional.empty();
        };
    }

    private Optional<ArticleNumber> existing(Code code, String normalised) {
        return Optional.of(ArticleNumber.parse(normalised)).filter(number -> holds(code, number));
    }

    private static String letters(ArticleNumber citing) {
        return citing.series() == Series.LAW ? "L" : citing.normalised().startsWith("R") ? "R" : "D";
    }

    private Held in(Code code) {
        return numbers.getOrDefault(code, NOTHING);
    }
}
