package org.rouage.measure.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.indicator.Side;

/**
 * How a file of measures was received: its name in the store and its fingerprint, the day, from whom, in which state,
 * what it supersedes and why, and how its columns were named where its header did not say it.
 *
 * <p>Example: {@code 2026-03-bis}, received on 2026-04-12 from the fund, declared, supersedes {@code 2026-03} because
 * "site 4 was counted twice".
 */
public record Reception(
        String id,
        String file,
        String sha256,
        LocalDate received,
        String by,
        Side.State state,
        List<String> supersedes,
        Optional<String> reason,
        List<String> columns) {
    public Reception {
        supersedes = List.copyOf(supersedes);
        columns = List.copyOf(columns);
    }
}
