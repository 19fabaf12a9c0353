package org.rouage.measure.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Outcome;
import org.rouage.indicator.Side;
import org.rouage.measure.Engine;
import org.rouage.measure.intake.Contents;
import org.rouage.measure.intake.Expected;
import org.rouage.measure.intake.Findings;
import org.rouage.measure.intake.Intake;
import org.rouage.measure.intake.Mapping;

/**
 * Judges a file as a load would, and receives nothing.
 *
 * <p>Example: a fund checks its file before it sends it, against the submissions that the dossier holds.
 */
public final class CheckMeasures {
    private final Path dossier;
    private final Expected expected;
    private final LoadMeasures.Bounding bounds;

    public CheckMeasures(Path dossier, Expected expected, LoadMeasures.Bounding bounds) {
        this.dossier = dossier;
        this.expected = expected;
        this.bounds = bounds;
    }

    /** Empty when a load would refuse it. */
    public Optional<Contents> check(
            Path file, String printed, Side.State state, List<String> supersedes, Mapping mapping, Findings findings) {
        Outcome<MeasureStore> opened = MeasureStore.open(dossier);
        if (opened.value().isEmpty()) {
            opened.problems().forEach(findings::refuse);
            return Optional.empty();
        }
        try {
            Path scratch = Files.createTempDirectory("rouage-measures");
            try (Engine engine = Engine.open(bounds.of(scratch.resolve("spill")))) {
                Outcome<List<Intake.Live>> live =
                        new LiveRows(engine, expected, opened.value().get(), scratch).of(state, supersedes);
                if (live.value().isEmpty()) {
                    live.problems().forEach(findings::refuse);
                    return Optional.empty();
                }
                Path rows = scratch.resolve("rows.parquet");
                return new Intake(engine, expected, live.value().get())
                        .take(new Intake.Asked(file, printed, mapping, rows, scratch), findings);
            } finally {
                Leftovers.delete(scratch);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
