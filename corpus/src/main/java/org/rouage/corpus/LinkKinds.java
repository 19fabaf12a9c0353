package org.rouage.corpus;

import java.util.Map;
import java.util.Optional;
import org.rouage.law.link.Link;

/**
 * The French headings under which Markdown copies list a link, from the type and direction that LEGI gives it.
 *
 * <p>Example: {@code CITATION/source} is "Cite" and {@code CITATION/cible} is "Cité par"; an amending decree is {@code
 * MODIFIE/cible} or {@code MODIFICATION/source}, both "Modifié par". A type without a heading is listed under "Liens", its
 * type before the item, as Markdown copies do: {@code TXT_SOURCE: Loi n° 1}.
 */
final class LinkKinds {
    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("CODIFICATION/source", "Codifié par"),
            Map.entry("CREE/cible", "Créé par"),
            Map.entry("CREATION/source", "Créé par"),
            Map.entry("MODIFIE/cible", "Modifié par"),
            Map.entry("MODIFICATION/source", "Modifié par"),
            Map.entry("MODIFIE/source", "Modifie"),
            Map.entry("ABROGE/cible", "Abrogé par"),
            Map.entry("ABROGATION/source", "Abrogé par"),
            Map.entry("TRANSFERE/cible", "Transféré par"),
            Map.entry("TRANSFERT/source", "Transféré par"),
            Map.entry("ANNULE/cible", "Annulé par"),
            Map.entry("ANNULATION/source", "Annulé par"),
            Map.entry("CITATION/source", "Cite"),
            Map.entry("CITATION/cible", "Cité par"),
            Map.entry("CONCORDANCE/source", "Anciens textes"),
            Map.entry("CONCORDANCE/cible", "Nouveaux textes"));

    private LinkKinds() {}

    static Link printed(String heading, String item) {
        return new Link(heading, item);
    }

    /** {@code sens} is {@code source} when this article holds the link, {@code cible} when the other text does. */
    static Link link(String type, String sens, String label) {
        String item = label.strip().replaceAll("\\s+", " ");
        return Optional.ofNullable(HEADINGS.get(type + "/" + sens))
                .map(heading -> new Link(heading, item))
                .orElseGet(() -> new Link("Liens", type + ": " + item));
    }
}
