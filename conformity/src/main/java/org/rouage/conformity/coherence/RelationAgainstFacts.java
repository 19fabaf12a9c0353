package org.rouage.conformity.coherence;

import java.util.List;
import org.rouage.basics.Text;
import org.rouage.convention.Records.Correspondence;

/**
 * The relation declared is not what the two clauses show, where they show it.
 *
 * <p>Example: {@code ind-1} declared equal to {@code cn-ind-4}, and its target for 1999 is more ambitious: they are not
 * equal. Or two declarations of the same clauses that do not agree.
 */
public record RelationAgainstFacts(Correspondence declared, Named our, Named their, Gravity gravity, Text fact)
        implements Contradiction {
    @Override
    public String code() {
        return "relation-against-facts";
    }

    @Override
    public Text kind() {
        return Text.of("Rapport déclaré démenti", "Relation declared, contradicted");
    }

    @Override
    public Text reason() {
        Text word = Relation.of(declared).word();
        return Text.of(
                our.id() + " est déclarée « " + word.french() + " » " + their.id() + " : " + fact.french() + ".",
                our.id() + " is declared “" + word.english() + "” " + their.id() + ": " + fact.english() + ".");
    }

    @Override
    public List<Exhibit> ours() {
        return List.of(our.exhibit(), new Exhibit(our.id(), Quoted.reason(declared)));
    }

    @Override
    public List<Exhibit> theirs() {
        return List.of(their.exhibit());
    }
}
