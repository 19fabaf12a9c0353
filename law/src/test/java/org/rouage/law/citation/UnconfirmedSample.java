package org.rouage.law.citation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rouage.basics.Digest;
import org.rouage.law.citation.Agreement.Unconfirmed;

/**
 * A sample of unconfirmed citations drawn by the digest of a seed and of what the citation is, so that one citation
 * more or less in the corpus changes one row of the sample and not all of it.
 */
final class UnconfirmedSample {
    static final String SEED = "rouage-2017-12-31";

    record Drawn(String article, String chronicalId, int offset, String cited, Unconfirmed unconfirmed) {}

    private UnconfirmedSample() {}

    static List<Drawn> draw(Agreement agreement, int size) {
        Map<String, Integer> occurrences = new HashMap<>();
        record Keyed(String digest, Drawn drawn) {}
        return agreement.unconfirmed().stream()
                .map(unconfirmed -> {
                    Drawn drawn = drawn(unconfirmed);
                    String key = SEED + "|" + drawn.chronicalId() + "|" + drawn.cited();
                    int occurrence = occurrences.merge(key, 1, Integer::sum);
                    return new Keyed(Digest.ofText(key + "|" + occurrence).hex(), drawn);
                })
                .sorted(Comparator.comparing(Keyed::digest))
                .limit(size)
                .map(Keyed::drawn)
                .sorted(Comparator.comparing(Drawn::chronicalId).thenComparingInt(Drawn::offset))
                .toList();
    }

    private static Drawn drawn(Unconfirmed unconfirmed) {
        Citation citation = unconfirmed.citation();
        return new Drawn(
                unconfirmed.version().number().normalised(),
                unconfirmed.version().chronicalId().orElse(""),
                citation.start(),
                citation.cited().toString(),
                unconfirmed);
    }
}
