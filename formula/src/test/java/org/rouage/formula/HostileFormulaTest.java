package org.rouage.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;

/** Text and figures meant to exhaust the machine are answered at once. */
final class HostileFormulaTest {
    private static final Place AT = Place.in("f", 1, 1);
    private static final Reference X = Reference.value("x");

    private static List<String> codes(String text) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> Formula.parse(text, AT).problems().stream()
                        .map(Problem::code)
                        .toList());
    }

    private static Value value(String text, int year, String... others) {
        var definitions = new ArrayList<Definition>();
        definitions.add(ruled("x", text));
        for (int i = 0; i < others.length; i += 2) {
            definitions.add(ruled(others[i], others[i + 1]));
        }
        Outcome<Calculation> all =
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Calculation.of(definitions, 2024, 2060));
        assertThat(all.problems()).isEmpty();
        return all.value().orElseThrow().value(X, year);
    }

    private static Definition ruled(String name, String text) {
        var rules = new TreeMap<Integer, Definition.Rule>();
        rules.put(2024, new Definition.Rule(Formula.parse(text, AT).value().orElseThrow(), AT, Text.same("act")));
        return new Definition(Reference.value(name), Optional.of(Unit.NUMBER), rules, new TreeMap<>(), List.of(), AT);
    }

    private static void isUndecided(Value value, String code) {
        assertThat(value)
                .isInstanceOfSatisfying(
                        Value.Undecided.class,
                        undecided -> assertThat(undecided.reasons().getFirst().code())
                                .isEqualTo(code));
    }

    @Test
    void a_text_too_long_has_too_many_signs_or_characters() {
        assertThat(codes("1" + " + 1".repeat(2_600))).containsExactly("FORMULA-TOO-LONG");
        assertThat(codes("1+".repeat(500) + "1")).containsExactly("FORMULA-TOO-LONG");
        assertThat(codes("1+".repeat(201) + "1")).containsExactly("FORMULA-TOO-LONG");
        assertThat(codes("1+".repeat(200) + "1")).isEmpty();
        assertThat(codes("somme(" + "1;".repeat(490) + "1)")).isEmpty();
        assertThat(codes("1" + " ".repeat(9_999))).isEmpty();
        assertThat(codes("1" + " ".repeat(10_000))).containsExactly("FORMULA-TOO-LONG");
    }

    @Test
    void depth_is_bounded() {
        assertThat(codes("(".repeat(40) + "1" + ")".repeat(40))).isEmpty();
        assertThat(codes("(".repeat(41) + "1" + ")".repeat(41))).containsExactly("FORMULA-TOO-DEEP");
        assertThat(codes("(".repeat(900))).containsExactly("FORMULA-TOO-DEEP");
        assertThat(codes("-".repeat(900) + "1")).containsExactly("FORMULA-TOO-DEEP");
        assertThat(codes("-".repeat(40) + "1")).isEmpty();
        assertThat(codes("si 1 = 1 alors ".repeat(90) + "1")).containsExactly("FORMULA-TOO-DEEP");
        assertThat(codes("2" + " ^ 2".repeat(90))).containsExactly("FORMULA-TOO-DEEP");
        assertThat(codes("x[".repeat(41))).containsExactly("FORMULA-TOO-DEEP");
        assertThat(codes("non ".repeat(41) + "a")).containsExactly("FORMULA-TOO-DEEP");
    }

    @Test
    void numbers_as_written_are_bounded() {
        assertThat(codes("9".repeat(60))).isEmpty();
        assertThat(codes("9".repeat(61))).containsExactly("FORMULA-NUMBER");
    }

    @Test
    void the_longest_sum_needs_little_stack() throws InterruptedException {
        String text = Stream.generate(() -> "x").limit(201).collect(Collectors.joining(" − "));
        var said = new AtomicReference<>("");
        var small = new Thread(
                null,
                () -> {
                    Formula formula = Formula.parse(text, AT).value().orElseThrow();
                    Formula again = Formula.parse(formula.print(Language.FRENCH), AT)
                            .value()
                            .orElseThrow();
                    var definitions = List.of(ruled("y", text), ruled("x", "2"));
                    Calculation all =
                            Calculation.of(definitions, 2024, 2024).value().orElseThrow();
                    said.set(all.explain(Reference.value("y"), 2024).value().in(Language.FRENCH)
                            + again.fingerprint().equals(formula.fingerprint()));
                },
                "small",
                512 * 1024L);
        small.start();
        small.join();
        assertThat(said.get()).isEqualTo("−398true");
    }

    @Test
    void powers_of_powers_are_undecided() {
        isUndecided(value("((9 ^ 200) ^ 200) ^ 200", 2024), "FORMULA-TOO-MANY-DIGITS");
        isUndecided(value("(7 / 3) ^ 200 ^ 2", 2024), "FORMULA-EXPONENT");
        isUndecided(value("2 ^ 0,5", 2024), "FORMULA-EXPONENT");
        isUndecided(value("2 ^ 201", 2024), "FORMULA-EXPONENT");
        isUndecided(value("2 ^ -201", 2024), "FORMULA-EXPONENT");
        assertThat(value("2 ^ 200 / 2 ^ 200", 2024).in(Language.FRENCH)).isEqualTo("1");
        assertThat(value("2 ^ -200 × 2 ^ 200", 2024).in(Language.FRENCH)).isEqualTo("1");
        isUndecided(value("(1 − 1) ^ -1", 2024), "FORMULA-DIVISION-BY-ZERO");
    }

    @Test
    void squaring_year_on_year_ends() {
        Value value = value("si année = 2024 alors 1,000000007 sinon précédent × précédent", 2060);
        isUndecided(value, "FORMULA-TOO-MANY-DIGITS");
        isUndecided(
                value("y / 7 + z / 11", 2060, "y", "si année = 2024 alors 3/7 sinon y[année − 1] ^ 3", "z", "1"),
                "FORMULA-TOO-MANY-DIGITS");
        isUndecided(
                value("somme(y; y)", 2060, "y", "si année = 2024 alors 3/7 sinon y[année − 1] ^ 3"),
                "FORMULA-TOO-MANY-DIGITS");
    }

    @Test
    void ranges_of_years_are_bounded() {
        assertThat(codes("somme(x[1900..2200])")).containsExactly("FORMULA-YEARS");
        assertThat(codes("somme(x[1900..1999])")).isEmpty();
        assertThat(codes("somme(x[1900..2000])")).containsExactly("FORMULA-YEARS");
        assertThat(codes("somme(x[2025..2024])")).containsExactly("FORMULA-YEARS");
        assertThat(codes("somme(x[2025..2025])")).isEmpty();
        assertThat(codes("x[1899] + x[2201]")).containsExactly("FORMULA-YEAR-WANTED", "FORMULA-YEAR-WANTED");
        assertThat(codes("x[1900] + x[2200]")).isEmpty();
        assertThat(codes("x[année − 100] + x[dernière-année + 100] + x[première-année − 100]"))
                .isEmpty();
        assertThat(codes("x[année − 101]")).containsExactly("FORMULA-YEAR-WANTED");
        assertThat(codes("somme(x[année + 1..année − 1])")).containsExactly("FORMULA-YEARS");
        assertThat(codes("somme(x[dernière-année..dernière-année − 1])")).containsExactly("FORMULA-YEARS");
        assertThat(codes("somme(x[première-année + 1..première-année])")).containsExactly("FORMULA-YEARS");
    }

    @Test
    void a_term_of_a_thousand_years_is_refused() {
        assertThat(Calculation.of(List.of(ruled("x", "1")), 2000, 2099).problems())
                .isEmpty();
        assertThat(Calculation.of(List.of(ruled("x", "1")), 2000, 2100).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("FORMULA-TERM"));
    }

    @Test
    void a_chain_of_thousands_of_figures_is_computed_and_explained() {
        var definitions = new ArrayList<Definition>();
        definitions.add(ruled("n0", "1"));
        for (int i = 1; i < 3_000; i++) {
            definitions.add(ruled("n" + i, "n" + (i - 1) + " + 1"));
        }
        Calculation all = Calculation.of(definitions, 2024, 2024).value().orElseThrow();
        Reference last = Reference.value("n2999");
        assertThat(all.value(last, 2024).in(Language.ENGLISH)).isEqualTo("3,000");
        assertThat(all.explain(last, 2024).inputs()).hasSize(1);
    }

    @Test
    void thousands_of_missing_values_give_a_hundred_reasons() {
        var definitions = new ArrayList<Definition>();
        var names = new ArrayList<String>();
        for (int i = 0; i < 300; i++) {
            names.add("m" + i);
            definitions.add(Definition.given(Reference.value("m" + i), Unit.NUMBER, new TreeMap<>(), AT));
        }
        definitions.add(ruled("x", "somme(" + String.join("; ", names) + ")"));
        Value value =
                Calculation.of(definitions, 2024, 2024).value().orElseThrow().value(X, 2024);
        assertThat(value)
                .isInstanceOfSatisfying(
                        Value.Undecided.class,
                        undecided -> assertThat(undecided.reasons()).hasSize(100));
    }
}
