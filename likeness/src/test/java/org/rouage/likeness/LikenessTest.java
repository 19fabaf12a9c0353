package org.rouage.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.convention.Convention;
import org.rouage.convention.Fund;
import org.rouage.convention.Indicator;
import org.rouage.convention.Objective;
import org.rouage.convention.Orientation;
import org.rouage.likeness.Alike.Counterpart;

class LikenessTest {
    private static final List<Orientation> REFERENCE = List.of(
            orientation("cn-accueil", "Ouvrir une ligne unique dans chaque région", "Répondre aux appels."),
            orientation("cn-fraude", "Lutter contre les fraudes et mieux recouvrer les indus", ""),
            orientation("cn-dos", "Prévenir les affections du dos", "Dans les métiers exposés."),
            orientation("cn-medicament", "Développer le bon usage du médicament", "Moins d'antibiotiques."));

    private static Orientation orientation(String id, String title, String text) {
        return new Orientation(id, Optional.empty(), "any", title, text);
    }

    private static Convention convention(List<Orientation> orientations, List<Indicator> indicators) {
        var sheet = new Convention.Sheet(
                "sheet", Optional.empty(), "Sheet", "", List.<Objective>of(), List.of(), List.of(), indicators);
        return new Convention(
                "any",
                "Any",
                "cog",
                List.of(),
                new Fund("any", "Any", "any", List.of(), List.of(), List.of()),
                List.of(),
                new Convention.Period(LocalDate.of(2014, 1, 1), LocalDate.of(2017, 12, 31)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Convention.Axis("axis", Optional.empty(), "Axis", "", List.of(sheet))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                orientations,
                List.of(),
                List.of(),
                List.of());
    }

    private static Indicator indicator(String id, String title) {
        return new Indicator(
                id,
                Optional.empty(),
                title,
                title,
                "quantitative",
                "result",
                "%",
                "up",
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static List<Counterpart> near(String title, List<Orientation> reference) {
        var ours = convention(List.of(orientation("or-1", title, "")), List.of());
        return Likeness.between(ours, convention(reference, List.of()), 3)
                .getFirst()
                .counterparts();
    }

    private static List<String> nearest(String title) {
        return near(title, REFERENCE).stream().map(Counterpart::clause).toList();
    }

    @Test
    void other_forms_of_the_same_french_words_are_found() {
        assertThat(nearest("lutte contre la fraude et recouvrement des indus")).startsWith("cn-fraude");
        assertThat(nearest("Le bon usage des médicaments")).startsWith("cn-medicament");
        assertThat(nearest("Prévention de l'affection du dos")).startsWith("cn-dos");
    }

    @Test
    void elisions_and_words_without_sense_make_no_likeness() {
        assertThat(nearest("L'un et l'autre, dans le même et pour chacun")).isEmpty();
    }

    @Test
    void the_same_words_score_one_and_other_words_are_not_suggested() {
        assertThat(near("Prévenir les affections du dos dans les métiers exposés", REFERENCE))
                .extracting(Counterpart::clause)
                .containsExactly("cn-dos");
        assertThat(near("Lutter contre les fraudes et mieux recouvrer les indus", REFERENCE)
                        .getFirst()
                        .score())
                .isEqualByComparingTo("1");
        assertThat(nearest("Réduire les émissions de carbone")).isEmpty();
    }

    @Test
    void equal_scores_come_in_the_order_of_their_identifiers_whatever_the_order_of_the_file() {
        var twins = new ArrayList<>(List.of(
                orientation("b", "Réduire les délais", ""),
                orientation("a", "Réduire les délais", ""),
                orientation("c", "Réduire les délais", "")));
        var first = near("Réduire les délais", twins);
        Collections.reverse(twins);

        assertThat(first).extracting(Counterpart::clause).containsExactly("a", "b", "c");
        assertThat(near("Réduire les délais", twins)).isEqualTo(first);
    }

    @Test
    void an_indicator_is_likened_to_indicators_only() {
        var ours = convention(List.of(), List.of(indicator("ind-1", "Lutte contre la fraude")));
        var theirs = convention(REFERENCE, List.of(indicator("cn-ind", "Montant des fraudes détectées")));

        assertThat(Likeness.between(ours, theirs, 3).getFirst().counterparts())
                .extracting(Counterpart::clause)
                .containsExactly("cn-ind");
    }

    @Test
    void what_is_still_to_be_written_resembles_nothing() {
        var unwritten = convention(List.of(orientation("or-1", "À rédiger.", "À rédiger.")), List.of());

        assertThat(Likeness.between(unwritten, unwritten, 3)).isEmpty();
    }
}
