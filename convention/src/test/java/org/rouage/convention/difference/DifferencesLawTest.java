package org.rouage.convention.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.convention.difference.Lighthouses.clause;
import static org.rouage.convention.difference.Lighthouses.indicator;
import static org.rouage.convention.difference.Lighthouses.objective;
import static org.rouage.convention.difference.Lighthouses.sheet;
import static org.rouage.convention.difference.Lighthouses.standing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rouage.convention.Clause;
import org.rouage.convention.Convention;
import org.rouage.convention.Indicator;
import org.rouage.convention.Objective;
import org.rouage.convention.consolidation.Standing;

/** What holds of the differences of any two conventions, over conventions made from seeds. */
class DifferencesLawTest {
    @Test
    void applied_to_the_old_they_give_the_new_and_what_is_equal_has_none() {
        for (int seed = 0; seed < 400; seed++) {
            Standing before = standing(convention(new Random(seed)));
            Standing after = standing(convention(new Random(seed / 2 + 1_000)));
            var differences = Differences.between(before, after);

            assertThat(differences.applyTo(Outline.of(before)))
                    .as("seed %d", seed)
                    .isEqualTo(Outline.of(after));
            assertThat(differences.isEmpty()).isEqualTo(Outline.of(before).equals(Outline.of(after)));
            assertThat(differences.elements()).doesNotHaveDuplicates();
            assertThat(Differences.between(before, standing(convention(new Random(seed))))
                            .elements())
                    .isEmpty();
        }
    }

    @Test
    void as_many_elements_are_added_one_way_as_are_removed_the_other() {
        for (int seed = 0; seed < 200; seed++) {
            Standing one = standing(convention(new Random(seed)));
            Standing other = standing(convention(new Random(seed + 5_000)));
            var there = Differences.between(one, other);
            var back = Differences.between(other, one);

            assertThat(there.count(ElementChange.Added.class)).isEqualTo(back.count(ElementChange.Removed.class));
            assertThat(there.count(ElementChange.Revalued.class)).isEqualTo(back.count(ElementChange.Revalued.class));
            assertThat(there.count(ElementChange.Reworded.class)).isEqualTo(back.count(ElementChange.Reworded.class));
            assertThat(there.count(ElementChange.Moved.class)).isEqualTo(back.count(ElementChange.Moved.class));
        }
    }

    /** Up to three sheets among which up to eight objectives are dealt in any order, and up to six clauses. */
    private static Convention convention(Random random) {
        List<String> objectives = dealt("obj-", 8, random);
        var sheets = new ArrayList<Convention.Sheet>();
        int from = 0;
        for (String id : dealt("sheet-", 3, random)) {
            int to = Math.min(objectives.size(), from + random.nextInt(4));
            List<Objective> held = objectives.subList(from, to).stream()
                    .map(one -> objective(one, text(random)))
                    .toList();
            List<Indicator> indicators = from == 0 && to > 0 ? List.of(indicator("8" + random.nextInt(3))) : List.of();
            sheets.add(sheet(id, held, indicators));
            from = to;
        }
        List<Clause> clauses = dealt("clause-", 6, random).stream()
                .map(one -> clause(one, text(random)))
                .toList();
        return Lighthouses.convention(sheets, clauses);
    }

    private static List<String> dealt(String name, int most, Random random) {
        var dealt = new ArrayList<>(
                IntStream.range(0, most).mapToObj(one -> name + one).toList());
        Collections.shuffle(dealt, random);
        return dealt.subList(0, random.nextInt(most + 1));
    }

    private static String text(Random random) {
        return String.join(" ", List.of("Keep", "the", "light").subList(0, random.nextInt(4)));
    }
}
