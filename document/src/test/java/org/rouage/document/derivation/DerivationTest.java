package org.rouage.document.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Place;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.document.Html;
import org.rouage.formula.Calculation;
import org.rouage.formula.Definition;
import org.rouage.formula.Derivation;
import org.rouage.formula.Formula;
import org.rouage.formula.Reference;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

final class DerivationTest {
    private static final Place AT = Place.in("convention.yaml", 1, 1);
    private static final Text PACT = Text.of("pacte des moulins", "pact of the mills");

    /** Flour grows by its rate and by what is added; the rate is written for 1911 only. */
    private static Derivation derivation() {
        Unit euros = Unit.parse("EUR").orElseThrow();
        Definition flour = new Definition(
                Reference.value("flour"),
                Optional.of(euros),
                rules("previous + previous × rate + 5 EUR + previous × rate"),
                given(1909, "100", euros),
                List.of(),
                AT);
        Definition rate =
                Definition.given(Reference.value("rate"), Unit.PERCENT, given(1910, "0.02", Unit.PERCENT), AT);
        return Calculation.of(List.of(flour, rate), 1910, 1911)
                .value()
                .orElseThrow()
                .explain(Reference.value("flour"), 1911);
    }

    private static NavigableMap<Integer, Definition.Rule> rules(String formula) {
        var rules = new TreeMap<Integer, Definition.Rule>();
        rules.put(1910, new Definition.Rule(Formula.parse(formula, AT).value().orElseThrow(), AT, PACT));
        return rules;
    }

    private static NavigableMap<Integer, Definition.Given> given(int year, String number, Unit unit) {
        var given = new TreeMap<Integer, Definition.Given>();
        given.put(year, new Definition.Given(new Value.Known(Rational.parse(number), unit), PACT));
        return given;
    }

    @Test
    void each_figure_is_told_once_with_its_formula_its_pieces_and_who_gave_it() {
        assertThat(DerivationText.print(derivation(), Language.ENGLISH).replace('\u00A0', ' '))
                .isEqualTo("""
                        flour, 1911 = undecided: rate, 1911: no value
                          formula: previous + previous × rate + 5 EUR + previous × rate
                          rule of: pact of the mills
                          working:
                            flour[year − 1] = 109 EUR
                            flour[year − 1] × rate = undecided: rate, 1911: no value
                              flour[year − 1] = 109 EUR
                              rate = undecided: rate, 1911: no value
                            flour[year − 1] × rate = undecided: rate, 1911: no value
                              flour[year − 1] = 109 EUR
                              rate = undecided: rate, 1911: no value
                          rests on:
                            flour, 1910 = 109 EUR
                              formula: previous + previous × rate + 5 EUR + previous × rate
                              rule of: pact of the mills
                              working:
                                flour[year − 1] = 100 EUR
                                flour[year − 1] × rate = 2 EUR
                                  flour[year − 1] = 100 EUR
                                  rate = 2 %
                                flour[year − 1] × rate = 2 EUR
                                  flour[year − 1] = 100 EUR
                                  rate = 2 %
                              rests on:
                                flour, 1909 = 100 EUR
                                  written by: pact of the mills
                                rate, 1910 = 2 %
                                  written by: pact of the mills
                            rate, 1911 = undecided: rate, 1911: no value
                        """);
    }

    @Test
    void a_page_unfolds_without_any_script() {
        String page =
                DerivationHtml.page(derivation(), "0.0.0-test", Language.FRENCH).replace('\u00A0', ' ');

        assertThat(page)
                .contains("<summary>flour, 1910 = 109 EUR</summary>")
                .contains("flour, 1909 = 100 EUR (écrit par : pacte des moulins)")
                .doesNotContain("<script");
        var piece = new Html();
        DerivationHtml.write(piece, derivation(), Language.FRENCH);
        assertThat(piece.toString()).startsWith("<details class=\"derivation\" open=\"open\">");
    }

    @Test
    void programs_get_exact_numbers_and_the_reasons_of_what_is_undecided() {
        assertThat(DerivationJson.print(derivation()))
                .contains("\"code\" : \"FORMULA-MISSING-VALUE\"")
                .contains("\"number\" : \"109\"")
                .contains("\"fr\" : \"pacte des moulins\"");
    }
}
