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

    /** The facts asked for are there. */
    record Satisfied(Text reason) implements Verdict {}

    /** The facts asked for are missing or contrary. */
    record Breached(Text reason) implements Verdict {}

    /** The requirement does not bear on this convention: another mission, another branch, an optional matter not chosen. */
    record NotApplicable(Text reason) implements Verdict {}

    /** The law leaves room ("le cas échéant", "notamment") or the facts point both ways: the parties must say why. */
    record ToJustify(Text reason) implements Verdict {}

    /** The facts that would decide are not at hand. */
    record Undecided(Text reason) implements Verdict {}
}
