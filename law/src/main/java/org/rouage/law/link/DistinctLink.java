package org.rouage.law.link;

import java.util.List;

/**
 * One link, however often and in whatever spellings a copy prints it.
 *
 * <p>Example: seed R611-18 prints its decree twice, {@code Décret n°2006-83 2006-01-27 art. 1 I, II JORF 28 janvier
 * 2006} and {@code Décret n°2006-83 du 27 janvier 2006 - art. 1 () JORF 28 janvier 2006}: one link, two spellings. Its
 * target holds what the spellings say together.
 */
public record DistinctLink(LinkKind kind, Target target, List<Link> spellings) {
    public DistinctLink {
        if (spellings.isEmpty()) {
            throw new IllegalArgumentException("a link is printed at least once");
        }
        spellings = List.copyOf(spellings);
    }
}
