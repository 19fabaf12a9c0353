package org.rouage.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rouage.cli.Transcript;

class HistoryCommandTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("rouage.root"), "examples");
    private static final Path ACOSS = EXAMPLES.resolve("acoss-2014-2017");
    private static final Path CNX = EXAMPLES.resolve("cnx-2024-2028");

    @Test
    void a_part_is_asked_for_in_three_ways_and_answered_alike() {
        var named = Transcript.of("history", CNX, "ind-1-1.targets[2028]").run();

        assertThat(named.exitCode()).isZero();
        assertThat(named.out()).contains("Target 2028 (targets[2028])");
        assertThat(Transcript.of("history", CNX, "ind-1-1", "targets[2028]").run())
                .isEqualTo(named);
        assertThat(Transcript.of("history", CNX, "ind-1-1", "2028").run()).isEqualTo(named);
    }

    @Test
    void the_history_of_what_no_act_changed_is_what_the_convention_wrote() {
        var answer = Transcript.of("history", ACOSS, "convention", "period.endInclusive")
                .run();

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out())
                .contains("since 1 January 2014: 31 December 2017\n    convention\n")
                .doesNotContain("amendment");
    }

    @Test
    void a_figure_set_too_late_then_corrected_tells_both_acts_and_the_error() {
        var answer = Transcript.of("history", CNX, "effectifs-missions", "2027", "--known", "2026-09-01")
                .run();

        assertThat(answer.out()).isEqualTo("""
                Workforce – Emplois créés pour missions nouvelles, cumulés depuis 2023 (effectifs-missions)
                History as known on 1 September 2026.
                Brought on 1 January 2024: convention.

                Workforce 2027 (years[2027])
                  from 1 January 2024 to 31 August 2025: 110
                    convention
                  from 1 September 2025 to 9 February 2026: 200
                    amendment 2, operation 5; ground: important change in workload; signed on 18 November 2025, \
                known on 24 November 2025
                    retroactive: before the signature
                  since 10 February 2026: 190
                    amendment 3, operation 1; ground: correction of an error; signed on 10 February 2026, \
                known on 10 February 2026
                    correction of amendment 2, error: \
                “2027 : 200 au lieu de 190, chiffres intervertis avec ceux de 2028”
                """);
    }

    @Test
    void the_text_of_a_day_says_what_history_says_of_that_day() {
        assertThat(said("2026-02-09")).contains("| 2027 | 200 ([changed by amendment 2](#amendment-2-5)) | 110 |");
        assertThat(said("2026-02-10")).contains("| 2027 | 190 ([corrected by amendment 3](#amendment-3-1)) | 110 |");
    }

    private static String said(String on) {
        return Transcript.of("text", CNX, "--on", on, "--known", "2026-09-01", "--only", "effectifs-missions")
                .run()
                .out();
    }

    @Test
    void an_unknown_element_names_the_nearest() {
        var answer = Transcript.of("history", CNX, "ind-1-l").run();

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).isEqualTo("""
                ID: TEXT-UNKNOWN-ELEMENT
                  found: ind-1-l
                  expected: an identifier of the convention, such as ind-1
                  remedy: did you mean ind-1-1?
                1 problem; nothing was done.
                """);
    }

    @Test
    void an_unknown_part_lists_the_parts_there_are() {
        var answer = Transcript.of("history", CNX, "axe-1", "titel").inFrench().run();

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).isEqualTo("""
                PART: TEXT-UNKNOWN-PART
                  trouvé : titel
                  attendu : une partie de axe-1 : title, text
                  remède : vouliez-vous dire title ?
                1 problème ; rien n'a été fait.
                """);
    }

    @Test
    void it_is_written_for_browsers_and_machines_too() {
        assertThat(Transcript.of("history", CNX, "ind-1-1", "--format", "html")
                        .run()
                        .out())
                .startsWith("<!doctype html>");
        assertThat(Transcript.of("history", CNX, "ind-1-1", "--format", "json")
                        .run()
                        .out())
                .contains("\"format\" : \"rouage-history/1\"");
    }
}
