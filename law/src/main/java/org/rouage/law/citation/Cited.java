package org.rouage.law.citation;

import java.util.Optional;
import org.rouage.law.ArticleNumber;
import org.rouage.law.Code;

/**
 * What a citation names: an article or a range of articles of a code, an article of another text, the article it stands
 * in, or its neighbour.
 *
 * <p>Example: "aux articles L. 1 à L. 5 du code du travail" is a {@link Range} of {@code CT} from {@code L1} to
 * {@code L5}; "l'article 12 de la loi n° 83-634 du 13 juillet 1983" is an {@link InText}, never an article 12 of some
 * code.
 */
public sealed interface Cited {
    /** One article of a code. */
    record InCode(Code code, ArticleNumber number) implements Cited {
        @Override
        public String toString() {
            return code + " " + number;
        }
    }

    /** The articles of a code from one number to another, both included; without a last number, "et suivants". */
    record Range(Code code, ArticleNumber first, Optional<ArticleNumber> last) implements Cited {
        /** Whether the number lies in the range, in the natural order and in the series of its ends. */
        public boolean contains(ArticleNumber number) {
            boolean closed = last.map(end -> number.compareTo(end) <= 0).orElse(number.equals(first));
            return number.compareTo(first) >= 0 && closed && number.series() != ArticleNumber.Series.UNNUMBERED;
        }

        @Override
        public String toString() {
            return code + " " + first + ".." + last.map(ArticleNumber::toString).orElse("");
        }
    }

    /** An article of a law, an order, a treaty: of anything that is not a known code. */
    record InText(CitedText text, ArticleNumber number) implements Cited {
        @Override
        public String toString() {
            return text + " art. " + number;
        }
    }

    /**
     * An article whose code or text the sentence does not name: "l'article 5" in a code whose numbers have a letter.
     */
    record Unattributed(ArticleNumber number) implements Cited {
        @Override
        public String toString() {
            return "? art. " + number;
        }
    }

    /** The article in which the citation stands: "le présent article". */
    record Own() implements Cited {
        @Override
        public String toString() {
            return "present";
        }
    }

    /** The article just before or just after: "l'article précédent". */
    record Neighbour(Side side) implements Cited {
        @Override
        public String toString() {
            return side == Side.BEFORE ? "previous" : "next";
        }
    }

    /** On which side a neighbour stands. */
    enum Side {
        BEFORE,
        AFTER
    }
}
