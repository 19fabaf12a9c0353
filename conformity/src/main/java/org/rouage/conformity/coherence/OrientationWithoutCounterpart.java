package org.rouage.conformity.coherence;

import java.util.List;
import java.util.stream.Stream;
import org.rouage.basics.Text;
import org.rouage.convention.Orientation;
import org.rouage.convention.Records.Correspondence;

/**
 * An orientation of this convention for which no clause of the reference is declared: undecided while nobody has said
 * anything of it, to justify once it is declared to have no counterpart.
 *
 * <p>Example: {@code or-medicament}, declared {@code none} by the director "because the reference leaves it to the
 * branch", is to justify with that reason beside it.
 */
public record OrientationWithoutCounterpart(Orientation orientation, List<Correspondence> none)
        implements Contradiction {
    public OrientationWithoutCounterpart {
        none = List.copyOf(none);
    }

    @Override
    public String code() {
        return "orientation-without-counterpart";
    }

    @Override
    public Text kind() {
        return Text.of("Orientation sans équivalent", "Orientation without a counterpart");
    }

    @Override
    public Gravity gravity() {
        return none.isEmpty() ? Gravity.UNDECIDED : Gravity.TO_JUSTIFY;
    }

    @Override
    public Text reason() {
        return none.isEmpty()
                ? Text.of(
                        "Aucune correspondance de " + orientation.id()
                                + " avec une clause de la référence n'est déclarée.",
                        "No correspondence of " + orientation.id() + " with a clause of the reference is declared.")
                : Text.of(
                        orientation.id() + " est déclarée sans équivalent dans la référence.",
                        orientation.id() + " is declared to have no counterpart in the reference.");
    }

    @Override
    public List<Exhibit> ours() {
        var title = List.of(Exhibit.of(orientation.id(), orientation.title()));
        var why = none.stream().map(one -> new Exhibit(one.clause(), Quoted.reason(one)));
        return Stream.concat(title.stream(), why).toList();
    }

    @Override
    public List<Exhibit> theirs() {
        return List.of();
    }
}
