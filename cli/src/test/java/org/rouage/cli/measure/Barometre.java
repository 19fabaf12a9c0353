package org.rouage.cli.measure;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;

/**
 * The series of the barometer of results of public action, published by department, by region and for the country, and
 * a convention for each of the three that expects them. Without the data a test is not run, and says so, unless they
 * are required.
 */
final class Barometre {
    private static final Path ROOT = Path.of(System.getProperty("rouage.root"));

    private Barometre() {}

    /** One published value; the code is that of the department or region, {@code 2A}; the line counts from 1. */
    record Row(int line, String objective, String indicator, String code, String date, BigDecimal value) {
        /** The identifier of its body: one starts with a letter, as a code need not. */
        String territory() {
            return body(code);
        }

        Key key() {
            return new Key(indicator, code, date);
        }
    }

    /** What a value is of. */
    record Key(String indicator, String territory, String date) {}

    /** What was published of an indicator for the country. */
    record Published(
            String indicator,
            String baseYear,
            String base,
            String year,
            String targetYear,
            String target,
            int percent) {}

    static Path file(String name) {
        Path path = ROOT.resolve("../shared/data/measures/barometre").resolve(name + ".csv");
        boolean isThere = Files.exists(path);
        if (!isThere && "1".equals(System.getenv("ROUAGE_REQUIRE_DATA"))) {
            throw new AssertionError("the published series are required and not there: " + name);
        }
        Assumptions.assumeTrue(isThere, "no published series at hand");
        return path;
    }

    static List<Row> rows(String level) throws IOException {
        List<String> lines = Files.readAllLines(file("series-" + level), StandardCharsets.UTF_8);
        return IntStream.range(1, lines.size())
                .mapToObj(i -> row(i + 1, lines.get(i).split(";", -1)))
                .toList();
    }

    private static Row row(int line, String[] cells) {
        return new Row(line, cells[0], cells[1], cells[2], cells[4], new BigDecimal(cells[5]));
    }

    /** The identifier of a territory: {@code t-2a} for Corse-du-Sud, which the series name {@code 2A}. */
    private static String body(String territory) {
        return territory.equals("FRA") ? territory : "t-" + territory.toLowerCase(Locale.ROOT);
    }

    /** Of the values published twice, the one that comes last: where they differ much, it is the cumulated one. */
    static SequencedMap<Key, Row> onceEach(List<Row> rows) {
        var once = new LinkedHashMap<Key, Row>();
        rows.forEach(row -> once.put(row.key(), row));
        return once;
    }

    static List<Published> published() throws IOException {
        return Files.readAllLines(file("attainment-national"), StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split(";", -1))
                .filter(cells -> !cells[10].isEmpty())
                .map(cells -> new Published(
                        cells[1],
                        cells[5].substring(0, 4),
                        cells[4],
                        cells[7].substring(0, 4),
                        cells[9].substring(0, 4),
                        cells[8],
                        Integer.parseInt(cells[10])))
                .toList();
    }

    /** The region of each department, since 2016. */
    static Map<String, String> regions() throws IOException {
        try (InputStream bytes = requireNonNull(Barometre.class.getResourceAsStream("departements.csv"))) {
            var regions = new TreeMap<String, String>();
            new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .forEach(cells -> regions.put(body(cells[0]), body(cells[1])));
            return regions;
        }
    }

    private static Map<String, String> directions() throws IOException {
        var directions = new TreeMap<String, String>();
        Files.readAllLines(ROOT.resolve(
                        "indicator/src/test/resources/org/rouage/indicator/scoring/barometre-directions.csv"))
                .stream()
                .skip(1)
                .map(line -> line.split(";", -1))
                .forEach(cells -> directions.put(cells[0], cells[1]));
        return directions;
    }

    /** With departments in their regions, with regions alone, or with no network at all. */
    static String convention(String level) throws IOException {
        List<Row> rows = rows(level);
        var convention = new StringBuilder("""
                id: barometre-2017-2022
                title: Baromètre des résultats de l'action publique
                instrument: cog
                legalBasis: [CSS L227-1]
                fund:
                  id: FRA
                  name: France
                  inLaw: CNAV
                """);
        network(convention, level, rows);
        convention.append("""
                parties:
                  - {id: state, role: state, name: L'État}
                  - {id: fund, role: fund, name: France}
                period: {start: 2017-01-01, endInclusive: 2022-12-31}
                axes:
                  - id: axe
                    title: Résultats
                    text: Ceux que le baromètre publie.
                    sheets:
                      - id: fiche
                        title: Tous
                        text: Par objectif.
                        objectives: [{id: objectif, title: Publier, text: Publier les résultats.}]
                        indicators:
                """);
        Map<String, String> directions = directions();
        Map<String, Published> published = new TreeMap<>();
        if (level.equals("national")) {
            published().forEach(one -> published.put(one.indicator(), one));
        }
        rows.stream()
                .collect(groupingBy(Row::indicator, TreeMap::new, groupingBy(Row::objective)))
                .keySet()
                .forEach(id -> convention.append(indicator(
                        id, level, requireNonNull(directions.get(id)), Optional.ofNullable(published.get(id)))));
        return convention.toString();
    }

    private static String indicator(String id, String level, String direction, Optional<Published> published) {
        String bodies = level.equals("national") ? "none" : "sum";
        String targets = published
                .map(one -> ", base: {year: " + one.baseYear() + ", number: " + one.base() + "}, targets: [{year: "
                        + one.targetYear() + ", number: " + one.target() + "}]")
                .orElse(", targets: []");
        return "          - {id: " + id + ", title: " + id + ", definition: Tel que publié., kind: quantitative,"
                + " type: result, unit: number, direction: " + direction + ", objectives: [objectif], frequency: month"
                + ", aggregation: {bodies: " + bodies + ", time: last}" + targets + "}\n";
    }

    private static void network(StringBuilder convention, String level, List<Row> rows) throws IOException {
        Map<String, String> codes =
                rows.stream().collect(toMap(Row::territory, Row::code, (one, same) -> one, TreeMap::new));
        Map<String, String> regions = regions();
        String validity = "validity: {from: 2016-01-01}";
        switch (level) {
            case "departmental" -> {
                convention
                        .append("  regions:\n")
                        .append(new TreeSet<>(regions.values())
                                .stream()
                                        .map(region -> "    - {id: " + region + ", name: Région " + region + "}\n")
                                        .collect(joining()));
                convention
                        .append("  network:\n")
                        .append(codes.keySet().stream()
                                .map(one -> "    - {id: " + one + ", name: Département " + one + ", " + validity
                                        + ", codes: [\"" + codes.get(one) + "\"]"
                                        + ", regions: [{term: " + regions.get(one) + ", " + validity + "}]}\n")
                                .collect(joining()));
            }
            case "regional" ->
                convention
                        .append("  network:\n")
                        .append(codes.keySet().stream()
                                .map(one -> "    - {id: " + one + ", name: Région " + one + ", " + validity
                                        + ", codes: [\"" + codes.get(one) + "\"]}\n")
                                .collect(joining()));
            case "national" -> {}
            default -> throw new IllegalArgumentException(level);
        }
    }
}
