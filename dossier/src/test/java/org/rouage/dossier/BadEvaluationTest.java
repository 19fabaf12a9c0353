package org.rouage.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Problem;

/** Evaluations, evidence and progress that cannot be, each told at its line and column, all at once. */
class BadEvaluationTest {
    private static final String REVIEW = "evaluation/review-2014.yaml";
    private static final String PROGRESS = "records/progress.yaml";
    private static final String CHECKS = "records/progress-checks.yaml";

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
        return problem.place() + " " + problem.code();
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
        Sample body = open().with(REVIEW, "ind-calls@nord@2014", "ind-calls@sud@2014");
        Sample period = open().with(REVIEW, "ind-calls@nord@2014", "ind-calls@nord@2014-13");

        assertThat(told(indicator)).containsExactly(at(indicator, REVIEW, "ind-calsl@") + " EVALUATION-NO-FIGURE");
        assertThat(indicator.read().problems().getFirst().remedy().english()).isEqualTo("did you mean ind-calls?");
        assertThat(told(body)).containsExactly(at(body, REVIEW, "ind-calls@sud") + " EVALUATION-NO-FIGURE");
        assertThat(told(period))
                .containsExactly(at(period, REVIEW, "ind-calls@nord@2014-13") + " EVALUATION-NO-FIGURE");
        assertThat(told(open().with(REVIEW, "ind-calls@nord@2014", "ind-calls@plaine@2014")))
                .isEmpty();
    }

    @Test
    void evidence_that_is_missing_or_has_changed_is_told_for_moves_and_for_progress() {
        Sample changed = open().with("evidence/saisine.txt", "Autre chose.\n");
        Sample missing = open().without("evidence/saisine.txt");

        assertThat(told(changed)).hasSize(2).allMatch(line -> line.endsWith(" EVIDENCE-CHANGED"));
        assertThat(told(missing)).hasSize(2).allMatch(line -> line.endsWith(" EVIDENCE-NO-FILE"));
        assertThat(told(missing).getFirst()).startsWith(at(missing, REVIEW, "saisine.txt"));
        assertThat(told(missing).getLast()).startsWith(at(missing, PROGRESS, "saisine.txt"));
    }

    @Test
    void what_was_closed_and_altered_since_is_told_and_what_is_added_after_is_not() {
        Sample altered = Sample.full().with(REVIEW, "text: Partiellement atteinte.", "text: Pleinement atteinte.");
        Sample reordered = Sample.full().with(REVIEW, "kind: yearly-review\n", "kind:  yearly-review\n");
        Sample added = Sample.full()
                .with(
                        REVIEW,
                        Sample.full().text(REVIEW)
                                + "  - {id: m-14, move: answers, party: fund, on: 2016-02-01, by: x, subject: ind-calls, to: m-3, text: Tard.}\n");

        assertThat(told(altered)).hasSize(1).allMatch(line -> line.endsWith(" EVALUATION-ALTERED"));
        assertThat(told(reordered)).hasSize(1).allMatch(line -> line.endsWith(" EVALUATION-ALTERED"));
        assertThat(told(added)).isEmpty();
    }

    @Test
    void progress_is_stated_by_whoever_owes_it_on_its_scale() {
        Sample side = open().with(PROGRESS, "of: com-decree\n    party: state", "of: com-decree\n    party: fund");
        Sample high = open().with(PROGRESS, "percent: 40\n", "percent: 140\n");
        Sample low = open().with(PROGRESS, "percent: 40\n", "percent: -1\n");

        assertThat(told(side)).contains(at(side, PROGRESS, "fund\n") + " PROGRESS-WRONG-SIDE");
        assertThat(told(high)).containsExactly(at(high, PROGRESS, "140") + " PROGRESS-PERCENT");
        assertThat(told(low)).containsExactly(at(low, PROGRESS, "-1\n") + " PROGRESS-PERCENT");
        for (String end : List.of("0", "100")) {
            assertThat(told(open().with(PROGRESS, "percent: 40\n", "percent: " + end + "\n")))
                    .isEmpty();
        }
    }

    @Test
    void progress_supersedes_an_earlier_statement_on_the_same_commitment() {
        Sample unknown = open().with(PROGRESS, "supersedes: decree-2015-02", "supersedes: decree-2015-03");
        Sample later = open().with(PROGRESS, "on: 2015-02-10", "on: 2015-05-13");
        Sample same = open().with(PROGRESS, "id: decree-2015-02", "id: decree-2015-05");

        assertThat(told(unknown)).containsExactly(at(unknown, PROGRESS, "decree-2015-03") + " PROGRESS-SUPERSEDES");
        assertThat(told(later)).containsExactly(at(later, PROGRESS, "decree-2015-02}") + " PROGRESS-SUPERSEDES");
        assertThat(told(same)).contains(at(same, PROGRESS, "decree-2015-05, of") + " PROGRESS-TWICE");
    }

    @Test
    void progress_is_checked_by_the_other_side_after_it_was_stated() {
        Sample self = open().with(CHECKS, "party: fund", "party: state");
        Sample nothing = open().with(CHECKS, "of: decree-2015-05", "of: decree-2015-06");
        Sample before = open().with(CHECKS, "on: 2015-06-01", "on: 2015-05-11");
        Sample percent = open().with(CHECKS, "percent: 50", "percent: 100.5");

        assertThat(told(self)).containsExactly(at(self, CHECKS, "state") + " PROGRESS-CHECKED-BY-ITSELF");
        assertThat(told(nothing)).containsExactly(at(nothing, CHECKS, "decree-2015-06") + " PROGRESS-CHECK-OF-NOTHING");
        assertThat(told(before)).containsExactly(at(before, CHECKS, "2015-05-11") + " PROGRESS-CHECKED-BEFORE-STATED");
        assertThat(told(percent)).containsExactly(at(percent, CHECKS, "100.5") + " PROGRESS-PERCENT");
        assertThat(told(open().with(CHECKS, "on: 2015-06-01", "on: 2015-05-12")))
                .isEmpty();
    }

    @Test
    void what_is_wrong_in_two_files_is_told_together() {
        Sample sample = open().with(REVIEW, "on: 2015-05-12", "on: 2015-05-03")
                .with(PROGRESS, "percent: 40\n", "percent: 400\n");
        var expected = new ArrayList<>(List.of(
                at(sample, REVIEW, "2015-05-03") + " EVALUATION-ORDER",
                at(sample, PROGRESS, "400") + " PROGRESS-PERCENT"));
        Collections.sort(expected);

        assertThat(told(sample)).containsExactlyElementsOf(expected);
    }
}
