package org.rouage.document.standing;

import org.rouage.basics.Text;
import org.rouage.convention.Heading;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.convention.consolidation.Writer;

/**
 * Acts and their operations, by the names that people give them.
 *
 * <p>Example: {@code amendment-2} is "avenant n° 2", "amendment 2"; its third operation is "avenant n° 2, opération 3".
 */
public final class ActWords {
    private static final String AMENDMENT = "amendment-";

    private ActWords() {}

    public static Text name(String act) {
        if (act.equals(Heading.CONVENTION)) {
            return Text.of("convention", "convention");
        }
        return act.startsWith(AMENDMENT)
                ? Text.of("avenant n° " + number(act), "amendment " + number(act))
                : Text.same(act);
    }

    /** With its article: "l'avenant n° 2", "la convention". */
    public static Text the(String act) {
        if (act.equals(Heading.CONVENTION)) {
            return Text.of("la convention", "the convention");
        }
        Text name = name(act);
        return act.startsWith(AMENDMENT) ? Text.of("l'" + name.french(), name.english()) : name;
    }

    /** The act, and the rank of the operation in it where it is one. */
    public static Text of(Writer writer) {
        return writer.operation() == 0
                ? name(writer.act())
                : name(writer.act())
                        .plus(Text.of(", opération " + writer.operation(), ", operation " + writer.operation()));
    }

    /** Where an amendment stands on the days asked. */
    public static Text status(ActDays.Status status) {
        return switch (status) {
            case IN_FORCE -> Text.of("en vigueur", "in force");
            case ANNOUNCED -> Text.of("signé, pas encore en vigueur", "signed, not yet in force");
            case UNDATED -> Text.of("signé, prise d'effet inconnue", "signed, day of effect not known");
            case DRAFT -> Text.of("projet, non signé", "draft, not signed");
            case UNKNOWN -> Text.of("inconnu à cette date", "not known on that day");
        };
    }

    private static String number(String act) {
        return act.substring(AMENDMENT.length());
    }
}
