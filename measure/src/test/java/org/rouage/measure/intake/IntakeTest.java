package org.rouage.measure.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.Language;
import org.rouage.basics.Place;
import org.rouage.measure.Engine;

class IntakeTest {
    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Findings findings = new Findings(1000);
    private int taken;

    @Test
    void a_right_file_is_taken_in_row_by_row_in_its_order() {
        Contents contents = take(Chandlers.right()).orElseThrow();

        assertThat(contents.toString())
                .isEqualTo("Contents[rows=3, bodies=2, measures=2, first=2026-01, last=2026-01]");
        assertThat(rows())
                .containsExactly(
                        "north candles 202601  1200.000000 null",
                        "north sold 202601  1100.000000 null",
                        "south candles 202601  800.000000 null");
        assertThat(findings.problems()).isZero();
    }

    @Test
    void french_headers_semicolons_decimal_commas_and_no_break_spaces_are_understood() {
        take("""
                Caisse;Mesure;Période;Détail;Valeur
                north;wax;2026-T1;site 1;1\u202F234,50
                north;wax;2026-Q1;site 2;1\u00A0234\u00A0567,5
                south;wax;2026-03-31;;12 345
                """);

        assertThat(rows())
                .containsExactly(
                        "north wax 202621 site 1 1234.500000 null",
                        "north wax 202621 site 2 1234567.500000 null",
                        "south wax 202621  12345.000000 null");
    }

    @Test
    void what_is_not_determined_or_not_applicable_is_kept_as_such() {
        take("body\tmeasure\tperiod\tvalue\nnorth\tcandles\t2026-01\tn.d.\nnorth\tcandles\t2026-02\tS.O.\n");

        assertThat(rows()).containsExactly("north candles 202601  null n.d.", "north candles 202602  null s.o.");
    }

    @Test
    void every_problem_of_every_row_is_told_with_its_line_and_its_column() {
        take("""
                body,measure,period,value
                nrth,candles,2026-13,12
                north,candels,2026-01,12
                north,candles,2026-01,-5
                north,candles,2026-02,1.5
                north,quality,2026,100.1
                north,candles,2025-12,3
                quay,candles,2026-07,3
                quay,candles,2026-06,3
                north,candles,2026-T1,3
                north,cost,2026,3
                chandlers,candles,2026-03,3
                north,candles,,
                north,candles,2026-04
                north,candles,2026-05,1,2
                """);

        assertThat(places())
                .containsExactly(
                        "f.csv:2:1 (body) MEASURE-UNKNOWN-BODY",
                        "f.csv:2:3 (period) MEASURE-PERIOD",
                        "f.csv:3:2 (measure) MEASURE-UNKNOWN",
                        "f.csv:4:4 (value) MEASURE-TOO-LOW",
                        "f.csv:5:4 (value) MEASURE-DECIMALS",
                        "f.csv:6:4 (value) MEASURE-TOO-HIGH",
                        "f.csv:7:3 (period) MEASURE-OUTSIDE-TERM",
                        "f.csv:8:1 (body) MEASURE-BODY-CLOSED",
                        "f.csv:10:3 (period) MEASURE-FREQUENCY",
                        "f.csv:11:1 (body) MEASURE-LEVEL",
                        "f.csv:12:1 (body) MEASURE-LEVEL",
                        "f.csv:13:3 (period) MEASURE-CELL-EMPTY",
                        "f.csv:13:4 (value) MEASURE-CELL-EMPTY",
                        "f.csv:14 MEASURE-ROW-SHORT",
                        "f.csv:15 MEASURE-ROW-LONG");
    }

    @Test
    void a_name_nearly_right_is_answered_with_the_right_one() {
        take("body,measure,period,value\nnorht,candels,2026-01,1\n");

        assertThat(printed()).isEqualTo("""
                f.csv:2:1 (body): MEASURE-UNKNOWN-BODY
                  found: norht
                  expected: a body of the convention
                  remedy: did you mean north?
                f.csv:2:2 (measure): MEASURE-UNKNOWN
                  found: candels
                  expected: a measure of the convention
                  remedy: did you mean candles?""");
    }

    @Test
    void a_closed_body_is_answered_with_the_one_that_took_over() {
        take("body,measure,period,value\nquay,candles,2026-08,1\n");

        assertThat(printed()).isEqualTo("""
                f.csv:2:1 (body): MEASURE-BODY-CLOSED
                  found: quay, 2026-08
                  expected: an open body; this one is from 2000-01-01 to 2026-06-30
                  remedy: give the value under east, which has taken over, or mend the period""");
    }

    @Test
    void numbers_that_could_be_read_in_two_ways_are_refused() {
        take("""
                body;measure;period;value
                north;wax;2026-Q1;1,5
                north;wax;2026-Q2;1.5
                north;wax;2026-Q3;1.234,5
                north;wax;2026-Q4;1e3
                south;wax;2026-Q1;+5
                south;wax;2026-Q2;12 34
                south;wax;2026-Q3;1234567890123
                """);

        assertThat(remedies())
                .containsExactly(
                        "3 MEASURE-DECIMAL-MARK write all numbers in one way: 1,234 and 1.234 cannot be told from"
                                + " thousands",
                        "4 MEASURE-NUMBER write 1234.5",
                        "5 MEASURE-NUMBER write the number in digits: 1234.5",
                        "6 MEASURE-NUMBER write 5",
                        "7 MEASURE-NUMBER write 1234",
                        "8 MEASURE-NUMBER write the number in digits: 1234.5");
    }

    @Test
    void cells_that_a_spreadsheet_would_run_are_refused() {
        take("""
                body,measure,period,detail,value
                =north,candles,2026-01,a,1
                north,candles,2026-01,@SUM(A1),1
                north,candles,2026-01,+b,1
                north,candles,2026-02,-c,1
                north,candles,2026-03,d,=1+1
                """);

        assertThat(findings.byCode()).containsOnlyKeys("MEASURE-FORMULA").containsEntry("MEASURE-FORMULA", 5L);
    }

    @Test
    void a_value_given_twice_names_the_line_that_gave_it_first() {
        take("""
                body,measure,period,detail,value
                north,candles,2026-01,a,1
                north,candles,2026-01,b,1
                north,candles,2026-01-31,a,2
                """);

        assertThat(printed()).isEqualTo("""
                f.csv:4:1: MEASURE-TWICE
                  found: north, candles, 2026-01, a
                  expected: one value only; line 2 gives one
                  remedy: take one of the two rows out, or tell them apart by their detail""");
    }

    @Test
    void a_value_that_a_live_submission_gives_is_refused_by_its_name() {
        take(Chandlers.right());
        Path first = folder.resolve("rows-1.parquet");

        take(
                "body,measure,period,value\nsouth,sold,2026-01,3\nnorth,candles,2026-01,1200\n",
                List.of(new Intake.Live("january", first)));

        assertThat(printed()).isEqualTo("""
                f.csv:3:1: MEASURE-ALREADY-GIVEN
                  found: north, candles, 2026-01
                  expected: a value that no live submission gives; january gives it
                  remedy: take the row out, or supersede the whole submission: --supersedes january""");
    }

    @Test
    void a_rule_between_measures_is_judged_over_details_and_live_submissions() {
        take("body,measure,period,detail,value\nnorth,candles,2026-01,a,60\nnorth,candles,2026-01,b,40\n");
        Path first = folder.resolve("rows-1.parquet");

        take(
                "body,measure,period,value\nsouth,sold,2026-01,3\nnorth,sold,2026-01,101\n",
                List.of(new Intake.Live("january", first)));

        assertThat(printed()).isEqualTo("""
                f.csv:3: MEASURE-RULE
                  found: north, 2026-01: sold = 101, candles = 100
                  expected: sold ≤ candles (sold-is-made: what is sold was made)
                  remedy: mend one of these values""");
        assertThat(take("body,measure,period,value\nnorth,sold,2026-01,100\n", List.of(new Intake.Live("j", first))))
                .isPresent();
    }

    @Test
    void a_value_far_from_its_series_is_warned_of_and_taken_in() {
        var file = new StringBuilder("body,measure,period,value\n");
        for (int month = 1; month <= 12; month++) {
            file.append("north,candles,2026-%02d,%d\n".formatted(month, month == 7 ? 10_000 : 1000 + month));
        }

        assertThat(take(file.toString())).isPresent();

        assertThat(printed()).isEqualTo("""
                f.csv:8:1: MEASURE-OUTLIER
                  found: north, candles, 2026-07: 10000
                  expected: within 8 times the median deviation (3) of the median (1006) of the series
                  remedy: check the value; if it is right, leave it""");
        assertThat(findings.warnings()).isOne();
    }

    @Test
    void a_file_in_windows_1252_is_refused_with_the_command_that_converts_it() {
        take("body,measure,period,detail,value\nnorth,candles,2026-01,siège,1\n", Charset.forName("windows-1252"));

        assertThat(printed()).isEqualTo("""
                f.csv:2:4 (detail): MEASURE-ENCODING
                  found: si\uFFFDge
                  expected: text in UTF-8
                  remedy: convert the file, for example: iconv -f WINDOWS-1252 -t UTF-8""");
        take(Chandlers.right(), StandardCharsets.UTF_16);
        assertThat(printed()).contains("remedy: convert the file: iconv -f UTF-16 -t UTF-8");
    }

    @Test
    void an_accent_of_the_header_in_windows_1252_is_told_as_such_and_not_as_an_unknown_column() {
        String file = "caisse;mesure;période;valeur\nnorth;candles;2026-01;1\n";

        take(file, Charset.forName("windows-1252"));

        assertThat(printed()).isEqualTo("""
                f.csv:1:3: MEASURE-ENCODING
                  found: p\uFFFDriode
                  expected: text in UTF-8
                  remedy: convert the file, for example: iconv -f WINDOWS-1252 -t UTF-8""");
        take(file, StandardCharsets.UTF_8);
        assertThat(findings.problems()).isZero();
    }

    @Test
    void a_document_that_is_no_table_is_refused_for_what_it_is() {
        take("%PDF-1.7\n1 0 obj\n");
        assertThat(printed()).isEqualTo("""
                f.csv: MEASURE-KIND
                  found: a PDF document
                  expected: a CSV, XLSX or Parquet file
                  remedy: export it in one of these forms""");

        take("# Convention\nid: chandlers-2026-2028\ntitle: Convention\n");
        assertThat(printed()).startsWith("""
                f.csv:1: MEASURE-KIND
                  found: text that does not begin with the header of a table: "# Convention"
                """);
    }

    @Test
    void lines_are_counted_through_quoted_line_breaks_and_blank_lines() {
        take("""
                body,measure,period,value,"a
                note"

                north,candles,2026-01,1,"two
                lines"
                north,candles,2026-02,x,
                """, Mapping.parse(List.of("none=a\nnote"), Place.of("")).value().orElseThrow());

        assertThat(places()).containsExactly("f.csv:6:4 (value) MEASURE-NUMBER");
    }

    @Test
    void a_header_that_is_missing_unknown_or_twice_is_refused_with_each_of_its_problems() {
        take("north,candles,2026-01,1\n");
        assertThat(findings.byCode()).containsEntry("MEASURE-NO-COLUMN", 4L);
        take("body,caisse,measure,perod,value\n");
        assertThat(remedies())
                .containsExactly(
                        "1 MEASURE-NO-COLUMN add the header, or say which column it is: --column period=NAME",
                        "1 MEASURE-COLUMN-TWICE leave one of them out: --column none=caisse",
                        "1 MEASURE-UNKNOWN-COLUMN did you mean period?");
        take(Chandlers.right() + "body,measure,period,value\n");
        assertThat(places()).containsExactly("f.csv:5 MEASURE-HEADER-TWICE");
    }

    @Test
    void columns_with_other_names_are_mapped_and_others_left_out() {
        Mapping mapping = Mapping.parse(List.of("body=territory", "period=date", "none=remark"), Place.of(""))
                .value()
                .orElseThrow();

        take("date;territory;measure;remark;value\n2026-01-31;north;candles;\"a; b\";7\n", mapping);

        assertThat(rows()).containsExactly("north candles 202601  7.000000 null");
        assertThat(mapping.written()).containsExactly("body=territory", "period=date", "none=remark");
    }

    @Test
    void empty_and_broken_files_are_refused() {
        take("");
        assertThat(places()).containsExactly("f.csv MEASURE-EMPTY");
        take("body,measure,period,value\n");
        assertThat(places()).containsExactly("f.csv MEASURE-NO-ROW");
        take("body,measure,period,value\nnorth,candles,2026-01,\"12\n");
        assertThat(places()).containsExactly("f.csv:2 MEASURE-QUOTES");
        take("body,measure,period,value\nnorth,candles,2026-01,1\"2\n");
        assertThat(places()).containsExactly("f.csv:2:4 (value) MEASURE-QUOTE");
    }

    private Optional<Contents> take(String text) {
        return take(text, StandardCharsets.UTF_8);
    }

    private Optional<Contents> take(String text, Charset charset) {
        return take(text.getBytes(charset), Mapping.NONE, List.of());
    }

    private Optional<Contents> take(String text, Mapping mapping) {
        return take(text.getBytes(StandardCharsets.UTF_8), mapping, List.of());
    }

    private Optional<Contents> take(String text, List<Intake.Live> live) {
        return take(text.getBytes(StandardCharsets.UTF_8), Mapping.NONE, live);
    }

    private Optional<Contents> take(byte[] bytes, Mapping mapping, List<Intake.Live> live) {
        taken++;
        findings = new Findings(1000);
        try (Engine engine = Engine.open(Engine.Bounds.of(folder.resolve("spill")))) {
            Path file = Files.write(folder.resolve("f-" + taken + ".csv"), bytes);
            Path scratch = Files.createDirectory(folder.resolve("scratch-" + taken));
            Path target = folder.resolve("rows-" + taken + ".parquet");
            return new Intake(engine, Chandlers.expected(), live)
                    .take(new Intake.Asked(file, "f.csv", mapping, target, scratch), findings);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<String> rows() {
        var rows = new ArrayList<String>();
        try (Engine engine = Engine.open(Engine.Bounds.of(folder.resolve("spill")))) {
            Sql.each(
                    engine,
                    "SELECT * FROM read_parquet(" + Sql.text(folder.resolve("rows-" + taken + ".parquet")) + ")",
                    row -> rows.add(row.getString("body") + " " + row.getString("measure") + " " + row.getInt("period")
                            + " " + row.getString("detail") + " " + row.getBigDecimal("value") + " "
                            + row.getString("absence")));
        }
        return rows;
    }

    private List<String> places() {
        return findings.first().stream()
                .map(Finding::problem)
                .map(problem -> problem.place() + " " + problem.code())
                .toList();
    }

    private List<String> remedies() {
        return findings.first().stream()
                .map(Finding::problem)
                .map(problem -> problem.place().line() + " " + problem.code() + " "
                        + problem.remedy().in(Language.ENGLISH))
                .toList();
    }

    private String printed() {
        return findings.first().stream()
                .map(finding -> finding.problem().print(Language.ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}
