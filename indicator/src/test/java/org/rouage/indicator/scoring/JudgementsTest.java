package org.rouage.indicator.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.indicator.scoring.Cases.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.convention.Fund;
import org.rouage.convention.Operation;
import org.rouage.convention.Scoring;
import org.rouage.indicator.Clockmakers;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Frequency;
import org.rouage.indicator.Period;
import org.rouage.indicator.Sheet;

/** Results of a network judged by what its convention declares. */
final class JudgementsTest {
    private static final Extent WHOLE = new Extent.Whole();
    private static final Period Y2025 = Period.year(2025);

    private static Judgements judging(Clockmakers clockmakers) {
        return new Judgements(
                clockmakers.results(),
                Scorings.of(clockmakers.convention()).value().orElseThrow());
    }

    private static Clockmakers paid(Sheet sheet) {
        return Clockmakers.ofThree()
                .measure("paid", "files", "year", "sum", "sum")
                .measure("in-time", "files", "year", "sum", "sum")
                .indicator(sheet.formula("in-time / paid").frequency("year"));
    }

    private static Sheet inTime() {
        return Sheet.of("paid-in-time", "%", "up").base(2023, "70").target(2025, "90");
    }

    private static Clockmakers given(Clockmakers clockmakers, String body, String year, String inTime) {
        return clockmakers.row(body, "paid", year, "100").row(body, "in-time", year, inTime);
    }

    @Test
    void a_result_is_judged_by_the_steps_it_names_in_its_own_unit() {
        Clockmakers clockmakers =
                paid(inTime().scored("delai")).scoring(Rules.steps("delai", "=0", "75=2", "80=4", "85=5"));
        given(clockmakers, "a", "2025", "82");
        Judgement judged = judging(clockmakers).of("paid-in-time", WHOLE, Y2025);
        assertThat(judged.inForce().score().points()).contains(new Points(Rational.of(4), Rational.of(5)));
        assertThat(judged.state()).isEqualTo(State.PARTLY);
        assertThat(judged.rule()).isEqualTo("delai");
        assertThat(judged.inForce().attainment().share(Bounds.FREE)).contains(number("0.6"));
        assertThat(judged.inForce().score().trace().lines(Language.ENGLISH))
                .containsExactly(
                        "delai: step table",
                        "result: 82\u00A0% (result of 2025)",
                        "direction: upwards",
                        "base: 70\u00A0% (base value of 2023)",
                        "target: 90\u00A0% (in force)",
                        "a year before: not measured: in-time, 2024: no value received ; paid, 2024: no value received"
                                + " (result of 2024)",
                        "step from 80\u00A0%: 4 of 5",
                        "the target is not reached; of the way from base to target: 60\u00A0%");
    }

    @Test
    void a_result_is_judged_against_the_target_in_force_and_the_initial_one() {
        Clockmakers clockmakers = paid(inTime().scored("t"))
                .scoring(Rules.tolerance("t", "90"))
                .amendment(
                        1,
                        "2024-06-01",
                        new Operation.SetTarget(
                                "paid-in-time",
                                Optional.empty(),
                                2025,
                                Optional.of(new BigDecimal("80")),
                                Optional.empty(),
                                Optional.empty()));
        given(clockmakers, "a", "2025", "82");
        Judgement judged = judging(clockmakers).of("paid-in-time", WHOLE, Y2025);
        assertThat(judged.state()).isEqualTo(State.REACHED);
        assertThat(judged.initial().score().state()).isEqualTo(State.NOT_REACHED);
        assertThat(judged.initial().attainment().share(Bounds.FREE)).contains(number("0.6"));
        assertThat(judged.isTargetChanged()).isTrue();
        assertThat(judged.inWords().english())
                .isEqualTo("reached under tolerance on the path, of the way from base to target: 120\u00A0%");
    }

    @Test
    void a_body_is_judged_from_its_own_base_where_it_is_known_else_from_that_of_the_network() {
        Clockmakers clockmakers = paid(inTime().local());
        given(clockmakers, "a", "2023", "80");
        given(clockmakers, "a", "2025", "85");
        given(clockmakers, "b", "2025", "85");
        Judgements judging = judging(clockmakers);
        assertThat(judging.of("paid-in-time", new Extent.Body("a"), Y2025)
                        .inForce()
                        .attainment()
                        .share(Bounds.FREE))
                .contains(number("0.5"));
        Judgement other = judging.of("paid-in-time", new Extent.Body("b"), Y2025);
        assertThat(other.inForce().attainment().share(Bounds.FREE)).contains(number("0.75"));
        assertThat(other.inForce().score().trace().lines(Language.FRENCH))
                .contains(
                        "départ : 70\u00A0% (valeur de départ 2023, celle du réseau)",
                        "cible : 90\u00A0% (en vigueur, celle du réseau)");
    }

    @Test
    void what_nobody_gave_is_not_measured_and_what_is_neutralised_says_so() {
        Clockmakers clockmakers =
                paid(inTime().local()).excluded("flood", Optional.of("paid-in-time"), List.of("b"), "2025", "2025");
        given(clockmakers, "b", "2025", "85");
        Judgements judging = judging(clockmakers);
        assertThat(judging.of("paid-in-time", new Extent.Body("a"), Y2025).state())
                .isEqualTo(State.NOT_MEASURED);
        assertThat(judging.of("paid-in-time", new Extent.Body("b"), Y2025).state())
                .isEqualTo(State.NEUTRALISED);
    }

    @Test
    void a_budget_report_does_not_compare_across_a_break_in_the_series() {
        Clockmakers whole = paid(inTime().scored("rap")).scoring(Scoring.of("rap", "", "budget-report"));
        given(whole, "a", "2024", "80");
        given(whole, "a", "2025", "85");
        assertThat(judging(whole).of("paid-in-time", WHOLE, Y2025).state()).isEqualTo(State.IMPROVEMENT);
        assertThat(judging(whole).of("paid-in-time", WHOLE, Y2025).rate().points())
                .contains(Points.ofOne(number("0.75")));
        Clockmakers broken = paid(inTime().scored("rap").broken(2025, "observations instead of findings"))
                .scoring(Scoring.of("rap", "", "budget-report"));
        given(broken, "a", "2024", "80");
        given(broken, "a", "2025", "85");
        assertThat(judging(broken).of("paid-in-time", WHOLE, Y2025).state()).isEqualTo(State.UNDECIDED);
    }

    @Test
    void a_milestone_is_judged_by_what_was_found_and_its_proof() {
        Clockmakers clockmakers = Clockmakers.ofThree()
                .indicator(Sheet.of("accord", "", "milestone")
                        .qualitative()
                        .words(2025, "signed")
                        .scored("m"))
                .scoring(Scoring.of("m", "", "milestone"))
                .assessed("accord", "2025", "done", "declared", "2025-11-30");
        Judgement judged = judging(clockmakers).of("accord", WHOLE, Y2025);
        assertThat(judged.state()).isEqualTo(State.REACHED);
        assertThat(judged.inForce().score().trace().lines(Language.ENGLISH)).contains("proof: copy no. 12");
        assertThat(judging(clockmakers).of("accord", WHOLE, Period.year(2024)).state())
                .isEqualTo(State.NOT_MEASURED);
    }

    @Test
    void an_indicator_that_only_stands_in_a_theme_is_rated_by_its_threshold_or_by_its_way() {
        Clockmakers clockmakers = paid(inTime().threshold(2024, "80"))
                .indicator(Sheet.of("other", "files", "up")
                        .base(2023, "0")
                        .target(2025, "200")
                        .frequency("year")
                        .aggregated("sum", "sum"))
                .scoring(Rules.themes("r", "themes", "50", "service 60: paid-in-time 100", "volume 40: other 100"));
        given(clockmakers, "a", "2025", "85")
                .row("a", "other", "2025", "150")
                .row("b", "other", "2025", "0")
                .row("c", "other", "2025", "0");
        Judgements judging = judging(clockmakers);
        DeclaredRule rule = judging.scorings().rule("r").orElseThrow();
        Score together = judging.together(rule, WHOLE, Y2025).orElseThrow();
        assertThat(together.points()).contains(Points.ofOne(number("0.6")));
        assertThat(together.trace().rule()).isEqualTo("r");
        assertThat(judging.of("paid-in-time", WHOLE, Y2025).rule()).isEqualTo("F5");
        assertThat(judging.of("other", WHOLE, Y2025).rule()).isEqualTo("F0");
    }

    @Test
    void a_body_obtains_its_part_of_the_network_and_of_itself() {
        Clockmakers clockmakers = paid(inTime().local().scored("s")).scoring(Rules.split("s", "40"));
        given(clockmakers, "a", "2025", "80");
        given(clockmakers, "b", "2025", "90");
        Judgements judging = judging(clockmakers);
        DeclaredRule rule = judging.scorings().rule("s").orElseThrow();
        assertThat(judging.split(rule, "b", Y2025).orElseThrow().points()).contains(Points.ofOne(number("0.9")));
        assertThat(judging.split(rule, "c", Y2025).orElseThrow().state()).isEqualTo(State.UNDECIDED);
    }

    @Test
    void the_bodies_of_the_network_are_ranked_on_each_indicator_of_the_rule() {
        Clockmakers clockmakers = paid(inTime().local().scored("r")).scoring(Rules.ranking("r", "60", "40"));
        for (String body : List.of("a", "b")) {
            given(clockmakers, body, "2024", "70");
        }
        given(clockmakers, "a", "2025", "80");
        given(clockmakers, "b", "2025", "75");
        given(clockmakers, "c", "2025", "99");
        Judgements judging = judging(clockmakers);
        var ranking = Objects.requireNonNull(
                judging.rankings(judging.scorings().rule("r").orElseThrow(), Y2025)
                        .get("paid-in-time"));
        assertThat(ranking.placings()).extracting(RelativeRanking.Placing::unit).containsExactly("a", "b");
        assertThat(ranking.excluded()).extracting(Score.Excluded::name).containsExactly("c");
    }

    @Test
    void a_mass_is_shared_by_the_posts_of_the_year_and_by_the_ranks() {
        Clockmakers clockmakers = Clockmakers.empty().region("west");
        for (String body : List.of("a", "b")) {
            clockmakers.body(Clockmakers.localFund(body, "west", LocalDate.of(2000, 1, 1))
                    .posted(List.of(
                            new Fund.Posts(2024, new BigDecimal("99")),
                            new Fund.Posts(2025, new BigDecimal(body.equals("a") ? "7.5" : "2.5")))));
        }
        clockmakers
                .measure("paid", "files", "year", "sum", "sum")
                .measure("in-time", "files", "year", "sum", "sum")
                .indicator(inTime().formula("in-time / paid")
                        .frequency("year")
                        .local()
                        .scored("r"))
                .scoring(Rules.shared(Rules.ranking("r", "100", "0"), 2025, "40"));
        given(clockmakers, "a", "2025", "80");
        given(clockmakers, "b", "2025", "75");
        Judgements judging = judging(clockmakers);
        var rule = judging.scorings().rule("r").orElseThrow();

        var shares = judging.shares(rule, Y2025).orElseThrow();

        // of 2.5, 1 is common: 0.75 and 0.25; a is first of two: 1.5
        assertThat(shares.shares()).extracting(MassByRank.Share::body).containsExactly("a", "b");
        assertThat(shares.shares())
                .extracting(one -> one.whole().orElseThrow())
                .containsExactly(number("2.25"), number("0.25"));
        assertThat(judging.shares(rule, Period.year(2026)).orElseThrow().undecided())
                .hasSize(1);
    }

    @Test
    void a_target_reduced_pro_rata_is_measured_from_a_base_reduced_alike() {
        Clockmakers clockmakers = Clockmakers.ofThree()
                .indicator(Sheet.of("visits", "files", "up")
                        .base(2023, "10000")
                        .target(2025, "12000")
                        .frequency("month")
                        .aggregated("sum", "sum"))
                .neutralised(Clockmakers.neutralisation(
                        "flood",
                        Optional.of("visits"),
                        List.of(),
                        "2025-03",
                        "2025-05",
                        "prorated",
                        Optional.of("9000")));
        for (Period month : Y2025.parts(Frequency.MONTH)) {
            for (String body : List.of("a", "b", "c")) {
                clockmakers.row(body, "visits", month.toString(), "229");
            }
        }
        Judgement judged = judging(clockmakers).of("visits", WHOLE, Y2025);
        assertThat(judged.inForce().attainment().share(Bounds.FREE)).contains(number("0.496"));
        assertThat(judged.inForce().score().trace().lines(Language.ENGLISH))
                .contains(
                        "base: 7,500\u00A0files (base value of 2023, reduced pro rata)",
                        "target: 9,000\u00A0files (in force, target reduced, from 2025-03 to 2025-05,"
                                + " by a decision of 1 January 2024, flood (joint committee))");
    }
}
