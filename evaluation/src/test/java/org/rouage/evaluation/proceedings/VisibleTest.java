package org.rouage.evaluation.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rouage.evaluation.WrittenMove;

class VisibleTest {
    private static Proceedings shown(String day, Reader reader) {
        return ((Visible.Shown) ProceedingsTest.on(day).visibleTo(reader)).proceedings();
    }

    @Test
    void the_public_sees_no_word_of_either_side_before_the_closing() {
        assertThat(ProceedingsTest.on("2024-06-27").visibleTo(Reader.PUBLIC))
                .isInstanceOfSatisfying(Visible.Withheld.class, withheld -> {
                    assertThat(withheld.header().id()).isEqualTo("review-2023");
                    assertThat(withheld.header().moves()).isEmpty();
                });
    }

    @Test
    void at_the_closing_both_sides_are_published_together() {
        assertThat(shown("2024-06-28", Reader.PUBLIC).moves().map(WrittenMove::party))
                .contains("fund", "state", "evaluator");
        assertThat(shown("2024-06-28", Reader.PUBLIC)).isEqualTo(shown("2024-06-28", Reader.FUND));
    }

    @Test
    void a_party_sees_what_the_evaluator_has_handed_and_no_draft_of_it() {
        assertThat(shown("2024-05-21", Reader.FUND).report().items()).isEmpty();
        assertThat(shown("2024-05-21", Reader.STATE).moves().map(WrittenMove::party))
                .doesNotContain("evaluator");
        assertThat(shown("2024-05-21", Reader.EVALUATOR).report().items()).hasSize(2);
        assertThat(shown("2024-05-22", Reader.FUND).report().items()).hasSize(2);
    }

    @Test
    void the_parties_and_the_evaluator_see_what_both_parties_said() {
        for (Reader reader : new Reader[] {Reader.FUND, Reader.STATE, Reader.EVALUATOR}) {
            assertThat(shown("2024-05-20", reader)).isEqualTo(ProceedingsTest.on("2024-05-20"));
        }
    }
}
