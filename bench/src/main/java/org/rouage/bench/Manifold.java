package org.rouage.bench;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rouage.convention.Action;
import org.rouage.convention.Commitment;
import org.rouage.convention.Convention;
import org.rouage.convention.Convention.Axis;
import org.rouage.convention.Convention.Sheet;
import org.rouage.convention.Indicator;
import org.rouage.convention.Objective;
import org.rouage.law.requirement.Catalogue;
import org.rouage.law.requirement.Catalogues;
import org.rouage.law.requirement.Requirement;

/** The same law or the same convention so many times over, every copy under names of its own. */
final class Manifold {
    private Manifold() {}

    private static <T> List<T> times(int times, IntFunction<Stream<T>> copy) {
        return IntStream.range(0, times).boxed().flatMap(copy::apply).toList();
    }

    private static String named(String id, int copy) {
        return copy == 0 ? id : id + "-copy-" + copy;
    }

    private static List<String> named(List<String> ids, int copy) {
        return ids.stream().map(id -> named(id, copy)).toList();
    }

    static Catalogues law(Catalogues law, int times) {
        return new Catalogues(law.all().stream().map(one -> law(one, times)).toList(), law.vocabulary());
    }

    private static Catalogue law(Catalogue one, int times) {
        return new Catalogue(
                one.id(),
                one.article(),
                one.chronicalId(),
                one.title(),
                one.scope(),
                one.versions(),
                one.terms(),
                times(times, copy -> one.requirements().stream().map(requirement -> requirement(requirement, copy))),
                one.digest());
    }

    private static Requirement requirement(Requirement one, int copy) {
        return new Requirement(
                named(one.id(), copy),
                one.force(),
                one.kind(),
                one.moment(),
                one.scope(),
                one.wording(),
                one.check(),
                one.bases(),
                one.misnumbered(),
                one.notes());
    }

    static Convention clauses(Convention one, int times) {
        return new Convention(
                one.id(),
                one.title(),
                one.instrument(),
                one.legalBasis(),
                one.fund(),
                one.parties(),
                one.period(),
                one.predecessor(),
                one.preamble(),
                one.signatories(),
                times(times, copy -> one.axes().stream().map(axis -> axis(axis, copy))),
                one.budgets(),
                one.workforce(),
                one.parameters(),
                one.series(),
                one.amendmentConditions(),
                one.evaluation(),
                one.orientations(),
                one.controlPlans(),
                one.clauses(),
                one.annexes());
    }

    private static Axis axis(Axis one, int copy) {
        return new Axis(
                named(one.id(), copy),
                one.number(),
                one.title(),
                one.text(),
                one.sheets().stream().map(sheet -> sheet(sheet, copy)).toList());
    }

    private static Sheet sheet(Sheet one, int copy) {
        return new Sheet(
                named(one.id(), copy),
                one.number(),
                one.title(),
                one.text(),
                one.objectives().stream()
                        .map(objective -> objective(objective, copy))
                        .toList(),
                one.commitments().stream()
                        .map(commitment -> commitment(commitment, copy))
                        .toList(),
                one.actions().stream().map(action -> action(action, copy)).toList(),
                one.indicators().stream()
                        .map(indicator -> indicator(indicator, copy))
                        .toList());
    }

    private static Objective objective(Objective one, int copy) {
        return new Objective(
                named(one.id(), copy),
                one.number(),
                one.title(),
                one.text(),
                one.categories(),
                one.audiences(),
                one.means(),
                one.noMeansBecause(),
                named(one.actions(), copy),
                one.noActionBecause());
    }

    private static Commitment commitment(Commitment one, int copy) {
        return new Commitment(
                named(one.id(), copy),
                one.number(),
                one.party(),
                one.title(),
                one.text(),
                one.due(),
                one.ended(),
                named(one.objectives(), copy));
    }

    private static Action action(Action one, int copy) {
        return new Action(
                named(one.id(), copy),
                one.number(),
                one.owner(),
                one.title(),
                one.text(),
                one.start(),
                one.due(),
                one.audiences(),
                one.milestones());
    }

    private static Indicator indicator(Indicator one, int copy) {
        return new Indicator(
                named(one.id(), copy),
                one.number(),
                one.title(),
                one.definition(),
                one.kind(),
                one.type(),
                one.unit(),
                one.direction(),
                named(one.objectives(), copy),
                one.base(),
                one.targets(),
                one.thresholds(),
                one.weight(),
                one.formula(),
                one.perimeter(),
                one.source(),
                one.frequency(),
                one.owner(),
                one.breaks());
    }
}
