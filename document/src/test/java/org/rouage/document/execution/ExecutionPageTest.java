package org.rouage.document.execution;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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

/** The page of an execution as a person meets it in a browser. */
final class ExecutionPageTest {
    @TempDir
    static Path folder;

    private static Browser browser;
    private static OpenPage page;

    @BeforeAll
    static void open_the_page() throws IOException {
        browser = Browser.start();
        page = browser.open(Files.writeString(
                folder.resolve("execution.html"), HtmlExecution.print(SampleExecution.report(), Language.FRENCH)));
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
    void an_amount_unfolds_to_its_entries_with_one_click() {
        var committed =
                page.page().locator("tr.line details").filter(with("101,01")).first();
        assertThat(committed.locator("li").isVisible()).isFalse();

        committed.locator("summary").click();

        assertThat(committed.locator("li").innerText())
                .isEqualTo("entrée 5, 5 mai 2024 : engagement, 101,01\u00a0MEUR sur pay, par director, <committed> & co"
                        + " (records/execution.yaml:6:5)");
    }

    private static Locator.FilterOptions with(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    @Test
    void what_is_blocked_or_warned_is_said_in_words() {
        assertThat(page.text()).contains("limitatif, BLOQUÉ").contains("évaluatif, AVERTI");
    }

    @Test
    void the_page_prints_to_pdf() {
        assertThat(new String(page.printed(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }
}
