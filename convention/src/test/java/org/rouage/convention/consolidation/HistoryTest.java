package org.rouage.convention.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.convention.consolidation.SampleConvention.amendment;
import static org.rouage.convention.consolidation.SampleConvention.clockmakers;
import static org.rouage.convention.consolidation.SampleConvention.setTarget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.convention.Amendment;
import org.rouage.convention.Indicator;
import org.rouage.convention.Operation;
import org.rouage.convention.Records;

class HistoryTest {
    private static final LocalDate LATER = LocalDate.of(2020, 1, 1);

    @Test
    void a_part_keeps_each_of_its_versions_with_its_days_and_its_act() {
        var history = history(
                "ind-1",
                amendment(1, "2015-03-01", "2015-07-01", setTarget("ind-1", 2016, "90")),
                amendment(2, "2016-03-01", "2016-01-01", new Operation.RepealTarget("ind-1", 2016)));

        var target = history.part("targets[2016]").orElseThrow();
        assertThat(target.versions())
                .extracting(History.Version::value)
                .containsExactly(Optional.of("87"), Optional.of("90"), Optional.empty());
        assertThat(target.versions())
                .extracting(History.Version::endExclusive)
                .containsExactly(day("2015-07-01"), day("2016-01-01"), Optional.empty());
        assertThat(target.versions().getLast().authorship().isRetroactive()).isTrue();
        assertThat(target.versions().get(1).authorship().isRetroactive()).isFalse();
        assertThat(target.versions().get(1).authorship().ground()).contains("workload-change");
        assertThat(target.initial().authorship().act()).isEmpty();
        assertThat(target.on(LocalDate.of(2015, 6, 30))).contains("87");
        assertThat(target.on(LocalDate.of(2015, 7, 1))).contains("90");
        assertThat(target.on(LocalDate.of(2016, 1, 1))).isEmpty();
        assertThat(history.versions().getFirst().value())
                .isInstanceOfSatisfying(
                        Indicator.class, one -> assertThat(one.targets()).hasSize(2));
        assertThat(history.versions().getLast().value())
                .isInstanceOfSatisfying(
                        Indicator.class, one -> assertThat(one.targets()).hasSize(1));
    }

    @Test
    void what_another_act_overtook_on_the_very_day_was_never_in_force() {
        var history = history(
                "ind-1",
                amendment(1, "2015-03-01", "2015-07-01", setTarget("ind-1", 2016, "90")),
                amendment(2, "2015-04-01", "2015-07-01", setTarget("ind-1", 2016, "91")));

        assertThat(history.part("targets[2016]").orElseThrow().versions())
                .extracting(History.Version::wasEverInForce)
                .containsExactly(true, false, true);
    }

    @Test
    void a_correction_is_shown_with_its_error_and_a_repeal_ends_every_part() {
        var history = history(
                "clause-1",
                amendment(
                        1,
                        "2015-03-01",
                        "2015-07-01",
                        new Operation.Correct(
                                "convention",
                                "wrong number",
                                new Operation.ReplaceWords("clause-1", Optional.of("text"), "clause-1", "clause one"))),
                amendment(2, "2016-03-01", "2016-04-01", new Operation.Repeal("clause-1")));

        var text = history.part("text").orElseThrow();
        assertThat(text.versions().getLast().authorship().correction())
                .hasValueSatisfying(correction -> assertThat(correction.error()).isEqualTo("wrong number"));
        assertThat(text.versions().getLast().endExclusive()).isEqualTo(day("2016-04-01"));
        assertThat(history.part("title").orElseThrow().versions().getLast().endExclusive())
                .isEqualTo(day("2016-04-01"));
        assertThat(history.repealed().orElseThrow().by()).isEqualTo(new Writer("amendment-2", 1));
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    private static History history(String id, Amendment... amendments) {
        return Consolidation.of(clockmakers(), List.of(amendments), Records.none())
                .value()
                .orElseThrow()
                .history(id, LATER)
                .orElseThrow();
    }
}
