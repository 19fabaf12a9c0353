package org.rouage.law;

import java.util.List;

/**
 * What came of looking a provision up on a day.
 *
 * <p>Example: {@code CSS L227-1 III al. 1} on 2005-01-01 is {@link Seen}; {@code CSS L227-1 IX al. 1} is
 * {@link NoProvision}, for the article stands but has no IX; on 1990-01-01 it is {@link NoArticle}.
 */
public sealed interface LookedUp {
    /** The provision, or every provision of the article when the reference names no address. */
    record Seen(ArticleVersion version, List<Provision> provisions) implements LookedUp {
        public Seen {
            provisions = List.copyOf(provisions);
        }

        /** The words, paragraphs parted by a blank line. */
        public String text() {
            return String.join("\n\n", provisions.stream().map(Provision::text).toList());
        }
    }

    /** The article stands, and nothing in it has that address. */
    record NoProvision(ArticleVersion version) implements LookedUp {}

    /** No one version of the article could be taken; why. */
    record NoArticle(InForce why) implements LookedUp {}
}
