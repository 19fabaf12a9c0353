package org.rouage.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.files.SourceFile;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Codes;
import org.rouage.law.link.Link;

/** Every article here is invented. */
class MarkdownLawTest {
    private static final String FIRST_FORM = """
            # Article L900-1

            I. - La caisse des moulins conclut avec l'autorité une convention mentionnée au II de l'article L.
            900-2 du présent code.

            II. - Elle est signée.

            **Nota:**

            Note sur les moulins.

            **Liens relatifs à cet article**

            \t**Cite**:

            \t  - Code de la sécurité sociale. - art. L900-2 (V)

            \t**Liens**:

            \t  - TXT_SOURCE: Loi n°99-1 du 1er janvier 1999 - art. 1 (V)
            """;

    private static final String LATER_FORM = FIRST_FORM
            .replace("\t**", "_")
            .replace("**:", "_:")
            .replace("\t  -", "  -")
            .replace("**Nota_:", "**Nota:**");

    @Test
    void the_first_and_the_later_markdown_form_give_the_same_article() {
        ArticleVersion first = only(read("a.md", FIRST_FORM));
        ArticleVersion later = only(read("a.md", LATER_FORM));

        assertThat(later).isEqualTo(first);
        assertThat(first.body()).isEqualTo("""
                I. - La caisse des moulins conclut avec l'autorité une convention mentionnée au II \
                de l'article L. 900-2 du présent code.

                II. - Elle est signée.""");
        assertThat(first.nota()).isEqualTo("Note sur les moulins.");
        assertThat(first.links()).extracting(Link::heading).containsExactly("Cite", "Liens");
        assertThat(first.place()).hasToString("a.md:1:1");
    }

    @Test
    void the_file_name_gives_the_chronical_id_or_the_first_day() {
        assertThat(only(read("Article L900-1 - 6740075.txt", FIRST_FORM)).chronicalId())
                .contains("LEGIARTI000006740075");
        ArticleVersion dated = only(read("L900-1_2004-12-21.md", FIRST_FORM));
        assertThat(dated.validity().orElseThrow().from()).isEqualTo(LocalDate.of(2004, 12, 21));
        assertThat(dated.chronicalId()).isEmpty();
        assertThat(only(read("L900-1_+0100.md", FIRST_FORM)).validity()).isEmpty();
    }

    @Test
    void a_heading_underlined_with_dashes_is_a_heading() {
        ArticleVersion article = only(read("css/a.md", "Article L900-1\n----\n\nLe moulin tourne.\n"));

        assertThat(article.number().normalised()).isEqualTo("L900-1");
        assertThat(article.body()).isEqualTo("Le moulin tourne.");
    }

    @Test
    void several_articles_in_one_file_are_all_read_with_their_places() {
        LawRead law = read("css/all.md", "# Article L900-1\n\nUn.\n\n# Article L900-2\n\nDeux.\n");

        assertThat(law.articles()).extracting(ArticleVersion::body).containsExactly("Un.", "Deux.");
        assertThat(law.articles().get(1).place()).hasToString("css/all.md:5:1");
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_change_nothing() {
        ArticleVersion article = only(read("a.md", "\uFEFF" + FIRST_FORM.replace("\n", "\r\n")));

        assertThat(article).isEqualTo(only(read("a.md", FIRST_FORM)));
    }

    @Test
    void a_file_without_a_heading_is_refused_at_its_first_line() {
        assertThat(printed(read("a.md", "\nLe moulin tourne.\n"))).isEqualTo("""
                a.md:2:1: LAW-HEADING
                  found: Le moulin tourne.
                  expected: a heading "# Article L111-1"
                  remedy: add the heading, or remove this file""");
    }

    @Test
    void an_article_cut_in_its_body_is_refused() {
        String cut = FIRST_FORM.substring(0, FIRST_FORM.indexOf(" de l'article"));

        assertThat(printed(read("a.md", cut))).isEqualTo("""
                a.md:3:1: LAW-TRUNCATED
                  found: I. - La caisse des moulins conclut avec l'autorité une convention mentionnée au …
                  expected: a whole article
                  remedy: take the file again from its source""");
    }

    @Test
    void an_article_cut_anywhere_before_its_last_link_is_never_read_as_whole_without_a_problem() {
        int links = FIRST_FORM.indexOf("**Liens relatifs");
        for (int end = links + 1; end < FIRST_FORM.length() - 2; end++) {
            LawRead law = read("a.md", FIRST_FORM.substring(0, end));
            boolean lastItemCut = end > FIRST_FORM.indexOf("TXT_SOURCE")
                    && FIRST_FORM.substring(0, end).endsWith(")");
            boolean wholeItem = FIRST_FORM.substring(0, end).stripTrailing().endsWith("(V)");
            boolean openItem = FIRST_FORM.substring(0, end).lastIndexOf('(') < FIRST_FORM.lastIndexOf("- ", end);
            assertThat(wholeItem || lastItemCut || openItem || !law.problems().isEmpty())
                    .as("cut at %d", end)
                    .isTrue();
        }
    }

    @Test
    void a_heading_alone_and_an_empty_file_are_refused() {
        assertThat(codes(read("css/a.md", "# Article L900-1\n"))).isEqualTo("LAW-TRUNCATED");
        assertThat(codes(read("css/a.md", "# Article \n\nLe moulin.\n"))).isEqualTo("LAW-HEADING");
        assertThat(codes(read("css/a.md", "\n \n"))).isEqualTo("LAW-TRUNCATED");
        assertThat(codes(read("css/a.md", ""))).isEqualTo("LAW-TRUNCATED");
    }

    @Test
    void a_line_that_is_no_link_among_the_links_is_said_and_the_article_kept() {
        LawRead law = read("a.md", FIRST_FORM.replace("\t**Liens**:\n", "\t**Liens**:\n\nrien de connu\n"));

        assertThat(law.articles()).hasSize(1);
        assertThat(printed(law)).isEqualTo("""
                a.md:20:1: LAW-LINK-LINE
                  found: rien de connu
                  expected: "**Cite**:", or "-" and a link
                  remedy: take the file again from its source""");
    }

    @Test
    void a_file_name_that_names_another_article_is_a_problem_and_its_day_is_not_taken() {
        LawRead law = read("L900-2_2004-12-21.md", FIRST_FORM);

        assertThat(printed(law)).contains("found: L900-1 in the heading, L900-2 in the file name");
        assertThat(only(law).validity()).isEmpty();
    }

    @Test
    void an_impossible_day_in_a_file_name_is_a_problem() {
        LawRead law = read("L900-1_2019-02-30.md", FIRST_FORM);

        assertThat(printed(law)).startsWith("L900-1_2019-02-30.md: LAW-DATE\n  found: 2019-02-30");
        assertThat(law.articles()).hasSize(1);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        assertThat(codes(read("a.md", "\u0000\u0001binary"))).isEqualTo("LAW-FORM");
        byte[] latin = {'#', ' ', 'A', 'r', 't', 'i', 'c', 'l', 'e', ' ', 'L', '1', '\n', '\n', (byte) 0xE9, '.'};
        LawRead law = LawReader.read(SourceFile.of("a.md", latin), LawReading.USUAL);
        assertThat(printed(law)).startsWith("a.md:3:1: FILE-ENCODING\n  found: byte E9 (offset 14)");
    }

    @Test
    void an_article_of_which_nothing_names_the_code_needs_it_given() {
        String text = "# Article L900-1\n\nLe moulin tourne.\n";

        assertThat(printed(read("a.md", text))).isEqualTo("""
                a.md: LAW-CODE-UNKNOWN
                  found: 1 article(s) of a code that nothing names
                  expected: a folder or links that name the code
                  remedy: name it: --code CSS""");
        LawRead given = LawReader.read(
                SourceFile.ofText("a.md", text),
                LawReading.USUAL.as(Codes.named("CASF").orElseThrow()));
        assertThat(only(given).name()).isEqualTo("CASF L900-1");
        assertThat(given.assumed().getFirst().reason().english()).isEqualTo("given to the command");
    }

    private static LawRead read(String name, String text) {
        return LawReader.read(SourceFile.ofText(name, text), LawReading.USUAL);
    }

    private static ArticleVersion only(LawRead law) {
        assertThat(law.articles()).hasSize(1);
        return law.articles().getFirst();
    }

    private static String codes(LawRead law) {
        return law.problems().stream().map(problem -> problem.code()).collect(Collectors.joining(" "));
    }

    private static String printed(LawRead law) {
        return law.problems().stream()
                .map(problem -> problem.print(Language.ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}
