package org.rouage.indicator.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.indicator.scoring.Cases.number;
import static org.rouage.indicator.scoring.Cases.target;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.convention.Convention;
import org.rouage.convention.Indicator;
import org.rouage.convention.Objective;
import org.rouage.indicator.Clockmakers;
import org.rouage.indicator.Direction;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Period;
import org.rouage.indicator.Sheet;
import org.rouage.indicator.scoring.ScoreTree.Level;
import org.rouage.indicator.scoring.ScoreTree.Part;

final class ScoreTreeTest {
    /**
     * Two axes of one sheet each; the indicators of the sheets as {@code id weight objectives…}, no weight is a dash.
     */
    private static Convention convention(List<String> first, List<String> second) {
        Convention bare = Clockmakers.empty().convention();
        return new Convention(
                bare.id(),
                bare.title(),
                bare.instrument(),
                bare.legalBasis(),
                bare.fund(),
                bare.parties(),
                bare.period(),
                bare.predecessor(),
                bare.preamble(),
                bare.signatories(),
                List.of(axis("1", first), axis("2", second)),
                bare.budgets(),
                bare.workforce(),
                bare.parameters(),
                bare.series(),
                bare.amendmentConditions(),
                bare.evaluation(),
                bare.orientations(),
                bare.controlPlans(),
                bare.clauses(),
                bare.annexes());
    }

    private static Convention.Axis axis(String number, List<String> indicators) {
        List<Objective> objectives = indicators.stream()
                .flatMap(line -> Arrays.stream(line.split(" ")).skip(2))
                .distinct()
                .map(id -> new Objective(
                        id,
                        Optional.empty(),
                        "Objective " + id,
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()))
                .toList();
        var sheet = new Convention.Sheet(
                "sheet-" + number,
                Optional.empty(),
                "Sheet",
                "",
                objectives,
                List.of(),
                List.of(),
                indicators.stream().map(ScoreTreeTest::indicator).toList());
        return new Convention.Axis("axis-" + number, Optional.empty(), "Axis", "", List.of(sheet));
    }

    private static Indicator indicator(String line) {
        String[] words = line.split(" ");
        Sheet sheet = Sheet.of(words[0], "%", "up");
        Indicator bare = (words[1].equals("-") ? sheet : sheet.weight(words[1])).written();
        return new Indicator(
                bare.id(),
                bare.number(),
                bare.title(),
                bare.definition(),
                bare.kind(),
                bare.type(),
                bare.unit(),
                bare.direction(),
                Arrays.stream(words).skip(2).toList(),
                bare.base(),
                bare.targets(),
                bare.thresholds(),
                bare.weight(),
                bare.formula(),
                bare.perimeter(),
                bare.source(),
                bare.frequency(),
                bare.owner(),
                bare.breaks());
    }

    private static Score rate(String share) {
        return new AttainmentShare().score(Cases.of(Direction.UP, "0", target("1"), number(share)));
    }

    private static Part part(ScoreTree tree, String id) {
        return tree.root().all().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static final Convention FIVE =
            convention(List.of("a 30 service", "b 20 service", "c 10 service", "d - service"), List.of("e 40 cost"));

    private static SortedMap<String, Score> rates() {
        var rates = new TreeMap<String, Score>();
        rates.put("a", rate("1"));
        rates.put("b", rate("0.5"));
        rates.put("c", Score.of(State.NEUTRALISED, rate("0").trace()));
        rates.put("d", rate("0.9"));
        rates.put("e", rate("0.25"));
        return rates;
    }

    @Test
    void weights_go_up_from_indicators_to_the_convention_and_what_is_left_out_is_named() {
        ScoreTree tree = ScoreTree.of(FIVE, rates());
        assertThat(tree.problems()).isEmpty();
        Part service = part(tree, "service");
        assertThat(service.points()).contains(new Points(number("40"), number("50")));
        assertThat(service.weight()).isEqualTo(number("60"));
        assertThat(service.excluded()).containsExactly(new Score.Excluded("c", Text.of("neutralisé", "neutralised")));
        assertThat(service.unweighted()).containsExactly("d");
        assertThat(service.objectiveState()).isEqualTo(State.PARTLY);
        assertThat(service.parts()).extracting(Part::id).containsExactly("a", "b", "c", "d");
        assertThat(part(tree, "axis-2").points()).contains(new Points(number("10"), number("40")));
        assertThat(tree.root().points()).contains(new Points(number("50"), number("90")));
        assertThat(tree.root().all().map(Part::level).distinct())
                .containsExactly(Level.CONVENTION, Level.AXIS, Level.SHEET, Level.OBJECTIVE, Level.INDICATOR);
    }

    @Test
    void an_indicator_without_a_rate_is_not_measured_and_never_zero() {
        SortedMap<String, Score> rates = rates();
        rates.remove("e");
        ScoreTree tree = ScoreTree.of(FIVE, rates);
        assertThat(part(tree, "axis-2").points()).isEmpty();
        assertThat(tree.root().points()).contains(new Points(number("40"), number("50")));
        assertThat(tree.root().excluded()).extracting(Score.Excluded::name).containsExactly("c", "e");
    }

    @Test
    void an_indicator_that_serves_two_objectives_counts_in_both_and_once_above() {
        Convention shared = convention(List.of("a 60 one two", "b 40 two"), List.of());
        ScoreTree tree = ScoreTree.of(shared, rates());
        assertThat(part(tree, "one").weight()).isEqualTo(number("60"));
        assertThat(part(tree, "two").weight()).isEqualTo(number("100"));
        assertThat(part(tree, "sheet-1").weight()).isEqualTo(number("100"));
        assertThat(tree.problems()).isEmpty();
    }

    @Test
    void an_indicator_without_an_objective_stands_in_its_sheet() {
        ScoreTree tree = ScoreTree.of(convention(List.of("a 100"), List.of()), rates());
        assertThat(part(tree, "sheet-1").parts()).extracting(Part::level).containsExactly(Level.INDICATOR);
    }

    @Test
    void weights_that_do_not_sum_are_told_once_and_a_convention_without_weights_has_no_problem() {
        ScoreTree tree = ScoreTree.of(convention(List.of("a 60 one"), List.of("b 30 two")), rates());
        assertThat(tree.problems()).extracting(Problem::code).containsExactly("SCORING-WEIGHTS");
        assertThat(tree.problems().getFirst().found().english()).endsWith(": 90");
        assertThat(tree.root().points()).contains(new Points(number("75"), number("90")));
        ScoreTree none = ScoreTree.of(convention(List.of("a - one"), List.of()), rates());
        assertThat(none.problems()).isEmpty();
        assertThat(none.root().points()).isEmpty();
        assertThat(none.root().unweighted()).containsExactly("a");
    }

    @Test
    void the_whole_is_the_weighted_mean_of_its_parts_and_lies_between_them() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2026);
        for (int i = 0; i < 300; i++) {
            var rates = new TreeMap<String, Score>();
            for (String id : List.of("a", "b", "c", "d", "e")) {
                rates.put(id, rate(Integer.toString(random.nextInt(0, 2)) + "." + random.nextInt(0, 10)));
            }
            ScoreTree tree = ScoreTree.of(FIVE, rates);
            Points root = tree.root().points().orElseThrow();
            Rational ofAxes = tree.root().parts().stream()
                    .map(axis -> axis.points().orElseThrow().obtained())
                    .reduce(Rational.ZERO, Rational::plus);
            assertThat(root.obtained()).isEqualTo(ofAxes);
            assertThat(root.share()).isBetween(Rational.ZERO, Rational.ONE);
        }
    }

    @Test
    void the_judgements_of_a_network_make_a_tree() {
        Clockmakers clockmakers = Clockmakers.ofThree()
                .indicator(Sheet.of("visits", "files", "up")
                        .base(2023, "0")
                        .target(2025, "200")
                        .frequency("year")
                        .aggregated("sum", "sum")
                        .weight("100"))
                .row("a", "visits", "2025", "150")
                .row("b", "visits", "2025", "0")
                .row("c", "visits", "2025", "0");
        var judgements = new Judgements(
                clockmakers.results(),
                Scorings.of(clockmakers.convention()).value().orElseThrow());
        ScoreTree tree = judgements.tree(clockmakers.convention(), new Extent.Whole(), Period.year(2025));
        assertThat(tree.root().points()).contains(new Points(number("75"), number("100")));
    }
}
