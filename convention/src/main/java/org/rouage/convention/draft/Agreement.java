package org.rouage.convention.draft;

/**
 * The same change made twice: two operations that, alone, give the same state. One of them is enough.
 *
 * <p>Example: {@code accueil (2)} and {@code amendment-3 (5)} both set the target 2026 of {@code ind-1} to 90.
 */
public record Agreement(Step first, Step second) {}
