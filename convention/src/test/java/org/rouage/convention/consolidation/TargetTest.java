package org.rouage.convention.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.convention.consolidation.SampleConvention.amendment;
import static org.rouage.convention.consolidation.SampleConvention.clockmakers;
import static org.rouage.convention.consolidation.SampleConvention.indicator;
import static org.rouage.convention.consolidation.SampleConvention.setTarget;
import static org.rouage.convention.consolidation.SampleConvention.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.convention.Amendment;
import org.rouage.convention.Operation;
import org.rouage.convention.Records;

/** A target is never overwritten, and a closed year is not judged anew in silence. */
class TargetTest {
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    @Test
    void the_target_in_force_stands_beside_the_initial_one() {
        var targets = Target.of(
                of(
                        amendment(1, "2015-03-01", "2015-07-01", setTarget("ind-1", 2016, "90")),
                        amendment(2, "2015-04-01", "2015-08-01", setTarget("ind-1", 2017, "91"))),
                "ind-1",
                LATER);

        assertThat(targets).containsOnlyKeys(2015, 2016, 2017);
        Target target = targets.values().stream()
                .filter(one -> one.year() == 2016)
                .findFirst()
                .orElseThrow();
        assertThat(target.initial().value().value()).contains(value(2016, "87"));
        assertThat(target.on(LocalDate.of(2015, 6, 30)).orElseThrow().value().value())
                .contains(value(2016, "87"));
        assertThat(target.on(LocalDate.of(2015, 7, 1)).orElseThrow().value().value())
                .contains(value(2016, "90"));
        assertThat(target.on(LATER).orElseThrow().authorship().by()).isEqualTo(new Writer("amendment-1", 1));
        assertThat(target.wasChanged()).isTrue();
        Target first = targets.firstEntry().getValue();
        assertThat(first.wasChanged()).isFalse();
        assertThat(first.initial().endExclusive()).isEmpty();
        Target late = targets.lastEntry().getValue();
        assertThat(late.initial().authorship().by()).isEqualTo(new Writer("amendment-2", 1));
        assertThat(late.on(LocalDate.of(2015, 7, 31))).isEmpty();
    }

    @Test
    void a_target_taken_away_and_set_again_keeps_its_three_versions() {
        var target = Target.of(
                        of(
                                amendment(1, "2015-03-01", "2015-07-01", new Operation.RepealTarget("ind-1", 2016)),
                                amendment(2, "2015-04-01", "2015-08-01", setTarget("ind-1", 2016, "91"))),
                        "ind-1",
                        LATER)
                .lastEntry()
                .getValue();

        assertThat(target.versions())
                .extracting(version -> version.value().value())
                .containsExactly(Optional.of(value(2016, "87")), Optional.empty(), Optional.of(value(2016, "91")));
    }

    @Test
    void a_target_keeps_the_unit_in_which_it_was_set() {
        var target = Target.of(
                        of(amendment(1, "2015-03-01", "2015-07-01", definition(2016, Optional.of("days")))),
                        "ind-1",
                        LATER)
                .lastEntry()
                .getValue();

        assertThat(target.on(LATER).orElseThrow().value().unit()).isEqualTo("%");
        assertThat(target.wasChanged()).isFalse();
    }

    @Test
    void what_is_no_indicator_has_no_target() {
        assertThat(Target.of(of(), "clause-1", LATER)).isEmpty();
        assertThat(Target.of(of(), "nowhere", LATER)).isEmpty();
    }

    @Test
    void a_target_set_for_a_year_that_had_ended_is_recognised() {
        var consolidation = of(
                amendment(
                        1, "2016-12-31", "2016-01-01", setTarget("ind-1", 2016, "80"), setTarget("ind-1", 2015, "80")),
                amendment(2, "2017-01-01", "2017-01-01", setTarget("ind-1", 2016, "81")));

        assertThat(ClosedYear.of(consolidation, LATER))
                .containsExactly(
                        closed("amendment-1", 2, "2016-12-31", 2015, "86", "80"),
                        closed("amendment-2", 1, "2017-01-01", 2016, "80", "81"));
        assertThat(ClosedYear.of(consolidation, LocalDate.of(2016, 12, 31))).hasSize(1);
    }

    @Test
    void a_definition_from_a_year_that_had_ended_is_recognised() {
        assertThat(ClosedYear.of(
                        of(amendment(1, "2016-12-31", "2017-01-01", definition(2015, Optional.empty()))), LATER))
                .extracting(ClosedYear::part)
                .containsExactly("breaks[2015]");
        assertThat(ClosedYear.of(
                        of(amendment(1, "2016-12-31", "2017-01-01", definition(2016, Optional.empty()))), LATER))
                .isEmpty();
    }

    @Test
    void an_indicator_inserted_with_targets_of_closed_years_is_recognised_even_before_its_effect_is_known() {
        var insert = new Operation.Insert("sheet-1", Optional.empty(), false, indicator("ind-2"));
        assertThat(ClosedYear.of(of(amendment(1, "2016-02-01", "2016-03-01", insert)), LATER))
                .containsExactly(new ClosedYear(
                        new Writer("amendment-1", 1),
                        LocalDate.of(2016, 2, 1),
                        "ind-2",
                        2015,
                        "targets[2015]",
                        Optional.empty(),
                        Optional.of("86")));
        var undated = of(amendment(1, "2016-02-01", "", insert));
        assertThat(ClosedYear.of(undated, LATER)).hasSize(1);
        assertThat(ClosedYear.of(undated, LocalDate.of(2016, 1, 31))).isEmpty();
        assertThat(ClosedYear.of(undated, LocalDate.of(2016, 2, 1))).hasSize(1);
        assertThat(ClosedYear.of(of(), LATER)).isEmpty();
    }

    private static ClosedYear closed(String act, int operation, String signed, int year, String before, String after) {
        return new ClosedYear(
                new Writer(act, operation),
                LocalDate.parse(signed),
                "ind-1",
                year,
                "targets[" + year + "]",
                Optional.of(before),
                Optional.of(after));
    }

    private static Operation definition(int year, Optional<String> unit) {
        return new Operation.ReplaceDefinition(
                "ind-1",
                year,
                "New source.",
                Optional.empty(),
                unit,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Consolidation of(Amendment... amendments) {
        return Consolidation.of(clockmakers(), List.of(amendments), Records.none())
                .value()
                .orElseThrow();
    }
}
