package org.rouage.convention.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The longest choice among numbers, in their order, of which each is greater than the one before: what stayed in place
 * when the rest moved around it.
 *
 * <p>Example: of {@code 4 0 1 2 3}, those at places 1, 2, 3, 4: one element moved, and not four.
 */
final class Rising {
    private Rising() {}

    /** The places of the numbers chosen; the numbers are all different. */
    static List<Integer> of(int[] numbers) {
        int[] lastOf = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int length = 0;
        int[] smallest = new int[numbers.length];
        for (int at = 0; at < numbers.length; at++) {
            int found = Arrays.binarySearch(smallest, 0, length, numbers[at]);
            int rank = -found - 1;
            smallest[rank] = numbers[at];
            lastOf[rank] = at;
            previous[at] = rank == 0 ? -1 : lastOf[rank - 1];
            length = Math.max(length, rank + 1);
        }
        var chosen = new ArrayList<Integer>(length);
        for (int at = length == 0 ? -1 : lastOf[length - 1]; at >= 0; at = previous[at]) {
            chosen.add(at);
        }
        Collections.reverse(chosen);
        return chosen;
    }

    /**
     * As many as can be of the preferred places, then each of the others, in order, that still fits between them. Of
     * {@code 1 0}, preferring the second, only that one.
     */
    static List<Integer> preferring(List<Integer> preferred, int[] numbers) {
        var fixed = new boolean[numbers.length];
        of(preferred.stream().mapToInt(at -> numbers[at]).toArray()).forEach(at -> fixed[preferred.get(at)] = true);
        int[] below = new int[numbers.length];
        int next = Integer.MAX_VALUE;
        for (int at = numbers.length - 1; at >= 0; at--) {
            below[at] = next;
            next = fixed[at] ? numbers[at] : next;
        }
        var chosen = new ArrayList<Integer>();
        int last = -1;
        for (int at = 0; at < numbers.length; at++) {
            if (fixed[at] || (numbers[at] > last && numbers[at] < below[at])) {
                chosen.add(at);
                last = numbers[at];
            }
        }
        return chosen;
    }
}
