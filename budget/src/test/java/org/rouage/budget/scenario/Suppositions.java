package org.rouage.budget.scenario;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.basics.Place;
import org.rouage.convention.Operation;

/** Changes of scenarios, written at a line of a file of their own. */
final class Suppositions {
    private Suppositions() {}

    static Place at(int line) {
        return Place.in("scenarios/s.yaml", line, 1);
    }

    static Scenario scenario(String name, Change... changes) {
        return new Scenario(name, "Scenario " + name, List.of(changes));
    }

    static Change assumed(String id, Assumption... assumptions) {
        return new Change.Assumptions(id, "Assumption " + id, List.of(assumptions), at(5));
    }

    static Change ruled(String id, Operation... operations) {
        return new Change.Rules(
                id,
                "Rule " + id,
                Arrays.stream(operations)
                        .map(operation -> new Change.Step(operation, at(20)))
                        .toList(),
                at(19));
    }

    static Assumption values(String series, String unit, String... years) {
        var numbers = new TreeMap<Integer, BigDecimal>();
        for (String year : years) {
            String[] parts = year.split("=", 2);
            numbers.put(Integer.parseInt(parts[0]), new BigDecimal(parts[1]));
        }
        return new Assumption.Values(series, Optional.of(unit).filter(one -> !one.isEmpty()), numbers, at(8));
    }

    static Assumption shift(String series, String by, String unit, Integer... fromTo) {
        return new Assumption.Shift(series, new BigDecimal(by), unit, year(0, fromTo), year(1, fromTo), at(9));
    }

    static Assumption factor(String series, String factor, Integer... fromTo) {
        return new Assumption.Factor(series, new BigDecimal(factor), year(0, fromTo), year(1, fromTo), at(10));
    }

    private static Optional<Integer> year(int rank, Integer... fromTo) {
        return rank < fromTo.length ? Optional.of(fromTo[rank]) : Optional.empty();
    }

    static Operation parameter(String id, String value) {
        return new Operation.SetParameter(id, new BigDecimal(value), Optional.empty());
    }
}
