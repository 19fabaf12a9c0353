package org.rouage.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.agenda.Mills.commitment;
import static org.rouage.agenda.Mills.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Text;
import org.rouage.convention.Action;
import org.rouage.convention.Commitment;
import org.rouage.convention.EvaluationProcess.Step;
import org.rouage.convention.Parameter;
import org.rouage.convention.Records.AmendmentAnswer;
import org.rouage.convention.Records.Progress;
import org.rouage.convention.Records.ProgressCheck;

class ClauseEntriesTest {
    private final Mills mills = new Mills();

    private static ProgressCheck check(String of, String on, String finding) {
        return new ProgressCheck(of, "mill", LocalDate.parse(on), finding, Optional.empty(), "seen", "the miller");
    }

    @Test
    void a_commitment_is_to_come_then_due_on_its_day_then_late() {
        mills.commitments.add(commitment("com-1", "state", "2025-06-30"));

        assertThat(mills.status("2025-06-29")).isEqualTo(new Status.ToCome());
        assertThat(mills.status("2025-06-30")).isEqualTo(new Status.Due(Optional.of(0L)));
        assertThat(mills.status("2025-07-01")).isEqualTo(new Status.Late(1));
        Entry entry = mills.on("2025-07-01").entries().getFirst();
        assertThat(entry.id()).isEqualTo("commitment/com-1");
        assertThat(entry.debtor())
                .isEqualTo(new org.rouage.law.duty.Duty.Bound(Optional.of("state"), Text.same("The State")));
        assertThat(entry.source()).isEqualTo(new Entry.Source.Clause("com-1"));
    }

    @Test
    void a_commitment_stated_whole_is_done_that_day_and_one_stated_in_part_is_not() {
        mills.commitments.add(commitment("com-1", "mill", "2025-06-30"));
        mills.progress.add(progress("p-1", "com-1", "mill", "2025-05-02", 60));
        assertThat(mills.status("2025-07-02")).isEqualTo(new Status.Late(2));

        mills.progress.add(progress("p-2", "com-1", "mill", "2025-07-03", 100));
        assertThat(mills.status("2025-07-02")).isEqualTo(new Status.Late(2));
        assertThat(mills.status("2025-07-03")).isEqualTo(new Status.Done(LocalDate.of(2025, 7, 3), 3));
        assertThat(mills.on("2025-07-03").entries().getFirst().proofs())
                .containsExactly(new Entry.Proof(LocalDate.of(2025, 7, 3), Text.same("100 % : said")));
        assertThat(mills.on("2025-07-03").entries().getFirst().isOwedBy("fund")).isTrue();
    }

    @Test
    void what_the_other_side_contests_is_undecided_and_what_it_confirms_is_done() {
        mills.commitments.add(commitment("com-1", "state", "2025-06-30"));
        mills.progress.add(progress("p-1", "com-1", "state", "2025-06-20", 100));
        mills.checks.add(check("p-1", "2025-06-25", "contested"));

        assertThat(mills.status("2025-06-24")).isEqualTo(new Status.Done(LocalDate.of(2025, 6, 20), 0));
        assertThat(mills.status("2025-06-25"))
                .isEqualTo(new Status.Undecided(Text.of(
                        "dit accompli, et contesté par l'autre partie", "said done, and contested by the other side")));
        mills.checks.add(check("p-1", "2025-06-27", "confirmed"));
        assertThat(mills.status("2025-06-27")).isEqualTo(new Status.Done(LocalDate.of(2025, 6, 20), 0));
        assertThat(mills.on("2025-06-27").entries().getFirst().proofs()).hasSize(2);
    }

    @Test
    void a_partial_statement_that_is_contested_leaves_the_commitment_late() {
        mills.commitments.add(commitment("com-1", "state", "2025-06-30"));
        mills.progress.add(progress("p-1", "com-1", "state", "2025-06-20", 99));
        mills.checks.add(check("p-1", "2025-06-25", "contested"));

        assertThat(mills.status("2025-07-01")).isEqualTo(new Status.Late(1));
    }

    @Test
    void a_statement_superseded_is_not_read() {
        mills.commitments.add(commitment("com-1", "state", "2025-06-30"));
        mills.progress.add(progress("p-1", "com-1", "state", "2025-06-20", 100));
        mills.progress.add(new Progress(
                "p-0",
                "com-1",
                "state",
                LocalDate.of(2025, 6, 22),
                BigDecimal.valueOf(45),
                "too early",
                "the minister",
                List.of(),
                Optional.of("p-1")));

        assertThat(mills.status("2025-06-21")).isEqualTo(new Status.Done(LocalDate.of(2025, 6, 20), 0));
        assertThat(mills.status("2025-07-01")).isEqualTo(new Status.Late(1));
    }

    @Test
    void a_commitment_ended_before_its_day_or_without_a_day_has_no_entry() {
        mills.commitments.add(ended("com-1", "2025-06-29"));
        mills.commitments.add(ended("com-2", "2025-06-30"));
        mills.commitments.add(new Commitment(
                "com-3", Optional.empty(), "state", "", "", Optional.empty(), Optional.empty(), List.of()));

        assertThat(mills.on("2025-01-01").entries()).extracting(Entry::id).containsExactly("commitment/com-2");
    }

    private static Commitment ended(String id, String last) {
        return new Commitment(
                id,
                Optional.empty(),
                "state",
                id,
                "",
                Optional.of(LocalDate.of(2025, 6, 30)),
                Optional.of(LocalDate.parse(last)),
                List.of());
    }

    @Test
    void an_action_and_its_milestones_have_their_days() {
        mills.actions.add(stones());
        mills.progress.add(progress("p-1", "act-1", "mill", "2025-05-02", 60));

        assertThat(mills.on("2025-04-01").entries())
                .extracting(entry -> entry.id() + " " + entry.status())
                .containsExactly(
                        "milestone/act-1@1 Late[days=1]", "milestone/act-1@2 ToCome[]", "action/act-1 ToCome[]");
        assertThat(mills.on("2025-05-02")
                        .entry("milestone/act-1@1")
                        .orElseThrow()
                        .status())
                .isEqualTo(new Status.Undecided(
                        Text.of("l'avancement est dit de l'action entière", "progress is stated of the whole action")));
        assertThat(mills.on("2025-05-02")
                        .entry("milestone/act-1@2")
                        .orElseThrow()
                        .status())
                .isEqualTo(new Status.ToCome());
        assertThat(mills.on("2025-05-02")
                        .entry("milestone/act-1@1")
                        .orElseThrow()
                        .title())
                .isEqualTo(Text.same("Stones : chosen"));
        mills.progress.add(progress("p-2", "act-1", "mill", "2025-10-02", 100));
        assertThat(mills.on("2025-10-02")
                        .entry("milestone/act-1@2")
                        .orElseThrow()
                        .status())
                .isEqualTo(new Status.Done(LocalDate.of(2025, 10, 2), 2));
    }

    private static Action stones() {
        return new Action(
                "act-1",
                Optional.empty(),
                "mill",
                "Stones",
                "",
                Optional.empty(),
                Optional.of(LocalDate.of(2025, 12, 31)),
                List.of(),
                List.of(
                        new Action.Milestone("chosen", LocalDate.of(2025, 3, 31)),
                        new Action.Milestone("bought", LocalDate.of(2025, 9, 30))));
    }

    @Test
    void the_parties_meet_within_the_delay_after_each_financing_law() {
        mills.reviewDelays.add(new Parameter("meet", "Meet", BigDecimal.valueOf(60), "jours"));
        mills.reviewDelays.add(new Parameter("share", "Share", BigDecimal.valueOf(60), "%"));
        mills.reviewDelays.add(new Parameter("half", "Half", new BigDecimal("1.5"), "mois"));
        mills.laws.add(Mills.law(2024, "2023-12-27"));
        mills.laws.add(Mills.law(2025, "2025-02-28"));

        assertThat(mills.status("2025-04-29")).isEqualTo(new Status.Due(Optional.of(0L)));
        assertThat(mills.status("2025-04-30")).isEqualTo(new Status.Late(1));
        mills.answers.add(new AmendmentAnswer(
                2025, Optional.empty(), "nothing", "the minister", "state", LocalDate.of(2025, 5, 2)));
        assertThat(mills.status("2025-05-02")).isEqualTo(new Status.Done(LocalDate.of(2025, 5, 2), 3));
        mills.amendments.add(Mills.amendment(1, Optional.of(2025), "2025-04-15"));
        assertThat(mills.status("2025-05-02")).isEqualTo(new Status.Done(LocalDate.of(2025, 4, 15), 0));
        assertThat(mills.on("2025-05-02").entries().getFirst().id()).isEqualTo("review/meet@2025");
        mills.grounds.clear();
        assertThat(mills.on("2025-05-02").entries()).isEmpty();
    }

    @Test
    void a_review_delay_may_be_in_months() {
        mills.reviewDelays.add(new Parameter("meet", "Meet", new BigDecimal("2.0"), "mois"));
        mills.laws.add(Mills.law(2025, "2024-12-31"));

        assertThat(mills.status("2025-02-28")).isEqualTo(new Status.Due(Optional.of(0L)));
        assertThat(mills.status("2025-03-01")).isEqualTo(new Status.Late(1));
    }

    @Test
    void each_step_of_the_evaluation_starts_when_the_step_before_was_made() {
        mills.steps.add(new Step("mill", "States.", Optional.empty(), Optional.of("03-31"), Optional.of("states")));
        mills.steps.add(new Step("state", "Observes.", Optional.of(30)));
        mills.steps.add(new Step("mill", "Answers.", Optional.of(30), Optional.empty(), Optional.of("answers")));
        mills.happenings.add(new Happening(
                "states", "2024", Optional.of("mill"), LocalDate.of(2025, 4, 2), Text.same("m-1"), "review.yaml"));
        mills.happenings.add(new Happening(
                "observes", "2024", Optional.of("mill"), LocalDate.of(2025, 4, 3), Text.same("m-2"), "review.yaml"));

        assertThat(statuses("2024-12-31")).containsExactly("evaluation/2024@1 ToCome[]");
        assertThat(statuses("2025-03-31"))
                .contains("evaluation/2024@1 Due[daysLeft=Optional[0]]", "evaluation/2024@2 NotStarted[]");
        assertThat(statuses("2025-04-01")).contains("evaluation/2024@1 Late[days=1]");
        assertThat(statuses("2025-04-02"))
                .contains(
                        "evaluation/2024@1 Done[on=2025-04-02, daysLate=2]",
                        "evaluation/2024@2 Due[daysLeft=Optional[30]]",
                        "evaluation/2024@3 NotStarted[]");
        assertThat(statuses("2025-05-03")).contains("evaluation/2024@2 Late[days=1]");
        assertThat(mills.on("2025-05-03")
                        .entry("evaluation/2024@1")
                        .orElseThrow()
                        .starts()
                        .english())
                .isEqualTo("the year 2024 is over");
        assertThat(mills.on("2025-05-03")
                        .entry("evaluation/2024@2")
                        .orElseThrow()
                        .starts()
                        .english())
                .isEqualTo("step 1 for 2024");
        assertThat(mills.on("2025-05-03").entries().stream()
                        .filter(entry -> entry.id().endsWith("@1")))
                .hasSize(4);
    }

    private List<String> statuses(String day) {
        return mills.on(day).entries().stream()
                .filter(entry -> entry.id().startsWith("evaluation/2024"))
                .map(entry -> entry.id() + " " + entry.status())
                .sorted()
                .toList();
    }

    @Test
    void a_first_step_without_a_day_is_due_once_the_year_is_over_and_1_january_may_be_a_day() {
        mills.steps.add(new Step("mill", "States.", Optional.empty()));
        assertThat(statuses("2025-01-01")).containsExactly("evaluation/2024@1 Due[daysLeft=Optional.empty]");
        mills.steps.set(0, new Step("mill", "States.", Optional.empty(), Optional.of("01-01"), Optional.of("states")));
        assertThat(statuses("2025-01-01")).containsExactly("evaluation/2024@1 Due[daysLeft=Optional[1]]");
        assertThat(statuses("2025-01-02")).containsExactly("evaluation/2024@1 Due[daysLeft=Optional[0]]");
        assertThat(statuses("2025-01-03")).containsExactly("evaluation/2024@1 Late[days=1]");
        mills.steps.set(0, new Step("mill", "States.", Optional.empty(), Optional.of("31-12"), Optional.empty()));
        assertThat(statuses("2025-01-02")).containsExactly("evaluation/2024@1 Due[daysLeft=Optional.empty]");
    }
}
