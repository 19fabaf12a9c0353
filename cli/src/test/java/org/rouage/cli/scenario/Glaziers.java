package org.rouage.cli.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The dossier of the glaziers, a fictitious fund: a management budget of two lines that follow prices, a social action
 * budget, an amendment that hardens the gain from 2025, and two scenarios.
 */
final class Glaziers {
    private Glaziers() {}

    static Path into(Path folder) {
        Path dossier = folder.resolve("glaziers");
        write(dossier, "convention.yaml", """
                id: glaziers-2024-2026
                title: Convention fictive des vitriers
                instrument: cog
                legalBasis: [CSS L227-1]
                fund: {id: CNX, name: Caisse fictive des vitriers, inLaw: CNAM}
                parties:
                  - {id: state, role: state, name: L'État}
                  - {id: fund, role: fund, name: La Caisse}
                period: {start: 2024-01-01, endInclusive: 2026-12-31}
                budgets:
                  - id: fnga
                    title: Gestion administrative
                    nature: management
                    unit: MEUR
                    base: [{year: 2023, amount: 100, unit: MEUR}]
                    calculation: {id: fnga-rule, text: La somme des lignes., formula: somme(lignes)}
                    lines:
                      - id: pay
                        title: Personnel
                        limitative: true
                        unit: MEUR
                        base: [{year: 2023, amount: 60, unit: MEUR}]
                        calculation: {id: pay-rule, text: Reconduit., formula: précédent × (1 + évolution)}
                        evolution: {id: pay-evolution, text: Les prix., formula: prices}
                      - id: other
                        title: Autres dépenses
                        unit: MEUR
                        base: [{year: 2023, amount: 40, unit: MEUR}]
                        calculation: {id: other-rule, text: Reconduit., formula: précédent × (1 + prices − gain)}
                    constraints:
                      - id: ceiling-103
                        title: Moyenne
                        of: fnga
                        measure: average
                        sense: at-most
                        value: 103
                        unit: MEUR
                  - id: fnas
                    title: Action sociale
                    nature: social-action
                    unit: MEUR
                    base: [{year: 2023, amount: 6000, unit: MEUR}]
                    calculation: {id: fnas-rule, text: Taux constant., formula: précédent × (1 + évolution)}
                    evolution: {id: fnas-evolution, text: 6 % par an., formula: 6 %}
                parameters:
                  - {id: gain, title: Gain d'efficience, value: 1, unit: "%"}
                series:
                  - id: prices
                    title: Prix
                    unit: "%"
                    values: [{year: 2024, number: 2}, {year: 2025, number: 2}, {year: 2026, number: 2}]
                """);
        write(dossier, "amendments/1.yaml", """
                number: 1
                title: Avenant n° 1
                ground: financing-law
                signed: 2024-12-20
                effective: 2025-01-01
                signatories: [{party: fund, capacity: director}]
                operations:
                  - setParameter: {parameter: gain, value: 1.5, unit: "%"}
                """);
        write(dossier, "records/signatures.yaml", """
                signatures:
                  - {act: amendment-1, party: fund, capacity: director, name: Un directeur, signed: 2024-12-20}
                """);
        write(dossier, "scenarios/dearer.yaml", """
                title: Prix plus hauts
                changes:
                  - id: prices
                    title: Un point de prix de plus
                    assumptions: [{series: prices, shift: 1, unit: points}]
                  - id: gain
                    title: Deux points de gain
                    operations:
                      - setParameter: {parameter: gain, value: 2}
                """);
        write(dossier, "scenarios/bad.yaml", """
                title: Mal écrit
                changes:
                  - id: both
                    title: Les deux
                    assumptions: [{series: pricse, factor: 2}]
                    operations: [{setParameter: {parameter: gain, value: 2}}]
                  - title: Sans nom
                    assumptions: [{series: prices, factor: 2}]
                """);
        write(dossier, "scenarios/unknown.yaml", """
                title: Série inconnue
                changes:
                  - id: more
                    title: Plus
                    assumptions:
                      - {series: pricse, factor: 2}
                      - {series: prices, shift: 1, unit: jours}
                """);
        return dossier;
    }

    static Path write(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            return Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
