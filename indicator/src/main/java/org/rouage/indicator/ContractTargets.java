package org.rouage.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.basics.AsOf;
import org.rouage.convention.Records.LocalContract;
import org.rouage.convention.Records.LocalTarget;
import org.rouage.formula.Unit;

/**
 * The targets that local contracts set, among those of the convention: what a local fund signed is what it is judged
 * on; where the convention itself gave it another, both are kept.
 *
 * <p>Example: the contract of body 03, signed 2019-06-04, sets 78.5 % for 2022 where the network aims at 80 %:
 * {@code over(model, contracts)} judges body 03 on 78.5 %.
 */
public final class ContractTargets {
    private final List<LocalContract> contracts;

    private ContractTargets(List<LocalContract> contracts) {
        this.contracts = contracts;
    }

    /** Those signed on the day in force or before and known; of two of one body, the later speaks. */
    public static ContractTargets of(List<LocalContract> all, AsOf asked) {
        LocalDate last = asked.inForce().isBefore(asked.known()) ? asked.inForce() : asked.known();
        return new ContractTargets(all.stream()
                .filter(contract -> !contract.signed().isAfter(last))
                .sorted(Comparator.comparing(LocalContract::signed))
                .toList());
    }

    /** In the order in which they were signed. */
    public List<LocalContract> contracts() {
        return contracts;
    }

    public List<LocalContract> of(String body) {
        return contracts.stream()
                .filter(contract -> contract.localFund().equals(body))
                .toList();
    }

    /** What the last contract of a body that speaks of it sets; empty when none does. */
    public Optional<TargetValue> target(String body, TrackedIndicator indicator, int year) {
        Unit unit = indicator.definition(year).unit();
        return of(body).stream()
                .flatMap(contract -> contract.targets().stream())
                .filter(target -> target.indicator().equals(indicator.id()) && target.year() == year)
                .reduce((first, later) -> later)
                .map(target -> value(target, unit));
    }

    private static TargetValue value(LocalTarget target, Unit unit) {
        return TargetValue.of(target.year(), Optional.of(target.number()), target.upTo(), Optional.empty(), unit);
    }

    /** What was signed before the act that breaks the series was is said in the definition that this act ended. */
    private static Optional<Integer> until(LocalContract contract, int year, TrackedIndicator indicator) {
        return indicator.breaks().stream()
                .filter(one -> one.year() > year
                        || one.signed()
                                .filter(day -> contract.signed().isBefore(day))
                                .isPresent())
                .map(one -> one.year() - 1)
                .min(Integer::compare);
    }

    /** The same model with the targets of the contracts before those that the convention gives these bodies. */
    public IndicatorModel over(IndicatorModel model) {
        if (contracts.isEmpty()) {
            return model;
        }
        return IndicatorModel.of(
                model.setting(),
                model.measures(),
                model.indicators().stream().map(this::over).toList(),
                model.checks(),
                model.neutralisations(),
                model.assessments(),
                model.notices());
    }

    private TrackedIndicator over(TrackedIndicator one) {
        Map<Key, FinerTarget> set = new LinkedHashMap<>();
        for (LocalContract contract : contracts) {
            contract.targets().stream()
                    .filter(target -> target.indicator().equals(one.id()))
                    .forEach(target -> set.put(
                            new Key(contract.localFund(), target.year()),
                            new FinerTarget(
                                    Period.year(target.year()),
                                    Optional.of(contract.localFund()),
                                    value(target, one.definition(target.year()).unit())
                                            .until(until(contract, target.year(), one)),
                                    Optional.of(contract.signed()))));
        }
        if (set.isEmpty()) {
            return one;
        }
        var finer = new ArrayList<>(set.values());
        finer.addAll(one.finer());
        return withFiner(one, finer);
    }

    private record Key(String body, int year) {}

    private static TrackedIndicator withFiner(TrackedIndicator one, List<FinerTarget> finer) {
        return new TrackedIndicator(
                one.id(),
                one.definitions(),
                one.base(),
                one.targets(),
                one.initialTargets(),
                one.thresholds(),
                finer,
                one.initialFiner(),
                one.components(),
                one.weight(),
                one.scale(),
                one.scoring(),
                one.breaks(),
                one.availableAfterDays(),
                one.isLocal());
    }
}
