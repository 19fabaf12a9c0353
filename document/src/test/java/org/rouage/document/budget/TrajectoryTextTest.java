package org.rouage.document.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;

class TrajectoryTextTest {
    @Test
    void the_budgets_of_the_glass_blowers_read_so() {
        assertThat(TrajectoryText.print(GlassBlowers.report(), Language.ENGLISH))
                .isEqualTo("""
                Budgets computed – Convention des verriers
                In force on 1 January 2026, known on 1 January 2026. Years of the convention: 2024–2026.

                Fonds de gestion (MEUR, shown to 0.01)
                                                            2023    2024       2025       2026
                  fng  Fonds de gestion                   120.00  121.69  undecided  undecided
                  personnel  Personnel, limitative        100.00  101.20     102.41     100.37
                  energie  Énergie des fours, evaluative   18.00   18.45      18.65      18.89
                  fournitures  Fournitures, evaluative      2.00    2.04  undecided  undecided
                  Total – other operating expenses         20.00   20.49  undecided  undecided
                  Total of the lines                      120.00  121.69  undecided  undecided

                Limitative expenses (MEUR, shown to 0.01)
                                      2024    2025    2026
                  Fonds de gestion  101.20  102.41  100.37

                Workforce (ETPMA, exact values)
                                         2023   2024   2025   2026
                  effectifs  Effectifs  1,200  1,190  1,180  1,170

                Evolutions given by the rules (%, exact values)
                                                   2024  2025  2026
                  evolution(personnel)  Personnel   1.2   1.2  −2.0

                Rules
                  fng, calculation, 2024–2026 – calc-fng, convention
                    Somme des lignes.
                    sum(lines)
                  personnel, calculation, 2024–2026 – calc-personnel, convention
                    Dit en mots.
                    previous × (1 + evolution)
                  personnel, evolution, 2024–2025 – evol-personnel, convention
                    Hausse agréée.
                    1.2 %
                  personnel, evolution, 2026 – evol-personnel-2026, amendment 1
                    Baisse à partir de 2026.
                    -2 %
                  energie, calculation, 2024–2026 – calc-energie, convention
                    Dit en mots.
                    round(min(previous × (1 + inflation); plafond); to 0.01 MEUR; half up)
                  fournitures, calculation, 2024–2026 – calc-fournitures, convention
                    Dit en mots.
                    previous × (1 + loyers) / 3 × 3
                  effectifs, calculation, 2024–2026 – calc-effectifs, convention
                    Un départ sur trois.
                    previous − 10 ETPMA

                Constraints
                  total-personnel  Enveloppe de personnel: met
                    total of personnel, 2024 to 2026: 303.980512 MEUR; at most 305 MEUR
                  taux-energie  Hausse de l'énergie: not met
                    average rate of energie, 2023 to 2025: about 1.789543… %; at most 1 %

                Amounts written and computed
                  fng, 2024: written 121.9 MEUR (convention), computed 121.692 MEUR – different (−0.208 MEUR)
                  fng, 2025: written 125 MEUR (convention), undecided: loyers, 2025: no value

                Assumptions and parameters
                  plafond  Plafond d'énergie
                    25 MEUR – convention
                  inflation  Inflation hors tabac
                    2024: 2.5 % – inflation 2024, PLFSS, known on 15 October 2023
                    2025: 1.1 % – inflation 2025, PLFSS, known on 14 October 2025
                    2026: 1.3 % – inflation 2026, PLFSS, known on 14 October 2025
                    2026: 1.6 % – PLFSS, known on 15 April 2026 – known after the day asked, not used
                  loyers  Indice des loyers
                    2024: 2.1 % – convention
                    2025: undecided: loyers, 2025: no value
                    2026: undecided: loyers, 2026: no value

                What is undecided, and why
                  loyers, 2025: no value – Write the value in an act, or feed the series; what rests on it stays \
                undecided.
                  loyers, 2026: no value – Write the value in an act, or feed the series; what rests on it stays \
                undecided.
                """);
    }

    @Test
    void in_french_too() {
        assertThat(TrajectoryText.print(GlassBlowers.report(), Language.FRENCH)).isEqualTo("""
                Budgets calculés – Convention des verriers
                En vigueur le 1er janvier 2026, connu le 1er janvier 2026. Années de la convention : 2024–2026.

                Fonds de gestion (MEUR, montré à 0,01 près)
                                                           2023    2024      2025      2026
                  fng  Fonds de gestion                  120,00  121,69  indécidé  indécidé
                  personnel  Personnel, limitatif        100,00  101,20    102,41    100,37
                  energie  Énergie des fours, évaluatif   18,00   18,45     18,65     18,89
                  fournitures  Fournitures, évaluatif      2,00    2,04  indécidé  indécidé
                  Total – autre fonctionnement            20,00   20,49  indécidé  indécidé
                  Total des lignes                       120,00  121,69  indécidé  indécidé

                Dépenses limitatives (MEUR, montré à 0,01 près)
                                      2024    2025    2026
                  Fonds de gestion  101,20  102,41  100,37

                Effectifs (ETPMA, valeurs exactes)
                                         2023   2024   2025   2026
                  effectifs  Effectifs  1 200  1 190  1 180  1 170

                Évolutions calculées par les règles (%, valeurs exactes)
                                                   2024  2025  2026
                  évolution(personnel)  Personnel   1,2   1,2  −2,0

                Règles
                  fng, calcul, 2024–2026 – calc-fng, convention
                    Somme des lignes.
                    somme(lignes)
                  personnel, calcul, 2024–2026 – calc-personnel, convention
                    Dit en mots.
                    précédent × (1 + évolution)
                  personnel, évolution, 2024–2025 – evol-personnel, convention
                    Hausse agréée.
                    1,2 %
                  personnel, évolution, 2026 – evol-personnel-2026, avenant n° 1
                    Baisse à partir de 2026.
                    -2 %
                  energie, calcul, 2024–2026 – calc-energie, convention
                    Dit en mots.
                    arrondi(min(précédent × (1 + inflation); plafond); à 0,01 MEUR; demi supérieur)
                  fournitures, calcul, 2024–2026 – calc-fournitures, convention
                    Dit en mots.
                    précédent × (1 + loyers) / 3 × 3
                  effectifs, calcul, 2024–2026 – calc-effectifs, convention
                    Un départ sur trois.
                    précédent − 10 ETPMA

                Contraintes
                  total-personnel  Enveloppe de personnel : respectée
                    total de personnel, 2024 à 2026 : 303,980512 MEUR ; au plus 305 MEUR
                  taux-energie  Hausse de l'énergie : non respectée
                    taux annuel moyen de energie, 2023 à 2025 : environ 1,789543… % ; au plus 1 %

                Montants écrits et montants calculés
                  fng, 2024 : écrit 121,9 MEUR (convention), calculé 121,692 MEUR – différents (−0,208 MEUR)
                  fng, 2025 : écrit 125 MEUR (convention), indécidé : loyers, 2025 : pas de valeur

                Hypothèses et paramètres
                  plafond  Plafond d'énergie
                    25 MEUR – convention
                  inflation  Inflation hors tabac
                    2024 : 2,5 % – inflation 2024, PLFSS, connu le 15 octobre 2023
                    2025 : 1,1 % – inflation 2025, PLFSS, connu le 14 octobre 2025
                    2026 : 1,3 % – inflation 2026, PLFSS, connu le 14 octobre 2025
                    2026 : 1,6 % – PLFSS, connu le 15 avril 2026 – connu après le jour demandé, non utilisé
                  loyers  Indice des loyers
                    2024 : 2,1 % – convention
                    2025 : indécidé : loyers, 2025 : pas de valeur
                    2026 : indécidé : loyers, 2026 : pas de valeur

                Ce qui est indécidé, et pourquoi
                  loyers, 2025 : pas de valeur – Écrire la valeur dans un acte, ou alimenter la série ; ce qui en \
                dépend reste indécis.
                  loyers, 2026 : pas de valeur – Écrire la valeur dans un acte, ou alimenter la série ; ce qui en \
                dépend reste indécis.
                """);
    }
}
