package org.rouage.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Validity;

/**
 * What stands under an article number on a day, as far as the copies at hand tell.
 *
 * <p>Example: CSS L228-1 on 2005-06-01 is {@link Found}, the supervisory council's version of 2004-12-21, and its
 * number was reused: {@code others} holds the training institute that took it on 2016-01-01.
 */
public sealed interface InForce {
    /** One version stands on that day. {@code others} are the other articles that have or had the number. */
    record Found(ArticleVersion version, Validity validity, List<Lineage> others) implements InForce {
        public Found {
            others = List.copyOf(others);
        }

        /** Whether the number belonged to another article at another time: a text that cites it may mean that one. */
        public boolean reused() {
            return !others.isEmpty();
        }
    }

    /** There is one copy and it does not say when it stands. */
    record Undated(ArticleVersion version) implements InForce {}

    /** No version stands on that day: the last one before it and the first one after it, at least one of them. */
    record NotInForce(Optional<Lineage.Standing> before, Optional<Lineage.Standing> after) implements InForce {
        /** Whether it had not yet come into force. */
        public boolean notYet() {
            return before.isEmpty();
        }

        /** The day after the last on which it stood. */
        public Optional<LocalDate> ended() {
            return before.flatMap(last -> last.validity().endExclusive());
        }
    }

    /** Several versions claim the day and differ, or several undated copies differ. */
    record Ambiguous(List<ArticleVersion> candidates) implements InForce {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** No copy has this number. */
    record Unknown() implements InForce {}

    /** The version, when exactly one can be shown, dated or not. */
    default Optional<ArticleVersion> shown() {
        return switch (this) {
            case Found(ArticleVersion version, Validity validity, List<Lineage> others) -> Optional.of(version);
            case Undated(ArticleVersion version) -> Optional.of(version);
            case NotInForce notInForce -> Optional.empty();
            case Ambiguous ambiguous -> Optional.empty();
            case Unknown unknown -> Optional.empty();
        };
    }
}
