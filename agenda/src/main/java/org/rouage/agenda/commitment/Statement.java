package org.rouage.agenda.commitment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rouage.convention.Records.Progress;
import org.rouage.convention.Records.ProgressCheck;

/**
 * What the debtor said on a day, what the other side found of it, and the later statement that supersedes it, if one
 * does.
 *
 * <p>Example: {@code decree-2015-02}, 40 %, superseded by {@code decree-2015-05}, 60 %, which the fund contests: it
 * holds 50 %.
 */
public record Statement(Progress said, List<ProgressCheck> checks, Optional<String> supersededBy) {
    /** The finding of a check that agrees. */
    public static final String CONFIRMED = "confirmed";

    public Statement {
        checks = checks.stream().sorted(Comparator.comparing(ProgressCheck::on)).toList();
    }

    /** Whether it still stands. */
    public boolean isLive() {
        return supersededBy.isEmpty();
    }

    /** The last check: an earlier one stays readable. */
    public Optional<ProgressCheck> lastCheck() {
        return checks.isEmpty() ? Optional.empty() : Optional.of(checks.getLast());
    }

    /** What the other side holds of it. */
    Held found() {
        return lastCheck()
                .<Held>map(check -> {
                    boolean isConfirmed = check.finding().equals(CONFIRMED);
                    return new Held.Checked(
                            isConfirmed,
                            isConfirmed ? Optional.of(said.percent()) : check.percent(),
                            check.on(),
                            said.id());
                })
                .orElseGet(() -> new Held.NotChecked(said.id()));
    }
}
