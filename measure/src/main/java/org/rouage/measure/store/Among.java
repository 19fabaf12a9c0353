package org.rouage.measure.store;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Outcome;
import org.rouage.indicator.Side;
import org.rouage.measure.Engine;
import org.rouage.measure.intake.Contents;
import org.rouage.measure.intake.Expected;
import org.rouage.measure.intake.Findings;
import org.rouage.measure.intake.Intake;
import org.rouage.measure.intake.Withdrawals;

/**
 * A file judged among the submissions that are live: beside those of its state, and against those that it supersedes.
 *
 * <p>Example: a correction of {@code s-2021-s1} may give its values again, must give them all, and none of those of
 * {@code s-2021-s2}.
 *
 * @param expected of its sender, on the day of its reception
 * @param withdraws whether it may lack values of what it supersedes
 */
record Among(Engine engine, Expected expected, LiveRows rows, boolean withdraws) {
    /** Empty when it is refused. */
    Optional<Contents> take(Intake.Asked asked, Side.State state, List<String> supersedes, Findings findings) {
        Outcome<List<Intake.Live>> live = rows.of(state, supersedes);
        Outcome<List<Intake.Live>> superseded = rows.of(supersedes);
        if (live.value().isEmpty() || superseded.value().isEmpty()) {
            live.problems().forEach(findings::refuse);
            superseded.problems().stream()
                    .filter(problem -> !live.problems().contains(problem))
                    .forEach(findings::refuse);
            return Optional.empty();
        }
        Optional<Contents> contents = new Intake(engine, expected, live.value().get()).take(asked, findings);
        if (contents.isPresent()) {
            Withdrawals.check(
                    engine, asked.printed(), asked.target(), superseded.value().get(), withdraws, findings);
        }
        return contents.filter(held -> findings.problems() == 0);
    }
}
