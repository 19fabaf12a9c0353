package org.rouage.law.citation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Validity;
import org.rouage.law.ArticleNumber;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Code;
import org.rouage.law.InForce;
import org.rouage.law.LawBook;
import org.rouage.law.Lineage;

/**
 * Resolves citations against a corpus on a day.
 *
 * <p>Example: on 2016-07-01, "l'article L. 228-1" of a corpus that holds two articles of that number, one after the
 * other, is the second, said to reuse the number. Versions are told by their validity; where a copy gives none, a
 * version is held to be in force unless one of its links says that a text of that day or before repealed it.
 */
public final class Resolver {
    private final LawBook book;
    private final Contents contents;
    private final Places places = new Places();

    private Resolver(Collection<ArticleVersion> all) {
        book = LawBook.of(all);
        contents = Contents.of(all);
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
        return number.map(held -> standing(book.on(code, held, on), citation, on))
                .orElseGet(() -> absent(code, printed));
    }

    private Resolution absent(Code code, ArticleNumber number) {
        return contents.covers(code, number) ? new Resolution.Dangling() : new Resolution.OutsideCorpus();
    }

    private Resolution standing(InForce standing, Citation citation, LocalDate on) {
        return switch (standing) {
            case InForce.Found(ArticleVersion version, Validity validity, List<Lineage> others) ->
                held(
                        version,
                        others.stream()
                                .flatMap(other -> other.chronicalId().stream())
                                .toList(),
                        citation);
            case InForce.Undated(ArticleVersion version) -> undated(List.of(version), citation, on);
            case InForce.Ambiguous(List<ArticleVersion> candidates) -> undated(candidates, citation, on);
            case InForce.NotInForce(Optional<Lineage.Standing> before, Optional<Lineage.Standing> after) ->
                before.<Resolution>map(last -> new Resolution.Repealed(last.version()))
                        .or(() -> after.map(first -> new Resolution.NotYetInForce(first.version())))
                        .orElseGet(Resolution.Dangling::new);
            case InForce.Unknown unknown -> new Resolution.Dangling();
        };
    }

    /** Of copies that do not say when they stand, or contradict one another: those not said to be repealed. */
    private Resolution undated(List<ArticleVersion> candidates, Citation citation, LocalDate on) {
        List<ArticleVersion> kept = candidates.stream()
                .filter(version -> version.validity().isPresent() || !Repeals.saidOf(version, on))
                .toList();
        if (kept.isEmpty()) {
            return new Resolution.Repealed(candidates.getLast());
        }
        List<String> others = candidates.stream()
                .filter(version -> !version.chronicalId().equals(kept.getLast().chronicalId()))
                .flatMap(version -> version.chronicalId().stream())
                .distinct()
                .toList();
        return held(kept.getLast(), others, citation);
    }

    private Resolution held(ArticleVersion version, List<String> otherIds, Citation citation) {
        return places.in(version, citation)
                .orElseGet(() -> otherIds.isEmpty()
                        ? new Resolution.Resolved(version)
                        : new Resolution.NumberReused(version, otherIds));
    }

    private Resolution range(Cited.Range range, LocalDate on) {
        List<ArticleVersion> members = contents.between(range).stream()
                .flatMap(number -> book.on(range.code(), number, on).shown().stream())
                .filter(version -> version.validity().isPresent() || !Repeals.saidOf(version, on))
                .toList();
        boolean ends = contents.holds(range.code(), range.first())
                || range.last()
                        .filter(last -> contents.holds(range.code(), last))
                        .isPresent();
        return members.isEmpty() || !ends ? absent(range.code(), range.first()) : new Resolution.ResolvedRange(members);
    }
}
