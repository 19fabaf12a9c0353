package org.rouage.measure.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.indicator.Extent;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.Measured;
import org.rouage.indicator.MeasuredRows;
import org.rouage.indicator.Network.Reading;
import org.rouage.indicator.Period;
import org.rouage.indicator.Side;
import org.rouage.measure.Engine;

final class StoredMeasuresTest {
    private static final List<Reading> READINGS =
            List.of(new Reading.AsItWas(), new Reading.AsItIs(LocalDate.of(2025, 6, 1)));

    @TempDir
    private Path folder;

    @Test
    void what_the_store_gives_is_what_its_rows_give_for_every_side_and_reading() {
        try (Engine engine = Engine.open(Engine.Bounds.of(folder))) {
            for (int seed = 1; seed <= 1; seed++) {
                var dossier = new GeneratedDossier(seed, List.of(Side.State.values()));
                List<SubmittedRows> live = dossier.store(engine, folder, seed);
                for (Side side : Side.values()) {
                    for (Reading reading : READINGS) {
                        Measured stored = StoredMeasures.of(engine, dossier.model, live, reading, side);
                        assertThat(all(dossier, stored, reading))
                                .isEqualTo(all(
                                        dossier,
                                        MeasuredRows.of(
                                                dossier.model, dossier.submissions, dossier.rows, reading, side),
                                        reading));
                    }
                }
            }
        }
    }

    @Test
    void the_order_of_rows_and_the_number_of_threads_do_not_matter() {
        var dossier = new GeneratedDossier(7, List.of(Side.State.DECLARED, Side.State.AGREED));
        var found = new ArrayList<List<String>>();
        for (int threads : List.of(1, 2, 4)) {
            try (Engine engine = Engine.open(new Engine.Bounds(200, threads, folder))) {
                List<SubmittedRows> live =
                        dossier.store(engine, folder, threads).reversed();
                found.add(all(
                        dossier,
                        StoredMeasures.of(engine, dossier.model, live, READINGS.getFirst(), Side.STATE),
                        READINGS.getFirst()));
            }
        }
        assertThat(found.get(1)).isEqualTo(found.get(0)).isNotEmpty();
        assertThat(found.get(2)).isEqualTo(found.get(0));
    }

    @Test
    void of_named_measures_only_these_are_read() {
        var dossier = new GeneratedDossier(3, List.of(Side.State.DECLARED));
        try (Engine engine = Engine.open(Engine.Bounds.of(folder))) {
            List<SubmittedRows> live = dossier.store(engine, folder, 0);
            Measured some = StoredMeasures.of(
                    engine, dossier.model, live, READINGS.getFirst(), Side.FUND, List.of("m-sum-sum"));
            assertThat(some.of("m-sum-sum", new Extent.Whole(), Period.year(2024)))
                    .isPresent();
            assertThat(some.of("m-sum-mean", new Extent.Whole(), Period.year(2024)))
                    .isEmpty();
        }
    }

    @Test
    void a_side_that_takes_none_of_the_submissions_has_nothing() {
        var dossier = new GeneratedDossier(3, List.of(Side.State.DECLARED));
        try (Engine engine = Engine.open(Engine.Bounds.of(folder))) {
            List<SubmittedRows> live = dossier.store(engine, folder, 0);
            Measured agreed = StoredMeasures.of(engine, dossier.model, live, READINGS.getFirst(), Side.AGREED);
            assertThat(agreed.reporting("m-sum-sum", Period.month(2024, 1))).isEmpty();
        }
    }

    /** Every answer, as text. */
    private static List<String> all(GeneratedDossier dossier, Measured measured, Reading reading) {
        var answers = new ArrayList<String>();
        for (Period period : GeneratedDossier.periods()) {
            for (Extent extent : dossier.model.network().extents(period, reading)) {
                for (MeasureDefinition measure : dossier.model.measures()) {
                    answers.add(measure.id() + " " + extent + " " + period + " "
                            + measured.of(measure.id(), extent, period) + " "
                            + measured.submissions(measure.id(), extent, period));
                }
            }
        }
        for (MeasureDefinition measure : dossier.model.measures()) {
            for (Period period : Period.year(2024).parts(measure.frequency())) {
                answers.add(measure.id() + " " + period + " " + measured.reporting(measure.id(), period));
            }
        }
        return answers;
    }
}
