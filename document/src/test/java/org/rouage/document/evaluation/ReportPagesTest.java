package org.rouage.document.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.AsOf;
import org.rouage.basics.Language;
import org.rouage.document.browser.Browser;
import org.rouage.document.browser.OpenPage;
import org.rouage.document.commitments.Ropes;
import org.rouage.document.evaluation.EvaluationReport.OfObjective;
import org.rouage.document.evaluation.HandoverReport.OfIndicator;
import org.rouage.document.evaluation.HandoverReport.OfYear;
import org.rouage.document.score.LampLighters;
import org.rouage.document.score.Scored;
import org.rouage.document.score.Shown;

/** The pages for Parliament and for the next convention, as a person meets them in a browser. */
final class ReportPagesTest {
    private static final AsOf ASKED = AsOf.on(LocalDate.of(2027, 3, 31));

    @TempDir
    static Path folder;

    private static Browser browser;
    private static OpenPage parliament;
    private static OpenPage handover;

    @BeforeAll
    static void open_the_pages() throws IOException {
        browser = Browser.start();
        parliament = browser.open(Files.writeString(
                folder.resolve("parliament.html"), ParliamentForms.html(parliament(), Language.FRENCH)));
        handover = browser.open(
                Files.writeString(folder.resolve("handover.html"), HandoverForms.html(handover(), Language.ENGLISH)));
    }

    @AfterAll
    static void close_the_browser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void nothing_hinders_a_member_of_parliament() {
        hindersNobody(parliament);
        assertThat(parliament.text()).contains("Rallumer vite", "Lampes <i>", "sans moyens");
    }

    @Test
    void nothing_hinders_whoever_prepares_the_next_convention() {
        hindersNobody(handover);
        assertThat(handover.text()).contains("Lampes <i>", "92", "77.85");
    }

    private static void hindersNobody(OpenPage page) {
        assertThat(page.accessibilityViolations()).isEmpty();
        assertThat(page.requests()).isEmpty();
        assertThat(page.textWithoutScripts()).isEqualTo(page.text());
        assertThat(page.scrollsSidewaysAt(320)).isFalse();
        assertThat(new String(page.printed(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    private static ParliamentReport parliament() {
        var figures = new LinkedHashMap<String, Scored>();
        figures.put("relit", LampLighters.relit("Lampes <i>"));
        return new ParliamentReport(
                "lamps",
                "Convention des allumeurs",
                ASKED,
                2026,
                figures,
                List.of(
                        new OfObjective("obj-1", "Rallumer vite", List.of("relit"), List.of(), Optional.empty()),
                        new OfObjective("obj-2", "Former", List.of(), List.of(), Optional.of("sans moyens"))),
                Ropes.commitments(),
                List.of(),
                LampLighters.sources());
    }

    private static HandoverReport handover() {
        Shown target = Shown.of(new BigDecimal("92"), "%");
        Shown base = Shown.of(new BigDecimal("77.85"), "%");
        return new HandoverReport(
                "lamps",
                "Convention des allumeurs",
                ASKED,
                List.of(
                        new OfIndicator(
                                "relit",
                                "Lampes <i>",
                                Optional.of(new OfYear(2026, target)),
                                Optional.of(new OfYear(2026, base)),
                                false),
                        new OfIndicator("survey", "Enquête", Optional.empty(), Optional.empty(), false)),
                List.of(),
                Ropes.commitments(),
                LampLighters.sources());
    }
}
