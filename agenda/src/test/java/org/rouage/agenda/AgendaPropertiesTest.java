package org.rouage.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rouage.basics.AsOf;
import org.rouage.basics.Text;
import org.rouage.convention.EvaluationProcess.Step;
import org.rouage.convention.Records.AmendmentAnswer;
import org.rouage.convention.Records.Filing;
import org.rouage.convention.Records.Signature;
import org.rouage.law.duty.Delay;
import org.rouage.law.duty.Duty.Nature;
import org.rouage.law.duty.Satisfied;
import org.rouage.law.duty.Start;

/** What must hold of the agenda of any day, over seeds. */
class AgendaPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 6, 1);
    private static final int DAYS = 6 * 365;

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("rouage.seeds", 60));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_agenda_of_a_day_never_depends_on_what_came_later(long seed) {
        var random = new Random(seed);
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        LocalDate known = day.plusDays(random.nextInt(120) - 60L);
        LocalDate horizon = day.isBefore(known) ? day : known;
        Mills before = mills(new Random(seed), horizon);
        Mills whole = mills(new Random(seed), LocalDate.MAX);
        var asked = new AsOf(day, known);

        assertThat(Agenda.of(whole.question(), asked)).isEqualTo(Agenda.of(before.question(), asked));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_done_stays_done_and_what_is_late_is_a_day_later_the_next_day(long seed) {
        var random = new Random(seed);
        Mills mills = mills(new Random(seed), LocalDate.MAX);
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        Agenda today = Agenda.of(mills.question(), AsOf.on(day));
        Agenda tomorrow = Agenda.of(mills.question(), AsOf.on(day.plusDays(1)));

        for (Entry entry : today.entries()) {
            Status next = tomorrow.entry(entry.id()).map(Entry::status).orElse(entry.status());
            switch (entry.status()) {
                case Status.Done done
                when !entry.id().startsWith("commitment/") -> assertThat(next).isEqualTo(done);
                case Status.Late(long days) ->
                    assertThat(next)
                            .matches(status -> status.equals(new Status.Late(days + 1))
                                    || status instanceof Status.Done
                                    || status instanceof Status.Undecided);
                case Status.Lapsed lapsed ->
                    assertThat(next).matches(status -> status.equals(lapsed) || status instanceof Status.Done);
                default -> assertThat(next).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_entry_has_a_name_of_its_own_and_they_come_by_day(long seed) {
        Mills mills = mills(new Random(seed), LocalDate.MAX);
        List<Entry> entries = mills.on("2026-05-05").entries();

        assertThat(entries).extracting(Entry::id).doesNotHaveDuplicates();
        assertThat(entries)
                .extracting(entry -> entry.day().orElse(LocalDate.MAX))
                .isSorted();
    }

    /** Everything at random days; what is dated after the horizon is drawn and left out. */
    private static Mills mills(Random random, LocalDate horizon) {
        var mills = new Mills();
        mills.signatures.clear();
        LocalDate signed = FIRST.plusDays(random.nextInt(400));
        add(mills.signatures, new Signature("convention", "state", "minister", "A", signed), signed, horizon);
        add(mills.signatures, new Signature("convention", "mill", "director", "B", signed), signed, horizon);
        mills.duties.add(Mills.duty(
                "mills/event",
                Nature.POWER,
                new Start.OnEvent("received"),
                Optional.of(new Delay.ToWorkedDay(new Delay.FullDays(random.nextInt(40)))),
                List.of("asked"),
                List.of("given"),
                List.of(new Satisfied.ByEvent(List.of("opposed"))),
                Mills.since("2000-01-01")));
        mills.duties.add(filing());
        mills.duties.add(Mills.duty(
                "mills/law",
                Nature.DUTY,
                new Start.FinancingLaw(),
                Optional.of(new Delay.Months(2)),
                List.of(),
                List.of(),
                List.of(new Satisfied.ByAmendment()),
                Mills.since("2000-01-01")));
        mills.steps.add(new Step("mill", "States.", Optional.empty(), Optional.of("03-31"), Optional.of("states")));
        mills.steps.add(new Step("state", "Observes.", Optional.of(30)));
        for (int i = 0; i < 12; i++) {
            scatter(mills, random, i, horizon);
        }
        return mills;
    }

    private static org.rouage.law.duty.Duty filing() {
        return Mills.duty(
                "mills/file",
                Nature.DUTY,
                new Start.EachAct(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(new Satisfied.ByFiling(List.of("assembly", "senate"))),
                Mills.since("2000-01-01"));
    }

    private static void scatter(Mills mills, Random random, int i, LocalDate horizon) {
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        String about = "m-" + random.nextInt(4);
        String event = List.of("received", "asked", "given", "opposed").get(random.nextInt(4));
        add(mills.events, Mills.event(event, day.toString(), about), day, horizon);
        String recipient = random.nextBoolean() ? "assembly" : "senate";
        add(mills.filings, new Filing("convention", recipient, day.plusDays(1), "slip " + i), day.plusDays(1), horizon);
        mills.commitments.add(
                Mills.commitment("com-" + i, "state", day.plusDays(30).toString()));
        add(
                mills.progress,
                Mills.progress("p-" + i, "com-" + random.nextInt(12), "state", day.toString(), random.nextInt(3) * 50),
                day,
                horizon);
        int year = 2024 + random.nextInt(4);
        add(mills.laws, Mills.law(2024 + i, day.toString()), day, horizon);
        add(
                mills.answers,
                new AmendmentAnswer(2024 + i, Optional.empty(), "none", "A", "state", day.plusDays(40)),
                day.plusDays(40),
                horizon);
        add(
                mills.happenings,
                new Happening(
                        "states", Integer.toString(year), Optional.of("mill"), day, Text.same("m"), "review.yaml"),
                day,
                horizon);
    }

    private static <T> void add(List<T> all, T one, LocalDate day, LocalDate horizon) {
        if (!day.isAfter(horizon)) {
            all.add(one);
        }
    }
}
