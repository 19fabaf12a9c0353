package org.rouage.document.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;

class TrajectoryTextTest {
    @Test
    void the_budgets_of_the_glass_blowers_read_so() {
        assertThat(TrajectoryText.print(GlassBlowers.report(), Language.ENGLISH)).isEqualTo("");
    }

    @Test
    void in_french_too() {
        assertThat(TrajectoryText.print(GlassBlowers.report(), Language.FRENCH)).isEqualTo("");
    }
}
