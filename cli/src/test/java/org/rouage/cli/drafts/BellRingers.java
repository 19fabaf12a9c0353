package org.rouage.cli.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The dossier of the bell-ringers, a fictitious fund: one signed amendment, three drafts. {@code hours} and
 * {@code quiet} start from it and conflict in one place; {@code old} starts from the convention and is stale.
 */
final class BellRingers {
    private BellRingers() {}

    static Path into(Path folder) {
        Path dossier = folder.resolve("bells");
        write(dossier, "convention.yaml", """
                id: bells-2024-2028
                title: Convention fictive des sonneurs
                instrument: cog
                legalBasis: [CSS L227-1]
                fund:
                  id: CNX
                  name: Caisse fictive des sonneurs
                  inLaw: CNAM
                parties:
                  - {id: state, role: state, name: L'État}
                  - {id: fund, role: fund, name: La Caisse}
                period: {start: 2024-01-01, endInclusive: 2028-12-31}
                axes:
                  - id: axe-1
                    title: Sonner à l'heure
                    sheets:
                      - id: fiche-1
                        title: Ponctualité
                        indicators:
                          - id: ind-1
                            title: Heures sonnées à temps
                            definition: Part des heures sonnées à temps.
                            kind: quantitative
                            type: result
                            unit: "%"
                            direction: up
                            targets:
                              - {year: 2026, number: 90}
                              - {year: 2027, number: 92}
                clauses:
                  - id: clause-1
                    subject: network-evolution
                    title: Réclamations
                    text: La caisse répond aux réclamations sous quinze jours.
                  - id: clause-2
                    subject: network-evolution
                    title: Silence
                    text: Aucune cloche ne sonne la nuit.
                """);
        write(dossier, "amendments/1.yaml", """
                number: 1
                title: Avenant n° 1
                ground: workload-change
                signed: 2025-03-10
                effective: 2025-04-01
                operations:
                  - setTarget: {indicator: ind-1, year: 2027, number: 93}
                """);
        write(dossier, "drafts/hours.yaml", draft(2, "amendment-1", """
                  - setTarget: {indicator: ind-1, year: 2026, number: 91}
                  - replaceWords: {clause: clause-1, words: quinze jours, by: dix jours}
                """));
        write(dossier, "drafts/quiet.yaml", draft(3, "amendment-1", """
                  - repeal: {clause: clause-1}
                  - renumber: {clause: clause-2, number: "2"}
                """));
        write(dossier, "drafts/old.yaml", draft(4, "convention", """
                  - setTarget: {indicator: ind-1, year: 2027, number: 95}
                  - renumber: {clause: clause-2, number: "2"}
                """));
        return dossier;
    }

    private static String draft(int number, String base, String operations) {
        return "number: " + number + "\ntitle: Projet\nground: workload-change\nbase: " + base + "\noperations:\n"
                + operations;
    }

    static void write(Path dossier, String name, String text) {
        Path file = dossier.resolve(name);
        try {
            Files.createDirectories(file.resolve(".."));
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
