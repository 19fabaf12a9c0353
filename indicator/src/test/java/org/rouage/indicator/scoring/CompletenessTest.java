package org.rouage.indicator.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.indicator.Clockmakers;
import org.rouage.indicator.Completeness;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Network.Reading;
import org.rouage.indicator.Period;
import org.rouage.indicator.Sheet;
import org.rouage.indicator.Side;

/** A part of a sum is judged by nothing; a quotient of what is there is judged, and said to be provisional. */
class CompletenessTest {
    private static final Extent WHOLE = new Extent.Whole();
    private static final Period YEAR = Period.year(2024);

    private static Clockmakers late(Sheet sheet) {
        return Clockmakers.ofThree()
                .measure("stock", "files", "month", "sum", "last")
                .measure("in-time", "nombre", "year", "sum", "sum")
                .measure("paid", "nombre", "year", "sum", "sum")
                .indicator(sheet)
                .submission("in-time", "2025-01-20", "declared")
                .row("a", "stock", "2024-12", "100")
                .row("b", "stock", "2024-12", "200")
                .row("a", "paid", "2024", "100")
                .row("a", "in-time", "2024", "90")
                .row("b", "paid", "2024", "100")
                .row("b", "in-time", "2024", "90")
                .submission("late", "2025-03-18", "declared")
                .row("c", "stock", "2024-12", "60")
                .row("c", "paid", "2024", "100")
                .row("c", "in-time", "2024", "0");
    }

    private static Judgement judged(Clockmakers fund, String indicator, String known, Extent extent) {
        return new Judgements(
                        fund.results(known, new Reading.AsItWas(), Side.FUND),
                        Scorings.of(fund.convention()).value().orElseThrow())
                .of(indicator, extent, YEAR);
    }

    private static Sheet stock() {
        return Sheet.of("in-stock", "files", "down")
                .formula("stock")
                .base(2023, "500")
                .target(2024, "350");
    }

    @Test
    void a_stock_is_not_judged_the_day_before_the_late_body_submits_and_is_on_the_day() {
        Clockmakers fund = late(stock());
        Judgement before = judged(fund, "in-stock", "2025-03-17", WHOLE);
        Judgement on = judged(fund, "in-stock", "2025-03-18", WHOLE);
        Judgement after = judged(fund, "in-stock", "2025-03-19", WHOLE);

        assertThat(before.result().number()).contains(Rational.of(300));
        assertThat(before.state()).isEqualTo(State.UNDECIDED);
        assertThat(before.rate().points()).isEmpty();
        assertThat(before.inForce().attainment().reached()).isEmpty();
        assertThat(before.inForce().score().trace().steps().getFirst().in(Language.ENGLISH))
                .isEqualTo("no result, no points: partial sum: 2 of 3 bodies complete; missing \"stock\", 2024-12:"
                        + " no value received (c); it is not the total");
        assertThat(before.inForce().score().trace().steps().getFirst().in(Language.FRENCH))
                .isEqualTo("pas de résultat, pas de points : somme partielle : 2 organismes complets sur 3 ; manque"
                        + " « stock », 2024-12 : aucune valeur reçue (c) ; ce n'est pas le total");
        assertThat(on.result().number()).contains(Rational.of(360));
        assertThat(on.state()).isEqualTo(State.PARTLY);
        assertThat(after.state()).isEqualTo(State.PARTLY);
    }

    @Test
    void a_quotient_is_judged_and_provisional_until_the_late_body_submits() {
        Clockmakers fund = late(Sheet.of("share", "%", "up")
                .formula("in-time / paid")
                .frequency("year")
                .base(2023, "70")
                .target(2024, "80"));
        Judgement before = judged(fund, "share", "2025-03-17", WHOLE);
        Judgement on = judged(fund, "share", "2025-03-18", WHOLE);

        assertThat(before.result().number()).contains(Rational.parse("0.9"));
        assertThat(before.state()).isEqualTo(State.REACHED);
        assertThat(before.isProvisional()).isTrue();
        assertThat(on.result().number()).contains(Rational.parse("0.6"));
        assertThat(on.state()).isEqualTo(State.NOT_REACHED);
        assertThat(on.isProvisional()).isFalse();
    }

    @Test
    void a_body_that_gave_all_it_owes_is_judged_whatever_the_others_gave() {
        Judgement judged = judged(late(stock()), "in-stock", "2025-03-17", new Extent.Body("a"));

        assertThat(judged.result().completeness().kind()).isEqualTo(Completeness.Kind.COMPLETE);
    }

    @ParameterizedTest
    @CsvSource({
        "in-time / paid, PROVISIONAL",
        "in-time / paid + 1, PROVISIONAL",
        "in-time + paid, PARTIAL",
        "in-time / 12, PARTIAL",
        "in-time / paid + paid, PARTIAL",
        "in-time × paid / paid, PARTIAL",
        "max(in-time; paid) / paid, PROVISIONAL",
        "in-time, PARTIAL"
    })
    void a_formula_is_a_sum_unless_half_of_the_bodies_give_about_the_same(String formula, Completeness.Kind kind) {
        Clockmakers fund = late(Sheet.of("any", "", "up").formula(formula).frequency("year"));

        assertThat(judged(fund, "any", "2025-03-17", WHOLE)
                        .result()
                        .completeness()
                        .kind())
                .isEqualTo(kind);
        assertThat(judged(fund, "any", "2025-03-18", WHOLE)
                        .result()
                        .completeness()
                        .kind())
                .isEqualTo(Completeness.Kind.COMPLETE);
    }

    @ParameterizedTest
    @CsvSource({"excluded, 1", "zero, 0.5", "undecided, "})
    void a_partial_sum_counts_in_a_total_as_the_rule_declares_for_what_is_missing(String missing, String share) {
        Clockmakers fund = late(stock())
                .indicator(Sheet.of("share", "%", "up")
                        .formula("in-time / paid")
                        .frequency("year")
                        .base(2023, "0")
                        .target(2024, "80"))
                .scoring(Rules.themes("r", "0", missing, List.of("all 100: in-stock 50, share 50")));
        var judgements = new Judgements(
                fund.results("2025-03-17", new Reading.AsItWas(), Side.FUND),
                Scorings.of(fund.convention()).value().orElseThrow());
        Score together = judgements
                .together(judgements.scorings().rule("r").orElseThrow(), WHOLE, YEAR)
                .orElseThrow();

        if (share == null) {
            assertThat(together.points()).isEmpty();
        } else {
            assertThat(together.points().orElseThrow().share()).isEqualTo(Rational.parse(share));
        }
    }

    @Test
    void the_tree_names_a_partial_sum_among_what_is_left_out_of_it() {
        Clockmakers fund = late(stock().weight("100"));
        ScoreTree tree = new Judgements(
                        fund.results("2025-03-17", new Reading.AsItWas(), Side.FUND),
                        Scorings.of(fund.convention()).value().orElseThrow())
                .tree(fund.convention(), WHOLE, YEAR);

        assertThat(tree.root().points()).isEmpty();
        assertThat(tree.root().excluded()).extracting(Score.Excluded::name).containsExactly("in-stock");
        assertThat(tree.root().excluded().getFirst().why().in(Language.ENGLISH)).contains("partial sum: 2 of 3");
    }
}
