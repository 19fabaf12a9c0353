package org.rouage.law.citation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rouage.law.ArticleVersion;

/**
 * The citations of a corpus, what they come to on a day, and how far they agree with its links: what {@code rouage law
 * read} prints.
 *
 * <p>Example: over the legislative part of the Code de la sécurité sociale on 2017-12-31 it counts some 7,700 citations
 * of 2,479 articles, by kind and by outcome.
 */
public record CitationReport(
        int articles,
        Map<Kind, Integer> citations,
        Map<Outcome, Integer> outcomes,
        Agreement agreement,
        Map<ArticleVersion, List<Citation>> found) {
    /** What citations name, for counting. */
    public enum Kind {
        ARTICLE,
        RANGE,
        ARTICLE_OF_TEXT,
        UNATTRIBUTED,
        OWN_ARTICLE,
        NEIGHBOUR
    }

    /** What citations come to, for counting. */
    public enum Outcome {
        RESOLVED,
        NUMBER_REUSED,
        REPEALED,
        NOT_YET_IN_FORCE,
        PLACE_MISSING,
        PLACE_AMBIGUOUS,
        DANGLING,
        OUTSIDE_CORPUS,
        NOT_IN_A_CODE
    }

    public CitationReport {
        citations = Map.copyOf(citations);
        outcomes = Map.copyOf(outcomes);
    }

    /** Of these versions, as the law stood on that day. */
    public static CitationReport of(Collection<ArticleVersion> versions, LocalDate on) {
        Resolver resolver = Resolver.over(versions);
        Map<ArticleVersion, List<Citation>> found = new LinkedHashMap<>();
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (Kind kind : Kind.values()) {
            kinds.put(kind, 0);
        }
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, 0);
        }
        for (ArticleVersion version : versions) {
            List<Citation> citations = CitationFinder.in(version, resolver.contents());
            found.put(version, citations);
            for (Citation citation : citations) {
                kinds.merge(kind(citation.cited()), 1, Integer::sum);
                outcomes.merge(outcome(resolver.resolve(version, citation, on)), 1, Integer::sum);
            }
        }
        Agreement agreement = Agreement.of(found, resolver.contents());
        return new CitationReport(versions.size(), kinds, outcomes, agreement, found);
    }

    /** All the citations, of whatever kind. */
    public int total() {
        return citations.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Those that come to an article in force, whether or not its number served before or the passage is in it. */
    public int resolved() {
        return count(Outcome.RESOLVED)
                + count(Outcome.NUMBER_REUSED)
                + count(Outcome.PLACE_MISSING)
                + count(Outcome.PLACE_AMBIGUOUS);
    }

    /** Those whose number the corpus should hold and does not. */
    public int dangling() {
        return count(Outcome.DANGLING);
    }

    private int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    private static Kind kind(Cited cited) {
        return switch (cited) {
            case Cited.InCode inCode -> Kind.ARTICLE;
            case Cited.Range range -> Kind.RANGE;
            case Cited.InText inText -> Kind.ARTICLE_OF_TEXT;
            case Cited.Unattributed unattributed -> Kind.UNATTRIBUTED;
            case Cited.Own own -> Kind.OWN_ARTICLE;
            case Cited.Neighbour neighbour -> Kind.NEIGHBOUR;
        };
    }

    private static Outcome outcome(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Resolved resolved -> Outcome.RESOLVED;
            case Resolution.ResolvedRange range -> Outcome.RESOLVED;
            case Resolution.NumberReused reused -> Outcome.NUMBER_REUSED;
            case Resolution.Repealed repealed -> Outcome.REPEALED;
            case Resolution.NotYetInForce future -> Outcome.NOT_YET_IN_FORCE;
            case Resolution.PlaceMissing missing -> Outcome.PLACE_MISSING;
            case Resolution.PlaceAmbiguous ambiguous -> Outcome.PLACE_AMBIGUOUS;
            case Resolution.Dangling dangling -> Outcome.DANGLING;
            case Resolution.OutsideCorpus outside -> Outcome.OUTSIDE_CORPUS;
            case Resolution.NotInACode text -> Outcome.NOT_IN_A_CODE;
        };
    }
}
