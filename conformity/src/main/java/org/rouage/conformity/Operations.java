package org.rouage.conformity;

import org.rouage.convention.Operation;

/** Reading operations for what they do, corrections like others. */
final class Operations {
    private Operations() {}

    /** What a correction does; any other operation itself. */
    static Operation bare(Operation operation) {
        return operation instanceof Operation.Correct(String _, String _, Operation inner) ? bare(inner) : operation;
    }
}
