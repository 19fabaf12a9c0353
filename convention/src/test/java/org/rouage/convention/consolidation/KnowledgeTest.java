package org.rouage.convention.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.convention.consolidation.SampleConvention.amendment;
import static org.rouage.convention.consolidation.SampleConvention.clause;
import static org.rouage.convention.consolidation.SampleConvention.clockmakers;
import static org.rouage.convention.consolidation.SampleConvention.setTarget;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.convention.Amendment;
import org.rouage.convention.Operation;
import org.rouage.convention.Records;

/** What was known when: retroactive acts, acts received late, days of effect that are still open, drafts. */
class KnowledgeTest {
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    @Test
    void a_retroactive_act_known_late_applies_below_acts_of_later_effect() {
        var consolidation = of(
                amendment(1, "2015-03-01", "2016-01-01", setTarget("ind-1", 2016, "90")),
                amendment(
                        2,
                        "2015-09-01",
                        "2015-07-01",
                        setTarget("ind-1", 2016, "88"),
                        new Operation.Repeal("clause-1")));

        assertThat(target(consolidation, "2015-08-01", "2015-08-31")).isEqualTo("87");
        assertThat(target(consolidation, "2016-01-01", "2015-08-31")).isEqualTo("90");
        assertThat(target(consolidation, "2015-08-01", "2015-09-01")).isEqualTo("88");
        assertThat(target(consolidation, "2016-01-01", "2015-09-01")).isEqualTo("90");
        assertThat(consolidation.changeDays(day("2015-08-31"))).containsExactly(day("2016-01-01"));
        assertThat(consolidation.changeDays(day("2015-09-01"))).containsExactly(day("2015-07-01"), day("2016-01-01"));
        assertThat(consolidation.changes("clause-1", day("2015-08-31"))).hasSize(1);
        assertThat(consolidation.changes("clause-1", day("2015-09-01"))).hasSize(2);
        assertThat(consolidation
                        .history("ind-1", day("2015-08-31"))
                        .orElseThrow()
                        .part("targets[2016]")
                        .orElseThrow()
                        .versions())
                .hasSize(2);
    }

    @Test
    void what_rests_on_an_act_received_later_waits_and_is_not_refused() {
        var received = new Amendment(
                1,
                "Amendment 1",
                "other",
                Optional.empty(),
                Optional.of(day("2015-03-01")),
                Optional.of(day("2015-05-01")),
                Optional.of(day("2015-07-01")),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                List.of(new Operation.Insert("convention", Optional.empty(), false, clause("clause-9", "New"))),
                List.of());
        var consolidation = of(
                received,
                amendment(
                        2,
                        "2015-04-01",
                        "2015-08-01",
                        new Operation.ReplaceWords("clause-9", Optional.empty(), "New", "Newer"),
                        setTarget("ind-1", 2016, "90")));

        assertThat(consolidation.unresolved(day("2015-04-30")))
                .extracting(Problem::code)
                .containsExactly("AMENDMENT-NO-SUCH-PLACE");
        assertThat(target(consolidation, "2015-08-01", "2015-04-30")).isEqualTo("90");
        assertThat(consolidation.unresolved(day("2015-03-31"))).isEmpty();
        assertThat(consolidation.unresolved(day("2015-05-01"))).isEmpty();
        assertThat(consolidation
                        .on(asOf("2015-08-01", "2015-05-01"))
                        .passage("clause-9")
                        .orElseThrow()
                        .part("title")
                        .orElseThrow()
                        .said())
                .isEqualTo("Newer");
    }

    @Test
    void an_act_without_a_day_of_effect_touches_no_day_and_is_still_checked() {
        assertThat(outcome(Records.none(), amendment(1, "2015-03-01", "", new Operation.Repeal("nowhere")))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("AMENDMENT-NO-SUCH-PLACE");
        var consolidation = of(amendment(1, "2015-03-01", "", new Operation.Repeal("clause-1")));

        assertThat(consolidation.on(new AsOf(LATER, LATER)).convention()).isEqualTo(clockmakers());
        assertThat(consolidation.changes("clause-1", LATER)).hasSize(1);
        assertThat(consolidation.pending()).extracting(Change::id).containsExactly("clause-1");
        assertThat(consolidation.on(new AsOf(LATER, LATER)).with(ActDays.Status.UNDATED))
                .hasSize(1);
    }

    @Test
    void a_draft_is_checked_after_all_signed_acts_and_changes_nothing() {
        Amendment draft = unsigned(2, "2015-01-01", setTarget("ind-1", 2016, "50"));
        Amendment signed = amendment(1, "2015-03-01", "2015-07-01", new Operation.Repeal("ind-1"));

        assertThat(outcome(Records.none(), draft, signed).problems())
                .extracting(Problem::code)
                .containsExactly("AMENDMENT-REPEALED-PLACE");
        var consolidation = of(draft);
        assertThat(consolidation.on(new AsOf(LATER, LATER)).convention()).isEqualTo(clockmakers());
        assertThat(consolidation.on(new AsOf(LATER, LATER)).with(ActDays.Status.DRAFT))
                .hasSize(1);
    }

    @Test
    void drafts_are_tried_one_after_the_other_by_their_numbers() {
        Amendment brings =
                unsigned(1, "2017-01-01", new Operation.Insert("convention", Optional.empty(), true, clause("c", "C")));
        Amendment uses = unsigned(2, "2016-01-01", new Operation.Repeal("c"));

        assertThat(outcome(Records.none(), uses, brings).problems()).isEmpty();
    }

    @Test
    void a_day_of_effect_recorded_later_holds_from_the_day_it_is_known() {
        var records = effects(
                new Records.Effect("amendment-1", day("2016-02-01"), day("2015-12-20"), "state", "decree"),
                new Records.Effect("amendment-1", day("2016-01-01"), day("2015-12-15"), "state", "decree"));
        var consolidation = outcome(records, amendment(1, "2015-03-01", "", setTarget("ind-1", 2016, "90")))
                .value()
                .orElseThrow();

        assertThat(target(consolidation, "2016-01-01", "2015-12-14")).isEqualTo("87");
        assertThat(target(consolidation, "2016-01-01", "2015-12-15")).isEqualTo("90");
        assertThat(target(consolidation, "2015-12-31", "2015-12-15")).isEqualTo("87");
        ActDays act = consolidation.acts().getFirst();
        assertThat(act.status(asOf("2016-01-01", "2015-02-28"))).isEqualTo(ActDays.Status.UNKNOWN);
        assertThat(act.status(asOf("2016-01-01", "2015-03-01"))).isEqualTo(ActDays.Status.UNDATED);
        assertThat(act.status(asOf("2015-12-31", "2015-12-15"))).isEqualTo(ActDays.Status.ANNOUNCED);
        assertThat(act.status(asOf("2016-01-01", "2015-12-15"))).isEqualTo(ActDays.Status.IN_FORCE);
        assertThat(act.isRetroactive()).isFalse();
    }

    @Test
    void an_effect_known_before_the_act_is_known_waits_for_the_act() {
        var records =
                effects(new Records.Effect("amendment-1", day("2016-01-01"), day("2015-01-15"), "state", "decree"));
        var consolidation = outcome(records, amendment(1, "2015-03-01", "", setTarget("ind-1", 2016, "90")))
                .value()
                .orElseThrow();

        assertThat(consolidation.acts().getFirst().effectKnown()).contains(day("2015-03-01"));
    }

    @Test
    void two_acts_of_one_day_apply_in_the_order_of_their_numbers() {
        var consolidation = of(
                amendment(2, "2015-03-01", "2015-07-01", setTarget("ind-1", 2016, "92")),
                amendment(1, "2015-04-01", "2015-07-01", setTarget("ind-1", 2016, "91")));

        assertThat(consolidation.acts()).extracting(ActDays::act).containsExactly("amendment-1", "amendment-2");
        assertThat(target(consolidation, "2015-07-01", "2015-07-01")).isEqualTo("92");
        assertThat(target(consolidation, "2015-07-01", "2015-03-31")).isEqualTo("92");
    }

    @Test
    void the_history_of_an_element_holds_only_what_was_known() {
        var consolidation = of(
                amendment(1, "2015-03-01", "2015-07-01", setTarget("ind-1", 2016, "91")),
                amendment(2, "2015-04-01", "2015-08-01", setTarget("ind-1", 2016, "92")));

        assertThat(consolidation.changes("ind-1", day("2015-02-28"))).hasSize(1);
        assertThat(consolidation.changes("ind-1", day("2015-03-31"))).hasSize(2);
        assertThat(consolidation.changes("ind-1", day("2015-04-01"))).hasSize(3);
    }

    @Test
    void days_between_two_changes_share_what_stands() {
        var consolidation = of(amendment(1, "2015-03-01", "2015-07-01", setTarget("ind-1", 2016, "91")));
        Standing before = consolidation.on(asOf("2015-06-30", "2016-01-01"));
        Standing after = consolidation.on(asOf("2015-07-01", "2016-01-01"));
        Standing later = consolidation.on(asOf("2016-07-01", "2016-01-01"));

        assertThat(after.root()).isSameAs(later.root()).isNotSameAs(before.root());
        assertThat(after.convention()).isSameAs(later.convention());
        assertThat(after.passage("clause-1").orElseThrow())
                .isSameAs(before.passage("clause-1").orElseThrow());
        assertThat(after.passage("clause-1").orElseThrow().parts())
                .isSameAs(before.passage("clause-1").orElseThrow().parts());
        Standing again = consolidation.on(asOf("2015-07-01", "2016-01-01"));
        assertThat(after).isEqualTo(again).hasSameHashCodeAs(again).isNotEqualTo(later);
        assertThat(after.passage("nowhere")).isEmpty();
        assertThat(after.asOf()).isEqualTo(asOf("2015-07-01", "2016-01-01"));
        assertThat(after.acts()).isEqualTo(consolidation.acts()).hasSize(1);
        assertThat(after.with(ActDays.Status.DRAFT)).isEmpty();
        assertThat(after.conventionId()).isEqualTo("clockmakers-2014");
        assertThat(consolidation.asSigned()).isEqualTo(clockmakers());
        assertThat(new Writer("amendment-1", 2)).hasToString("amendment-1 (2)");
        assertThat(Writer.CONVENTION).hasToString("convention");
    }

    @Test
    void an_act_that_asks_for_what_is_so_already_changes_no_day_and_is_named() {
        var consolidation = of(amendment(1, "2015-03-01", "2015-07-01", setTarget("ind-1", 2016, "87")));

        assertThat(consolidation.changeDays(LATER)).isEmpty();
        assertThat(consolidation.idle()).containsExactly(new Writer("amendment-1", 1));
        assertThat(consolidation.operation(new Writer("amendment-1", 1))).contains(setTarget("ind-1", 2016, "87"));
        assertThat(consolidation.operation(Writer.CONVENTION)).isEmpty();
    }

    private static Amendment unsigned(int number, String effective, Operation... operations) {
        return new Amendment(
                number,
                "Draft",
                "other",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(day(effective)),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                List.of(operations),
                List.of());
    }

    private static Records effects(Records.Effect... effects) {
        return Components.with(Records.none(), java.util.Map.of("effects", Arrays.asList(effects)));
    }

    private static String target(Consolidation consolidation, String inForce, String known) {
        return consolidation
                .on(asOf(inForce, known))
                .passage("ind-1")
                .flatMap(passage -> passage.part("targets[2016]"))
                .orElseThrow()
                .said();
    }

    private static Consolidation of(Amendment... amendments) {
        return outcome(Records.none(), amendments).value().orElseThrow();
    }

    private static Outcome<Consolidation> outcome(Records records, Amendment... amendments) {
        return Consolidation.of(clockmakers(), List.of(amendments), records);
    }

    private static AsOf asOf(String inForce, String known) {
        return new AsOf(day(inForce), day(known));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
