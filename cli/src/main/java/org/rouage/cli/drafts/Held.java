package org.rouage.cli.drafts;

import java.util.List;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.convention.draft.Conflicts;

/**
 * Drafts held against each other, or one against the acts signed since its base, with the files they came from.
 *
 * <p>Example: of one draft named, {@code stale()} says that the second side is made of signed acts.
 */
record Held(DraftFiles files, Conflicts conflicts) {
    static Outcome<Held> of(DraftFiles files) {
        var consolidation = files.dossier().consolidation();
        Outcome<Conflicts> held = files.drafts().size() == 1
                ? Conflicts.sinceBase(consolidation, files.first())
                : Conflicts.between(consolidation, files.first(), files.last());
        return switch (held) {
            case Outcome.Refused<Conflicts>(List<Problem> problems) -> Outcome.refused(files.located(problems));
            case Outcome.Accepted<Conflicts>(Conflicts conflicts) -> Outcome.accepted(new Held(files, conflicts));
        };
    }

    boolean stale() {
        return files.drafts().size() == 1;
    }
}
