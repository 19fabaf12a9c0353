package org.rouage.corpus;

import java.util.List;
import org.rouage.law.ArticleVersion;
import org.rouage.law.link.Link;
import org.rouage.law.link.StateMark;

/**
 * One article version as two copies have it: body, NOTA and links apart, so that a link whose status mark flips is
 * never mistaken for a change in the law.
 *
 * <p>Example: R611-18 of 2006 in a copy of 2017 and one of 2018: the body is the same, the NOTA is new, one link is
 * added ("Abrogé par") and four flip from (V) to (Ab).
 */
public record ArticleDifference(
        ArticleVersion first,
        ArticleVersion second,
        TextDifference body,
        TextDifference nota,
        List<Link> linksAdded,
        List<Link> linksRemoved,
        List<StateFlip> flips) {
    public ArticleDifference {
        linksAdded = List.copyOf(linksAdded);
        linksRemoved = List.copyOf(linksRemoved);
        flips = List.copyOf(flips);
    }

    /** A link that both copies have, whose target was in another state when the second was made. */
    public record StateFlip(Link link, List<StateMark> before, List<StateMark> after) {
        public StateFlip {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    public boolean bodyChanged() {
        return body instanceof TextDifference.Changed;
    }

    public boolean notaChanged() {
        return nota instanceof TextDifference.Changed;
    }

    /** Whether a link was added or removed; a flip alone is none. */
    public boolean linksChanged() {
        return !linksAdded.isEmpty() || !linksRemoved.isEmpty();
    }

    /** Only status marks flipped: nothing of the law changed, nor of what is known of it. */
    public boolean onlyFlips() {
        return !flips.isEmpty() && !linksChanged() && !bodyChanged() && !notaChanged();
    }

    /** Only spaces, line ends, dashes, quotes or markup differ. */
    public boolean onlyTypography() {
        boolean differs =
                body instanceof TextDifference.TypographyOnly || nota instanceof TextDifference.TypographyOnly;
        return differs && !bodyChanged() && !notaChanged() && !linksChanged() && flips.isEmpty();
    }

    public boolean isSame() {
        return body instanceof TextDifference.Same
                && nota instanceof TextDifference.Same
                && !linksChanged()
                && flips.isEmpty();
    }
}
