package org.rouage.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rouage.corpus.ArticleDifference.StateFlip;
import org.rouage.law.link.Link;
import org.rouage.law.link.StateMark;
import org.rouage.law.link.Target;

/**
 * The links of one article in two copies. A link is known by its kind and its target, so that another spelling of a
 * text, or another status mark, is the same link.
 */
record LinkComparison(List<Link> added, List<Link> removed, List<StateFlip> flips) {
    static LinkComparison of(List<Link> first, List<Link> second) {
        Map<Object, List<Link>> before = byIdentity(first);
        Map<Object, List<Link>> after = byIdentity(second);
        var removed = new ArrayList<Link>();
        var flips = new ArrayList<StateFlip>();
        before.forEach((identity, links) -> {
            List<Link> others = after.getOrDefault(identity, List.of());
            if (others.isEmpty()) {
                removed.add(links.getFirst());
            } else if (!states(links).equals(states(others))) {
                flips.add(new StateFlip(others.getFirst(), states(links), states(others)));
            }
        });
        List<Link> added = after.entrySet().stream()
                .filter(entry -> !before.containsKey(entry.getKey()))
                .map(entry -> entry.getValue().getFirst())
                .toList();
        return new LinkComparison(added, removed, flips);
    }

    private static Map<Object, List<Link>> byIdentity(List<Link> links) {
        var byIdentity = new LinkedHashMap<Object, List<Link>>();
        for (Link link : links) {
            byIdentity
                    .computeIfAbsent(identity(link), unseen -> new ArrayList<>())
                    .add(link);
        }
        return byIdentity;
    }

    private static Object identity(Link link) {
        return link.target() instanceof Target.LegalText text && !text.number().isEmpty()
                ? List.of(
                        link.kind(),
                        text.nature(),
                        text.number(),
                        text.article().equals("1er") ? "1" : text.article())
                : List.of(link.kind(), link.target());
    }

    private static List<StateMark> states(List<Link> links) {
        return links.stream().map(Link::state).distinct().sorted().toList();
    }
}
