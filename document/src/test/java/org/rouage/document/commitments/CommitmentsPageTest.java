package org.rouage.document.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.Language;
import org.rouage.document.browser.Browser;
import org.rouage.document.browser.OpenPage;

/** The page of commitments as a person meets it in a browser. */
final class CommitmentsPageTest {
    @TempDir
    static Path folder;

    private static Browser browser;
    private static OpenPage page;

    @BeforeAll
    static void open_the_page() throws IOException {
        browser = Browser.start();
        page = browser.open(Files.writeString(
                folder.resolve("commitments.html"), CommitmentsHtml.print(Ropes.report(), Language.FRENCH)));
    }

    @AfterAll
    static void close_the_browser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void nothing_hinders_a_reader() {
        assertThat(page.accessibilityViolations()).isEmpty();
        assertThat(page.requests()).isEmpty();
        assertThat(page.textWithoutScripts()).isEqualTo(page.text());
        assertThat(page.scrollsSidewaysAt(320)).isFalse();
    }

    @Test
    void the_state_comes_first_and_both_views_stand_side_by_side() {
        assertThat(page.text())
                .containsSubsequence("En retard", "L'État", "Décret", "dit 60", "conteste, tient 50", "La caisse")
                .contains("n'écrit aucun engagement");
    }

    @Test
    void markup_in_a_statement_is_shown_and_not_obeyed() {
        page.page().locator("summary").click();

        assertThat(page.text()).contains("<b>presque</b>");
        page.page().locator("summary").click();
    }

    @Test
    void it_prints() {
        assertThat(new String(page.printed(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }
}
