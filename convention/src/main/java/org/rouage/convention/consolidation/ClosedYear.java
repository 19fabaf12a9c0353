package org.rouage.convention.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rouage.convention.Indicator;

/**
 * An operation that sets, changes or takes away how a year is judged which had ended before its act was signed: the
 * target of the year, or the definition from that year on. It is carried out, and never in silence.
 *
 * <p>Example: {@code amendment-2 (1)}, signed 2026-03-15, sets the target of {@code ind-1} for 2025 from 86 to 84. The
 * target of 2026 is not listed: that year still ran.
 */
public record ClosedYear(
        Writer by,
        LocalDate signed,
        String indicator,
        int year,
        String part,
        Optional<String> before,
        Optional<String> after) {
    /** Only indicators have such parts. */
    private static final Pattern OF_A_YEAR = Pattern.compile("(?:targets|breaks)\\[(\\d+)(?:#\\d+)?\\]");

    /** Those of all acts known on a day, and of the signed ones whose day of effect is not yet known. */
    public static List<ClosedYear> of(Consolidation consolidation, LocalDate knownOn) {
        return Stream.concat(
                        consolidation.changes(knownOn).stream(),
                        consolidation.pending().stream().filter(change -> isKnown(consolidation, change.by(), knownOn)))
                .flatMap(change -> consolidation
                        .act(change.by().act())
                        .flatMap(ActDays::signed)
                        .map(signed -> of(change, signed))
                        .orElse(Stream.of()))
                .toList();
    }

    private static boolean isKnown(Consolidation consolidation, Writer by, LocalDate knownOn) {
        return consolidation
                .act(by.act())
                .flatMap(ActDays::known)
                .filter(Predicate.not(knownOn::isBefore))
                .isPresent();
    }

    private static Stream<ClosedYear> of(Change change, LocalDate signed) {
        return switch (change) {
            case Change.Rewritten(var from, var by, var id, var part, var before, var after) ->
                year(part)
                        .filter(year -> year < signed.getYear())
                        .map(year -> new ClosedYear(by, signed, id, year, part, before, after))
                        .stream();
            case Change.Inserted inserted
            when inserted.element() instanceof Indicator indicator ->
                Parts.of(indicator).stream()
                        .flatMap(part -> year(part.name())
                                .filter(year -> year < signed.getYear())
                                .map(year -> new ClosedYear(
                                        change.by(),
                                        signed,
                                        change.id(),
                                        year,
                                        part.name(),
                                        Optional.empty(),
                                        Optional.of(part.said())))
                                .stream());
            case Change.Inserted _, Change.Moved _, Change.Repealed _ -> Stream.of();
        };
    }

    private static Optional<Integer> year(String part) {
        Matcher matcher = OF_A_YEAR.matcher(part);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }
}
