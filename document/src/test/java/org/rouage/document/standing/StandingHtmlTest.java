package org.rouage.document.standing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.Language;
import org.rouage.convention.Clause;
import org.rouage.document.browser.Browser;
import org.rouage.document.browser.OpenPage;

/** The page in a real browser: read, listened to, tabbed through, narrowed, printed. */
final class StandingHtmlTest {
    @TempDir
    static Path folder;

    private static Browser browser;
    private static OpenPage french;
    private static OpenPage hostile;

    @BeforeAll
    static void open_the_pages() throws IOException {
        browser = Browser.start();
        french = opened("french.html", SampleText.text(), Language.FRENCH);
        Clause clause = SampleText.clause("clause-x", "<script>alert(1)</script>", """
                        # Not a heading

                        <img src=x onerror=alert(2)>

                        [here](javascript:alert(3))

                        | a | b |
                        |---|---|
                        | 1 | 2 |
                        """);
        hostile = opened(
                "hostile.html",
                SampleText.of(SampleText.with(List.of(clause)), List.of(), "2016-06-01", "2016-06-01"),
                Language.ENGLISH);
    }

    private static OpenPage opened(String name, ConsolidatedText text, Language language) throws IOException {
        return browser.open(Files.writeString(folder.resolve(name), StandingHtml.print(text, language)));
    }

    @AfterAll
    static void close_the_browser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void nothing_hinders_a_reader() {
        assertThat(french.accessibilityViolations()).isEmpty();
        assertThat(hostile.accessibilityViolations()).isEmpty();
        assertThat(french.scrollsSidewaysAt(320)).isFalse();
    }

    @Test
    void the_page_asks_for_nothing_and_needs_no_script() {
        assertThat(french.requests()).isEmpty();
        assertThat(hostile.requests()).isEmpty();
        assertThat(french.textWithoutScripts()).isEqualTo(french.text());
    }

    @Test
    void both_dates_and_what_does_not_yet_apply_stand_before_the_text() {
        assertThat(french.page().getAttribute("html", "lang")).isEqualTo("fr");
        assertThat(french.text())
                .containsSubsequence(
                        "En vigueur le 1er juin 2016 · Connu le 1er juin 2016",
                        "L'avenant n° 3, signé le 1er mai 2016, prendra effet le 1er janvier 2017",
                        "L'avenant n° 5 est un projet",
                        "Sommaire",
                        "Cibles par année");
    }

    @Test
    void a_mark_leads_in_one_click_to_the_operation_that_wrote_the_line() {
        var page = french.page();
        page.click("td:has-text('90') a.by");

        assertThat(page.evaluate("() => document.querySelector(':target').innerText")
                        .toString())
                .isEqualTo("fixe à 90\u00a0% la cible 2016 de «\u00a0Calls answered\u00a0» (ind-1)");
    }

    @Test
    void every_link_of_the_page_leads_somewhere_and_no_identifier_comes_twice() {
        Object lost = french.page().evaluate("""
                () => [...document.querySelectorAll('a[href^="#"]')]
                    .map(link => link.getAttribute('href').substring(1))
                    .filter(id => !document.getElementById(id))
                """);
        Object twice = french.page().evaluate("""
                () => [...document.querySelectorAll('[id]')].map(e => e.id).filter((id, at, all) => all.indexOf(id) !== at)
                """);

        assertThat((List<?>) lost).isEmpty();
        assertThat((List<?>) twice).isEmpty();
    }

    @Test
    void every_line_names_its_writer_for_machines() {
        assertThat(french.page().getAttribute("td:has-text('86')", "data-by")).isEqualTo("convention");
        assertThat(french.page().getAttribute("td:has-text('90')", "data-by")).isEqualTo("amendment-1 (1)");
    }

    @Test
    void headings_go_down_one_level_at_a_time() {
        Object levels = french.page()
                .evaluate("() => [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.localName[1])");

        int before = 0;
        for (Object level : (List<?>) levels) {
            int now = Integer.parseInt(level.toString());
            assertThat(now).isLessThanOrEqualTo(before + 1);
            before = now;
        }
        assertThat(before).isPositive();
    }

    @Test
    void the_keyboard_skips_to_the_text_first() {
        assertThat(hostile.focusOrder()).startsWith("a Skip to the text");
    }

    @Test
    void words_of_the_parties_are_shown_and_never_obeyed() {
        assertThat(hostile.text())
                .contains("<script>alert(1)</script>", "<img src=x onerror=alert(2)>", "Not a heading");
        assertThat(hostile.page()
                        .evaluate("() => document.querySelectorAll('script, img, [href^=\"javascript\"]').length"))
                .isEqualTo(0);
        assertThat(hostile.page().locator(".prose td").count()).isEqualTo(2);
    }

    @Test
    void on_paper_the_contents_are_left_out_and_the_marks_stay() {
        var page = french.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Object contents = page.evaluate("() => document.querySelector('nav').checkVisibility()");
        Object marks = page.evaluate("() => document.querySelector('a.by').checkVisibility()");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        assertThat(contents).isEqualTo(false);
        assertThat(marks).isEqualTo(true);
        assertThat(french.printed()).hasSizeGreaterThan(1_000);
    }
}
