package org.rouage.convention.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.rouage.basics.Problem;
import org.rouage.convention.Records;
import org.rouage.convention.draft.Choices.Side;
import org.rouage.convention.draft.Pairs.Pair;

/**
 * The choices applied to the conflicts: which steps of each side are left aside and why, and which conflicts are still
 * open. A conflict that follows from another is settled by that other's choice.
 */
final class Settlement {
    private final Confrontation confrontation;
    private final Choices choices;
    private final Predicate<Conflict> mayStayOpen;
    private final Map<String, Side> sides = new HashMap<>();
    private final Map<Integer, Fate> ofFirst = new TreeMap<>();
    private final Map<Integer, Fate> ofSecond = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Settlement(Confrontation confrontation, Choices choices, Predicate<Conflict> mayStayOpen) {
        this.confrontation = confrontation;
        this.choices = choices;
        this.mayStayOpen = mayStayOpen;
        confrontation.conflicts().values().stream().filter(Conflict::isOwn).forEach(this::settle);
        confrontation.conflicts().forEach(this::leaveAside);
        rest(confrontation.first(), ofFirst);
        rest(confrontation.second(), ofSecond);
    }

    List<Problem> problems() {
        return problems;
    }

    /** The side taken in a conflict, or in the one from which it follows. */
    Optional<Side> side(Conflict conflict) {
        return Optional.ofNullable(sides.get(conflict.follows().orElse(conflict.name())));
    }

    boolean keepsFirst(int at) {
        return !ofFirst.containsKey(at);
    }

    boolean keepsSecond(int at) {
        return !ofSecond.containsKey(at);
    }

    /** What became of a step of the first that agrees with none. */
    Fate ofFirst(int at) {
        return ofFirst.getOrDefault(
                at, new Fate.Kept(confrontation.first().steps().get(at)));
    }

    Fate ofSecond(int at) {
        return ofSecond.getOrDefault(
                at, new Fate.Kept(confrontation.second().steps().get(at)));
    }

    private void settle(Conflict conflict) {
        Optional<Records.Choice> choice = choices.of(conflict);
        if (choice.isEmpty()) {
            if (!mayStayOpen.test(conflict)) {
                problems.add(DraftProblems.open(conflict));
            }
            return;
        }
        Choices.side(choice.get(), conflict)
                .ifPresentOrElse(
                        side -> sides.put(conflict.name(), side),
                        () -> problems.add(
                                DraftProblems.noSuchSide(conflict, choice.get().take())));
    }

    private void leaveAside(Pair pair, Conflict conflict) {
        Optional<Side> side = side(conflict);
        if (side.isEmpty() || (conflict.kind() == Kind.ORDER && side.get() != Side.NEITHER)) {
            return;
        }
        String root = conflict.follows().orElse(conflict.name());
        String take = switch (side.get()) {
            case FIRST -> conflict.first().of();
            case SECOND -> conflict.second().of();
            case NEITHER -> Choices.NEITHER;
        };
        if (side.get() != Side.FIRST) {
            ofFirst.putIfAbsent(pair.first(), new Fate.NotChosen(conflict.first(), root, take));
        }
        if (side.get() != Side.SECOND) {
            ofSecond.putIfAbsent(pair.second(), new Fate.NotChosen(conflict.second(), root, take));
        }
    }

    /** What needs a step left aside is left aside too. */
    private static void rest(Script script, Map<Integer, Fate> aside) {
        for (int at = 0; at < script.size(); at++) {
            if (!aside.containsKey(at)) {
                BitSet context = script.context(at);
                Step step = script.steps().get(at);
                Optional<Integer> missing =
                        aside.keySet().stream().filter(context::get).findFirst();
                if (missing.isPresent()) {
                    aside.put(at, new Fate.RestsOn(step, script.steps().get(missing.get())));
                }
            }
        }
    }
}
