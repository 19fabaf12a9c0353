package org.rouage.convention.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.rouage.convention.draft.Pairs.Clash;
import org.rouage.convention.draft.Pairs.Pair;

/**
 * Two scripts on one base held against each other whole: every conflict with its name, which conflict follows from
 * which, and the agreements.
 */
final class Confrontation {
    private final Script first;
    private final Script second;
    private final Pairs pairs;
    private final Telling telling;
    private final SequencedMap<Pair, Conflict> conflicts = new LinkedHashMap<>();
    private final Map<String, Integer> named = new LinkedHashMap<>();

    Confrontation(Script first, Script second) {
        this.first = first;
        this.second = second;
        pairs = new Pairs(first, second);
        telling = new Telling(first, second);
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < second.size(); j++) {
                Pair pair = new Pair(i, j);
                pairs.clash(i, j).ifPresent(clash -> add(pair, clash, false));
            }
        }
        together();
    }

    Script first() {
        return first;
    }

    Script second() {
        return second;
    }

    boolean agree(int i, int j) {
        return pairs.agree(i, j);
    }

    /** By pair of ranks from 0, in the order of the first, then of the second. */
    SequencedMap<Pair, Conflict> conflicts() {
        return conflicts;
    }

    List<Agreement> agreements() {
        var agreements = new ArrayList<Agreement>();
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < second.size(); j++) {
                if (agree(i, j)) {
                    agreements.add(
                            new Agreement(first.steps().get(i), second.steps().get(j)));
                }
            }
        }
        return agreements;
    }

    /** What stands when a pair is done, the first before the second, each in its context. */
    Clash both(Pair pair) {
        return pairs.both(first.context(pair.first()), second.context(pair.second()));
    }

    private void add(Pair pair, Clash clash, boolean together) {
        Conflict told = telling.tell(pair, clash, together);
        int count = named.merge(told.name(), 1, Integer::sum);
        conflicts.put(
                pair,
                new Conflict(
                        count == 1 ? told.name() : told.name() + "#" + count,
                        told.kind(),
                        told.first(),
                        told.second(),
                        told.base(),
                        told.firstSays(),
                        told.secondSays(),
                        told.reason(),
                        root(pair, told.kind()).map(Conflict::name)));
    }

    /** The earliest conflict between what this pair needs; what is only a matter of order settles nothing else. */
    private Optional<Conflict> root(Pair pair, Kind kind) {
        return conflicts.entrySet().stream()
                .filter(entry -> first.context(pair.first()).get(entry.getKey().first())
                        && second.context(pair.second()).get(entry.getKey().second()))
                .map(Map.Entry::getValue)
                .filter(Conflict::isOwn)
                .filter(root -> root.kind() != Kind.ORDER || kind == Kind.ORDER)
                .findFirst();
    }

    /** What commutes pair by pair and yet not as a whole: the first steps at which it does not. */
    private void together() {
        BitSet ofFirst = untouched(first, true);
        BitSet ofSecond = untouched(second, false);
        while (!ofFirst.isEmpty()
                && !ofSecond.isEmpty()
                && !pairs.both(ofFirst, ofSecond).isEmpty()) {
            BitSet some = shortest(ofFirst, prefix -> pairs.both(prefix, ofSecond));
            BitSet others = shortest(ofSecond, prefix -> pairs.both(some, prefix));
            Pair pair = new Pair(some.length() - 1, others.length() - 1);
            add(pair, pairs.both(some, others), true);
            ofFirst.andNot(first.resting(only(pair.first())));
        }
    }

    private static BitSet shortest(BitSet whole, java.util.function.Function<BitSet, Clash> tried) {
        var prefix = new BitSet();
        for (int at : whole.stream().toArray()) {
            prefix.set(at);
            if (!tried.apply(prefix).isEmpty()) {
                break;
            }
        }
        return prefix;
    }

    /** The steps that neither conflict nor rest on one that does. */
    private BitSet untouched(Script script, boolean isFirst) {
        var touched = new BitSet();
        conflicts.keySet().forEach(pair -> touched.set(isFirst ? pair.first() : pair.second()));
        var rest = new BitSet();
        rest.set(0, script.size());
        rest.andNot(script.resting(touched));
        return rest;
    }

    static BitSet only(int one) {
        var only = new BitSet();
        only.set(one);
        return only;
    }
}
