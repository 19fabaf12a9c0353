package org.rouage.indicator.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.indicator.Direction;
import org.rouage.indicator.scoring.Barometre.Row;

/**
 * Every percentage published by the barometer of results of public action, recomputed from its base, its latest value
 * and its target. {@code docs/attainment-oracle.md} tells the same, and is checked here.
 */
final class AttainmentOracleTest {
    private static List<Row> all() throws IOException {
        var all = new ArrayList<>(Barometre.rows("national"));
        all.addAll(Barometre.rows("regional"));
        return all;
    }

    private static List<Row> published(List<Row> rows) {
        return rows.stream().filter(row -> row.published().isPresent()).toList();
    }

    @Test
    void each_of_the_57_indicators_has_a_direction_of_its_own_and_no_other_has() throws IOException {
        assertThat(all().stream().map(Row::indicator).collect(Collectors.toSet()))
                .hasSize(57)
                .isEqualTo(Barometre.directions().keySet());
    }

    @Test
    void every_published_percentage_is_reproduced() throws IOException {
        Map<String, Direction> directions = Barometre.directions();
        List<Row> national = published(Barometre.rows("national"));
        List<Row> regional = published(Barometre.rows("regional"));
        assertThat(national).hasSize(50);
        assertThat(regional).hasSize(730);
        assertThat(List.of(national, regional))
                .allSatisfy(rows -> assertThat(rows)
                        .allSatisfy(
                                row -> assertThat(row.recomputed(directions)).isEqualTo(row.published())));
    }

    @Test
    void of_three_exact_halves_a_half_goes_to_the_even_percent_where_half_up_would_miss_one() throws IOException {
        Map<String, Direction> directions = Barometre.directions();
        Map<Integer, String> halves = new TreeMap<>();
        for (Row row : published(all())) {
            Rational share = row.attainment(directions).share(Bounds.CAPPED).orElseThrow();
            int up = Barometre.percent(share, RoundingMode.HALF_UP);
            int down = Barometre.percent(share, RoundingMode.HALF_DOWN);
            if (up != down) {
                halves.put(row.line(), share + " " + row.published().orElseThrow() + " " + up);
            }
        }
        assertThat(halves)
                .containsExactly(
                        Map.entry(39, "0.375 38 38"), Map.entry(782, "0.525 52 53"), Map.entry(915, "0.875 88 88"));
    }

    @Test
    void where_the_base_had_passed_the_target_the_direction_decides_and_the_bare_ratio_is_wrong() throws IOException {
        Map<String, Direction> directions = Barometre.directions();
        List<String> beyond = published(all()).stream()
                .filter(row -> row.attainment(directions) instanceof Attainment.FromBeyond)
                .map(row -> row.indicator() + " " + row.territory() + " "
                        + row.published().orElseThrow())
                .toList();
        assertThat(beyond)
                .containsExactly(
                        "surface-agriculture-biologique 93 100",
                        "tx-entreprise-egalite-pro 01 0",
                        "duree-moyenne-traitement-demandes-allocation-adulte-handicape 04 0");
        assertThat(missed(row -> bare(row).map(share -> Barometre.percent(share, RoundingMode.HALF_EVEN))))
                .hasSize(3);
    }

    /** The ratio alone, held between 0 and 1, whatever the direction. */
    private static Optional<Rational> bare(Row row) {
        Target.Single target = (Target.Single) row.target().orElseThrow();
        Rational base = row.base().orElseThrow();
        return Optional.of(Bounds.CAPPED.of(
                row.latest().orElseThrow().minus(base).dividedBy(target.value().minus(base))));
    }

    private static List<Row> missed(Function<Row, Optional<Integer>> recomputing) throws IOException {
        return published(all()).stream()
                .filter(row -> !recomputing.apply(row).equals(row.published()))
                .toList();
    }

    @Test
    void the_page_says_what_is_measured_here() throws IOException {
        Path root = Path.of(System.getProperty("rouage.root"));
        assertThat(Files.readString(root.resolve("docs/attainment-oracle.md"), StandardCharsets.UTF_8))
                .contains("<!-- counts: made from the data -->\n" + counts() + "<!-- end of counts -->");
    }

    private static String counts() throws IOException {
        Map<String, Direction> directions = Barometre.directions();
        List<Row> national = Barometre.rows("national");
        List<Row> regional = Barometre.rows("regional");
        return "| | national | regional |\n|---|---|---|\n"
                + line("lines", national, regional, row -> true)
                + line(
                        "with a published percentage",
                        national,
                        regional,
                        row -> row.published().isPresent())
                + line(
                        "reproduced",
                        national,
                        regional,
                        row -> row.published().isPresent()
                                && row.recomputed(directions).equals(row.published()))
                + line(
                        "not reproduced",
                        national,
                        regional,
                        row -> row.published().isPresent()
                                && !row.recomputed(directions).equals(row.published()))
                + line(
                        "of the reproduced, a copy of the national line",
                        national,
                        regional,
                        row -> row.isNational() && row.published().isPresent())
                + "\n| without a published percentage | national | regional |\n|---|---|---|\n"
                + line("without a target", national, regional, row -> lacks(row, directions, Attainment.NO_TARGET))
                + line("without a base value", national, regional, row -> lacks(row, directions, Attainment.NO_BASE))
                + line(
                        "the base value is the target",
                        national,
                        regional,
                        row -> lacks(row, directions, Attainment.BASE_IS_TARGET))
                + others(directions);
    }

    private static String others(Map<String, Direction> directions) throws IOException {
        return "\n| under another rule | not reproduced |\n|---|---|\n"
                + other("a half goes up", directions, Bounds.CAPPED, RoundingMode.HALF_UP)
                + other("truncated", directions, Bounds.CAPPED, RoundingMode.DOWN)
                + other("not held at 100 %", directions, Bounds.CAPPED_BELOW, RoundingMode.HALF_EVEN)
                + other("not held at 0", directions, Bounds.CAPPED_ABOVE, RoundingMode.HALF_EVEN)
                + "| the ratio alone, without the direction | "
                + missed(row -> bare(row).map(share -> Barometre.percent(share, RoundingMode.HALF_EVEN)))
                        .size()
                + " |\n";
    }

    private static String other(String title, Map<String, Direction> directions, Bounds bounds, RoundingMode mode)
            throws IOException {
        List<Row> missed =
                missed(row -> row.attainment(directions).share(bounds).map(share -> Barometre.percent(share, mode)));
        return "| " + title + " | " + missed.size() + " |\n";
    }

    private static boolean lacks(Row row, Map<String, Direction> directions, Text reason) {
        return switch (row.attainment(directions)) {
            case Attainment.Unknown(Absence absence, Text why) -> why.equals(reason);
            case Attainment.WithoutWay(boolean isReached, Text why) -> why.equals(reason);
            case Attainment.OnTheWay onTheWay -> false;
            case Attainment.FromBeyond beyond -> false;
        };
    }

    private static String line(String title, List<Row> national, List<Row> regional, Predicate<Row> counted) {
        return "| " + title + " | " + national.stream().filter(counted).count() + " | "
                + regional.stream().filter(counted).count() + " |\n";
    }

    @Test
    void what_has_no_published_percentage_lacks_a_target_a_base_or_a_way_between_them() throws IOException {
        Map<String, Direction> directions = Barometre.directions();
        Map<String, Long> reasons = all().stream()
                .filter(row -> row.published().isEmpty())
                .map(row -> switch (row.attainment(directions)) {
                    case Attainment.Unknown(Absence absence, var why) -> why.english();
                    case Attainment.WithoutWay(boolean isReached, var why) -> why.english();
                    case Attainment.OnTheWay onTheWay -> "a share could be computed: line " + row.line();
                    case Attainment.FromBeyond beyond -> "a share could be computed: line " + row.line();
                })
                .collect(Collectors.groupingBy(why -> why, TreeMap::new, Collectors.counting()));
        assertThat(reasons)
                .containsExactly(
                        Map.entry("the base value is the target", 3L),
                        Map.entry("without a base value", 1L),
                        Map.entry("without a target", 300L));
    }
}
