package org.rouage.agenda.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.agenda.commitment.Ropemakers.DUE;
import static org.rouage.agenda.commitment.Ropemakers.confirmed;
import static org.rouage.agenda.commitment.Ropemakers.contested;
import static org.rouage.agenda.commitment.Ropemakers.said;
import static org.rouage.agenda.commitment.Ropemakers.superseding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rouage.agenda.commitment.Undertaking.Situation;
import org.rouage.basics.AsOf;
import org.rouage.convention.Operation;
import org.rouage.convention.Records.Progress;
import org.rouage.convention.Records.ProgressCheck;

class CommitmentsTest {
    private static final LocalDate AUTUMN = LocalDate.of(2020, 10, 1);
    private static final Progress HALF = said("half", "decree", "state", AUTUMN, 50);
    private static final Progress WHOLE = said("whole", "decree", "state", LocalDate.of(2020, 12, 20), 100);

    @Test
    void both_sides_are_there_the_state_first_even_when_nothing_was_said() {
        Commitments all = Ropemakers.all(AsOf.on(AUTUMN), List.of(), List.of());

        assertThat(all.sides()).extracting(Side::role).containsExactly("state", "fund");
        assertThat(all.sides().getFirst().undertakings())
                .extracting(Undertaking::id)
                .containsExactly("decree");
        assertThat(all.sides().getLast().undertakings())
                .extracting(Undertaking::id)
                .containsExactly("hemp", "walk");
    }

    @Test
    void nothing_stated_is_neither_zero_nor_behind() {
        var decree = Ropemakers.on("decree", AUTUMN, List.of(), List.of());

        assertThat(decree.debtor().situation()).isEqualTo(Situation.NOT_STATED);
        assertThat(decree.other().situation()).isEqualTo(Situation.NOT_STATED);
        assertThat(decree.debtor().held().percent()).isEmpty();
        assertThat(decree.debtor().gap()).isEmpty();
    }

    @Test
    void a_statement_counts_from_its_own_day_on() {
        assertThat(Ropemakers.on("decree", AUTUMN.minusDays(1), List.of(HALF), List.of())
                        .debtor()
                        .held())
                .isEqualTo(new Held.NothingStated());
        assertThat(Ropemakers.on("decree", AUTUMN, List.of(HALF), List.of())
                        .debtor()
                        .held()
                        .percent())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("50"));
    }

    @Test
    void a_statement_of_a_later_day_says_nothing_of_an_earlier_one_even_when_it_is_known() {
        var asked = new AsOf(AUTUMN.minusDays(1), AUTUMN.plusYears(1));

        assertThat(Ropemakers.on("decree", asked, List.of(HALF), List.of()).statements())
                .isEmpty();
    }

    @Test
    void a_check_counts_once_it_is_known() {
        List<ProgressCheck> checks = List.of(contested("half", "fund", AUTUMN.plusDays(9), 20));
        var before = Ropemakers.on("decree", new AsOf(AUTUMN, AUTUMN.plusDays(8)), List.of(HALF), checks);
        var after = Ropemakers.on("decree", new AsOf(AUTUMN, AUTUMN.plusDays(9)), List.of(HALF), checks);

        assertThat(before.other().situation()).isEqualTo(Situation.NOT_CHECKED);
        assertThat(after.other().held().percent())
                .hasValueSatisfying(own -> assertThat(own).isEqualByComparingTo("20"));
        assertThat(after.debtor()).isEqualTo(before.debtor());
    }

    @Test
    void contested_without_a_figure_leaves_the_other_side_without_one() {
        var check = new ProgressCheck("whole", "fund", DUE, "contested", Optional.empty(), "No.", "someone");
        var decree = Ropemakers.on("decree", DUE.plusDays(1), List.of(WHOLE), List.of(check));

        assertThat(decree.other().situation()).isEqualTo(Situation.CONTESTED);
        assertThat(decree.other().held().percent()).isEmpty();
        assertThat(decree.isLate(DUE.plusDays(1))).isTrue();
    }

    @Test
    void the_last_check_of_a_statement_holds_and_the_first_stays_readable() {
        var decree = Ropemakers.on(
                "decree",
                DUE,
                List.of(WHOLE),
                List.of(confirmed("whole", "fund", DUE), contested("whole", "fund", DUE.minusDays(5), 90)));

        assertThat(decree.other().situation()).isEqualTo(Situation.DONE);
        assertThat(decree.statements().getFirst().checks()).hasSize(2);
    }

    @Test
    void a_superseded_statement_stays_and_no_longer_counts() {
        Progress corrected = superseding(said("less", "decree", "state", AUTUMN.plusDays(3), 30), "half");
        var decree = Ropemakers.on("decree", AUTUMN.plusDays(3), List.of(HALF, corrected), List.of());

        assertThat(decree.statements())
                .extracting(Statement::supersededBy)
                .containsExactly(Optional.of("less"), Optional.empty());
        assertThat(decree.debtor().held().percent())
                .hasValueSatisfying(own -> assertThat(own).isEqualByComparingTo("30"));
        assertThat(Ropemakers.on("decree", AUTUMN.plusDays(2), List.of(HALF, corrected), List.of())
                        .statements()
                        .getFirst()
                        .isLive())
                .isTrue();
    }

    @Test
    void what_is_due_is_late_the_day_after_its_due_day_and_not_on_it() {
        assertThat(Ropemakers.on("decree", DUE.minusDays(1), List.of(HALF), List.of())
                        .isLate(DUE.minusDays(1)))
                .isFalse();
        assertThat(Ropemakers.on("decree", DUE, List.of(HALF), List.of()).isLate(DUE))
                .isFalse();
        var after = Ropemakers.on("decree", DUE.plusDays(1), List.of(HALF), List.of());
        assertThat(after.isLate(DUE.plusDays(1))).isTrue();
        assertThat(after.debtor().situation()).isEqualTo(Situation.LATE);
        assertThat(after.due().daysPast(DUE.plusDays(1))).isEqualTo(1);
    }

    @Test
    void what_is_done_late_says_by_how_many_days() {
        Progress late = said("late", "decree", "state", DUE.plusDays(31), 100);
        var decree = Ropemakers.on("decree", DUE.plusDays(60), List.of(late), List.of());

        assertThat(decree.daysDoneLate()).contains(31L);
        assertThat(decree.isLate(DUE.plusDays(60))).isFalse();
        assertThat(Ropemakers.on("decree", DUE, List.of(WHOLE), List.of()).daysDoneLate())
                .isEmpty();
    }

    @Test
    void done_dates_from_the_first_of_the_last_statements_that_all_say_so() {
        var statements = List.of(
                said("a", "decree", "state", AUTUMN, 100),
                said("b", "decree", "state", AUTUMN.plusDays(10), 80),
                said("c", "decree", "state", AUTUMN.plusDays(20), 100),
                said("d", "decree", "state", AUTUMN.plusDays(30), 100));

        assertThat(Ropemakers.on("decree", DUE, statements, List.of()).debtor().done())
                .contains(AUTUMN.plusDays(20));
    }

    @Test
    void what_has_no_due_day_has_no_line_and_is_never_late() {
        var hemp = Ropemakers.on(
                "hemp", LocalDate.of(2022, 12, 31), List.of(said("h", "hemp", "fund", AUTUMN, 5)), List.of());

        assertThat(hemp.debtor().situation()).isEqualTo(Situation.NO_DUE_DAY);
        assertThat(hemp.isLate(LocalDate.of(2022, 12, 31))).isFalse();
    }

    @Test
    void an_action_goes_from_its_own_start() {
        var said = List.of(said("w", "walk", "fund", LocalDate.of(2020, 7, 5), 40));

        assertThat(Ropemakers.on("walk", LocalDate.of(2020, 7, 5), said, List.of())
                        .debtor()
                        .situation())
                .isEqualTo(Situation.ON_PATH);
        assertThat(Ropemakers.on("walk", LocalDate.of(2020, 7, 6), said, List.of())
                        .debtor()
                        .situation())
                .isEqualTo(Situation.BEHIND);
    }

    @Test
    void what_the_other_side_says_in_the_debtors_name_does_not_count() {
        var decree = Ropemakers.on("decree", AUTUMN, List.of(said("x", "decree", "fund", AUTUMN, 100)), List.of());

        assertThat(decree.statements()).isEmpty();
    }

    @Test
    void a_due_day_that_an_act_moved_is_shown_with_the_first_and_the_act() {
        List<Operation> later = List.of(new Operation.ChangeCommitment(
                "decree", Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2021, 6, 30))));
        var before = decree(LocalDate.of(2020, 5, 31), later);
        var after = decree(LocalDate.of(2020, 6, 1), later);

        assertThat(before.due().movedBy()).isEmpty();
        assertThat(after.due())
                .isEqualTo(new Undertaking.Due(
                        Optional.of(LocalDate.of(2021, 6, 30)), Optional.of(DUE), Optional.of("amendment-1")));
    }

    @Test
    void what_an_act_ended_is_no_longer_owed_the_day_after_its_last() {
        List<Operation> ended = List.of(new Operation.EndCommitment("decree", LocalDate.of(2020, 8, 31)));

        assertThat(decree(LocalDate.of(2020, 8, 31), ended).ended()).isEmpty();
        assertThat(decree(LocalDate.of(2020, 9, 1), ended).ended())
                .contains(new Undertaking.Ended(LocalDate.of(2020, 8, 31), "amendment-1"));
        assertThat(decree(LocalDate.of(2021, 9, 1), ended).isLate(LocalDate.of(2021, 9, 1)))
                .isFalse();
    }

    @Test
    void what_an_act_repeals_stays_shown_with_the_act() {
        var repealed = decree(LocalDate.of(2020, 6, 1), List.of(new Operation.Repeal("decree")));

        assertThat(repealed.ended()).contains(new Undertaking.Ended(LocalDate.of(2020, 5, 31), "amendment-1"));
    }

    @Test
    void the_share_kept_counts_apart_what_nobody_spoke_of() {
        Share spoken = Ropemakers.all(AsOf.on(DUE), List.of(WHOLE), List.of(contested("whole", "fund", DUE, 60)))
                .sides()
                .getFirst()
                .share();
        Share silent = Ropemakers.all(AsOf.on(DUE), List.of(), List.of())
                .sides()
                .getFirst()
                .share();

        assertThat(spoken).isEqualTo(new Share(1, 1, 1, 1, 0, 1, 0, 0));
        assertThat(silent).isEqualTo(new Share(1, 1, 0, 0, 0, 0, 0, 1));
        assertThat(silent.saidNotDone()).isZero();
        assertThat(Ropemakers.all(AsOf.on(DUE.minusDays(1)), List.of(), List.of())
                        .sides()
                        .getFirst()
                        .share()
                        .due())
                .isZero();
    }

    @Test
    void what_stands_on_a_day_never_depends_on_what_is_said_after_it() {
        var random = new Random(61_202_0);
        for (int round = 0; round < 200; round++) {
            var statements = new ArrayList<Progress>();
            var checks = new ArrayList<ProgressCheck>();
            for (int i = 0; i < random.nextInt(8); i++) {
                LocalDate on = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(700));
                Progress said = said("s" + i, "decree", "state", on, random.nextInt(101));
                statements.add(i > 0 && random.nextInt(3) == 0 ? superseding(said, "s" + random.nextInt(i)) : said);
                if (random.nextBoolean()) {
                    checks.add(contested("s" + i, "fund", on.plusDays(random.nextInt(60)), random.nextInt(101)));
                }
            }
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(700));
            var known =
                    statements.stream().filter(one -> !one.on().isAfter(day)).toList();
            var checked = checks.stream().filter(one -> !one.on().isAfter(day)).toList();

            assertThat(Ropemakers.all(AsOf.on(day), statements, checks))
                    .isEqualTo(Ropemakers.all(AsOf.on(day), known, checked));
        }
    }

    private static Undertaking decree(LocalDate day, List<Operation> changes) {
        return Ropemakers.all(AsOf.on(day), changes, List.of(), List.of())
                .undertakings()
                .filter(one -> one.id().equals("decree"))
                .findFirst()
                .orElseThrow();
    }
}
