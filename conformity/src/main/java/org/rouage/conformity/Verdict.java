package org.rouage.conformity;

import org.rouage.basics.Text;

/**
 * The judgement on one requirement, always with its reason. There are five, and none is a boolean: undecided is never
 * satisfied, and missing facts are never taken for present or absent.
 *
 * <p>Example: {@code new ToJustify("le budget X n'a que des montants", "budget X has bare amounts only")}.
 */
public sealed interface Verdict {
    /** Why, in one sentence. */
    Text reason();

    /** Which of the five it is. */
    default Kind kind() {
        return switch (this) {
            case Satisfied satisfied -> Kind.SATISFIED;
            case Breached breached -> Kind.BREACHED;
            case NotApplicable other -> Kind.NOT_APPLICABLE;
            case ToJustify open -> Kind.TO_JUSTIFY;
            case Undecided unknown -> Kind.UNDECIDED;
        };
    }

    /** The five kinds, worst first: the order in which counts are shown. */
    enum Kind {
        BREACHED("breached", Text.of("méconnue", "breached")),
        TO_JUSTIFY("to-justify", Text.of("à justifier", "to justify")),
        UNDECIDED("undecided", Text.of("indécidable en l'état", "undecided")),
        SATISFIED("satisfied", Text.of("satisfaite", "satisfied")),
        NOT_APPLICABLE("not-applicable", Text.of("sans objet", "not applicable"));

        private final String code;
        private final Text word;

        Kind(String code, Text word) {
            this.code = code;
            this.word = word;
        }

        /** The word machines read: {@code to-justify}. */
        public String code() {
            return code;
        }

        /** The word people read: "à justifier". */
        public Text word() {
            return word;
        }
    }

    /** The facts asked for are there. */
    record Satisfied(Text reason) implements Verdict {}

    /** The facts asked for are missing or contrary. */
    record Breached(Text reason) implements Verdict {}

    /**
     * The requirement does not bear on this convention: another mission, another branch, an optional matter not chosen.
     */
    record NotApplicable(Text reason) implements Verdict {}

    /** The law leaves room ("le cas échéant", "notamment") or the facts point both ways: the parties must say why. */
    record ToJustify(Text reason) implements Verdict {}

    /** The facts that would decide are not at hand. */
    record Undecided(Text reason) implements Verdict {}
}
