package org.rouage.evaluation.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Digest;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.law.duty.Delay;
import org.rouage.law.duty.Duties;
import org.rouage.law.duty.Duty;
import org.rouage.law.duty.DutyCatalogue;
import org.rouage.law.duty.Satisfied;
import org.rouage.law.duty.Start;
import org.rouage.law.requirement.Basis;
import org.rouage.law.requirement.Scope;
import org.rouage.law.requirement.Vocabulary;

/** The delays of an evaluator's report are the duties whose clock starts with it, on the days of their bases. */
class OutsideDelaysTest {
    private static final LocalDate SINCE = LocalDate.of(2022, 12, 29);
    private static final Delay.Between WINDOW = new Delay.Between(new Delay.Months(6), new Delay.Months(9));

    private static Duty duty(String id, Start start, Optional<Delay> delay) {
        return new Duty(
                id,
                Duty.Nature.HABIT,
                new Scope("cog", List.of(), List.of(), List.of()),
                Text.same(id),
                new Duty.Bound(Optional.empty(), Text.same("anyone")),
                Optional.empty(),
                start,
                delay,
                List.of(),
                List.of(),
                List.of(new Duty.Reading(Text.empty(), new Satisfied.ByEvent(List.of("done")))),
                Text.empty(),
                List.of(new Basis("DECREE 1", Validity.from(SINCE), Optional.empty())),
                List.of());
    }

    private static OutsideDelays of(Optional<Text> source, Duty... duties) {
        return OutsideDelays.of(new Duties(
                List.of(new DutyCatalogue(
                        "catalogue",
                        "DECREE 1",
                        Text.same("title"),
                        source,
                        List.of(),
                        List.of(duties),
                        Digest.ofText(""))),
                List.of(),
                new Vocabulary(Map.of())));
    }

    @Test
    void a_floor_and_a_window_are_found_by_the_event_that_starts_their_clock() {
        OutsideDelays outside = of(
                Optional.of(Text.of("décret", "decree")),
                duty("floor", new Start.OnEvent("provisional-report-sent"), Optional.of(new Delay.Days(15))),
                duty("window", new Start.OnEvent("final-report-sent"), Optional.of(WINDOW)),
                duty("other", new Start.OnEvent("board-deliberation"), Optional.of(new Delay.Days(3))),
                duty("signed", new Start.Signature(), Optional.of(new Delay.Days(3))));

        assertThat(outside.floors()).singleElement().satisfies(floor -> {
            assertThat(floor.delay()).isEqualTo(new Delay.Days(15));
            assertThat(floor.source().english()).isEqualTo("decree");
        });
        assertThat(outside.windows())
                .singleElement()
                .satisfies(window -> assertThat(window.delay()).isEqualTo(WINDOW));
    }

    @Test
    void they_hold_from_their_first_day_not_the_day_before() {
        OutsideDelays outside = of(
                Optional.empty(),
                duty("floor", new Start.OnEvent("provisional-report-sent"), Optional.of(new Delay.Days(15))),
                duty("window", new Start.OnEvent("final-report-sent"), Optional.of(WINDOW)));

        assertThat(outside.floor(SINCE.minusDays(1))).isEmpty();
        assertThat(outside.floor(SINCE)).isPresent();
        assertThat(outside.floor(SINCE).orElseThrow().source()).isEqualTo(Text.same("DECREE 1"));
        assertThat(outside.window(SINCE.minusDays(1))).isEmpty();
        assertThat(outside.window(SINCE)).isPresent();
    }

    @Test
    void a_duty_without_a_delay_or_of_the_wrong_shape_sets_none() {
        OutsideDelays outside = of(
                Optional.empty(),
                duty("none", new Start.OnEvent("provisional-report-sent"), Optional.empty()),
                duty("between", new Start.OnEvent("provisional-report-sent"), Optional.of(WINDOW)),
                duty("days", new Start.OnEvent("final-report-sent"), Optional.of(new Delay.Days(3))));

        assertThat(outside).isEqualTo(OutsideDelays.none());
    }
}
