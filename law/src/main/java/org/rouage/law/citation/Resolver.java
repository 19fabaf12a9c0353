package org.rouage.law.citation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rouage.basics.Validity;
import org.rouage.law.ArticleNumber;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Code;

/**
 * Resolves citations against a corpus on a day.
 *
 * <p>Example: on 2016-07-01, "l'article L. 228-1" of a corpus that holds two articles of that number, one after the
 * other, is the second, said to reuse the number. Versions are told by their validity; where a copy gives none, a
 * version is held to be in force unless one of its links says that a text of that day or before repealed it.
 */
public final class Resolver {
    private record Key(Code code, ArticleNumber number) {}

    private final Map<Key, List<ArticleVersion>> versions = new HashMap<>();
    private final Contents contents;
    private final Places places = new Places();

    private Resolver(Collection<ArticleVersion> all) {
        contents = Contents.of(all);
        for (ArticleVersion version : all) {
            versions.merge(
                    new Key(version.code(), version.number()),
                    List.of(version),
                    (before, after) ->
                            Stream.concat(before.stream(), after.stream()).toList());
        }
    }

    public static Resolver over(Collection<ArticleVersion> versions) {
        return new Resolver(versions);
    }

    /** The tables of contents of the corpus. */
    public Contents contents() {
        return contents;
    }

    /** What this citation of this version comes to on the day. */
    public Resolution resolve(ArticleVersion citing, Citation citation, LocalDate on) {
        return switch (citation.cited()) {
            case Cited.InCode(Code code, ArticleNumber number) -> article(citing, code, number, citation, on);
            case Cited.Range range -> range(range, on);
            case Cited.Neighbour(Cited.Side side) ->
                contents.neighbour(citing.code(), citing.number(), side)
                        .map(number -> article(citing, citing.code(), number, citation, on))
                        .orElseGet(Resolution.Dangling::new);
            case Cited.Own own -> places.in(citing, citation).orElseGet(() -> new Resolution.Resolved(citing));
            case Cited.InText inText -> new Resolution.NotInACode();
            case Cited.Unattributed unattributed -> new Resolution.NotInACode();
        };
    }

    private Resolution article(
            ArticleVersion citing, Code code, ArticleNumber printed, Citation citation, LocalDate on) {
        Optional<ArticleNumber> number = contents.held(code, printed, citing.number());
        return number.map(held -> dated(versions.getOrDefault(new Key(code, held), List.of()), citation, on))
                .orElseGet(() -> absent(code, printed));
    }

    private Resolution absent(Code code, ArticleNumber number) {
        return contents.covers(code, number) ? new Resolution.Dangling() : new Resolution.OutsideCorpus();
    }

    private Resolution dated(List<ArticleVersion> bearers, Citation citation, LocalDate on) {
        Optional<ArticleVersion> inForce = inForce(bearers, on);
        if (inForce.isEmpty()) {
            return notInForce(bearers, on);
        }
        Set<String> ids = new LinkedHashSet<>();
        bearers.forEach(version -> version.chronicalId().ifPresent(ids::add));
        inForce.get().chronicalId().ifPresent(ids::remove);
        Optional<Resolution> place = places.in(inForce.get(), citation);
        return place.orElseGet(
                () -> ids.isEmpty() || inForce.get().chronicalId().isEmpty()
                        ? new Resolution.Resolved(inForce.get())
                        : new Resolution.NumberReused(inForce.get(), List.copyOf(ids)));
    }

    private static Optional<ArticleVersion> inForce(List<ArticleVersion> bearers, LocalDate on) {
        return bearers.stream()
                .filter(version -> version.validity()
                        .map(validity -> validity.contains(on))
                        .orElseGet(() -> !Repeals.saidOf(version, on)))
                .reduce((before, after) -> after);
    }

    private static Resolution notInForce(List<ArticleVersion> bearers, LocalDate on) {
        Optional<ArticleVersion> last = bearers.stream()
                .filter(version -> start(version).map(day -> !day.isAfter(on)).orElse(true))
                .reduce((before, after) -> startsAfter(after, before) ? after : before);
        return last.<Resolution>map(Resolution.Repealed::new)
                .orElseGet(() -> new Resolution.NotYetInForce(bearers.stream()
                        .reduce((before, after) -> startsAfter(before, after) ? after : before)
                        .orElseThrow()));
    }

    private static Optional<LocalDate> start(ArticleVersion version) {
        return version.validity().map(Validity::from);
    }

    private static boolean startsAfter(ArticleVersion version, ArticleVersion other) {
        LocalDate start = start(version).orElse(LocalDate.MIN);
        return start.isAfter(start(other).orElse(LocalDate.MIN));
    }

    private Resolution range(Cited.Range range, LocalDate on) {
        List<ArticleVersion> members = contents.between(range).stream()
                .flatMap(number ->
                        inForce(versions.getOrDefault(new Key(range.code(), number), List.of()), on).stream())
                .toList();
        boolean ends = contents.holds(range.code(), range.first())
                || range.last()
                        .filter(last -> contents.holds(range.code(), last))
                        .isPresent();
        return members.isEmpty() || !ends ? absent(range.code(), range.first()) : new Resolution.ResolvedRange(members);
    }
}
