package org.rouage.cli.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The dossier of the clockmakers, a fictitious fund: one budget of two lines that follow prices, and what is uncertain.
 */
final class Clockmakers {
    static final String UNCERTAINTIES = """
            title: Prix et départs
            uncertainties:
              - of: inflation
                as: deviation
                unit: points
                persistence: 0.5
                source: erreurs des lois de financement
                years:
                  - distribution:
                      triangular: {low: -1, mostLikely: 0, high: 2}
              - of: departs
                as: value
                unit: ETP
                years:
                  - from: 2025
                    distribution:
                      discrete:
                        cases:
                          - {value: 10, weightPercent: 25}
                          - {value: 20, weightPercent: 75}
            """;

    private Clockmakers() {}

    static Path into(Path folder) {
        Path dossier = folder.resolve("clocks");
        write(dossier, "convention.yaml", """
                id: clocks-2024-2026
                title: Convention fictive de l'horlogerie
                instrument: cog
                legalBasis: [CSS L227-1]
                fund: {id: CNX, name: Caisse fictive des horlogers, inLaw: CNAM}
                parties:
                  - {id: state, role: state, name: L'État}
                  - {id: fund, role: fund, name: La Caisse}
                period: {start: 2024-01-01, endInclusive: 2026-12-31}
                budgets:
                  - id: fnga
                    title: Fonds de gestion
                    nature: management
                    unit: MEUR
                    base: [{year: 2023, amount: 110, unit: MEUR}]
                    calculation: {id: calc-fnga, text: La somme des lignes., formula: somme(lignes)}
                    amounts:
                      - {year: 2026, amount: 116, unit: MEUR}
                    lines:
                      - id: personnel
                        title: Personnel
                        limitative: true
                        unit: MEUR
                        base: [{year: 2023, amount: 90, unit: MEUR}]
                        calculation:
                          id: calc-personnel
                          text: Le montant précédent augmenté des prix, moins les emplois rendus.
                          formula: "précédent × (1 + inflation) − departs × 45 000 EUR/ETP"
                      - id: loyers
                        title: Loyers
                        unit: MEUR
                        base: [{year: 2023, amount: 20, unit: MEUR}]
                        calculation: {id: calc-loyers, text: Sans changement., formula: précédent}
                    constraints:
                      - id: total-fnga
                        title: Enveloppe de la période
                        of: fnga
                        measure: total
                        sense: at-most
                        value: 342
                        unit: MEUR
                series:
                  - id: inflation
                    title: Inflation
                    unit: "%"
                    values:
                      - {year: 2024, number: 2.5}
                      - {year: 2025, number: 1.8}
                      - {year: 2026, number: 1.8}
                  - id: departs
                    title: Départs non remplacés
                    unit: ETP
                    values:
                      - {year: 2024, number: 20}
                      - {year: 2025, number: 20}
                      - {year: 2026, number: 20}
                """);
        write(dossier, "uncertainties/prices.yaml", UNCERTAINTIES);
        return dossier;
    }

    static void write(Path dossier, String name, String text) {
        Path file = dossier.resolve(name);
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
