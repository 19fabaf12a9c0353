package org.rouage.document.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the looking finds what is wrong: one page as it should be, one with a fault for each thing looked for. */
final class BrowserTest {
    @TempDir
    static Path folder;

    private static Browser browser;
    private static OpenPage good;
    private static OpenPage bad;

    @BeforeAll
    static void open_both_pages() throws IOException {
        browser = Browser.start();
        good = browser.open(written("good.html", """
                <!doctype html>
                <html lang="fr"><head><meta charset="utf-8"><title>Constat</title>
                <meta name="viewport" content="width=device-width"></head>
                <body><main><h1>Constat</h1><p>Satisfait : <a href="#suite">la suite</a></p>
                <h2 id="suite">Suite</h2><button type="button">Imprimer</button></main></body></html>
                """));
        bad = browser.open(written("bad.html", """
                <!doctype html>
                <html><head><meta charset="utf-8"><title>Constat</title></head>
                <body><main><h1>Constat</h1><img src="absent.png"><p id="p"></p>
                <div style="width: 900px">large</div></main>
                <script>document.getElementById('p').textContent = 'Enfreint';</script></body></html>
                """));
    }

    @AfterAll
    static void close_the_browser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void a_page_with_no_fault_is_found_without_fault() {
        assertThat(good.accessibilityViolations()).isEmpty();
        assertThat(good.requests()).isEmpty();
        assertThat(good.textWithoutScripts()).isEqualTo(good.text()).contains("Satisfait");
        assertThat(good.scrollsSidewaysAt(320)).isFalse();
    }

    @Test
    void what_hinders_a_reader_is_named_by_its_rule() {
        assertThat(bad.accessibilityViolations())
                .anyMatch(line -> line.startsWith("image-alt (critical): img:"))
                .anyMatch(line -> line.startsWith("html-has-lang (serious): html:"));
    }

    @Test
    void a_file_fetched_from_elsewhere_is_seen() {
        assertThat(bad.requests()).isNotEmpty().allMatch(address -> address.endsWith("/absent.png"));
    }

    @Test
    void words_that_only_a_script_writes_are_missed_without_scripts() {
        assertThat(bad.text()).contains("Enfreint");
        assertThat(bad.textWithoutScripts()).doesNotContain("Enfreint");
    }

    @Test
    void the_tab_key_goes_through_links_and_buttons_in_reading_order() {
        assertThat(good.focusOrder()).containsExactly("a la suite", "button Imprimer");
    }

    @Test
    void a_page_too_wide_for_a_small_screen_is_seen() {
        assertThat(bad.scrollsSidewaysAt(320)).isTrue();
        assertThat(bad.scrollsSidewaysAt(1200)).isFalse();
    }

    @Test
    void the_page_prints_to_pdf() {
        assertThat(new String(good.printed(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(good.picture()).startsWith(0x89, 'P', 'N', 'G');
    }

    private static Path written(String name, String html) throws IOException {
        return Files.writeString(folder.resolve(name), html);
    }
}
