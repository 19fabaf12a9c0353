package org.rouage.conformity.coherence;

import org.rouage.basics.Text;

/**
 * Something that one side says and that has nothing beside it to be compared with; said, and never taken for nought.
 *
 * <p>Example: {@code ind-1-1}, {@code cn-delai}: "2000: the reference sets no target".
 */
public record NotComparable(String ours, String theirs, Text why) {}
