package org.rouage.law.requirement;

import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;

/**
 * A requirement or a duty whose provision could not be found, with the words it was written on, in a copy of the law.
 *
 * <p>Example: {@code css-l227-1/duration-four-years} on CSS L227-1 III al. 1, {@link Reason#DIFFERS}: the text has
 * moved under the requirement and a person must read both again. {@code present} is the fingerprint of what now stands
 * at the address; {@code validity} is that of the version it was looked for in, where the copy gives it.
 */
public record Suspect(
        Citing.Entry entry,
        Basis basis,
        Reason reason,
        Optional<String> present,
        Optional<Validity> validity,
        Text says) {
    /** Why it is listed; the first four are suspect, the last three could only not be verified. */
    public enum Reason {
        /** Other words stand at the address. */
        DIFFERS,
        /** The same words stand at another address. */
        MOVED,
        /** The article has no such alinéa. */
        ADDRESS_GONE,
        /** The article ended, and the requirement does not know it. */
        ENDED,
        /** The catalogue has no fingerprint: its text was not seen. */
        NOT_SEEN,
        /** The copy holds the article, not in a version of those days. */
        NO_SUCH_VERSION,
        /** The copy does not hold the article. */
        ARTICLE_ABSENT;

        /** Whether the law has moved; otherwise the copy does not say. */
        public boolean isSuspect() {
            return switch (this) {
                case DIFFERS, MOVED, ADDRESS_GONE, ENDED -> true;
                case NOT_SEEN, NO_SUCH_VERSION, ARTICLE_ABSENT -> false;
            };
        }
    }
}
