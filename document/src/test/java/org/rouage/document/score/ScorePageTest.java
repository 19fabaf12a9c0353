package org.rouage.document.score;

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

/** The scoreboard, an explanation, a dispersion and a handbook as a person meets them in a browser. */
final class ScorePageTest {
    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static OpenPage opened(String name, String html) throws IOException {
        return browser.open(Files.writeString(folder.resolve(name), html));
    }

    private static void nothing_hinders_a_reader_of(OpenPage page) {
        assertThat(page.accessibilityViolations()).isEmpty();
        assertThat(page.requests()).isEmpty();
        assertThat(page.textWithoutScripts()).isEqualTo(page.text());
        assertThat(page.scrollsSidewaysAt(320)).isFalse();
        assertThat(page.page().evaluate("""
                () => [...document.querySelectorAll('a[href^="#"]')].map(link => link.getAttribute('href'))
                    .filter(target => !document.getElementById(decodeURIComponent(target.slice(1)))).join(' ')
                """)).isEqualTo("");
        assertThat(page.page().evaluate("() => document.querySelectorAll('path *, rect *, circle *, text *').length"))
                .isEqualTo(0);
        assertThat(new String(page.printed(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void nothing_hinders_a_reader_of_the_scoreboard() throws IOException {
        OpenPage page = opened("scores.html", ScoreHtml.print(LampLighters.report(), Language.FRENCH));

        nothing_hinders_a_reader_of(page);
        assertThat(page.text())
                .contains("non atteint")
                .contains("91,42…\u00a0%")
                .contains("90,5\u00a0% (État)")
                .contains("Caisse du Nord (2026-11 – 2026-12)")
                .contains("une projection, pas un résultat");
    }

    @Test
    void every_drawing_has_a_name_and_its_figures_in_a_table_beside_it() throws IOException {
        OpenPage page = opened("drawings.html", ScoreHtml.print(LampLighters.report(), Language.ENGLISH));

        assertThat(page.page().locator("svg").count()).isEqualTo(4);
        assertThat(page.page().evaluate("""
                () => [...document.querySelectorAll('svg')].filter(svg => svg.getAttribute('role') !== 'img'
                    || !svg.querySelector('title') || !svg.querySelector('desc')).length
                """)).isEqualTo(0);
        assertThat(page.page().locator("#caption-years-relit").count()).isEqualTo(1);
        assertThat(page.page().locator("#regions-relit-caption").count()).isEqualTo(1);
        assertThat(page.page().locator("#spread-relit-caption").count()).isEqualTo(1);
        assertThat(page.page().locator("#spread-relit-desc").textContent()).contains("from 80 to 98 %, median 86 %");
    }

    @Test
    void a_judgement_unfolds_to_its_rule_its_steps_and_its_exact_value() throws IOException {
        OpenPage page = opened("unfolds.html", ScoreHtml.print(LampLighters.report(), Language.ENGLISH));
        page.page().locator("#i-relit ~ details summary").first().click();

        assertThat(page.page().locator("#i-relit ~ details").first().innerText())
                .contains("steps: 28 of 40")
                .contains("from 90 %: 28 points")
                .contains("Exact value: 640/7")
                .contains("rouage explain DOSSIER relit@network@2026");
    }

    @Test
    void a_figure_of_a_year_unfolds_to_its_measures_and_to_the_submission_that_gave_them() throws IOException {
        OpenPage page = opened("basis.html", ScoreHtml.print(LampLighters.report(), Language.ENGLISH));
        var figure =
                page.page().locator("table:has(#caption-years-relit) details").first();
        figure.locator("summary").click();

        assertThat(figure.innerText()).contains("relit-2: 128\u00a0lampes – 35 of 36", "2026-b");
        assertThat(figure.locator("a").first().getAttribute("href")).isEqualTo("#s-2026-b");
        assertThat(page.page().locator("[id='s-2026-b']").count()).isEqualTo(1);
        assertThat(page.accessibilityViolations()).isEmpty();
    }

    @Test
    void nothing_hinders_a_reader_of_an_explanation() throws IOException {
        OpenPage page = opened("explain.html", ExplainHtml.print(LampLighters.explained("a.csv"), Language.FRENCH));

        nothing_hinders_a_reader_of(page);
        assertThat(page.text()).contains("remplacée par 2026-b").contains("sha256:00ff");
    }

    @Test
    void nothing_hinders_a_reader_of_a_dispersion() throws IOException {
        OpenPage page = opened("dispersion.html", DispersionHtml.print(LampLighters.dispersion(), Language.FRENCH));

        nothing_hinders_a_reader_of(page);
        assertThat(page.text()).contains("Caisse du Lac (80\u00a0% pour 92\u00a0%)");
    }

    @Test
    void nothing_hinders_a_reader_of_the_handbook() throws IOException {
        OpenPage page = opened("guide.html", GuideHtml.print(LampLighters.guide(), Language.FRENCH));

        nothing_hinders_a_reader_of(page);
        assertThat(page.text()).contains("2 jours au lieu de 3").contains("non renseigné");
    }
}
