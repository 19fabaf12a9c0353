package org.rouage.law.link;

/**
 * Which way a link runs between the article it is listed under and its target.
 *
 * <p>Example: under R611-18, "Cite L611-7" is {@link #OUTWARD}, "Créé par Décret n°2006-83" and "Cité par R133-23" are
 * {@link #INWARD}; a group such as "TXT_SOURCE" does not say.
 */
public enum Direction {
    /** The article acts on the target. */
    OUTWARD,
    /** The target acts on the article. */
    INWARD,
    /** The copy does not say. */
    UNSTATED
}
