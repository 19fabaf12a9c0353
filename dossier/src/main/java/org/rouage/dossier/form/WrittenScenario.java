package org.rouage.dossier.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rouage.convention.Operation;

/**
 * A scenario as its file writes it, before what it says is held against a convention.
 *
 * <p>Example: {@code scenarios/dearer.yaml}, titled "Dearer energy", with the change {@code prices}: the series
 * {@code energy}, {@code shift: 1}, {@code unit: points}, {@code from: 2026}.
 */
public record WrittenScenario(String title, List<Change> changes) {
    public WrittenScenario {
        changes = List.copyOf(changes);
    }

    /** Assumptions or operations, never both. */
    public record Change(String id, String title, List<Assumption> assumptions, List<Operation> operations) {
        public Change {
            assumptions = List.copyOf(assumptions);
            operations = List.copyOf(operations);
        }
    }

    /** One of {@code values}, {@code shift} and {@code factor}. */
    public record Assumption(
            String series,
            Optional<String> unit,
            List<Value> values,
            Optional<BigDecimal> shift,
            Optional<BigDecimal> factor,
            Optional<Integer> from,
            Optional<Integer> to) {
        public Assumption {
            values = List.copyOf(values);
        }
    }

    public record Value(int year, BigDecimal number) {}
}
