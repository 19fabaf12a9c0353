package org.rouage.document.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.convention.consolidation.History.PartHistory;

class HistoryTextTest {
    @Test
    void a_target_is_told_with_its_former_value_its_act_and_its_ground() {
        assertThat(HistoryText.print(Histories.of("ind-1", "2016-04-30", "2016"), Language.ENGLISH))
                .isEqualTo("""
                Indicator – Calls answered (ind-1)
                History as known on 30 April 2016.
                Brought on 1 January 2014: convention.

                Target 2016 (targets[2016])
                  from 1 January 2014 to 30 June 2015: 87
                    convention
                  since 1 July 2015: 90
                    amendment 1, operation 1; ground: financing law for 2015; signed on 1 March 2015, known on 1 March 2015

                Break in series 2016 (breaks[2016])
                  since 1 July 2015: The *new* telephones count otherwise.
                    amendment 1, operation 7; ground: financing law for 2015; signed on 1 March 2015, known on 1 March 2015
                """);
    }

    @Test
    void a_correction_names_the_error_it_mends_and_a_retroactive_act_is_marked() {
        assertThat(HistoryText.print(Histories.of("budget-1", "2016-06-01", "amounts[2015]"), Language.FRENCH))
                .isEqualTo("""
                Budget – Management (budget-1)
                Histoire telle que connue le 1er juin 2016.
                Apporté le 1er janvier 2014 : convention.

                Montant 2015 (amounts[2015])
                  du 1er janvier 2014 au 31 décembre 2015 : 51,2 MEUR
                    convention
                  depuis le 1er janvier 2016 : 52,3 MEUR
                    avenant n° 2, opération 1 ; motif : loi de financement pour 2016 ; signé le 1er février 2016, connu le 1er février 2016
                    effet rétroactif : avant la signature
                    rectification de la convention, erreur : «\u00a0The amount of 2015 was typed twice.\u00a0»
                """);
    }

    @Test
    void words_that_came_and_went_are_marked_in_a_text() {
        assertThat(HistoryText.print(Histories.of("clause-2", "2016-06-01", "text"), Language.ENGLISH))
                .isEqualTo("""
                Clause – Second (clause-2)
                History as known on 1 June 2016.
                Brought on 1 January 2014: convention.

                Text (text)
                  from 1 January 2014 to 30 June 2015:
                      The fund answers within fourteen days.

                      - wind
                      - set
                    convention
                  since 1 July 2015:
                      The fund answers within [-fourteen-]{+<ten>+} days.

                      - wind
                      - set
                    amendment 1, operation 3; ground: financing law for 2015; signed on 1 March 2015, known on 1 March 2015

                Known and without effect yet: what drafts and acts without a day of effect would change
                  amendment 4, operation 1 (signed, day of effect not known): repeals “Second” (clause-2)
                """);
    }

    @Test
    void what_is_to_come_and_what_drafts_would_change_is_told() {
        assertThat(HistoryText.print(Histories.of("ind-1", "2016-06-01", "targets[2017]"), Language.FRENCH))
                .isEqualTo("""
                Indicateur – Calls answered (ind-1)
                Histoire telle que connue le 1er juin 2016.
                Apporté le 1er janvier 2014 : convention.

                Cible 2017 (targets[2017])
                  du 1er janvier 2014 au 30 juin 2015 : 88
                    convention
                  du 1er juillet 2015 au 31 décembre 2016 : (ne dit plus rien)
                    avenant n° 1, opération 2 ; motif : loi de financement pour 2015 ; signé le 1er mars 2015, connu le 1er mars 2015
                  à partir du 1er janvier 2017 (à venir) : 95
                    avenant n° 3, opération 1 ; motif : loi de financement pour 2017 ; signé le 1er mai 2016, connu le 1er mai 2016

                Connu et sans effet encore : ce que changeraient les projets et les actes sans date d'effet
                  avenant n° 5, opération 1 (projet, non signé) : fixe à 99\u00a0% la cible 2017 de «\u00a0Calls answered\u00a0» (ind-1)
                """);
    }

    @Test
    void a_repealed_clause_says_until_when_it_stood() {
        assertThat(HistoryText.print(Histories.of("clause-1", "2016-06-01", "text"), Language.ENGLISH))
                .isEqualTo("""
                Clause – First (clause-1)
                History as known on 1 June 2016.
                Brought on 1 January 2014: convention.
                Repealed on 1 July 2015: amendment 1, operation 4; ground: financing law for 2015; signed on 1 March 2015, known on 1 March 2015.

                Text (text)
                  from 1 January 2014 to 30 June 2015:
                      Clocks are wound.
                    convention
                """);
    }

    @Test
    void what_was_not_known_is_not_told() {
        assertThat(HistoryText.print(Histories.of("ind-1", "2015-02-28"), Language.ENGLISH))
                .doesNotContain("mendment 1")
                .contains("since 1 January 2014: 87");
    }

    @Test
    void parts_that_changed_come_first() {
        assertThat(Histories.of("ind-1", "2016-06-01").parts())
                .extracting(PartHistory::name)
                .startsWith("definition", "targets[2016]", "targets[2017]");
    }

    @Test
    void a_part_is_meant_by_its_name_its_list_its_year_or_its_words() {
        ElementHistory whole = Histories.of("ind-1", "2016-06-01");

        assertThat(whole.only("targets").orElseThrow().parts()).hasSize(3);
        assertThat(whole.only("cible 2016")).isEqualTo(whole.only("targets[2016]"));
        assertThat(whole.only("Définition")).isEqualTo(whole.only("definition"));
        assertThat(whole.only("2016").orElseThrow().parts())
                .extracting(PartHistory::name)
                .containsExactlyInAnyOrder("targets[2016]", "breaks[2016]");
        assertThat(whole.only("colour")).isEmpty();
    }
}
