package org.rouage.measure.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Text;

class RemediesTest {
    private static final Text OTHERWISE = Text.of("cherchez", "look it up");

    private final ArrayList<String> worked = new ArrayList<>();
    private final Remedies remedies = new Remedies(
            cell -> {
                worked.add(cell);
                return Text.same("not " + cell);
            },
            OTHERWISE);

    @Test
    void what_to_do_about_a_name_is_worked_out_once_however_often_it_comes() {
        for (int i = 0; i < 864; i++) {
            assertThat(of("dosiers")).isEqualTo("not dosiers");
        }

        assertThat(worked).containsExactly("dosiers");
    }

    @Test
    void the_last_name_that_is_worked_out_is_the_thousandth() {
        IntStream.rangeClosed(1, Remedies.MOST)
                .forEach(i -> assertThat(of("name-" + i)).isEqualTo("not name-" + i));

        assertThat(of("one more")).isEqualTo("look it up");
        assertThat(of("name-1")).isEqualTo("not name-1");
        assertThat(worked).hasSize(Remedies.MOST).doesNotContain("one more");
    }

    @Test
    void a_name_that_is_too_long_to_be_one_is_not_kept() {
        assertThat(of("x".repeat(100))).isEqualTo("not " + "x".repeat(100));
        assertThat(of("x".repeat(101))).isEqualTo("look it up");
        assertThat(worked).hasSize(1);
    }

    private String of(String cell) {
        return remedies.of(cell).in(Language.ENGLISH);
    }
}
