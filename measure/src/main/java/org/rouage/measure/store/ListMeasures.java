package org.rouage.measure.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.measure.Engine;
import org.rouage.measure.intake.Contents;
import org.rouage.measure.intake.Expected;
import org.rouage.measure.intake.Intake;

/**
 * Lists the submissions that a dossier had received by a day, with what they hold, after reading their bytes through.
 *
 * <p>Example: as known on 30 April, {@code remontee-2026-03} holds 3,600 rows of 120 bodies and is superseded by none.
 */
public final class ListMeasures {
    private final Path dossier;
    private final Expected expected;
    private final LoadMeasures.Bounding bounds;

    /** A submission, what it holds, and by which it was superseded by that day. */
    public record Listed(Reception reception, Contents contents, Optional<String> supersededBy) {}

    public ListMeasures(Path dossier, Expected expected, LoadMeasures.Bounding bounds) {
        this.dossier = dossier;
        this.expected = expected;
        this.bounds = bounds;
    }

    /** Superseded ones too; refused when an original is gone or has changed. */
    public Outcome<List<Listed>> known(LocalDate day) {
        return switch (MeasureStore.open(dossier)) {
            case Outcome.Refused<MeasureStore>(var problems) -> Outcome.refused(problems);
            case Outcome.Accepted<MeasureStore>(MeasureStore store) -> known(store, day);
        };
    }

    private Outcome<List<Listed>> known(MeasureStore store, LocalDate day) {
        List<Reception> received = store.receptions().stream()
                .filter(each -> !each.received().isAfter(day))
                .toList();
        var problems = new ArrayList<Problem>();
        received.forEach(each -> store.changed(each).ifPresent(problems::add));
        if (!problems.isEmpty() || received.isEmpty()) {
            return Outcome.of(List.of(), problems);
        }
        try {
            Path scratch = Files.createTempDirectory("rouage-measures");
            try (Engine engine = Engine.open(bounds.of(scratch.resolve("spill")))) {
                problems.addAll(new LiveRows(engine, expected, store, scratch).ensure(received));
                return problems.isEmpty()
                        ? Outcome.accepted(received.stream()
                                .map(each -> listed(engine, store, each, day))
                                .toList())
                        : Outcome.refused(problems);
            } finally {
                Leftovers.delete(scratch);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Listed listed(Engine engine, MeasureStore store, Reception reception, LocalDate day) {
        return new Listed(
                reception,
                Intake.contents(engine, store.rows(reception)),
                store.supersededBy(reception.id(), day).map(Reception::id));
    }
}
