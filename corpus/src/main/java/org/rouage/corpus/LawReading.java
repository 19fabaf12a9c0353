package org.rouage.corpus;

import java.util.Optional;
import org.rouage.files.Limits;
import org.rouage.law.Code;

/**
 * How law is to be read: the code of articles that do not name it, and how much at most.
 *
 * <p>Example: {@code LawReading.USUAL.as(Codes.SOCIAL_SECURITY)} takes articles whose files name no code for CSS,
 * without guessing; articles of XML and JSON, which name their code, keep theirs.
 */
public record LawReading(Optional<Code> code, Limits limits) {
    /** The code inferred from folders and links; the usual limits. */
    public static final LawReading USUAL = new LawReading(Optional.empty(), Limits.USUAL);

    public LawReading as(Code stated) {
        return new LawReading(Optional.of(stated), limits);
    }

    public LawReading within(Limits bounds) {
        return new LawReading(code, bounds);
    }
}
