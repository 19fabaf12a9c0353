package org.rouage.document.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.Language;
import org.rouage.document.JsonTree;
import org.rouage.document.browser.Browser;
import org.rouage.document.browser.OpenPage;

final class ScenarioPagesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before each test
    private Path folder;

    @Test
    void nothing_hinders_a_reader_of_either_page_in_either_language() throws IOException {
        try (Browser browser = Browser.start()) {
            for (Language language : Language.values()) {
                for (String html : List.of(
                        ComparisonHtml.print(SampleScenario.comparison(), language),
                        SolutionHtml.print(SampleScenario.solution(), language))) {
                    Path page = folder.resolve(language.tag() + html.hashCode() + ".html");
                    OpenPage opened = browser.open(Files.writeString(page, html));

                    assertThat(opened.accessibilityViolations()).isEmpty();
                    assertThat(opened.requests()).isEmpty();
                    assertThat(opened.textWithoutScripts()).isEqualTo(opened.text());
                    opened.page().setViewportSize(360, 740);
                    assertThat(opened.scrollsSidewaysAt(360)).isFalse();
                    assertThat(opened.accessibilityViolations()).isEmpty();
                }
            }
        }
    }

    @Test
    void words_of_a_convention_or_a_scenario_are_never_taken_for_html() {
        assertThat(ComparisonHtml.print(SampleScenario.comparison(), Language.FRENCH))
                .contains("Convention &lt;des&gt; ramoneurs", "de plus &amp; &lt;i&gt;rien&lt;/i&gt;")
                .doesNotContain("<i>rien");
        assertThat(SolutionHtml.print(SampleScenario.solution(), Language.FRENCH))
                .contains("Gestion &lt;administrative&gt;")
                .doesNotContain("<administrative>");
    }

    @Test
    void what_is_undecided_is_never_shown_as_a_number_and_the_reason_is_told_once() {
        String text = ComparisonText.print(SampleScenario.comparison(), Language.ENGLISH);
        assertThat(text)
                .contains("  convention       101.00  102.01  undecided  undecided\n")
                .contains("What is undecided\n  prices, 2026: no value\n");
        assertThat(ComparisonCsv.print(SampleScenario.comparison()))
                .contains("fnga,2026,MEUR,,,,,,\"prices, 2026: no value\"\r\n");
    }

    @Test
    void an_undecided_measure_is_no_answer() {
        assertThat(SolutionText.print(SampleScenario.solution(), Language.FRENCH))
                .contains("Réponse : ")
                .contains("Aucune règle de cette ligne ne repose sur son taux");
    }

    @Test
    void json_is_read_back() {
        assertThat(JsonTree.read(ComparisonJson.print(SampleScenario.comparison())))
                .isNotNull();
        assertThat(JsonTree.read(SolutionJson.print(SampleScenario.solution()))).isNotNull();
    }
}
