package org.rouage.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Problem;

/** Evaluations and evidence that cannot be, each told at its line and column, all at once. */
class BadEvaluationTest {
    private static final String REVIEW = "evaluation/review-2014.yaml";

    /** The sample without its closing, which seals what stands above it. */
    private static Sample open() {
        Sample full = Sample.full();
        String text = full.text(REVIEW);
        return full.with(REVIEW, text.substring(0, text.indexOf("  - {id: m-12,")));
    }

    private static List<String> told(Sample sample) {
        return sample.read().problems().stream().map(BadEvaluationTest::line).toList();
    }

    private static String line(Problem problem) {
        return problem.place().file() + ":" + problem.place().line() + ":"
                + problem.place().column() + " " + problem.code();
    }

    /** The line and the column of a passage that a file holds once. */
    private static String at(Sample sample, String file, String passage) {
        String text = sample.text(file);
        int offset = text.indexOf(passage);
        assertThat(offset).as(passage).isNotNegative();
        String before = text.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return file + ":" + line + ":" + (offset - before.lastIndexOf('\n'));
    }

    @Test
    void the_sample_is_read_with_its_closed_evaluation() {
        assertThat(told(Sample.full())).isEmpty();
        assertThat(told(open())).isEmpty();
    }

    @Test
    void an_evaluation_is_named_as_its_file() {
        Sample sample = open().with(REVIEW, "id: review-2014\n", "id: review-2015\n");

        assertThat(told(sample)).containsExactly(at(sample, REVIEW, "review-2015") + " EVALUATION-NAME");
    }

    @Test
    void illegal_moves_are_told_at_their_keys_all_at_once() {
        Sample sample = open().with(REVIEW, "party: state, on: 2015-03-30", "party: fund, on: 2015-03-30")
                .with(REVIEW, "outcome: not-reached, score: 0}", "outcome: not-reached, score: 101}")
                .with(REVIEW, "to: m-8, text: Fait en juillet.", "to: m-88, text: Fait en juillet.");

        assertThat(told(sample))
                .containsExactly(
                        at(sample, REVIEW, "fund, on: 2015-03-30") + " EVALUATION-WRONG-SIDE",
                        at(sample, REVIEW, "m-88") + " EVALUATION-ANSWERS-NOTHING",
                        at(sample, REVIEW, "101}") + " EVALUATION-SCORE");
    }

    @Test
    void a_subject_that_exists_nowhere_is_told_once() {
        Sample sample = open().with(
                        REVIEW, "subjects: [ind-calls, com-decree]", "subjects: [ind-calls, com-decree, ind-tides]");

        assertThat(told(sample)).containsExactly(at(sample, REVIEW, "ind-tides") + " DOSSIER-NO-SUCH-ELEMENT");
    }

    @Test
    void years_backwards_are_told() {
        Sample sample = open().with(REVIEW, "from: 2014\n", "from: 2015\n");

        assertThat(told(sample)).containsExactly(at(sample, REVIEW, "2014\nopened") + " DOSSIER-BACKWARDS");
    }

    @Test
    void a_figure_that_names_nothing_is_told_with_the_nearest_name() {
        Sample indicator = open().with(REVIEW, "ind-calls@nord@2014", "ind-calsl@nord@2014");
        Sample body = open().with(REVIEW, "ind-calls@nord@2014", "ind-calls@lune@2014");
        Sample period = open().with(REVIEW, "ind-calls@nord@2014", "ind-calls@nord@2014-13");

        assertThat(told(indicator)).containsExactly(at(indicator, REVIEW, "ind-calsl@") + " EVALUATION-NO-FIGURE");
        assertThat(indicator.read().problems().getFirst().remedy().english()).isEqualTo("did you mean ind-calls?");
        assertThat(told(body)).containsExactly(at(body, REVIEW, "ind-calls@lune") + " EVALUATION-NO-FIGURE");
        assertThat(told(period))
                .containsExactly(at(period, REVIEW, "ind-calls@nord@2014-13") + " EVALUATION-NO-FIGURE");
        assertThat(told(open().with(REVIEW, "ind-calls@nord@2014", "ind-calls@plaine@2014")))
                .isEmpty();
    }

    @Test
    void evidence_that_is_missing_or_has_changed_is_told() {
        Sample changed = open().with("evidence/saisine.txt", "Autre chose.\n");
        Sample missing = open().without("evidence/saisine.txt");

        assertThat(told(changed)).contains(at(changed, REVIEW, "2f0fc33029") + " EVIDENCE-CHANGED");
        assertThat(told(missing)).contains(at(missing, REVIEW, "saisine.txt") + " EVIDENCE-NO-FILE");
    }

    @Test
    void what_was_closed_and_altered_since_is_told_and_what_is_added_after_is_not() {
        Sample altered = Sample.full().with(REVIEW, "text: Partiellement atteinte.", "text: Pleinement atteinte.");
        Sample reordered = Sample.full().with(REVIEW, "kind: yearly-review\n", "kind:  yearly-review\n");
        Sample added = Sample.full()
                .with(
                        REVIEW,
                        Sample.full().text(REVIEW)
                                + "  - {id: m-14, move: answers, party: fund, on: 2016-02-01, by: x, "
                                + "subject: ind-calls, to: m-3, text: Tard.}\n");

        assertThat(told(altered)).hasSize(1).allMatch(line -> line.endsWith(" EVALUATION-ALTERED"));
        assertThat(told(reordered)).hasSize(1).allMatch(line -> line.endsWith(" EVALUATION-ALTERED"));
        assertThat(told(added)).isEmpty();
    }
}
