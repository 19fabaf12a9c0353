package org.rouage.law.link;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a link says of an article and its target, under the headings of the Markdown copies of the LEGI base.
 *
 * <p>Example: {@code Créé par} is {@link #CREATED_BY}; in LEGI XML the same link is typelien {@code CREE} with sens
 * {@code cible}, or typelien {@code CREATION} with sens {@code source}, which is why one decree may be listed twice.
 */
public enum LinkKind {
    CITES("Cite", Direction.OUTWARD, "CITATION", ""),
    CITED_BY("Cité par", Direction.INWARD, "", "CITATION"),
    CODIFIED_BY("Codifié par", Direction.INWARD, "CODIFICATION", "CODIFIE"),
    CREATED_BY("Créé par", Direction.INWARD, "CREATION", "CREE"),
    MODIFIED_BY("Modifié par", Direction.INWARD, "MODIFICATION", "MODIFIE"),
    REPEALED_BY("Abrogé par", Direction.INWARD, "ABROGATION", "ABROGE"),
    ANNULLED_BY("Annulé par", Direction.INWARD, "ANNULATION", "ANNULE"),
    TRANSFERRED_BY("Transféré par", Direction.INWARD, "TRANSFERT", "TRANSFERE"),
    FORMER_TEXT("Anciens textes", Direction.INWARD, "CONCORDANCE", "CONCORDE"),
    NEW_TEXT("Nouveaux textes", Direction.OUTWARD, "CONCORDE", "CONCORDANCE"),
    MODIFIES("Modifie", Direction.OUTWARD, "MODIFIE", "MODIFICATION"),
    SOURCE_TEXT("TXT_SOURCE", Direction.UNSTATED),
    SPECIAL_APPLICATION("SPEC_APPLI", Direction.UNSTATED),
    ASSOCIATED_TEXT("TXT_ASSOCIE", Direction.UNSTATED),
    TRANSFERRED("TRANSFERE", Direction.UNSTATED),
    MOVED("DEPLACE", Direction.UNSTATED),
    MOVING("DEPLACEMENT", Direction.UNSTATED),
    LEADS_OR_FOLLOWS("PILOTE_SUIVEUR", Direction.UNSTATED),
    RECTIFICATION("RECTIFICATION", Direction.UNSTATED),
    LAPSING("PEREMPTION", Direction.UNSTATED),
    HISTORY("HISTO", Direction.UNSTATED),
    CREATION("CREATION", Direction.UNSTATED),
    /** A heading or typelien that none of these is; the heading is kept as printed. */
    OTHER("", Direction.UNSTATED);

    /** The group under which the copies list the kinds they have no heading for, as {@code TYPE: item}. */
    static final String UNMAPPED_GROUP = "Liens";

    private static final Map<String, LinkKind> BY_PRINTED = by(kind -> kind.printed);
    private static final Map<String, LinkKind> BY_SOURCE = by(kind -> kind.asSource);
    private static final Map<String, LinkKind> BY_CIBLE = by(kind -> kind.asCible);

    private final String printed;
    private final Direction direction;
    /** The typelien of LEGI XML when its sens is source, and when it is cible; empty when there is none. */
    private final String asSource;

    private final String asCible;

    LinkKind(String printed, Direction direction, String asSource, String asCible) {
        this.printed = printed;
        this.direction = direction;
        this.asSource = asSource;
        this.asCible = asCible;
    }

    LinkKind(String printed, Direction direction) {
        this(printed, direction, "", "");
    }

    private static Map<String, LinkKind> by(Function<LinkKind, String> name) {
        return Arrays.stream(values())
                .filter(kind -> !name.apply(kind).isEmpty())
                .collect(Collectors.toUnmodifiableMap(name, Function.identity()));
    }

    /** The heading of the Markdown copies, {@code Cité par}, or their type in capitals, {@code TXT_SOURCE}. */
    public String printed() {
        return printed;
    }

    public Direction direction() {
        return direction;
    }

    /** The kind with this heading; empty when none has it. */
    public static Optional<LinkKind> printedAs(String heading) {
        return Optional.ofNullable(BY_PRINTED.get(heading.strip()));
    }

    /** The kind of a LEGI XML link: {@code legi("CITATION", "cible")} is {@link #CITED_BY}. */
    public static LinkKind legi(String typelien, String sens) {
        Map<String, LinkKind> known = switch (sens) {
            case "source" -> BY_SOURCE;
            case "cible" -> BY_CIBLE;
            default -> Map.of();
        };
        return Optional.ofNullable(known.get(typelien))
                .or(() -> printedAs(typelien))
                .orElse(OTHER);
    }
}
