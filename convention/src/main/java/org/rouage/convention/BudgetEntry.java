package org.rouage.convention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An amount in the execution of a budget or a line: {@code voted}, {@code rectifying}, {@code carried-over},
 * {@code transfer} (to another line) or {@code committed}; who decided, by what document, and where the credits come
 * from when they exceed what the convention gives.
 *
 * <p>Example: {@code transfer} of {@code personnel} in 2026, 1.5 {@code MEUR}, to {@code it}, by the director.
 */
public record BudgetEntry(
        String kind,
        String of,
        int year,
        BigDecimal amount,
        String unit,
        LocalDate on,
        String by,
        String reference,
        Optional<String> to,
        Optional<String> origin) {}
