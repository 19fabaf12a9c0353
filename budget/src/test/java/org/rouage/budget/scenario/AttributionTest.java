package org.rouage.budget.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Rational;
import org.rouage.formula.Reference;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;
import org.rouage.formula.Value.Known;

final class AttributionTest {
    private static final Unit MEUR = Unit.parse("MEUR").orElseThrow();

    private static Value known(String number) {
        return new Known(Rational.parse(number), MEUR);
    }

    private static Rational number(Value value) {
        return ((Known) value).number();
    }

    private static Attribution<String> of(List<String> changes, Function<Set<String>, Value> made) {
        return Attribution.of(changes, List.of("total"), set -> figure -> made.apply(set));
    }

    /** A game drawn at random: a value for each set of changes, thirds among them. */
    private static Map<Set<String>, Value> drawn(List<String> changes, Random random) {
        var values = new HashMap<Set<String>, Value>();
        for (int subset = 0; subset < 1 << changes.size(); subset++) {
            int members = subset;
            var set = IntStream.range(0, changes.size())
                    .filter(i -> (members >> i & 1) == 1)
                    .mapToObj(changes::get)
                    .collect(java.util.stream.Collectors.toSet());
            Rational number = Rational.of(random.nextInt(-999, 1000)).dividedBy(Rational.of(1 + random.nextInt(9)));
            values.put(set, new Known(number, MEUR));
        }
        return values;
    }

    @Test
    void a_mission_made_dearer_by_prices_shares_the_surplus_equally() {
        Map<Set<String>, Value> made = Map.of(
                Set.of(), known("500"),
                Set.of("prices"), known("510"),
                Set.of("mission"), known("550"),
                Set.of("prices", "mission"), known("561"));
        var attribution = of(List.of("prices", "mission"), made::get);

        assertThat(attribution.difference("total")).isEqualTo(known("61"));
        assertThat(attribution.parts("total")).containsExactly(known("10.5"), known("50.5"));
    }

    @Test
    void the_parts_add_up_exactly_to_the_difference() {
        var random = new Random(4);
        for (int n = 0; n <= 7; n++) {
            List<String> changes = IntStream.range(0, n).mapToObj(i -> "c" + i).toList();
            Map<Set<String>, Value> made = drawn(changes, random);
            var attribution = of(changes, made::get);
            Rational sum = attribution.parts("total").stream()
                    .map(AttributionTest::number)
                    .reduce(Rational.ZERO, Rational::plus);
            assertThat(sum).isEqualTo(number(attribution.difference("total")));
            assertThat(sum)
                    .isEqualTo(number(made.getOrDefault(Set.copyOf(changes), known("0")))
                            .minus(number(made.getOrDefault(Set.of(), known("0")))));
        }
    }

    @Test
    void the_order_in_which_changes_are_listed_is_of_no_consequence() {
        var random = new Random(5);
        List<String> changes = List.of("a", "b", "c", "d", "e");
        Map<Set<String>, Value> made = drawn(changes, random);
        var attribution = of(changes, made::get);
        for (int times = 0; times < 20; times++) {
            var shuffled = new ArrayList<>(changes);
            Collections.shuffle(shuffled, random);
            List<Value> parts = of(shuffled, made::get).parts("total");
            for (int i = 0; i < shuffled.size(); i++) {
                assertThat(parts.get(i)).isEqualTo(attribution.parts("total").get(changes.indexOf(shuffled.get(i))));
            }
        }
    }

    /** By the definition itself: the mean, over every order, of what a change adds when its turn comes. */
    @Test
    void the_parts_are_the_means_over_every_order() {
        List<String> changes = List.of("a", "b", "c", "d");
        Map<Set<String>, Value> made = drawn(changes, new Random(6));
        var sums = new HashMap<String, Rational>();
        List<List<String>> orders = orders(changes);
        for (List<String> order : orders) {
            for (int i = 0; i < order.size(); i++) {
                Rational before = number(made.getOrDefault(Set.copyOf(order.subList(0, i)), known("0")));
                Rational after = number(made.getOrDefault(Set.copyOf(order.subList(0, i + 1)), known("0")));
                sums.merge(order.get(i), after.minus(before), Rational::plus);
            }
        }
        assertThat(orders).hasSize(24);
        assertThat(of(changes, made::get).parts("total"))
                .extracting(AttributionTest::number)
                .containsExactlyElementsOf(changes.stream()
                        .map(one -> sums.getOrDefault(one, Rational.ZERO).dividedBy(Rational.of(24)))
                        .toList());
    }

    private static List<List<String>> orders(List<String> changes) {
        if (changes.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<String>>();
        for (String first : changes) {
            var rest = new ArrayList<>(changes);
            rest.remove(first);
            for (List<String> order : orders(rest)) {
                var longer = new ArrayList<>(List.of(first));
                longer.addAll(order);
                all.add(longer);
            }
        }
        return all;
    }

    @Test
    void a_change_without_effect_has_exactly_zero_and_equals_have_the_same() {
        Function<Set<String>, Value> made = set -> {
            int twins = (set.contains("a") ? 1 : 0) + (set.contains("b") ? 1 : 0);
            return known(set.contains("c") ? twins * twins * 7 + ".5" : twins * twins * 3 + "");
        };
        List<Value> parts = of(List.of("a", "idle", "b", "c"), made).parts("total");
        assertThat(number(parts.get(1))).isEqualTo(Rational.ZERO);
        assertThat(parts.get(0)).isEqualTo(parts.get(2)).isNotEqualTo(parts.get(3));
    }

    @Test
    void a_difference_between_rates_is_in_points() {
        var attribution =
                of(List.of("a"), set -> new Known(Rational.parse(set.isEmpty() ? "0.017" : "0.022"), Unit.PERCENT));
        assertThat(attribution.difference("total")).isEqualTo(new Known(Rational.parse("0.005"), Unit.POINT));
        assertThat(attribution.parts("total")).containsExactly(attribution.difference("total"));
    }

    @Test
    void what_is_undecided_with_some_changes_only_has_no_parts_and_says_why() {
        Value missing = new Value.Undecided(List.of(new Value.Reason(
                "FORMULA-MISSING-VALUE",
                Reference.value("inflation").toString(),
                2027,
                org.rouage.basics.Text.same("inflation, 2027"))));
        var attribution = of(List.of("a", "b"), set -> set.equals(Set.of("b")) ? missing : known("1"));
        assertThat(attribution.difference("total")).isEqualTo(known("0"));
        assertThat(attribution.parts("total")).containsExactly(missing, missing);
        var never = of(List.of("a"), set -> missing);
        assertThat(never.difference("total")).isEqualTo(missing);
        assertThat(never.parts("total")).containsExactly(missing);
    }

    @Test
    void yes_or_no_is_not_subtracted() {
        var attribution = of(List.of("a"), set -> new Value.Truth(set.isEmpty()));
        assertThat(attribution.difference("total")).isInstanceOf(Value.Undecided.class);
        assertThat(attribution.parts("total")).hasSize(1).allMatch(part -> part instanceof Value.Undecided);
    }

    @Test
    void twelve_changes_are_attributed_and_thirteen_are_not() {
        List<String> twelve = IntStream.range(0, 12).mapToObj(i -> "c" + i).toList();
        var counted = new int[1];
        var attribution = of(twelve, set -> {
            counted[0]++;
            return known(set.size() + "");
        });
        assertThat(counted[0]).isEqualTo(4096);
        assertThat(attribution.parts("total")).hasSize(12).allMatch(part -> part.equals(known("1")));
        List<String> thirteen = IntStream.range(0, 13).mapToObj(i -> "c" + i).toList();
        assertThatIllegalArgumentException().isThrownBy(() -> of(thirteen, set -> known("1")));
        assertThatIllegalArgumentException().isThrownBy(() -> of(List.of("a", "a"), set -> known("1")));
        assertThatIllegalArgumentException().isThrownBy(() -> attribution.parts("other"));
    }
}
