package org.rouage.indicator.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Rational;
import org.rouage.formula.Unit;
import org.rouage.indicator.Direction;
import org.rouage.indicator.Period;
import org.rouage.indicator.TargetValue;
import org.rouage.indicator.cascade.Consistency.Verdict;

class ConsistencyTest {
    @Test
    void local_targets_of_a_ratio_are_weighed_by_volumes() {
        var met = judged(
                "82", Direction.UP, volumes(Map.of("lake", 100, "port", 200)), aim("lake", "78"), aim("port", "84"));

        assertThat(met.together()).contains(Rational.parse("0.82"));
        assertThat(met.verdict()).isEqualTo(Verdict.MEETS);
        assertThat(met.gap()).contains(Rational.ZERO);
    }

    @Test
    void a_gap_is_told_exactly_and_never_rounded_away() {
        var near = judged(
                "82.1", Direction.UP, volumes(Map.of("lake", 100, "port", 200)), aim("lake", "78"), aim("port", "84"));

        assertThat(near.verdict()).isEqualTo(Verdict.FALLS_SHORT);
        assertThat(near.gap()).contains(Rational.parse("-0.001"));
    }

    @Test
    void of_an_indicator_that_goes_down_less_is_better() {
        var weighing = volumes(Map.of("lake", 1, "port", 1));

        assertThat(judged("20", Direction.DOWN, weighing, aim("lake", "18"), aim("port", "21"))
                        .verdict())
                .isEqualTo(Verdict.MEETS);
        assertThat(judged("19", Direction.DOWN, weighing, aim("lake", "18"), aim("port", "21"))
                        .verdict())
                .isEqualTo(Verdict.FALLS_SHORT);
    }

    @Test
    void amounts_are_summed_and_extremes_taken() {
        LocalAim[] aims = {aim("lake", "30"), aim("port", "50")};

        assertThat(judged("80", Direction.UP, Weighing.of(Weighing.Kind.SUM), aims)
                        .gap())
                .contains(Rational.ZERO);
        assertThat(judged("30", Direction.UP, Weighing.of(Weighing.Kind.LEAST), aims)
                        .gap())
                .contains(Rational.ZERO);
        assertThat(judged("50", Direction.UP, Weighing.of(Weighing.Kind.GREATEST), aims)
                        .gap())
                .contains(Rational.ZERO);
    }

    @Test
    void a_range_is_met_when_both_ends_lie_within_it() {
        var weighing = volumes(Map.of("lake", 1, "port", 3));

        assertThat(between("15", "25", weighing, range("lake", "16", "24"), range("port", "15", "25"))
                        .verdict())
                .isEqualTo(Verdict.MEETS);
        var wide = between("15", "25", weighing, range("lake", "16", "26"), range("port", "15", "25"));
        assertThat(wide.verdict()).isEqualTo(Verdict.FALLS_SHORT);
        assertThat(wide.upTo()).contains(Rational.parse("0.2525"));
    }

    @Test
    void what_cannot_be_weighed_says_why() {
        var weighing = volumes(Map.of("lake", 1));
        var words =
                new LocalAim("lake", Optional.of(words("plan published")), LocalAim.Source.CONTRACT, Optional.empty());
        var none = new LocalAim("lake", Optional.empty(), LocalAim.Source.NONE, Optional.empty());

        assertThat(judged("80", Direction.UP, weighing, words).verdict()).isEqualTo(Verdict.IN_WORDS);
        assertThat(judged("80", Direction.UP, weighing, none).verdict()).isEqualTo(Verdict.NO_LOCAL);
        assertThat(judged("80", Direction.UP, Weighing.of(Weighing.Kind.NONE), aim("lake", "80"))
                        .verdict())
                .isEqualTo(Verdict.NOT_PUT_TOGETHER);
        assertThat(Consistency.of(Optional.empty(), List.of(aim("lake", "80")), weighing, Direction.UP, Unit.PERCENT)
                        .verdict())
                .isEqualTo(Verdict.NO_NATIONAL);
    }

    @Test
    void together_they_lie_between_the_least_and_the_greatest_and_bodies_that_all_have_the_national_target_meet_it() {
        var random = new Random(2_273);
        for (int round = 0; round < 200; round++) {
            var volumes = new TreeMap<String, Integer>();
            var aims = new ArrayList<LocalAim>();
            for (int body = 0; body < 1 + random.nextInt(9); body++) {
                volumes.put("b" + body, 1 + random.nextInt(1_000));
                aims.add(aim("b" + body, Integer.toString(random.nextInt(101))));
            }
            Rational together = judged("50", Direction.UP, volumes(volumes), aims.toArray(LocalAim[]::new))
                    .together()
                    .orElseThrow();
            assertThat(aims.stream().anyMatch(aim -> number(aim).compareTo(together) <= 0))
                    .isTrue();
            assertThat(aims.stream().anyMatch(aim -> number(aim).compareTo(together) >= 0))
                    .isTrue();

            LocalAim[] same = aims.stream().map(aim -> aim(aim.body(), "63")).toArray(LocalAim[]::new);
            assertThat(judged("63", Direction.UP, volumes(volumes), same).gap()).contains(Rational.ZERO);
        }
    }

    private static Rational number(LocalAim aim) {
        return aim.value().orElseThrow().number().orElseThrow();
    }

    private static Consistency judged(String national, Direction direction, Weighing weighing, LocalAim... aims) {
        return Consistency.of(
                Optional.of(percent(national, Optional.empty())), List.of(aims), weighing, direction, Unit.PERCENT);
    }

    private static Consistency between(String low, String high, Weighing weighing, LocalAim... aims) {
        return Consistency.of(
                Optional.of(percent(low, Optional.of(high))), List.of(aims), weighing, Direction.RANGE, Unit.PERCENT);
    }

    private static LocalAim aim(String body, String percent) {
        return new LocalAim(
                body, Optional.of(percent(percent, Optional.empty())), LocalAim.Source.CONTRACT, Optional.empty());
    }

    private static LocalAim range(String body, String low, String high) {
        return new LocalAim(
                body, Optional.of(percent(low, Optional.of(high))), LocalAim.Source.CONTRACT, Optional.empty());
    }

    private static TargetValue percent(String low, Optional<String> high) {
        return TargetValue.of(
                2026, Optional.of(new BigDecimal(low)), high.map(BigDecimal::new), Optional.empty(), Unit.PERCENT);
    }

    private static TargetValue words(String said) {
        return TargetValue.of(2026, Optional.empty(), Optional.empty(), Optional.of(said), Unit.PERCENT);
    }

    private static Weighing volumes(Map<String, Integer> volumes) {
        var byBody = new TreeMap<String, Rational>();
        volumes.forEach((body, volume) -> byBody.put(body, Rational.of(volume)));
        return new Weighing(Weighing.Kind.VOLUMES, List.of("out"), Optional.of(Period.year(2025)), byBody);
    }
}
