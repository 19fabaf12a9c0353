package org.rouage.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.formula.Term.Operator;

final class UnitTest {
    private static Unit unit(String word) {
        return Unit.parse(word).orElseThrow(() -> new AssertionError(word));
    }

    private static String result(String left, Operator operator, String right) {
        return UnitRules.of(operator, unit(left), unit(right))
                .map(Unit::toString)
                .orElse("refused");
    }

    @Test
    void a_unit_is_read_with_its_worth_and_its_dimensions() {
        assertThat(unit("MEUR").scale()).isEqualTo(Rational.of(1_000_000));
        assertThat(unit("Md€").scale()).isEqualTo(Rational.of(1_000_000_000));
        assertThat(unit("k€")).isEqualTo(unit("EUR"));
        assertThat(unit("kEUR / ETP").dimensions()).isEqualTo(Map.of("EUR", 1, "ETP", -1));
        assertThat(unit("EUR/mois").scale()).isEqualTo(Rational.of(12));
        assertThat(unit("EUR/ETP/an").dimensions()).isEqualTo(Map.of("EUR", 1, "ETP", -1, "year", -1));
        assertThat(unit("oui/non")).isEqualTo(Unit.TRUTH).isEqualTo(unit("yes/no"));
        assertThat(unit("part")).isEqualTo(Unit.PERCENT);
        assertThat(unit("part").isPart()).isTrue();
        assertThat(unit("%").isPart()).isFalse();
        assertThat(unit("jours").symbol(Language.FRENCH)).isEqualTo("jours");
        assertThat(unit("jour").symbol(Language.ENGLISH)).isEqualTo("days");
        assertThat(unit("euros").toString()).isEqualTo("EUR");
        assertThat(unit("franc")).isNotEqualTo(unit("euro"));
        assertThat(Unit.NUMBER.toString()).isEqualTo("number");
    }

    @Test
    void what_is_no_unit_is_not_read() {
        for (String word : new String[] {
            "",
            "zorg",
            "EUR/zorg",
            "zorg/EUR",
            "EUR/EUR",
            "kEUR/EUR",
            "EUR/",
            "%/ETP",
            "ETP/%",
            "EUR/nombre",
            "EUR/ETP/an/mois",
            "EUR/ETP/an/jour"
        }) {
            assertThat(Unit.parse(word)).as(word).isEmpty();
        }
        assertThat(Unit.isWord("ETP")).isTrue();
        assertThat(Unit.isWord("lits-ouverts")).isFalse();
    }

    @Test
    void kinds_of_full_time_equivalents_are_different() {
        assertThat(unit("ETP")).isNotEqualTo(unit("ETPMA")).isNotEqualTo(unit("ETPFM"));
        assertThat(unit("ETPMA").hashCode()).isEqualTo(unit("ETPMA").hashCode());
        assertThat(result("ETP", Operator.PLUS, "ETPMA")).isEqualTo("refused");
    }

    @Test
    void sums_go_with_the_same_thing_only() {
        assertThat(result("MEUR", Operator.PLUS, "kEUR")).isEqualTo("MEUR");
        assertThat(result("MEUR", Operator.MINUS, "jours")).isEqualTo("refused");
        assertThat(result("nombre", Operator.PLUS, "%")).isEqualTo("number");
        assertThat(result("%", Operator.PLUS, "nombre")).isEqualTo("number");
        assertThat(result("point", Operator.PLUS, "nombre")).isEqualTo("number");
        assertThat(result("nombre", Operator.MINUS, "point")).isEqualTo("number");
        assertThat(result("MEUR", Operator.PLUS, "%")).isEqualTo("refused");
        assertThat(result("%", Operator.PLUS, "MEUR")).isEqualTo("refused");
        assertThat(result("point", Operator.PLUS, "MEUR")).isEqualTo("refused");
        assertThat(result("oui/non", Operator.PLUS, "nombre")).isEqualTo("refused");
        assertThat(result("nombre", Operator.PLUS, "oui/non")).isEqualTo("refused");
        assertThat(result("%", Operator.PLUS, "oui/non")).isEqualTo("refused");
        assertThat(result("point", Operator.PLUS, "oui/non")).isEqualTo("refused");
    }

    @Test
    void a_difference_of_two_shares_is_in_points() {
        assertThat(result("%", Operator.MINUS, "%")).isEqualTo("points");
        assertThat(result("%", Operator.MINUS, "point")).isEqualTo("%");
        assertThat(result("%", Operator.PLUS, "point")).isEqualTo("%");
        assertThat(result("point", Operator.PLUS, "%")).isEqualTo("%");
        assertThat(result("point", Operator.PLUS, "point")).isEqualTo("points");
        assertThat(result("point", Operator.MINUS, "%")).isEqualTo("refused");
        assertThat(result("%", Operator.PLUS, "%")).isEqualTo("%");
    }

    @Test
    void products_and_quotients_multiply_dimensions() {
        assertThat(result("EUR/ETP", Operator.TIMES, "ETP")).isEqualTo("EUR");
        assertThat(result("kEUR/ETP", Operator.TIMES, "ETP")).isEqualTo("kEUR");
        assertThat(result("MEUR", Operator.DIVIDED, "ETP")).isEqualTo("EUR/ETP");
        assertThat(result("MEUR", Operator.DIVIDED, "kEUR")).isEqualTo("number");
        assertThat(result("nombre", Operator.DIVIDED, "ETP")).isEqualTo("1/ETP");
        assertThat(result("EUR", Operator.TIMES, "EUR")).isEqualTo("EUR·EUR");
        assertThat(result("MEUR", Operator.TIMES, "nombre")).isEqualTo("MEUR");
        assertThat(result("nombre", Operator.TIMES, "MEUR")).isEqualTo("MEUR");
        assertThat(result("MEUR", Operator.DIVIDED, "nombre")).isEqualTo("MEUR");
        assertThat(result("MEUR", Operator.TIMES, "%")).isEqualTo("MEUR");
        assertThat(result("%", Operator.TIMES, "ETP")).isEqualTo("ETP");
        assertThat(result("%", Operator.TIMES, "nombre")).isEqualTo("%");
        assertThat(result("%", Operator.TIMES, "%")).isEqualTo("%");
        assertThat(result("point", Operator.TIMES, "nombre")).isEqualTo("points");
        assertThat(result("nombre", Operator.TIMES, "point")).isEqualTo("points");
        assertThat(result("point", Operator.TIMES, "%")).isEqualTo("points");
        assertThat(result("point", Operator.TIMES, "MEUR")).isEqualTo("refused");
        assertThat(result("%", Operator.DIVIDED, "%")).isEqualTo("number");
        assertThat(result("%", Operator.DIVIDED, "nombre")).isEqualTo("%");
        assertThat(result("MEUR", Operator.DIVIDED, "%")).isEqualTo("MEUR");
        assertThat(result("MEUR", Operator.DIVIDED, "point")).isEqualTo("refused");
        assertThat(result("%", Operator.DIVIDED, "MEUR")).isEqualTo("refused");
        assertThat(result("MEUR", Operator.TIMES, "oui/non")).isEqualTo("refused");
        assertThat(result("oui/non", Operator.TIMES, "MEUR")).isEqualTo("refused");
        assertThat(result("oui/non", Operator.DIVIDED, "MEUR")).isEqualTo("refused");
        assertThat(result("MEUR", Operator.DIVIDED, "millésime")).isEqualTo("refused");
    }

    @Test
    void years_of_the_calendar_are_moved_and_told_apart() {
        assertThat(result("millésime", Operator.MINUS, "millésime")).isEqualTo("number");
        assertThat(result("millésime", Operator.PLUS, "nombre")).isEqualTo("year");
        assertThat(result("nombre", Operator.PLUS, "millésime")).isEqualTo("year");
        assertThat(result("millésime", Operator.MINUS, "nombre")).isEqualTo("year");
        assertThat(result("nombre", Operator.MINUS, "millésime")).isEqualTo("refused");
        assertThat(result("millésime", Operator.PLUS, "millésime")).isEqualTo("refused");
        assertThat(result("MEUR", Operator.PLUS, "millésime")).isEqualTo("refused");
        assertThat(result("%", Operator.PLUS, "millésime")).isEqualTo("refused");
        assertThat(result("point", Operator.MINUS, "millésime")).isEqualTo("refused");
    }

    @Test
    void what_a_formula_gives_stands_as_a_figure_of_its_unit() {
        assertThat(UnitRules.fits(unit("kEUR"), unit("MEUR"))).isTrue();
        assertThat(UnitRules.fits(unit("nombre"), unit("%"))).isTrue();
        assertThat(UnitRules.fits(unit("point"), unit("%"))).isTrue();
        assertThat(UnitRules.fits(unit("%"), unit("nombre"))).isTrue();
        assertThat(UnitRules.fits(unit("%"), unit("point"))).isFalse();
        assertThat(UnitRules.fits(unit("point"), unit("nombre"))).isFalse();
        assertThat(UnitRules.fits(unit("nombre"), unit("MEUR"))).isFalse();
        assertThat(UnitRules.fits(unit("MEUR"), unit("%"))).isFalse();
        assertThat(UnitRules.fits(unit("MEUR"), unit("nombre"))).isFalse();
    }

    @Test
    void a_bare_number_is_not_compared_with_a_share_and_a_ratio_is() {
        Unit number = Unit.NUMBER;
        Unit share = Unit.PERCENT;
        assertThat(UnitRules.alike(number, true, share, false)).isEmpty();
        assertThat(UnitRules.alike(share, false, number, true)).isEmpty();
        assertThat(UnitRules.alike(number, false, share, false)).contains(number);
        assertThat(UnitRules.alike(share, false, number, false)).contains(share);
        assertThat(UnitRules.alike(share, false, Unit.POINT, false)).contains(share);
        assertThat(UnitRules.alike(Unit.CALENDAR_YEAR, false, number, true)).contains(Unit.CALENDAR_YEAR);
        assertThat(UnitRules.alike(number, true, Unit.CALENDAR_YEAR, false)).contains(Unit.CALENDAR_YEAR);
        assertThat(UnitRules.alike(number, false, Unit.CALENDAR_YEAR, false)).isEqualTo(Optional.empty());
        assertThat(UnitRules.alike(unit("ETP"), false, unit("EUR"), false)).isEmpty();
    }

    @Test
    void numbers_are_shown_as_people_read_them() {
        assertThat(Numbers.print(Rational.of(534_000_000), unit("MEUR"), Language.FRENCH))
                .isEqualTo("534\u00A0MEUR");
        assertThat(Numbers.print(Rational.parse("-1234567.5"), unit("EUR"), Language.FRENCH))
                .isEqualTo("\u22121\u202F234\u202F567,5\u00A0EUR");
        assertThat(Numbers.print(Rational.parse("1234.5"), Unit.NUMBER, Language.ENGLISH))
                .isEqualTo("1,234.5");
        assertThat(Numbers.print(Rational.ONE.dividedBy(Rational.of(3)), Unit.NUMBER, Language.FRENCH))
                .isEqualTo("0,333333…");
        assertThat(Numbers.print(Rational.parse("0.1234567"), Unit.NUMBER, Language.ENGLISH))
                .isEqualTo("0.123456…");
        assertThat(Numbers.print(Rational.parse("0.123456"), Unit.NUMBER, Language.ENGLISH))
                .isEqualTo("0.123456");
        assertThat(Numbers.print(Rational.parse("0.017"), Unit.PERCENT, Language.ENGLISH))
                .isEqualTo("1.7\u00A0%");
        assertThat(Numbers.print(Rational.of(2026), Unit.CALENDAR_YEAR, Language.ENGLISH))
                .isEqualTo("2026");
        assertThat(Numbers.print(Rational.of(100), Unit.NUMBER, Language.ENGLISH))
                .isEqualTo("100");
        assertThat(Numbers.rounded(Rational.of(1_234_565_000), unit("MEUR"), 2, Language.FRENCH))
                .isEqualTo("1\u202F234,57");
        assertThat(Numbers.rounded(Rational.of(-5), unit("EUR"), 0, Language.ENGLISH))
                .isEqualTo("\u22125");
    }
}
