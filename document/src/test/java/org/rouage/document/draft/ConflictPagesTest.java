package org.rouage.document.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.Language;
import org.rouage.document.JsonTree;
import org.rouage.document.browser.Browser;
import org.rouage.document.browser.OpenPage;

class ConflictPagesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before each test
    private Path folder;

    @Test
    void nothing_hinders_a_reader_of_the_page_in_either_language() throws IOException {
        try (Browser browser = Browser.start()) {
            for (Language language : Language.values()) {
                Path page = folder.resolve(language.tag() + ".html");
                OpenPage opened =
                        browser.open(Files.writeString(page, HtmlConflicts.print(SampleConflicts.report(), language)));

                assertThat(opened.accessibilityViolations()).isEmpty();
                assertThat(opened.requests()).isEmpty();
                assertThat(opened.textWithoutScripts()).isEqualTo(opened.text());
                opened.page().setViewportSize(360, 740);
                assertThat(opened.scrollsSidewaysAt(360)).isFalse();
                assertThat(opened.accessibilityViolations()).isEmpty();
            }
        }
    }

    @Test
    void words_of_a_convention_are_never_taken_for_html() {
        String page = HtmlConflicts.print(SampleConflicts.report(), Language.ENGLISH);

        assertThat(page).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    void words_struck_out_and_added_are_marked_and_announced() {
        String page = HtmlConflicts.print(SampleConflicts.report(), Language.ENGLISH);

        assertThat(page)
                .contains("<del><span class=\"hidden\">deletion: </span>ten<span class=\"hidden\"> (end) </span></del>")
                .contains("<ins><span class=\"hidden\">insertion: </span>five<span")
                .contains("five<span class=\"hidden\"> (end) </span></ins>");
    }

    @Test
    void the_text_says_for_each_conflict_the_base_both_values_the_reason_and_the_choice() {
        assertThat(TextConflicts.print(SampleConflicts.report(), Language.ENGLISH))
                .isEqualTo("""
                Draft a and draft b
                3 conflicts, 1 open; 5 pairs of operations that commute; 1 change made twice.

                ind-1.targets[2026] · two values · settled
                  draft a sets the target 2026 of ind-1, and draft b sets the target 2026 of ind-1: two values for one place
                  base: 87
                  a (1): 88
                  b (1): 90
                  taken: draft b (the parties, 2 March 2026: funded)

                clause-1.text · repeal · open
                  draft b repeals clause-1, while draft a replaces words of clause-1
                  base: <script> within ten days\uFFFD[31m
                  a (2): <script> within [-ten-]{+five+} days\uFFFD[31m
                  b (2): (repealed)

                clause-1.text#2 · repeal · follows from another (clause-1.text)
                  draft b repeals clause-1, while draft a replaces words of clause-1
                  base: <script> within ten days\uFFFD[31m
                  a (3): <script> within [-ten-]{+six+} days\uFFFD[31m
                  b (2): (repealed)

                a (4) = b (3): repeals clause-2
                """.replace(
                                "5 pairs", SampleConflicts.report().conflicts().commuting() + " pairs"));
    }

    @Test
    void in_french_the_page_and_the_text_speak_french() {
        assertThat(TextConflicts.print(SampleConflicts.report(), Language.FRENCH))
                .startsWith("Le projet a et le projet b\n3 conflits, dont 1 ouvert ; ")
                .contains("  retenu : le projet b (the parties, 2 mars 2026 : funded)\n");
        assertThat(HtmlConflicts.print(SampleConflicts.report(), Language.FRENCH))
                .contains("<html lang=\"fr\">")
                .contains("<h1>Le projet a et le projet b</h1>");
    }

    @Test
    void the_json_holds_the_same_values() {
        JsonTree read = JsonTree.read(JsonConflicts.print(SampleConflicts.report()));

        assertThat(read.word("open")).contains("1");
        JsonTree settled = read.list("conflicts").getFirst();
        assertThat(settled.word("name")).contains("ind-1.targets[2026]");
        assertThat(settled.at("base").flatMap(base -> base.word("words"))).contains("87");
        assertThat(settled.at("secondSays").flatMap(says -> says.word("words"))).contains("90");
        assertThat(settled.at("choice").flatMap(choice -> choice.word("take"))).contains("b");
        assertThat(read.list("conflicts").get(1).at("secondSays").flatMap(says -> says.word("is")))
                .contains("repealed");
        assertThat(read.list("conflicts").get(2).word("follows")).contains("clause-1.text");
        assertThat(read.list("agreements")).hasSize(1);
    }
}
