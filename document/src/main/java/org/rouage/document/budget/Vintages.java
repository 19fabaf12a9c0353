package org.rouage.document.budget;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Text;
import org.rouage.convention.Records.Vintage;

/**
 * What was told of a series, when, and which of it holds on the day of knowledge.
 *
 * <p>Example: the inflation of 2026, 1.7 % known on 2025-10-14 and 1.3 % known on 2026-04-15: on 2026-01-01 the first
 * holds and the second is {@link Status#LATER}; on 2026-06-01 the first is {@link Status#REPLACED}.
 */
record Vintages(List<Told> told) {
    /** Whether a vintage is what is known of its period on the day asked. */
    enum Status {
        HOLDS(Text.of("retenu", "holds")),
        /** By a later one that was also known on that day. */
        REPLACED(Text.of("remplacé", "replaced")),
        /** Known after the day asked: nothing is computed with it. */
        LATER(Text.of("connu après le jour demandé, non utilisé", "known after the day asked, not used"));

        private final Text words;

        Status(Text words) {
            this.words = words;
        }

        Text words() {
            return words;
        }
    }

    record Told(Vintage vintage, Status status) {}

    Vintages {
        told = List.copyOf(told);
    }

    /** By period, then by the day known; of two on one day, the last recorded holds. */
    static Vintages of(String series, List<Vintage> all, LocalDate known) {
        List<Vintage> own = all.stream()
                .filter(vintage -> vintage.series().equals(series))
                .sorted(Comparator.comparing(Vintage::period).thenComparing(Vintage::known))
                .toList();
        return new Vintages(own.stream()
                .map(vintage -> new Told(vintage, status(vintage, own, known)))
                .toList());
    }

    private static Status status(Vintage vintage, List<Vintage> own, LocalDate known) {
        if (vintage.known().isAfter(known)) {
            return Status.LATER;
        }
        Optional<Vintage> last = own.stream()
                .filter(other -> other.period().equals(vintage.period())
                        && !other.known().isAfter(known))
                .reduce((_, after) -> after);
        return last.equals(Optional.of(vintage)) ? Status.HOLDS : Status.REPLACED;
    }

    Stream<Told> of(Status status) {
        return told.stream().filter(one -> one.status() == status);
    }
}
