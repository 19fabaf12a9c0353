package org.rouage.measure.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.indicator.Side;
import org.rouage.measure.Engine;
import org.rouage.measure.intake.Expected;
import org.rouage.measure.intake.Intake;
import org.rouage.measure.intake.Mapping;

/**
 * The rows of live submissions, made again from their originals where they are absent.
 *
 * <p>Example: whoever deletes {@code measures/.rouage} loses nothing: the next command makes the rows again, the same.
 */
public final class LiveRows {
    private final Engine engine;
    private final Expected expected;
    private final MeasureStore store;
    private final Path scratch;

    /** The scratch is a folder of ours. */
    public LiveRows(Engine engine, Expected expected, MeasureStore store, Path scratch) {
        this.engine = engine;
        this.expected = expected;
        this.store = store;
        this.scratch = scratch;
    }

    /** Of one state, less those about to be superseded; refused when original bytes have changed. */
    Outcome<List<Intake.Live>> of(Side.State state, List<String> superseded) {
        var live = new ArrayList<Intake.Live>();
        var problems = new ArrayList<Problem>();
        for (Reception each : store.live()) {
            Seal.changed(store, each).ifPresent(problems::add);
            if (each.state() == state && !superseded.contains(each.id()) && problems.isEmpty()) {
                ensure(each).ifPresent(problems::add);
                live.add(new Intake.Live(each.id(), store.rows(each)));
            }
        }
        return Outcome.of(List.copyOf(live), problems);
    }

    /** Of these submissions, those that there are; refused when original bytes have changed. */
    Outcome<List<Intake.Live>> of(List<String> ids) {
        List<Reception> named = ids.stream()
                .distinct()
                .flatMap(id -> store.reception(id).stream())
                .toList();
        return Outcome.of(
                named.stream()
                        .map(each -> new Intake.Live(each.id(), store.rows(each)))
                        .toList(),
                ensure(named));
    }

    /** Makes the rows of these submissions that are absent; refused when an original has changed. */
    public List<Problem> ensure(List<Reception> receptions) {
        var problems = new ArrayList<Problem>();
        for (Reception each : receptions) {
            Seal.changed(store, each).or(() -> ensure(each)).ifPresent(problems::add);
        }
        return List.copyOf(problems);
    }

    private Optional<Problem> ensure(Reception reception) {
        Path rows = store.rows(reception);
        if (Files.exists(rows)) {
            return Optional.empty();
        }
        Path draft = scratch.resolve(reception.id() + ".parquet");
        Mapping mapping = Mapping.parse(reception.columns(), Place.of(reception.id() + ".yaml"))
                .value()
                .orElse(Mapping.NONE);
        boolean isMade = new Intake(engine, expected, List.of())
                .again(new Intake.Asked(store.original(reception), reception.file(), mapping, draft, scratch));
        if (!isMade) {
            return Optional.of(StoreProblems.cannotMakeRows(reception));
        }
        try {
            Files.createDirectories(store.made(""));
            Files.move(draft, rows, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
