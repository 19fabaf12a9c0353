package org.rouage.law.duty;

/**
 * The event that starts the clock of a duty.
 *
 * <p>Example: the twenty days of L224-10 start with each {@code new OnEvent("deliberation-received")} on record; the
 * rule of 1 January looks at {@code new FirstYear()}, 1 January of the first year of the convention.
 */
public sealed interface Start {
    /** Each time that this is recorded; records about the same thing ({@code budget-2021}) share one clock. */
    record OnEvent(String event) implements Start {}

    /** The signature of the convention. */
    record Signature() implements Start {}

    /** The signature of each act: the convention, then each amendment. */
    record EachAct() implements Start {}

    /** 1 January of the first year of the stated period. */
    record FirstYear() implements Start {}

    /** The last day of the stated period. */
    record Term() implements Start {}

    /** 1 January after each year of the stated period. */
    record EachYear() implements Start {}

    /** The publication of each financing law that the records hold, while the convention runs. */
    record FinancingLaw() implements Start {}
}
