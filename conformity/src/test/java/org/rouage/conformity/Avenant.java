package org.rouage.conformity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.convention.Amendment;
import org.rouage.convention.Convention.PlannedSignatory;
import org.rouage.convention.Operation;

/** An amendment of the convention of the clockmakers that a test writes in a few words. */
final class Avenant {
    private final int number;
    private String ground = "workload-change";
    private Optional<Integer> financingLawYear = Optional.empty();
    private Optional<LocalDate> signed = Optional.of(LocalDate.of(2014, 11, 1));
    private Optional<LocalDate> known = Optional.empty();
    private Optional<LocalDate> effective = Optional.of(LocalDate.of(2014, 12, 1));
    private final List<PlannedSignatory> signatories = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();

    private Avenant(int number) {
        this.number = number;
    }

    /** Signed on 2014-11-01, in effect from 2014-12-01, for a change of workload. */
    static Avenant number(int number) {
        return new Avenant(number);
    }

    Avenant ground(String other) {
        ground = other;
        return this;
    }

    Avenant following(int year) {
        ground = "financing-law";
        financingLawYear = Optional.of(year);
        return this;
    }

    Avenant signed(String day) {
        signed = day(day);
        return this;
    }

    Avenant known(String day) {
        known = day(day);
        return this;
    }

    Avenant effective(String day) {
        effective = day(day);
        return this;
    }

    Avenant planned(String party, String capacity) {
        signatories.add(new PlannedSignatory(party, capacity, Optional.empty()));
        return this;
    }

    Avenant with(Operation operation) {
        operations.add(operation);
        return this;
    }

    private static Optional<LocalDate> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    Amendment written() {
        return new Amendment(
                number,
                "Amendment " + number,
                ground,
                financingLawYear,
                signed,
                known,
                effective,
                effective.isPresent() ? Optional.empty() : Optional.of("the decree"),
                Optional.empty(),
                "",
                signatories,
                operations,
                List.of());
    }
}
