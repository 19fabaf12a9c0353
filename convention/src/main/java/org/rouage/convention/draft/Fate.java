package org.rouage.convention.draft;

/**
 * What became of one operation when drafts were merged, or one was rebased: kept, or left aside and why.
 *
 * <p>Example: {@code NotChosen(budget (2), ind-1.targets[2026], accueil)}: the choice took the operation of
 * {@code accueil}.
 */
public sealed interface Fate {
    Step step();

    /** It stands in the outcome. */
    record Kept(Step step) implements Fate {}

    /** The same change is made by another: kept there once, or already signed. */
    record Agreed(Step step, Step with) implements Fate {}

    /** Left aside by a recorded choice. */
    record NotChosen(Step step, String conflict, String take) implements Fate {}

    /** Left aside since it needs one that is left aside. */
    record RestsOn(Step step, Step leftAside) implements Fate {}
}
