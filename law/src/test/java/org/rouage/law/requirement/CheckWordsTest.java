package org.rouage.law.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Text;
import org.rouage.law.requirement.Vocabulary.Slot;

class CheckWordsTest {
    private static final Vocabulary VOCABULARY = new Vocabulary(Map.of(
            Slot.PARTY, Map.of("fund", Text.of("la caisse", "the fund")),
            Slot.CAPACITY,
                    Map.of(
                            "president", Text.of("président", "president"),
                            "director", Text.of("directeur", "director")),
            Slot.CATEGORY, Map.of("flour", Text.of("farine", "flour")),
            Slot.MISSION, Map.of("milling", Text.of("mouture", "milling"))));
    private static final CheckWords WORDS = new CheckWords(VOCABULARY);

    @Test
    void every_form_of_duration_has_its_words() {
        assertThat(List.of(
                        new Span.Minimum(4),
                        new Span.Exact(1),
                        new Span.FirstThen(3, 4),
                        new Span.Range(4, 6),
                        new Span.Maximum(15),
                        new Span.CoTerminous("mill-pact")))
                .extracting(span -> WORDS.of(new Check.Duration(span)).english())
                .containsExactly(
                        "lasts at least 4 years",
                        "lasts exactly 1 year",
                        "lasts the first time 3 years, then 4 years",
                        "lasts from 4 to 6 years",
                        "lasts at most 15 years",
                        "lasts until the end of: mill-pact");
        assertThat(WORDS.of(new Check.Duration(new Span.Exact(1))).french()).isEqualTo("dure exactement 1 an");
    }

    @Test
    void signatures_are_joined_by_and_and_the_capacities_of_one_by_or() {
        var check = new Check.SignedBy("fund", List.of(List.of("president", "director"), List.of("director")));

        assertThat(WORDS.of(check))
                .isEqualTo(Text.of(
                        "signée pour la caisse par président ou directeur et directeur",
                        "signed for the fund by president or director and director"));
    }

    @Test
    void a_heading_tied_to_a_mission_says_so() {
        var check = new Check.Objectives(List.of(new Check.Heading("flour", Optional.of("milling"), false)));

        assertThat(WORDS.of(check).english())
                .isEqualTo("has at least one objective of category flour (if the mission is: milling)");
    }

    @Test
    void a_term_that_the_vocabulary_does_not_hold_is_shown_as_written() {
        assertThat(WORDS.of(new Check.Recorded("harvest")).english()).isEqualTo("the dossier records: harvest");
    }
}
