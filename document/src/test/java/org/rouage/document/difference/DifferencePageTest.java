package org.rouage.document.difference;

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

/** The page of differences as a person meets it in a browser. */
final class DifferencePageTest {
    @TempDir
    static Path folder;

    private static Browser browser;
    private static OpenPage page;

    @BeforeAll
    static void open_the_page() throws IOException {
        browser = Browser.start();
        page = browser.open(Files.writeString(
                folder.resolve("differences.html"),
                HtmlDifferences.print(SampleDifferences.report(), Language.FRENCH)));
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
    void a_screen_reader_announces_what_is_deleted_and_what_is_inserted() {
        assertThat(page.page().locator("#difference-7 ~ blockquote").ariaSnapshot())
                .contains("deletion: \"supprimé : fourteen (fin)\"")
                .contains("insertion: \"inséré : <ten> (fin)\"");
    }

    @Test
    void the_tab_key_goes_through_the_contents_to_each_place() {
        assertThat(page.focusOrder())
                .startsWith("a Aller aux différences", "a Convention", "a Engagement «\u00a0Publish the decree\u00a0»")
                .hasSize(8);
    }

    @Test
    void the_page_prints_to_pdf() {
        assertThat(new String(page.printed(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }
}
