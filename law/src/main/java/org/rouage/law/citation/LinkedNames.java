package org.rouage.law.citation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rouage.law.ArticleVersion;
import org.rouage.law.link.Link;
import org.rouage.law.link.LinkKind;
import org.rouage.law.link.Target;

/** What the links of a corpus say of who cites whom and who took whose place. */
final class LinkedNames {
    private final Map<Name, Set<Name>> citedBy = new HashMap<>();
    private final Map<Name, Set<Name>> successors = new HashMap<>();

    private LinkedNames() {}

    static LinkedNames of(Collection<ArticleVersion> versions) {
        var names = new LinkedNames();
        for (ArticleVersion version : versions) {
            Name name = Name.of(version);
            for (Link link : version.links()) {
                target(link).ifPresent(target -> names.add(name, link.kind(), target));
            }
        }
        return names;
    }

    private void add(Name name, LinkKind kind, Name target) {
        if (kind == LinkKind.CITED_BY) {
            citedBy.computeIfAbsent(name, key -> new HashSet<>()).add(target);
        } else if (kind == LinkKind.FORMER_TEXT) {
            successors.computeIfAbsent(target, key -> new HashSet<>()).add(name);
        } else if (kind == LinkKind.NEW_TEXT || kind == LinkKind.TRANSFERRED || kind == LinkKind.MOVED) {
            successors.computeIfAbsent(name, key -> new HashSet<>()).add(target);
        }
    }

    /** The articles of known codes that this version's {@code Cite} links name, in their order. */
    static Set<Name> cites(ArticleVersion version) {
        Set<Name> cites = new LinkedHashSet<>();
        version.links().stream()
                .filter(link -> link.kind() == LinkKind.CITES)
                .flatMap(link -> target(link).stream())
                .forEach(cites::add);
        return cites;
    }

    /** Whether the target's own links say that it is cited by this article. */
    boolean saysCitedBy(Name target, Name citing) {
        return citedBy.getOrDefault(target, Set.of()).contains(citing);
    }

    Set<Name> successors(Name name) {
        return successors.getOrDefault(name, Set.of());
    }

    private static Optional<Name> target(Link link) {
        return link.target() instanceof Target.ArticleOfCode article
                ? article.code().known().map(code -> new Name(code, article.article()))
                : Optional.empty();
    }
}
