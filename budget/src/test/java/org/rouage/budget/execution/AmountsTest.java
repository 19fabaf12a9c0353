package org.rouage.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Unit;

class AmountsTest {
    private static final Unit MEUR = Unit.parse("MEUR").orElseThrow();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "517179000; 517.179",
                "100000000; 100",
                "0; 0",
                "-1500000; −1.5",
                "10000; 0.01",
                "0.01; 0.00000001",
                "0.015; 0.00000002",
                "0.004; less than a cent",
                "-0.004; less than a cent",
                "12345678900000; 12,345,678.9",
                "1234000000; 1234",
                "12345000000; 12,345",
                "100000000000; 100,000"
            })
    void an_amount_is_shown_to_the_cent_without_useless_zeros(String euros, String shown) {
        assertThat(Amounts.figure(Rational.parse(euros), MEUR).english()).isEqualTo(shown);
    }

    @Test
    void the_same_in_french_has_a_comma_and_narrow_spaces() {
        assertThat(Amounts.words(Amounts.of(Rational.parse("12345678900000"), MEUR), MEUR))
                .isEqualTo(Text.of("12\u202f345\u202f678,9\u00a0MEUR", "12,345,678.9\u00a0MEUR"));
        assertThat(Amounts.words(Amounts.undecided("X-Y", "f", 2024, Text.same("why")), MEUR))
                .isEqualTo(Text.of("indécis", "undecided"));
    }
}
