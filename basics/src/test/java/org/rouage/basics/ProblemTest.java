package org.rouage.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Problem UNKNOWN_KEY = Problem.of(
            "DOSSIER-UNKNOWN-KEY",
            Place.in("convention.yaml", 14, 3),
            Text.of("la clé « objectifs »", "key \"objectifs\""),
            Text.of("une clé d'axe", "a key of an axis"),
            Text.of("vouliez-vous « objectives » ?", "did you mean \"objectives\"?"));

    @Test
    void a_problem_says_its_place_its_code_what_was_found_what_was_expected_and_the_remedy() {
        assertThat(UNKNOWN_KEY.print(Language.ENGLISH)).isEqualTo("""
                convention.yaml:14:3: DOSSIER-UNKNOWN-KEY
                  found: key "objectifs"
                  expected: a key of an axis
                  remedy: did you mean "objectives"?""");
    }

    @Test
    void a_problem_speaks_french_and_cites_its_provision() {
        assertThat(UNKNOWN_KEY.under("CSS L227-1 I").print(Language.FRENCH)).isEqualTo("""
                convention.yaml:14:3: DOSSIER-UNKNOWN-KEY [CSS L227-1 I]
                  trouvé : la clé « objectifs »
                  attendu : une clé d'axe
                  remède : vouliez-vous « objectives » ?""");
    }

    @Test
    void a_problem_leaves_out_what_it_has_nothing_to_say_about() {
        Problem bare = Problem.of("YAML-SYNTAX", Place.of("a.yaml"), Text.same("x"), Text.empty(), Text.empty());
        assertThat(bare.print(Language.ENGLISH)).isEqualTo("a.yaml: YAML-SYNTAX\n  found: x");
    }

    @Test
    void a_code_is_upper_case_words_joined_by_hyphens() {
        assertThatThrownBy(() -> Problem.of("unknown key", Place.of("a"), Text.empty(), Text.empty(), Text.empty()))
                .hasMessageContaining("unknown key");
    }

    @Test
    void a_refusal_lists_its_problems_once_each_in_the_order_of_their_places() {
        Problem earlier = Problem.of(
                "DOSSIER-DATE", Place.in("convention.yaml", 2, 9), Text.same("x"), Text.empty(), Text.empty());
        Outcome<String> outcome = Outcome.refused(List.of(UNKNOWN_KEY, earlier, UNKNOWN_KEY));
        assertThat(outcome.problems()).containsExactly(earlier, UNKNOWN_KEY);
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.map(String::length).problems()).containsExactly(earlier, UNKNOWN_KEY);
    }

    @Test
    void a_value_without_problems_is_accepted() {
        Outcome<Integer> outcome = Outcome.of("four", List.of()).map(String::length);
        assertThat(outcome.value()).contains(4);
        assertThat(outcome.problems()).isEmpty();
    }

    @Test
    void a_refusal_without_a_reason_is_refused() {
        assertThatThrownBy(() -> Outcome.refused(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_place_prints_what_it_knows() {
        assertThat(Place.of("a.yaml")).hasToString("a.yaml");
        assertThat(Place.in("a.yaml", 3, 0)).hasToString("a.yaml:3");
        assertThat(Place.in("a.yaml", 3, 7).at("axes[0].id")).hasToString("a.yaml:3:7 (axes[0].id)");
        assertThat(Place.of("").at("obj-1")).hasToString("obj-1");
    }
}
