package org.rouage.conformity.coherence;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.convention.Records.Correspondence;

/**
 * A correspondence was declared with a clause that is repealed or that nothing is named after on the day asked, or
 * without saying which clause of the reference it means.
 *
 * <p>Example: {@code obj-1} is declared equal to {@code cn-obj-7}, which amendment 2 of the reference repealed. Such a
 * declaration answers nothing.
 */
public record ClauseNotThere(Correspondence declared, Named our, Optional<Named> their) implements Contradiction {
    @Override
    public String code() {
        return "clause-not-there";
    }

    @Override
    public Text kind() {
        return Text.of("Correspondance sans clause", "Correspondence without a clause");
    }

    @Override
    public Gravity gravity() {
        return Gravity.UNDECIDED;
    }

    @Override
    public Text reason() {
        if (!our.isThere()) {
            return gone(our, Text.of("dans cette convention", "in this convention"));
        }
        return their.map(named -> gone(named, Text.of("dans la référence", "in the reference")))
                .orElse(Text.of(
                        "La correspondance de " + our.id() + " ne dit pas de quelle clause de la référence il s'agit.",
                        "The correspondence of " + our.id() + " does not say which clause of the reference it means."));
    }

    private static Text gone(Named named, Text where) {
        Text how = named.state() == Named.State.REPEALED
                ? Text.of(" est abrogée ce jour-là ", " is repealed on that day ")
                : Text.of(" n'existe pas ce jour-là ", " does not exist on that day ");
        return Text.of("La clause " + named.id(), "The clause " + named.id())
                .plus(how)
                .plus(where)
                .plus(Text.of(
                        " : la correspondance déclarée ne répond à rien.",
                        ": the correspondence declared answers nothing."));
    }

    @Override
    public List<Exhibit> ours() {
        return List.of(our.exhibit(), new Exhibit(our.id(), Quoted.reason(declared)));
    }

    @Override
    public List<Exhibit> theirs() {
        return their.map(named -> List.of(named.exhibit())).orElse(List.of());
    }
}
