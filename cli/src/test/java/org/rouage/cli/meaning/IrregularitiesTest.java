package org.rouage.cli.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Touching an act or a record of the example flips exactly what is irregular in it, and no verdict on the law. */
final class IrregularitiesTest {
    private static final LocalDate ON = LocalDate.of(2026, 6, 30);
    private static final Example SOUND = Example.of("cnx-2024-2028");

    static Stream<Mutation> mutations() {
        try (InputStream written = IrregularitiesTest.class.getResourceAsStream("irregularities.yaml")) {
            if (written == null) {
                throw new AssertionError("irregularities.yaml is missing");
            }
            return Example.YAML
                    .readTree(written.readAllBytes())
                    .path("mutations")
                    .valueStream()
                    .map(Mutation::from);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void the_example_has_exactly_these_irregularities_and_answers() {
        assertThat(SOUND.irregularities(ON))
                .containsExactly(
                        Map.entry("amendment/other-ground @ amendment-3", "to-justify"),
                        Map.entry("amendment/other-ground @ amendment-4", "to-justify"),
                        Map.entry("amendment/other-ground @ amendment-5", "to-justify"),
                        Map.entry("amendment/other-ground @ amendment-6", "to-justify"),
                        Map.entry("amendment/own-delay @ amendment-1", "to-justify"),
                        Map.entry("amendment/retroactive @ amendment-2", "to-justify"),
                        Map.entry("amendment/undated @ amendment-7", "undecided"),
                        Map.entry("financing-law 2025-F1", "answered-by-act"),
                        Map.entry("financing-law 2025-F9", "answered-with-reason"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutations")
    void touching_an_act_or_a_record_flips_exactly_what_rests_on_it(Mutation mutation) {
        Example touched = SOUND.with(mutation.edits());
        var before = SOUND.irregularities(ON);
        var after = touched.irregularities(ON);
        var changes = new TreeMap<String, String>();
        after.forEach((name, verdict) -> {
            if (!verdict.equals(before.get(name))) {
                changes.put(name, verdict);
            }
        });
        before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(name -> changes.put(name, "gone"));

        assertThat(changes).isEqualTo(mutation.expected());
        assertThat(touched.verdicts(ON)).isEqualTo(SOUND.verdicts(ON));
    }
}
