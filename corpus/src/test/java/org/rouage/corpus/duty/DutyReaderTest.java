package org.rouage.corpus.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.corpus.catalogue.CatalogueFiles;
import org.rouage.files.SourceFile;
import org.rouage.law.duty.Committee;
import org.rouage.law.duty.Delay;
import org.rouage.law.duty.Duties;
import org.rouage.law.duty.Duty;
import org.rouage.law.duty.DutyCatalogue;
import org.rouage.law.duty.Satisfied;
import org.rouage.law.duty.Start;
import org.rouage.law.requirement.Catalogues;

class DutyReaderTest {
    private static final Catalogues LAW = CatalogueFiles.builtIn();
    private static final Duties BUILT_IN = DutyFiles.builtIn(LAW);
    private static final String MILLS = """
            duties: cmf-m7
            article: CMF M7
            title: {fr: "Meules", en: "Millstones"}
            scope: {instrument: cog}
            versions: [{from: 1910-03-01, text: not-seen}]
            entries:
              - id: dress-the-stones
                nature: duty
                title: {fr: "Rhabiller les meules", en: "Dress the stones"}
                debtor: {party: fund, who: {fr: "le meunier", en: "the miller"}}
                starts: {event: opposition}
                delay: {days: 20}
                stoppedBy: [information-requested]
                restartedBy: [information-provided]
                satisfiedBy: {events: [express-approval]}
                onExpiry: {fr: "La farine est mauvaise.", en: "The flour is bad."}
                bases: [{provision: CMF M7, from: 1910-03-01}]
            """;

    private static Outcome<DutyCatalogue> read(String text) {
        return new DutyReader(LAW.vocabulary()).read(SourceFile.ofText("mills.yaml", text));
    }

    private static Duty duty(String delay) {
        return read(MILLS.replace("{days: 20}", delay))
                .value()
                .orElseThrow()
                .duties()
                .getFirst();
    }

    @Test
    void every_form_of_delay_is_read() {
        assertThat(List.of(
                        duty("{days: 20}").delay(),
                        duty("{fullDays: 8, toWorkedDay: true}").delay(),
                        duty("{months: 3}").delay(),
                        duty("{years: 3, toWorkedDay: false}").delay(),
                        duty("{fixedDay: 01-01}").delay(),
                        duty("{before: {months: 6, days: 1}}").delay(),
                        duty("{earliest: {months: 6}, latest: {months: 9}}").delay()))
                .extracting(Optional::get)
                .containsExactly(
                        new Delay.Days(20),
                        new Delay.ToWorkedDay(new Delay.FullDays(8)),
                        new Delay.Months(3),
                        new Delay.Years(3),
                        new Delay.FixedDay(MonthDay.of(1, 1)),
                        new Delay.Before(6, 1),
                        new Delay.Between(new Delay.Months(6), new Delay.Months(9)));
    }

    @Test
    void a_duty_says_who_owes_it_what_starts_it_and_what_satisfies_it() {
        Duty duty = duty("{days: 20}");

        assertThat(duty.id()).isEqualTo("cmf-m7/dress-the-stones");
        assertThat(duty.nature()).isEqualTo(Duty.Nature.DUTY);
        assertThat(duty.debtor().party()).contains("fund");
        assertThat(duty.start()).isEqualTo(new Start.OnEvent("opposition"));
        assertThat(duty.stoppedBy()).containsExactly("information-requested");
        assertThat(duty.restartedBy()).containsExactly("information-provided");
        assertThat(duty.readings().getFirst().satisfied())
                .isEqualTo(new Satisfied.ByEvent(List.of("express-approval")));
        assertThat(duty.basisOn(LocalDate.of(1910, 2, 28))).isEmpty();
        assertThat(duty.basisOn(LocalDate.of(1910, 3, 1))).isPresent();
    }

    @Test
    void a_text_without_delay_has_none() {
        assertThat(read(MILLS.replace("    delay: {days: 20}\n", ""))
                        .value()
                        .orElseThrow()
                        .duties()
                        .getFirst()
                        .delay())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {days: 20}                       | {}                                | DUTY-ARGUMENT
            {days: 20}                       | {days: 20, months: 1}             | DUTY-ARGUMENT
            {days: 20}                       | {days: -1}                        | DUTY-ARGUMENT
            {days: 20}                       | {days: 10001}                     | DUTY-ARGUMENT
            {days: 20}                       | {fixedDay: 13-01}                 | DUTY-ARGUMENT
            {days: 20}                       | {before: {}}                      | DUTY-ARGUMENT
            {days: 20}                       | {earliest: {months: 6}}           | DUTY-ARGUMENT
            {days: 20}                       | {latest: {months: 6}}             | DUTY-ARGUMENT
            {event: opposition}              | {event: oposition}                | CATALOGUE-TERM
            {event: opposition}              | {day: tomorrow}                   | YAML-WORD
            {event: opposition}              | {event: opposition, day: term}    | DUTY-ARGUMENT
            {event: opposition}              | {}                                | DUTY-ARGUMENT
            {events: [express-approval]}     | {events: []}                      | CATALOGUE-ARGUMENT
            {events: [express-approval]}     | {}                                | DUTY-ARGUMENT
            nature: duty                     | nature: whim                      | YAML-WORD
            id: dress-the-stones             | id: Dress                         | CATALOGUE-ID
            party: fund                      | party: miller                     | CATALOGUE-TERM
            from: 1910-03-01, text           | from: 1911-03-01, text            | CATALOGUE-OUTSIDE-VERSIONS
            delay                            | dellay                            | YAML-UNKNOWN-KEY
            """)
    void what_is_wrong_in_a_file_is_refused(String written, String instead, String code) {
        assertThat(MILLS).contains(written);
        assertThat(read(MILLS.replace(written, instead)).problems())
                .extracting(Problem::code)
                .contains(code);
    }

    @Test
    void all_the_problems_of_a_file_are_listed_at_once_each_at_its_place() {
        String wrong = MILLS.replace("{days: 20}", "{days: -1}")
                .replace("express-approval", "expres-approval")
                .replace("nature: duty", "nature: whim");
        List<Problem> problems = read(wrong).problems();

        assertThat(problems).hasSize(3);
        assertThat(problems)
                .allSatisfy(
                        problem -> assertThat(problem.print(Language.ENGLISH)).contains("mills.yaml:"));
    }

    @Test
    void a_text_read_two_ways_gives_both_readings_or_is_refused() {
        String first = "      - {says: {fr: un, en: one}, satisfiedBy: {record: signature}}\n";
        String second = "      - {says: {fr: deux, en: two}, satisfiedBy: {record: local-contracts}}\n";
        String two =
                MILLS.replace("    satisfiedBy: {events: [express-approval]}\n", "    readings:\n" + first + second);
        String one = two.replace(second, "");

        assertThat(read(two).value().orElseThrow().duties().getFirst().readings())
                .hasSize(2);
        assertThat(read(one).problems()).extracting(Problem::code).containsExactly("DUTY-ARGUMENT");
    }

    @Test
    void a_persons_own_file_is_added_and_one_that_takes_a_built_in_name_is_refused(@TempDir Path folder)
            throws Exception {
        Path mills = Files.writeString(folder.resolve("mills.yaml"), MILLS);
        assertThat(DutyFiles.with(List.of(mills), LAW).value().orElseThrow().duty("cmf-m7/dress-the-stones"))
                .isPresent();

        Path taken = Files.writeString(folder.resolve("taken.yaml"), MILLS.replace("cmf-m7", "habits"));
        assertThat(DutyFiles.with(List.of(taken), LAW).problems())
                .extracting(Problem::code)
                .containsExactly("CATALOGUE-DUPLICATE-ID");
        assertThat(DutyFiles.with(List.of(Files.createDirectory(folder.resolve("empty"))), LAW)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("DUTY-NONE");
    }

    @Test
    void the_delays_of_the_articles_are_those_of_the_articles() {
        assertThat(delay("css-l224-10/signed-before-first-year")).isEqualTo(new Delay.Before(0, 1));
        assertThat(delay("css-l224-10/opposition-to-a-decision")).isEqualTo(new Delay.Days(20));
        assertThat(delay("css-r221-12/communicate-an-act")).isEqualTo(new Delay.Days(10));
        assertThat(delay("css-r221-12/opposition-to-an-act")).isEqualTo(new Delay.Days(15));
        assertThat(delay("css-r223-15/communicate-an-act")).isEqualTo(new Delay.Days(10));
        assertThat(delay("css-r223-15/opposition-to-an-act")).isEqualTo(new Delay.Days(30));
        assertThat(delay("css-r223-15/urgent-approval")).isEqualTo(new Delay.Days(8));
        assertThat(delay("css-r221-13/suspension-of-a-local-decision")).isEqualTo(new Delay.Days(15));
        assertThat(delay("css-r151-1/annulment-by-the-service"))
                .isEqualTo(new Delay.ToWorkedDay(new Delay.FullDays(8)));
        assertThat(delay("css-r151-1/decision-of-the-minister"))
                .isEqualTo(new Delay.ToWorkedDay(new Delay.FullDays(40)));
        assertThat(delay("css-r211-1-2/local-contracts-within-three-months")).isEqualTo(new Delay.Months(3));
        assertThat(delay("crpm-l723-12/report-within-three-years")).isEqualTo(new Delay.Years(3));
        assertThat(delay("decree-2022-1680/reply-to-provisional-report")).isEqualTo(new Delay.Days(15));
        assertThat(delay("habits/follow-up-of-recommendations"))
                .isEqualTo(new Delay.Between(new Delay.Months(6), new Delay.Months(9)));
    }

    private static Delay delay(String id) {
        return BUILT_IN.duty(id).orElseThrow().delay().orElseThrow();
    }

    @Test
    void filing_has_no_stated_delay_and_a_habit_is_never_called_law() {
        assertThat(BUILT_IN.all()
                        .filter(duty -> duty.readings().getFirst().satisfied() instanceof Satisfied.ByFiling)
                        .toList())
                .isNotEmpty()
                .allSatisfy(duty -> assertThat(duty.delay()).isEmpty());
        assertThat(BUILT_IN.all()
                        .filter(duty -> duty.id().startsWith("habits/"))
                        .toList())
                .hasSize(4)
                .allSatisfy(duty -> assertThat(duty.nature()).isEqualTo(Duty.Nature.HABIT));
    }

    @Test
    void the_committee_of_the_national_assembly_changed_its_name_on_1_july_2009() {
        List<Committee> committees = DutyFiles.committees(LAW);

        assertThat(named(committees, "national-assembly-committee", LocalDate.of(2009, 6, 30)))
                .containsExactly("commission des affaires culturelles, familiales et sociales");
        assertThat(named(committees, "national-assembly-committee", LocalDate.of(2009, 7, 1)))
                .containsExactly("commission des affaires sociales");
        assertThat(named(committees, "senate-committee", LocalDate.of(2009, 6, 30)))
                .containsExactly("commission des affaires sociales");
    }

    private static List<String> named(List<Committee> committees, String recipient, LocalDate day) {
        return committees.stream()
                .filter(one ->
                        one.recipient().equals(recipient) && one.validity().contains(day))
                .map(Committee::name)
                .toList();
    }
}
