package org.rouage.convention.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.convention.consolidation.Consolidation;

/**
 * The operations of two drafts on the same base, or of one draft and of the acts signed since its base, held against
 * each other: each pair commutes, agrees or conflicts.
 *
 * <p>Two operations <em>commute</em> when, each in the context of the operations of its own draft that it needs, both
 * orders can be applied and give the same state; the order in which the network and the missions are listed is no part
 * of the state. They <em>agree</em> when they make the same change, which is then made once. Otherwise they
 * <em>conflict</em>.
 *
 * <p>Example: draft {@code accueil} sets the target 2026 of {@code ind-1} to 88 and renumbers {@code clause-2}; draft
 * {@code budget} sets that target to 90 and sets {@code amount-1}: one conflict, {@code ind-1.targets[2026]}; the three
 * other pairs commute. With no conflict, either draft can be applied before the other, and the result is the same.
 */
public final class Conflicts {
    private final String first;
    private final String second;
    private final Confrontation confrontation;

    private Conflicts(String first, String second, Confrontation confrontation) {
        this.first = first;
        this.second = second;
        this.confrontation = confrontation;
    }

    /** Refused, with all problems, when a draft cannot be applied to its own base, or the bases differ. */
    public static Outcome<Conflicts> between(Consolidation consolidation, Draft first, Draft second) {
        SignedActs acts = SignedActs.of(consolidation);
        Outcome<Integer> base = acts.base(first);
        Outcome<Integer> other = acts.base(second);
        var problems = new ArrayList<Problem>(base.problems());
        problems.addAll(other.problems());
        if (base.value().isPresent() && other.value().isPresent() && !base.equals(other)) {
            problems.add(DraftProblems.otherBase(first, second));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var trial = acts.upTo(base.value().orElseThrow());
        return held(first.name(), second.name(), Script.of(trial, first.steps()), Script.of(trial, second.steps()));
    }

    /**
     * The draft held against the acts signed since its base, as the second side; none when it is not stale. Refused
     * when the draft cannot be applied to its own base, or the acts since cannot be applied after it.
     */
    public static Outcome<Conflicts> sinceBase(Consolidation consolidation, Draft draft) {
        SignedActs acts = SignedActs.of(consolidation);
        return switch (acts.base(draft)) {
            case Outcome.Refused<Integer>(List<Problem> problems) -> Outcome.refused(problems);
            case Outcome.Accepted<Integer>(Integer base) -> {
                var trial = acts.upTo(base);
                yield held(
                        draft.name(), acts.last(), Script.of(trial, draft.steps()), Script.of(trial, acts.since(base)));
            }
        };
    }

    private static Outcome<Conflicts> held(
            String first, String second, Outcome<Script> ofFirst, Outcome<Script> ofSecond) {
        var problems = new ArrayList<Problem>(ofFirst.problems());
        problems.addAll(ofSecond.problems());
        return problems.isEmpty()
                ? Outcome.accepted(new Conflicts(
                        first,
                        second,
                        new Confrontation(
                                ofFirst.value().orElseThrow(), ofSecond.value().orElseThrow())))
                : Outcome.refused(problems);
    }

    /** The name of the first draft. */
    public String first() {
        return first;
    }

    /** The name of the second draft, or of the last act signed. */
    public String second() {
        return second;
    }

    /** In the order of the operations of the first, then of the second. */
    public List<Conflict> conflicts() {
        return List.copyOf(confrontation.conflicts().values());
    }

    public Optional<Conflict> conflict(String name) {
        return conflicts().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** The same changes made twice. */
    public List<Agreement> agreements() {
        return confrontation.agreements();
    }

    /** How many pairs of operations commute. */
    public long commuting() {
        long pairs =
                (long) confrontation.first().size() * confrontation.second().size();
        return pairs - conflicts().size() - agreements().size();
    }

    Confrontation confrontation() {
        return confrontation;
    }
}
