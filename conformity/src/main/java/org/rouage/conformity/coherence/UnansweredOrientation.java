package org.rouage.conformity.coherence;

import java.util.List;
import org.rouage.basics.Text;
import org.rouage.convention.Orientation;
import org.rouage.convention.Records.Correspondence;

/**
 * An orientation of the reference to which no clause of this convention is declared to correspond.
 *
 * <p>Example: {@code cn-or-sante}: to justify once correspondences are declared; undecided while none is, since nobody
 * has compared yet. {@code none} holds the declarations that it has no counterpart, each with its reason.
 */
public record UnansweredOrientation(Orientation orientation, List<Correspondence> none, Gravity gravity)
        implements Contradiction {
    public UnansweredOrientation {
        none = List.copyOf(none);
    }

    @Override
    public String code() {
        return "unanswered-orientation";
    }

    @Override
    public Text kind() {
        return Text.of("Orientation de la référence sans réponse", "Orientation of the reference without an answer");
    }

    @Override
    public Text reason() {
        return none.isEmpty()
                ? Text.of(
                        "Aucune clause de cette convention n'est déclarée répondre à " + orientation.id() + ".",
                        "No clause of this convention is declared to answer " + orientation.id() + ".")
                : Text.of(
                        orientation.id() + " est déclarée sans équivalent ici.",
                        orientation.id() + " is declared to have no counterpart here.");
    }

    @Override
    public List<Exhibit> ours() {
        return none.stream()
                .map(one -> new Exhibit(one.clause(), Quoted.reason(one)))
                .toList();
    }

    @Override
    public List<Exhibit> theirs() {
        return List.of(Exhibit.of(orientation.id(), orientation.title()));
    }
}
