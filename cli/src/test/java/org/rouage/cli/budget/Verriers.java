package org.rouage.cli.budget;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The dossier of the glass-blowers, a fictitious fund: one budget of two lines, and one amendment, which changes the
 * evolution of one from 2026 and tells the inflation of that year.
 */
final class Verriers {
    private Verriers() {}

    static Path into(Path folder) {
        Path dossier = folder.resolve("verriers");
        write(dossier, "convention.yaml", """
                id: verriers-2025-2026
                title: Convention fictive des verriers
                instrument: cog
                legalBasis: [CSS L227-1]
                fund:
                  id: CNX
                  name: Caisse fictive des verriers
                  inLaw: CNAM
                parties:
                  - {id: state, role: state, name: L'État}
                  - {id: fund, role: fund, name: La Caisse}
                period: {start: 2025-01-01, endInclusive: 2026-12-31}
                budgets:
                  - id: fng
                    title: Fonds de gestion
                    nature: management
                    unit: MEUR
                    calculation: {id: calc-fng, text: Somme des lignes., formula: somme(lignes)}
                    amounts:
                      - {year: 2025, amount: 119.5, unit: MEUR}
                    lines:
                      - id: personnel
                        title: Personnel
                        limitative: true
                        group: personnel
                        base:
                          - {year: 2024, amount: 100, unit: MEUR}
                        calculation: {id: calc-personnel, text: Hausse agréée., formula: précédent × (1 + évolution)}
                        evolution: {id: evol-personnel, text: 1 % par an., formula: "1 %"}
                      - id: energie
                        title: Énergie
                        limitative: false
                        group: other-operating
                        base:
                          - {year: 2024, amount: 18, unit: MEUR}
                        calculation:
                          id: calc-energie
                          text: Comme les prix.
                          formula: "arrondi(précédent × (1 + inflation); à 0,01 MEUR; demi supérieur)"
                series:
                  - id: inflation
                    title: Inflation
                    unit: "%"
                    values:
                      - {year: 2025, number: 1.8}
                """);
        write(dossier, "amendments/1.yaml", """
                number: 1
                title: Avenant n° 1
                ground: workload-change
                signed: 2025-10-01
                effective: 2025-10-01
                operations:
                  - setRule:
                      of: personnel
                      kind: evolution
                      rule: {id: evol-personnel-2026, text: Baisse., formula: "−2 %", from: 2026}
                  - setSeries: {series: inflation, year: 2026, value: 1.3}
                """);
        return dossier;
    }

    private static void write(Path dossier, String name, String text) {
        Path file = dossier.resolve(name);
        try {
            Files.createDirectories(file.resolve(".."));
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
