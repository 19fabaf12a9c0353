package org.rouage.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rouage.basics.Rational;
import org.rouage.convention.Operation;
import org.rouage.indicator.MeasuredRows.Row;
import org.rouage.indicator.MeasuredRows.Submitted;
import org.rouage.indicator.Network.Reading;

/** What must hold for every network and every submission, over drawn ones. */
class ResultsPropertiesTest {
    private static final Extent WHOLE = new Extent.Whole();
    private static final Period YEAR = Period.year(2026);
    private static final List<String> BODIES = List.of("a", "b", "c", "d", "e");
    private static final List<Submitted> SUBMITTED = List.of(
            new Submitted("one", LocalDate.of(2027, 1, 1), Side.State.DECLARED, List.of()),
            new Submitted("two", LocalDate.of(2027, 1, 1), Side.State.VERIFIED, List.of()));
    private static final Reading WAS = new Reading.AsItWas();
    private static final Reading IS = new Reading.AsItIs(LocalDate.of(2027, 6, 30));

    private static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(40);
    }

    /** Bodies a and b merge at the end of 2026, c moves in May, d closes in the middle of July, e is as it was. */
    private static IndicatorModel model() {
        return Clockmakers.empty()
                .region("north")
                .region("south")
                .body("a", "north")
                .body("b", "south")
                .body("c", "north")
                .body("d", "south")
                .body("e", "south")
                .measure("paid", "files", "month", "sum", "sum")
                .measure("also", "files", "month", "sum", "sum")
                .measure("mean", "days", "month", "mean", "mean")
                .measure("last", "files", "month", "sum", "last")
                .measure("least", "files", "quarter", "min", "min")
                .measure("most", "files", "quarter", "max", "max")
                .indicator(Sheet.of("share", "%", "up").formula("paid / (paid + also)"))
                .amendment(
                        1,
                        "2025-06-01",
                        new Operation.MergeLocalFunds(
                                List.of("a", "b"),
                                Clockmakers.localFund("ab", "north", LocalDate.of(2027, 1, 1)),
                                LocalDate.of(2027, 1, 1)),
                        new Operation.MoveLocalFund("c", "south", LocalDate.of(2026, 5, 1)),
                        new Operation.CloseLocalFund("d", LocalDate.of(2026, 7, 15)))
                .model();
    }

    private static final IndicatorModel MODEL = model();

    private static List<Row> rows(long seed) {
        var random = new SplittableRandom(seed);
        var rows = new ArrayList<Row>();
        for (MeasureDefinition measure : MODEL.measures()) {
            for (String body : BODIES) {
                for (Period base : YEAR.parts(measure.frequency())) {
                    for (String detail : List.of("", "site 2")) {
                        for (Submitted submitted : SUBMITTED) {
                            if (random.nextInt(100) < 45) {
                                Optional<Rational> value = random.nextInt(20) == 0
                                        ? Optional.empty()
                                        : Optional.of(Rational.of(random.nextInt(1_000))
                                                .dividedBy(Rational.of(1 + random.nextInt(8))));
                                rows.add(new Row(submitted.id(), body, measure.id(), base, detail, value));
                            }
                        }
                    }
                }
            }
        }
        return rows;
    }

    private static Measured measured(List<Row> rows, Reading reading) {
        return MeasuredRows.of(MODEL, SUBMITTED, rows, reading, Side.STATE);
    }

    private static Rational number(Optional<Aggregate> aggregate) {
        return aggregate.map(Aggregate::value).orElse(Rational.ZERO);
    }

    private static Rational total(Measured measured, Stream<Extent> extents, List<Period> periods) {
        return extents.flatMap(extent -> periods.stream().map(period -> number(measured.of("paid", extent, period))))
                .reduce(Rational.ZERO, Rational::plus);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_sum_of_the_whole_is_the_sum_of_its_bodies_its_regions_and_its_months(long seed) {
        for (Reading reading : List.of(WAS, IS)) {
            Measured measured = measured(rows(seed), reading);
            Rational whole = number(measured.of("paid", WHOLE, YEAR));
            List<Period> months = YEAR.parts(Frequency.MONTH);
            Stream<Extent> bodies = Stream.of("a", "b", "c", "d", "e", "ab").map(Extent.Body::new);
            Stream<Extent> regions = Stream.of("north", "south").map(Extent.Region::new);

            assertThat(total(measured, bodies, months)).isEqualTo(whole);
            assertThat(total(measured, regions, YEAR.parts(Frequency.QUARTER))).isEqualTo(whole);
            assertThat(total(measured, Stream.of(WHOLE), months)).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_present_in_the_whole_is_what_is_present_in_its_parts(long seed) {
        Measured measured = measured(rows(seed), WAS);
        for (String measure : List.of("paid", "mean")) {
            long parts = Stream.of("north", "south")
                    .map(Extent.Region::new)
                    .flatMap(region -> measured.of(measure, region, YEAR).stream())
                    .mapToLong(Aggregate::present)
                    .sum();

            assertThat(measured.of(measure, WHOLE, YEAR).map(Aggregate::present).orElse(0L))
                    .isEqualTo(parts);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_whole_is_the_same_as_the_network_was_and_as_it_is(long seed) {
        List<Row> rows = rows(seed);
        Measured was = measured(rows, WAS);
        Measured is = measured(rows, IS);

        for (MeasureDefinition measure : MODEL.measures()) {
            for (Period period : List.of(YEAR, Period.halfYear(2026, 1), Period.quarter(2026, 3))) {
                assertThat(is.of(measure.id(), WHOLE, period)).isEqualTo(was.of(measure.id(), WHOLE, period));
            }
        }
        assertThat(results(rows, IS).result("share", WHOLE, YEAR).value())
                .isEqualTo(results(rows, WAS).result("share", WHOLE, YEAR).value());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_rows_and_of_submissions_does_not_matter(long seed) {
        List<Row> rows = rows(seed);
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        Measured first = measured(rows, WAS);
        Measured again = MeasuredRows.of(MODEL, SUBMITTED.reversed(), shuffled, WAS, Side.STATE);

        for (MeasureDefinition measure : MODEL.measures()) {
            for (Extent extent : MODEL.network().extents(YEAR, WAS)) {
                assertThat(again.of(measure.id(), extent, YEAR)).isEqualTo(first.of(measure.id(), extent, YEAR));
                assertThat(again.submissions(measure.id(), extent, YEAR))
                        .isEqualTo(first.submissions(measure.id(), extent, YEAR));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void coverage_is_between_nothing_and_complete_and_no_more_is_present_than_expected(long seed) {
        List<Row> rows = rows(seed);
        for (Reading reading : List.of(WAS, IS)) {
            Results results = results(rows, reading);
            for (Period period : List.of(YEAR, Period.quarter(2026, 2), Period.month(2026, 7))) {
                for (Extent extent : MODEL.network().extents(period, reading)) {
                    Coverage coverage = results.result("share", extent, period).coverage();

                    assertThat(coverage.share()).isBetween(Rational.ZERO, Rational.ONE);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_missing_what_is_not_determined_and_what_is_present_make_what_is_expected(long seed) {
        Results results = results(rows(seed), IS);
        Measured measured = measured(rows(seed), IS);
        MeasureDefinition measure = MODEL.measure("paid").orElseThrow();
        for (Extent extent : MODEL.network().extents(YEAR, IS)) {
            long missing = YEAR.parts(Frequency.MONTH).stream()
                    .mapToLong(month ->
                            results.missing("share", measure, extent, month).size())
                    .sum();
            Coverage ofSum =
                    results.result("share", extent, YEAR).parts().getFirst().coverage();

            long undetermined = YEAR.parts(Frequency.MONTH).stream()
                    .mapToLong(month -> measured.absent("paid", month).keySet().stream()
                            .filter(body -> results.expectations()
                                    .reporters(measure, extent, month, Exclusions.NONE)
                                    .contains(body))
                            .count())
                    .sum();

            assertThat(ofSum.present() + undetermined + missing).isEqualTo(ofSum.expected());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_share_of_parts_lies_between_the_shares_it_is_made_of(long seed) {
        Results results = results(rows(seed), WAS);
        List<Rational> shares = Stream.of("north", "south")
                .map(region -> results.result("share", new Extent.Region(region), YEAR))
                .flatMap(result -> result.number().stream())
                .sorted()
                .toList();
        Rational whole = results.result("share", WHOLE, YEAR).number().orElseThrow();

        assertThat(whole).isBetween(shares.getFirst(), shares.getLast());
    }

    private static Results results(List<Row> rows, Reading reading) {
        return Results.of(MODEL, measured(rows, reading), reading, Side.STATE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leaving_a_body_out_is_the_whole_less_that_body(long seed) {
        List<Row> rows = rows(seed);
        Measured all = measured(rows, WAS);
        Measured left = all.without(new Exclusions(List.of(
                new Exclusions.Exclusion("n", new TreeSet<>(List.of("e")), Period.year(2026), Period.year(2026)))));

        assertThat(number(left.of("paid", WHOLE, YEAR)).plus(number(all.of("paid", new Extent.Body("e"), YEAR))))
                .isEqualTo(number(all.of("paid", WHOLE, YEAR)));
        assertThat(left.of("paid", new Extent.Body("e"), YEAR)).isEmpty();
    }
}
