package org.rouage.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.convention.Indicator;
import org.rouage.convention.Measure;
import org.rouage.convention.Operation;
import org.rouage.formula.Unit;
import org.rouage.indicator.Network.Reading;

class IndicatorModelTest {
    private static final Extent WHOLE = new Extent.Whole();

    private static Clockmakers paid() {
        return Clockmakers.ofThree().counted("paid", "in-time", "received");
    }

    private static Sheet share() {
        return Sheet.of("share", "%", "up").formula("in-time / paid");
    }

    private static Operation.ReplaceDefinition redefined(int from, String formula) {
        return new Operation.ReplaceDefinition(
                "share",
                from,
                "counted on files received",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(formula),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Operation setTarget(int year, String number) {
        return new Operation.SetTarget(
                "share",
                Optional.of("%"),
                year,
                Optional.of(new BigDecimal(number)),
                Optional.empty(),
                Optional.empty());
    }

    private static TrackedIndicator tracked(Clockmakers fund, String id) {
        return fund.model().indicator(id).orElseThrow();
    }

    @Test
    void measures_are_read_with_their_units_and_rules() {
        IndicatorModel model = Clockmakers.ofThree()
                .measure("cost", "MEUR", "quarter", "national", "last")
                .model();

        MeasureDefinition cost = model.measure("cost").orElseThrow();
        assertThat(cost.unit()).isEqualTo(Unit.parse("MEUR").orElseThrow());
        assertThat(cost.frequency()).isEqualTo(Frequency.QUARTER);
        assertThat(cost.bodies()).isEqualTo(OverBodies.NATIONAL);
        assertThat(cost.time()).isEqualTo(OverTime.LAST);
        assertThat(cost.inBaseUnits(Rational.parse("8.52"))).isEqualTo(Rational.of(8_520_000));
        assertThat(model.isNational(cost)).isTrue();
        assertThat(model.measures()).hasSize(1);
    }

    @Test
    void a_definition_replaced_from_a_year_leaves_the_years_before_with_the_former_one() {
        TrackedIndicator share = tracked(
                paid().indicator(share()).amendment(1, "2025-06-01", redefined(2026, "in-time / received")), "share");

        assertThat(share.definition(2025).formula().flatMap(IndicatorFormula::formula))
                .hasToString("Optional[in-time / paid]");
        assertThat(share.definition(2026).formula().flatMap(IndicatorFormula::formula))
                .hasToString("Optional[in-time / received]");
        assertThat(share.definition(2028).since()).isEqualTo(2026);
        assertThat(share.definition(1990).formula().flatMap(IndicatorFormula::formula))
                .hasToString("Optional[in-time / paid]");
        assertThat(share.latest().measures()).extracting(MeasureDefinition::id).containsExactly("in-time", "received");
    }

    @Test
    void a_result_takes_the_definition_of_its_year_and_tells_the_break() {
        Results results = paid().indicator(share())
                .amendment(1, "2025-06-01", redefined(2026, "in-time / received"))
                .row("a", "paid", "2025-01", "100")
                .row("a", "in-time", "2025-01", "90")
                .row("a", "paid", "2026-01", "100")
                .row("a", "received", "2026-01", "120")
                .row("a", "in-time", "2026-01", "90")
                .results();

        assertThat(results.result("share", WHOLE, Period.year(2025)).number()).contains(Rational.parse("0.9"));
        Result after = results.result("share", WHOLE, Period.year(2026));
        assertThat(after.number()).contains(Rational.parse("0.75"));
        assertThat(after.notes()).containsExactly(new Note.Break(2026, "counted on files received"));
    }

    @Test
    void a_formula_that_is_the_same_in_every_year_is_made_ready_once() {
        TrackedIndicator same = tracked(paid().indicator(share()), "share");
        TrackedIndicator moving =
                tracked(paid().indicator(Sheet.of("share", "%", "up").formula("in-time / paid[2024]")), "share");

        assertThat(same.definition(2024).formula().orElseThrow())
                .isSameAs(same.definition(2028).formula().orElseThrow());
        assertThat(moving.definition(2024).formula().orElseThrow().inputs())
                .containsExactly(new IndicatorFormula.Input("in-time", 0), new IndicatorFormula.Input("paid", 0));
        assertThat(moving.definition(2026).formula().orElseThrow().inputs())
                .containsExactly(new IndicatorFormula.Input("in-time", 0), new IndicatorFormula.Input("paid", 2));
    }

    @Test
    void the_target_in_force_stands_beside_the_one_first_signed() {
        Clockmakers fund = paid().indicator(share().target(2026, "86").target(2027, "88"))
                .amendment(1, "2025-06-01", setTarget(2026, "87"), setTarget(2028, "90"));
        IndicatorModel model = fund.model();

        assertThat(model.aim("share", WHOLE, Period.year(2026))
                        .flatMap(one -> one.value().number()))
                .contains(Rational.parse("0.87"));
        assertThat(model.initialAim("share", WHOLE, Period.year(2026))
                        .flatMap(one -> one.value().number()))
                .contains(Rational.parse("0.86"));
        assertThat(model.initialAim("share", WHOLE, Period.year(2027))
                        .flatMap(one -> one.value().number()))
                .contains(Rational.parse("0.88"));
        assertThat(model.aim("share", WHOLE, Period.year(2028))).isPresent();
        assertThat(model.initialAim("share", WHOLE, Period.year(2028))).isEmpty();
        assertThat(fund.model("2025-05-31")
                        .aim("share", WHOLE, Period.year(2026))
                        .flatMap(one -> one.value().number()))
                .contains(Rational.parse("0.86"));
    }

    @Test
    void a_body_has_its_own_target_else_that_of_the_network_where_the_indicator_is_local() {
        Sheet sheet = share().target(2026, "86")
                .finer("2026-S1", Optional.empty(), "84")
                .finer("2026", Optional.of("c"), "80");
        IndicatorModel national = paid().indicator(sheet).model();
        Period year = Period.year(2026);

        assertThat(national.aim("share", new Extent.Body("c"), year).map(Aim::source))
                .contains(Aim.Source.OWN);
        assertThat(national.aim("share", new Extent.Body("a"), year)).isEmpty();
        assertThat(national.aim("share", new Extent.Region("north"), year)).isEmpty();
        assertThat(national.aim("share", WHOLE, Period.halfYear(2026, 1))
                        .flatMap(one -> one.value().number()))
                .contains(Rational.parse("0.84"));
        assertThat(national.aim("share", WHOLE, Period.halfYear(2026, 2))).isEmpty();
        IndicatorModel local = paid().indicator(sheet.local()).model();
        assertThat(local.aim("share", new Extent.Body("a"), year).map(Aim::source))
                .contains(Aim.Source.OF_THE_NETWORK);
        assertThat(local.aim("share", new Extent.Region("north"), year).map(Aim::source))
                .contains(Aim.Source.OF_THE_NETWORK);
        assertThat(local.aim("share", new Extent.Body("c"), year)
                        .flatMap(one -> one.value().number()))
                .contains(Rational.parse("0.8"));
        assertThat(local.aim("nothing", WHOLE, year)).isEmpty();
    }

    @Test
    void a_threshold_holds_until_the_next() {
        TrackedIndicator share =
                tracked(paid().indicator(share().threshold(2025, "70").threshold(2027, "75")), "share");

        assertThat(share.threshold(2024)).isEmpty();
        assertThat(share.threshold(2026).flatMap(TargetValue::number)).contains(Rational.parse("0.7"));
        assertThat(share.threshold(2027).flatMap(TargetValue::number)).contains(Rational.parse("0.75"));
    }

    private static Clockmakers withEveryMistake() {
        return Clockmakers.ofThree()
                .counted("paid")
                .measure(new Measure(
                        "bad",
                        "Bad",
                        Optional.empty(),
                        "parsecs",
                        "weekly",
                        "none",
                        "none",
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .indicator(Sheet.of("unknown", "%", "up").formula("payed / paid"))
                .indicator(Sheet.of("clash", "EUR", "up").formula("paid"))
                .indicator(Sheet.of("itself", "files", "up").formula("previous + paid"))
                .indicator(Sheet.of("later", "files", "sideways").formula("paid[year + 1]"))
                .indicator(Sheet.of("constant", "number", "up").formula("1 + 1"))
                .indicator(Sheet.of("unread", "number", "up").formula("1 +"))
                .indicator(Sheet.of("rolled", "files", "up").formula("paid").aggregated("last", "parts"))
                .indicator(Sheet.of("parts", "files", "up").formula("paid").component(2026, "bad", "1"))
                .indicator(Sheet.of("finer", "files", "up").formula("paid").finer("2026-W3", Optional.empty(), "1"))
                .indicator(Sheet.of("local", "files", "up").formula("paid").finer("2026", Optional.of("zz"), "1"))
                .rule("holds", "paid <= bad");
    }

    @Test
    void all_problems_are_told_at_once_with_their_places() {
        List<Problem> problems = withEveryMistake().read("2030-01-01").problems();

        assertThat(problems)
                .extracting(problem -> problem.place().path() + " " + problem.code())
                .contains(
                        "bad INDICATOR-UNKNOWN-UNIT",
                        "bad INDICATOR-UNKNOWN-TERM",
                        "unknown 1:1 FORMULA-UNKNOWN-NAME",
                        "clash FORMULA-RESULT-UNIT",
                        "itself INDICATOR-FORMULA-ON-ITSELF",
                        "later INDICATOR-FORMULA-LATER-YEAR",
                        "later INDICATOR-UNKNOWN-TERM",
                        "constant INDICATOR-FORMULA-WITHOUT-MEASURE",
                        "rolled INDICATOR-LAST-OVER-BODIES",
                        "parts INDICATOR-TARGET-PART",
                        "finer INDICATOR-UNKNOWN-PERIOD",
                        "local INDICATOR-UNKNOWN-BODY",
                        "holds 1:9 FORMULA-UNKNOWN-NAME",
                        "unread 1:4 FORMULA-SYNTAX");
        assertThat(problems).extracting(problem -> problem.place().file()).containsOnly("convention");
        assertThat(problems.stream().filter(one -> one.place().path().equals("bad")))
                .hasSize(4);
    }

    @Test
    void a_problem_of_an_amendment_stands_in_the_amendment() {
        assertThat(paid().indicator(share())
                        .amendment(1, "2025-06-01", redefined(2026, "in-time / nothing"))
                        .read("2030-01-01")
                        .problems())
                .extracting(Problem::place)
                .containsOnly(Place.of("amendment-1").at("share 1:11"));
    }

    @Test
    void a_region_that_is_not_declared_is_told() {
        assertThat(Clockmakers.empty()
                        .body(Clockmakers.localFund("a", "nowhere", LocalDate.of(2010, 1, 1)))
                        .read("2030-01-01")
                        .problems())
                .extracting(Problem::code)
                .containsExactly("INDICATOR-UNKNOWN-REGION");
    }

    @Test
    void a_formula_in_words_of_a_convention_without_measures_is_told_and_stays_undecided() {
        Clockmakers fund = Clockmakers.ofThree()
                .indicator(Sheet.of("calls", "%", "up").formula("calls answered over calls received"));

        assertThat(fund.model().notices()).extracting(Problem::code).containsExactly("INDICATOR-FORMULA-IN-WORDS");
        assertThat(fund.results()
                        .result("calls", WHOLE, Period.year(2026))
                        .value()
                        .in(Language.ENGLISH))
                .isEqualTo("undecided: calls, 2026: the formula is in words, nothing computes it");
    }

    @Test
    void an_own_measure_in_an_unknown_unit_is_a_bare_number_and_told() {
        Clockmakers fund = Clockmakers.ofThree()
                .indicator(Sheet.of("opinions", "avis", "up"))
                .row(Clockmakers.NATIONAL, "opinions", "2026", "12");

        assertThat(fund.model().notices()).extracting(Problem::code).containsExactly("INDICATOR-UNKNOWN-UNIT");
        assertThat(fund.results().result("opinions", WHOLE, Period.year(2026)).number())
                .contains(Rational.of(12));
    }

    @Test
    void frequencies_are_read_in_words_of_either_language() {
        assertThat(List.of("Trimestrielle", "quarterly", "trimestre", "quarter"))
                .allMatch(word -> DefinitionReader.inWords(word).equals(Optional.of(Frequency.QUARTER)));
        assertThat(DefinitionReader.inWords("mensuelle")).contains(Frequency.MONTH);
        assertThat(DefinitionReader.inWords("semestrielle")).contains(Frequency.HALF_YEAR);
        assertThat(DefinitionReader.inWords(" annuelle ")).contains(Frequency.YEAR);
        assertThat(DefinitionReader.inWords("when needed")).isEmpty();
    }

    @Test
    void an_own_measure_goes_by_the_rules_of_its_indicator() {
        IndicatorModel model = Clockmakers.ofThree()
                .indicator(Sheet.of("score", "points", "up")
                        .aggregated("mean", "last")
                        .frequency("trimestrielle"))
                .indicator(Sheet.of("each", "points", "up").local())
                .indicator(Sheet.of("whole", "points", "up"))
                .indicator(Sheet.of("least", "points", "up").aggregated("min", "max"))
                .indicator(Sheet.of("most", "points", "up").aggregated("max", "min"))
                .indicator(Sheet.of("total", "points", "up").aggregated("sum", "sum"))
                .indicator(Sheet.of("mean", "points", "up").aggregated("none", "mean"))
                .model();

        assertThat(model.measures())
                .extracting(one -> one.id() + " " + one.bodies().term() + " "
                        + one.time().term() + " " + one.frequency().term())
                .containsExactly(
                        "each none none year",
                        "least min max year",
                        "mean national mean year",
                        "most max min year",
                        "score mean last quarter",
                        "total sum sum year",
                        "whole national none year");
        assertThat(model.measures()).allMatch(MeasureDefinition::isOfIndicator);
        assertThat(model.indicator("score").orElseThrow().latest().isItsOwnMeasure())
                .isTrue();
    }

    @Test
    void rules_between_measures_are_made_ready() {
        IndicatorModel model = paid().rule("part", "in-time <= paid").model();

        assertThat(model.checks()).extracting(MeasureCheck::id).containsExactly("part");
        IndicatorFormula formula = model.checks().getFirst().formula();
        assertThat(formula.compute(Rational.of(90), Rational.of(100))).contains(Rational.ONE);
        assertThat(formula.compute(Rational.of(101), Rational.of(100))).contains(Rational.ZERO);
    }

    @Test
    void the_network_is_as_amendments_made_it() {
        Clockmakers fund = paid().indicator(share())
                .amendment(
                        1,
                        "2025-06-01",
                        new Operation.MergeLocalFunds(
                                List.of("a", "b"),
                                Clockmakers.localFund("ab", "north", LocalDate.of(2026, 1, 1)),
                                LocalDate.of(2026, 1, 1)),
                        new Operation.MoveLocalFund("c", "north", LocalDate.of(2027, 1, 1)));
        Network network = fund.model("2027-06-30").network();

        assertThat(network.reporters(Period.year(2026)))
                .extracting(Network.Body::id)
                .containsExactly("ab", "c");
        assertThat(network.standing("a", Period.year(2025), new Reading.AsItIs(LocalDate.of(2026, 1, 1)))
                        .body())
                .isEqualTo("ab");
        assertThat(network.standing("c", Period.year(2027), new Reading.AsItWas())
                        .region())
                .contains("north");
        assertThat(network.standing("c", Period.year(2026), new Reading.AsItWas())
                        .region())
                .contains("south");
        assertThat(network.region("north").map(Network.Region::name)).contains("Region north");
    }

    @Test
    void an_indicator_that_was_never_signed_with_the_convention_has_no_initial_target() {
        Indicator added = Sheet.of("added", "%", "up")
                .formula("in-time / paid")
                .target(2027, "80")
                .written();
        IndicatorModel model = paid().indicator(share())
                .amendment(1, "2025-06-01", new Operation.Insert("sheet-1", Optional.empty(), false, added))
                .model();

        assertThat(model.aim("added", WHOLE, Period.year(2027))).isPresent();
        assertThat(model.initialAim("added", WHOLE, Period.year(2027))).isEmpty();
    }
}
