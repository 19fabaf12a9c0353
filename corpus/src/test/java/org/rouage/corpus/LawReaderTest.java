package org.rouage.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.Language;
import org.rouage.files.Limits;

/** Every article here is invented. */
class LawReaderTest {
    private static final String ARTICLE = "# Article L900-%d\n\nLe moulin %d tourne.\n";

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void one_bad_article_never_loses_the_others() throws IOException {
        Path archive = zip(
                "css/L900-1.md", ARTICLE.formatted(1, 1),
                "css/L900-2.md", "# Article L900-2\n\nLe moulin a été cou",
                "css/L900-3.md", ARTICLE.formatted(3, 3),
                "../L900-4.md", ARTICLE.formatted(4, 4),
                "css/L900-5.md", "pas d'article\n");

        LawRead law = LawReader.read(archive, LawReading.USUAL);

        assertThat(law.articles()).extracting(article -> article.name()).containsExactly("CSS L900-1", "CSS L900-3");
        assertThat(codes(law)).isEqualTo("ARCHIVE-NAME LAW-TRUNCATED LAW-HEADING");
        assertThat(law.problems().get(1).place().file()).endsWith("law.zip!/css/L900-2.md");
    }

    @Test
    void the_form_is_told_from_the_content_not_from_the_extension() throws IOException {
        write("css/a.json", ARTICLE.formatted(1, 1));
        write("css/b.md", """
                <ARTICLE><META><META_SPEC><META_ARTICLE><NUM>L900-2</NUM></META_ARTICLE></META_SPEC></META>
                <CONTEXTE><TEXTE cid="LEGITEXT000006073189"/></CONTEXTE>
                <BLOC_TEXTUEL><CONTENU><p>X.</p></CONTENU></BLOC_TEXTUEL></ARTICLE>
                """);
        write("css/c.xml", "{\"type\":\"article\",\"data\":{\"num\":\"L900-3\",\"texte\":\"Y.\"}}");
        write("css/README.md", "# Notes\n");

        LawRead law = LawReader.read(folder, LawReading.USUAL);

        assertThat(law.problems()).isEmpty();
        assertThat(law.articles())
                .extracting(article -> article.name())
                .containsExactly("CSS L900-1", "CSS L900-2", "CSS L900-3");
        assertThat(law.leftOut()).hasSize(1);
    }

    @Test
    void an_archive_without_any_article_is_the_wrong_archive() throws IOException {
        Path archive = zip("word/document.xml", "<w:document xmlns:w=\"x\"/>", "[Content_Types].xml", "<Types/>");

        assertThat(printed(LawReader.read(archive, LawReading.USUAL))).isEqualTo("""
                law.zip: LAW-NONE
                  found: no article in 2 file(s)
                  expected: at least one article of law
                  remedy: check that it is the right folder or archive""");
        assertThat(codes(LawReader.read(Files.createDirectory(folder.resolve("empty")), LawReading.USUAL)))
                .isEqualTo("LAW-NONE");
    }

    @Test
    void a_folder_of_cut_articles_says_so_of_each() throws IOException {
        write("css/a.md", "# Article L900-1\n\nLe mou");
        write("css/b.md", "# Article L900-2\n\nLe mou");

        assertThat(codes(LawReader.read(folder, LawReading.USUAL))).isEqualTo("LAW-TRUNCATED LAW-TRUNCATED");
    }

    @Test
    void a_version_ends_when_the_next_of_the_same_article_starts() throws IOException {
        write("css/L900-1_2001-01-01.md", ARTICLE.formatted(1, 1));
        write("css/L900-1_2003-01-01.md", ARTICLE.formatted(1, 2));
        write("css/L900-1_2002-01-01.md", ARTICLE.formatted(1, 3));

        LawRead law = LawReader.read(folder, LawReading.USUAL);

        assertThat(law.articles())
                .extracting(article -> article.validity().orElseThrow().toString())
                .containsExactly("2001-01-01..2002-01-01", "2002-01-01..2003-01-01", "2003-01-01..");
    }

    @Test
    void an_article_that_takes_the_number_of_another_does_not_end_it() throws IOException {
        write("css/index.json", """
                [["L900-1","2001-01-01","L900-1_2001-01-01.md","x/Article L900-1 - 111111.md"],
                 ["L900-1","2003-01-01","L900-1_2003-01-01.md","x/Article L900-1 - 222222.md"]]
                """);
        write("css/L900-1_2001-01-01.md", ARTICLE.formatted(1, 1));
        write("css/L900-1_2003-01-01.md", ARTICLE.formatted(1, 2));

        LawRead law = LawReader.read(folder, LawReading.USUAL);

        assertThat(law.articles())
                .extracting(article -> article.validity().orElseThrow().toString())
                .containsExactly("2001-01-01..", "2003-01-01..");
        assertThat(law.articles())
                .extracting(article -> article.chronicalId().orElseThrow())
                .containsExactly("LEGIARTI000000111111", "LEGIARTI000000222222");
    }

    @Test
    void one_version_in_two_files_is_kept_once_and_said() throws IOException {
        write("css/a/L900-1_2001-01-01.md", ARTICLE.formatted(1, 1));
        write("css/b/L900-1_2001-01-01.md", ARTICLE.formatted(1, 1));

        LawRead law = LawReader.read(folder, LawReading.USUAL);

        assertThat(law.articles()).hasSize(1);
        assertThat(printed(law))
                .contains("css/b/L900-1_2001-01-01.md:1:1: LAW-DUPLICATE")
                .contains("CSS L900-1 in force on 2001-01-01, already read in");
    }

    @Test
    void each_folder_has_its_own_code() throws IOException {
        write("code-de-la-sante-publique/a.md", ARTICLE.formatted(1, 1));
        write("travail/b.md", ARTICLE.formatted(1, 1));
        write("rural_c.md", ARTICLE.formatted(1, 1));

        assertThat(LawReader.read(folder, LawReading.USUAL).articles())
                .extracting(article -> article.name())
                .containsExactly("CSP L900-1", "CRPM L900-1", "CT L900-1");
    }

    @Test
    void limits_hold_for_law_too() throws IOException {
        write("css/a.md", ARTICLE.formatted(1, 1));

        LawRead law = LawReader.read(folder, LawReading.USUAL.within(new Limits(10, 5, 100, 10)));

        assertThat(codes(law)).isEqualTo("FILE-TOO-LARGE");
        assertThat(codes(LawReader.read(folder.resolve("nothing"), LawReading.USUAL)))
                .isEqualTo("FILE-MISSING");
    }

    private void write(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    private Path zip(String... namesAndTexts) throws IOException {
        Path archive = folder.resolve("law.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive), StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return archive;
    }

    private static String codes(LawRead law) {
        return law.problems().stream().map(problem -> problem.code()).collect(Collectors.joining(" "));
    }

    private String printed(LawRead law) {
        return law.problems().stream()
                .map(problem -> problem.print(Language.ENGLISH))
                .collect(Collectors.joining("\n"))
                .replace(folder + "/", "");
    }
}
