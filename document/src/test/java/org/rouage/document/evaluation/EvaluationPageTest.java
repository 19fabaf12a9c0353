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
import java.util.Map;
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
import org.rouage.evaluation.WrittenEvaluation;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.proceedings.OutsideDelays;
import org.rouage.evaluation.proceedings.Proceedings;
import org.rouage.evaluation.proceedings.Reader;
import org.rouage.evaluation.proceedings.Setting;

/** The page of an evaluation as a person meets it in a browser, and what the public may read before the closing. */
final class EvaluationPageTest {
    @TempDir
    static Path folder;

    private static Browser browser;
    private static OpenPage page;

    @BeforeAll
    static void open_the_page() throws IOException {
        browser = Browser.start();
        page = browser.open(Files.writeString(
                folder.resolve("evaluation.html"), EvaluationForms.html(report(Reader.STATE), Language.FRENCH)));
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
    void both_sides_have_a_column_and_silence_is_written() {
        assertThat(page.text())
                .contains("Engagements : L'État", "atteint, 90/100", "silence : rien n'a été dit au")
                .containsSubsequence("étape", "La caisse", "L'État");
    }

    @Test
    void markup_in_the_words_of_a_party_is_shown_and_not_obeyed() {
        assertThat(page.text()).contains("<script>alert(1)</script>");
    }

    @Test
    void it_prints() {
        assertThat(new String(page.printed(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void before_the_closing_the_public_reads_no_word_in_any_form() {
        EvaluationReport report = report(Reader.PUBLIC);

        for (Language language : Language.values()) {
            assertThat(List.of(
                            EvaluationForms.html(report, language),
                            EvaluationForms.markdown(report, language),
                            EvaluationForms.text(report, language),
                            EvaluationJson.print(report)))
                    .allMatch(printed -> printed.contains("2021"))
                    .noneMatch(printed -> printed.contains("alert(1)") || printed.contains("90"));
        }
        assertThat(EvaluationJson.print(report)).contains("\"withheld\" : true");
    }

    private static EvaluationReport report(Reader reader) {
        var written = evaluation();
        var setting = Setting.of(written, Ropes.consolidation(), OutsideDelays.none());
        var day = LocalDate.of(2021, 7, 1);
        var proceedings = Proceedings.of(written, setting, day).value().orElseThrow();
        return new EvaluationReport(
                "ropes",
                "Convention des cordiers",
                AsOf.on(day),
                written.with(List.of()),
                setting.procedure(),
                proceedings.visibleTo(reader),
                reader,
                new LinkedHashMap<>(),
                Map.of(),
                List.of(),
                Ropes.commitments(),
                List.of(new OfObjective("obj", "Cordes", List.of(), List.of(), Optional.of("sans moyens"))),
                Ropes.sources());
    }

    private static WrittenEvaluation evaluation() {
        return new WrittenEvaluation(
                "review-2020",
                "yearly-review",
                2020,
                2020,
                LocalDate.of(2021, 2, 1),
                "state",
                "direction",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(states()));
    }

    private static WrittenMove states() {
        return new WrittenMove(
                "m-1",
                "states",
                "state",
                LocalDate.of(2021, 3, 1),
                "direction",
                Optional.of("decree"),
                Optional.empty(),
                Optional.empty(),
                "Le décret est signé <script>alert(1)</script>.",
                Optional.of("reached"),
                Optional.of(BigDecimal.valueOf(90)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
