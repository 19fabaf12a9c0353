package org.rouage.document.standing;

import org.rouage.basics.Text;

/** The fixed words of the text on a day, in both languages. */
final class Sayings {
    static final Text KIND = Text.of("Texte consolidé", "Consolidated text");
    static final Text SKIP = Text.of("Aller au texte", "Skip to the text");
    static final Text IN_FORCE = Text.of("En vigueur le", "In force on");
    static final Text KNOWN = Text.of("Connu le", "Known on");
    static final Text NOTICES = Text.of("À savoir avant de lire", "To know before reading");
    static final Text CHANGES = Text.of("Ce qu'il changera", "What it will change");
    static final Text CONTENTS = Text.of("Sommaire", "Contents");
    static final Text LEGEND = Text.of(
            "Ce qui ne porte pas de marque est écrit par l'acte qui a apporté la clause, la convention le plus "
                    + "souvent. Une marque nomme l'avenant qui a écrit la ligne et mène à lui.",
            "What carries no mark was written by the act that brought the clause, mostly the convention. A mark "
                    + "names the amendment that wrote the line, and leads to it.");
    static final Text ONLY = Text.of("Extrait : un seul élément", "Extract: one element only");
    static final Text INITIALLY = Text.of("initialement : ", "initially: ");
    static final Text ACTS = Text.of("Actes", "Acts");
    static final Text OPERATIONS = Text.of("Opérations", "Operations");
    static final Text ACT_SAYS = Text.of("Ce qu'il dit", "What it says");
    static final Text SOURCES = Text.of("De quoi ce texte a été calculé", "What this text was computed from");
    static final Text FILE = Text.of("Fichier", "File");
    static final Text HASH = Text.of("Empreinte", "Hash");
    static final Text ENGINE = Text.of("Moteur", "Engine");
    static final Text ALL_FILES = Text.of("Tous les fichiers", "All files");
    static final Text MORE = Text.of(" : ", ": ");

    private Sayings() {}
}
