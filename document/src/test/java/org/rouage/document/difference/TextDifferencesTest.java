package org.rouage.document.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.convention.Operation;

final class TextDifferencesTest {
    private static String plain(DifferenceReport report) {
        return TextDifferences.print(report, Language.ENGLISH, TextDifferences.PLAIN);
    }

    @Test
    void everything_that_differs_is_printed_in_order_with_its_acts() {
        assertThat(plain(SampleDifferences.report())).isEqualTo("""
                Convention of the clockmakers
                  Before: on 1 January 2015, known on 1 January 2017
                  After: on 1 June 2016, known on 1 January 2017
                  amendment 1 (financing law), takes effect 1 July 2015: 6 elements
                  amendment 2 (financing law), takes effect 1 January 2016: 1 element

                Convention (convention)
                  ~ local fund north: North, since 1 January 2010 → North, from 1 January 2010 to 31 December 2015,
                    → all (convention → amendment 1, operation 8)
                  ~ local fund south: South, since 1 January 2010 → South, from 1 January 2010 to 31 December 2015,
                    → all (convention → amendment 1, operation 8)
                  ~ local fund all: (nothing) → All clocks, since 1 January 2016, = 07, = 2A (convention → amendment
                    1, operation 8)
                  ~ last day: 31 December 2017 → 31 December 2018 (convention → amendment 1, operation 6)

                Commitment “Publish the decree” (com-1) in “Answering” (sheet-1)
                  ~ last day owed: (nothing) → 30 June 2015 (convention → amendment 1, operation 9)

                Indicator “Calls answered” (ind-1) in “Answering” (sheet-1)
                  ~ definition: [-Share of calls-]{+Calls+} answered{+ within a minute+}. (convention → amendment 1,
                    operation 7)
                  ~ target 2016: 87 → 90 (convention → amendment 1, operation 1)
                  ~ target 2017: 88 → (nothing) (convention → amendment 1, operation 2)
                  ~ break in series 2016: (nothing) → The *new* telephones count otherwise. (convention → amendment
                    1, operation 7)

                Budget “Management” (budget-1)
                  ~ amount 2015: 51.2 MEUR → 52.3 MEUR (convention → amendment 2, operation 1)

                Clause “First” (clause-1)
                  - repealed – amendment 1, operation 4
                      subject: [-network-evolution-]
                      title: [-First-]
                      text: [-Clocks are wound.-]

                Clause “Third” (clause-3)
                  + added, first – amendment 1, operation 5
                      subject: {+network-evolution+}
                      title: {+Third+}
                      text: {+New.+}

                Clause “Second” (clause-2)
                  ~ text: The fund answers within [-fourteen-]{+<ten>+} days.
                    - wind
                    - set (convention → amendment 1, operation 3)

                    1  added
                    1  removed
                    2  reworded
                    4  with other data
                """);
    }

    @Test
    void in_french_days_figures_and_names_are_french() {
        assertThat(TextDifferences.print(SampleDifferences.report(), Language.FRENCH, TextDifferences.PLAIN))
                .startsWith("""
                Convention of the clockmakers
                  Avant : au 1er janvier 2015, connu le 1er janvier 2017
                  Après : au 1er juin 2016, connu le 1er janvier 2017
                  avenant n° 1 (loi de financement), prise d'effet 1er juillet 2015 : 6 éléments
                  avenant n° 2 (loi de financement), prise d'effet 1er janvier 2016 : 1 élément

                Convention (convention)
                """)
                .contains("  ~ montant 2015 : 51,2 MEUR → 52,3 MEUR (convention → avenant n° 2, opération 1)\n")
                .contains("Indicateur «\u00a0Calls answered\u00a0» (ind-1) dans «\u00a0Answering\u00a0» (sheet-1)\n")
                .endsWith("""

                    1  ajouté
                    1  supprimé
                    2  réécrits
                    4  dont une donnée change
                """);
    }

    @Test
    void back_in_time_the_acts_of_the_earlier_side_are_those_at_work() {
        assertThat(plain(SampleDifferences.between("2016-06-01", "2015-01-01")))
                .contains("  amendment 1 (financing law), takes effect 1 July 2015: 6 elements\n")
                .contains("  amendment 2 (financing law), takes effect 1 January 2016: 1 element\n")
                .contains("  ~ target 2016: 90 → 87 (amendment 1, operation 1 → convention)\n")
                .contains("Clause “First” (clause-1)\n  + added, first – convention\n")
                .contains("Clause “Third” (clause-3)\n  - not in the second text\n");
    }

    @Test
    void two_days_between_which_nothing_happens_do_not_differ() {
        assertThat(plain(SampleDifferences.between("2016-06-01", "2016-06-01"))).isEqualTo("""
                Convention of the clockmakers
                  Before: on 1 June 2016, known on 1 January 2017
                  After: on 1 June 2016, known on 1 January 2017
                Nothing differs: the same elements, at the same places, in the same words.
                """);
    }

    @Test
    void what_moves_is_said_with_both_its_places_and_numbers_with_both_their_values() {
        var report = SampleDifferences.after(
                new Operation.Move("clause-2", "convention", Optional.empty(), true),
                new Operation.Renumber("axis-1", "1 bis"),
                new Operation.Renumber("clause-1", "4"));
        assertThat(plain(report)).contains("""
                Axis 1 bis “Service” (axis-1)
                  ~ number: 1 → 1 bis (convention → amendment 1, operation 2)

                Clause “Second” (clause-2)
                  > moved, first – amendment 1, operation 1

                Clause 4 “First” (clause-1)
                  ~ number: (nothing) → 4 (convention → amendment 1, operation 3)

                    1  moved
                    2  renumbered
                """);
    }

    @Test
    void what_moves_elsewhere_says_out_of_what_and_into_what() {
        var sheet = new org.rouage.convention.Convention.Sheet(
                "sheet-9", Optional.empty(), "Winding", "", List.of(), List.of(), List.of(), List.of());
        var report = SampleDifferences.after(
                new Operation.Insert("axis-1", Optional.empty(), false, sheet),
                new Operation.Move("ind-1", "sheet-9", Optional.empty(), true));
        assertThat(plain(report)).contains("""
                Indicator “Calls answered” (ind-1) in “Winding” (sheet-9)
                  > moved from “Answering” (sheet-1), in “Winding” (sheet-9), first – amendment 1, operation 2
                """);
    }

    @Test
    void a_long_text_is_cut_to_the_words_around_its_changes() {
        String kept = "one two three four five six seven eight nine ten ".repeat(4);
        var report = SampleDifferences.rewritten(
                kept + "old " + kept + "older " + kept, kept + "new " + kept + "newer " + kept);
        assertThat(plain(report)).contains("""
                  ~ text: … five six seven eight nine ten one two three four five six seven eight nine ten [-old-]{+new+}
                    one two three four five six seven eight nine ten one two three four five six … five six seven
                    eight nine ten one two three four five six seven eight nine ten [-older-]{+newer+} one two three
                    four five six seven eight nine ten one two three four five six … (convention)
                """);
    }

    @Test
    void a_change_of_layout_alone_is_said_so_and_a_paragraph_that_ends_is_a_sign() {
        assertThat(plain(SampleDifferences.rewritten("one\ntwo", "one two")))
                .contains("  ~ text: only the layout differs (convention)\n");
        assertThat(plain(SampleDifferences.rewritten("one ; two", "one\u00a0; two")))
                .contains("  ~ text: only the layout differs (convention)\n");
        assertThat(plain(SampleDifferences.rewritten("one\ntwo three. Four", "one two four.\n\nFour")))
                .contains("  ~ text: one two [-three-]{+four+}.{+¶+} Four (convention)\n");
    }

    @Test
    void colours_repeat_what_the_signs_say() {
        String inked = TextDifferences.print(
                SampleDifferences.rewritten("one two", "one three"),
                Language.ENGLISH,
                (sense, words) -> sense == TextDifferences.Sense.KEPT ? words : sense + "<" + words + ">");
        assertThat(inked)
                .contains("  ~ text: one DELETED<[-two-]>INSERTED<{+three+}> WRITERS<(convention)>\n")
                .startsWith("HEADING<Convention> HEADING<of>");
    }

    @Test
    void signs_that_command_a_terminal_are_not_let_through() {
        assertThat(plain(SampleDifferences.rewritten("one", "\u001b[31mtwo")))
                .contains("{+\uFFFD[31mtwo+}")
                .doesNotContain("\u001b");
    }
}
