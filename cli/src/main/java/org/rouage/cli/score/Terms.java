package org.rouage.cli.score;

import org.rouage.basics.Text;

/**
 * The terms of definitions in words; a term that is not known is said as it is written.
 *
 * <p>Example: {@code Terms.of("half-year")} is "semestre", "half-year".
 */
final class Terms {
    private Terms() {}

    static Text of(String term) {
        return switch (term) {
            case "up" -> Text.of("à la hausse", "up");
            case "down" -> Text.of("à la baisse", "down");
            case "range" -> Text.of("dans une fourchette", "within a range");
            case "maintain" -> Text.of("à maintenir", "to be maintained");
            case "milestone" -> Text.of("jalon", "milestone");
            case "result" -> Text.of("résultat", "result");
            case "follow-up" -> Text.of("suivi", "follow-up");
            case "context" -> Text.of("contexte", "context");
            case "quantitative" -> Text.of("quantitatif", "quantitative");
            case "qualitative" -> Text.of("qualitatif", "qualitative");
            case "citizen" -> Text.of("citoyen", "citizen");
            case "user" -> Text.of("usager", "user");
            case "taxpayer" -> Text.of("contribuable", "taxpayer");
            default -> often(term);
        };
    }

    private static Text often(String term) {
        return switch (term) {
            case "month" -> Text.of("mois", "month");
            case "quarter" -> Text.of("trimestre", "quarter");
            case "half-year" -> Text.of("semestre", "half-year");
            case "year" -> Text.of("année", "year");
            case "parts" -> Text.of("recalculé à partir des mesures", "recomputed from the measures");
            case "sum" -> Text.of("somme", "sum");
            case "mean" -> Text.of("moyenne", "mean");
            case "min" -> Text.of("minimum", "least");
            case "max" -> Text.of("maximum", "greatest");
            case "last" -> Text.of("dernière valeur", "last value");
            case "national" -> Text.of("remontée par la caisse nationale seule", "reported by the national body alone");
            case "none" -> Text.of("ne se met pas ensemble", "is not put together");
            case "declared" -> Text.of("déclarée par la caisse", "declared by the fund");
            case "verified" -> Text.of("vérifiée par l'État", "verified by the State");
            case "agreed" -> Text.of("arrêtée d'accord", "agreed");
            default -> Text.same(term);
        };
    }

    /** How what was found stands, as {@code of} says it of a submission. */
    static Text found(String state) {
        return switch (state) {
            case "declared" -> Text.of("déclaré par la caisse", "declared by the fund");
            case "verified" -> Text.of("vérifié par l'État", "verified by the State");
            case "agreed" -> Text.of("arrêté d'accord", "agreed");
            default -> Text.same(state);
        };
    }

    static Text yesNo(boolean yes) {
        return yes ? Text.of("oui", "yes") : Text.of("non", "no");
    }
}
