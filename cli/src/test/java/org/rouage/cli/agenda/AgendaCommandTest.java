package org.rouage.cli.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AgendaCommandTest {
    private static final Path ROOT = Path.of(System.getProperty("rouage.root"));
    private static final Path CNX = ROOT.resolve("examples/cnx-2019-2023");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private static Transcript.Answer asked(String day, String format) {
        return Transcript.of("agenda", CNX, "--on", day, "--format", format).run();
    }

    private static JsonNode entry(String day, String id) {
        return JSON.readTree(asked(day, "json").out())
                .path("entries")
                .valueStream()
                .filter(entry -> entry.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_duty_of_the_state_is_due_on_its_day_late_the_day_after_and_done_at_last() {
        String id = "commitment/eng-etat-2";
        assertThat(entry("2021-06-29", id).path("status").asString()).isEqualTo("to-come");
        assertThat(entry("2021-06-30", id).path("status").asString()).isEqualTo("due");
        assertThat(entry("2021-07-01", id).path("daysLate").asInt()).isEqualTo(1);
        assertThat(entry("2021-07-01", id).path("party").asString()).isEqualTo("state");
        JsonNode done = entry("2022-02-14", id);
        assertThat(done.path("status").asString()).isEqualTo("done");
        assertThat(done.path("daysLate").asInt()).isEqualTo(229);
    }

    @Test
    void the_rule_of_1_january_is_shown_with_its_computation() {
        JsonNode rule = entry("2019-03-14", "css-l224-10/signed-before-first-year");

        assertThat(rule.path("provision").asString()).isEqualTo("CSS L224-10 al. 3");
        assertThat(rule.path("lastDay").asString()).isEqualTo("2018-12-31");
        assertThat(rule.path("daysLate").asInt()).isEqualTo(73);
        assertThat(entry("2019-03-13", "css-l224-10/signed-before-first-year")
                        .path("status")
                        .asString())
                .isEqualTo("late");
    }

    @Test
    void the_agenda_of_a_day_is_the_same_whenever_it_is_asked() {
        var early = Transcript.of("agenda", CNX, "--on", "2020-06-30")
                .on(java.time.LocalDate.of(2020, 7, 1))
                .run();
        var late = Transcript.of("agenda", CNX, "--on", "2020-06-30")
                .on(java.time.LocalDate.of(2030, 7, 1))
                .run();

        assertThat(late).isEqualTo(early);
    }

    @Test
    void what_is_late_ends_with_1_and_what_is_refused_with_3() throws IOException {
        assertThat(asked("2021-07-01", "text").exitCode()).isEqualTo(1);
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "duties: Wrong\n");
        var refused = Transcript.of("agenda", CNX, "--on", "2021-07-01", "--duties", wrong)
                .run();
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err())
                .contains("CATALOGUE-ID")
                .contains("YAML-MISSING")
                .contains("nothing was done");
        assertThat(refused.out()).isEmpty();
    }

    @Test
    void a_persons_own_duties_are_in_the_agenda() throws IOException {
        Path own = Files.writeString(folder.resolve("own.yaml"), """
                duties: own
                article: OWN A1
                title: {fr: "Devoir à soi", en: "Own duty"}
                scope: {instrument: cog}
                versions: [{from: 2019-01-01, text: not-seen}]
                entries:
                  - id: press-release
                    nature: duty
                    title: {fr: "Publier un communiqué", en: "Publish a press release"}
                    debtor: {party: state, who: {fr: "le ministre", en: "the minister"}}
                    starts: {day: signature}
                    delay: {fullDays: 8, toWorkedDay: true}
                    satisfiedBy: {events: [express-approval]}
                    onExpiry: {fr: "Rien.", en: "Nothing."}
                    bases: [{provision: OWN A1, from: 2019-01-01}]
                """);
        var answer = Transcript.of("agenda", CNX, "--on", "2019-03-25", "--duties", own)
                .run();

        assertThat(answer.out())
                .contains("2019-03-25  Publish a press release: due, last day  [own/press-release]")
                .contains("2019-03-23 + 8 full days, neither the first day nor the last counting")
                .contains("→ 2019-03-24 moved: 23 March 2019 is a Saturday → 2019-03-25 moved: 24 March 2019 is");
    }

    /** RFC 5545: lines end with CR LF, none is longer than 75 octets, each event has its own name that stays. */
    @Test
    void the_calendar_is_well_formed_and_the_names_of_its_events_stay() {
        String first = asked("2021-07-01", "ics").out();
        assertThat(first)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(first.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(first.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        List<String> names = uids(first);
        assertThat(names).doesNotHaveDuplicates().contains("commitment/eng-etat-2@cnx-2019-2023.rouage");
        assertThat(uids(asked("2021-07-02", "ics").out())).containsAll(names);
        assertThat(first).contains("\r\nDTSTAMP:20210701T000000Z\r\n");
        String unfolded = first.replace("\r\n ", "");
        assertThat(unfolded)
                .contains("DTSTART;VALUE=DATE:20210630\r\nDTEND;VALUE=DATE:20210701\r\nSUMMARY:Accès au")
                .contains("X-WR-CALNAME:Convention d'objectifs et de gestion entre l'État et la Caisse nationale X ");
    }

    private static List<String> uids(String calendar) {
        var names = new ArrayList<String>();
        calendar.replace("\r\n ", "")
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .forEach(line -> names.add(line.substring(4)));
        return names;
    }

    @Test
    void the_page_speaks_french_and_shows_each_step_of_the_count() {
        String page = Transcript.of("agenda", CNX, "--on", "2021-07-01", "--format", "html")
                .inFrench()
                .run()
                .out();

        assertThat(page)
                .contains("<html lang=\"fr\">")
                .contains("en retard de 1 jour")
                .contains("<li>2019-03-14 départ</li>\n<li>2019-06-14 + 3 mois</li>");
    }
}
