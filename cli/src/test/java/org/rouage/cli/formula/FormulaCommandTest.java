package org.rouage.cli.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.cli.Transcript;

final class FormulaCommandTest {
    private static final String RULE = "round(previous × (1 + inflation); to 0.01 MEUR; half up)";

    @TempDir
    Path folder;

    @Test
    void a_formula_is_checked_with_the_units_of_its_names() {
        assertThat(Transcript.of(
                                "formula",
                                "check",
                                "précédent × (1 + inflation − 0,5 point)",
                                "--name",
                                "inflation=%",
                                "--name",
                                "budget=MEUR",
                                "--of",
                                "budget")
                        .inFrench()
                        .run())
                .isEqualTo(new Transcript.Answer(0, """
                        précédent × (1 + inflation − 0,5 points)
                        unité du résultat : MEUR
                        repose sur : budget, inflation
                        empreinte : sha256:04d6e3101a2b2654e6d7c6bc2620996e48bbbd539fccc5e54478655a4fb66a92
                        """, ""));
    }

    @Test
    void a_comma_between_arguments_is_refused_with_its_remedy() {
        assertThat(Transcript.of("formula", "check", "min(a, b)").run()).isEqualTo(new Transcript.Answer(3, "", """
                        FORMULA:1:6: FORMULA-SYNTAX
                          found: ","
                          expected: ")", ";"
                          remedy: Between two arguments, write ";": a comma is decimal.
                        1 problem; nothing was done.
                        """));
    }

    @Test
    void a_file_is_told_by_its_name_line_and_column() throws IOException {
        Path file = Files.writeString(folder.resolve("rule.txt"), "inflation\n+ missoins\n");
        assertThat(Transcript.of("formula", "check", "--file", file, "--name", "inflation=%", "--name", "missions=%")
                        .calling(folder, "HERE")
                        .run()
                        .err())
                .startsWith("HERE/rule.txt:2:3: FORMULA-UNKNOWN-NAME\n");
    }

    @Test
    void a_formula_is_put_in_its_canonical_form_in_either_language() {
        assertThat(Transcript.of("formula", "format", "round(previous*(1+i);to cents;half up)", "--to", "fr")
                        .run()
                        .out())
                .isEqualTo("arrondi(précédent × (1 + i); à 0,01 EUR; demi supérieur)\n");
    }

    @Test
    void a_result_is_explained_from_given_numbers() {
        assertThat(Transcript.of(
                                "formula",
                                "explain",
                                RULE,
                                "--value",
                                "previous=534 MEUR",
                                "--value",
                                "inflation=1.7 %",
                                "--of",
                                "budget",
                                "--year",
                                "2026")
                        .run()
                        .out()
                        .replace('\u00A0', ' '))
                .isEqualTo("""
                        budget, 2026 = 543.08 MEUR
                          formula: round(previous × (1 + inflation); to 0.01 MEUR; half up)
                          working:
                            budget[year − 1] × (1 + inflation) = 543.078 MEUR
                              budget[year − 1] = 534 MEUR
                              1 + inflation = 1.017
                                inflation = 1.7 %
                          rests on:
                            budget, 2025 = 534 MEUR
                            inflation, 2026 = 1.7 %
                        """);
    }

    @Test
    void what_divides_by_zero_is_undecided() {
        assertThat(Transcript.of(
                                "formula",
                                "explain",
                                "a / (b - b)",
                                "--value",
                                "a=3",
                                "--value",
                                "b=2",
                                "--year",
                                "2026")
                        .inFrench()
                        .run()
                        .out())
                .isEqualTo("""
                        résultat, 2026 = indécidé : division par zéro
                          formule : a / (b − b)
                          calcul :
                            a = 3
                            b − b = 0
                              b = 2
                              b = 2
                          repose sur :
                            a, 2026 = 3
                            b, 2026 = 2
                        """);
    }

    @Test
    void an_explanation_is_written_for_programs_and_as_a_page() {
        assertThat(Transcript.of(
                                "formula", "explain", "a + 1", "--value", "a=1/3", "--year", "2026", "--format", "json")
                        .run()
                        .out())
                .contains("\"number\" : \"4/3\"")
                .contains("\"unit\" : \"number\"");
        assertThat(Transcript.of("formula", "explain", "a + 1", "--value", "a=2", "--year", "2026", "--format", "html")
                        .run()
                        .out())
                .startsWith("<!doctype html>")
                .contains("<details class=\"derivation\" open=\"open\"><summary>result, 2026 = 3</summary>");
    }

    @Test
    void options_that_say_nothing_are_all_refused_at_once() {
        String err = Transcript.of("formula", "explain", "a", "--value", "a", "--value", "b=c", "--name", "d=zorg")
                .run()
                .err();
        assertThat(err).contains("3 problems").contains("found: b=c").contains("found: d=zorg");
        assertThat(Transcript.of("formula", "format").run().exitCode()).isEqualTo(3);
    }
}
