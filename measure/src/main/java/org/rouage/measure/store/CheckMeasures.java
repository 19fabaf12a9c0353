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

    /**
     * The file, from whom, in which state, and what it would supersede.
     *
     * @param by without it, anybody
     * @param withdraws whether it may lack values of what it supersedes
     */
    public record Asked(
            Path file,
            String printed,
            Optional<String> by,
            Side.State state,
            List<String> supersedes,
            boolean withdraws,
            Mapping mapping) {
        public Asked {
            supersedes = List.copyOf(supersedes);
        }
    }

    /** Empty when a load would refuse it. */
    public Optional<Contents> check(Asked asked, Findings findings) {
        Outcome<MeasureStore> opened = MeasureStore.open(dossier);
        if (opened.value().isEmpty()) {
            opened.problems().forEach(findings::refuse);
            return Optional.empty();
        }
        Optional<Sender> sender = asked.by().map(by -> Sender.of(by, expected));
        sender.flatMap(known -> known.mismatch(asked.by().orElseThrow(), asked.state()))
                .ifPresent(findings::refuse);
        Expected heard = sender.map(known -> known.heard(expected)).orElse(expected);
        try {
            Path scratch = Files.createTempDirectory("rouage-measures");
            try (Engine engine = Engine.open(bounds.of(scratch.resolve("spill")))) {
                var live = new LiveRows(engine, expected, opened.value().get(), scratch);
                Path rows = scratch.resolve("rows.parquet");
                return new Among(engine, heard, live, asked.withdraws())
                        .take(
                                new Intake.Asked(asked.file(), asked.printed(), asked.mapping(), rows, scratch),
                                asked.state(),
                                asked.supersedes(),
                                findings);
            } finally {
                Leftovers.delete(scratch);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
