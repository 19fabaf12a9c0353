package org.rouage.indicator.scoring;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.rouage.basics.Rational;
import org.rouage.formula.Unit;
import org.rouage.indicator.Direction;

/** The 57 indicators of the barometer of results of public action, with the attainment that was published for each. */
final class Barometre {
    private static final Rational PERCENT = Rational.parse("0.01");

    private Barometre() {}

    /** One line of a file; the line counts from 1. */
    record Row(
            int line,
            String indicator,
            String territory,
            Optional<Rational> base,
            Optional<Rational> latest,
            Optional<Target> target,
            Optional<Integer> published,
            boolean isNational) {
        Attainment attainment(Map<String, Direction> directions) {
            return Attainment.of(
                    Objects.requireNonNull(directions.get(indicator)),
                    base,
                    target,
                    latest.map(Observed::of).orElseGet(Observed::notMeasured));
        }

        /** A whole percent, from 0 to 100, a half to the even neighbour. */
        Optional<Integer> recomputed(Map<String, Direction> directions) {
            return attainment(directions).share(Bounds.CAPPED).map(share -> percent(share, RoundingMode.HALF_EVEN));
        }
    }

    static int percent(Rational share, RoundingMode mode) {
        return share.round(PERCENT, mode).dividedBy(PERCENT).toInt().orElseThrow();
    }

    /** {@code national} or {@code regional}. Without the data, the test is not run, unless they are required. */
    static List<Row> rows(String file) throws IOException {
        Path path = Path.of(
                System.getProperty("rouage.root"),
                "..",
                "shared",
                "data",
                "measures",
                "barometre",
                "attainment-" + file + ".csv");
        boolean isThere = Files.exists(path);
        if (!isThere && "1".equals(System.getenv("ROUAGE_REQUIRE_DATA"))) {
            throw new AssertionError("the published attainments are required and not there: " + file);
        }
        Assumptions.assumeTrue(isThere, "no published attainments at hand");
        List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
        var rows = new ArrayList<Row>();
        for (int i = 1; i < lines.size(); i++) {
            rows.add(row(i + 1, lines.get(i).split(";", -1)));
        }
        return rows;
    }

    private static Row row(int line, String[] cells) {
        return new Row(
                line,
                cells[1],
                cells[2],
                number(cells[4]),
                number(cells[6]),
                number(cells[8]).map(value -> Target.Single.of(new java.math.BigDecimal(cells[8]), Unit.NUMBER)),
                cells[10].isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(cells[10])),
                cells[11].equals("nat"));
    }

    private static Optional<Rational> number(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(Rational.parse(cell));
    }

    /** The direction of each indicator, declared from what it means. */
    static Map<String, Direction> directions() throws IOException {
        try (var stream = Objects.requireNonNull(Barometre.class.getResourceAsStream("barometre-directions.csv"))) {
            var directions = new TreeMap<String, Direction>();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .forEach(cells ->
                            directions.put(cells[0], Direction.of(cells[1]).orElseThrow()));
            return directions;
        }
    }
}
