package org.rouage.law.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.law.ArticleNumber;
import org.rouage.law.Code;

/**
 * What a link points at: an article of a code, several, a section of one, a whole code, another text, or something that
 * could not be told.
 *
 * <p>Example: {@code Code de la sécurité sociale. - art. LO111-9-1 (V)} is an {@link ArticleOfCode}; {@code Décret
 * n°2006-83 du 27 janvier 2006 - art. 1 () JORF 28 janvier 2006} is a {@link LegalText}.
 */
public sealed interface Target {
    /** A code as the copy names it, and which one that is when Rouage knows it. */
    record NamedCode(String printed, Optional<Code> known) {
        @Override
        public String toString() {
            return known.map(Code::toString).orElse(printed);
        }
    }

    /**
     * One article of a code. What follows the number inside the article, such as {@code al. 3} or {@code II}, is kept
     * as printed.
     */
    record ArticleOfCode(NamedCode code, ArticleNumber article, String inside) implements Target {}

    /**
     * Several articles of a code, as the concordances list them: {@code L663-9, L663-10}, {@code L138-20 à L138-23}.
     */
    record ArticlesOfCode(NamedCode code, String articles) implements Target {}

    /** A book, title or chapter of a code, as printed. */
    record SectionOfCode(NamedCode code, String section) implements Target {}

    /** A code as a whole. */
    record WholeCode(NamedCode code) implements Target {}

    /** When a text enters into force: on the day, or on that day at the latest. */
    record Entry(LocalDate day, boolean atTheLatest) {}

    /**
     * A law, a decree, an order, a report... with what the copy prints of it. What is not printed is empty; what is
     * printed and is none of the parts is the remark.
     *
     * @param number {@code 2006-83}, or empty
     * @param article {@code 1}, {@code Annexe XXVIII (suite)}, or empty
     * @param inside what follows the number of the article: {@code I, II}, {@code 3° al. 2}
     * @param published the day of the Journal officiel
     * @param rectified the days of the Journal officiel in which it was corrected
     */
    record LegalText(
            Nature nature,
            String number,
            Optional<LocalDate> signed,
            String article,
            String inside,
            Optional<LocalDate> published,
            Optional<Entry> inForce,
            List<LocalDate> rectified,
            String remark)
            implements Target {
        public LegalText {
            rectified = List.copyOf(rectified);
        }

        /** This text, with what it does not say taken from another spelling of it. */
        public LegalText completedBy(LegalText other) {
            return new LegalText(
                    nature,
                    number.isEmpty() ? other.number : number,
                    signed.or(other::signed),
                    article.isEmpty() ? other.article : article,
                    inside.isEmpty() ? other.inside : inside,
                    published.or(other::published),
                    inForce.or(other::inForce),
                    rectified.isEmpty() ? other.rectified : rectified,
                    remark.isEmpty() ? other.remark : remark);
        }
    }

    /** What could not be told, verbatim. */
    record Unclassified(String printed) implements Target {}
}
