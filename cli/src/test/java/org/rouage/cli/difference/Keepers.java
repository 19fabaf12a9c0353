package org.rouage.cli.difference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The fictitious dossier of the keepers: one indicator and two clauses, amended once, with two drafts. */
final class Keepers {
    private static final String CONVENTION = """
            id: gardiens-2024-2028
            title: Convention des gardiens
            instrument: cog
            legalBasis: [CSS L227-1]
            fund: {id: CNX, name: Caisse fictive, inLaw: CNAM, branches: [], missions: [], network: []}
            parties:
              - {id: state, role: state, name: État}
              - {id: fund, role: fund, name: Caisse}
            period: {start: 2024-01-01, endInclusive: 2028-12-31}
            axes:
              - id: axe-1
                title: Service
                text: Un axe.
                sheets:
                  - id: fiche-1
                    title: Lumière
                    text: La caisse répond sous quatorze jours.
                    indicators:
                      - id: ind-1
                        title: Nuits éclairées
                        definition: Part des nuits.
                        kind: quantitative
                        type: result
                        unit: "%"
                        direction: up
                        objectives: []
                        targets:
                          - {year: 2026, number: 86}
            clauses:
              - {id: clause-1, subject: network-evolution, title: Réseau, text: Le réseau évolue.}
            """;
    private static final String AMENDMENT = """
            number: 1
            title: Avenant n° 1
            ground: workload-change
            signed: 2025-10-01
            effective: 2026-01-01
            text: Les parties conviennent.
            operations:
              - replaceWords: {clause: fiche-1, words: quatorze jours, by: trente jours}
              - setTarget: {indicator: ind-1, unit: "%", year: 2026, number: 87.5}
            """;
    private static final String DRAFT = """
            number: 2
            title: Projet
            ground: workload-change
            base: amendment-1
            text: Projet.
            operations:
              - repeal: {clause: clause-1}
            """;

    private Keepers() {}

    static Path in(Path folder) throws IOException {
        Path dossier = folder.resolve("gardiens");
        write(dossier.resolve("convention.yaml"), CONVENTION);
        write(dossier.resolve("amendments/1.yaml"), AMENDMENT);
        write(dossier.resolve("drafts/reseau.yaml"), DRAFT);
        write(
                dossier.resolve("drafts/cible.yaml"),
                DRAFT.replace(
                        "repeal: {clause: clause-1}",
                        "setTarget: {indicator: ind-1, unit: \"%\", year: 2027, number: 90}"));
        return dossier;
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
