package org.rouage.conformity.coherence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;

/**
 * Both conventions were amended with the same object, and to something that the reference's amendment changes ours
 * answers nothing.
 *
 * <p>Example: {@code amendment-1} of the reference sets a target of {@code cn-delai}, declared equal to
 * {@code ind-1-1}, which our {@code amendment-1} does not touch: to justify. Where nobody has declared what corresponds
 * to {@code cn-delai} ({@code clause} is empty), it is undecided.
 */
public record WithoutAnalogousClause(Named theirAct, Named touched, List<Named> ourActs, Optional<Named> clause)
        implements Contradiction {
    public WithoutAnalogousClause {
        ourActs = List.copyOf(ourActs);
    }

    @Override
    public String code() {
        return "without-analogous-clause";
    }

    @Override
    public Text kind() {
        return Text.of("Avenant sans clause analogue", "Amendment without the analogous clause");
    }

    @Override
    public Gravity gravity() {
        return clause.isPresent() ? Gravity.TO_JUSTIFY : Gravity.UNDECIDED;
    }

    @Override
    public Text reason() {
        String acts = String.join(", ", ourActs.stream().map(Named::id).toList());
        return clause.map(ours -> Text.of(
                        theirAct.id() + " de la référence modifie " + touched.id() + ", à quoi correspond " + ours.id()
                                + " ; " + acts + " ne modifie pas " + ours.id() + ".",
                        theirAct.id() + " of the reference changes " + touched.id() + ", to which " + ours.id()
                                + " corresponds; " + acts + " does not change " + ours.id() + "."))
                .orElse(Text.of(
                        theirAct.id() + " de la référence modifie " + touched.id()
                                + ", à quoi rien n'est déclaré correspondre ici.",
                        theirAct.id() + " of the reference changes " + touched.id()
                                + ", to which nothing here is declared to correspond."));
    }

    @Override
    public List<Exhibit> ours() {
        var exhibits = new ArrayList<Exhibit>();
        ourActs.forEach(act -> exhibits.add(act.exhibit()));
        clause.ifPresent(one -> exhibits.add(one.exhibit()));
        return exhibits;
    }

    @Override
    public List<Exhibit> theirs() {
        return List.of(theirAct.exhibit(), touched.exhibit());
    }
}
