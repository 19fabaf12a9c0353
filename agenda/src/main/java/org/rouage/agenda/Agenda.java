package org.rouage.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.AsOf;

/**
 * All that is to be done, that is done and that comes, of a convention on a day: by the day of each entry, then its
 * name; entries without a day come last.
 *
 * <p>Example: {@code Agenda.of(question, new AsOf(2026-06-30, 2026-06-28))}: of 30 June, as known on the 28th. Nothing
 * that happened or became known later is read, so that the agenda of a past day never changes.
 */
public record Agenda(AsOf asked, List<Entry> entries) {
    private static final Comparator<Entry> ORDER = Comparator.comparing(
                    (Entry entry) -> entry.day().orElse(LocalDate.MAX))
            .thenComparing(Entry::id);

    public Agenda {
        entries = List.copyOf(entries);
    }

    public static Agenda of(AgendaQuestion question, AsOf asked) {
        var ground = new Ground(question, asked);
        var law = new LawEntries(ground);
        Stream<Entry> all = Stream.of(
                        question.duties().all().flatMap(law::of),
                        new ClauseEntries(ground).all(),
                        new EvaluationEntries(ground).all())
                .flatMap(entries -> entries);
        return new Agenda(asked, all.sorted(ORDER).toList());
    }

    public Optional<Entry> entry(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The entries whose status is of this kind. */
    public Stream<Entry> with(Class<? extends Status> kind) {
        return entries.stream().filter(entry -> kind.isInstance(entry.status()));
    }
}
