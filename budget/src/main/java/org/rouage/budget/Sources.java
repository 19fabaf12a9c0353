package org.rouage.budget;

import java.time.LocalDate;
import org.rouage.basics.Text;
import org.rouage.convention.Heading;
import org.rouage.convention.Records.Vintage;
import org.rouage.convention.consolidation.Writer;

/** Who gave a rule or a value, in words: an act, or a vintage. */
final class Sources {
    private static final String AMENDMENT = "amendment-";
    private static final String SCENARIO = "scenario:";

    private Sources() {}

    /**
     * {@code convention}; {@code avenant n° 2}, {@code amendment 2}; the change of a scenario that seems to be an act.
     */
    static Text act(Writer writer) {
        String act = writer.act();
        if (act.equals(Heading.CONVENTION)) {
            return Text.same("convention");
        }
        if (act.startsWith(SCENARIO)) {
            String change = act.substring(SCENARIO.length());
            return Text.of("scénario, changement « " + change + " »", "scenario, change \"" + change + "\"");
        }
        String number = act.startsWith(AMENDMENT) ? act.substring(AMENDMENT.length()) : act;
        return Text.of("avenant n°\u00A0" + number, "amendment " + number);
    }

    /** {@code inflation 2026, PLFSS 2026, connu le 14 octobre 2025}. */
    static Text vintage(Vintage vintage) {
        return Text.same(vintage.series() + " " + vintage.period() + ", " + vintage.source())
                .plus(known(vintage.known()));
    }

    /** {@code inflation, 12 mois de 2026, INSEE, connu le 15 janvier 2027}. */
    static Text months(Vintage latest, int year) {
        return Text.of(
                        latest.series() + ", 12 mois de " + year + ", " + latest.source(),
                        latest.series() + ", the 12 months of " + year + ", " + latest.source())
                .plus(known(latest.known()));
    }

    private static Text known(LocalDate day) {
        return Text.of(", connu le ", ", known on ").plus(Text.day(day));
    }
}
