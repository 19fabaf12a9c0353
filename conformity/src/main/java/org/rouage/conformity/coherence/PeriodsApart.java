package org.rouage.conformity.coherence;

import java.util.List;
import org.rouage.basics.Text;
import org.rouage.convention.Convention.Period;
import org.rouage.convention.Heading;

/**
 * The two stated periods share no day, so that nothing of one runs beside the other.
 *
 * <p>Example: 1998-07-01 to 2001-06-30 and 1994-01-01 to 1996-12-31. One common day is enough for it not to be said.
 */
public record PeriodsApart(Period here, Period there) implements Contradiction {
    @Override
    public String code() {
        return "periods-apart";
    }

    @Override
    public Text kind() {
        return Text.of("Périodes disjointes", "Periods that do not overlap");
    }

    @Override
    public Gravity gravity() {
        return Gravity.TO_JUSTIFY;
    }

    @Override
    public Text reason() {
        return Text.of(
                "Les périodes des deux conventions n'ont aucun jour en commun.",
                "The periods of the two conventions have no day in common.");
    }

    @Override
    public List<Exhibit> ours() {
        return List.of(new Exhibit(Heading.CONVENTION, said(here)));
    }

    @Override
    public List<Exhibit> theirs() {
        return List.of(new Exhibit(Heading.CONVENTION, said(there)));
    }

    private static Text said(Period period) {
        return Text.of("du ", "from ")
                .plus(Text.day(period.start()))
                .plus(Text.of(" au ", " to "))
                .plus(Text.day(period.endInclusive()));
    }
}
