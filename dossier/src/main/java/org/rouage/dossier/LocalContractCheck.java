package org.rouage.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.AsOf;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Validity;
import org.rouage.convention.Convention.Period;
import org.rouage.convention.Fund.LocalFund;
import org.rouage.convention.Records.LocalContract;
import org.rouage.convention.Records.LocalTarget;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;

/**
 * Whether local contracts can be what they say: of a fund of the network that is open, one at a time, each target given
 * once, in a year of the contract, with the ends of a range in order. A year that the convention does not reach is odd
 * and allowed, as it is for a target of the convention itself: a notice.
 *
 * <p>Example: two contracts of {@code lac} for the branch {@code old-age}, 2024-01-01 to 2026-12-31 and from 2026-07-01
 * on, are {@code LOCAL-CONTRACT-OVERLAP}, at the second; 2027-01-01 on would do. A dossier that does not list its
 * network says nothing of which funds there are: then no fund is unknown.
 *
 * <p>A contract runs from its first day, or from its signature where it names none, to its last day, or without end.
 * The days and years of the convention are those of the day on which the contract was signed, or those in the end: an
 * amendment that shortens the term makes no contract wrong that was signed before.
 */
final class LocalContractCheck {
    private static final String FILE = DossierFiles.RECORDS + "/local-contracts.yaml";

    private final Consolidation consolidation;
    private final List<LocalContract> contracts;
    private final List<YamlNode> items;
    private final List<LocalFund> network;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();
    private final Map<Once, Place> given = new HashMap<>();

    /** What a target is given once for. */
    private record Once(String fund, String indicator, int year) {}

    private LocalContractCheck(
            Consolidation consolidation, List<LocalContract> contracts, Map<String, YamlNode> trees) {
        this.consolidation = consolidation;
        this.contracts = contracts;
        items = trees.get(FILE) instanceof YamlMap map
                        && map.get("localContracts").orElse(map) instanceof YamlList list
                ? list.items()
                : List.of();
        network = consolidation
                .on(new AsOf(LocalDate.MAX, LocalDate.MAX))
                .convention()
                .fund()
                .network();
    }

    static LocalContractCheck of(
            Consolidation consolidation, List<LocalContract> contracts, Map<String, YamlNode> trees) {
        var check = new LocalContractCheck(consolidation, contracts, trees);
        for (int at = 0; at < contracts.size(); at++) {
            check.contract(at);
        }
        return check;
    }

    List<Problem> problems() {
        return problems;
    }

    /** What is odd and allowed. */
    List<Problem> notices() {
        return notices;
    }

    private void contract(int at) {
        LocalContract one = contracts.get(at);
        fund(one, place(at, "localFund"));
        if (isBackwards(one)) {
            problems.add(LocalContractProblems.backwards(place(at, "endInclusive"), one));
        } else {
            overlap(at);
        }
        for (int target = 0; target < one.targets().size(); target++) {
            target(at, target);
        }
    }

    private void fund(LocalContract one, Place place) {
        if (network.isEmpty()) {
            return;
        }
        Optional<LocalFund> found = network.stream()
                .filter(local -> local.id().equals(one.localFund()))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(LocalContractProblems.noFund(
                    place, one.localFund(), network.stream().map(LocalFund::id).toList()));
        }
        LocalDate binding = one.start().filter(one.signed()::isBefore).orElse(one.signed());
        found.map(LocalFund::validity)
                .filter(open -> !open.contains(binding))
                .ifPresent(open -> problems.add(LocalContractProblems.notOpen(place, one.localFund(), open, binding)));
    }

    private static boolean isBackwards(LocalContract one) {
        return one.start()
                .flatMap(start -> one.endInclusive().filter(end -> end.isBefore(start)))
                .isPresent();
    }

    /** Told of the later one in the file, with the first that it meets. */
    private void overlap(int at) {
        LocalContract one = contracts.get(at);
        for (int before = 0; before < at; before++) {
            LocalContract other = contracts.get(before);
            if (other.localFund().equals(one.localFund())
                    && !isBackwards(other)
                    && shareBranch(one, other)
                    && days(one).overlaps(days(other))) {
                problems.add(LocalContractProblems.overlap(place(at, "start"), one, days(other), place(before, "")));
                return;
            }
        }
    }

    /** A contract that names no branch is for all of them. */
    private static boolean shareBranch(LocalContract one, LocalContract other) {
        return one.branches().isEmpty()
                || other.branches().isEmpty()
                || one.branches().stream().anyMatch(other.branches()::contains);
    }

    private static Validity days(LocalContract one) {
        LocalDate last = one.endInclusive().orElse(LocalDate.MAX);
        LocalDate first = one.start().orElse(one.signed().isAfter(last) ? last : one.signed());
        return last.equals(LocalDate.MAX) ? Validity.from(first) : Validity.between(first, last.plusDays(1));
    }

    private void target(int contract, int index) {
        LocalContract of = contracts.get(contract);
        LocalTarget target = of.targets().get(index);
        Place place = target(contract, index, "indicator");
        Place first = given.putIfAbsent(new Once(of.localFund(), target.indicator(), target.year()), place);
        if (first != null) {
            problems.add(LocalContractProblems.twice(place, of.localFund(), target, first));
        }
        target.upTo()
                .filter(high -> high.compareTo(target.number()) < 0)
                .ifPresent(high -> problems.add(
                        LocalContractProblems.rangeBackwards(target(contract, index, "upTo"), target.number(), high)));
        year(of, target.year(), target(contract, index, "year"));
    }

    private void year(LocalContract of, int year, Place place) {
        boolean isOutsideContract =
                of.start().filter(day -> day.getYear() > year).isPresent()
                        || of.endInclusive().filter(day -> day.getYear() < year).isPresent();
        if (isOutsideContract && !isBackwards(of)) {
            problems.add(LocalContractProblems.outsideContract(place, year, of));
        }
        Period last = period(LocalDate.MAX);
        boolean isOfConvention = Stream.of(period(of.signed()), last)
                .anyMatch(period -> period.start().getYear() <= year
                        && year <= period.endInclusive().getYear());
        if (!isOfConvention) {
            notices.add(LocalContractProblems.outsideConvention(place, year, last));
        }
    }

    private Period period(LocalDate on) {
        return consolidation.on(new AsOf(on, LocalDate.MAX)).convention().period();
    }

    private Place place(int contract, String key) {
        return at(items.get(contract), key);
    }

    private Place target(int contract, int index, String key) {
        return items.get(contract) instanceof YamlMap map && map.get("targets").orElse(map) instanceof YamlList targets
                ? at(targets.items().get(index), key)
                : place(contract, "targets");
    }

    private static Place at(YamlNode item, String key) {
        return item instanceof YamlMap map ? map.get(key).map(YamlNode::place).orElse(map.place()) : item.place();
    }
}
