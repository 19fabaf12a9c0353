package org.rouage.document.history;

import org.rouage.basics.Text;

/** The fixed words of a history, in both languages. */
final class Sayings {
    static final Text KIND = Text.of("Histoire", "History");
    static final Text KNOWN = Text.of("Histoire telle que connue le", "History as known on");
    static final Text SKIP = Text.of("Aller à l'histoire", "Skip to the history");
    static final Text PENDING = Text.of(
            "Connu et sans effet encore : ce que changeraient les projets et les actes sans date d'effet",
            "Known and without effect yet: what drafts and acts without a day of effect would change");
    static final Text COLON = Text.of(" : ", ": ");
    static final Text DAYS = Text.of("Quand", "When");
    static final Text SAID = Text.of("Ce que c'était", "What it was");
    static final Text BY = Text.of("Écrit par", "Written by");
    static final Text DELETED = Text.of("[supprimé : ", "[deleted: ");
    static final Text INSERTED = Text.of("[ajouté : ", "[inserted: ");
    static final Text END = Text.same("]");
    static final Text PARTS = Text.of("Parties de l'élément", "Parts of the element");

    private Sayings() {}
}
