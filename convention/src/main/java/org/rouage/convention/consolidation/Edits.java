package org.rouage.convention.consolidation;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Validity;
import org.rouage.convention.Budget;
import org.rouage.convention.Commitment;
import org.rouage.convention.Convention;
import org.rouage.convention.Element;
import org.rouage.convention.Fund;
import org.rouage.convention.Heading;
import org.rouage.convention.Indicator;
import org.rouage.convention.Operation;
import org.rouage.convention.Parameter;
import org.rouage.convention.Series;
import org.rouage.convention.Workforce;

/**
 * What an operation makes of the one element it touches, or why it cannot: pure, and blind to where the element stands.
 *
 * <p>Example: {@code SetTarget} on an indicator in {@code %} with the unit {@code EUR} is refused as
 * {@code AMENDMENT-WRONG-UNIT}.
 */
final class Edits {
    private final Place place;

    Edits(Place place) {
        this.place = place;
    }

    /** The element as the operation makes it; operations on where elements stand are not edits. */
    Outcome<Element> edit(Operation operation, Element element) {
        return switch (operation) {
            case Operation.Replace replace -> replace(replace, element);
            case Operation.Renumber renumber -> renumber(renumber, element);
            case Operation.ReplaceWords words -> new WordsInPlace(place).replace(words, element);
            case Operation.SetTarget set -> on(set, element, Indicator.class, set.indicator(), this::setTarget);
            case Operation.SetFinerTarget set ->
                on(set, element, Indicator.class, set.indicator(), this::setFinerTarget);
            case Operation.RepealTarget repeal ->
                on(repeal, element, Indicator.class, repeal.indicator(), this::repealTarget);
            case Operation.ReplaceDefinition replace ->
                on(replace, element, Indicator.class, replace.indicator(), Edits::definition);
            case Operation.ChangeCommitment change ->
                on(change, element, Commitment.class, change.commitment(), Edits::change);
            case Operation.EndCommitment end ->
                on(
                        end,
                        element,
                        Commitment.class,
                        end.commitment(),
                        (one, commitment) -> accepted(commitment, Map.of("ended", Optional.of(one.lastDay()))));
            case Operation.SetRule set ->
                on(set, element, Budget.Rule.class, set.rule().id(), (one, _) -> Outcome.accepted(one.rule()));
            case Operation.SetParameter set -> on(set, element, Parameter.class, set.parameter(), this::setParameter);
            case Operation.SetSeries set -> on(set, element, Series.class, set.series(), this::setSeries);
            case Operation.SetAmount set -> setAmount(set, element);
            case Operation.SetWorkforce set -> on(set, element, Workforce.class, set.workforce(), this::setWorkforce);
            case Operation.OpenLocalFund open -> network(element, network -> network.open(open.localFund()));
            case Operation.CloseLocalFund close -> network(element, network -> network.close(close));
            case Operation.MergeLocalFunds merge -> network(element, network -> network.merge(merge));
            case Operation.SplitLocalFund split -> network(element, network -> network.split(split));
            case Operation.MoveLocalFund move -> network(element, network -> network.move(move));
            case Operation.AddMission add -> addMission(add, (Heading) element);
            case Operation.EndMission end -> endMission(end, (Heading) element);
            case Operation.SetTerm term -> setTerm(term, (Heading) element);
            case Operation.Insert _, Operation.Move _, Operation.Repeal _, Operation.Correct _ ->
                throw new IllegalArgumentException("not an edit of one element: " + operation);
        };
    }

    /** The element after an operation that was carried out. */
    static Optional<Element> replay(Operation operation, Element element) {
        return operation instanceof Operation.Correct(String act, String error, Operation inner)
                ? replay(inner, element)
                : new Edits(Place.of("")).edit(operation, element).value();
    }

    private interface Edit<O, E> {
        Outcome<Element> of(O operation, E element);
    }

    private <O, E extends Element> Outcome<Element> on(
            O operation, Element element, Class<E> kind, String id, Edit<O, E> edit) {
        return kind.isInstance(element)
                ? edit.of(operation, kind.cast(element))
                : refused(OperationProblems.otherKind(place, id, element, kind));
    }

    private Outcome<Element> replace(Operation.Replace replace, Element element) {
        Element said = replace.element();
        if (!said.getClass().equals(element.getClass())) {
            return refused(OperationProblems.otherKind(place, said.id(), element, said.getClass()));
        }
        if (Assembly.held(said).values().stream().anyMatch(held -> !held.isEmpty())) {
            return refused(OperationProblems.holdsElements(place, said.id()));
        }
        List<Problem> dropped = dropped(element, said);
        return dropped.isEmpty() ? Outcome.accepted(said) : Outcome.refused(dropped);
    }

    /** A local fund that ever was stays readable, with its codes, so that these names are given to no other. */
    private List<Problem> dropped(Element element, Element said) {
        if (!(element instanceof Heading was && said instanceof Heading is)) {
            return List.of();
        }
        var kept = new HashMap<String, List<String>>();
        is.fund().network().forEach(one -> kept.put(one.id(), one.codes()));
        var problems = new ArrayList<Problem>();
        for (Fund.LocalFund one : was.fund().network()) {
            if (!kept.containsKey(one.id())) {
                problems.add(OperationProblems.localFundDropped(place, one.id()));
            }
            one.codes().stream()
                    .filter(code -> !kept.getOrDefault(one.id(), one.codes()).contains(code))
                    .forEach(code -> problems.add(OperationProblems.codeDropped(place, one.id(), code)));
        }
        is.fund().codeClashes().forEach(clash -> problems.add(OperationProblems.codeTaken(place, clash)));
        return problems;
    }

    private Outcome<Element> renumber(Operation.Renumber renumber, Element element) {
        boolean numbered = Stream.of(Components.of((Record) element))
                .anyMatch(component -> component.getName().equals("number"));
        return numbered
                ? accepted(element, Map.of("number", Optional.of(renumber.number())))
                : refused(OperationProblems.notNumbered(place, element));
    }

    private Outcome<Element> setTarget(Operation.SetTarget set, Indicator indicator) {
        return unfit(set.unit(), set.number().isPresent(), set.words().isPresent(), indicator)
                .map(Edits::refused)
                .orElseGet(() -> accepted(
                        indicator, Map.of("targets", put(indicator.targets(), set.value(), Indicator.Value::year))));
    }

    /** In the place of the target of the same period and body, else last. */
    private Outcome<Element> setFinerTarget(Operation.SetFinerTarget set, Indicator indicator) {
        Indicator.FinerTarget target = set.target();
        var targets = new ArrayList<>(indicator.finerTargets());
        targets.replaceAll(one -> isSame(one, target) ? target : one);
        if (targets.stream().noneMatch(one -> isSame(one, target))) {
            targets.add(target);
        }
        return unfit(set.unit(), target.number().isPresent(), target.words().isPresent(), indicator)
                .map(Edits::refused)
                .orElseGet(() -> accepted(indicator, Map.of("finerTargets", List.copyOf(targets))));
    }

    private static boolean isSame(Indicator.FinerTarget one, Indicator.FinerTarget other) {
        return one.period().equals(other.period()) && one.body().equals(other.body());
    }

    /** Why an indicator cannot have such a target. */
    private Optional<Problem> unfit(Optional<String> unit, boolean number, boolean words, Indicator indicator) {
        if (unit.filter(said -> !said.equals(indicator.unit())).isPresent()) {
            return Optional.of(OperationProblems.wrongUnit(place, unit.get(), indicator.unit(), indicator.id()));
        }
        boolean qualitative = indicator.kind().equals("qualitative");
        if (qualitative && !words) {
            return Optional.of(OperationProblems.targetWithoutWords(place, indicator.id()));
        }
        return !qualitative && !number && !indicator.direction().equals("milestone")
                ? Optional.of(OperationProblems.targetWithoutNumber(place, indicator.id()))
                : Optional.empty();
    }

    private Outcome<Element> repealTarget(Operation.RepealTarget repeal, Indicator indicator) {
        var kept = indicator.targets().stream()
                .filter(target -> target.year() != repeal.year())
                .toList();
        return kept.size() == indicator.targets().size()
                ? refused(OperationProblems.noTarget(place, indicator, repeal.year()))
                : accepted(indicator, Map.of("targets", kept));
    }

    private static Outcome<Element> definition(Operation.ReplaceDefinition replace, Indicator indicator) {
        var said = new LinkedHashMap<String, Object>();
        replace.definition().ifPresent(words -> said.put("definition", words));
        replace.unit().ifPresent(unit -> said.put("unit", unit));
        replace.direction().ifPresent(direction -> said.put("direction", direction));
        replace.formula().ifPresent(words -> said.put("formula", Optional.of(words)));
        replace.perimeter().ifPresent(words -> said.put("perimeter", Optional.of(words)));
        replace.source().ifPresent(words -> said.put("source", Optional.of(words)));
        replace.frequency().ifPresent(words -> said.put("frequency", Optional.of(words)));
        var note = new Indicator.Break(replace.fromYear(), replace.breakNote());
        said.put("breaks", put(indicator.breaks(), note, Indicator.Break::year));
        return accepted(indicator, said);
    }

    private static Outcome<Element> change(Operation.ChangeCommitment change, Commitment commitment) {
        var said = new LinkedHashMap<String, Object>();
        change.title().ifPresent(title -> said.put("title", title));
        change.text().ifPresent(text -> said.put("text", text));
        change.due().ifPresent(due -> said.put("due", Optional.of(due)));
        return accepted(commitment, said);
    }

    private Outcome<Element> setParameter(Operation.SetParameter set, Parameter parameter) {
        return set.unit().filter(unit -> !unit.equals(parameter.unit())).isPresent()
                ? refused(OperationProblems.wrongUnit(place, set.unit().get(), parameter.unit(), parameter.id()))
                : accepted(parameter, Map.of("value", set.value()));
    }

    private Outcome<Element> setSeries(Operation.SetSeries set, Series series) {
        var value = new Series.Value(set.year(), set.value());
        return set.unit().filter(unit -> !unit.equals(series.unit())).isPresent()
                ? refused(OperationProblems.wrongUnit(place, set.unit().get(), series.unit(), series.id()))
                : accepted(series, Map.of("values", put(series.values(), value, Series.Value::year)));
    }

    private Outcome<Element> setAmount(Operation.SetAmount set, Element element) {
        List<Budget.Amount> amounts = switch (element) {
            case Budget budget -> budget.amounts();
            case Budget.Line line -> line.amounts();
            case Element _ -> List.of();
        };
        if (!(element instanceof Budget) && !(element instanceof Budget.Line)) {
            return refused(OperationProblems.otherKind(place, set.of(), element, Budget.class));
        }
        Optional<Budget.Amount> other = amounts.stream()
                .filter(amount -> !amount.unit().equals(set.unit()))
                .findFirst();
        if (other.isPresent()) {
            return refused(
                    OperationProblems.wrongUnit(place, set.unit(), other.get().unit(), set.of()));
        }
        var amount = new Budget.Amount(set.year(), set.amount(), set.unit());
        return accepted(element, Map.of("amounts", put(amounts, amount, Budget.Amount::year)));
    }

    private Outcome<Element> setWorkforce(Operation.SetWorkforce set, Workforce workforce) {
        return set.unit().filter(unit -> !unit.equals(workforce.unit())).isPresent()
                ? refused(OperationProblems.wrongUnit(place, set.unit().get(), workforce.unit(), workforce.id()))
                : accepted(
                        workforce,
                        Map.of(
                                "years",
                                put(
                                        workforce.years(),
                                        new Workforce.Year(set.year(), set.value()),
                                        Workforce.Year::year)));
    }

    /** In the order of the years; the value of the same year gives way. */
    private static <T> List<T> put(List<T> values, T value, ToIntFunction<T> year) {
        return Stream.concat(
                        values.stream().filter(one -> year.applyAsInt(one) != year.applyAsInt(value)), Stream.of(value))
                .sorted(comparingInt(year))
                .toList();
    }

    private Outcome<Element> network(Element element, Function<NetworkEdits, Outcome<List<Fund.LocalFund>>> change) {
        Heading heading = (Heading) element;
        return change.apply(new NetworkEdits(heading.fund(), place))
                .map(network -> fund(heading, Map.of("network", network)));
    }

    private static Element fund(Heading heading, Map<String, Object> said) {
        return Components.with(heading, Map.of("fund", Components.with(heading.fund(), said)));
    }

    private Outcome<Element> addMission(Operation.AddMission add, Heading heading) {
        var missions = heading.fund().missions();
        if (missions.stream()
                .anyMatch(held -> held.term().equals(add.mission().term())
                        && held.validity().overlaps(add.mission().validity()))) {
            return refused(OperationProblems.missionHeld(place, add.mission().term()));
        }
        var more = new ArrayList<>(missions);
        more.add(add.mission());
        return Outcome.accepted(fund(heading, Map.of("missions", List.copyOf(more))));
    }

    private Outcome<Element> endMission(Operation.EndMission end, Heading heading) {
        Predicate<Fund.Held> ends = held -> held.term().equals(end.mission())
                && end.endExclusive().isAfter(held.validity().from())
                && held.validity()
                        .endExclusive()
                        .map(end.endExclusive()::isBefore)
                        .orElse(true);
        var missions = heading.fund().missions();
        if (missions.stream().noneMatch(ends)) {
            return refused(OperationProblems.missionNotHeld(place, end.mission(), end.endExclusive()));
        }
        var ended = missions.stream()
                .map(held -> ends.test(held)
                        ? new Fund.Held(
                                held.term(), Validity.between(held.validity().from(), end.endExclusive()))
                        : held)
                .toList();
        return Outcome.accepted(fund(heading, Map.of("missions", ended)));
    }

    private Outcome<Element> setTerm(Operation.SetTerm term, Heading heading) {
        LocalDate start = heading.period().start();
        return term.endInclusive().isBefore(start)
                ? refused(OperationProblems.termBeforeStart(place, term.endInclusive(), start))
                : accepted(heading, Map.of("period", new Convention.Period(start, term.endInclusive())));
    }

    private static Outcome<Element> accepted(Element element, Map<String, Object> said) {
        return Outcome.accepted((Element) Components.with((Record) element, said));
    }

    private static Outcome<Element> refused(Problem problem) {
        return Outcome.refused(List.of(problem));
    }
}
