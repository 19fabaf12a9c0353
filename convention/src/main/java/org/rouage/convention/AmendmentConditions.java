package org.rouage.convention;

import java.util.List;

/**
 * On which grounds and how the convention may be amended while it runs.
 *
 * <p>Example: grounds {@code lfss} and {@code workload}, text "the parties meet within two months of…", parameter
 * {@code review-delay} = 60 days.
 */
public record AmendmentConditions(String id, String text, List<Ground> grounds, List<Parameter> parameters)
        implements Element {
    public AmendmentConditions {
        grounds = List.copyOf(grounds);
        parameters = List.copyOf(parameters);
    }

    /** A ground for an amendment and what then happens, in words. */
    public record Ground(String ground, String text) {}
}
