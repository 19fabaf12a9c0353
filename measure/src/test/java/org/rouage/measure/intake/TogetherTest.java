package org.rouage.measure.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.measure.Engine;

class TogetherTest {
    private static final String HEADER = "body,measure,period,detail,value\n";
    private static final List<String> MEASURES = List.of("candles", "sold");

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private int files;

    @Test
    void however_many_details_a_cell_has_a_value_given_twice_is_found_and_none_is_made_up() throws IOException {
        for (int details : List.of(2, 61, 62, 63, 64, 200, 1000)) {
            var file = new StringBuilder(HEADER);
            for (int i = 0; i < details; i++) {
                file.append("north,candles,2026-01,site ").append(i).append(",1\n");
            }
            assertThat(found(file.toString())).isEmpty();

            file.append("south,candles,2026-01,site 1,1\nnorth,candles,2026-01,site 1,1\n");

            assertThat(found(file.toString())).containsExactly((details + 3) + " MEASURE-TWICE");
        }
    }

    @Test
    void a_value_is_told_exactly_when_it_is_farther_from_the_median_than_eight_times_the_median_deviation()
            throws IOException {
        var random = new Random(7);
        int told = 0;
        for (int i = 0; i < 12; i++) {
            var file = new StringBuilder(HEADER);
            var expected = new ArrayList<String>();
            int line = 2;
            for (String body : List.of("north", "south")) {
                for (String measure : MEASURES) {
                    long[] values = series(random, measure.equals("sold"));
                    List<Integer> outliers = outliers(values);
                    for (int month = 0; month < values.length; month++) {
                        file.append(String.format(
                                Locale.ROOT,
                                "%s,%s,%d-%02d,,%d\n",
                                body,
                                measure,
                                2026 + month / 12,
                                month % 12 + 1,
                                values[month]));
                        if (outliers.contains(month)) {
                            expected.add(line + " MEASURE-OUTLIER");
                        }
                        line++;
                    }
                }
            }
            assertThat(found(file.toString())).as(file.toString()).isEqualTo(expected);
            told += expected.size();
        }
        assertThat(told).isGreaterThan(20);
    }

    /** Near to each other, or all alike but some, with some far off; what is sold is less than what is made. */
    private static long[] series(Random random, boolean isSold) {
        var values = new long[6 + random.nextInt(31)];
        int width = 1 + random.nextInt(4);
        for (int i = 0; i < values.length; i++) {
            long off = random.nextInt(9) == 0 ? random.nextInt(200) : 0;
            values[i] = (isSold ? 0 : 10_000) + 1000 + random.nextInt(width) + (random.nextBoolean() ? off : -off);
        }
        return values;
    }

    private static List<Integer> outliers(long[] values) {
        long median = middle(values);
        long spread = middle(
                Arrays.stream(values).map(each -> Math.abs(each - median)).toArray());
        var outliers = new ArrayList<Integer>();
        for (int i = 0; i < values.length; i++) {
            if (values.length >= 8 && spread > 0 && Math.abs(values[i] - median) > 8 * spread) {
                outliers.add(i);
            }
        }
        return outliers;
    }

    /** Of an even number, the lower of the two in the middle. */
    private static long middle(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) / 2];
    }

    private List<String> found(String text) throws IOException {
        files++;
        Path file = Files.writeString(folder.resolve(files + ".csv"), text);
        Path scratch = Files.createDirectory(folder.resolve("scratch-" + files));
        var findings = new Findings(1000);
        try (Engine engine = Engine.open(Engine.Bounds.of(folder.resolve("spill")))) {
            Optional<Contents> contents = new Intake(engine, Chandlers.expected(), List.of())
                    .take(
                            new Intake.Asked(file, "f.csv", Mapping.NONE, folder.resolve(files + ".parquet"), scratch),
                            findings);
            assertThat(contents.isPresent())
                    .as(() -> findings.first().toString())
                    .isEqualTo(findings.problems() == 0);
        }
        return findings.first().stream()
                .map(Finding::problem)
                .map(problem -> problem.place().line() + " " + problem.code())
                .toList();
    }
}
