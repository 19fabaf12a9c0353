package org.rouage.conformity.coherence;

import org.rouage.basics.Text;

/**
 * A clause of one side and what it brings to a contradiction.
 *
 * <p>Example: {@code ind-1-1}, "« Délai moyen de règlement », 1999 : 11.5 jours".
 */
public record Exhibit(String clause, Text says) {
    static Exhibit of(String clause, String title) {
        return new Exhibit(clause, Quoted.of(title));
    }
}
