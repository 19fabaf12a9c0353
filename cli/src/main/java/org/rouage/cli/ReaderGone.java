package org.rouage.cli;

import java.io.Serial;

/**
 * The program that read our output stopped reading, as {@code head} does once it has its lines. Work ends at once and
 * nothing is said.
 *
 * <p>Example: {@code rouage law show L227-1 --law … | head -3}.
 */
final class ReaderGone extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    ReaderGone() {
        super("the reader of the output went away", null, false, false);
    }
}
