package org.rouage.law.citation;

import java.util.List;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Designation;

/**
 * What a citation comes to on a day, against a corpus.
 *
 * <p>Example: "au 7° du I de l'article L. 2" is {@link PlaceMissing} when the L2 in force has no 7° in its I;
 * {@link Repealed} when L2 was no longer in force on that day; {@link Dangling} when the corpus holds the numbers
 * around it but no L2.
 */
public sealed interface Resolution {
    /** The version in force, which holds the passage where one is named. */
    record Resolved(ArticleVersion target) implements Resolution {}

    /** The articles of a range that the corpus holds, in their order; at least one end is held. */
    record ResolvedRange(List<ArticleVersion> members) implements Resolution {
        public ResolvedRange {
            members = List.copyOf(members);
        }
    }

    /** The number has been borne by several articles in turn; this is the one in force, the others are named by id. */
    record NumberReused(ArticleVersion target, List<String> otherChronicalIds) implements Resolution {
        public NumberReused {
            otherChronicalIds = List.copyOf(otherChronicalIds);
        }
    }

    /** The article was no longer in force on the day; this is its last version. */
    record Repealed(ArticleVersion last) implements Resolution {}

    /** The article was not in force yet on the day; this is its first version. */
    record NotYetInForce(ArticleVersion first) implements Resolution {}

    /** The article is there, the passage is not. */
    record PlaceMissing(ArticleVersion target, List<Designation> missing) implements Resolution {
        public PlaceMissing {
            missing = List.copyOf(missing);
        }
    }

    /** The article is there and several of its passages answer to the words. */
    record PlaceAmbiguous(ArticleVersion target, List<Designation> ambiguous) implements Resolution {
        public PlaceAmbiguous {
            ambiguous = List.copyOf(ambiguous);
        }
    }

    /** The corpus holds this part of the code and no such number. */
    record Dangling() implements Resolution {}

    /** The corpus does not hold this code, or too little of it to say. */
    record OutsideCorpus() implements Resolution {}

    /** The citation names an article of a text that is no code, or does not say of what. */
    record NotInACode() implements Resolution {}
}
