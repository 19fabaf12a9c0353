package org.rouage.convention;

import java.util.List;
import java.util.Optional;

/**
 * Any other clause: its subject (such as {@code network-evolution} or {@code hospital-ceiling}), its text in Markdown,
 * and the facts it fixes.
 *
 * <p>Example: subject {@code information-procedure}, steps "the fund asks", "the agency answers within 15 days".
 */
public record Clause(
        String id,
        Optional<String> number,
        String subject,
        String title,
        String text,
        List<String> steps,
        Optional<Budget.Amount> amount)
        implements Element {
    public Clause {
        steps = List.copyOf(steps);
    }
}
