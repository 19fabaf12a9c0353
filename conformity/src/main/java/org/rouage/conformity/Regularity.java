package org.rouage.conformity;

import java.util.List;
import org.rouage.basics.Text;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.convention.Records.Justification;

/**
 * Something odd about an amendment that nobody need refuse: it is read, shown, and somebody has to say why. It rests on
 * the days and the words of the acts, not on a provision of the law.
 *
 * <p>Example: {@code retroactive} for {@code amendment-2}, to justify: signed on 10 September 2025, in effect since 1
 * July 2025, 71 days earlier.
 */
public record Regularity(
        Code code,
        String act,
        Verdict verdict,
        List<Evidence> evidence,
        Text remedy,
        List<Justification> justifications) {
    public Regularity {
        evidence = List.copyOf(evidence);
        justifications = List.copyOf(justifications);
    }

    /** By what name somebody answers for it: {@code amendment/retroactive}. */
    public String id() {
        return code.id();
    }

    /** Names it among all those of a report: {@code amendment/retroactive @ amendment-2}. */
    public String key() {
        return id() + " @ " + act;
    }

    /** What may be odd. */
    public enum Code {
        RETROACTIVE("retroactive", Text.of("Effet avant la signature", "Effect before signature")),
        UNDATED("undated", Text.of("Jour d'effet inconnu", "Day of effect not known")),
        SIGNATURE_MISSING("signature-missing", Text.of("Signature manquante", "Signature missing")),
        OTHER_SIGNATORIES("other-signatories", Text.of("Autres signataires", "Other signatories")),
        BEFORE_CONVENTION("before-convention", Text.of("Signé avant la convention", "Signed before the convention")),
        SIGNED_AFTER_TERM("signed-after-term", Text.of("Signé après le terme", "Signed after the term")),
        EFFECT_AFTER_TERM("effect-after-term", Text.of("Effet après le terme", "Effect after the term")),
        FINANCING_LAW_WITHOUT_YEAR(
                "financing-law-without-year", Text.of("Loi de financement sans année", "Financing law without a year")),
        BEFORE_FINANCING_LAW(
                "before-financing-law",
                Text.of("Signé avant la loi de financement qu'il suit", "Signed before the financing law it follows")),
        OTHER_GROUND(
                "other-ground",
                Text.of("Motif que la convention ne prévoit pas", "Ground the convention is silent on")),
        OWN_DELAY("own-delay", Text.of("Délai de la convention dépassé", "Delay of the convention exceeded")),
        CLOSED_YEARS("closed-years", Text.of("Années closes touchées", "Closed years touched"));

        private final String code;
        private final Text title;

        Code(String code, Text title) {
            this.code = code;
            this.title = title;
        }

        /** The word machines read: {@code retroactive}. */
        public String code() {
            return code;
        }

        /** The name people read: "Effet avant la signature". */
        public Text title() {
            return title;
        }

        /** {@code amendment/retroactive}, as a justification names it. */
        public String id() {
            return "amendment/" + code;
        }
    }
}
