package org.rouage.cli.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RequirementsCommandTest {
    @TempDir
    Path folder;

    @Test
    void a_catalogue_of_ones_own_is_listed_without_rebuilding() {
        Path mills = Mills.catalogue(folder, Mills.ON_FLOUR_FINGERPRINT);

        assertThat(Transcript.of("requirements", "--fund", "MILL", "--on", "1910-03-01", "--catalogue", mills)
                        .run())
                .isEqualTo(new Transcript.Answer(0, """
                        MILL (common mill), on 1910-03-01: 1 requirement in 1 article.

                        CSS L9999-1 · Milling pact
                          The pact states the flour.
                            must · content · judged on the day of signature
                            CSS L9999-1 al. 2 (1°), since 1910-03-01 (text seen)
                            check: has at least one objective of category quality of the flour
                            note: Wheat flour.
                            mills/flour
                        """, ""));
        assertThat(Transcript.of("requirements", "--fund", "MILL", "--on", "1910-02-28", "--catalogue", folder)
                        .run()
                        .out())
                .isEqualTo("MILL (common mill), on 1910-02-28: 0 requirements in 0 articles.\n");
    }

    @Test
    void a_person_who_speaks_french_is_answered_in_french_and_told_what_was_not_seen() {
        Path mills = Mills.catalogue(folder, "");

        assertThat(Transcript.of("requirements", "--fund", "MILL", "--catalogue", mills)
                        .inFrench()
                        .on(LocalDate.of(2019, 3, 1))
                        .run()
                        .out())
                .isEqualTo("""
                        MILL (moulin communal), le 2019-03-01 : 1 exigence dans 1 article.

                        CSS L9999-1 · Pacte de mouture
                          Le pacte dit la farine.
                            obligatoire · contenu · jugé au jour de la signature
                            CSS L9999-1 al. 2 (1°), depuis le 1910-03-01 (TEXTE NON VU)
                            vérification : a au moins un objectif de catégorie qualité de la farine
                            note : Farine de blé.
                            mills/flour
                        """);
    }

    @Test
    void json_says_the_same_in_both_languages() {
        JsonNode read = JsonMapper.shared()
                .readTree(Transcript.of("requirements", "--fund", "CNBF", "--on", "2018-06-13", "--json")
                        .run()
                        .out());
        JsonNode duration = read.get("requirements")
                .valueStream()
                .filter(entry -> entry.get("id").asString().equals("css-l652-5/duration-four-years"))
                .findFirst()
                .orElseThrow();

        assertThat(read.get("count").asInt()).isEqualTo(read.get("requirements").size());
        assertThat(duration.get("provision").asString()).isEqualTo("CSS L723-2-1 I al. 1");
        assertThat(duration.get("until").asString()).isEqualTo("2018-06-14");
        assertThat(duration.get("textSeen").asBoolean()).isTrue();
        assertThat(duration.get("check").get("word").asString()).isEqualTo("duration");
        assertThat(duration.get("check").get("fr").asString()).isEqualTo("dure au moins 4 ans");
        assertThat(duration.get("check").get("en").asString()).isEqualTo("lasts at least 4 years");
    }

    @Test
    void the_readings_of_a_misnumbered_reference_and_what_it_survives_by_are_shown() {
        String shown = Transcript.of("requirements", "--fund", "SSI-DELEGATED", "--on", "2018-03-12")
                .run()
                .out();

        assertThat(shown)
                .contains("since 2018-03-12 (text seen); survives by NOTA: decree 2018-174")
                .contains("« L. 111-9-1 » : A misnumbered reference")
                .contains("      CSS LO111-9-1: As printed:")
                .contains("      CSS LO111-10: As meant:");
    }

    @Test
    void an_unknown_fund_is_answered_with_the_nearest() {
        Transcript.Answer answer =
                Transcript.of("requirements", "--fund", "CNAMM").run();

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .startsWith("--fund: REQUIREMENTS-FUND\n  found: CNAMM\n")
                .contains("remedy: did you mean CNAM?");
    }

    @Test
    void a_catalogue_with_errors_is_refused_with_all_its_problems() throws IOException {
        Path mills = Mills.catalogue(folder, Mills.ON_FLOUR_FINGERPRINT);
        Files.writeString(mills, Files.readString(mills).replace("must", "most").replace("flour}]", "flower}]"));

        Transcript.Answer answer = Transcript.of("requirements", "--fund", "MILL", "--catalogue", mills)
                .calling(mills, "mills.yaml")
                .run();

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err())
                .contains("mills.yaml:16:12 (requirements[1].force): YAML-WORD")
                .contains("mills.yaml:21:31 (requirements[1].check.objectives[1].category): CATALOGUE-TERM")
                .contains("2 problems; nothing was done.");
    }

    @Test
    void a_catalogue_may_not_take_the_name_of_another() throws IOException {
        Path mills = Mills.catalogue(folder, Mills.ON_FLOUR_FINGERPRINT);
        Files.writeString(mills, Files.readString(mills).replace("catalogue: mills", "catalogue: css-l227-1"));

        assertThat(Transcript.of("requirements", "--fund", "MILL", "--catalogue", mills)
                        .run()
                        .err())
                .contains("CATALOGUE-DUPLICATE-ID");
    }

    @Test
    void a_folder_without_catalogue_is_refused() {
        assertThat(Transcript.of("requirements", "--fund", "CNAM", "--catalogue", folder)
                        .run()
                        .err())
                .contains("CATALOGUE-NONE");
    }
}
