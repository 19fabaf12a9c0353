package org.rouage.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Place;
import org.rouage.basics.Validity;
import org.rouage.law.ArticleNumber;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Code;
import org.rouage.law.link.Link;

/**
 * An article as one file gives it, before its neighbours tell the code it belongs to and the day it ends.
 *
 * <p>Example: {@code L227-1_2004-12-21.md} alone gives number and start; that the next version starts on 2005-08-03
 * gives the end, and the folder {@code css} the code.
 */
record ArticleDraft(
        Optional<Code> code,
        ArticleNumber number,
        Optional<LocalDate> start,
        Optional<LocalDate> endExclusive,
        Optional<String> chronicalId,
        String body,
        String nota,
        List<Link> links,
        Place place) {
    ArticleDraft {
        links = List.copyOf(links);
    }

    ArticleDraft ending(LocalDate day) {
        return new ArticleDraft(code, number, start, Optional.of(day), chronicalId, body, nota, links, place);
    }

    ArticleDraft of(Code inferred) {
        return new ArticleDraft(
                Optional.of(inferred), number, start, endExclusive, chronicalId, body, nota, links, place);
    }

    /** The article, once its code is known. */
    ArticleVersion version() {
        return new ArticleVersion(
                code.orElseThrow(),
                number,
                start.map(day -> new Validity(day, endExclusive)),
                chronicalId,
                body,
                nota,
                links,
                place);
    }
}
