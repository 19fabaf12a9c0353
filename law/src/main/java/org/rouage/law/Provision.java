package org.rouage.law;

import java.util.List;

/**
 * One addressed paragraph of an article version: an alinéa, a table, or a note of the publisher.
 *
 * <p>Example: the tenth alinéa of R611-18 I has the address {@code I al. 10 (1°)}, the chain {@code [I, 1°]} and the
 * span of its paragraph in the unwrapped body. Every character of the body that is not a break between paragraphs is in
 * exactly one provision.
 *
 * @param chain the numbered divisions it stands in, outermost first, parts and list items alike: {@code [III, A, 2°,
 *     a]}
 * @param opened how many of these, the innermost, open with this provision
 * @param start first character in the body (in the NOTA for a provision of the NOTA)
 * @param endExclusive after its last character
 */
public record Provision(Address address, List<Division> chain, int opened, int start, int endExclusive, String text) {
    public Provision {
        chain = List.copyOf(chain);
    }

    /** Whether the division at this depth of the chain, from 1, begins with this provision. */
    boolean opensAt(int depth) {
        return depth > chain.size() - opened;
    }

    /** Of this provision's words. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(text);
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
