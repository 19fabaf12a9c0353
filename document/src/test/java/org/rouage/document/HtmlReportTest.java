package org.rouage.document;

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
import org.rouage.document.browser.Browser;
import org.rouage.document.browser.OpenPage;

/** The page in a real browser: read, listened to, tabbed through, narrowed, printed. */
final class HtmlReportTest {
    private static final String IS_SHOWN = "() => document.querySelector('details .clause').checkVisibility()";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static OpenPage english;
    private static OpenPage french;

    @BeforeAll
    static void open_the_report_in_both_languages() throws IOException {
        browser = Browser.start();
        english = opened(Language.ENGLISH);
        french = opened(Language.FRENCH);
    }

    private static OpenPage opened(Language language) throws IOException {
        Path page = folder.resolve(language.tag() + ".html");
        return browser.open(Files.writeString(page, HtmlReport.print(SampleReport.report(), language)));
    }

    @AfterAll
    static void close_the_browser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void nothing_hinders_a_reader_in_either_language() {
        assertThat(english.accessibilityViolations()).isEmpty();
        assertThat(french.accessibilityViolations()).isEmpty();
    }

    @Test
    void nothing_hinders_a_reader_of_what_is_said_of_amendments() throws IOException {
        Path page = folder.resolve("amended.html");
        String all = HtmlReport.print(AmendedSample.report(), Language.FRENCH).replace("<details>", "<details open>");

        assertThat(browser.open(Files.writeString(page, all)).accessibilityViolations())
                .isEmpty();
    }

    @Test
    void nothing_hinders_a_reader_when_all_is_disclosed_on_the_screen_of_a_telephone() throws IOException {
        Path page = folder.resolve("disclosed.html");
        String all = HtmlReport.print(SampleReport.report(), Language.FRENCH).replace("<details>", "<details open>");
        OpenPage disclosed = browser.open(Files.writeString(page, all));
        disclosed.page().setViewportSize(360, 740);

        assertThat(disclosed.accessibilityViolations()).isEmpty();
        assertThat(disclosed.scrollsSidewaysAt(320)).isFalse();
        assertThat(disclosed.scrollsSidewaysAt(360)).isFalse();
    }

    @Test
    void the_page_asks_for_nothing_and_needs_no_script() {
        assertThat(english.requests()).isEmpty();
        assertThat(english.textWithoutScripts()).isEqualTo(english.text());
    }

    @Test
    void each_verdict_is_said_in_words_in_the_language_of_the_page() {
        assertThat(english.page().getAttribute("html", "lang")).isEqualTo("en");
        assertThat(french.page().getAttribute("html", "lang")).isEqualTo("fr");
        assertThat(english.text())
                .contains("breached", "to justify", "undecided", "satisfied", "not applicable")
                .contains("Convention <of> the clockmakers & co")
                .doesNotContain("à justifier");
        assertThat(french.text()).contains("méconnue", "à justifier", "indécidable", "satisfaite", "sans objet");
    }

    @Test
    void headings_go_down_one_level_at_a_time() {
        Object levels = english.page()
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
    void the_keyboard_skips_to_the_findings_then_goes_through_links_and_disclosures() {
        assertThat(english.focusOrder())
                .startsWith("a Skip to the findings", "a HORL L1-1 – The clockmakers")
                .contains("summary Text of the provision HORL L1-1 I al. 1", "summary Evidence (1)");
    }

    @Test
    void words_of_the_parties_are_shown_and_never_obeyed() {
        String html = HtmlReport.print(SampleReport.report(), Language.ENGLISH);

        assertThat(html).doesNotContain("<script").doesNotContain("<img").doesNotContain("javascript:");
        assertThat(html)
                .contains("&lt;script&gt;")
                .contains("[plan]")
                .contains("<td>86 &amp; more</td>")
                .contains("It was &lt;agreed&gt;.");
    }

    @Test
    void the_law_given_is_quoted_and_a_moved_text_is_called_suspect() {
        assertThat(HtmlReport.print(SampleReport.report(), Language.ENGLISH))
                .contains("Clocks told the hour &lt;once&gt;.")
                .contains("Suspect: ")
                .contains("The law given does not hold this provision on that day.");
    }

    @Test
    void on_paper_the_evidence_is_open_and_the_way_through_the_page_is_left_out() {
        var page = english.page();
        Object onScreen = page.evaluate(IS_SHOWN);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Object onPaper = page.evaluate(IS_SHOWN);
        Object skip = page.evaluate("() => getComputedStyle(document.querySelector('.skip')).display");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        assertThat(onScreen).isEqualTo(false);
        assertThat(onPaper).isEqualTo(true);
        assertThat(skip).isEqualTo("none");
        assertThat(english.printed()).hasSizeGreaterThan(1_000);
    }
}
