package org.rouage.convention.consolidation;

import java.util.Map;
import org.rouage.convention.Indicator;
import org.rouage.convention.Operation;

/**
 * One operation that replaced the definition of an indicator from a year on, and the indicator as it stood just before,
 * with who had written each part that the operation wrote.
 *
 * <p>Example: {@code amendment-2 (1)} gives {@code ind-1} another formula from 2026; {@code before} has the former one.
 */
record Redefinition(
        Writer by, Operation.ReplaceDefinition operation, Indicator before, Map<String, Writer> writersBefore) {
    Redefinition {
        writersBefore = Map.copyOf(writersBefore);
    }
}
