package org.rouage.document.budget;

import org.rouage.budget.Figure;

/**
 * A series or a parameter: its values over the years shown, the vintages told of it, and whether any rule rests on it.
 *
 * <p>Example: {@code inflation}, 1.7 % for 2026 from the financing bill for 2026, with the two vintages told since.
 */
record Assumption(Row row, Vintages vintages, boolean isUsed) {
    Figure figure() {
        return row.figure().orElseThrow();
    }
}
