package org.rouage.conformity.coherence;

import java.util.List;
import org.rouage.basics.Text;
import org.rouage.convention.Indicator;

/**
 * Two targets for one year that no result keeps together: one indicator, one unit, and no number that both admit.
 *
 * <p>Example: at most 10 days here, from 12 to 15 there, under indicators declared equal: to justify. Under a narrower
 * or a wider one it is undecided, since a part may keep its target where the whole does not.
 */
public record IncompatibleTargets(SameMeasure pair, Indicator.Value here, Indicator.Value there)
        implements Contradiction {
    @Override
    public String code() {
        return "incompatible-targets";
    }

    @Override
    public Text kind() {
        return Text.of("Cibles inconciliables", "Targets that cannot both hold");
    }

    @Override
    public Gravity gravity() {
        return pair.gravityOfTargets();
    }

    @Override
    public Text reason() {
        return pair.names()
                .plus(Text.of(
                        " : aucun résultat de " + here.year() + " ne tient les deux cibles.",
                        ": no result of " + here.year() + " keeps both targets."));
    }

    @Override
    public List<Exhibit> ours() {
        return List.of(new Exhibit(pair.ours().id(), Quoted.target(pair.ours(), here)));
    }

    @Override
    public List<Exhibit> theirs() {
        return List.of(new Exhibit(pair.theirs().id(), Quoted.target(pair.theirs(), there)));
    }
}
