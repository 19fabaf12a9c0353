package org.rouage.law.citation;

import java.time.LocalDate;
import java.util.Optional;
import org.rouage.law.ArticleVersion;
import org.rouage.law.link.Link;
import org.rouage.law.link.LinkKind;
import org.rouage.law.link.Target;

/**
 * Whether the links of a version say that it was repealed by a day. A copy lists repeals that it knew when it was made,
 * later ones included: "Abrogé par Décret n°2018-174 du 9 mars 2018" says nothing against the article on 2017-12-31.
 */
final class Repeals {
    private Repeals() {}

    static boolean saidOf(ArticleVersion version, LocalDate on) {
        for (Link link : version.links()) {
            if (link.kind() == LinkKind.REPEALED_BY
                    && since(link).filter(since -> !since.isAfter(on)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The day of entry into force, else of publication, else of signature. */
    private static Optional<LocalDate> since(Link link) {
        return link.target() instanceof Target.LegalText text
                ? text.inForce().map(Target.Entry::day).or(text::published).or(text::signed)
                : Optional.empty();
    }
}
