package org.rouage.cli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.AsOf;
import org.rouage.cli.Transcript;
import org.rouage.cli.measure.Barometre.Published;
import org.rouage.cli.measure.Barometre.Row;
import org.rouage.cli.text.DossierAtHand;
import org.rouage.dossier.Dossier;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Frequency;
import org.rouage.indicator.IndicatorModel;
import org.rouage.indicator.Network.Reading;
import org.rouage.indicator.Period;
import org.rouage.indicator.Results;
import org.rouage.indicator.Side;
import org.rouage.measure.Engine;
import org.rouage.measure.bulk.StoredMeasures;
import org.rouage.measure.bulk.SubmittedRows;
import org.rouage.measure.store.MeasureStore;
import org.rouage.measure.store.Reception;

/**
 * Some 80,000 published values by the ordinary path: brought as they are, under the codes of departments and regions,
 * checked, received, computed, scored.
 */
class BarometreSeriesTest {
    private static final LocalDate KNOWN = LocalDate.of(2023, 6, 30);
    private static final List<String> COLUMNS =
            List.of("body=territory", "measure=indicator", "period=date", "none=objective", "none=territory_name");

    /** Counts, which add up; shares and delays do not. */
    private static final List<String> SUMMED = List.of(
            "nb-aide-juridictionnelle-dematerialisee",
            "nb-atteintes-biens",
            "nb-attestations-savoir-rouler-velo",
            "nb-beneficiaires-siae",
            "nb-centres-sante",
            "nb-cycle-aisance-aquatique",
            "nb-entreprises-cheaque-numerique",
            "nb-francais-emballages-bac-jaune",
            "nb-labellisations-france-services",
            "nb-points-recharge",
            "nb-primes-conversion",
            "nombre-contrats-apprentissage",
            "nombre-creation-ulis");

    private static final List<String> TARGET_OF_A_LATER_YEAR = List.of(
            "nb-agriculteurs-agro-eco",
            "nb-beneficiaires-suppression-taxe-habitation",
            "nb-centres-sante",
            "nb-jeunes-engages",
            "surface-agriculture-biologique",
            "tx-reussite-examens");
    private static final List<String> LATEST_VALUE_OF_SEVERAL_MONTHS =
            List.of("nb-amendes-delictuelles-dressees", "nb-peres-conge-paternite");

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void the_files_as_published_are_refused_and_each_value_given_twice_is_named_by_its_line() throws IOException {
        Map<String, Integer> twice = Map.of("departmental", 635, "regional", 140, "national", 6);
        for (var level : new TreeMap<>(twice).entrySet()) {
            Path dossier = dossier(level.getKey());

            var answer = transcript("check", dossier, Barometre.file("series-" + level.getKey()))
                    .run();

            assertThat(answer.exitCode()).isEqualTo(3);
            assertThat(answer.err()).contains("MEASURE-TWICE " + level.getValue() + "\n");
        }
        assertThat(transcript("check", folder.resolve("departmental"), Barometre.file("series-departmental"))
                        .run()
                        .err())
                .startsWith("""
                        series-departmental.csv:35560:3: MEASURE-TWICE
                          found: t-01, nb-logements-renoves-petites-villes, 2020-11
                          expected: one value only; line 35559 gives one
                        """);
    }

    @Test
    void all_values_given_once_are_received_and_read_back_digit_for_digit() throws IOException {
        int values = 0;
        for (String level : List.of("departmental", "regional", "national")) {
            Path dossier = loaded(level);

            Map<String, BigDecimal> stored = stored(dossier);

            Map<String, BigDecimal> given = new HashMap<>();
            Barometre.onceEach(Barometre.rows(level))
                    .values()
                    .forEach(row -> given.put(
                            row.territory() + " " + row.indicator() + " "
                                    + month(row.date()).code(),
                            row.value()));
            assertThat(stored).hasSameSizeAs(given);
            assertThat(given)
                    .allSatisfy((key, value) -> assertThat(stored.get(key)).isEqualByComparingTo(value));
            values += stored.size();
        }
        assertThat(values).isEqualTo(59_370 + 19_377 + 1_228);
    }

    /** Regional figures are published apart: they are an oracle of the sums, where all departments are there. */
    @Test
    void departments_put_together_give_the_figures_published_for_their_regions() throws IOException {
        Path dossier = loaded("departmental");
        var regional = Barometre.onceEach(Barometre.rows("regional"));
        try (Engine engine = engine()) {
            Results results = results(engine, dossier);
            int agreed = 0;
            var others = new ArrayList<String>();
            for (Row row : regional.values()) {
                if (SUMMED.contains(row.indicator())) {
                    var result = results.result(row.indicator(), new Extent.Region(row.territory()), month(row.date()));
                    boolean isWhole =
                            result.coverage().present() == result.coverage().expected();
                    if (isWhole
                            && result.number()
                                            .orElseThrow()
                                            .toDecimal(2, RoundingMode.UNNECESSARY)
                                            .compareTo(row.value())
                                    == 0) {
                        agreed++;
                    } else if (isWhole) {
                        others.add(row.toString());
                    }
                }
            }
            assertThat(others).isEmpty();
            assertThat(agreed).isEqualTo(5200);
        }
    }

    @Test
    void the_scores_of_the_country_are_the_published_percentages() throws IOException {
        Path dossier = loaded("national");
        var byYear = new TreeMap<String, Map<String, String>>();
        var missed = new TreeSet<String>();
        int reproduced = 0;
        for (Published one : Barometre.published()) {
            Map<String, String> attained = byYear.computeIfAbsent(one.year(), year -> attained(dossier, year));
            Optional<Integer> percent = Optional.ofNullable(attained.get(one.indicator()))
                    .filter(share -> !share.isEmpty())
                    .map(share -> new BigDecimal(share)
                            .max(BigDecimal.ZERO)
                            .min(new BigDecimal("100"))
                            .setScale(0, RoundingMode.HALF_EVEN)
                            .intValueExact());
            if (percent.equals(Optional.of(one.percent()))) {
                reproduced++;
            } else {
                missed.add(one.indicator());
            }
        }
        assertThat(reproduced).isEqualTo(42);
        assertThat(missed)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(TARGET_OF_A_LATER_YEAR.stream(), LATEST_VALUE_OF_SEVERAL_MONTHS.stream())
                                .toList());
    }

    private Map<String, String> attained(Path dossier, String year) {
        var attained = new TreeMap<String, String>();
        String csv = Transcript.of(
                        "score", dossier, "--year", year, "--known", KNOWN, "--on", "2022-12-31", "--format", "csv")
                .run()
                .out();
        List<String> header = List.of(csv.lines().findFirst().orElseThrow().split(",", -1));
        csv.lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(cells -> attained.put(cells[0], cells[header.indexOf("attainment %")]));
        return attained;
    }

    private Path dossier(String level) throws IOException {
        Path dossier = Files.createDirectories(folder.resolve(level));
        Files.writeString(dossier.resolve("convention.yaml"), Barometre.convention(level));
        return dossier;
    }

    /** With the series received, each value once. */
    private Path loaded(String level) throws IOException {
        Path dossier = dossier(level);
        var text = new StringBuilder("indicator;territory;date;value\n");
        for (Row row : Barometre.onceEach(Barometre.rows(level)).values()) {
            text.append(row.indicator() + ";" + row.code() + ";" + row.date() + ";" + row.value() + "\n");
        }
        Path file = Files.writeString(folder.resolve(level + ".csv"), text);
        var answer = transcript("load", dossier, file, "--by", "FRA", "--on", KNOWN, "--state", "declared")
                .run();
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        return dossier;
    }

    private static Transcript transcript(String command, Path dossier, Path file, Object... more) {
        var words = new ArrayList<Object>(List.of("measures", command, dossier, file));
        COLUMNS.stream()
                .filter(column -> command.equals("check") || !column.startsWith("none"))
                .forEach(column -> words.addAll(List.of("--column", column)));
        words.addAll(List.of(more));
        return Transcript.of(words.toArray()).on(KNOWN);
    }

    private static Period month(String date) {
        return Period.of(LocalDate.parse(date), Frequency.MONTH);
    }

    private Engine engine() {
        return Engine.open(Engine.Bounds.of(folder.resolve("spill")));
    }

    private static MeasureStore store(Path dossier) {
        return MeasureStore.open(dossier).value().orElseThrow();
    }

    private Map<String, BigDecimal> stored(Path dossier) {
        MeasureStore store = store(dossier);
        Path rows = store.rows(store.receptions().getFirst());
        var stored = new HashMap<String, BigDecimal>();
        try (Engine engine = engine();
                Statement statement = engine.connection().createStatement();
                ResultSet row = statement.executeQuery("SELECT body, measure, period, value FROM read_parquet("
                        + Engine.text(rows.toString()) + ")")) {
            while (row.next()) {
                stored.put(row.getString(1) + " " + row.getString(2) + " " + row.getInt(3), row.getBigDecimal(4));
            }
            return stored;
        } catch (SQLException failed) {
            throw Engine.failure(failed);
        }
    }

    private static Results results(Engine engine, Path folder) {
        Dossier dossier =
                DossierAtHand.read(folder, List.of()).value().orElseThrow().dossier();
        IndicatorModel model = IndicatorModel.of(
                        dossier.consolidation().on(new AsOf(LocalDate.of(2022, 12, 31), KNOWN)),
                        dossier.consolidation().asSigned(),
                        dossier.records())
                .value()
                .orElseThrow();
        MeasureStore store = store(folder);
        List<SubmittedRows> live = new ArrayList<>();
        for (Reception each : store.knownOn(KNOWN)) {
            live.add(new SubmittedRows(each.id(), each.state(), store.rows(each)));
        }
        var reading = new Reading.AsItWas();
        return Results.of(model, StoredMeasures.of(engine, model, live, reading, Side.FUND), reading, Side.FUND);
    }
}
