package org.rouage.law;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Place;
import org.rouage.basics.Validity;
import org.rouage.law.link.Link;

/**
 * One version of one article, as a copy of the law gives it: its text, its NOTA and its links kept apart, so that a
 * link whose status mark flips is never mistaken for a change in the law.
 *
 * <p>Example: CSS L227-1 in its version of 21 December 2004. The body is unwrapped: one line per paragraph, paragraphs
 * separated by one blank line. The validity and the chronical id (LEGIARTI… or its tail) are absent when the copy does
 * not give them, as in the Markdown of a single article.
 */
public record ArticleVersion(
        Code code,
        ArticleNumber number,
        Optional<Validity> validity,
        Optional<String> chronicalId,
        String body,
        String nota,
        List<Link> links,
        Place place) {
    public ArticleVersion {
        links = List.copyOf(links);
    }

    /** Code and number, such as {@code CSS L227-1}. */
    public String name() {
        return code + " " + number;
    }
}
