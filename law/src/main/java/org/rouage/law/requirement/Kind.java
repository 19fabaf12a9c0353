package org.rouage.law.requirement;

/**
 * What a requirement is about: what the convention says, how long it lasts, who signs it, what it must agree with, what
 * is done with it.
 */
public enum Kind {
    CONTENT,
    DURATION,
    SIGNATURE,
    COMPARISON,
    PROCEDURE
}
