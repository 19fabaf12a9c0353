package org.rouage.conformity.coherence;

import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.convention.Indicator;

/**
 * Two indicators taken for the same, why, and by whose declaration.
 *
 * <p>Example: {@code ind-1-1} and {@code cn-delai}, because a person declared them equal. What follows from a
 * declaration that they are equal, or from one title, is to justify; what follows from less is undecided.
 */
public record SameMeasure(Indicator ours, Indicator theirs, Because because, Optional<Declared> by) {
    /** Why two indicators are taken for the same, surest first. */
    public enum Because {
        DECLARED_EQUAL("declared-equal", Text.of("déclarés égaux", "declared equal")),
        DECLARED_NARROWER("declared-narrower", Text.of("déclaré plus étroit", "declared narrower")),
        DECLARED_WIDER("declared-wider", Text.of("déclaré plus large", "declared wider")),
        DECLARED_OVERLAPPING("declared-overlapping", Text.of("déclarés se recouper", "declared to overlap")),
        SAME_TITLE("same-title", Text.of("même intitulé", "same title")),
        SAME_IDENTIFIER("same-identifier", Text.of("même identifiant", "same identifier"));

        private final String code;
        private final Text word;

        Because(String code, Text word) {
            this.code = code;
            this.word = word;
        }

        public String code() {
            return code;
        }

        public Text word() {
            return word;
        }
    }

    /** Whether what differs between them has to be justified: they were declared equal, or have one title. */
    Gravity gravity() {
        return switch (because) {
            case DECLARED_EQUAL, SAME_TITLE -> Gravity.TO_JUSTIFY;
            case DECLARED_NARROWER, DECLARED_WIDER, DECLARED_OVERLAPPING, SAME_IDENTIFIER -> Gravity.UNDECIDED;
        };
    }

    /** Of what their targets show: two definitions may count two things, and then a person decides. */
    Gravity gravityOfTargets() {
        boolean oneDefinition = Normal.of(ours.definition()).equals(Normal.of(theirs.definition()));
        return oneDefinition ? gravity() : Gravity.UNDECIDED;
    }

    /** Whether the two should be defined in the same words: a part is not defined as its whole is. */
    boolean isDefinedAlike() {
        return switch (because) {
            case DECLARED_EQUAL, SAME_TITLE, SAME_IDENTIFIER -> true;
            case DECLARED_NARROWER, DECLARED_WIDER, DECLARED_OVERLAPPING -> false;
        };
    }

    boolean sameUnit() {
        return Normal.of(ours.unit()).equals(Normal.of(theirs.unit()));
    }

    /** {@code ind-1-1 et cn-delai (déclarés égaux)}. */
    Text names() {
        return Text.of(
                ours.id() + " et " + theirs.id() + " (" + because.word().french() + ")",
                ours.id() + " and " + theirs.id() + " (" + because.word().english() + ")");
    }
}
