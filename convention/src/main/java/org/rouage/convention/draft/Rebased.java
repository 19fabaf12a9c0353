package org.rouage.convention.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.convention.Amendment;
import org.rouage.convention.consolidation.Consolidation;

/**
 * A draft brought to the acts signed since its base: what commutes with them is kept, what they already did is left
 * aside and said, what conflicts is settled by choices; nothing is written again by hand.
 *
 * <p>Example: base {@code convention}, amendments 1 and 2 signed since: of 5 operations 3 are kept, one is already done
 * by {@code amendment-1 (2)}, one not chosen; the new base is {@code amendment-2}. Where only the order with a signed
 * act is open, the draft comes after it, without a choice.
 */
public record Rebased(Amendment amendment, List<Fate> fates) {
    public Rebased {
        fates = List.copyOf(fates);
    }

    /** Refused, with all problems, while a conflict is open, and when what stays cannot be carried out today. */
    public static Outcome<Rebased> of(Draft draft, Consolidation consolidation, Conflicts sinceBase, Choices choices) {
        SignedActs acts = SignedActs.of(consolidation);
        Confrontation confrontation = sinceBase.confrontation();
        var settlement = new Settlement(confrontation, choices, conflict -> conflict.kind() == Kind.ORDER);
        if (!settlement.problems().isEmpty()) {
            return Outcome.refused(settlement.problems());
        }
        var fates = new ArrayList<Fate>();
        for (int i = 0; i < confrontation.first().size(); i++) {
            fates.add(fate(confrontation, settlement, i));
        }
        List<Step> kept = fates.stream()
                .filter(Fate.Kept.class::isInstance)
                .map(Fate::step)
                .toList();
        List<Problem> refused = Script.outcome(acts.now(), kept).problems();
        Amendment rebased = Headings.with(
                draft.amendment(),
                Optional.of(acts.last()),
                kept.stream().map(Step::operation).toList());
        return Outcome.of(new Rebased(rebased, fates), refused);
    }

    private static Fate fate(Confrontation confrontation, Settlement settlement, int i) {
        for (int j = 0; j < confrontation.second().size(); j++) {
            if (confrontation.agree(i, j)) {
                return new Fate.Agreed(
                        confrontation.first().steps().get(i),
                        confrontation.second().steps().get(j));
            }
        }
        return settlement.ofFirst(i);
    }
}
