package org.rouage.convention.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Validity;
import org.rouage.convention.Fund;
import org.rouage.convention.Fund.LocalFund;
import org.rouage.convention.Operation;

/**
 * What an operation makes of the network: local funds open, close, merge, split and move. A local fund that ever was
 * stays readable, with the funds that took over from it.
 *
 * <p>Example: north and south merge into both on 2026-01-01: both are closed from that day, with the successor
 * {@code both}; a merger on a day when one of them is closed already is {@code AMENDMENT-LOCAL-FUND-NOT-OPEN}.
 */
record NetworkEdits(Fund fund, Place place) {
    Outcome<List<LocalFund>> open(LocalFund opened) {
        List<LocalFund> after =
                Stream.concat(fund.network().stream(), Stream.of(opened)).toList();
        return named(opened.id()).isPresent()
                ? Outcome.refused(List.of(OperationProblems.nameTaken(place, opened.id())))
                : Outcome.of(after, clashing(after, Set.of(opened.id())));
    }

    /** The codes that local funds just written have, or take from others by their identifiers. */
    private List<Problem> clashing(List<LocalFund> after, Set<String> written) {
        return Components.with(fund, Map.of("network", after)).codeClashes().stream()
                .filter(clash -> written.contains(clash.localFund()) || written.contains(clash.holder()))
                .map(clash -> OperationProblems.codeTaken(place, clash))
                .toList();
    }

    Outcome<List<LocalFund>> close(Operation.CloseLocalFund close) {
        var reasons = new ArrayList<Problem>();
        closing(close.localFund(), close.endExclusive()).ifPresent(reasons::add);
        close.into().ifPresent(into -> takingOver(into, close).ifPresent(reasons::add));
        return Outcome.of(
                reasons.isEmpty()
                        ? closed(
                                fund.network(),
                                close.localFund(),
                                close.endExclusive(),
                                close.into().stream().toList())
                        : List.of(),
                reasons);
    }

    private Optional<Problem> takingOver(String into, Operation.CloseLocalFund close) {
        if (into.equals(close.localFund())) {
            return Optional.of(OperationProblems.succeedsItself(place, into));
        }
        return named(into)
                .map(LocalFund::validity)
                .map(days -> days.contains(close.endExclusive())
                        ? Optional.<Problem>empty()
                        : Optional.of(OperationProblems.notOpen(place, into, days, close.endExclusive())))
                .orElseGet(() -> Optional.of(OperationProblems.noLocalFund(place, into)));
    }

    /** A fund already there stays open as it was, under the name that it is now given. */
    Outcome<List<LocalFund>> merge(Operation.MergeLocalFunds merge) {
        var reasons = new ArrayList<Problem>();
        List<LocalFund> merged = taken(fund.network(), merge.into(), merge.on(), reasons);
        for (String closing : merge.localFunds()) {
            if (!closing.equals(merge.into().id())) {
                Optional<Problem> problem = closing(closing, merge.on());
                problem.ifPresent(reasons::add);
                merged = problem.isPresent()
                        ? merged
                        : closed(
                                merged,
                                closing,
                                merge.on(),
                                List.of(merge.into().id()));
            }
        }
        reasons.addAll(clashing(merged, Set.of(merge.into().id())));
        return Outcome.of(merged, reasons);
    }

    Outcome<List<LocalFund>> split(Operation.SplitLocalFund split) {
        var reasons = new ArrayList<Problem>();
        List<LocalFund> after = fund.network();
        for (LocalFund into : split.into()) {
            after = taken(after, into, split.on(), reasons);
        }
        closing(split.localFund(), split.on()).ifPresent(reasons::add);
        List<String> successors = split.into().stream().map(LocalFund::id).toList();
        reasons.addAll(clashing(after, Set.copyOf(successors)));
        return Outcome.of(
                reasons.isEmpty() ? closed(after, split.localFund(), split.on(), successors) : List.of(), reasons);
    }

    /** Until the day of a later move, which stays. */
    Outcome<List<LocalFund>> move(Operation.MoveLocalFund move) {
        var reasons = new ArrayList<Problem>();
        if (fund.regions().stream().noneMatch(region -> region.id().equals(move.region()))) {
            reasons.add(OperationProblems.noRegion(place, move.region()));
        }
        Optional<LocalFund> moved = named(move.localFund());
        if (moved.isEmpty()) {
            reasons.add(OperationProblems.noLocalFund(place, move.localFund()));
        }
        moved.map(LocalFund::validity)
                .filter(days -> !days.contains(move.on()))
                .ifPresent(days -> reasons.add(OperationProblems.notOpen(place, move.localFund(), days, move.on())));
        return Outcome.of(
                fund.network().stream()
                        .map(one -> one.id().equals(move.localFund()) ? one.in(moved(one, move)) : one)
                        .toList(),
                reasons);
    }

    private static List<Fund.Held> moved(LocalFund fund, Operation.MoveLocalFund move) {
        if (fund.regionOn(move.on()).filter(move.region()::equals).isPresent()) {
            return fund.regions();
        }
        var regions = new ArrayList<Fund.Held>();
        Optional<LocalDate> later = Optional.empty();
        for (Fund.Held held : fund.regions()) {
            LocalDate from = held.validity().from();
            if (from.isAfter(move.on())) {
                later = later.filter(from::isAfter).or(() -> Optional.of(from));
                regions.add(held);
            } else if (!held.validity().contains(move.on())) {
                regions.add(held);
            } else if (from.isBefore(move.on())) {
                regions.add(new Fund.Held(held.term(), Validity.between(from, move.on())));
            }
        }
        regions.add(new Fund.Held(
                move.region(),
                later.map(end -> Validity.between(move.on(), end)).orElseGet(() -> Validity.from(move.on()))));
        regions.sort(Comparator.comparing(held -> held.validity().from()));
        return regions;
    }

    /** The network with a fund that takes over: as it is where it is there already, under the name now given. */
    private List<LocalFund> taken(List<LocalFund> network, LocalFund into, LocalDate on, List<Problem> reasons) {
        Optional<LocalFund> there = named(into.id());
        Validity open = there.map(LocalFund::validity).orElse(into.validity());
        if (!open.contains(on)) {
            reasons.add(OperationProblems.notOpen(place, into.id(), open, on));
        }
        if (there.isEmpty()) {
            return Stream.concat(network.stream(), Stream.of(into)).toList();
        }
        return network.stream()
                .map(one -> one.id().equals(into.id())
                        ? one.called(into.name(), into.codes()).posted(into.posts())
                        : one)
                .toList();
    }

    /** Why a local fund cannot close on that day. */
    private Optional<Problem> closing(String closed, LocalDate endExclusive) {
        Optional<Validity> open = named(closed).map(LocalFund::validity);
        if (open.isEmpty()) {
            return Optional.of(OperationProblems.noLocalFund(place, closed));
        }
        return open.filter(days -> !days.contains(endExclusive.minusDays(1))
                        || days.endExclusive().filter(endExclusive::equals).isPresent())
                .map(days -> OperationProblems.notOpen(place, closed, days, endExclusive));
    }

    private static List<LocalFund> closed(
            List<LocalFund> network, String closed, LocalDate endExclusive, List<String> successors) {
        return network.stream()
                .map(one -> one.id().equals(closed) ? one.closed(endExclusive, successors) : one)
                .toList();
    }

    private Optional<LocalFund> named(String id) {
        return fund.network().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
