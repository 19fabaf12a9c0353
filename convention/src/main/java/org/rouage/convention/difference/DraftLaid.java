package org.rouage.convention.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.convention.Amendment;
import org.rouage.convention.Heading;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.convention.consolidation.Standing;
import org.rouage.convention.consolidation.Trial;
import org.rouage.convention.consolidation.Writer;

/**
 * What would stand if a draft took effect on a day, after all acts in force that day: nothing is signed by it.
 *
 * <p>Example: {@code DraftLaid.on(consolidation, asOf, "network", draft)} is refused with every operation of the draft
 * that does not fit the text in force; the parts that it writes name {@code network (3)} as their writer.
 */
public final class DraftLaid {
    private DraftLaid() {}

    public static Outcome<Standing> on(Consolidation consolidation, AsOf asOf, String name, Amendment draft) {
        Standing standing = consolidation.on(asOf);
        var names = new HashSet<String>();
        names.add(Heading.CONVENTION);
        var steps = new ArrayList<Trial.Step>();
        for (ActDays act : standing.with(ActDays.Status.IN_FORCE)) {
            names.add(act.act());
            steps.addAll(steps(act.act(), act.amendment()));
        }
        steps.addAll(steps(name, draft));
        return Trial.of(consolidation.asSigned(), names)
                .then(steps)
                .outcome()
                .map(root -> new Standing(standing.conventionId(), asOf, root, standing.acts()));
    }

    private static List<Trial.Step> steps(String act, Amendment amendment) {
        var steps = new ArrayList<Trial.Step>();
        amendment
                .operations()
                .forEach(operation -> steps.add(new Trial.Step(new Writer(act, steps.size() + 1), operation)));
        return steps;
    }
}
