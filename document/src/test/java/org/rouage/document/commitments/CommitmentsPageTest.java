package org.rouage.document.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.agenda.commitment.Commitments;
import org.rouage.basics.AsOf;
import org.rouage.basics.Digest;
import org.rouage.basics.Language;
import org.rouage.convention.Commitment;
import org.rouage.convention.Convention;
import org.rouage.convention.Fund;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.document.Receipt;
import org.rouage.document.browser.Browser;
import org.rouage.document.browser.OpenPage;
import org.rouage.document.standing.ConsolidatedText;

/** The page of commitments as a person meets it in a browser. */
final class CommitmentsPageTest {
    @TempDir
    static Path folder;

    private static Browser browser;
    private static OpenPage page;

    @BeforeAll
    static void open_the_page() throws IOException {
        browser = Browser.start();
        page = browser.open(Files.writeString(
                folder.resolve("commitments.html"), CommitmentsHtml.print(report(), Language.FRENCH)));
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
    void the_state_comes_first_and_both_views_stand_side_by_side() {
        assertThat(page.text())
                .containsSubsequence("En retard", "L'État", "Décret", "dit 60", "conteste, tient 50", "La caisse")
                .contains("n'écrit aucun engagement");
    }

    @Test
    void markup_in_a_statement_is_shown_and_not_obeyed() {
        page.page().locator("summary").click();

        assertThat(page.text()).contains("<b>presque</b>");
        page.page().locator("summary").click();
    }

    @Test
    void it_prints() {
        assertThat(new String(page.printed(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    private static CommitmentsReport report() {
        Records records = records();
        var consolidation =
                Consolidation.of(convention(), List.of(), records).value().orElseThrow();
        var asked = AsOf.on(LocalDate.of(2021, 3, 1));
        return new CommitmentsReport(
                "ropes",
                "Convention des cordiers",
                Commitments.of(consolidation, records, asked),
                new ConsolidatedText.Sources(
                        new Receipt.Release("0.0.0", Digest.ofText("engine")),
                        Digest.ofText("dossier"),
                        new TreeMap<>(),
                        new TreeMap<>()));
    }

    private static Records records() {
        var none = Records.none();
        var on = LocalDate.of(2020, 9, 1);
        return new Records(
                none.signatures(),
                none.filings(),
                none.events(),
                none.localContracts(),
                none.correspondences(),
                none.justifications(),
                none.effects(),
                none.financingLaws(),
                none.amendmentAnswers(),
                none.choices(),
                none.vintages(),
                none.execution(),
                none.submissions(),
                none.neutralisations(),
                none.assessments(),
                List.of(new Records.Progress(
                        "p-1",
                        "decree",
                        "state",
                        on,
                        BigDecimal.valueOf(60),
                        "C'est <b>presque</b> fait.",
                        "direction",
                        List.of(new Records.Evidence("lettre", Optional.empty(), Optional.empty())),
                        Optional.empty())),
                List.of(new Records.ProgressCheck(
                        "p-1", "fund", on, "contested", Optional.of(BigDecimal.valueOf(50)), "Non.", "direction")));
    }

    private static Convention convention() {
        var decree = new Commitment(
                "decree",
                Optional.empty(),
                "state",
                "Décret",
                "",
                Optional.of(LocalDate.of(2020, 12, 31)),
                Optional.empty(),
                List.of());
        var sheet = new Convention.Sheet(
                "sheet", Optional.empty(), "Cordes", "", List.of(), List.of(decree), List.of(), List.of());
        return new Convention(
                "ropes",
                "Convention des cordiers",
                "cog",
                List.of("CSS L227-1"),
                new Fund("ROPES", "Caisse des cordiers", "CNAV", List.of(), List.of(), List.of()),
                List.of(
                        new Convention.Party("state", "state", "L'État"),
                        new Convention.Party("fund", "fund", "Caisse des cordiers")),
                new Convention.Period(LocalDate.of(2020, 1, 1), LocalDate.of(2022, 12, 31)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Convention.Axis("axis", Optional.empty(), "Cordes", "", List.of(sheet))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
