package org.rouage.law.citation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Code;

/**
 * How far the citations found in the bodies of a corpus agree with the links that the copy lists under its articles:
 * the {@code Cite} links are an independent though incomplete and partly outdated list of what an article cites.
 *
 * <p>Example: an article with {@code Cite} links to L1, L2 and L9 of its own code whose body says "aux articles L. 1 à
 * L. 3" counts three links, two found (L1 and, inside the range, L2), one missed without trace; its recall is 2/2 over
 * the links that the body carries and 2/3 over all.
 */
public final class Agreement {
    /** A {@code Cite} link inside the code whose target is not among the citations of the body. */
    public record MissedLink(ArticleVersion version, String number, Miss miss) {}

    /**
     * A citation of an article of a code that neither a {@code Cite} link nor the target's {@code Cité par} confirms.
     */
    public record Unconfirmed(ArticleVersion version, Citation citation) {}

    private final Contents contents;
    private final LinkedNames linked;
    private final Map<Name, Set<Name>> citedByAnyVersion = new LinkedHashMap<>();
    private final List<MissedLink> missed = new ArrayList<>();
    private final List<Unconfirmed> unconfirmed = new ArrayList<>();
    private int links;
    private int confirmable;

    private Agreement(Collection<ArticleVersion> versions, Contents contents) {
        this.contents = contents;
        this.linked = LinkedNames.of(versions);
    }

    /** Of versions and the citations found in the body of each. */
    public static Agreement of(Map<ArticleVersion, List<Citation>> found, Contents contents) {
        var agreement = new Agreement(found.keySet(), contents);
        found.forEach((version, citations) -> agreement
                .citedByAnyVersion
                .computeIfAbsent(Name.of(version), name -> new HashSet<>())
                .addAll(agreement.names(version, citations)));
        found.forEach(agreement::compare);
        return agreement;
    }

    /** The {@code Cite} links between articles of one code, each target counted once per version. */
    public int links() {
        return links;
    }

    /** Those whose target is among the citations of the body. */
    public int found() {
        return links - missed.size();
    }

    /** Those found, or that something in the body may stand for. */
    public int carried() {
        return found()
                + (int) missed.stream().filter(link -> link.miss().isCarried()).count();
    }

    /** Share of the links carried by the body that are found; 1 when there are none. */
    public double recall() {
        return carried() == 0 ? 1 : (double) found() / carried();
    }

    /** Share of all the links that are found, those left by other versions included; 1 when there are none. */
    public double recallOfAllLinks() {
        return links == 0 ? 1 : (double) found() / links;
    }

    /** The links not found, in the order of the corpus. */
    public List<MissedLink> missed() {
        return List.copyOf(missed);
    }

    /** How many links are missed for each reason, none left out. */
    public Map<Miss, Integer> missedByReason() {
        Map<Miss, Integer> counts = new EnumMap<>(Miss.class);
        for (Miss miss : Miss.values()) {
            counts.put(miss, 0);
        }
        missed.forEach(link -> counts.merge(link.miss(), 1, Integer::sum));
        return counts;
    }

    /** The citations of an article of a code other than the citing article itself: those that a link could confirm. */
    public int confirmable() {
        return confirmable;
    }

    /** The citations that no link confirms, in the order of the corpus and of the text. */
    public List<Unconfirmed> unconfirmed() {
        return List.copyOf(unconfirmed);
    }

    /** Share of the confirmable citations that a link confirms; 1 when there are none. */
    public double confirmed() {
        return confirmable == 0 ? 1 : (double) (confirmable - unconfirmed.size()) / confirmable;
    }

    private void compare(ArticleVersion version, List<Citation> citations) {
        Set<Name> cites = LinkedNames.cites(version);
        Set<Name> names = names(version, citations);
        for (Name printed : cites) {
            if (printed.code().equals(version.code())) {
                Name target = held(version, printed);
                links++;
                if (!isFound(version, target, citations, names)) {
                    Miss miss = new MissReason(version, citations, names, linked, citedByAnyVersion).of(target);
                    missed.add(new MissedLink(version, target.number().normalised(), miss));
                }
            }
        }
        for (Citation citation : citations) {
            List<Name> printed = printed(version, citation);
            if (!printed.isEmpty()) {
                confirmable++;
                if (!printed.stream().allMatch(name -> isConfirmed(version, cites, name))) {
                    unconfirmed.add(new Unconfirmed(version, citation));
                }
            }
        }
    }

    private boolean isConfirmed(ArticleVersion version, Set<Name> cites, Name name) {
        return cites.contains(name) || linked.saysCitedBy(name, Name.of(version));
    }

    private static boolean isFound(ArticleVersion version, Name target, List<Citation> citations, Set<Name> names) {
        return names.contains(target)
                || citations.stream()
                        .anyMatch(citation -> citation.cited() instanceof Cited.Range range
                                && range.code().equals(version.code())
                                && range.contains(target.number()));
    }

    private Set<Name> names(ArticleVersion version, List<Citation> citations) {
        Set<Name> names = new HashSet<>();
        citations.forEach(citation -> names.addAll(printed(version, citation)));
        return names;
    }

    /** The article as the corpus holds it when its letter is left out, in a text or in a link. */
    private Name held(ArticleVersion version, Name printed) {
        return contents.held(printed.code(), printed.number(), version.number())
                .map(number -> new Name(printed.code(), number))
                .orElse(printed);
    }

    /** The articles of codes that a citation names by their number, or as neighbours; the ends of a range. */
    private List<Name> printed(ArticleVersion version, Citation citation) {
        return switch (citation.cited()) {
            case Cited.InCode(Code code, var number) -> List.of(held(version, new Name(code, number)));
            case Cited.Range(Code code, var first, var last) -> {
                List<Name> ends = new ArrayList<>(List.of(new Name(code, first)));
                last.ifPresent(number -> ends.add(new Name(code, number)));
                yield ends;
            }
            case Cited.Neighbour(Cited.Side side) ->
                contents.neighbour(version.code(), version.number(), side)
                        .map(number -> List.of(new Name(version.code(), number)))
                        .orElse(List.of());
            case Cited.InText inText -> List.of();
            case Cited.Unattributed unattributed -> List.of();
            case Cited.Own own -> List.of();
        };
    }

    /** The code of a citation's target, where it is an article of one. */
    static Optional<Code> code(Cited cited) {
        return switch (cited) {
            case Cited.InCode inCode -> Optional.of(inCode.code());
            case Cited.Range range -> Optional.of(range.code());
            case Cited.InText inText -> Optional.empty();
            case Cited.Unattributed unattributed -> Optional.empty();
            case Cited.Own own -> Optional.empty();
            case Cited.Neighbour neighbour -> Optional.empty();
        };
    }
}
