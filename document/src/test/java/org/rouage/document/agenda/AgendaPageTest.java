package org.rouage.document.agenda;

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

/** The pages of an agenda and of filings as a person meets them in a browser. */
final class AgendaPageTest {
    @TempDir
    static Path folder;

    private static Browser browser;
    private static OpenPage agenda;
    private static OpenPage filings;

    @BeforeAll
    static void open_the_pages() throws IOException {
        browser = Browser.start();
        agenda = browser.open(Files.writeString(
                folder.resolve("agenda.html"), AgendaHtml.print(SampleAgenda.report(), Language.FRENCH)));
        filings = browser.open(Files.writeString(
                folder.resolve("filings.html"), FilingHtml.print(SampleAgenda.filings(), Language.ENGLISH)));
    }

    @AfterAll
    static void close_the_browser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void nothing_hinders_a_reader_of_the_agenda() {
        assertThat(agenda.accessibilityViolations()).isEmpty();
        assertThat(agenda.requests()).isEmpty();
        assertThat(agenda.textWithoutScripts()).isEqualTo(agenda.text());
        assertThat(agenda.scrollsSidewaysAt(320)).isFalse();
    }

    @Test
    void nothing_hinders_a_reader_of_the_filings() {
        assertThat(filings.accessibilityViolations()).isEmpty();
        assertThat(filings.requests()).isEmpty();
        assertThat(filings.textWithoutScripts()).isEqualTo(filings.text());
        assertThat(filings.scrollsSidewaysAt(320)).isFalse();
    }

    @Test
    void each_status_is_said_in_words_with_its_computation() {
        assertThat(agenda.text())
                .contains("en retard de 1 jour")
                .contains("à faire, reste 2 jours")
                .contains("à faire, dernier jour")
                .contains("le texte ne fixe pas de délai : jamais en retard")
                .contains("2024-05-09 reporté : le 8 mai 2024 est l'anniversaire de la Victoire")
                .contains("l'État (faculté)")
                .contains("Convention <des meuniers> & co");
        assertThat(filings.text())
                .contains("sent on 28 April 2024, before the signature of 29 April 2024")
                .contains("As printed & as meant")
                .contains("no text at hand asks for a filing");
    }
}
