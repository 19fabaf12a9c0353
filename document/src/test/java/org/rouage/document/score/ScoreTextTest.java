package org.rouage.document.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;

class ScoreTextTest {
    private static String plain(String printed) {
        return printed.replace('\u00a0', '_').replace('\u202f', '_');
    }

    @Test
    void the_results_of_the_lamp_lighters_read_so() {
        assertThat(plain(ScoreText.print(LampLighters.report(), Language.ENGLISH)))
                .isEqualTo("""
                Results and scores – Convention des allumeurs
                In force on 31 December 2026, known on 31 January 2027. Period: 2026. Place: whole network, \
                network as it was. Figures read: the fund.

                Scores by objective, axis, convention
                  Convention lamps-2024-2028  Convention des allumeurs: 82 of 100, on 90 of 100 weights
                    + obj-1  Éclairer: 70, weight 60
                    – survey  Enquête (left out, weight 10, in obj-1): undecided: nothing submitted
                    Objective obj-1  Éclairer: 70 of 100, on 60 of 70 weights
                      + relit  Réverbères rallumés en 2 jours: 70, weight 60
                      – survey  Enquête (left out, weight 10): undecided: nothing submitted

                relit (LL1)  Réverbères rallumés en 2 jours
                  unit         %, up, result, weight 60
                  target       92_% (2026, amendment 1); initially 95_% (2026, convention)
                  result       91.42…_% – the fund – coverage 35 of 36 (97.22…_%) – provisional
                  result       90.5_% – the State – coverage 35 of 36 (97.22…_%)
                  result       undecided: nothing submitted – agreed – coverage 0 of 36 (0_%)
                  late         Caisse du Nord (2026-11 – 2026-12)
                  attainment   92.5_% of the way to the target; 70_% to the initial one
                  judgement    not reached
                  points       28 of 40 – steps
                               - from 90 %: 28 points
                  break        2026: 2 days instead of 3
                  neutralised  2026-03, storm (committee)
                  path         0.57 point behind
                  projection   2028: 96_% (94 – 98_%) – a projection, not a result
                               - least squares line

                cost  Coût d'un réverbère
                  unit         EUR, down, follow-up, weight 40
                  target       12.5_EUR (2026, convention)
                  result       1,234.5_EUR – the fund, the State – coverage 3 of 3 (100_%)
                  attainment   100_% of the way to the target
                  judgement    reached

                survey  Enquête
                  unit         %, up, result
                  target       75_% (2026, convention)
                  result       undecided: nothing submitted – the fund, the State, agreed – coverage 0 of 1 (0_%)
                  attainment   undecided: nothing submitted
                  judgement    not measured

                To be known
                  ind-4 has no formula
                """);
    }

    @Test
    void in_french_too() {
        assertThat(plain(ScoreText.print(LampLighters.report(), Language.FRENCH)))
                .isEqualTo("""
                Résultats et scores – Convention des allumeurs
                En vigueur le 31 décembre 2026, connu le 31 janvier 2027. Période : 2026. Périmètre : réseau \
                entier, réseau tel qu'il était. Chiffres lus : caisse.

                Scores par objectif, axe et convention
                  Convention lamps-2024-2028  Convention des allumeurs : 82 sur 100, sur un poids de 90 sur 100
                    + obj-1  Éclairer : 70, poids 60
                    – survey  Enquête (écarté, poids 10, dans obj-1) : indécidé : pas de remontée
                    Objectif obj-1  Éclairer : 70 sur 100, sur un poids de 60 sur 70
                      + relit  Réverbères rallumés en 2 jours : 70, poids 60
                      – survey  Enquête (écarté, poids 10) : indécidé : pas de remontée

                relit (LL1)  Réverbères rallumés en 2 jours
                  unité        %, à la hausse, résultat, poids 60
                  cible        92_% (2026, avenant 1) ; initialement 95_% (2026, convention)
                  résultat     91,42…_% – caisse – couverture 35 sur 36 (97,22…_%) – provisoire
                  résultat     90,5_% – État – couverture 35 sur 36 (97,22…_%)
                  résultat     indécidé : pas de remontée – arrêté d'accord – couverture 0 sur 36 (0_%)
                  en retard    Caisse du Nord (2026-11 – 2026-12)
                  atteinte     92,5_% du chemin vers la cible ; 70_% vers la cible initiale
                  constat      non atteint
                  points       28 sur 40 – barème par paliers
                               - de 90 % : 28 points
                  rupture      2026 : 2 jours au lieu de 3
                  neutralisé   2026-03, tempête (comité)
                  trajectoire  en retard de 0,57 point
                  projection   2028 : 96_% (94 – 98_%) – une projection, pas un résultat
                               - droite des moindres carrés

                cost  Coût d'un réverbère
                  unité        EUR, à la baisse, suivi, poids 40
                  cible        12,5_EUR (2026, convention)
                  résultat     1_234,5_EUR – caisse, État – couverture 3 sur 3 (100_%)
                  atteinte     100_% du chemin vers la cible
                  constat      atteint

                survey  Enquête
                  unité        %, à la hausse, résultat
                  cible        75_% (2026, convention)
                  résultat     indécidé : pas de remontée – caisse, État, arrêté d'accord – couverture 0 sur 1 (0_%)
                  atteinte     indécidé : pas de remontée
                  constat      non mesuré

                À savoir
                  ind-4 n'a pas de formule
                """);
    }

    @Test
    void an_explanation_goes_down_to_the_lines_and_the_submissions() {
        assertThat(plain(ExplainText.print(LampLighters.explained("a.csv"), Language.ENGLISH)))
                .isEqualTo("""
                Where this result comes from – Convention des allumeurs
                In force on 31 December 2026, known on 31 January 2027. Period: 2026. Place: whole network, \
                network as it was. Figures read: the fund.

                relit  Réverbères rallumés en 2 jours
                  result: 91.42…_%
                  exact value: 640/7_%
                  coverage: 35 of 36 (97.22…_%)
                  formula: relit-2 / out (convention)
                  over bodies: recomputed from the measures
                  over time: recomputed from the measures

                Measure relit-2  Rallumés
                  result: 128_lampes
                  over bodies: sum
                  over time: sum
                  coverage: 35 of 36 (97.22…_%)
                    lamp-1, 2026-01, quai: 128_lampes – corrected.csv, line 12 (2026-b)

                Computation and roundings
                  128 / 140 = 32/35

                  target: 92_% (2026, amendment 1)
                  initial target: 95_% (2026, convention)
                  attainment: 92.5_% of the way to the target; 70_% to the initial one
                  judgement: not reached
                  points: 28 of 40 – steps
                    from 90 %: 28 points

                Submissions
                  2026-a: a.csv, received on 10 January 2027 from Caisse des allumeurs, declared, superseded by \
                2026-b
                    sha256:00ff
                  2026-b: corrected.csv, received on 10 January 2027 from Caisse des allumeurs, declared, \
                supersedes 2026-a
                    sha256:00ff
                """);
    }

    @Test
    void a_dispersion_names_who_is_below_and_who_is_late() {
        assertThat(plain(DispersionText.print(LampLighters.dispersion(), Language.ENGLISH)))
                .isEqualTo("""
                Dispersion between bodies – Convention des allumeurs
                In force on 31 December 2026, known on 31 January 2027. Period: 2026. Place: whole network, \
                network as it was. Figures read: the fund.

                relit  Réverbères rallumés en 2 jours
                  minimum: 80_%
                  1st quartile: 83_%
                  median: 86_%
                  3rd quartile: 92_%
                  maximum: 98_%
                  coverage: 3 of 4 (75_%)
                  late: Caisse du Nord (2026)
                  target: 92_% (2026, amendment 1)
                  do not reach their target: Caisse du Lac (80_% against 92_%)

                Every body
                  lamp-1  Caisse du Lac: 80_% – target 92_% (2026, amendment 1): no – coverage 12 of 12 (100_%)
                  lamp-2  Caisse du Port: 86_% – target 85_% (2026, local contract of lamp-2 signed on 2 March 2024): \
                yes – coverage 12 of 12 (100_%)
                  lamp-4  Caisse du Col: 98_% – target 92_% (2026, amendment 1): yes – coverage 12 of 12 (100_%)
                  lamp-3  Caisse du Nord: undecided: nothing submitted – target 92_% (2026, amendment 1): undecided – \
                coverage 0 of 12 (0_%)
                """);
        assertThat(DispersionText.csv(LampLighters.dispersion(), Language.ENGLISH))
                .isEqualTo("""
                body,name,region,result,present,expected,reaches target,reasons,target,target of,unit\r
                lamp-1,Caisse du Lac,Nord,80,12,12,no,,92,amendment 1,%\r
                lamp-2,Caisse du Port,Nord,86,12,12,yes,,85,local contract of lamp-2 signed on 2 March 2024,%\r
                lamp-4,Caisse du Col,Nord,98,12,12,yes,,92,amendment 1,%\r
                lamp-3,Caisse du Nord,Nord,,0,12,undecided,nothing submitted,92,amendment 1,%\r
                """);
    }
}
