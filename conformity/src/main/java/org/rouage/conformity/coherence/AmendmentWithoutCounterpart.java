package org.rouage.conformity.coherence;

import java.util.List;
import org.rouage.basics.Text;
import org.rouage.convention.Records.Correspondence;

/**
 * The reference was amended after a financing law, and no amendment of this convention has the same object: none
 * follows the law for the same year, and none is declared to correspond.
 *
 * <p>Example: {@code amendment-1} of the reference follows the law for 1999; this convention has no amendment. It is to
 * justify and never more: analogous clauses are owed in an amendment that exists.
 */
public record AmendmentWithoutCounterpart(Named amendment, int financingLawYear, List<Correspondence> none)
        implements Contradiction {
    public AmendmentWithoutCounterpart {
        none = List.copyOf(none);
    }

    @Override
    public String code() {
        return "amendment-without-counterpart";
    }

    @Override
    public Text kind() {
        return Text.of("Avenant de la référence sans équivalent", "Amendment of the reference without a counterpart");
    }

    @Override
    public Gravity gravity() {
        return Gravity.TO_JUSTIFY;
    }

    @Override
    public Text reason() {
        return Text.of(
                amendment.id() + " de la référence suit la loi de financement pour " + financingLawYear
                        + " ; aucun avenant de cette convention n'a le même objet.",
                amendment.id() + " of the reference follows the financing law for " + financingLawYear
                        + "; no amendment of this convention has the same object.");
    }

    @Override
    public List<Exhibit> ours() {
        return none.stream()
                .map(one -> new Exhibit(one.clause(), Quoted.reason(one)))
                .toList();
    }

    @Override
    public List<Exhibit> theirs() {
        return List.of(amendment.exhibit());
    }
}
