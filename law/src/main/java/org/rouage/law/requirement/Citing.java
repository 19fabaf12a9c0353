package org.rouage.law.requirement;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one catalogue cites of the law: the versions of the texts that it knows, and each of its entries with the
 * provisions on which it rests, a requirement or a duty.
 *
 * <p>Example: of {@code css-l224-10}, five versions since 1997-01-01, and the duty {@code signed-before-first-year} on
 * CSS L224-10 al. 3.
 */
public record Citing(List<Catalogue.Version> versions, List<Entry> entries) {
    public Citing {
        versions = List.copyOf(versions);
        entries = List.copyOf(entries);
    }

    /** What is cited for. */
    public enum Kind {
        REQUIREMENT,
        DUTY
    }

    /** One requirement or duty, and all on which it ever rests. */
    public record Entry(Kind kind, String id, List<Basis> bases) {
        public Entry {
            bases = List.copyOf(bases);
        }
    }

    static Citing of(Catalogue catalogue) {
        return new Citing(
                catalogue.versions(),
                catalogue.requirements().stream()
                        .map(one -> new Entry(Kind.REQUIREMENT, one.id(), one.bases()))
                        .toList());
    }

    /** By catalogue, in their order. */
    public static List<Citing> of(Catalogues catalogues) {
        return catalogues.all().stream().map(Citing::of).toList();
    }

    Stream<Basis> bases() {
        return entries.stream().flatMap(entry -> entry.bases().stream());
    }
}
