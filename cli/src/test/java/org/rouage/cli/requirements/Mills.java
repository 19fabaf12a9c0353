package org.rouage.cli.requirements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A legal basis that does not exist, as a catalogue of one's own and as a copy of the law. */
final class Mills {
    static final String ON_FLOUR = "1° Le pacte dit la qualité de la farine ;";
    static final String ON_FLOUR_FINGERPRINT =
            org.rouage.law.Fingerprint.of(ON_FLOUR).toString();

    private Mills() {}

    static Path catalogue(Path folder, String fingerprint) {
        return write(folder.resolve("mills.yaml"), """
                catalogue: mills
                article: CSS L9999-1
                title: {fr: "Pacte de mouture", en: "Milling pact"}
                terms:
                  fund:
                    MILL: {fr: "moulin communal", en: "common mill"}
                  category:
                    flour: {fr: "qualité de la farine", en: "quality of the flour"}
                scope:
                  instrument: cog
                  funds: [{term: MILL, from: 1910-03-01}]
                versions:
                  - {from: 1910-03-01, text: %s}
                requirements:
                  - id: flour
                    force: must
                    kind: content
                    moment: at-signature
                    wording: {fr: "Le pacte dit la farine.", en: "The pact states the flour."}
                    check:
                      objectives: [{category: flour}]
                    bases:
                      - {provision: "CSS L9999-1 al. 2 (1°)", from: 1910-03-01%s}
                    notes:
                      - {fr: "Farine de blé.", en: "Wheat flour."}
                """.formatted(
                        fingerprint.isEmpty() ? "not-seen" : "seen",
                        fingerprint.isEmpty() ? "" : ", fingerprint: \"" + fingerprint + "\""));
    }

    /** The same provision as what a duty rests on. */
    static Path duties(Path folder, String fingerprint) {
        return write(folder.resolve("mill-duties.yaml"), """
                duties: mill-duties
                article: CSS L9999-1
                title: {fr: "Pacte de mouture", en: "Milling pact"}
                scope:
                  instrument: cog
                  funds: [{term: MILL, from: 1910-03-01}]
                versions:
                  - {from: 1910-03-01, text: seen}
                entries:
                  - id: flour-weighed
                    nature: duty
                    title: {fr: "Peser la farine", en: "Weigh the flour"}
                    debtor: {party: fund, who: {fr: "le meunier", en: "the miller"}}
                    starts: {day: first-year}
                    delay: {days: 20}
                    satisfiedBy: {record: signature}
                    onExpiry: {fr: "Le pacte ne lie pas.", en: "The pact does not bind."}
                    bases:
                      - {provision: "CSS L9999-1 al. 2 (1°)", from: 1910-03-01, fingerprint: "FINGERPRINT"}
                """.replace("FINGERPRINT", fingerprint));
    }

    /** A folder with the article and one that cites it, so that its code is known. */
    static Path law(Path folder, String onFlour) {
        Path law = folder.resolve("law");
        write(law.resolve("Article L9999-1.md"), """
                # Article L9999-1

                Chaque meunier conclut un pacte avec la commune :

                %s

                2° Il fixe les jours de fête.

                **Liens relatifs à cet article**

                	**Cité par**:

                	  - Code de la sécurité sociale. - art. L9999-2 (V)
                """.formatted(onFlour));
        return law;
    }

    private static Path write(Path file, String text) {
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
