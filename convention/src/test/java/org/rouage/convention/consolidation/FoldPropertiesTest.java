package org.rouage.convention.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rouage.basics.AsOf;
import org.rouage.convention.Amendment;
import org.rouage.convention.Convention;
import org.rouage.convention.Operation;
import org.rouage.convention.Records;

/** What must hold whatever the convention and its amendments, over seeds. */
class FoldPropertiesTest {
    private static final LocalDate LATER = GeneratedActs.later();

    /** {@code -Drouage.seeds=200} tries more. */
    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("rouage.seeds", 20));
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
        for (ActDays last : all.acts()) {
            for (LocalDate known : List.of(
                    last.effectKnown().orElseThrow().minusDays(1),
                    last.effectKnown().orElseThrow())) {
                var fold = new Fold(acts.convention(), Set.of("convention"));
                all.acts().stream()
                        .filter(act -> !act.effectKnown().orElseThrow().isAfter(known))
                        .forEach(act -> fold.apply(
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
        var fold = new Fold(acts.convention(), Set.of("convention"));
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

    @ParameterizedTest
    @MethodSource("seeds")
    void operations_on_different_places_commute(long seed) {
        var random = new Random(seed);
        var acts = GeneratedActs.of(seed, 3, 5);
        Passage base = acts.consolidation().on(new AsOf(LATER, LATER)).root();
        var first = new GeneratedOperations(random, "first-");
        var second = new GeneratedOperations(random, "second-");
        for (int i = 0; i < 12; i++) {
            Operation one = first.valid(base);
            Operation other = second.valid(base);
            if (Collections.disjoint(places(one, base), places(other, base))) {
                assertThat(said(acts, one, other)).as("%s, %s", one, other).isEqualTo(said(acts, other, one));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void history_and_text_agree_on_every_part_of_every_element_on_every_day(long seed) {
        var acts = GeneratedActs.of(seed, 6, 6);
        var consolidation = acts.consolidation();
        var ends = new ArrayList<>(consolidation.changeDays(LATER));
        ends.addFirst(LocalDate.of(GeneratedConvention.FIRST_YEAR, 1, 1));
        for (LocalDate day : ends) {
            Standing standing = consolidation.on(new AsOf(day, LATER));
            standing.root().all().forEach(passage -> {
                History history = consolidation.history(passage.id(), LATER).orElseThrow();
                assertThat(history.repealed()
                                .filter(by -> !by.from().isAfter(day))
                                .map(Authorship::by))
                        .isEqualTo(passage.repealed());
                if (passage.isInForce()) {
                    agree(history, passage, day);
                } else {
                    assertThat(history.on(day)).isEmpty();
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_day_before_and_the_day_after_a_change_the_history_agrees_with_the_text(long seed) {
        var acts = GeneratedActs.of(seed, 4, 8);
        var consolidation = acts.consolidation();
        for (LocalDate day : consolidation.changeDays(LATER)) {
            for (LocalDate near : List.of(day.minusDays(1), day.plusDays(1))) {
                consolidation
                        .on(new AsOf(near, LATER))
                        .root()
                        .all()
                        .filter(Passage::isInForce)
                        .forEach(passage -> {
                            if (!near.isBefore(LocalDate.of(GeneratedConvention.FIRST_YEAR, 1, 1))) {
                                agree(consolidation.history(passage.id(), LATER).orElseThrow(), passage, near);
                            }
                        });
            }
        }
    }

    private static void agree(History history, Passage passage, LocalDate day) {
        assertThat(history.on(day)).contains(passage.element());
        assertThat(history.inserted().by()).isEqualTo(passage.inserted());
        for (History.PartHistory part : history.parts()) {
            assertThat(part.on(day))
                    .as("%s %s on %s", passage.id(), part.name(), day)
                    .isEqualTo(passage.part(part.name()).map(Part::said));
            part.versions().stream()
                    .filter(version -> version.isOn(day))
                    .forEach(version -> assertThat(version.authorship().by()).isEqualTo(passage.writer(part.name())));
        }
        assertThat(passage.parts()).allMatch(part -> history.part(part.name()).isPresent());
    }

    /** What two operations come to, without who wrote it first. */
    private static Convention said(GeneratedActs acts, Operation first, Operation second) {
        var fold = new Fold(acts.convention(), Set.of("convention"));
        acts.amendments().forEach(act -> fold.apply(act.act(), LATER, act.operations()));
        fold.apply("amendment-8", LATER, List.of(first, second));
        assertThat(fold.problems()).isEmpty();
        return new Standing.Stand("id", fold.freeze()).convention();
    }

    /** What an operation touches, rests on, or brings to: an element, those in it, and where it comes to stand. */
    private static Set<String> places(Operation operation, Passage base) {
        var places = new HashSet<String>();
        switch (operation) {
            case Operation.Correct correct -> places.addAll(places(correct.operation(), base));
            case Operation.Insert insert -> {
                places.add(insert.into());
                places.addAll(Doubts.names(insert.element()));
            }
            case Operation.Move move -> {
                places.add(move.into());
                base.all()
                        .filter(holder -> holder.passages().stream()
                                .anyMatch(one -> one.id().equals(move.clause())))
                        .forEach(holder -> places.add(holder.id()));
                places.addAll(within(move.clause(), base));
            }
            case Operation.Repeal repeal -> {
                places.addAll(within(repeal.clause(), base));
                base.all()
                        .filter(holder -> holder.passages().stream()
                                .anyMatch(one -> one.id().equals(repeal.clause())))
                        .forEach(holder -> places.add(holder.id()));
            }
            case Operation.SetRule set -> places.addAll(within(set.of(), base));
            case Operation edit -> places.add(Fold.edited(edit));
        }
        return places;
    }

    private static List<String> within(String id, Passage base) {
        return base.all()
                .filter(passage -> passage.id().equals(id))
                .flatMap(Passage::all)
                .map(Passage::id)
                .toList();
    }

    private static Passage standing(List<Amendment> amendments, GeneratedActs acts, LocalDate day) {
        return new GeneratedActs(acts.convention(), amendments)
                .consolidation()
                .on(new AsOf(day, LATER))
                .root();
    }
}
