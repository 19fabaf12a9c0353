package org.rouage.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.budget.Cog.amounts;
import static org.rouage.budget.Cog.budget;
import static org.rouage.budget.Cog.series;
import static org.rouage.budget.Cog.shown;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rouage.basics.AsOf;
import org.rouage.basics.Problem;
import org.rouage.formula.Reference;

/** What is left when some formulas are wrong, and the roots by which average rates are shown. */
final class SoundPartTest {
    private static SoundPart part(Cog cog) {
        return SoundPart.of(cog.consolidation().on(new AsOf(LocalDate.MAX, LocalDate.MAX)), cog.records());
    }

    @Test
    void a_wrong_formula_leaves_the_others_computed_and_what_rests_on_it_undecided() {
        SoundPart part = part(Cog.of(2024, 2025)
                .with(
                        budget("sound", amounts("MEUR", "2023=100"), "previous × (1 + evolution)", "2 %"),
                        budget("wrong", amounts("MEUR", "2023=100"), "previous × (1 + inflasion)", ""),
                        budget("unread", amounts("MEUR", "2023=100"), "previous ×", ""),
                        budget("resting", amounts("MEUR", "2023=100"), "wrong + unread", "")));
        assertThat(part.problems()).containsOnlyKeys("unread", "wrong");
        assertThat(part.problems().get("wrong")).extracting(Problem::code).containsExactly("FORMULA-UNKNOWN-NAME");
        assertThat(shown(part.trajectory(), "sound", 2025, 2)).isEqualByComparingTo("104.04");
        assertThat(part.trajectory().value(Reference.value("resting"), 2024).isDecided())
                .isFalse();
        assertThat(part.trajectory().model().foundations(Reference.value("resting")))
                .contains(Reference.value("wrong"), Reference.value("unread"));
    }

    @Test
    void circles_and_two_definitions_end_too() {
        SoundPart part = part(Cog.of(2024, 2025)
                .with(
                        budget("a", amounts("MEUR", "2023=1"), "b", ""),
                        budget("b", amounts("MEUR", "2023=1"), "a", ""),
                        budget("c", amounts("MEUR", "2023=1"), "previous", ""),
                        series("d", "%", "2024=1"),
                        series("d", "%", "2024=2")));
        assertThat(part.problems()).containsKey("d");
        assertThat(shown(part.trajectory(), "c", 2025, 0)).isEqualByComparingTo("1");
    }

    @Test
    void without_problems_it_is_the_whole() {
        Cog cog = Cog.of(2024, 2025).with(budget("a", amounts("MEUR", "2023=1"), "previous", ""));
        assertThat(part(cog).problems()).isEmpty();
        assertThat(part(cog).trajectory().model().figures())
                .isEqualTo(cog.trajectory().model().figures());
    }
}
