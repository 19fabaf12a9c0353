package org.rouage.document.simulation;

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

/** The page of a simulation as a person meets it in a browser. */
final class SimulationPageTest {
    @TempDir
    static Path folder;

    private static Browser browser;
    private static OpenPage page;

    @BeforeAll
    static void open_the_page() throws IOException {
        browser = Browser.start();
        page = browser.open(Files.writeString(
                folder.resolve("simulation.html"), SimulationHtml.print(SampleSimulation.report(), Language.FRENCH)));
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
    void the_fan_is_told_to_a_screen_reader_and_stands_beside_its_table() {
        assertThat(page.page().locator("svg").first().ariaSnapshot())
                .contains("=Cost, per reach – éventail des trajectoires");
        assertThat(page.page().locator("svg desc").first().textContent()).contains("Neuf trajectoires sur dix");
        assertThat(page.text())
                .contains("trajectoires indécidées")
                .contains("les 15\u00a0MEUR écrits sont dépassés dans 3");
    }

    @Test
    void the_page_prints_to_pdf() {
        assertThat(new String(page.printed(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }
}
