package org.rouage.measure.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rouage.basics.Place;
import org.rouage.basics.Validity;
import org.rouage.formula.Formula;
import org.rouage.formula.Unit;
import org.rouage.indicator.Frequency;
import org.rouage.indicator.IndicatorFormula;
import org.rouage.indicator.MeasureCheck;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.Network;
import org.rouage.indicator.OverBodies;
import org.rouage.indicator.OverTime;
import org.rouage.indicator.Share;

/**
 * The fund of the chandlers: funds north, south and quay, which east took over on 2026-07-01; candles counted each
 * month, wax in kilograms each quarter, one cost in MEUR that only the national body gives; 2026 to 2028.
 */
public final class Chandlers {
    private static final MeasureDefinition CANDLES = whole("candles", OverBodies.SUM);
    private static final MeasureDefinition SOLD = whole("sold", OverBodies.SUM);

    private Chandlers() {}

    private static MeasureDefinition whole(String id, OverBodies bodies) {
        return measure(id, Unit.NUMBER, Frequency.MONTH, bodies, 0, Optional.empty());
    }

    private static MeasureDefinition measure(
            String id, Unit unit, Frequency frequency, OverBodies bodies, int decimals, Optional<BigDecimal> most) {
        return new MeasureDefinition(
                id,
                id,
                Optional.empty(),
                unit,
                frequency,
                bodies,
                OverTime.SUM,
                decimals,
                Optional.of(BigDecimal.ZERO),
                most,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    public static Expected expected() {
        return expected(measures("0", Optional.empty()), "sold <= candles");
    }

    /** With another rule between measures. */
    static Expected ruled(String rule) {
        return expected(measures("0", Optional.empty()), rule);
    }

    /** With other bounds of the cost. */
    static Expected bounded(String least, String most) {
        return expected(measures(least, Optional.of(new BigDecimal(most))), "sold <= candles");
    }

    private static SortedMap<String, MeasureDefinition> measures(String leastCost, Optional<BigDecimal> mostCost) {
        var measures = new TreeMap<String, MeasureDefinition>();
        for (MeasureDefinition each : List.of(
                CANDLES,
                SOLD,
                measure("wax", Unit.NUMBER, Frequency.QUARTER, OverBodies.SUM, 2, Optional.empty()),
                measure(
                        "quality",
                        Unit.PERCENT,
                        Frequency.YEAR,
                        OverBodies.MEAN,
                        1,
                        Optional.of(new BigDecimal("100"))),
                new MeasureDefinition(
                        "cost",
                        "cost",
                        Optional.empty(),
                        Unit.parse("MEUR").orElseThrow(),
                        Frequency.YEAR,
                        OverBodies.NATIONAL,
                        OverTime.SUM,
                        6,
                        Optional.of(new BigDecimal(leastCost)),
                        mostCost,
                        Optional.empty(),
                        Optional.empty(),
                        false))) {
            measures.put(each.id(), each);
        }
        return measures;
    }

    private static Expected expected(SortedMap<String, MeasureDefinition> measures, String rule) {
        return new Expected(
                measures,
                network(),
                "chandlers",
                Validity.between(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 1, 1)),
                List.of(new MeasureCheck("sold-is-made", "what is sold was made", formula(rule, measures))));
    }

    /** The same, of which only what is counted each month is reported: all its measures are held to the same. */
    public static Expected monthly() {
        Expected all = expected();
        var measures = new TreeMap<>(all.measures());
        measures.keySet().retainAll(List.of(CANDLES.id(), SOLD.id()));
        return new Expected(measures, all.network(), all.nationalBody(), all.term(), all.rules());
    }

    /** The same without a rule, where what is sold is a share of what is made, from a year on. */
    static Expected sharing(int from) {
        Expected all = expected();
        return new Expected(
                all.measures(),
                all.network(),
                all.nationalBody(),
                all.term(),
                List.of(),
                List.of(new Share("share-sold", SOLD.id(), CANDLES.id(), from, 2028)),
                new TreeSet<>(),
                LocalDate.MAX);
    }

    /** The same, whose information systems know north as 01 and 011, and south as 2A. */
    static Expected coded(Expected all) {
        Map<String, List<String>> codes = Map.of("north", List.of("01", "011"), "south", List.of("2A"));
        var bodies = all.network().bodies().stream()
                .map(one -> new Network.Body(
                        one.id(),
                        one.name(),
                        one.validity(),
                        one.regions(),
                        one.successors(),
                        codes.getOrDefault(one.id(), List.of()),
                        one.posts()))
                .toList();
        Network network = Network.of(all.network().regions(), bodies);
        return new Expected(all.measures(), network, all.nationalBody(), all.term(), all.rules());
    }

    private static IndicatorFormula formula(String written, Map<String, MeasureDefinition> measures) {
        Place at = Place.of("convention.yaml");
        Formula formula = Formula.parse(written, at).value().orElseThrow();
        return IndicatorFormula.of("sold-is-made", formula, measures, Unit.TRUTH, 2026, 2026, 2028, at)
                .value()
                .orElseThrow();
    }

    private static Network network() {
        Validity always = Validity.from(LocalDate.of(2000, 1, 1));
        return Network.of(
                List.of(new Network.Region("coast", "Coast")),
                List.of(
                        body("north", always, List.of()),
                        body("south", always, List.of()),
                        body(
                                "quay",
                                Validity.between(LocalDate.of(2000, 1, 1), LocalDate.of(2026, 7, 1)),
                                List.of("east")),
                        body("east", Validity.from(LocalDate.of(2026, 7, 1)), List.of())));
    }

    private static Network.Body body(String id, Validity open, List<String> successors) {
        return new Network.Body(id, id, open, List.of(new Network.Attachment("coast", open)), successors);
    }

    /** A file of measures that is right. */
    public static String right() {
        return """
                body,measure,period,value
                north,candles,2026-01,1200
                north,sold,2026-01,1100
                south,candles,2026-01,800
                """;
    }
}
