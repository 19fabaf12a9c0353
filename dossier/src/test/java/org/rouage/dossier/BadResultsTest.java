package org.rouage.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;

/** What is wrong with measures, indicators, scorings and submissions, all at once and each at its place. */
final class BadResultsTest {
    private static final String CONVENTION = "convention.yaml";
    private static final String SECOND = "amendments/2.yaml";
    private static final String FORMULA = "formula: calls-answered / calls-received\n            perimeter";

    @Test
    void a_formula_that_names_no_measure_is_told_where_the_name_stands() {
        Sample bad = Sample.full()
                .with(CONVENTION, FORMULA, "formula: calls-anwsered / calls-received\n            perimeter")
                .with(CONVENTION, "formula: calls-answered <= calls-received}", "formula: calls-answered <= calls}");

        assertThat(bad.printed(Language.ENGLISH)).isEqualTo("""
                convention.yaml:83:22 (axes[1].sheets[1].indicators[1].formula): FORMULA-UNKNOWN-NAME
                  found: unknown name: "calls-anwsered"
                  expected: a known name
                  remedy: Did you mean "calls-answered"?
                convention.yaml:212:102 (measureRules[1].formula): FORMULA-UNKNOWN-NAME
                  found: unknown name: "calls"
                  expected: a known name
                  remedy: Check the name, or declare what it stands for.
                """);
    }

    @Test
    void a_formula_that_gives_another_unit_or_cannot_be_read_is_refused() {
        assertThat(Sample.full()
                        .with(CONVENTION, FORMULA, "formula: calls-answered\n            perimeter")
                        .codes())
                .containsExactly("FORMULA-RESULT-UNIT");
        assertThat(Sample.full()
                        .with(CONVENTION, FORMULA, "formula: calls-answered / )\n            perimeter")
                        .codes())
                .contains("FORMULA-SYNTAX");
        assertThat(Sample.full()
                        .with(CONVENTION, "formula: calls-answered <= calls-received}", "formula: calls-received}")
                        .codes())
                .containsExactly("FORMULA-RESULT-UNIT");
    }

    @Test
    void a_bare_ratio_is_read_in_percent_where_the_indicator_is_in_percent() {
        assertThat(Sample.full().codes()).isEmpty();
        assertThat(Sample.full()
                        .with(
                                CONVENTION,
                                FORMULA,
                                "formula: 100 % × calls-answered / calls-received\n            perimeter")
                        .codes())
                .isEmpty();
    }

    @Test
    void the_formula_of_an_amendment_is_held_against_the_measures_as_they_stand_then() {
        Sample bad = Sample.full()
                .with(
                        "amendments/1.yaml",
                        "formula: (calls-answered + calls-back) / calls-received",
                        "formula: (calls-answered + calls-returned) / calls-received");

        assertThat(bad.printed(Language.FRENCH)).startsWith("""
                amendments/1.yaml:89:34 (operations[29].replaceDefinition.formula): FORMULA-UNKNOWN-NAME
                  trouvé : nom inconnu : « calls-returned »
                """);
    }

    @Test
    void a_measure_has_a_known_unit_its_words_and_at_most_six_decimals() {
        Sample bad = Sample.full()
                .with(CONVENTION, "unit: \"%\"\n    frequency: quarter", "unit: choux\n    frequency: weekly")
                .with(CONVENTION, "time: last\n    decimals: 2", "time: first\n    decimals: 7");

        assertThat(bad.codes()).containsExactlyInAnyOrder("YAML-WORD", "YAML-WORD", "DOSSIER-TOO-LARGE");
        assertThat(Sample.full()
                        .with(CONVENTION, "unit: \"%\"\n    frequency: quarter", "unit: choux\n    frequency: quarter")
                        .codes())
                .containsExactly("INDICATOR-UNKNOWN-UNIT");
    }

    @Test
    void bodies_regions_measures_and_scorings_are_looked_up_with_the_nearest_suggested() {
        Sample bad = Sample.full()
                .with(SECOND, "{period: 2016, body: nord, number: 86", "{period: 2016, body: nrod, number: 86")
                .with(SECOND, "measure: calls-answered, number: 860000", "measure: calls-answred, number: 860000")
                .with(SECOND, "scoring: sco-calls", "scoring: sco-cals")
                .with("records/assessments.yaml", "body: nord", "body: CNY")
                .with(CONVENTION, "bodies: [nord, CNX]", "bodies: [nord, sudd]")
                .with("amendments/1.yaml", "regions: [{term: plaine,", "regions: [{term: plane,");

        assertThat(bad.codes()).hasSize(6).containsOnly("DOSSIER-NO-SUCH-ELEMENT");
        assertThat(bad.printed(Language.ENGLISH))
                .contains(
                        "did you mean nord?",
                        "did you mean calls-answered?",
                        "did you mean sco-calls?",
                        "did you mean CNX?",
                        "did you mean sud?",
                        "did you mean plaine?",
                        "the identifier of an element of this dossier: region");
    }

    @Test
    void themes_that_do_not_sum_to_one_hundred_are_refused_with_their_sum() {
        Sample bad = Sample.full()
                .with(
                        CONVENTION,
                        "weight: 100, indicators: [{indicator: ind-calls, weight: 100}]}",
                        "weight: 90, indicators: [{indicator: ind-calls, weight: 100}]}");

        assertThat(bad.printed(Language.ENGLISH)).isEqualTo("""
                convention.yaml:226:7 (scorings[2].themes): SCORING-WEIGHTS
                  found: themes = 90
                  expected: 100
                  remedy: correct the weights: they sum to 100
                """);
    }

    @Test
    void a_scoring_has_what_its_form_reads_and_nothing_out_of_bounds() {
        assertThat(scoring("form: themes\n    themes:", "form: split\n    themes:"))
                .isEmpty();
        assertThat(scoring("    nationalShare: 40\n", "    nationalShare: 140\n"))
                .containsExactly("SCORING-PERCENT");
        assertThat(scoring("    levelWeight: 60\n", "    levelWeight: 50\n")).containsExactly("SCORING-WEIGHTS");
        assertThat(scoring("    levelWeight: 60\n", "")).containsExactly("SCORING-LACKS");
        assertThat(scoring("{from: 85, points: 5}", "{from: 80, points: 5}")).containsExactly("SCORING-STEPS");
        assertThat(scoring("{from: 85, points: 5}", "{points: 5}")).containsExactly("SCORING-STEPS");
        assertThat(scoring("- {points: 0}", "- {from: 1, points: 0}")).containsExactly("SCORING-STEPS");
        assertThat(scoring("{from: 85, points: 5}", "{from: 85, points: -5}")).containsExactly("SCORING-NEGATIVE");
        assertThat(scoring("mass: {amount: 2.5", "mass: {amount: -2.5")).containsExactly("SCORING-NEGATIVE");
        assertThat(scoring("[{indicator: ind-calls, weight: 100}]}", """
                        [{indicator: ind-calls, weight: 1}]}
                              - id: again
                                title: A
                                weight: 0
                                indicators: [{indicator: ind-calls, weight: 1}]""")).containsExactly("SCORING-TWICE");
    }

    @Test
    void an_assessment_is_of_a_level_that_the_scale_has_or_of_a_milestone() {
        Sample bad = Sample.full().with("records/assessments.yaml", "level: in-progress", "level: nearly");

        assertThat(bad.printed(Language.ENGLISH)).isEqualTo("""
                records/assessments.yaml:2:5 (assessments[1]): INDICATOR-UNKNOWN-LEVEL
                  found: "ind-calls": nearly
                  expected: a level of its scale, or done, in-progress, late, abandoned, not-applicable, not-determined
                  remedy: Correct the level, or add it to the scale.
                """);
    }

    @Test
    void periods_are_years_half_years_quarters_or_months_and_in_their_order() {
        assertThat(Sample.full()
                        .with("records/neutralisations.yaml", "from: 2014-06\n", "from: 2014-13\n")
                        .codes())
                .containsExactly("DOSSIER-PERIOD");
        assertThat(Sample.full()
                        .with("records/neutralisations.yaml", "from: 2014-06\n", "from: 2014-08\n")
                        .codes())
                .containsExactly("INDICATOR-PERIODS-REVERSED");
    }

    @Test
    void a_submission_is_about_the_bytes_received_and_nothing_else() {
        assertThat(Sample.full().with("measures/calls-2014.csv", "changed\n").codes())
                .containsExactly("SUBMISSION-CHANGED");
        assertThat(Sample.full().without("measures/calls-2014.csv").printed(Language.ENGLISH))
                .startsWith("measures/calls-2014.yaml:2:7 (file): SUBMISSION-NO-FILE")
                .contains("no file measures/calls-2014.csv");
        assertThat(Sample.full()
                        .with("measures/calls-2014.yaml", "id: calls-2014\n", "id: calls\n")
                        .codes())
                .contains("SUBMISSION-NAME");
    }

    @Test
    void a_submission_supersedes_what_came_before_and_each_is_received_once() {
        String mended = "measures/calls-2014-mended.yaml";

        assertThat(Sample.full().with(mended, "[calls-2014]", "[calls-2013]").printed(Language.FRENCH))
                .contains("SUBMISSION-UNKNOWN", "vouliez-vous dire calls-2014 ?");
        assertThat(Sample.full()
                        .with(mended, "received: 2014-03-10", "received: 2014-02-14")
                        .codes())
                .containsExactly("SUBMISSION-ORDER");
        assertThat(Sample.full()
                        .with(mended, "[calls-2014]", "[calls-2014-mended]")
                        .codes())
                .containsExactly("SUBMISSION-ORDER");
        Sample again = Sample.full();
        assertThat(again.with(
                                "measures/again.yaml",
                                again.text("measures/calls-2014.yaml")
                                        .replace("id: calls-2014\n", "id: again\n")
                                        .replace("2014-02-15", "2014-02-16"))
                        .codes())
                .containsExactly("SUBMISSION-TWICE");
        assertThat(Sample.full()
                        .with(mended, "\nreason: mille appels comptés deux fois", "")
                        .codes())
                .contains("DOSSIER-TOGETHER");
    }

    @Test
    void submissions_are_read_in_the_order_in_which_they_came() {
        assertThat(Sample.full().dossier().records().submissions())
                .extracting(one -> one.id() + " " + one.state())
                .containsExactly("calls-2014 declared", "calls-2014-mended verified");
    }

    private static List<String> scoring(String passage, String replacement) {
        return Sample.full().with(CONVENTION, passage, replacement).codes();
    }
}
