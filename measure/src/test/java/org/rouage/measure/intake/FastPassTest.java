package org.rouage.measure.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rouage.measure.Engine;

class FastPassTest {
    /** North and south by their identifiers, then by their codes. */
    private static final List<String> BODIES = List.of("north", "south", "01", "011", "2A");

    private static final List<String> BROKEN_CELLS = List.of(
            "",
            " ",
            "nort",
            "1",
            "001",
            " 01",
            "01 ",
            "01",
            "2a",
            "2A",
            "quay",
            "=1",
            "-",
            "+5",
            "1e3",
            "1.5",
            "1,5",
            "1234567890123",
            "1.2345678",
            "99999",
            "-1",
            "n.d.",
            "2026-13",
            "2026",
            "2025-12",
            "2029-01",
            "2026-Q1",
            "2026-02-30",
            "a\tb",
            "\"",
            "a\"b",
            "\"ab\"\"c\"",
            "\"x\ny\"",
            "\u0085",
            "\u007F",
            "a\u007Fb",
            "@site",
            "-site",
            "-0",
            "0.0",
            "7.00",
            "00000000000001",
            "\uFFFD",
            "chandlers",
            "cost",
            "wax",
            "12 345",
            "12\u202F345",
            "012",
            "1.",
            ".5",
            "inf",
            "NULL",
            "0x1F",
            "1_000",
            "t",
            "true",
            "é");

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private int files;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_fast_pass_accepts_exactly_what_the_exact_pass_does_and_loads_the_same(int seed) throws IOException {
        var random = new Random(seed);
        boolean isMonthly = seed % 4 > 1;
        boolean isCoded = seed > 4;
        Expected plain = isMonthly ? Chandlers.monthly() : Chandlers.expected();
        Expected named = isCoded ? Chandlers.coded(plain) : plain;
        Expected expected = seed % 2 == 0 ? named : named.receivedOn(LocalDate.of(2026, 9, 29));
        int accepted = 0;
        try (Engine engine = Engine.open(Engine.Bounds.of(folder.resolve("spill")))) {
            for (int i = 0; i < 40; i++) {
                String file = generated(random, isMonthly, isCoded ? 5 : 2);

                Optional<List<String>> fast = taken(engine, file, asked -> quickly(engine, expected, asked));
                Optional<List<String>> exact =
                        taken(engine, file, asked -> intake(engine, expected).exactly(asked, new Findings(9)));

                assertThat(fast).as(file).isEqualTo(exact);
                if (fast.isPresent()) {
                    assertThat(taken(engine, file, asked -> again(engine, expected, asked)))
                            .as("made again: %s", file)
                            .isEqualTo(fast);
                    assertThat(fast.get())
                            .as(file)
                            .allMatch(row -> row.startsWith("north ") || row.startsWith("south "));
                }
                accepted += fast.isPresent() ? 1 : 0;
            }
        }
        assertThat(accepted).isBetween(8, 36);
    }

    @ParameterizedTest
    @CsvSource({"north,2026-01,true", "south,2026-01,false", "north,2026-10,false"})
    void neither_pass_accepts_a_period_that_has_not_ended_nor_the_value_of_another_body(
            String body, String period, boolean isAccepted) throws IOException {
        Expected expected = Chandlers.expected().sentBy("north").receivedOn(LocalDate.of(2026, 10, 30));
        String file = "body,measure,period,value\n" + body + ",candles," + period + ",1\n";
        try (Engine engine = Engine.open(Engine.Bounds.of(folder.resolve("spill")))) {
            assertThat(taken(engine, file, asked -> quickly(engine, expected, asked))
                            .isPresent())
                    .isEqualTo(isAccepted);
            assertThat(taken(engine, file, asked -> intake(engine, expected).exactly(asked, new Findings(9)))
                            .isPresent())
                    .isEqualTo(isAccepted);
        }
    }

    @Test
    void a_last_empty_cell_too_many_is_not_let_pass() throws IOException {
        try (Engine engine = Engine.open(Engine.Bounds.of(folder.resolve("spill")))) {
            String file = "body,measure,period,value\nnorth,candles,2026-01,1\nnorth,candles,2026-02,1,\n";

            assertThat(taken(engine, file, asked -> quickly(engine, Chandlers.expected(), asked)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"0.123456,false", "0.123457,true", "0.987654,true", "0.987655,false"})
    void a_bound_of_more_than_six_decimals_is_not_rounded_by_either_pass(String value, boolean isAccepted)
            throws IOException {
        Expected expected = Chandlers.bounded("0.1234561", "0.9876549");
        String file = "body,measure,period,value\nchandlers,cost,2026," + value + "\n";
        try (Engine engine = Engine.open(Engine.Bounds.of(folder.resolve("spill")))) {
            var intake = new Intake(engine, expected, List.of());

            assertThat(taken(engine, file, asked -> quickly(engine, expected, asked))
                            .isPresent())
                    .isEqualTo(isAccepted);
            assertThat(taken(engine, file, asked -> intake.exactly(asked, new Findings(9)))
                            .isPresent())
                    .isEqualTo(isAccepted);
        }
    }

    private static Intake intake(Engine engine, Expected expected) {
        return new Intake(engine, expected, List.of());
    }

    private static Optional<Contents> again(Engine engine, Expected expected, Intake.Asked asked) {
        return intake(engine, expected).again(asked)
                ? Optional.of(Intake.contents(engine, asked.target()))
                : Optional.empty();
    }

    private static Optional<Contents> quickly(Engine engine, Expected expected, Intake.Asked asked) {
        var csv = new CsvOrigin(asked.file(), asked.printed(), asked.mapping());
        return csv.layout()
                .value()
                .flatMap(layout -> intake(engine, expected)
                        .quickly(asked, csv, layout, Lexicon.of(asked.file(), csv.separator()), new Findings(9)));
    }

    private Optional<List<String>> taken(Engine engine, String text, Function<Intake.Asked, Optional<Contents>> pass)
            throws IOException {
        files++;
        Path file = Files.writeString(folder.resolve(files + ".csv"), text, StandardCharsets.UTF_8);
        Path scratch = Files.createDirectory(folder.resolve("scratch-" + files));
        Path target = folder.resolve(files + ".parquet");
        var mapping = new Mapping(Map.of(), new TreeSet<>(List.of("note")));
        return pass.apply(new Intake.Asked(file, "f.csv", mapping, target, scratch))
                .map(contents -> {
                    var rows = new ArrayList<String>();
                    Sql.each(
                            engine,
                            "SELECT body || ' ' || measure || ' ' || period || ' [' || detail || '] '"
                                    + " || coalesce(value::VARCHAR, absence) FROM read_parquet("
                                    + Sql.text(target) + ")",
                            row -> rows.add(row.getString(1)));
                    return rows;
                });
    }

    /** How a generated file is written. */
    private record Style(char separator, boolean hasDetail, boolean hasNote, boolean hasComma, boolean isQuoted) {
        private static Style of(Random random) {
            char separator = ",;\t".charAt(random.nextInt(3));
            return new Style(
                    separator,
                    random.nextBoolean(),
                    random.nextInt(4) == 0,
                    separator != ',' && random.nextBoolean(),
                    random.nextInt(3) == 0);
        }

        private List<String> header() {
            var header = new ArrayList<>(List.of("body", "measure", "period", "value"));
            if (hasDetail) {
                header.add("detail");
            }
            if (hasNote) {
                header.add("note");
            }
            return header;
        }

        private String line(List<String> row) {
            return String.join(
                    Character.toString(separator),
                    row.stream()
                            .map(cell -> isQuoted && !cell.contains("\"") ? '"' + cell + '"' : cell)
                            .toList());
        }
    }

    /** About half of the files are right; the others have one cell, row or line end that may not be. */
    private static String generated(Random random, boolean isMonthly, int bodies) {
        Style style = Style.of(random);
        var rows = new ArrayList<List<String>>();
        for (int month = 1; month <= 1 + random.nextInt(12); month++) {
            rows.add(row(random, style, month, isMonthly, bodies));
        }
        damage(random, rows);
        rows.addFirst(style.header());
        String end = random.nextInt(4) == 0 ? "\r\n" : "\n";
        var text = new StringBuilder(random.nextInt(5) == 0 ? "\uFEFF" : "");
        rows.forEach(row -> text.append(style.line(row)).append(end));
        return text.toString();
    }

    private static List<String> row(Random random, Style style, int month, boolean isMonthly, int bodies) {
        var row = new ArrayList<>(List.of(
                BODIES.get(random.nextInt(bodies)),
                "candles",
                "2026-" + (month < 10 ? "0" : "") + month,
                Integer.toString(random.nextInt(20))));
        if (random.nextInt(5) == 0 && !isMonthly) {
            row.set(1, "wax");
            row.set(2, List.of("2026-Q", "2026-T", "2027-Q").get(random.nextInt(3)) + (1 + month % 4));
            row.set(3, random.nextInt(99) + (style.hasComma() ? ",25" : ".25"));
        }
        if (style.hasDetail()) {
            row.add(List.of("", "a", "site 1", "é").get(random.nextInt(4)));
        }
        if (style.hasNote()) {
            row.add(random.nextBoolean() ? "" : "seen");
        }
        return row;
    }

    private static void damage(Random random, List<List<String>> rows) {
        if (random.nextInt(3) == 0) {
            List<String> broken = rows.get(random.nextInt(rows.size()));
            broken.set(random.nextInt(broken.size()), BROKEN_CELLS.get(random.nextInt(BROKEN_CELLS.size())));
        }
        if (random.nextInt(12) == 0) {
            rows.get(random.nextInt(rows.size())).add("");
        }
        if (random.nextInt(12) == 0) {
            rows.get(random.nextInt(rows.size())).removeLast();
        }
        if (random.nextInt(12) == 0) {
            rows.add(rows.getFirst());
        }
    }
}
