package org.rouage.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Place;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;

/** Each primitive against a computation by another route: decimals and whole numbers of the JDK, not fractions. */
final class PrimitivesTest {
    private static final Place AT = Place.in("f", 1, 1);
    private static final Unit EUR = Unit.parse("EUR").orElseThrow();
    private static final int YEAR = 2026;
    private final Random random = new Random(2026);

    private static Value value(String formula, Map<String, BigDecimal> inputs) {
        var definitions = new ArrayList<Definition>();
        inputs.forEach((name, number) -> {
            var given = new TreeMap<Integer, Definition.Given>();
            given.put(YEAR, new Definition.Given(new Value.Known(Rational.of(number), EUR), Text.same("test")));
            definitions.add(Definition.given(Reference.value(name), EUR, given, AT));
        });
        var rules = new TreeMap<Integer, Definition.Rule>();
        Formula parsed = Formula.parse(formula, AT).value().orElseThrow();
        rules.put(YEAR, new Definition.Rule(parsed, AT, Text.same("test")));
        definitions.add(new Definition(Reference.value("r"), Optional.empty(), rules, new TreeMap<>(), List.of(), AT));
        Calculation all = Calculation.of(definitions, YEAR, YEAR + 2).value().orElseThrow();
        Value value = all.value(Reference.value("r"), YEAR);
        assertThat(all.explain(Reference.value("r"), YEAR)
                        .working()
                        .orElseThrow()
                        .value())
                .as("explained")
                .satisfies(explained -> assertThat(number(explained)).isEqualTo(number(value)));
        return value;
    }

    private static Object number(Value value) {
        return value instanceof Value.Known known ? known.number() : value;
    }

    private static BigDecimal computed(String formula, Map<String, BigDecimal> inputs) {
        Value.Known known = (Value.Known) value(formula, inputs);
        return known.number().exactDecimal().orElseThrow();
    }

    private Map<String, BigDecimal> drawn() {
        var inputs = new HashMap<String, BigDecimal>();
        for (String name : List.of("a", "b", "c")) {
            inputs.put(name, BigDecimal.valueOf(random.nextLong(-10_000_000_000L, 10_000_000_000L), random.nextInt(6)));
        }
        return inputs;
    }

    private static BigDecimal of(Map<String, BigDecimal> inputs, String name) {
        return Objects.requireNonNull(inputs.get(name));
    }

    @Test
    void sums_and_differences_are_those_of_decimals() {
        for (int i = 0; i < 50; i++) {
            var in = drawn();
            BigDecimal a = of(in, "a");
            BigDecimal b = of(in, "b");
            assertThat(computed("a + b", in)).isEqualByComparingTo(a.add(b));
            assertThat(computed("a − b", in)).isEqualByComparingTo(a.subtract(b));
            assertThat(computed("-a", in)).isEqualByComparingTo(a.negate());
            assertThat(computed("somme(a; b; c)", in))
                    .isEqualByComparingTo(a.add(b).add(of(in, "c")));
        }
    }

    @Test
    void products_are_those_of_decimals() {
        for (int i = 0; i < 50; i++) {
            var in = drawn();
            assertThat(computed("a × (b / 1 EUR)", in))
                    .isEqualByComparingTo(of(in, "a").multiply(of(in, "b")));
        }
    }

    @Test
    void a_quotient_times_its_divisor_is_what_was_divided() {
        for (int i = 0; i < 50; i++) {
            var in = drawn();
            if (of(in, "b").signum() != 0) {
                Rational quotient = ((Value.Known) value("a / b", in)).number();
                BigInteger left = quotient.numerator()
                        .multiply(of(in, "b").movePointRight(6).toBigIntegerExact());
                BigInteger right = quotient.denominator()
                        .multiply(of(in, "a").movePointRight(6).toBigIntegerExact());
                assertThat(left).isEqualTo(right);
            }
        }
    }

    @Test
    void the_least_and_the_greatest_are_those_of_decimals() {
        for (int i = 0; i < 50; i++) {
            var in = drawn();
            BigDecimal a = of(in, "a");
            BigDecimal b = of(in, "b");
            BigDecimal c = of(in, "c");
            assertThat(computed("min(a; b; c)", in))
                    .isEqualByComparingTo(a.min(b).min(c));
            assertThat(computed("max(a; b; c)", in))
                    .isEqualByComparingTo(a.max(b).max(c));
        }
    }

    @Test
    void a_mean_is_the_sum_shared_out() {
        for (int i = 0; i < 50; i++) {
            var in = drawn();
            BigDecimal sum = of(in, "a").add(of(in, "b")).add(of(in, "c"));
            Rational mean = ((Value.Known) value("moyenne(a; b; c)", in)).number();
            assertThat(mean.times(Rational.of(3)).exactDecimal().orElseThrow()).isEqualByComparingTo(sum);
        }
    }

    @Test
    void powers_are_repeated_products() {
        for (int exponent = 0; exponent <= 12; exponent++) {
            BigDecimal product = BigDecimal.ONE;
            for (int i = 0; i < exponent; i++) {
                product = product.multiply(new BigDecimal("1.0175"));
            }
            assertThat(computed("1,0175 ^ " + exponent, Map.of())).isEqualByComparingTo(product);
            Rational inverse = ((Value.Known) value("1,0175 ^ -" + exponent, Map.of())).number();
            assertThat(inverse.times(Rational.of(product))).isEqualTo(Rational.ONE);
        }
    }

    @Test
    void roundings_are_those_of_decimals() {
        Map<String, RoundingMode> modes = Map.of(
                "demi supérieur", RoundingMode.HALF_UP,
                "demi pair", RoundingMode.HALF_EVEN,
                "demi inférieur", RoundingMode.HALF_DOWN,
                "tronqué", RoundingMode.DOWN,
                "majoré", RoundingMode.UP,
                "par défaut", RoundingMode.FLOOR,
                "par excès", RoundingMode.CEILING);
        List<String> numbers = List.of("2.345", "-2.345", "2.355", "0.005", "-0.005", "7", "2.3451", "2.3449", "0");
        modes.forEach((name, mode) -> numbers.forEach(number -> {
            var in = Map.of("a", new BigDecimal(number));
            assertThat(computed("arrondi(a; au centime; " + name + ")", in))
                    .as(name + " of " + number)
                    .isEqualByComparingTo(of(in, "a").setScale(2, mode));
        }));
        var large = Map.of("a", new BigDecimal("1234567.89"));
        assertThat(computed("arrondi(a; au millier; tronqué)", large)).isEqualByComparingTo("1234000");
        assertThat(computed("round(a; to millions; up)", large)).isEqualByComparingTo("2000000");
        assertThat(computed("round(a; to euros; up)", large)).isEqualByComparingTo("1234568");
        assertThat(computed("round(a; to units; down)", large)).isEqualByComparingTo("1234567");
        assertThat(computed("round(a; to 0,25 EUR; half up)", large)).isEqualByComparingTo("1234568");
    }

    @Test
    void comparisons_are_those_of_decimals() {
        for (int i = 0; i < 60; i++) {
            var in = new HashMap<>(drawn());
            if (i % 3 == 0) {
                in.put("b", of(in, "a").setScale(8));
            }
            int order = of(in, "a").compareTo(of(in, "b"));
            assertThat(value("a < b", in)).isEqualTo(new Value.Truth(order < 0));
            assertThat(value("a ≤ b", in)).isEqualTo(new Value.Truth(order <= 0));
            assertThat(value("a > b", in)).isEqualTo(new Value.Truth(order > 0));
            assertThat(value("a >= b", in)).isEqualTo(new Value.Truth(order >= 0));
            assertThat(value("a = b", in)).isEqualTo(new Value.Truth(order == 0));
            assertThat(value("a <> b", in)).isEqualTo(new Value.Truth(order != 0));
        }
    }

    @Test
    void between_has_both_ends_in() {
        var in = Map.of("a", BigDecimal.ONE, "b", BigDecimal.TWO);
        assertThat(value("entre(a; a; b)", in)).isEqualTo(new Value.Truth(true));
        assertThat(value("entre(b; a; b)", in)).isEqualTo(new Value.Truth(true));
        assertThat(value("between(0,99 EUR; a; b)", in)).isEqualTo(new Value.Truth(false));
        assertThat(value("entre(2,01 EUR; a; b)", in)).isEqualTo(new Value.Truth(false));
    }

    @Test
    void truths_are_joined_as_in_logic() {
        for (boolean p : new boolean[] {false, true}) {
            for (boolean q : new boolean[] {false, true}) {
                String left = p ? "1 < 2" : "1 > 2";
                String right = q ? "1 < 2" : "1 > 2";
                assertThat(value(left + " et " + right, Map.of())).isEqualTo(new Value.Truth(p && q));
                assertThat(value(left + " ou " + right, Map.of())).isEqualTo(new Value.Truth(p || q));
                assertThat(value("non (" + left + ")", Map.of())).isEqualTo(new Value.Truth(!p));
                assertThat(value("(" + left + ") = (" + right + ")", Map.of())).isEqualTo(new Value.Truth(p == q));
                assertThat(value("si " + left + " alors " + right + " sinon 1 = 2", Map.of()))
                        .isEqualTo(new Value.Truth(p && q));
            }
        }
    }

    @Test
    void a_choice_takes_one_branch_and_does_not_look_at_the_other() {
        var in = Map.of("a", BigDecimal.TEN);
        assertThat(computed("si a > 5 EUR alors a sinon a / 0", in)).isEqualByComparingTo("10");
        assertThat(computed("si a > 50 EUR alors missing sinon 3 EUR".replace("missing", "a / 0"), in))
                .isEqualByComparingTo("3");
    }

    @Test
    void units_scale_numbers() {
        assertThat(computed("1,5 MEUR", Map.of())).isEqualByComparingTo("1500000");
        assertThat(computed("2 Md€", Map.of())).isEqualByComparingTo("2000000000");
        assertThat(computed("45 kEUR/ETP", Map.of())).isEqualByComparingTo("45000");
        assertThat(computed("18 mois", Map.of())).isEqualByComparingTo("1.5");
        assertThat(computed("12 EUR/mois", Map.of())).isEqualByComparingTo("144");
        assertThat(computed("1,7 %", Map.of())).isEqualByComparingTo("0.017");
        assertThat(computed("0,5 point", Map.of())).isEqualByComparingTo("0.005");
        assertThat(computed("1\u202F234\u00A0567,25 €", Map.of())).isEqualByComparingTo("1234567.25");
    }

    @Test
    void years_are_numbers_apart() {
        assertThat(computed("année", Map.of())).isEqualByComparingTo("2026");
        assertThat(computed("dernière-année − année", Map.of())).isEqualByComparingTo("2");
        assertThat(computed("first-year - 2000", Map.of())).isEqualByComparingTo("26");
        assertThat(value("année ≥ 2027", Map.of())).isEqualTo(new Value.Truth(false));
    }

    @Test
    void a_constant_rate_over_twenty_years_loses_nothing() {
        BigDecimal expected =
                new BigDecimal("123456789.37").multiply(new BigDecimal("1.01734").pow(20, MathContext.UNLIMITED));
        assertThat(computed("a × 1,01734 ^ 20", Map.of("a", new BigDecimal("123456789.37"))))
                .isEqualByComparingTo(expected);
    }
}
