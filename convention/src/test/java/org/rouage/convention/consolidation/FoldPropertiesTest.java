package org.rouage.convention.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rouage.basics.AsOf;
import org.rouage.convention.Amendment;
import org.rouage.convention.Operation;
import org.rouage.convention.Records;

/** What must hold whatever the convention and its amendments, over seeds. */
class FoldPropertiesTest {
    private static final LocalDate LATER = GeneratedActs.later();

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_generated_can_be_carried_out(long seed) {
        var acts = GeneratedActs.of(seed, 6, 6);

        assertThat(Consolidation.of(acts.convention(), acts.amendments(), Records.none())
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void amendments_one_by_one_or_all_together_agree(long seed) {
        var acts = GeneratedActs.of(seed, 5, 5);
        var together = acts.consolidation();
        var soFar = new ArrayList<Amendment>();
        for (Amendment next : acts.amendments()) {
            soFar.add(next);
            LocalDate day = next.effective().orElseThrow();
            boolean isLastOfDay = acts.amendments().stream()
                    .noneMatch(
                            other -> !soFar.contains(other) && other.effective().equals(next.effective()));
            if (isLastOfDay) {
                assertThat(standing(soFar, acts, day))
                        .isEqualTo(together.on(new AsOf(day, LATER)).root());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_in_which_the_files_are_read_does_not_matter(long seed) {
        var acts = GeneratedActs.of(seed, 6, 5);
        List<Amendment> shuffled = new ArrayList<>(acts.amendments());
        Collections.shuffle(shuffled, new Random(seed));
        var first = acts.consolidation();
        var second = new GeneratedActs(acts.convention(), shuffled).consolidation();

        for (LocalDate day : acts.days()) {
            assertThat(second.on(AsOf.on(day)).root())
                    .isEqualTo(first.on(AsOf.on(day)).root());
        }
        assertThat(second.changes(LATER)).isEqualTo(first.changes(LATER));
        assertThat(second.acts()).isEqualTo(first.acts());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_day_between_two_changes_differs_from_its_neighbour(long seed) {
        var acts = GeneratedActs.of(seed, 6, 5);
        var consolidation = acts.consolidation();
        List<LocalDate> changeDays = consolidation.changeDays(LATER);
        List<LocalDate> days = acts.days();

        for (int i = 1; i < days.size(); i++) {
            Passage before = consolidation.on(new AsOf(days.get(i - 1), LATER)).root();
            Passage after = consolidation.on(new AsOf(days.get(i), LATER)).root();
            assertThat(after.equals(before)).isEqualTo(!changeDays.contains(days.get(i)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_amendment_of_the_future_changes_no_day_before_it(long seed) {
        var acts = GeneratedActs.of(seed, 5, 4);
        var without = acts.consolidation();
        LocalDate future = acts.amendments().getLast().effective().orElseThrow().plusDays(40);
        var more = new ArrayList<>(acts.amendments());
        var operation = new GeneratedOperations(new Random(seed), "future-")
                .valid(without.on(new AsOf(future, LATER)).root());
        more.add(GeneratedActs.amendment(6, future.minusDays(300), Optional.of(future), List.of(operation)));
        var with = new GeneratedActs(acts.convention(), more).consolidation();

        for (LocalDate day : acts.days()) {
            if (day.isBefore(future)) {
                assertThat(with.on(new AsOf(day, LATER)).root())
                        .isEqualTo(without.on(new AsOf(day, LATER)).root());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_was_known_on_a_day_is_what_the_acts_known_by_then_fold_into(long seed) {
        var acts = GeneratedActs.of(seed, 7, 4);
        var all = acts.consolidation();
        for (LocalDate known : acts.days()) {
            if (known.getDayOfMonth() % 10 == 1) {
                List<ActDays> learnt = all.acts().stream()
                        .filter(act -> !act.effectKnown().orElse(LocalDate.MAX).isAfter(known))
                        .toList();
                var fold = new Fold(acts.convention(), java.util.Set.of("convention"));
                learnt.forEach(act -> fold.apply(
                        act.act(),
                        act.effective().orElseThrow(),
                        act.amendment().operations()));
                assertThat(all.on(new AsOf(LATER, known)).root()).isEqualTo(fold.freeze());
                assertThat(all.unresolved(known)).isEqualTo(fold.problems());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_refused_operation_changes_nothing(long seed) {
        var acts = GeneratedActs.of(seed, 3, 6);
        var random = new Random(seed);
        var fold = new Fold(acts.convention(), java.util.Set.of("convention"));
        acts.amendments().forEach(act -> fold.apply(act.act(), LATER, act.operations()));
        var generated = new GeneratedOperations(random, "other-");
        for (int i = 0; i < 20; i++) {
            Passage before = fold.freeze();
            int changes = fold.changes().values().stream().mapToInt(List::size).sum();
            Operation refused = generated.refused(before);
            fold.apply("amendment-9", LATER, List.of(refused));
            assertThat(fold.problems()).as("%s", refused).isNotEmpty();
            assertThat(fold.freeze()).as("%s", refused).isSameAs(before);
            assertThat(fold.changes().values().stream().mapToInt(List::size).sum())
                    .isEqualTo(changes);
        }
    }

    private static Passage standing(List<Amendment> amendments, GeneratedActs acts, LocalDate day) {
        return new GeneratedActs(acts.convention(), amendments)
                .consolidation()
                .on(new AsOf(day, LATER))
                .root();
    }
}
