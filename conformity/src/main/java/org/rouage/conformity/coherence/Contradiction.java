package org.rouage.conformity.coherence;

import java.util.List;
import org.rouage.basics.Text;

/**
 * Where two conventions point apart, or where nobody has said how they meet: with the exhibits of both sides.
 *
 * <p>Example: {@code lesser-ambition}, to justify: "for 1999 the target is 11.5 jours, less ambitious than 9.0 jours",
 * exhibits {@code ind-1-1} and {@code cn-delai}. It is never a breach: two texts do not judge each other.
 */
public sealed interface Contradiction
        permits AmendmentWithoutCounterpart,
                ClauseNotThere,
                IncompatibleTargets,
                LesserAmbition,
                OrientationWithoutCounterpart,
                PeriodsApart,
                RelationAgainstFacts,
                TwoMeanings,
                UnansweredOrientation,
                WithoutAnalogousClause {
    /** The kind, as machines read it: {@code lesser-ambition}. */
    String code();

    /** The kind, as people read it. */
    Text kind();

    Gravity gravity();

    /** Why, in one sentence. */
    Text reason();

    /** What this convention says; empty where it is silent. */
    List<Exhibit> ours();

    /** What the reference says; empty where it is silent. */
    List<Exhibit> theirs();

    /** Whether it is about amendments that follow a financing law, and not about orientations and figures. */
    default boolean isOfAmendments() {
        return switch (this) {
            case AmendmentWithoutCounterpart one -> true;
            case WithoutAnalogousClause one -> true;
            case ClauseNotThere one -> false;
            case IncompatibleTargets one -> false;
            case LesserAmbition one -> false;
            case OrientationWithoutCounterpart one -> false;
            case PeriodsApart one -> false;
            case RelationAgainstFacts one -> false;
            case TwoMeanings one -> false;
            case UnansweredOrientation one -> false;
        };
    }
}
