package org.rouage.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;

/** Each formula of {@code messages.txt} with all that is said of it, in both languages, to the letter. */
final class FormulaMessagesTest {
    private static final Place AT = Place.in("f", 1, 1);

    @TestFactory
    Stream<DynamicTest> what_is_said_of_a_formula() throws IOException {
        try (InputStream stream = FormulaMessagesTest.class.getResourceAsStream("messages.txt")) {
            String all = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^### ", -1))
                    .filter(one -> !one.isBlank())
                    .map(one -> one.split("\n", 2))
                    .map(one -> DynamicTest.dynamicTest(
                            one[0], () -> assertThat(said(one[0])).isEqualTo(one[1])));
        }
    }

    private static String said(String text) {
        Outcome<Formula> parsed = Formula.parse(text, AT);
        List<Problem> problems = parsed.value()
                .map(formula -> formula.check(scope(), AT).problems())
                .orElseGet(parsed::problems);
        if (problems.isEmpty()) {
            Formula formula = parsed.value().orElseThrow();
            return formula.print(Language.FRENCH) + "\n" + formula.print(Language.ENGLISH) + "\n"
                    + formula.check(scope(), AT).value().orElseThrow() + "\n";
        }
        var said = new StringBuilder();
        for (Problem problem : problems) {
            String french = problem.print(Language.FRENCH);
            String english = problem.print(Language.ENGLISH);
            said.append(french).append(english.substring(english.indexOf('\n'))).append('\n');
        }
        return said.toString();
    }

    static Scope scope() {
        Map<Reference, Unit> units = new HashMap<>();
        Map.of(
                        "budget", "MEUR",
                        "missions", "MEUR",
                        "délai", "jours",
                        "inflation", "%",
                        "productivité", "%",
                        "effectif", "ETP",
                        "coût-moyen", "EUR/ETP",
                        "jalon", "oui/non",
                        "ratio", "nombre",
                        "appels", "appels")
                .forEach((name, unit) ->
                        units.put(Reference.value(name), Unit.parse(unit).orElseThrow()));
        units.put(Reference.evolution("budget"), Unit.PERCENT);
        return Scope.of("budget", units, List.of("missions"));
    }
}
