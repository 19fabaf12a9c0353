package org.rouage.conformity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rouage.basics.Text;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * Signatures needed, each by any of some capacities, matched with the capacities that signed: one person's signature
 * serves once.
 *
 * <p>Example: needed {@code [president or director] [president]}, signed {@code president, director}: none is missing,
 * the director answering the first.
 */
final class Capacities {
    private final List<List<String>> needed;
    private final List<String> present;
    private final int[] neededAnsweredBy;

    private Capacities(List<List<String>> needed, List<String> present) {
        this.needed = needed;
        this.present = present;
        neededAnsweredBy = new int[present.size()];
        Arrays.fill(neededAnsweredBy, -1);
        for (int one = 0; one < needed.size(); one++) {
            place(one, new boolean[present.size()]);
        }
    }

    static Capacities match(List<List<String>> needed, List<String> present) {
        return new Capacities(needed, present);
    }

    private boolean place(int one, boolean[] tried) {
        for (int at = 0; at < present.size(); at++) {
            if (!tried[at] && needed.get(one).contains(present.get(at))) {
                tried[at] = true;
                if (neededAnsweredBy[at] < 0 || place(neededAnsweredBy[at], tried)) {
                    neededAnsweredBy[at] = one;
                    return true;
                }
            }
        }
        return false;
    }

    List<List<String>> missing() {
        var missing = new ArrayList<>(needed);
        for (int one : neededAnsweredBy) {
            if (one >= 0) {
                missing.remove(needed.get(one));
            }
        }
        return missing;
    }

    List<String> extra() {
        var extra = new ArrayList<String>();
        for (int at = 0; at < present.size(); at++) {
            if (neededAnsweredBy[at] < 0) {
                extra.add(present.get(at));
            }
        }
        return extra;
    }

    /** "president and (director or secretary general)", in words. */
    static Text name(List<List<String>> needed, Case inCase) {
        return Words.list(needed, alternatives -> {
            var names = alternatives.stream()
                    .map(capacity -> inCase.name(Slot.CAPACITY, capacity))
                    .toList();
            return Text.of(
                    String.join(" ou ", names.stream().map(Text::french).toList()),
                    String.join(" or ", names.stream().map(Text::english).toList()));
        });
    }
}
