package org.rouage.cli.requirements;

import java.util.Locale;
import org.rouage.basics.Text;
import org.rouage.law.requirement.Force;
import org.rouage.law.requirement.Kind;
import org.rouage.law.requirement.Moment;

/** What the words of a catalogue are called. */
final class Words {
    private Words() {}

    static Text of(Force force) {
        return switch (force) {
            case MUST -> Text.of("obligatoire", "must");
            case WHERE_APPLICABLE -> Text.of("le cas échéant", "where applicable");
            case MAY -> Text.of("facultatif", "may");
        };
    }

    static Text of(Kind kind) {
        return switch (kind) {
            case CONTENT -> Text.of("contenu", "content");
            case DURATION -> Text.of("durée", "duration");
            case SIGNATURE -> Text.of("signature", "signature");
            case COMPARISON -> Text.of("comparaison", "comparison");
            case PROCEDURE -> Text.of("procédure", "procedure");
        };
    }

    static Text of(Moment moment) {
        return switch (moment) {
            case AT_SIGNATURE -> Text.of("jugé au jour de la signature", "judged on the day of signature");
            case CONTINUING -> Text.of("devoir qui continue", "a duty that continues");
        };
    }

    /** As files write it: {@code WHERE_APPLICABLE} is {@code where-applicable}. */
    static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
