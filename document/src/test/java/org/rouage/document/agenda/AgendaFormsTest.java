package org.rouage.document.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;

class AgendaFormsTest {
    @Test
    void the_text_begins_with_what_is_late_and_ends_with_what_is_not_started() {
        assertThat(AgendaText.print(SampleAgenda.report(), Language.ENGLISH)
                        .lines()
                        .filter(line -> line.endsWith(")") && !line.startsWith(" ")))
                .containsExactly(
                        "Late (1)",
                        "Due (3)",
                        "Undecided (1)",
                        "Clock stopped (1)",
                        "To come (1)",
                        "Done (2)",
                        "Delay run out without anything on record (1)",
                        "Not started (1)");
    }

    @Test
    void a_calendar_escapes_what_the_format_reserves() {
        assertThat(AgendaIcs.escaped("a\\b;c,d\ne\r\nf\tg")).isEqualTo("a\\\\b\\;c\\,d\\ne\\nf g");
    }

    /** A character of two octets is never cut in two: unfolding gives back the words. */
    @Test
    void a_calendar_folds_between_characters() {
        String calendar = AgendaIcs.print(SampleAgenda.report(), Language.FRENCH);

        assertThat(calendar.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(calendar.replace("\r\n ", ""))
                .contains("SUMMARY:Moudre\\, puis tamiser \\; <b>" + "é".repeat(60) + " (en retard de 1 jour)")
                .contains("X-WR-CALNAME:Convention <des meuniers> & co\\; « 2024 »\\, \\\\ suite")
                .contains("UID:late@mills-2024.rouage")
                .doesNotContain("UID:no-delay@")
                .doesNotContain("UID:not-started@");
    }

    @Test
    void the_json_gives_each_status_its_numbers() {
        String json = AgendaJson.print(SampleAgenda.report());

        assertThat(json)
                .contains("\"status\" : \"late\",\n      \"daysLate\" : 1")
                .contains("\"status\" : \"due\",\n      \"daysLeft\" : 2")
                .contains("\"status\" : \"done\",\n      \"on\" : \"2024-04-29\",\n      \"daysLate\" : 3")
                .contains("\"status\" : \"stopped\",\n      \"since\" : \"2024-04-29\"")
                .contains("\"lastDay\" : \"2024-05-10\"")
                .contains("\"textSeen\" : false");
    }

    @Test
    void an_act_is_whole_only_when_each_recipient_has_it() {
        assertThat(SampleAgenda.filings().isWhole()).isFalse();
        assertThat(FilingText.print(SampleAgenda.filings(), Language.FRENCH))
                .contains("assembly : envoyé, irrégulièrement")
                .contains("senate : transmis")
                .contains("amendment-1, Un projet, pas signé");
        assertThat(FilingJson.print(SampleAgenda.filings()))
                .contains("\"standing\" : \"irregular\"")
                .contains("\"kind\" : \"before-signature\"");
    }
}
