package org.rouage.measure.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.indicator.Aim;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Measured;
import org.rouage.indicator.MeasuredRows;
import org.rouage.indicator.Network;
import org.rouage.indicator.Network.Reading;
import org.rouage.indicator.Period;
import org.rouage.indicator.Result;
import org.rouage.indicator.Results;
import org.rouage.indicator.Side;
import org.rouage.indicator.TrackedIndicator;
import org.rouage.measure.Engine;
import org.rouage.measure.bulk.Scoreboard.Figure;

final class ScoreboardTest {
    private static final List<Reading> READINGS =
            List.of(new Reading.AsItWas(), new Reading.AsItIs(LocalDate.of(2025, 6, 1)));

    @TempDir
    private Path folder;

    @Test
    void all_figures_at_once_are_to_the_last_digit_those_asked_one_by_one() {
        long decided = 0;
        var joined = new TreeSet<String>();
        try (Engine engine = Engine.open(Engine.Bounds.of(folder))) {
            for (int seed = 1; seed <= 2; seed++) {
                Side side = List.of(Side.values()).get(seed % 3);
                Reading reading = READINGS.get(seed % 2);
                var dossier = new GeneratedDossier(seed, List.of(Side.State.values()));
                List<Figure> figures =
                        figures(engine, dossier, dossier.store(engine, folder, seed), reading, side, 1L << 30);
                assertThat(figures).isEqualTo(oneByOne(dossier, reading, side));
                decided +=
                        figures.stream().filter(one -> one.number().isPresent()).count();
                figures.stream()
                        .filter(one ->
                                one.number().isPresent() && !one.coverage().isComplete())
                        .map(Figure::indicator)
                        .filter(id -> id.startsWith("j"))
                        .forEach(joined::add);
            }
        }
        assertThat(decided).isGreaterThan(500);
        assertThat(joined)
                .as("forms of joining with decided figures of a part of their units")
                .containsExactly("j0", "j1", "j2", "j3", "j4", "j5");
    }

    @Test
    void the_targets_of_local_contracts_are_those_of_all_figures_as_of_each_alone() {
        var dossier = new GeneratedDossier(3, List.of(Side.State.DECLARED)).contracted("i0", "c3", "2025-02-01");
        try (Engine engine = Engine.open(Engine.Bounds.of(folder))) {
            List<Figure> figures = figures(
                    engine, dossier, dossier.store(engine, folder, 1), READINGS.getFirst(), Side.FUND, 1L << 30);
            assertThat(figures).isEqualTo(oneByOne(dossier, READINGS.getFirst(), Side.FUND));
            assertThat(figures.stream()
                            .filter(one -> one.aim()
                                    .filter(aim -> aim.source() instanceof Aim.Source.OfContract)
                                    .isPresent())
                            .map(one -> one.indicator() + " " + one.extent().name() + " " + one.period()))
                    .containsExactly("i0 c3 2025");
        }
    }

    @Test
    void the_order_of_rows_and_files_the_number_of_threads_and_of_passes_do_not_matter() {
        var dossier = new GeneratedDossier(11, List.of(Side.State.DECLARED, Side.State.VERIFIED));
        var found = new ArrayList<List<Figure>>();
        for (int threads : List.of(1, 2, 4)) {
            try (Engine engine = Engine.open(new Engine.Bounds(200, threads, folder))) {
                List<SubmittedRows> live = dossier.store(engine, folder, threads);
                long cellBytes = threads == 1 ? 1L << 30 : threads * 20_000L;
                found.add(figures(
                        engine,
                        dossier,
                        threads == 2 ? live.reversed() : live,
                        READINGS.getFirst(),
                        Side.STATE,
                        cellBytes));
            }
        }
        assertThat(found.get(1)).isEqualTo(found.get(0)).isNotEmpty();
        assertThat(found.get(2)).isEqualTo(found.get(0));
    }

    @Test
    void the_same_rows_in_other_submissions_give_the_same_figures() {
        var dossier = new GeneratedDossier(13, List.of(Side.State.DECLARED));
        try (Engine engine = Engine.open(Engine.Bounds.of(folder))) {
            List<Figure> whole = figures(
                    engine, dossier, dossier.store(engine, folder, 1), READINGS.getFirst(), Side.FUND, 1L << 30);
            dossier.scatter(7);
            assertThat(figures(
                            engine,
                            dossier,
                            dossier.store(engine, folder, 2),
                            READINGS.getFirst(),
                            Side.FUND,
                            1L << 30))
                    .isEqualTo(whole)
                    .isNotEmpty();
        }
    }

    @Test
    void a_restated_submission_changes_exactly_the_cells_that_it_holds() {
        var dossier = new GeneratedDossier(17, List.of(Side.State.DECLARED));
        List<String> restated = List.of("c1 m-sum-sum 2024-02 ", "c4 m-sum-sum 2025-11 ");
        try (Engine engine = Engine.open(Engine.Bounds.of(folder))) {
            List<String> before = cells(engine, dossier, 1);
            dossier.add(row -> restated.contains(row.body() + " " + row.measure() + " " + row.period() + " "), "1");
            List<String> after = cells(engine, dossier, 2);
            var changed = new ArrayList<>(after);
            changed.removeAll(before);
            assertThat(after).hasSameSizeAs(before);
            assertThat(changed)
                    .isNotEmpty()
                    .allMatch(cell -> restated.stream().anyMatch(cell::startsWith))
                    .hasSizeLessThanOrEqualTo(restated.size());
        }
    }

    private List<String> cells(Engine engine, GeneratedDossier dossier, long order) {
        Measured measured = StoredMeasures.of(
                engine,
                dossier.model,
                dossier.store(engine, folder, order),
                READINGS.getFirst(),
                Side.FUND,
                List.of("m-sum-sum"));
        var cells = new ArrayList<String>();
        for (Period period : GeneratedDossier.periods()) {
            for (Network.Body body : dossier.model.network().reporters(period)) {
                cells.add(body.id() + " m-sum-sum " + period + " "
                        + measured.of("m-sum-sum", new Extent.Body(body.id()), period));
            }
        }
        cells.removeIf(cell -> !cell.matches("\\S+ \\S+ \\d{4}-\\d{2} .*"));
        return cells;
    }

    @Test
    void without_submissions_every_figure_is_expected_and_none_is_decided() {
        var dossier = new GeneratedDossier(5, List.of());
        try (Engine engine = Engine.open(Engine.Bounds.of(folder))) {
            assertThat(figures(engine, dossier, List.of(), READINGS.getFirst(), Side.FUND, 1L << 30))
                    .isEqualTo(oneByOne(dossier, READINGS.getFirst(), Side.FUND))
                    .allMatch(one -> one.number().isEmpty() && one.coverage().present() == 0);
        }
    }

    @Test
    void a_figure_whose_sum_is_longer_than_a_machine_word_is_exact() {
        var dossier = new GeneratedDossier(5, List.of());
        dossier.submissions.add(
                new MeasuredRows.Submitted("s", GeneratedDossier.KNOWN, Side.State.DECLARED, List.of()));
        var largest = org.rouage.basics.Rational.parse("999999999999.999999");
        for (int month = 1; month <= 12; month++) {
            for (int detail = 0; detail < 4; detail++) {
                dossier.rows.add(new MeasuredRows.Row(
                        "s",
                        "c1",
                        "m-sum-sum",
                        Period.month(2024, month),
                        "d" + detail,
                        java.util.Optional.of(largest)));
            }
        }
        try (Engine engine = Engine.open(Engine.Bounds.of(folder))) {
            List<SubmittedRows> live = dossier.store(engine, folder, 0);
            assertThat(figures(engine, dossier, live, READINGS.getFirst(), Side.FUND, 1L << 30))
                    .isEqualTo(oneByOne(dossier, READINGS.getFirst(), Side.FUND))
                    .anyMatch(one -> one.number()
                            .filter(largest.times(org.rouage.basics.Rational.of(48))::equals)
                            .isPresent());
        }
    }

    private static List<Figure> figures(
            Engine engine,
            GeneratedDossier dossier,
            List<SubmittedRows> live,
            Reading reading,
            Side side,
            long cellBytes) {
        var figures = new ArrayList<Figure>();
        long count = Scoreboard.of(engine, dossier.model, live, reading, side)
                .each(GeneratedDossier.periods(), cellBytes, figures::add);
        assertThat(count).isEqualTo(figures.size());
        return figures;
    }

    private static List<Figure> oneByOne(GeneratedDossier dossier, Reading reading, Side side) {
        Results results = Results.of(
                dossier.model,
                MeasuredRows.of(dossier.model, dossier.submissions, dossier.rows, reading, side),
                reading,
                side);
        var figures = new ArrayList<Figure>();
        for (TrackedIndicator indicator : dossier.model.indicators()) {
            for (Period period : GeneratedDossier.periods()) {
                for (Extent extent : dossier.model.network().extents(period, reading)) {
                    Result result = results.result(indicator.id(), extent, period);
                    figures.add(new Figure(
                            indicator.id(),
                            extent,
                            period,
                            result.number(),
                            result.coverage(),
                            dossier.model.aim(indicator.id(), extent, period)));
                }
            }
        }
        return figures;
    }
}
