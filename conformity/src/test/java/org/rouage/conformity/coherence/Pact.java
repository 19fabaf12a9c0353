package org.rouage.conformity.coherence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.convention.Amendment;
import org.rouage.convention.Clause;
import org.rouage.convention.Convention;
import org.rouage.convention.Convention.Axis;
import org.rouage.convention.Convention.Period;
import org.rouage.convention.Convention.Sheet;
import org.rouage.convention.Fund;
import org.rouage.convention.Indicator;
import org.rouage.convention.Indicator.Value;
import org.rouage.convention.Objective;
import org.rouage.convention.Operation;
import org.rouage.convention.Orientation;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.Consolidation;

/** One of two fictitious conventions, of a fund of clockmakers, which a test changes in one place. */
final class Pact {
    static final LocalDate SIGNED = LocalDate.of(2014, 7, 28);

    final List<Orientation> orientations = new ArrayList<>();
    final List<Objective> objectives = new ArrayList<>();
    final List<Indicator> indicators = new ArrayList<>();
    final List<Amendment> amendments = new ArrayList<>();
    Period period = new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2017, 12, 31));
    private final String name;

    Pact(String name) {
        this.name = name;
    }

    Consolidation consolidation() {
        return Consolidation.of(convention(), amendments, Records.none())
                .value()
                .orElseThrow();
    }

    private Convention convention() {
        var sheet = new Sheet("sheet", Optional.empty(), "Sheet", "", objectives, List.of(), List.of(), indicators);
        return new Convention(
                name,
                "Convention of the " + name,
                "cog",
                List.of(),
                new Fund(name, name, name, List.of(), List.of(), List.of()),
                List.of(
                        new Convention.Party("state", "state", "The State"),
                        new Convention.Party("fund", "fund", name)),
                period,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Axis("axis", Optional.empty(), "Axis", "", List.of(sheet))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                orientations,
                List.of(),
                List.of(),
                List.of());
    }

    static Orientation orientation(String id) {
        return new Orientation(id, Optional.empty(), "public-health", "Title of " + id, "Text of " + id + ".");
    }

    static Objective objective(String id) {
        return new Objective(
                id,
                Optional.empty(),
                "Title of " + id,
                "",
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** Percent, upwards, with these targets: a year and a number in turn. */
    static Indicator indicator(String id, Object... targets) {
        return indicator(id, "%", "up", Optional.empty(), targets);
    }

    static Indicator indicator(String id, String unit, String direction, Optional<Value> base, Object... targets) {
        return indicator(id, "Title of " + id, "Calls answered.", unit, direction, base, values(targets));
    }

    static Indicator indicator(
            String id,
            String title,
            String definition,
            String unit,
            String direction,
            Optional<Value> base,
            List<Value> targets) {
        return new Indicator(
                id,
                Optional.empty(),
                title,
                definition,
                "quantitative",
                "result",
                unit,
                direction,
                List.of(),
                base,
                targets,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static List<Value> values(Object... targets) {
        var values = new ArrayList<Value>();
        for (int at = 0; at < targets.length; at += 2) {
            values.add(value((int) targets[at], targets[at + 1].toString()));
        }
        return values;
    }

    /** {@code 88}, {@code 15..25} or words. */
    static Value value(int year, String said) {
        if (!Character.isDigit(said.charAt(0))) {
            return new Value(year, Optional.empty(), Optional.empty(), Optional.of(said));
        }
        String[] ends = said.split("\\.\\.", -1);
        return new Value(
                year,
                Optional.of(new BigDecimal(ends[0])),
                ends.length > 1 ? Optional.of(new BigDecimal(ends[1])) : Optional.empty(),
                Optional.empty());
    }

    /** Signed and in effect on a day, after the financing law of a year where one is given. */
    static Amendment amendment(int number, Optional<Integer> law, LocalDate signed, Operation... operations) {
        return new Amendment(
                number,
                "Amendment " + number,
                law.isPresent() ? "financing-law" : "workload-change",
                law,
                Optional.of(signed),
                Optional.empty(),
                Optional.of(signed),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                List.of(operations),
                List.<Clause>of());
    }

    static Operation target(String indicator, int year, String number) {
        return new Operation.SetTarget(
                indicator,
                Optional.of("%"),
                year,
                Optional.of(new BigDecimal(number)),
                Optional.empty(),
                Optional.empty());
    }
}
