package org.rouage.document.chart;

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
import org.rouage.document.Html;
import org.rouage.document.PageHead;
import org.rouage.document.browser.Browser;
import org.rouage.document.browser.OpenPage;

/** Three charts on one page, in a real browser. */
class ChartPageTest {
    @TempDir
    static Path folder;

    private static Browser browser;
    private static OpenPage page;

    @BeforeAll
    static void open_the_page() throws IOException {
        browser = Browser.start();
        page = browser.open(Files.writeString(folder.resolve("charts.html"), written()));
    }

    @AfterAll
    static void close_the_browser() {
        if (browser != null) {
            browser.close();
        }
    }

    static String written() {
        var html = new Html();
        html.safe("<!doctype html>\n").open("html", "lang", "fr");
        PageHead.write(html, "Graphiques", "0.0.0-test", ChartHtml.style());
        html.open("body").open("main").element("h1", "Graphiques");
        ChartHtml.figure(html, SampleCharts.budget(), Language.FRENCH);
        ChartHtml.figure(html, SampleCharts.fan(), Language.FRENCH);
        ChartHtml.figure(html, SampleCharts.parts(), Language.FRENCH);
        return html.close().close().close().toString();
    }

    @Test
    void charts_are_accessible() {
        assertThat(page.accessibilityViolations()).isEmpty();
        assertThat(page.requests()).isEmpty();
    }

    @Test
    void the_browser_reads_the_title_and_the_description_of_a_drawing() {
        assertThat(page.page().locator("svg").first().ariaSnapshot()).contains("img \"Fonds de gestion\"");
    }

    @Test
    void every_piece_of_a_drawing_stands_in_the_drawing_itself_so_that_it_is_seen() {
        Object swallowed = page.page().evaluate("() => document.querySelectorAll('path *, rect *, text *').length");
        assertThat(swallowed).isEqualTo(0);
        assertThat(page.text()).contains("Calculé\n").contains("avenant 1").contains("5–95 %");
        assertThat(page.page().locator("svg text").first().boundingBox()).isNotNull();
    }

    @Test
    void on_a_telephone_a_chart_scrolls_and_the_page_does_not() {
        assertThat(page.scrollsSidewaysAt(320)).isFalse();
    }

    @Test
    void charts_are_printed() {
        assertThat(new String(page.printed(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }
}
