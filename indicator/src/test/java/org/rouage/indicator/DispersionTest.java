package org.rouage.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Rational;
import org.rouage.indicator.Dispersion.OfBody;
import org.rouage.indicator.Dispersion.Spread;

class DispersionTest {
    private static final Period YEAR = Period.year(2026);

    private static List<Rational> numbers(String... written) {
        return Stream.of(written).map(Rational::parse).toList();
    }

    @Test
    void quartiles_interpolate_as_spreadsheets_do() {
        assertThat(Spread.of(numbers("4", "1", "3", "2")))
                .isEqualTo(new Spread(
                        Rational.ONE,
                        Rational.parse("1.75"),
                        Rational.parse("2.5"),
                        Rational.parse("3.25"),
                        Rational.of(4)));
        assertThat(Spread.of(numbers("70", "80", "85", "90", "95")))
                .isEqualTo(new Spread(
                        Rational.of(70), Rational.of(80), Rational.of(85), Rational.of(90), Rational.of(95)));
    }

    @Test
    void one_body_alone_is_its_own_quartiles() {
        Rational seven = Rational.of(7);

        assertThat(Spread.of(List.of(seven))).isEqualTo(new Spread(seven, seven, seven, seven, seven));
    }

    private static Clockmakers delays(String direction) {
        return Clockmakers.ofThree()
                .body("d", "south")
                .measure("delay", "days", "year", "mean", "mean")
                .indicator(Sheet.of("mean-delay", "days", direction)
                        .formula("delay")
                        .target(2026, "20")
                        .finer("2026", Optional.of("c"), "30")
                        .local())
                .row("a", "delay", "2026", "18")
                .row("b", "delay", "2026", "25")
                .row("c", "delay", "2026", "28");
    }

    @Test
    void the_worst_body_comes_first_and_each_is_judged_against_its_own_target() {
        Dispersion down = Dispersion.of(delays("down").results(), "mean-delay", new Extent.Whole(), YEAR);

        assertThat(down.bodies()).extracting(OfBody::body).containsExactly("c", "b", "a");
        assertThat(down.fallingShort()).extracting(OfBody::body).containsExactly("b");
        assertThat(down.reaching()).extracting(OfBody::body).containsExactly("c", "a");
        assertThat(Dispersion.of(delays("up").results(), "mean-delay", new Extent.Whole(), YEAR)
                        .bodies())
                .extracting(OfBody::body)
                .containsExactly("a", "b", "c");
    }

    @Test
    void a_body_without_a_result_is_named_and_in_no_quartile() {
        Dispersion whole = Dispersion.of(delays("down").results(), "mean-delay", new Extent.Whole(), YEAR);

        assertThat(whole.undecided()).extracting(Result::extent).containsExactly(new Extent.Body("d"));
        assertThat(whole.coverage()).isEqualTo(new Coverage(3, 4));
        assertThat(whole.spread().map(Spread::greatest)).contains(Rational.of(28));
    }

    @Test
    void a_region_shows_its_own_bodies() {
        Dispersion north = Dispersion.of(delays("down").results(), "mean-delay", new Extent.Region("north"), YEAR);

        assertThat(north.bodies()).extracting(OfBody::body).containsExactly("b", "a");
        assertThat(north.coverage()).isEqualTo(new Coverage(2, 2));
    }

    @Test
    void where_no_body_has_a_result_there_is_no_spread() {
        Dispersion empty = Dispersion.of(delays("down").results(), "mean-delay", new Extent.Whole(), Period.year(2027));

        assertThat(empty.spread()).isEmpty();
        assertThat(empty.coverage()).isEqualTo(new Coverage(0, 4));
    }

    @Test
    void without_a_target_for_bodies_nothing_is_reached_nor_missed() {
        Dispersion whole = Dispersion.of(
                Clockmakers.ofThree()
                        .counted("paid")
                        .indicator(Sheet.of("all-paid", "files", "up")
                                .formula("paid")
                                .target(2026, "100"))
                        .row("a", "paid", "2026-01", "10")
                        .results(),
                "all-paid",
                new Extent.Whole(),
                Period.month(2026, 1));

        assertThat(whole.bodies()).extracting(OfBody::isReached).containsExactly(Optional.empty());
        assertThat(whole.reaching()).isEmpty();
        assertThat(whole.fallingShort()).isEmpty();
    }
}
