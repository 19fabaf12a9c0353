package org.rouage.law.requirement;

/**
 * By the law of which day a requirement is judged: that of the signature of the act, or, for duties that continue while
 * the convention runs, that of the day asked about.
 *
 * <p>Example: the minimum duration of a convention signed in 2012 is judged by the law of 2012 for ever; the yearly
 * amendment of L227-1 II is a duty of each day until 13 May 2009, and of none after.
 */
public enum Moment {
    AT_SIGNATURE,
    CONTINUING
}
