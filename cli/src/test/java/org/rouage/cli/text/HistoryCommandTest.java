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
