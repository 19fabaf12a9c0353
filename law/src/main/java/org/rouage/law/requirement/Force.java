package org.rouage.law.requirement;

/**
 * How strongly a provision binds the convention.
 *
 * <p>Example: "Elles précisent" is {@link #MUST}; "le cas échéant" is {@link #WHERE_APPLICABLE}: silence is then
 * something to justify, never a breach; "peuvent conclure" is {@link #MAY}.
 */
public enum Force {
    MUST,
    WHERE_APPLICABLE,
    MAY
}
