package org.rouage.cli.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;
import org.rouage.law.Fingerprint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SuspectCommandTest {
    private static final String ON_BREAD = "1° Le pacte dit la qualité du pain ;";

    @TempDir
    Path folder;

    private Transcript.Answer suspect(Path law, Path catalogue, Object... more) {
        Object[] words = new Object[6 + more.length];
        System.arraycopy(new Object[] {"law", "suspect", "--law", law, "--catalogue", catalogue}, 0, words, 0, 6);
        System.arraycopy(more, 0, words, 6, more.length);
        return Transcript.of(words).run();
    }

    @Test
    void nothing_is_suspect_in_a_copy_that_holds_the_words_the_requirement_was_written_on() {
        Transcript.Answer answer =
                suspect(Mills.law(folder, Mills.ON_FLOUR), Mills.catalogue(folder, Mills.ON_FLOUR_FINGERPRINT));

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).doesNotContain("mills/flour").contains("\nSuspect: 0. Not verified: ");
    }

    @Test
    void a_provision_whose_words_changed_is_suspect_and_its_present_fingerprint_is_given() {
        Transcript.Answer answer =
                suspect(Mills.law(folder, ON_BREAD), Mills.catalogue(folder, Mills.ON_FLOUR_FINGERPRINT));

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out()).startsWith("""
                The text has changed (1)
                  mills/flour
                    CSS L9999-1 al. 2 (1°) 1910-03-01..: other words stand at this address
                    present fingerprint: %s
                """.formatted(Fingerprint.of(ON_BREAD)));
    }

    @Test
    void a_person_who_speaks_french_is_answered_in_french() {
        Path law = Mills.law(folder, ON_BREAD);
        Path catalogue = Mills.catalogue(folder, Mills.ON_FLOUR_FINGERPRINT);

        assertThat(Transcript.of("law", "suspect", "--law", law, "--catalogue", catalogue)
                        .inFrench()
                        .run()
                        .out())
                .startsWith("Le texte a changé (1)\n")
                .contains("d'autres mots sont à cette adresse")
                .contains("\nSuspectes : 1. Non vérifiées : ");
    }

    @Test
    void a_catalogue_without_fingerprint_is_given_the_one_to_write() {
        Transcript.Answer answer = suspect(Mills.law(folder, Mills.ON_FLOUR), Mills.catalogue(folder, ""));

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out())
                .contains("  mills/flour\n")
                .contains("present fingerprint: " + Mills.ON_FLOUR_FINGERPRINT);
    }

    @Test
    void json_lists_every_entry_with_its_reason() {
        JsonNode read = JsonMapper.shared()
                .readTree(suspect(
                                Mills.law(folder, ON_BREAD),
                                Mills.catalogue(folder, Mills.ON_FLOUR_FINGERPRINT),
                                "--json")
                        .out());

        assertThat(read.get("suspect").asInt()).isEqualTo(1);
        assertThat(read.get("entries")).anySatisfy(entry -> {
            assertThat(entry.get("requirement").asString()).isEqualTo("mills/flour");
            assertThat(entry.get("reason").asString()).isEqualTo("differs");
            assertThat(entry.get("fingerprint").asString()).isEqualTo(Mills.ON_FLOUR_FINGERPRINT);
            assertThat(entry.get("says").get("fr").asString()).contains("autres mots");
        });
    }

    @Test
    void a_duty_and_a_requirement_on_one_provision_are_both_suspect_when_its_words_change() {
        Path catalogue = Mills.catalogue(folder, Mills.ON_FLOUR_FINGERPRINT);
        Path duties = Mills.duties(folder, Mills.ON_FLOUR_FINGERPRINT);

        Transcript.Answer same = suspect(Mills.law(folder, Mills.ON_FLOUR), catalogue, "--duties", duties);
        assertThat(same.err()).isEmpty();
        assertThat(same.exitCode()).isZero();
        assertThat(same.out()).doesNotContain("mill");

        Transcript.Answer changed = suspect(Mills.law(folder, ON_BREAD), catalogue, "--duties", duties);
        assertThat(changed.exitCode()).isEqualTo(1);
        assertThat(changed.out())
                .startsWith("""
                The text has changed (2)
                  mills/flour
                    CSS L9999-1 al. 2 (1°) 1910-03-01..: other words stand at this address
                    present fingerprint: PRESENT
                  mill-duties/flour-weighed (duty)
                    CSS L9999-1 al. 2 (1°) 1910-03-01..: other words stand at this address
                    present fingerprint: PRESENT
                """.replace("PRESENT", Fingerprint.of(ON_BREAD).toString()));
        JsonNode read = JsonMapper.shared()
                .readTree(suspect(Mills.law(folder, ON_BREAD), catalogue, "--duties", duties, "--json")
                        .out());
        assertThat(read.get("entries"))
                .anySatisfy(
                        entry -> assertThat(entry.path("duty").asString("")).isEqualTo("mill-duties/flour-weighed"));
    }

    @Test
    void the_duties_built_in_are_held_against_the_copy_without_being_named() {
        assertThat(suspect(
                                Mills.law(folder, Mills.ON_FLOUR),
                                Mills.catalogue(folder, Mills.ON_FLOUR_FINGERPRINT),
                                "--all")
                        .out())
                .contains("css-l224-10/signed-before-first-year (duty)\n    CSS L224-10 al. 3 1997-01-01..: "
                        + "this copy does not hold the article");
    }
}
