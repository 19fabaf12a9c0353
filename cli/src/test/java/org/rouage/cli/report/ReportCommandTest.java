package org.rouage.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.cli.commitments.BoundLampistes.plain;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;
import org.rouage.cli.commitments.BoundLampistes;

class ReportCommandTest {
    private static final String REPORT = "evaluation report";
    private static final String JUNE = "2026-06-30";

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void the_positions_of_both_sides_stand_under_each_other_with_their_scores() throws IOException {
        var answer =
                BoundLampistes.in(folder).asked(REPORT, JUNE, "--for", "state").run();

        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isZero();
        assertThat(plain(answer))
                .startsWith("Mid-term evaluation 2024–2025 (mid-2025) – Convention des allumeurs de réverbères\n")
                .contains("""
                            concludes
                              The fund
                                28 April 2026, direction (m-6)
                                partly reached, 80/100
                                | Presque atteinte.
                              The State
                                20 April 2026, direction des réverbères (m-5)
                                partly reached, 50/100
                                | Partiellement atteinte.
                        """)
                .contains("""
                                20 February 2026, direction (m-1)
                                superseded by m-2
                                reached, 95/100
                        """);
    }

    @Test
    void a_figure_quoted_that_was_restated_keeps_both_values() throws IOException {
        assertThat(plain(BoundLampistes.in(folder)
                        .asked(REPORT, JUNE, "--for", "fund")
                        .run()))
                .contains("relit@2025 (m-1): quoted 82.06_%, known on 20 February 2026; computed then 82.06…_%; "
                        + "computed now 83.18…_%; standing restated since\n")
                .contains("relit@2025 (m-2): quoted 83.19_%, known on 4 March 2026; computed then 83.18…_%; "
                        + "computed now 83.18…_%; standing unchanged\n");
    }

    @Test
    void silence_is_shown_as_silence_and_causes_as_each_side_weighs_them() throws IOException {
        assertThat(plain(BoundLampistes.in(folder)
                        .asked(REPORT, JUNE, "--for", "state")
                        .run()))
                .contains("silence: nothing was said by 1 April 2026")
                .contains("relit: cause travaux – workload: Les travaux du port.; The fund decisive; The State partial")
                .contains("Équipes, 2025: 20_MEUR, 18.5_MEUR")
                .contains("Lampes rallumées à temps: grade B; coverage 16/16")
                .contains("The State: owed 1; due 1; said done 1; confirmed 0; contested 1");
    }

    @Test
    void before_the_closing_the_public_is_told_that_it_is_open_and_no_word_of_it() throws IOException {
        for (String format : new String[] {"text", "markdown", "json", "html"}) {
            var answer = BoundLampistes.in(folder.resolve(format))
                    .asked(REPORT, JUNE, "--format", format)
                    .inFrench()
                    .run();
            assertThat(answer.exitCode()).isZero();
            assertThat(answer.out())
                    .contains("mid-2025")
                    .doesNotContain("Presque", "hors travaux", "Compter les lampes chaque semaine", "Maintenu");
        }
    }

    @Test
    void at_the_closing_both_texts_are_published_together() throws IOException {
        var lampistes = BoundLampistes.in(folder)
                .with("evaluation/mid-2025.yaml", "text: Fait en juillet., position: accepted}", """
                        text: Fait en juillet., position: accepted}
                          - {id: m-11, move: reports, party: evaluator, on: 2026-06-10, by: Inspection, text: Rapport., stage: final}
                          - {id: m-12, move: closes, party: state, on: 2026-06-15, by: direction, text: Close.}
                        """);

        assertThat(lampistes.asked(REPORT, "2026-06-14").run().out()).doesNotContain("Presque");
        assertThat(lampistes.asked(REPORT, "2026-06-15").run().out())
                .contains("Presque atteinte.", "Partiellement atteinte.", "Closed on 15 June 2026");
    }

    @Test
    void before_the_correction_was_known_the_report_is_what_it_was() throws IOException {
        String march = BoundLampistes.in(folder)
                .asked(REPORT, "2026-03-02", "--for", "fund")
                .run()
                .out();

        assertThat(march).contains("95/100").doesNotContain("superseded by", "m-2");
    }

    @Test
    void the_report_to_parliament_shows_objectives_means_and_three_years_of_results() throws IOException {
        var answer = BoundLampistes.in(folder)
                .asked(REPORT, JUNE, "--kind", "parliament")
                .run();

        assertThat(plain(answer))
                .startsWith("Yearly report to Parliament: objectives, means, results, 2025 –")
                .contains("Lampes rallumées à temps: 2023 –; 2024 80.14…_%; 2025 83.18…_%; target 85_%; "
                        + "judgement partly reached")
                .contains("- Équipes, 2025: 20_MEUR, 18.5_MEUR")
                .contains("No closed evaluation is about this year.")
                .doesNotContain("Presque");
    }

    @Test
    void the_handover_has_base_values_what_is_not_done_and_open_recommendations() throws IOException {
        var answer = BoundLampistes.in(folder)
                .asked(REPORT, JUNE, "--kind", "handover", "--for", "state")
                .run();

        assertThat(plain(answer))
                .contains("Lampes rallumées à temps (relit): last target 80_% (2026); "
                        + "last result, base value offered 83.18…_% (2025); data complete")
                .contains("Compter les lampes (eng-fonds-2): debtor The fund; in the debtor's words nothing stated; "
                        + "as the other found nothing stated")
                .contains("| Compter les lampes chaque semaine.")
                .doesNotContain("Former les équipes");
        assertThat(BoundLampistes.in(folder.resolve("public"))
                        .asked(REPORT, JUNE, "--kind", "handover")
                        .run()
                        .out())
                .doesNotContain("Compter les lampes chaque semaine.");
    }

    @Test
    void every_kind_has_every_form() throws IOException {
        var lampistes = BoundLampistes.in(folder);
        for (String kind : new String[] {"evaluation", "parliament", "handover"}) {
            assertThat(lampistes
                            .asked(REPORT, JUNE, "--for", "state", "--kind", kind, "--format", "html")
                            .run()
                            .out())
                    .startsWith("<!doctype html>");
            assertThat(lampistes
                            .asked(REPORT, JUNE, "--for", "state", "--kind", kind, "--format", "markdown")
                            .run()
                            .out())
                    .startsWith("# ");
            assertThat(lampistes
                            .asked(REPORT, JUNE, "--for", "state", "--kind", kind, "--format", "json")
                            .run()
                            .out())
                    .startsWith("{\n  \"format\" : \"rouage-");
        }
    }

    @Test
    void an_evaluation_that_is_not_there_is_refused_with_the_nearest() throws IOException {
        var answer =
                BoundLampistes.in(folder).asked(REPORT, JUNE, "--for", "state").run();
        var wrong = Transcript.of("evaluation", "report", folder.resolve("lampistes"), "mid-2052", "--known", JUNE)
                .run();

        assertThat(answer.exitCode()).isZero();
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("EVALUATION-UNKNOWN").contains("did you mean mid-2025?");
    }
}
