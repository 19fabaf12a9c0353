package org.rouage.document.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EndLabelsTest {
    @Test
    void names_never_cover_each_other_and_stay_in_the_drawing() {
        var random = new Random(4);
        for (int round = 0; round < 500; round++) {
            var labels = new EndLabels();
            int count = random.nextInt(1, 10);
            for (int rank = 0; rank < count; rank++) {
                labels.add(
                        "caisse " + "de base ".repeat(random.nextInt(0, 8)), "#000000", 0, random.nextDouble(0, 340));
            }
            List<EndLabels.Label> placed = labels.placed(0, 340);

            assertThat(placed).hasSize(count);
            double free = 0;
            for (EndLabels.Label label : placed) {
                assertThat(label.at() - label.height() / 2).isGreaterThanOrEqualTo(free - 1e-6);
                free = label.at() + label.height() / 2;
            }
            assertThat(free).isLessThanOrEqualTo(340 + 1e-6);
        }
    }

    @Test
    void a_name_alone_stands_where_its_line_ends() {
        var labels = new EndLabels();
        labels.add("FNGA", "#000000", 0, 120);

        assertThat(labels.placed(0, 340)).extracting(EndLabels.Label::at).containsExactly(120.0);
    }

    @Test
    void a_long_name_takes_two_rows_then_is_cut() {
        assertThat(EndLabels.rows("Fonds de gestion administrative"))
                .containsExactly("Fonds de gestion", "administrative");
        assertThat(EndLabels.rows("Fonds national de gestion administrative de la caisse nationale"))
                .containsExactly("Fonds national de gestion", "administrative de la…");
        assertThat(EndLabels.rows("x".repeat(40))).containsExactly("x".repeat(25) + "…");
    }

    @Test
    void thirty_six_lines_have_thirty_six_looks_even_without_ink() {
        var looks = new HashSet<String>();
        for (int rank = 0; rank < 36; rank++) {
            Look look = Look.of(rank);
            looks.add(look.shape() + look.dashes());
        }

        assertThat(looks).hasSize(36);
    }
}
