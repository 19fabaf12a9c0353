package org.rouage.document.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.Language;
import org.rouage.document.browser.Browser;
import org.rouage.document.browser.OpenPage;

/** The page in a real browser. */
final class HistoryHtmlTest {
    @TempDir
    static Path folder;

    private static Browser browser;
    private static OpenPage clause;

    @BeforeAll
    static void open_the_page() throws IOException {
        browser = Browser.start();
        clause = browser.open(Files.writeString(
                folder.resolve("clause.html"),
                HistoryHtml.print(Histories.of("clause-2", "2016-06-01"), Language.FRENCH)));
    }

    @AfterAll
    static void close_the_browser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void nothing_hinders_a_reader_and_nothing_is_asked_for() {
        assertThat(clause.accessibilityViolations()).isEmpty();
        assertThat(clause.scrollsSidewaysAt(320)).isFalse();
        assertThat(clause.requests()).isEmpty();
        assertThat(clause.textWithoutScripts()).isEqualTo(clause.text());
    }

    @Test
    void words_that_came_and_went_are_marked_for_the_eye_and_said_to_a_screen_reader() {
        assertThat(clause.page().textContent("del")).isEqualTo("[supprimé : fourteen]");
        assertThat(clause.page().textContent("ins")).isEqualTo("[ajouté : <ten>]");
    }

    @Test
    void the_act_its_ground_and_its_days_stand_beside_what_it_wrote() {
        assertThat(clause.page().innerText("tr:has(ins) td:last-child"))
                .isEqualTo("avenant n° 1, opération 3 ; motif : loi de financement pour 2015 ; signé le 1er mars 2015, "
                        + "connu le 1er mars 2015");
        assertThat(clause.text()).contains("avenant n° 4, opération 1 (signé, prise d'effet inconnue)");
    }
}
