package org.rouage.formula;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;

/**
 * Text that nobody wrote on purpose: it is a formula or it is refused, never a crash; a formula is printed, read back,
 * checked and computed. In {@code make check} the kept inputs are replayed; the profile {@code fuzz} looks for new
 * ones.
 */
class FormulaFuzzTest {
    private static final Place AT = Place.in("f", 1, 1);

    @FuzzTest(maxDuration = "90s")
    void any(byte[] bytes) {
        Outcome<Formula> read = Formula.parse(new String(bytes, StandardCharsets.UTF_8), AT);
        assertThat(read.problems())
                .allMatch(problem ->
                        !problem.remedy().isEmpty() && problem.place().line() > 0);
        read.value().ifPresent(FormulaFuzzTest::isWhole);
    }

    private static void isWhole(Formula formula) {
        for (Language language : Language.values()) {
            Outcome<Formula> again = Formula.parse(formula.print(language), AT);
            assertThat(again.value().map(Formula::fingerprint)).contains(formula.fingerprint());
        }
        Outcome<Unit> unit = formula.check(FormulaMessagesTest.scope(), AT);
        assertThat(unit.problems()).allMatch(problem -> !problem.remedy().isEmpty());
        if (unit.value().isPresent()) {
            Value value = FuzzedFigures.calculated(formula).value(Reference.value("résultat"), 2025);
            assertThat(List.of(value.in(Language.FRENCH), value.in(Language.ENGLISH)))
                    .doesNotContain("");
        }
    }
}
