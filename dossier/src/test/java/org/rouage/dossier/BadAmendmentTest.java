package org.rouage.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Problem;

/** What is refused of an amendment, all at once and each at its line, and what is only noticed. */
class BadAmendmentTest {
    private static final String THIRD = "amendments/3.yaml";
    private static final String HEAD = """
            number: 3
            title: Avenant n° 3
            ground: workload
            signed: 2015-10-01
            effective: 2015-10-01
            operations:
            """;

    @Test
    void a_misspelt_operation_is_said_with_the_nearest_and_two_in_one_item_are_too_many() {
        var bad = third("""
                  - setTargets: {indicator: ind-calls, year: 2016, number: 87}
                  - {repeal: {clause: annex-1}, renumber: {clause: annex-1, number: "2"}}
                  - {}
                  - repeal:
                """);

        assertThat(bad.printed(Language.ENGLISH))
                .contains("""
                amendments/3.yaml:7:5 (operations[1].setTargets): YAML-UNKNOWN-KEY
                  found: setTargets
                """)
                .contains("  remedy: did you mean setTarget?\n")
                .contains("""
                amendments/3.yaml:8:5 (operations[2]): DOSSIER-ONE-KEY
                  found: the keys repeal, renumber
                  expected: operation of an amendment: only one of the keys insert, replace, move,\
                """)
                .contains("  remedy: write each as an item of its own\n");
        assertThat(bad.codes())
                .containsExactly("YAML-UNKNOWN-KEY", "DOSSIER-ONE-KEY", "DOSSIER-ONE-KEY", "YAML-MISSING-KEY");
    }

    @Test
    void every_operation_that_cannot_be_carried_out_is_said_at_the_key_at_fault() {
        var bad = third("""
                  - setTarget: {indicator: ind-callz, year: 2016, number: 87}
                  - setTarget: {indicator: ind-calls, year: 2016, number: 87, unit: EUR}
                  - repeal: {clause: act-mail}
                  - correct:
                      act: convention
                      error: un mot
                      operation: {replaceWords: {clause: annex-1, words: début, by: fin}}
                  - insert: {into: sheet-calls, after: annex-1, element: {objective: {id: obj-new, title: Neuf}}}
                """);

        assertThat(bad.printed(Language.ENGLISH)).isEqualTo("""
                amendments/3.yaml:7:28 (operations[1].setTarget.indicator): AMENDMENT-NO-SUCH-PLACE
                  found: ind-callz
                  expected: an element of the convention
                  remedy: did you mean ind-calls?
                amendments/3.yaml:8:69 (operations[2].setTarget.unit): AMENDMENT-WRONG-UNIT
                  found: EUR
                  expected: % des appels, the unit of ind-calls
                  remedy: convert the value, or change the definition first
                amendments/3.yaml:9:22 (operations[3].repeal.clause): AMENDMENT-REPEALED-PLACE
                  found: act-mail, repealed by amendment-1 (24)
                  expected: an element in force
                  remedy: insert a new element: a repealed one does not come back
                amendments/3.yaml:13:58 (operations[4].correct.operation.replaceWords.words): AMENDMENT-WORDS-NOT-FOUND
                  found: “début” not in annex-1
                  expected: words that stand there exactly once
                  remedy: copy the words from the text in force
                amendments/3.yaml:14:40 (operations[5].insert.after): AMENDMENT-NO-SUCH-SIBLING
                  found: annex-1
                  expected: an element of the same kind in sheet-calls
                  remedy: name the element that this one follows, or leave it out to put it last
                """);
    }

    @Test
    void an_identifier_already_given_is_one_problem_and_convention_is_given_to_nothing() {
        var bad = third("""
                  - insert: {into: convention, element: {annex: {id: annex-1, title: Autre}}}
                  - insert: {into: convention, element: {annex: {id: convention, title: Autre}}}
                """);

        assertThat(bad.codes()).containsExactly("DOSSIER-SAME-IDENTIFIER", "DOSSIER-RESERVED-IDENTIFIER");
    }

    @Test
    void what_is_irregular_is_read_and_noticed() {
        var retroactive =
                Sample.full().with(THIRD, HEAD.replace("effective: 2015-10-01", "effective: 2015-09-30") + "  []\n");
        var theDay = Sample.full().with(THIRD, HEAD + "  []\n");
        var late = Sample.full().with(THIRD, HEAD.replace("2015-10-01", "2019-01-01") + "  []\n");
        var lastDay = Sample.full().with(THIRD, HEAD.replace("2015-10-01", "2018-12-31") + "  []\n");
        var early = Sample.full().with(THIRD, "known: 2015-09-30\n" + HEAD + "  []\n");
        var outside = third("  - setTarget: {indicator: ind-mail, year: 2019, number: 2}\n");

        assertThat(notices(retroactive)).containsExactly("DOSSIER-BEGINS-BEFORE-SIGNED");
        assertThat(notices(theDay)).isEmpty();
        assertThat(notices(late)).containsExactly("DOSSIER-AFTER-TERM", "DOSSIER-AFTER-TERM");
        assertThat(notices(lastDay)).isEmpty();
        assertThat(notices(early)).containsExactly("DOSSIER-KNOWN-BEFORE-SIGNED");
        assertThat(notices(outside)).containsExactly("DOSSIER-YEAR-OUTSIDE-PERIOD");
        assertThat(retroactive.dossier().notices().getFirst().print(Language.FRENCH))
                .isEqualTo("""
                amendments/3.yaml:5:12 (effective): DOSSIER-BEGINS-BEFORE-SIGNED
                  trouvé : effectif le 2015-09-30, signé le 2015-10-01 : rétroactif
                  attendu : un effet au plus tôt le 2015-10-01
                  remède : vérifiez les dates ; rien n'empêche de les garder\
                """);
    }

    @Test
    void a_day_of_effect_is_recorded_once_and_only_for_an_act_that_left_it_open() {
        String entry = "  - {act: amendment-2, effective: 2016-01-01, known: 2015-12-20, by: x, proof: x}\n";
        var file = "records/effects.yaml";
        var text = Sample.full().text(file);

        assertThat(Sample.full().with(file, text + entry).codes()).containsExactly("DOSSIER-EFFECT-TWICE");
        assertThat(Sample.full()
                        .with(file, text + entry.replace("amendment-2", "amendment-1"))
                        .codes())
                .containsExactly("DOSSIER-EFFECT-STATED");
    }

    @Test
    void a_draft_need_not_fit_the_text_in_force_but_is_well_formed_unsigned_and_on_a_base() {
        var draft = "drafts/network.yaml";
        var unfit = Sample.full().with(draft, "clause: annex-2", "clause: nothing-of-that-name");
        var signed = Sample.full().with(draft, "base: amendment-1", "base: amendment-1\nsigned: 2015-10-01");
        var baseless = Sample.full().with(draft, "base: amendment-1\n", "");
        var malformed = Sample.full().with(draft, "clause: annex-2", "clauses: annex-2");

        assertThat(unfit.dossier().drafts()).containsOnlyKeys("network");
        assertThat(unfit.dossier().amendments()).hasSize(2);
        assertThat(unfit.dossier().digests()).containsKey(draft);
        assertThat(signed.codes()).containsExactly("DOSSIER-DRAFT-SIGNED");
        assertThat(baseless.codes()).containsExactly("DOSSIER-DRAFT-BASE");
        assertThat(malformed.codes()).containsExactly("YAML-MISSING-KEY", "YAML-UNKNOWN-KEY");
    }

    @Test
    void ten_thousand_operations_are_read_and_as_many_mistakes_told_in_no_time() {
        String good = IntStream.range(0, 10_000)
                .mapToObj(
                        i -> "  - setTarget: {indicator: ind-mail, year: " + (2015 + i % 4) + ", number: " + i + "}\n")
                .collect(Collectors.joining());
        var sample = third(good);
        var bad = third(good.replace("ind-mail", "ind-mial"));

        assertTimeout(Duration.ofSeconds(20), () -> assertThat(sample.codes()).isEmpty());
        assertTimeout(Duration.ofSeconds(20), () -> assertThat(bad.codes()).hasSize(10_000));
    }

    private static Sample third(String operations) {
        return Sample.full().with(THIRD, HEAD + operations);
    }

    private static List<String> notices(Sample sample) {
        return sample.dossier().notices().stream().map(Problem::code).toList();
    }
}
