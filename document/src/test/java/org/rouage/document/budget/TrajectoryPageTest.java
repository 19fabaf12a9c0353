package org.rouage.document.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
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

/** The page of budgets as a person meets it in a browser. */
final class TrajectoryPageTest {
    @TempDir
    static Path folder;

    private static Browser browser;
    private static OpenPage page;

    @BeforeAll
    static void open_the_page() throws IOException {
        browser = Browser.start();
        page = browser.open(Files.writeString(
                folder.resolve("budgets.html"), TrajectoryHtml.print(GlassBlowers.report(), Language.FRENCH)));
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
    void a_number_unfolds_to_its_rule_its_act_its_inputs_and_its_exact_value() {
        page.page().locator("#v-energie-2025 summary").click();

        assertThat(page.page().locator("#v-energie-2025 .how").innerText())
                .contains("Règle de : convention (calc-energie)")
                .contains("Arrondi : 0,01\u00a0MEUR, demi supérieur ; 18,65295\u00a0MEUR → 18,65\u00a0MEUR")
                .contains("inflation, 2025 = 1,1\u00a0% (inflation 2025, PLFSS, connu le 14 octobre 2025)")
                .contains("Valeur exacte : 18,65\u00a0MEUR");
        assertThat(page.page().locator("#v-energie-2025 a").first().getAttribute("href"))
                .isEqualTo("#v-energie-2024");
        page.page().locator("#v-energie-2025 summary").click();
    }

    @Test
    void every_link_inside_the_page_leads_somewhere() {
        assertThat(page.page().evaluate("""
                () => [...document.querySelectorAll('a[href^="#"]')].map(link => link.getAttribute('href'))
                    .filter(target => !document.getElementById(decodeURIComponent(target.slice(1)))).join(' ')
                """)).isEqualTo("");
    }

    @Test
    void on_paper_numbers_stay_folded_and_the_page_says_how_to_unfold_them() {
        page.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        String printed = page.page().innerText("body");
        page.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        assertThat(printed).contains("--explain LIGNE@ANNÉE").doesNotContain("Valeur exacte");
        assertThat(new String(page.printed(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }
}
