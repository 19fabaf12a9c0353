package org.rouage.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.agenda.Mills.duty;
import static org.rouage.agenda.Mills.event;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.convention.Fund.LocalFund;
import org.rouage.convention.Records.AmendmentAnswer;
import org.rouage.convention.Records.Filing;
import org.rouage.convention.Records.LocalContract;
import org.rouage.law.duty.Delay;
import org.rouage.law.duty.Duty.Nature;
import org.rouage.law.duty.Satisfied;
import org.rouage.law.duty.Start;

class LawEntriesTest {
    private static final Optional<Delay> TWENTY = Optional.of(new Delay.Days(20));
    private static final Start RECEIVED = new Start.OnEvent("received");
    private static final Satisfied OPPOSED = new Satisfied.ByEvent(List.of("opposed", "refused"));

    private final Mills mills = new Mills();

    private static Status.Due due(long left) {
        return new Status.Due(Optional.of(left));
    }

    @Test
    void a_duty_is_due_until_its_last_day_and_late_from_the_day_after() {
        mills.duties.add(duty(Nature.DUTY, RECEIVED, TWENTY, OPPOSED));
        mills.events.add(event("received", "2025-12-04", "budget-2026"));

        assertThat(mills.status("2025-12-03")).isEqualTo(new Status.NotStarted());
        assertThat(mills.status("2025-12-04")).isEqualTo(due(20));
        assertThat(mills.status("2025-12-23")).isEqualTo(due(1));
        assertThat(mills.status("2025-12-24")).isEqualTo(due(0));
        assertThat(mills.status("2025-12-25")).isEqualTo(new Status.Late(1));
        assertThat(mills.status("2026-01-03")).isEqualTo(new Status.Late(10));
    }

    @Test
    void nobody_is_late_for_not_using_a_power_or_not_keeping_a_habit() {
        mills.events.add(event("received", "2025-12-04", "budget-2026"));
        mills.duties.add(duty(Nature.POWER, RECEIVED, TWENTY, OPPOSED));
        assertThat(mills.status("2025-12-24")).isEqualTo(due(0));
        assertThat(mills.status("2025-12-25")).isEqualTo(new Status.Lapsed(LocalDate.of(2025, 12, 24)));

        mills.duties.set(0, duty(Nature.HABIT, RECEIVED, TWENTY, OPPOSED));
        assertThat(mills.status("2025-12-25")).isEqualTo(new Status.Lapsed(LocalDate.of(2025, 12, 24)));
    }

    @Test
    void who_answers_after_a_floor_is_not_late_and_who_uses_a_power_after_its_delay_is() {
        mills.events.add(event("received", "2025-12-04", "budget-2026"));
        mills.events.add(event("opposed", "2025-12-27", "budget-2026"));
        mills.duties.add(duty(Nature.FLOOR, RECEIVED, TWENTY, OPPOSED));
        assertThat(mills.status("2025-12-25")).isEqualTo(new Status.Lapsed(LocalDate.of(2025, 12, 24)));
        assertThat(mills.status("2025-12-27")).isEqualTo(new Status.Done(LocalDate.of(2025, 12, 27), 0));

        mills.duties.set(0, duty(Nature.POWER, RECEIVED, TWENTY, OPPOSED));
        assertThat(mills.status("2025-12-27")).isEqualTo(new Status.Done(LocalDate.of(2025, 12, 27), 3));
    }

    @Test
    void a_move_that_is_also_recorded_as_an_event_of_that_day_counts_once() {
        mills.duties.add(duty(Nature.DUTY, RECEIVED, TWENTY, OPPOSED));
        mills.events.add(event("received", "2025-12-04", ""));
        mills.happenings.add(received("2025-12-04"));
        assertThat(mills.on("2025-12-05").entries()).extracting(Entry::id).containsExactly("mills/grind");

        mills.happenings.set(0, received("2025-12-03"));
        assertThat(mills.on("2025-12-05").entries())
                .extracting(Entry::id)
                .containsExactly("mills/grind@final", "mills/grind");
    }

    private static Happening received(String on) {
        return new Happening(
                "received", "final", Optional.of("state"), LocalDate.parse(on), Text.same("A"), "final.yaml");
    }

    @Test
    void what_is_done_says_when_by_whom_and_how_late() {
        mills.duties.add(duty(Nature.DUTY, RECEIVED, TWENTY, OPPOSED));
        mills.events.add(event("received", "2025-12-04", "budget-2026"));
        mills.events.add(event("refused", "2025-12-26", "budget-2026"));
        mills.events.add(event("opposed", "2025-12-27", "budget-2026"));

        Entry entry = mills.on("2026-02-01").entries().getFirst();
        assertThat(entry.id()).isEqualTo("mills/grind@budget-2026");
        assertThat(entry.status()).isEqualTo(new Status.Done(LocalDate.of(2025, 12, 26), 2));
        assertThat(entry.proofs())
                .containsExactly(new Entry.Proof(LocalDate.of(2025, 12, 26), Text.same("the miller (letter)")));
        assertThat(entry.day()).contains(LocalDate.of(2025, 12, 26));
        assertThat(entry.isOwedBy("state")).isTrue();
        assertThat(entry.isOwedBy("fund")).isFalse();
        assertThat(entry.onExpiry()).isEqualTo(Text.of("Le grain se perd.", "The grain is lost."));
        assertThat(entry.starts().english()).isEqualTo("event of 4 December 2025 (letter)");
    }

    @Test
    void each_matter_has_its_own_clock_and_its_first_event_starts_it() {
        mills.duties.add(duty(Nature.DUTY, RECEIVED, TWENTY, OPPOSED));
        mills.events.add(event("received", "2025-01-10", "b"));
        mills.events.add(event("received", "2025-01-05", "a"));
        mills.events.add(event("received", "2025-01-20", "a"));
        mills.events.add(event("opposed", "2025-01-12", "b"));
        mills.events.add(event("opposed", "2025-01-04", "a"));

        Agenda agenda = mills.on("2025-01-25");
        assertThat(agenda.entries())
                .extracting(Entry::id, Entry::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "mills/grind@b", new Status.Done(LocalDate.of(2025, 1, 12), 0)),
                        org.assertj.core.groups.Tuple.tuple("mills/grind@a", due(0)));
        assertThat(agenda.entry("mills/grind@a")).isPresent();
        assertThat(agenda.entry("mills/grind")).isEmpty();
        assertThat(agenda.with(Status.Done.class)).extracting(Entry::id).containsExactly("mills/grind@b");
    }

    @Test
    void a_request_for_information_stops_the_clock_and_its_answer_starts_it_again_in_whole() {
        mills.duties.add(duty(
                "mills/stop",
                Nature.POWER,
                RECEIVED,
                Optional.of(new Delay.Days(15)),
                List.of("asked"),
                List.of("given"),
                List.of(OPPOSED),
                Mills.since("2000-01-01")));
        mills.events.add(event("received", "2024-04-01", "a"));
        mills.events.add(event("asked", "2024-04-16", "a"));
        mills.events.add(event("given", "2024-05-02", "a"));
        mills.events.add(event("given", "2024-05-09", "b"));

        assertThat(mills.status("2024-04-15")).isEqualTo(due(1));
        assertThat(mills.status("2024-04-16")).isEqualTo(new Status.Stopped(LocalDate.of(2024, 4, 16)));
        assertThat(mills.status("2024-05-01")).isEqualTo(new Status.Stopped(LocalDate.of(2024, 4, 16)));
        assertThat(mills.status("2024-05-02")).isEqualTo(due(15));
        assertThat(mills.status("2024-05-17")).isEqualTo(due(0));
        assertThat(mills.status("2024-05-18")).isEqualTo(new Status.Lapsed(LocalDate.of(2024, 5, 17)));
    }

    @Test
    void a_request_after_the_delay_stops_nothing_and_an_answer_to_no_request_starts_nothing() {
        mills.duties.add(duty(
                "mills/stop",
                Nature.POWER,
                RECEIVED,
                Optional.of(new Delay.Days(15)),
                List.of("asked"),
                List.of("given"),
                List.of(OPPOSED),
                Mills.since("2000-01-01")));
        mills.events.add(event("received", "2024-04-01", "a"));
        mills.events.add(event("given", "2024-04-05", "a"));
        mills.events.add(event("asked", "2024-04-17", "a"));

        assertThat(mills.status("2024-04-17")).isEqualTo(new Status.Lapsed(LocalDate.of(2024, 4, 16)));
    }

    @Test
    void without_anything_that_stops_the_clock_each_new_start_counts() {
        mills.duties.add(duty(
                "mills/again",
                Nature.POWER,
                RECEIVED,
                Optional.of(new Delay.Days(15)),
                List.of(),
                List.of("given"),
                List.of(OPPOSED),
                Mills.since("2000-01-01")));
        mills.events.add(event("received", "2024-04-01", "a"));
        mills.events.add(event("given", "2024-04-10", "a"));

        assertThat(mills.status("2024-04-25")).isEqualTo(due(0));
    }

    @Test
    void a_text_without_delay_is_due_and_never_late() {
        mills.duties.add(duty(Nature.DUTY, RECEIVED, Optional.empty(), OPPOSED));
        mills.events.add(event("received", "2024-04-01", ""));

        assertThat(mills.status("2027-11-30")).isEqualTo(new Status.Due(Optional.empty()));
        assertThat(mills.on("2027-11-30").entries().getFirst().day()).isEmpty();
        mills.events.add(event("opposed", "2026-04-01", ""));
        assertThat(mills.status("2027-11-30")).isEqualTo(new Status.Done(LocalDate.of(2026, 4, 1), 0));
    }

    @Test
    void the_convention_is_to_be_signed_before_1_january_of_its_first_year() {
        mills.duties.add(duty(
                Nature.DUTY, new Start.FirstYear(), Optional.of(new Delay.Before(0, 1)), new Satisfied.BySignature()));

        assertThat(mills.status("2023-12-30")).isEqualTo(new Status.ToCome());
        assertThat(mills.status("2023-12-31")).isEqualTo(due(0));
        assertThat(mills.status("2024-01-01")).isEqualTo(new Status.Late(1));
        assertThat(mills.status("2024-03-13")).isEqualTo(new Status.Late(73));
        assertThat(mills.status("2024-03-14")).isEqualTo(new Status.Done(Mills.SIGNED, 74));
        assertThat(mills.on("2024-03-14").entries().getFirst().starts().english())
                .isEqualTo("the first year begins on 1 January 2024");
    }

    @Test
    void a_delay_from_signature_waits_for_the_signature() {
        mills.duties.add(duty(Nature.DUTY, new Start.Signature(), Optional.of(new Delay.Years(3)), OPPOSED));

        assertThat(mills.status("2024-03-13")).isEqualTo(new Status.NotStarted());
        assertThat(mills.status("2024-03-14")).isEqualTo(due(1095));
        assertThat(mills.status("2027-03-15")).isEqualTo(new Status.Late(1));
    }

    @Test
    void the_window_before_the_term_opens_and_what_is_done_in_it_is_done() {
        mills.duties.add(duty(
                Nature.HABIT,
                new Start.Term(),
                Optional.of(new Delay.Between(new Delay.Before(12, 0), new Delay.Days(0))),
                OPPOSED));

        assertThat(mills.status("2026-12-30")).isEqualTo(new Status.ToCome());
        assertThat(mills.status("2026-12-31")).isEqualTo(due(365));
        assertThat(mills.status("2027-12-31")).isEqualTo(due(0));
        assertThat(mills.status("2028-01-01")).isEqualTo(new Status.Lapsed(LocalDate.of(2027, 12, 31)));
        mills.events.add(event("opposed", "2027-06-30", ""));
        assertThat(mills.status("2028-01-01")).isEqualTo(new Status.Done(LocalDate.of(2027, 6, 30), 0));
    }

    @Test
    void each_year_of_the_period_has_its_own_entry() {
        mills.duties.add(
                duty(Nature.HABIT, new Start.EachYear(), Optional.of(new Delay.FixedDay(MonthDay.of(6, 30))), OPPOSED));
        mills.events.add(event("opposed", "2025-05-14", ""));
        mills.events.add(event("opposed", "2026-09-01", "2025"));

        assertThat(mills.on("2026-12-31").entries())
                .extracting(entry -> entry.id() + " " + entry.status())
                .containsExactly(
                        "mills/grind@2024 Done[on=2025-05-14, daysLate=0]",
                        "mills/grind@2025 Done[on=2026-09-01, daysLate=0]",
                        "mills/grind@2026 ToCome[]",
                        "mills/grind@2027 ToCome[]");
    }

    @Test
    void an_amendment_or_an_answer_satisfies_the_duty_after_each_financing_law() {
        mills.duties.add(duty(Nature.DUTY, new Start.FinancingLaw(), Optional.empty(), new Satisfied.ByAmendment()));
        assertThat(mills.status("2024-12-31")).isEqualTo(new Status.NotStarted());

        mills.laws.add(Mills.law(2024, "2023-12-27"));
        mills.laws.add(Mills.law(2025, "2025-02-28"));
        mills.laws.add(Mills.law(2026, "2025-12-30"));
        mills.laws.add(Mills.law(2027, "2026-12-29"));
        mills.amendments.add(Mills.amendment(1, Optional.of(2025), "2025-06-20"));
        mills.answers.add(new AmendmentAnswer(
                2026, Optional.empty(), "nothing to change", "the minister", "state", LocalDate.of(2026, 2, 20)));
        mills.answers.add(new AmendmentAnswer(
                2027, Optional.of("amendment-9"), "see it", "the minister", "state", LocalDate.of(2027, 2, 20)));

        assertThat(mills.on("2027-06-01").entries())
                .extracting(entry -> entry.id() + " " + entry.status())
                .containsExactly(
                        "mills/grind@2025 Done[on=2025-06-20, daysLate=0]",
                        "mills/grind@2026 Done[on=2026-02-20, daysLate=0]",
                        "mills/grind@2027 Due[daysLeft=Optional.empty]");
    }

    @Test
    void each_act_is_filed_with_each_recipient_or_the_duty_stays_due() {
        var filed = new Satisfied.ByFiling(List.of("assembly", "senate"));
        mills.duties.add(duty(Nature.DUTY, new Start.EachAct(), Optional.empty(), filed));
        mills.amendments.add(Mills.amendment(1, Optional.empty(), "2025-06-20"));
        mills.filings.add(new Filing("convention", "assembly", LocalDate.of(2024, 3, 20), "slip 1"));
        mills.filings.add(new Filing("convention", "senate", LocalDate.of(2024, 3, 21), "slip 2"));
        mills.filings.add(new Filing("amendment-1", "assembly", LocalDate.of(2025, 6, 27), "slip 3"));
        mills.filings.add(new Filing("amendment-1", "senate", LocalDate.of(2025, 6, 19), "slip 4"));

        Agenda agenda = mills.on("2025-07-01");
        assertThat(agenda.entry("mills/grind@convention").orElseThrow().status())
                .isEqualTo(new Status.Done(LocalDate.of(2024, 3, 21), 0));
        Entry amendment = agenda.entry("mills/grind@amendment-1").orElseThrow();
        assertThat(amendment.status()).isEqualTo(new Status.Due(Optional.empty()));
        assertThat(amendment.proofs()).extracting(Entry.Proof::on).containsExactly(LocalDate.of(2025, 6, 27));
        assertThat(amendment.notes())
                .extracting(Text::english)
                .containsExactly("senate : sent on 19 June 2025, before the signature of 20 June 2025");
        assertThat(mills.on("2025-06-19").entries()).extracting(Entry::id).doesNotContain("mills/grind@amendment-1");
    }

    @Test
    void the_two_readings_of_a_text_are_two_entries() {
        mills.duties.add(duty(
                "mills/two",
                Nature.DUTY,
                new Start.Signature(),
                Optional.of(new Delay.Months(3)),
                List.of(),
                List.of(),
                List.of(new Satisfied.ByEvent(List.of("presented")), new Satisfied.ByLocalContracts()),
                Mills.since("2000-01-01")));
        mills.network.add(new LocalFund("north", "North", Validity.from(LocalDate.of(2000, 1, 1))));
        mills.network.add(new LocalFund("south", "South", Validity.from(LocalDate.of(2000, 1, 1))));
        mills.network.add(new LocalFund("new", "New", Validity.from(LocalDate.of(2025, 1, 1))));
        mills.events.add(event("presented", "2024-05-02", ""));
        mills.contracts.add(contract("north", "2024-06-14"));
        mills.contracts.add(contract("new", "2024-06-14"));

        assertThat(mills.on("2024-06-14").entry("mills/two~1").orElseThrow().status())
                .isEqualTo(new Status.Done(LocalDate.of(2024, 5, 2), 0));
        assertThat(mills.on("2024-06-14").entry("mills/two~2").orElseThrow().status())
                .isEqualTo(due(0));
        assertThat(mills.on("2024-06-15").entry("mills/two~2").orElseThrow().status())
                .isEqualTo(new Status.Undecided(Text.of(
                        "en retard selon cette lecture du texte, qui en a deux ; jours : 1",
                        "late by this reading of the text, which has two; days: 1")));
        mills.contracts.add(contract("south", "2024-06-15"));
        assertThat(mills.on("2024-06-15").entry("mills/two~2").orElseThrow().status())
                .isEqualTo(new Status.Done(LocalDate.of(2024, 6, 15), 1));
    }

    private static LocalContract contract(String local, String signed) {
        return new LocalContract(local, LocalDate.parse(signed), List.of(), List.of());
    }

    @Test
    void without_a_network_local_contracts_are_undecided() {
        mills.duties.add(duty(
                Nature.DUTY,
                new Start.Signature(),
                Optional.of(new Delay.Months(3)),
                new Satisfied.ByLocalContracts()));

        assertThat(mills.status("2024-07-01")).isInstanceOf(Status.Undecided.class);
    }
}
