package org.rouage.measure.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rouage.basics.Digest;
import org.rouage.basics.Language;
import org.rouage.basics.Problem;
import org.rouage.indicator.Side;
import org.rouage.measure.Engine;
import org.rouage.measure.intake.Chandlers;
import org.rouage.measure.intake.Findings;
import org.rouage.measure.intake.Mapping;
import org.rouage.measure.store.LoadMeasures.Step;

class LoadMeasuresTest {
    private static final LocalDate APRIL_12 = LocalDate.of(2026, 4, 12);
    private static final LocalDate MAY_3 = LocalDate.of(2026, 5, 3);

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Path dossier = folder;
    private Findings findings = new Findings(100);

    @BeforeEach
    void makeDossier() throws IOException {
        dossier = Files.createDirectories(folder.resolve("dossier"));
    }

    @Test
    void a_file_received_keeps_its_bytes_its_fingerprint_and_how_it_was_received() throws IOException {
        load("Remontée 01.csv", Chandlers.right(), APRIL_12);

        assertThat(files()).containsExactly("remontee-01.csv", "remontee-01.yaml");
        assertThat(Files.readString(measures("remontee-01.csv"))).isEqualTo(Chandlers.right());
        assertThat(Files.readString(measures("remontee-01.yaml")))
                .isEqualTo("""
                id: remontee-01
                file: remontee-01.csv
                sha256: "%s"
                received: 2026-04-12
                by: "the \\"fund\\""
                state: declared
                """.formatted(MeasureStore.sha256(measures("remontee-01.csv"))));
        assertThat(store().receptions()).hasSize(1);
        assertThat(store().reception("remontee-01").orElseThrow().by()).isEqualTo("the \"fund\"");
    }

    @Test
    void a_refused_file_leaves_nothing() throws IOException {
        load("bad.csv", "body,measure,period,value\nnorth,candles,2026-01,-1\n", APRIL_12);

        assertThat(findings.byCode()).containsOnlyKeys("MEASURE-TOO-LOW");
        assertThat(files()).isEmpty();
        assertThat(made()).containsExactly("lock");
    }

    @Test
    void a_later_submission_supersedes_an_earlier_one_whole_and_both_stay_readable() {
        load("first.csv", Chandlers.right(), APRIL_12);
        load("second.csv", Chandlers.right().replace("1200", "1201"), MAY_3, "first");

        MeasureStore store = store();
        assertThat(ids(store.knownOn(APRIL_12.minusDays(1)))).isEmpty();
        assertThat(ids(store.knownOn(MAY_3.minusDays(1)))).containsExactly("first");
        assertThat(ids(store.knownOn(MAY_3))).containsExactly("second");
        assertThat(ids(store.receptions())).containsExactly("first", "second");
        assertThat(store.supersededBy("first", MAY_3).map(Reception::id)).contains("second");
        assertThat(store.reception("second").orElseThrow().reason()).contains("a slip");
        assertThat(store.receptions().stream().map(store::rows)).allMatch(Files::exists);
    }

    @Test
    void values_already_given_are_refused_unless_their_submission_is_superseded() {
        load("first.csv", Chandlers.right(), APRIL_12);

        load("second.csv", Chandlers.right().replace("1200", "1201"), MAY_3);

        assertThat(findings.byCode()).containsOnlyKeys("MEASURE-ALREADY-GIVEN");
        assertThat(ids(store().receptions())).containsExactly("first");
    }

    @Test
    void the_state_verifies_the_same_values_beside_those_of_the_fund() {
        load("first.csv", Chandlers.right(), APRIL_12);

        load(asked("verified.csv", Chandlers.right(), MAY_3, Side.State.VERIFIED, List.of()), step -> {});

        assertThat(findings.problems()).isZero();
        assertThat(ids(store().live())).containsExactly("first", "verified");
    }

    @Test
    void a_submission_that_lacks_values_of_the_one_it_supersedes_is_refused_unless_they_are_withdrawn_on_purpose() {
        load("first.csv", Chandlers.right(), APRIL_12);
        String shorter = "body,measure,period,value\nnorth,candles,2026-01,1201\nsouth,candles,2026-01,n.d.\n";

        load("second.csv", shorter, MAY_3, "first");

        assertThat(printed()).isEqualTo("""
                second.csv: MEASURE-WITHDRAWN
                  found: nothing for north, sold, 2026-01
                  expected: all values of first, which this file supersedes whole
                  remedy: add the row, with n.d. if the value is no longer known; if it is withdrawn on purpose: \
                --withdraws""");
        assertThat(ids(store().live())).containsExactly("first");

        load(withdrawing(asked("second.csv", shorter, MAY_3, Side.State.DECLARED, List.of("first"))), step -> {});

        assertThat(findings.problems()).isZero();
        assertThat(findings.byCode()).containsOnlyKeys("MEASURE-WITHDRAWN");
        assertThat(ids(store().live())).containsExactly("second");
    }

    @Test
    void nothing_is_received_before_its_period_has_ended_nor_from_a_fund_that_says_it_is_verified() throws IOException {
        load("may.csv", "body,measure,period,value\nnorth,candles,2026-05,1\n", MAY_3);
        assertThat(findings.byCode()).containsOnlyKeys("MEASURE-NOT-ENDED");

        load(by("north", asked("first.csv", Chandlers.right(), MAY_3, Side.State.VERIFIED, List.of())), step -> {});
        assertThat(findings.byCode()).containsOnlyKeys("MEASURE-STORE-SENDER");

        load(by("north", asked("first.csv", Chandlers.right(), MAY_3, Side.State.DECLARED, List.of())), step -> {});
        assertThat(findings.byCode()).containsOnlyKeys("MEASURE-OTHER-BODY");
        assertThat(files()).isEmpty();
    }

    private static LoadMeasures.Asked withdrawing(LoadMeasures.Asked asked) {
        return new LoadMeasures.Asked(
                asked.file(),
                asked.printed(),
                asked.id(),
                asked.on(),
                asked.by(),
                asked.state(),
                asked.supersedes(),
                asked.reason(),
                true,
                asked.mapping());
    }

    private static LoadMeasures.Asked by(String by, LoadMeasures.Asked asked) {
        return new LoadMeasures.Asked(
                asked.file(),
                asked.printed(),
                asked.id(),
                asked.on(),
                by,
                asked.state(),
                asked.supersedes(),
                asked.reason(),
                asked.withdraws(),
                asked.mapping());
    }

    @Test
    void what_is_superseded_must_be_there_live_of_the_same_state_and_not_later() {
        load("first.csv", Chandlers.right(), MAY_3);
        load("second.csv", Chandlers.right().replace("1200", "1201"), MAY_3, "first");

        load(
                asked("third.csv", Chandlers.right() + "\n", APRIL_12, Side.State.VERIFIED, List.of("first", "secund")),
                step -> {});

        assertThat(findings.first().stream().map(finding -> finding.problem().code()))
                .containsExactlyInAnyOrder(
                        "MEASURE-STORE-SUPERSEDED",
                        "MEASURE-STORE-STATE",
                        "MEASURE-STORE-EARLIER",
                        "MEASURE-STORE-UNKNOWN");
        assertThat(printed()).contains("remedy: did you mean second?");
    }

    @Test
    void the_same_bytes_are_not_received_twice_and_a_name_is_not_taken_twice() {
        load("first.csv", Chandlers.right(), APRIL_12);
        load("again.csv", Chandlers.right(), MAY_3);
        assertThat(findings.byCode()).containsOnlyKeys("MEASURE-SAME-FILE");

        load("first.csv", "body,measure,period,value\nnorth,candles,2026-02,1\n", MAY_3);

        assertThat(ids(store().live())).containsExactly("first", "first-r2");
    }

    @Test
    void an_original_that_was_changed_is_refused_by_its_name() throws IOException {
        load("first.csv", Chandlers.right(), APRIL_12);
        Files.writeString(measures("first.csv"), Chandlers.right().replace("1200", "1300"));

        load("second.csv", "body,measure,period,value\nnorth,candles,2026-02,1\n", MAY_3);

        assertThat(printed()).startsWith("measures/first.csv: MEASURE-STORE-CHANGED");
        assertThat(store().changed(store().receptions().getFirst()).map(Problem::code))
                .contains("MEASURE-STORE-CHANGED");
        Files.delete(measures("first.csv"));
        load("second.csv", "body,measure,period,value\nnorth,candles,2026-02,1\n", MAY_3);
        assertThat(findings.byCode()).containsOnlyKeys("MEASURE-STORE-GONE");
    }

    @Test
    void the_hash_of_an_original_is_known_until_its_size_or_its_time_changes() throws IOException {
        load("first.csv", Chandlers.right(), APRIL_12);
        Path original = measures("first.csv");

        assertThat(Seal.known(original)).contains(new Digest(MeasureStore.sha256(original)));
        FileTime received = Files.getLastModifiedTime(original);
        Files.setLastModifiedTime(original, FileTime.fromMillis(received.toMillis() + 1000));
        assertThat(Seal.known(original)).isEmpty();
        Files.setLastModifiedTime(original, received);
        assertThat(Seal.known(original)).isPresent();
        Files.writeString(original, "\n", StandardOpenOption.APPEND);
        assertThat(Seal.known(original)).isEmpty();
        assertThat(Seal.known(measures("first.yaml"))).isEmpty();
        assertThat(Seal.known(measures("nothing.csv"))).isEmpty();
    }

    @Test
    void rows_that_were_deleted_are_made_again_the_same() throws IOException {
        load("first.csv", Chandlers.right(), APRIL_12);
        List<String> before = rows("first");
        Leftovers.delete(dossier.resolve("measures/.rouage"));

        load("second.csv", "body,measure,period,value\nnorth,candles,2026-01,1\n", MAY_3);

        assertThat(findings.byCode()).containsOnlyKeys("MEASURE-ALREADY-GIVEN");
        assertThat(rows("first")).isEqualTo(before).hasSize(3);
    }

    @Test
    void of_two_loads_at_once_the_second_is_refused_clearly() throws IOException {
        Path made = Files.createDirectories(dossier.resolve("measures/.rouage"));
        try (FileChannel channel =
                        FileChannel.open(made.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            load("first.csv", Chandlers.right(), APRIL_12);
        }

        assertThat(printed()).isEqualTo("""
                measures: MEASURE-STORE-BUSY
                  found: another load is running
                  expected: one load at a time
                  remedy: wait until it ends, then try again""");
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void a_load_whose_disk_fails_after_any_step_leaves_the_store_as_before_or_after(Step failing) throws IOException {
        load("first.csv", Chandlers.right(), APRIL_12);
        List<String> before = files();
        var february = asked(
                "february.csv",
                "body,measure,period,value\nnorth,candles,2026-02,1\n",
                MAY_3,
                Side.State.DECLARED,
                List.of());

        assertThatThrownBy(() -> load(february, step -> {
                    if (step == failing) {
                        throw new UncheckedIOException(new IOException("the disk is full"));
                    }
                }))
                .hasMessageContaining("the disk is full");

        boolean isAfter = store().receptions().size() == 2;
        assertThat(isAfter).isEqualTo(failing.compareTo(Step.RECEIVED) >= 0);
        if (!isAfter) {
            load(february, step -> {});
            assertThat(findings.problems()).isZero();
        }
        assertThat(files()).hasSize(before.size() + 2).contains("february.csv", "february.yaml");
        load("march.csv", "body,measure,period,value\nnorth,candles,2026-03,1\n", MAY_3);
        assertThat(made())
                .filteredOn(name -> name.startsWith("pending-") || name.startsWith("draft-"))
                .isEmpty();
    }

    private void load(String name, String text, LocalDate on, String... supersedes) {
        load(asked(name, text, on, Side.State.DECLARED, List.of(supersedes)), step -> {});
    }

    private void load(LoadMeasures.Asked asked, Consumer<Step> watcher) {
        findings = new Findings(100);
        new LoadMeasures(dossier, Chandlers.expected(), Engine.Bounds::of, watcher).load(asked, findings);
    }

    private LoadMeasures.Asked asked(
            String name, String text, LocalDate on, Side.State state, List<String> supersedes) {
        try {
            return new LoadMeasures.Asked(
                    Files.writeString(folder.resolve(name), text),
                    name,
                    Optional.empty(),
                    on,
                    "the \"fund\"",
                    state,
                    supersedes,
                    supersedes.isEmpty() ? Optional.empty() : Optional.of("a slip"),
                    false,
                    Mapping.NONE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<String> rows(String id) {
        String sql = "SELECT r::VARCHAR FROM read_parquet("
                + Engine.text(store().rows(store().reception(id).orElseThrow()).toString()) + ") r";
        try (Engine engine = Engine.open(Engine.Bounds.of(folder.resolve("spill")));
                Statement statement = engine.connection().createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        } catch (SQLException failed) {
            throw Engine.failure(failed);
        }
    }

    private MeasureStore store() {
        return MeasureStore.open(dossier).value().orElseThrow();
    }

    private Path measures(String name) {
        return dossier.resolve("measures").resolve(name);
    }

    private static List<String> ids(List<Reception> receptions) {
        return receptions.stream().map(Reception::id).toList();
    }

    private List<String> files() throws IOException {
        return names(dossier.resolve("measures")).stream()
                .filter(name -> !name.equals(".rouage"))
                .toList();
    }

    private List<String> made() throws IOException {
        return names(dossier.resolve("measures/.rouage"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String printed() {
        return findings.first().stream()
                .map(finding -> finding.problem().print(Language.ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}
