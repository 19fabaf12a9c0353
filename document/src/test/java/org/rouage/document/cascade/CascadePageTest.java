package org.rouage.document.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.convention.Records.LocalCommitment;
import org.rouage.convention.Records.LocalContract;
import org.rouage.document.browser.Browser;
import org.rouage.document.browser.OpenPage;
import org.rouage.document.cascade.CascadeReport.Named;
import org.rouage.document.cascade.CascadeReport.Place;
import org.rouage.document.score.LampLighters;
import org.rouage.document.score.Scored;
import org.rouage.document.score.Shown;
import org.rouage.indicator.cascade.Consistency;

/** The page of a cascade as a person meets it in a browser. */
final class CascadePageTest {
    private static final Named LAKE = new Named("lac", "Caisse du Lac <b>");
    private static final Named VALE = new Named("val", "Caisse du Val");
    private static final Named PASS = new Named("col", "Caisse du Col");

    @TempDir
    static Path folder;

    private static Browser browser;
    private static OpenPage page;

    @BeforeAll
    static void open_the_page() throws IOException {
        browser = Browser.start();
        page = browser.open(
                Files.writeString(folder.resolve("cascade.html"), CascadeHtml.print(report(), Language.FRENCH)));
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
    void targets_contracts_and_ranks_are_there_and_markup_is_shown() {
        assertThat(page.text())
                .contains("Caisse du Lac <b>", "Caisse du Col", "87 %".replace(' ', '\u00a0'), "vieillesse");
    }

    @Test
    void it_prints() {
        assertThat(new String(page.printed(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    private static Shown percent(String number) {
        return Shown.of(new BigDecimal(number), "%");
    }

    private static Shown points(String number) {
        return Shown.of(new BigDecimal(number), "");
    }

    private static CascadeReport report() {
        var relit = new CascadeReport.OfIndicator(
                new Named("relit", "Lampes rallumées à temps"),
                Optional.of(percent("85")),
                Consistency.Verdict.FALLS_SHORT,
                Optional.of(percent("84.5")),
                Optional.of(Shown.of(new BigDecimal("-0.5"), "points")),
                Text.of("par out de 2025", "by out of 2025"),
                List.of(
                        target(LAKE, "87", "contract", "contrat local", Optional.of(percent("86"))),
                        target(VALE, "85", "network", "cible du réseau", Optional.empty())),
                List.of(PASS),
                List.of(VALE));
        return new CascadeReport(
                LampLighters.heading("Convention des allumeurs"),
                List.of(relit),
                List.of(new Named("cost", "Coût d'une lampe")),
                List.of(new CascadeReport.OfBranch(
                        Text.of("vieillesse", "old age"),
                        1,
                        LocalDate.of(2024, 3, 2),
                        LocalDate.of(2024, 3, 2),
                        List.of(Text.of("directeur général", "director general")),
                        List.of(Text.of("directeur", "director")))),
                List.of(
                        new CascadeReport.OfBody(
                                LAKE, Optional.of("Nord"), List.of(contract()), place("90", "partly"), 1, 2),
                        new CascadeReport.OfBody(VALE, Optional.empty(), List.of(), place("40", "not-reached"), 1, 2)),
                place("75", "reached"),
                List.of(new CascadeReport.Finding(
                        "css-l227-3/local-contracts",
                        Text.of("à justifier", "to justify"),
                        Text.of("Caisses sans contrat : val.", "Funds without a contract: val."))),
                LampLighters.sources());
    }

    private static CascadeReport.OfTarget target(
            Named body, String number, String source, String french, Optional<Shown> departs) {
        return new CascadeReport.OfTarget(body, Optional.of(percent(number)), source, Text.of(french, source), departs);
    }

    private static Place place(String score, String term) {
        return new Place(
                List.of(
                        new CascadeReport.Judged(
                                "relit",
                                Optional.of(percent("87")),
                                percent("81.75"),
                                Scored.Mark.PARTLY,
                                term,
                                Text.of("partiellement atteint", "partly reached")),
                        new CascadeReport.Judged(
                                "survey",
                                Optional.empty(),
                                new Shown.Undecided(List.of(Text.of("rien reçu", "nothing received"))),
                                Scored.Mark.UNDECIDED,
                                "not-measured",
                                Text.of("non mesuré", "not measured"))),
                Optional.of(points(score)),
                points("30"),
                points("95"),
                List.of("survey"));
    }

    private static LocalContract contract() {
        return new LocalContract(
                "lac",
                LocalDate.of(2024, 3, 2),
                List.of("director-general"),
                List.of("director"),
                List.of("old-age"),
                Optional.of(LocalDate.of(2024, 1, 1)),
                Optional.of(LocalDate.of(2026, 12, 31)),
                List.of(),
                List.of(
                        new LocalCommitment(
                                "garde", "local", "Tenir une garde.", Optional.empty(), Optional.of("eng-fonds-1")),
                        new LocalCommitment(
                                "camion",
                                "national",
                                "Prêter un camion.",
                                Optional.of(LocalDate.of(2024, 12, 31)),
                                Optional.empty())),
                Optional.empty());
    }
}
