package org.rouage.conformity.coherence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.rouage.convention.Amendment;
import org.rouage.convention.Clause;
import org.rouage.convention.Records.Correspondence;
import org.rouage.convention.consolidation.ActDays;

/**
 * The amendments of the reference that follow a financing law, each beside ours of the same object: the same law, or
 * one declared to correspond.
 *
 * <p>Example: {@code amendment-1} of the reference, after the law for 1999, changes {@code cn-delai} and
 * {@code cn-budget}. Ours after the same law changes {@code ind-1-1}, declared equal to {@code cn-delai}: answered. Of
 * {@code cn-budget} nobody said anything: undecided.
 */
final class FinancingAmendments {
    private static final String FINANCING_LAW = "financing-law";

    private final Side ours;
    private final Side theirs;
    private final List<Declared> declared;

    private FinancingAmendments(Side ours, Side theirs, List<Declared> declared) {
        this.ours = ours;
        this.theirs = theirs;
        this.declared = declared;
    }

    static List<Contradiction> compare(Side ours, Side theirs, List<Declared> declared) {
        var amendments = new FinancingAmendments(ours, theirs, declared);
        return theirs.concluded().stream()
                .flatMap(act -> financingLawYear(act).stream()
                        .flatMap(year -> amendments.compare(act.amendment(), year).stream()))
                .toList();
    }

    /** The year of the law that an amendment says it follows or, where only its ground says so, of its signature. */
    static Optional<Integer> financingLawYear(ActDays act) {
        Amendment amendment = act.amendment();
        return amendment
                .financingLawYear()
                .or(() -> amendment.ground().equals(FINANCING_LAW)
                        ? act.signed().map(LocalDate::getYear)
                        : Optional.empty());
    }

    private List<Contradiction> compare(Amendment their, int year) {
        List<Amendment> counterparts = ours.concluded().stream()
                .filter(act -> financingLawYear(act).filter(own -> own == year).isPresent()
                        || isDeclared(act.act(), their.act()))
                .map(ActDays::amendment)
                .toList();
        if (counterparts.isEmpty()) {
            return List.of(new AmendmentWithoutCounterpart(theirs.named(their.act()), year, none(their.act())));
        }
        SequencedSet<String> changed = new LinkedHashSet<>();
        counterparts.forEach(own -> changed.addAll(changed(own)));
        var missing = new ArrayList<Contradiction>();
        for (List<String> about : subjects(their)) {
            missing(their, about, counterparts, changed).ifPresent(missing::add);
        }
        return missing;
    }

    private boolean isDeclared(String our, String their) {
        return declared.stream().anyMatch(one -> one.holds() && one.isOf(our) && one.isTo(their));
    }

    private List<Correspondence> none(String referenceClause) {
        return declared.stream()
                .filter(one -> one.isNoneTo(referenceClause))
                .map(Declared::written)
                .toList();
    }

    /** What an amendment is about, each once: for each operation, and for each clause that it keeps to itself. */
    private static List<List<String>> subjects(Amendment amendment) {
        SequencedSet<List<String>> subjects = new LinkedHashSet<>();
        amendment.operations().forEach(operation -> subjects.add(Touched.by(operation)));
        amendment.clauses().forEach(clause -> subjects.add(List.of(clause.id())));
        return List.copyOf(subjects);
    }

    private static SequencedSet<String> changed(Amendment amendment) {
        SequencedSet<String> changed = new LinkedHashSet<>();
        amendment.operations().forEach(operation -> changed.addAll(Touched.by(operation)));
        amendment.clauses().stream().map(Clause::id).forEach(changed::add);
        return changed;
    }

    /** Answered when one of ours that corresponds was changed too, or when someone said why nothing corresponds. */
    private Optional<Contradiction> missing(
            Amendment their, List<String> about, List<Amendment> counterparts, SequencedSet<String> changed) {
        if (about.stream().anyMatch(clause -> !none(clause).isEmpty())) {
            return Optional.empty();
        }
        List<Named> corresponding = declared.stream()
                .filter(one -> one.holds() && about.stream().anyMatch(one::isTo))
                .map(Declared::our)
                .distinct()
                .toList();
        if (corresponding.stream().anyMatch(named -> changed.contains(named.id()))) {
            return Optional.empty();
        }
        var acts = counterparts.stream().map(own -> ours.named(own.act())).toList();
        return Optional.of(new WithoutAnalogousClause(
                theirs.named(their.act()),
                theirs.named(about.getFirst()),
                acts,
                corresponding.stream().findFirst()));
    }
}
