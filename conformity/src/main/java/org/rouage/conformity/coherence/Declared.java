package org.rouage.conformity.coherence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.convention.Clause;
import org.rouage.convention.Element;
import org.rouage.convention.Indicator;
import org.rouage.convention.Objective;
import org.rouage.convention.Orientation;
import org.rouage.convention.Records.Correspondence;

/**
 * A correspondence that a person declared, with what the two names stand for on the day asked.
 *
 * <p>Example: {@code obj-1} narrower than {@code cn-obj-4}, both there: it {@link #holds}. With {@code cn-obj-4}
 * repealed it does not, and answers nothing.
 */
public record Declared(Correspondence written, Relation relation, Named our, Optional<Named> their) {
    static Declared of(Correspondence one, Side ours, Side theirs) {
        return new Declared(
                one,
                Relation.of(one),
                ours.named(one.clause()),
                one.referenceClause().map(theirs::named));
    }

    /** A relation between two clauses that are there. */
    public boolean holds() {
        return relation != Relation.NONE
                && our.isThere()
                && their.filter(Named::isThere).isPresent();
    }

    boolean isOf(String clause) {
        return our.id().equals(clause);
    }

    boolean isTo(String referenceClause) {
        return their.filter(named -> named.id().equals(referenceClause)).isPresent();
    }

    /** That a clause of ours has no counterpart at all. */
    boolean isNoneOf(String clause) {
        return relation == Relation.NONE && their.isEmpty() && isOf(clause);
    }

    /** That nothing here corresponds to a clause of the reference. */
    boolean isNoneTo(String referenceClause) {
        return relation == Relation.NONE && isTo(referenceClause);
    }

    /** What is wrong with it, as far as the two texts show. */
    List<Contradiction> problems(List<Declared> all) {
        var found = new ArrayList<Contradiction>();
        boolean ourGone = !our.isThere();
        boolean theirGone = their.filter(named -> !named.isThere()).isPresent();
        boolean toNothing = relation != Relation.NONE && their.isEmpty();
        if (ourGone || theirGone || toNothing) {
            found.add(new ClauseNotThere(written, our, their));
        }
        their.ifPresent(named -> {
            if (holds()) {
                kinds(named).ifPresent(found::add);
                words(named).ifPresent(found::add);
            }
            disagreement(named, all).ifPresent(found::add);
        });
        return found;
    }

    private Optional<Contradiction> kinds(Named named) {
        boolean same =
                our.element().map(Object::getClass).equals(named.element().map(Object::getClass));
        return relation == Relation.EQUAL && !same
                ? Optional.of(against(
                        named,
                        Gravity.TO_JUSTIFY,
                        Text.of("ce ne sont pas deux clauses de même nature", "they are not clauses of one kind")))
                : Optional.empty();
    }

    private Optional<Contradiction> words(Named named) {
        boolean unequal = relation == Relation.NARROWER || relation == Relation.WIDER;
        Optional<String> here = our.element().flatMap(Declared::said);
        return unequal && here.isPresent() && here.equals(named.element().flatMap(Declared::said))
                ? Optional.of(against(
                        named,
                        Gravity.UNDECIDED,
                        Text.of("les deux disent les mêmes mots", "the two say the same words")))
                : Optional.empty();
    }

    /** The words of what is compared in words: the whole of an orientation, an objective, a definition, a clause. */
    private static Optional<String> said(Element element) {
        return switch (element) {
            case Orientation one -> Optional.of(Normal.of(one.title() + " " + one.text()));
            case Objective one -> Optional.of(Normal.of(one.title() + " " + one.text()));
            case Indicator one -> Optional.of(Normal.of(one.title() + " " + one.definition()));
            case Clause one -> Optional.of(Normal.of(one.title() + " " + one.text()));
            case Element other -> Optional.empty();
        };
    }

    /** Said of the first of two declarations about the same clauses, so that it is said once. */
    private Optional<Contradiction> disagreement(Named named, List<Declared> all) {
        return all.subList(all.indexOf(this) + 1, all.size()).stream()
                .filter(other -> other.isOf(our.id()) && other.isTo(named.id()) && other.relation != relation)
                .findFirst()
                .map(other -> against(
                        named,
                        Gravity.TO_JUSTIFY,
                        Text.of(
                                "une autre déclaration dit « "
                                        + other.relation.word().french() + " » (" + other.written.by() + ")",
                                "another declaration says “"
                                        + other.relation.word().english() + "” (" + other.written.by() + ")")));
    }

    /** Two targets of one indicator are not equal when ours asks more; a lesser one is a contradiction of its own. */
    Optional<Contradiction> notEqual(int year) {
        return their.filter(named -> relation == Relation.EQUAL)
                .map(named -> against(
                        named,
                        Gravity.UNDECIDED,
                        Text.of(
                                "la cible de " + year + " est plus ambitieuse ici",
                                "the target of " + year + " is more ambitious here")));
    }

    private RelationAgainstFacts against(Named named, Gravity gravity, Text fact) {
        return new RelationAgainstFacts(written, our, named, gravity, fact);
    }
}
