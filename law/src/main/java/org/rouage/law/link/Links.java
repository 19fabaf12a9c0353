package org.rouage.law.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rouage.law.link.Target.LegalText;

/** What can be said of the links of an article taken together. */
public final class Links {
    private Links() {}

    /**
     * The links, each once, in the order of first printing. Two are one when their kinds are and their texts have one
     * nature, number and article, or when they are printed alike; a text without number is only one with its like.
     */
    public static List<DistinctLink> merged(List<Link> links) {
        Map<Object, List<Link>> groups = new LinkedHashMap<>();
        for (Link link : links) {
            groups.computeIfAbsent(key(link), unseen -> new ArrayList<>()).add(link);
        }
        return groups.values().stream()
                .map(group -> new DistinctLink(group.getFirst().kind(), together(group), group))
                .toList();
    }

    /** Those whose kind or target could not be told. */
    public static List<Link> unclassified(List<Link> links) {
        return links.stream().filter(link -> !link.isClassified()).toList();
    }

    /** How many of each kind; kinds without a link are left out. */
    public static Map<LinkKind, Long> byKind(List<Link> links) {
        return links.stream()
                .collect(Collectors.groupingBy(Link::kind, () -> new EnumMap<>(LinkKind.class), Collectors.counting()));
    }

    private static Object key(Link link) {
        return link.target() instanceof LegalText text && !text.number().isEmpty()
                ? List.of(link.kind(), text.nature(), text.number(), withoutOrdinal(text.article()))
                : List.of(link.kind(), link.target());
    }

    private static String withoutOrdinal(String article) {
        return article.equals("1er") ? "1" : article;
    }

    private static Target together(List<Link> group) {
        Target target = group.getFirst().target();
        for (Link link : group.subList(1, group.size())) {
            if (target instanceof LegalText text && link.target() instanceof LegalText other) {
                target = text.completedBy(other);
            }
        }
        return target;
    }
}
