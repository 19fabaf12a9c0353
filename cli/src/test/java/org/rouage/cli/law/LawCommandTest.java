package org.rouage.cli.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;
import org.rouage.cli.Transcript.Answer;

/** Every article here is invented. */
final class LawCommandTest {
    @TempDir
    private Path law = Path.of("set by JUnit");

    @BeforeEach
    void writeLaw() throws IOException {
        write("css/L900-1_2001-01-01.md", """
                # Article L900-1

                I. - La caisse des moulins conclut une convention mentionnée au 2° de l'article L. 900-2.

                1° Les roues ;

                2° Les meules, dans les conditions de l'article L. 900-9.

                **Liens relatifs à cet article**

                _Cite_:

                  - Code de la sécurité sociale. - art. L900-2 (V)

                _Cité par_:

                  - Code de la sécurité sociale. - art. R900-7 (V)
                """);
        write("css/L900-2_2001-01-01.md", """
                # Article L900-2

                Sont fixés :

                1° Le débit ;

                2° La chute.
                """);
    }

    @Test
    void an_article_is_shown_with_its_addresses_and_its_links() {
        assertThat(law("show", "L. 900-1", "--law", law)).isEqualTo(new Answer(0, """
                CSS L900-1
                in force 2001-01-01.. (end excluded)
                LAW/css/L900-1_2001-01-01.md:1:1

                I al. 1
                I. - La caisse des moulins conclut une convention mentionnée au 2° de l'article L. 900-2.

                I al. 2 (1°)
                1° Les roues ;

                I al. 3 (2°)
                2° Les meules, dans les conditions de l'article L. 900-9.

                Cite
                  - Code de la sécurité sociale. - art. L900-2 (V)

                Cité par
                  - Code de la sécurité sociale. - art. R900-7 (V)
                """, ""));
    }

    @Test
    void citations_are_listed_with_what_they_come_to() {
        assertThat(law("cites", "CSS", "L900-1", "--law", law)).isEqualTo(new Answer(0, """
                I al. 1: L. 900-2 → CSS L900-2 [2°], resolved
                I al. 3 (2°): L. 900-9 → CSS L900-9, outside the law given
                """, ""));
    }

    @Test
    void the_articles_that_cite_one_are_listed_and_what_only_links_say_apart() {
        assertThat(law("cited-by", "L900-2", "--law", law)).isEqualTo(new Answer(0, """
                CSS L900-1 I al. 1: L. 900-2
                """, ""));
        assertThat(law("cited-by", "L900-1", "--law", law)).isEqualTo(new Answer(0, """
                Cited by, as only its links say:
                  - Code de la sécurité sociale. - art. R900-7 (V)
                """, ""));
    }

    @Test
    void an_article_before_its_first_day_is_refused_with_the_days_it_has() {
        assertThat(law("show", "L900-1", "--law", law, "--on", "2000-12-31")).isEqualTo(new Answer(3, "", """
                CSS L900-1: LAW-NOT-IN-FORCE
                  found: not yet in force on 2000-12-31; it starts on 2001-01-01
                  expected: a version in force on that day
                  remedy: give --on in: 2001-01-01..
                1 problem; nothing was done.
                """));
        assertThat(law("show", "L900-1", "--law", law, "--on", "2001-01-01").exitCode())
                .isZero();
    }

    @Test
    void an_article_that_is_not_there_is_answered_with_the_nearest() {
        assertThat(law("show", "L990-1", "--law", law).err()).isEqualTo("""
                L990-1: LAW-ARTICLE
                  found: no article of this number
                  expected: an article of the law given
                  remedy: did you mean L900-1?
                1 problem; nothing was done.
                """);
    }

    @Test
    void reading_counts_what_the_law_holds() {
        Answer answer = law("read", law);

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).startsWith("""
                articles: 2  {CSS=2}
                    assumed CSS (2, css/): named by "css"
                provisions: 6
                links: 2
                    Cite: 1
                    Cité par: 1
                unclassified links: 0
                citations: 2
                """);
        assertThat(answer.out()).contains("recall: 1.0000").endsWith("on 2019-03-01\n");
    }

    @Test
    void reading_answers_in_json_with_stable_field_names() {
        Answer answer = law("read", law, "--json");

        assertThat(answer.out())
                .contains("\"articles\" : 2")
                .contains("\"provisions\" : 6")
                .contains("\"links\" : {\n    \"cites\" : 1,\n    \"citedBy\" : 1\n  }")
                .contains("\"unclassifiedLinks\" : 0")
                .contains("\"citations\" : 2")
                .contains("\"resolved\" : 1")
                .contains("\"dangling\" : 0")
                .contains("\"recall\" : 1.0000")
                .contains("\"confirmed\" : ");
    }

    @Test
    void what_cannot_be_read_is_listed_beside_what_can() throws IOException {
        write("css/L900-3.md", "# Article L900-3\n\nLe moulin a été cou");

        Answer answer = law("read", law);

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.out()).startsWith("articles: 2");
        assertThat(answer.err()).isEqualTo("""
                LAW/css/L900-3.md:3:1: LAW-TRUNCATED
                  found: Le moulin a été cou
                  expected: a whole article
                  remedy: take the file again from its source
                1 problem(s); the rest was read.
                """);
    }

    @Test
    void a_path_to_nothing_and_a_code_that_is_none_are_refused() {
        assertThat(law("read", law.resolve("nothing")).exitCode()).isEqualTo(3);
        assertThat(law("read", law, "--code", "CCS")).isEqualTo(new Answer(3, "", """
                --code: LAW-CODE
                  found: CCS
                  expected: a code known by its abbreviation
                  remedy: did you mean CSS?
                1 problem; nothing was done.
                """));
    }

    @Test
    void a_flipped_status_mark_is_no_difference_of_law_and_a_word_is() throws IOException {
        Path other = Files.createDirectory(law.resolve("copy"));
        String text = Files.readString(law.resolve("css/L900-1_2001-01-01.md"));
        Path first = law.resolve("css/L900-1_2001-01-01.md");
        Path second = other.resolve("L900-1_2001-01-01.md");
        Files.writeString(second, text.replace("L900-2 (V)", "L900-2 (Ab)"));

        assertThat(law("diff", first, second)).isEqualTo(new Answer(0, """
                CSS L900-1 (2001-01-01..)
                  ~ Cite: Code de la sécurité sociale. - art. L900-2 (Ab) (V) → (Ab)
                the same: 0
                text changed: 0
                NOTA changed: 0
                links added or removed: 0
                link states only: 1
                typography only: 0
                only in A: 0
                only in B: 0
                """, ""));
        Files.writeString(second, text.replace("roues", "ailes"));
        Answer changed = law("diff", first, second);
        assertThat(changed.exitCode()).isEqualTo(1);
        assertThat(changed.out()).startsWith("""
                CSS L900-1 (2001-01-01..)
                  - I al. 2 (1°)  1° Les roues ;
                  + I al. 2 (1°)  1° Les ailes ;
                """);
    }

    @Test
    void french_speakers_are_answered_in_french() {
        Answer answer = Transcript.of("law", "read", law).inFrench().run();

        assertThat(answer.out())
                .contains("dispositions : 6")
                .contains("    résolues : 1\n")
                .contains("nommé par « css »")
                .endsWith("au 2019-03-01\n");
        assertThat(Transcript.of("law", "--help").inFrench().run().out()).contains("Lire le droit, le montrer");
    }

    private Answer law(Object... words) {
        var all = new Object[words.length + 1];
        all[0] = "law";
        System.arraycopy(words, 0, all, 1, words.length);
        return Transcript.of(all).calling(law, "LAW").run();
    }

    private void write(String name, String text) throws IOException {
        Path path = law.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }
}
