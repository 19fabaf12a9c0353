package org.rouage.convention.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rouage.basics.Outcome;
import org.rouage.convention.Convention;
import org.rouage.convention.Element;
import org.rouage.convention.Fund;
import org.rouage.convention.Heading;
import org.rouage.convention.Operation;

/**
 * Operations tried one after the other on a convention, by the same fold as signed acts, without signing anything: what
 * would stand, or every reason why not.
 *
 * <p>Example: {@code Trial.of(convention, acts).then(List.of(new Step(new Writer("draft-a", 1), repeal))).outcome()} is
 * the heading with all that would stand in it after the repeal. A trial never changes; {@code then} gives a longer one.
 * An outcome costs a whole fold.
 */
public record Trial(Convention convention, Set<String> acts, List<Step> steps) {
    /** One operation, by whom. */
    public record Step(Writer by, Operation operation) {}

    public Trial {
        acts = Set.copyOf(acts);
        steps = List.copyOf(steps);
    }

    /** The convention as signed, with nothing tried yet; the acts are those that an operation may say it corrects. */
    public static Trial of(Convention convention, Set<String> acts) {
        return new Trial(convention, acts, List.of());
    }

    /** The same trial and more operations after it. */
    public Trial then(List<Step> more) {
        var longer = new ArrayList<>(steps);
        longer.addAll(more);
        return new Trial(convention, acts, longer);
    }

    /** What stands after the last operation; refused with every operation that cannot be carried out. */
    public Outcome<Passage> outcome() {
        var fold = new Fold(convention, acts);
        steps.forEach(step -> fold.apply(step.operation(), step.by()));
        return Outcome.of(fold.freeze(), fold.problems());
    }

    /** The identifiers that inserting an element would give: its own and those of all it holds. */
    public static List<String> names(Element whole) {
        return Doubts.names(whole);
    }

    /**
     * Whether two outcomes say the same at the same places, for the same years, whoever wrote it. The network and the
     * missions of the fund are sets: the order in which they are listed says nothing.
     */
    public static boolean alike(Passage one, Passage other) {
        if (one.slot() != other.slot()
                || one.isInForce() != other.isInForce()
                || !said(one).equals(said(other))
                || !DefinitionsByYear.of(one).equals(DefinitionsByYear.of(other))
                || one.passages().size() != other.passages().size()) {
            return false;
        }
        for (int i = 0; i < one.passages().size(); i++) {
            if (!alike(one.passages().get(i), other.passages().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Element said(Passage passage) {
        return passage.element() instanceof Heading heading
                ? Components.with(heading, Map.of("fund", listed(heading.fund())))
                : passage.element();
    }

    private static Fund listed(Fund fund) {
        return Components.with(
                fund,
                Map.of(
                        "missions",
                        fund.missions().stream()
                                .sorted(Comparator.comparing(Fund.Held::term).thenComparing(Fund.Held::validity))
                                .toList(),
                        "network",
                        fund.network().stream()
                                .sorted(Comparator.comparing(Fund.LocalFund::id))
                                .toList()));
    }
}
