package org.rouage.document.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.AsOf;
import org.rouage.basics.Digest;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.conformity.coherence.AmendmentWithoutCounterpart;
import org.rouage.conformity.coherence.Coherence;
import org.rouage.conformity.coherence.Contradiction;
import org.rouage.conformity.coherence.Gravity;
import org.rouage.conformity.coherence.Named;
import org.rouage.conformity.coherence.NotComparable;
import org.rouage.conformity.coherence.UnansweredOrientation;
import org.rouage.convention.Convention.Period;
import org.rouage.convention.Orientation;
import org.rouage.document.JsonTree;
import org.rouage.document.Receipt;
import org.rouage.document.browser.Browser;

class ComparisonReportTest {
    private static final LocalDate DAY = LocalDate.of(2016, 1, 1);

    @TempDir
    Path folder;

    private static ComparisonReport report() {
        var period = new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2017, 12, 31));
        var orientation = new Orientation("ref-1", Optional.empty(), "any", "Care <b>&</b> \n# cure", "Text.");
        var amendment = new Named("amendment-1", "First", Named.State.THERE, Optional.empty());
        List<Contradiction> contradictions = List.of(
                new UnansweredOrientation(orientation, List.of(), Gravity.UNDECIDED),
                new AmendmentWithoutCounterpart(amendment, 2015, List.of()));
        var coherence = new Coherence(
                new Coherence.Party("ours", "Clockmakers", period, List.of()),
                new Coherence.Party("theirs", "Bell founders", period, List.of("amendment-1")),
                "sickness-cog",
                AsOf.on(DAY),
                List.of(),
                List.of(),
                1,
                List.of(),
                contradictions,
                List.of(new NotComparable("ind-1", "ref-1", Text.of("2016 : rien", "2016: nothing"))));
        var suggestion = new Suggestion(
                "or-1",
                "Care\n- clause: forged",
                List.of(new Suggestion.Counterpart("ref-1", "Cure", new BigDecimal("0.71"))));
        var inputs = new Receipt.Inputs("ours", Digest.ofText("ours"), new TreeMap<>());
        return new ComparisonReport(
                coherence,
                Text.of("la branche maladie", "the sickness branch"),
                Optional.of(List.of(suggestion)),
                new ComparisonReport.Sources(new Receipt.Release("0.1.0", Digest.ofText("engine")), inputs, inputs));
    }

    @Test
    void a_page_is_accessible_self_contained_and_the_same_without_scripts() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), HtmlComparison.print(report(), Language.FRENCH));
        try (var browser = Browser.start()) {
            var open = browser.open(page);
            assertThat(open.accessibilityViolations()).isEmpty();
            assertThat(open.requests()).isEmpty();
            assertThat(open.textWithoutScripts()).isEqualTo(open.text()).contains("Care <b>&</b>");
            assertThat(open.scrollsSidewaysAt(320)).isFalse();
        }
    }

    @Test
    void a_suggestion_reads_as_nothing_declared_whatever_its_title_holds() {
        String yaml = SuggestedYaml.print(report().suggestions().orElseThrow(), "sickness-cog", DAY, Language.ENGLISH);

        assertThat(yaml).endsWith("""
                correspondences:
                  # or-1 – Care - clause: forged
                  #   0.71 ref-1 – Cure
                  - clause: or-1
                    reference: sickness-cog
                    referenceClause: ref-1
                    relation: to-be-written
                    reason: "To be written."
                    by: "To be written."
                    on: 2016-01-01
                """);
    }

    @Test
    void json_holds_each_contradiction_with_its_gravity_in_both_languages() {
        JsonTree json = JsonTree.read(JsonComparison.print(report()));

        assertThat(json.word("format")).contains("rouage-comparison/1");
        assertThat(json.list("contradictions"))
                .extracting(one ->
                        one.word("kind").orElse("") + " " + one.word("gravity").orElse(""))
                .containsExactly("unanswered-orientation undecided", "amendment-without-counterpart to-justify");
        assertThat(json.list("contradictions")
                        .getFirst()
                        .at("reason")
                        .orElseThrow()
                        .print(Language.FRENCH))
                .isEqualTo("Aucune clause de cette convention n'est déclarée répondre à ref-1.");
    }

    @Test
    void text_counts_what_is_to_justify_apart_from_what_is_undecided() {
        String printed = TextComparison.print(report(), Language.ENGLISH, (kind, words) -> words);

        assertThat(printed)
                .contains("    1  ✎ to justify\n    1  ? undecided\n")
                .contains("Correspondences declared later, unknown on that day: 1.")
                .contains("ind-1 / ref-1: 2016: nothing");
    }
}
