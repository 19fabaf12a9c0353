package org.rouage.cli.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;

class ExecutionCommandTest {
    private static final String CONVENTION = """
            id: guild-2024-2026
            title: Convention of the guild
            instrument: cog
            legalBasis: [CSS L227-1]
            fund: {id: GUILD, name: Guild of clockmakers, inLaw: CNAV}
            parties:
              - {id: state, role: state, name: The State}
              - {id: fund, role: fund, name: The guild}
            period: {start: 2024-01-01, endInclusive: 2026-12-31}
            budgets:
              - id: fnga
                title: Management
                nature: management
                unit: MEUR
                lines:
                  - id: pay
                    title: Pay
                    limitative: true
                    group: personnel
                    amounts: [{year: 2024, amount: 100, unit: MEUR}]
                  - id: rent
                    title: Rent
                    group: other-operating
                    amounts: [{year: 2024, amount: 40, unit: MEUR}]
                execution:
                  id: fnga-execution
                  text: Personnel may go to other operating expenses by the director alone.
                  transfers: [{from: personnel, to: [other-operating], by: director}]
            """;
    private static final String VOTED = """
            execution:
              - {kind: voted, of: pay, year: 2024, amount: 100, unit: MEUR, on: 2023-12-12, by: director, reference: vote}
              - {kind: voted, of: rent, year: 2024, amount: 40, unit: MEUR, on: 2023-12-12, by: director, reference: vote}
            """;
    private static final String MOVED =
            "  - {kind: transfer, of: pay, to: rent, year: 2024, amount: 2, unit: MEUR, on: 2024-04-02, by: director,"
                    + " reference: decision}\n";

    @TempDir
    Path folder;

    @BeforeEach
    void write_the_convention() throws IOException {
        Files.writeString(folder.resolve("convention.yaml"), CONVENTION);
        Files.createDirectories(folder.resolve("records"));
    }

    private void entries(String... lines) throws IOException {
        Files.writeString(folder.resolve("records/execution.yaml"), VOTED + String.join("", lines));
    }

    private static String committed(String of, String amount, String unit) {
        return "  - {kind: committed, of: " + of + ", year: 2024, amount: " + amount + ", unit: " + unit
                + ", on: 2024-05-05, by: director, reference: accounts}\n";
    }

    private Transcript asked(Object... more) {
        Object[] words = new Object[7 + more.length];
        Object[] first = {"budget", "execution", folder, "--on", "2024-06-30", "--known", "2024-06-30"};
        System.arraycopy(first, 0, words, 0, first.length);
        System.arraycopy(more, 0, words, first.length, more.length);
        return Transcript.of(words).calling(folder, "DOSSIER");
    }

    @Test
    void a_year_that_is_kept_to_is_shown_with_its_entries_and_ends_with_0() throws IOException {
        entries(MOVED, committed("pay", "98", "MEUR"));

        var answer = asked().run();

        assertThat(answer.err()).isEmpty();
        assertThat(answer.out().replace('\u00a0', '_')).isEqualTo("""
                Execution of the budgets – Convention of the guild
                Convention in force on 30 June 2024; entries known on 30 June 2024.

                2024 – Management (fnga), in MEUR
                  account                                 ceiling  voted  rectified  carried over  in  out  credits  \
                committed  available  overrun  state
                  pay                         limitative      100    100          0             0   0    2       98\
                         98          0        0  within
                  = personnel                                 100    100          0             0   0    2       98\
                         98          0        0
                  rent                        evaluative       40     40          0             0   2    0       42\
                          0         42        0  within
                  = other operating expenses                   40     40          0             0   2    0       42\
                          0         42        0
                  = fnga                                      140    140          0             0   2    2      140\
                         98         42        0
                  Votes
                    Primitive budget voted, vote, 12 December 2023: CONFORMS to the convention; approval deemed acquired \
                as fnga-execution says
                      budget: 140 for a ceiling of 140 – within
                      group personnel: 100 for a ceiling of 100 – within
                      group other operating expenses: 40 for a ceiling of 40 – within
                      limitative lines: 100 for a ceiling of 100 – within
                  Transfers
                    entry 3, 2 April 2024: transfer, 2_MEUR from pay to rent, by director, decision – allowed: \
                personnel → other operating expenses (other-operating), \
                fnga-execution: by director
                  Limitative expenses
                    all: ceiling 100, credits 98, committed 98
                    of which operation: ceiling 100, credits 98, committed 98
                  Entries
                    entry 1, 12 December 2023: primitive budget voted, 100_MEUR on pay, by director, vote \
                (records/execution.yaml:2:5)
                    entry 2, 12 December 2023: primitive budget voted, 40_MEUR on rent, by director, vote \
                (records/execution.yaml:3:5)
                    entry 3, 2 April 2024: transfer, 2_MEUR from pay to rent, by director, decision \
                (records/execution.yaml:4:5)
                    entry 4, 5 May 2024: commitment, 98_MEUR on pay, by director, accounts (records/execution.yaml:5:5)

                Findings
                  Nothing to say.
                """);
        assertThat(answer.exitCode()).isZero();
    }

    @Test
    void a_cent_beyond_a_limitative_line_ends_with_1_in_the_language_of_the_person() throws IOException {
        entries(committed("pay", "100000000.01", "EUR"));

        var answer = asked().inFrench().run();

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out()).contains("limitatif ").contains("BLOQUÉ").contains("100,00000001");
        assertThat(answer.out().substring(answer.out().indexOf("Constats")).replace('\u00a0', '_'))
                .isEqualTo("""
                        Constats
                          enfreint – records/execution.yaml:4:5: EXECUTION-LIMITATIVE-OVERRUN
                            trouvé : pay, 2024 : engagé 100,00000001_MEUR sur 100_MEUR de crédits, soit \
                        0,00000001_MEUR au-delà ; origine non dite ; comptes limitatifs de fnga : crédits 100_MEUR, \
                        engagé 100,00000001_MEUR
                            attendu : au plus 100_MEUR : la ligne est limitative
                            remède : la ligne est bloquée : annulez l'engagement, virez des crédits que la convention \
                        permet, ou votez un budget rectificatif
                          à justifier – records/execution.yaml:4:5: EXECUTION-ORIGIN-MISSING [CSS R281-9]
                            trouvé : pay, 2024 : engagé 100,00000001_MEUR sur 100_MEUR de crédits, soit \
                        0,00000001_MEUR au-delà ; comptes limitatifs de fnga : crédits 100_MEUR, engagé \
                        100,00000001_MEUR
                            attendu : l'origine des crédits, et l'effet sur les comptes limitatifs
                            remède : écrivez origin dans l'engagement qui dépasse
                        """);
    }

    @Test
    void an_evaluative_line_beyond_ends_with_4_until_its_origin_is_written() throws IOException {
        entries(committed("rent", "41", "MEUR"));
        assertThat(asked().run().exitCode()).isEqualTo(4);

        entries(committed("rent", "41", "MEUR").replace("accounts}", "accounts, origin: reserve}"));
        var explained = asked().run();
        assertThat(explained.exitCode()).isZero();
        assertThat(explained.out()).contains("beyond, explained").contains("; origin: reserve");
    }

    @Test
    void entries_that_cannot_be_counted_are_refused_all_at_once() throws IOException {
        entries(committed("pay", "3", "jours"), MOVED.replace("to: rent", "to: pay"));

        var answer = asked().run();

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).isEqualTo("""
                records/execution.yaml:4:5: EXECUTION-UNIT
                  found: 3 jours
                  expected: an amount in the unit of pay, MEUR
                  remedy: write EUR, kEUR, MEUR or MdEUR
                records/execution.yaml:5:5: EXECUTION-TRANSFER-TO-ITSELF
                  found: from pay to pay
                  expected: two different lines
                  remedy: name the line that receives
                2 problems; nothing was done.
                """);
    }

    @Test
    void a_table_for_a_spreadsheet_tells_what_is_undecided_in_words() throws IOException {
        Files.writeString(
                folder.resolve("records/execution.yaml"), VOTED.lines().limit(2).reduce("", (a, b) -> a + b + "\n"));

        var answer = asked("--format", "csv").run();

        assertThat(answer.exitCode()).isEqualTo(4);
        assertThat(answer.out()).isEqualTo("""
                budget,year,level,account,group,limitative,unit,ceiling,voted,rectifying,carriedOver,in,out,credits,\
                committed,available,overrun,entries
                fnga,2024,line,pay,personnel,true,MEUR,100,100,0,0,0,0,100,0,100,0,1
                fnga,2024,group,personnel,personnel,true,MEUR,100,100,0,0,0,0,100,0,100,0,1
                fnga,2024,line,rent,other-operating,false,MEUR,40,undecided,0,0,0,0,undecided,0,undecided,undecided,
                fnga,2024,group,other-operating,other-operating,false,MEUR,40,undecided,0,0,0,0,undecided,0,undecided,\
                undecided,
                fnga,2024,budget,fnga,,false,MEUR,140,undecided,0,0,0,0,undecided,0,undecided,undecided,1
                """.replace("\n", "\r\n"));
    }

    @Test
    void one_year_may_be_asked_and_another_does_not_exist() throws IOException {
        entries();

        assertThat(asked("--year", "2024").run().out()).contains("2024 – Management");
        assertThat(asked("--year", "2025").run().out())
                .contains("Nothing to confront: no year has begun and no entry tells of one.");
        var none = asked("--year", "2031").run();
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).isEqualTo("""
                --year: EXECUTION-NO-SUCH-YEAR
                  found: 2031
                  expected: a year of the convention, from 2024 to 2026
                  remedy: take one of these years
                1 problem; nothing was done.
                """);
    }

    @Test
    void a_page_and_a_tree_for_machines_show_the_same() throws IOException {
        entries(MOVED);
        Path page = folder.resolveSibling("page-" + folder.getFileName() + ".html");

        var written =
                asked("--format", "html", "--out", page).calling(page, "PAGE").run();

        assertThat(written.out()).isEqualTo("Written: PAGE\n");
        assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("CONFORMS to the convention");
        Files.delete(page);
        assertThat(asked("--format", "json").run().out())
                .contains("\"format\" : \"rouage-execution/1\"")
                .contains("\"basis\" : \"rule\"");
    }

    @Test
    void what_is_not_known_that_day_is_not_counted() throws IOException {
        entries(committed("pay", "101", "MEUR"));

        assertThat(Transcript.of("budget", "execution", folder, "--known", "2024-05-04", "--on", "2024-05-04")
                        .run()
                        .exitCode())
                .isZero();
        assertThat(Transcript.of("budget", "execution", folder, "--known", "2024-05-05", "--on", "2024-05-05")
                        .run()
                        .exitCode())
                .isEqualTo(1);
    }
}
