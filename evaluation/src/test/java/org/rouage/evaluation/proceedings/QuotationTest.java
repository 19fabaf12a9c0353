package org.rouage.evaluation.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.evaluation.proceedings.KnownFigures.Answer;
import org.rouage.evaluation.proceedings.Quotation.Standing;

/** The fund quoted 73.4 % of crossings on time, as known on 15 February 2024. */
class QuotationTest {
    private static final LocalDate QUOTED = LocalDate.of(2024, 2, 15);
    private static final LocalDate LATER = LocalDate.of(2024, 6, 28);

    private static Standing standing(Answer then, Answer now) {
        return quotation(then, now).standing();
    }

    private static Quotation quotation(Answer then, Answer now) {
        return ProceedingsTest.on("2024-06-28")
                .quotations(LATER, (_, _, known, _) -> known.equals(QUOTED) ? then : now)
                .getFirst();
    }

    private static Answer value(String number) {
        return new Answer.Value(Rational.parse(number));
    }

    @Test
    void a_figure_is_the_same_at_the_decimals_that_were_quoted() {
        assertThat(standing(value("73.4127"), value("73.35"))).isEqualTo(Standing.SAME);
    }

    @Test
    void a_figure_computed_anew_shows_as_restated_with_both_values() {
        Quotation restated = quotation(value("73.4"), value("71.9"));

        assertThat(restated.standing()).isEqualTo(Standing.RESTATED);
        assertThat(restated.quoted().value()).hasToString("73.4");
        assertThat(restated.now()).isEqualTo(value("71.9"));
        assertThat(restated.move().id()).isEqualTo("m-1");
    }

    @Test
    void a_figure_that_was_another_when_quoted_is_misquoted() {
        assertThat(standing(value("73.45"), value("73.4"))).isEqualTo(Standing.MISQUOTED);
    }

    @Test
    void what_could_not_be_decided_then_or_now_is_undecided() {
        Answer undecided = new Answer.Undecided(Text.of("rien n'est remonté", "nothing was submitted"));

        assertThat(standing(undecided, value("73.4"))).isEqualTo(Standing.UNDECIDED);
        assertThat(standing(value("73.4"), undecided)).isEqualTo(Standing.UNDECIDED);
    }

    @Test
    void a_figure_that_does_not_exist_is_told_so() {
        Answer none = new Answer.NoSuch(Text.same("crossings"));

        assertThat(standing(none, value("73.4"))).isEqualTo(Standing.NO_SUCH);
        assertThat(standing(value("73.4"), none)).isEqualTo(Standing.NO_SUCH);
    }

    @Test
    void a_name_holds_an_indicator_a_body_or_none_and_a_period() {
        assertThat(FigureName.parse("crossings@2023-S1").orElseThrow().body()).isEmpty();
        assertThat(FigureName.parse("crossings@north@2023").orElseThrow().body())
                .contains("north");
        assertThat(FigureName.parse("crossings@2023-13")).isEmpty();
        assertThat(FigureName.parse("crossings")).isEmpty();
    }
}
