package org.rouage.convention.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rouage.convention.Amendment;
import org.rouage.convention.Operation;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Trial;

/** What holds for any two drafts, on drafts drawn from seeds. */
class DraftPropertiesTest {
    private static final int SEEDS = 60;
    private static final Trial BASE = Trial.of(Lamplighters.convention(), Set.of());

    static List<Long> seeds() {
        var seeds = new ArrayList<Long>();
        for (long seed = 0; seed < SEEDS; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void with_no_conflict_reported_both_orders_of_the_whole_drafts_apply_and_agree(long seed) {
        Draft one = draft("a", seed, 3);
        Draft other = draft("b", seed + 10_000, 3);
        Conflicts conflicts = Lamplighters.between(one, other);
        if (conflicts.conflicts().isEmpty()) {
            Optional<Passage> oneFirst = done(one.steps(), without(other, agreed(conflicts, false)));
            Optional<Passage> otherFirst = done(other.steps(), without(one, agreed(conflicts, true)));
            assertThat(oneFirst).isPresent();
            assertThat(otherFirst).isPresent();
            assertThat(Trial.alike(oneFirst.get(), otherFirst.get())).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_pair_is_reported_exactly_when_changing_places_fails_or_differs(long seed) {
        Script one = script("a", seed, 4);
        Script other = script("b", seed + 10_000, 4);
        var pairs = new Pairs(one, other);
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                boolean swaps = pairs.both(one.context(i), other.context(j)).isEmpty();
                if (!pairs.agree(i, j)) {
                    assertThat(pairs.clash(i, j).isEmpty())
                            .as("%s and %s", one.steps().get(i), other.steps().get(j))
                            .isEqualTo(swaps);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_step_can_be_applied_after_nothing_but_what_it_needs(long seed) {
        Script script = script("a", seed, 6);
        for (int at = 0; at < script.size(); at++) {
            BitSet context = script.context(at);
            assertThat(done(script.steps(context), List.of())).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void conflicts_have_names_of_their_own_and_are_the_same_whichever_draft_is_first(long seed) {
        Draft one = draft("a", seed, 4);
        Draft other = draft("b", seed + 10_000, 4);
        List<Conflict> conflicts = Lamplighters.between(one, other).conflicts();
        List<Conflict> swapped = Lamplighters.between(other, one).conflicts();

        assertThat(conflicts).extracting(Conflict::name).doesNotHaveDuplicates();
        if (conflicts.stream().noneMatch(conflict -> conflict.kind() == Kind.TOGETHER)) {
            assertThat(conflicts)
                    .extracting(conflict -> conflict.first() + " / " + conflict.second())
                    .containsExactlyInAnyOrderElementsOf(swapped.stream()
                            .map(conflict -> conflict.second() + " / " + conflict.first())
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void once_every_conflict_is_settled_for_one_draft_the_merge_holds_all_of_that_draft(long seed) {
        Draft one = draft("a", seed, 4);
        Draft other = draft("b", seed + 10_000, 4);
        Conflicts conflicts = Lamplighters.between(one, other);
        var choices = Lamplighters.choices(conflicts.conflicts().stream()
                .flatMap(conflict -> List.of(conflict.name(), "a", "b", "a").stream())
                .toArray(String[]::new));

        Merged merged = Merged.of(one, other, conflicts, choices).value().orElseThrow();

        assertThat(merged.amendment().operations()).containsAll(one.amendment().operations());
        assertThat(merged.fates()).hasSize(8);
        if (conflicts.conflicts().isEmpty()) {
            Passage together =
                    done(one.steps(), without(other, agreed(conflicts, false))).orElseThrow();
            Passage asMerged =
                    done(new Draft("m", merged.amendment()).steps(), List.of()).orElseThrow();
            assertThat(Trial.alike(together, asMerged)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_draft_that_commutes_is_rebased_as_if_written_on_the_new_base(long seed) {
        Draft draft = draft("a", seed, 3);
        Amendment since = Lamplighters.signed(
                1, new DraftGenerator(seed + 10_000).operations(BASE, 3).toArray(Operation[]::new));
        Consolidation signed = Lamplighters.consolidation(since);
        Conflicts conflicts = Conflicts.sinceBase(signed, draft).value().orElseThrow();
        if (conflicts.conflicts().isEmpty()) {
            Rebased rebased = Rebased.of(draft, signed, conflicts, new Choices(List.of()))
                    .value()
                    .orElseThrow();

            assertThat(rebased.amendment().base()).contains("amendment-1");
            List<Step> act = new Draft("amendment-1", since).steps();
            Passage onNewBase =
                    done(act, new Draft("a", rebased.amendment()).steps()).orElseThrow();
            Passage writtenFirst = done(
                            draft.steps(), without(new Draft("amendment-1", since), agreed(conflicts, false)))
                    .orElseThrow();
            assertThat(Trial.alike(onNewBase, writtenFirst)).isTrue();
            assertThat(Conflicts.sinceBase(signed, new Draft("a", rebased.amendment()))
                            .value()
                            .orElseThrow()
                            .conflicts())
                    .isEmpty();
        }
    }

    private static List<Step> agreed(Conflicts conflicts, boolean first) {
        return conflicts.agreements().stream()
                .map(agreement -> first ? agreement.first() : agreement.second())
                .toList();
    }

    private static List<Step> without(Draft draft, List<Step> aside) {
        return draft.steps().stream().filter(step -> !aside.contains(step)).toList();
    }

    private static Optional<Passage> done(List<Step> some, List<Step> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return Script.outcome(BASE, all).value();
    }

    private static Script script(String name, long seed, int count) {
        return Script.of(BASE, draft(name, seed, count).steps()).value().orElseThrow();
    }

    private static Draft draft(String name, long seed, int count) {
        return Lamplighters.draft(
                name,
                "convention",
                new DraftGenerator(seed).operations(BASE, count).toArray(Operation[]::new));
    }
}
