package org.rouage.dossier.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Problem;
import org.rouage.convention.Records.Vintage;
import org.rouage.files.SourceFile;

/** The vintages of series are read exactly, and every line that says less than a vintage is told. */
class VintageFilesTest {
    private static final String HEADER = "series;period;value;unit;known;source\n";
    private static final Map<String, Set<String>> UNITS =
            Map.of("inflation", Set.of("%"), "agreement-signed", Set.of("yes-no"), "point", Set.of("EUR"));

    @Test
    void a_line_is_what_was_known_of_a_series_for_a_period_on_a_day() {
        var files = read(HEADER + "inflation;2026;1,3;%;2025-10-14;PLFSS 2026\n");

        assertThat(files.problems()).isEmpty();
        assertThat(files.vintages())
                .containsExactly(new Vintage(
                        "inflation", "2026", new BigDecimal("1.3"), "%", LocalDate.of(2025, 10, 14), "PLFSS 2026"));
    }

    @Test
    void columns_are_french_or_english_in_any_order_and_separated_by_semicolons_or_commas() {
        var french = read("Source;CONNU;unité;valeur;Période;serie\nInsee;2026-08-14;%;1.4;2026-07;inflation\n");
        var english = read("series,period,value,unit,known,source\ninflation,2026-07,1.4,%,2026-08-14,Insee\n");

        assertThat(french.problems()).isEmpty();
        assertThat(french.vintages()).isEqualTo(english.vintages()).hasSize(1);
        assertThat(english.vintages().getFirst().period()).isEqualTo("2026-07");
    }

    @Test
    void a_byte_order_mark_carriage_returns_empty_lines_spaces_and_quotes_change_nothing() {
        byte[] text = ("\ufeff" + HEADER.replace("\n", "\r\n")
                        + "\r\n inflation ;2026;\"1,3\";%;2025-10-14;\"Loi \"\"2026\"\"; annexe\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        var files = VintageFiles.of(List.of(SourceFile.of("parameters/a.csv", text)));

        assertThat(files.problems()).isEmpty();
        assertThat(files.vintages()).singleElement().satisfies(vintage -> {
            assertThat(vintage.series()).isEqualTo("inflation");
            assertThat(vintage.source()).isEqualTo("Loi \"2026\"; annexe");
        });
    }

    @Test
    void numbers_take_a_comma_or_a_point_a_minus_of_either_kind_and_spaces_between_thousands() {
        assertThat(value("−3,15")).isEqualTo("-3.15");
        assertThat(value("-3.15")).isEqualTo("-3.15");
        assertThat(value("+2")).isEqualTo("2");
        assertThat(value("1 234 567,80")).isEqualTo("1234567.80");
        assertThat(value("12 345")).isEqualTo("12345");
        assertThat(value("7.10")).isEqualTo("7.10");
    }

    @Test
    void what_is_not_a_number_is_told_at_its_cell() {
        for (String bad : List.of("1,3 %", "1.234.567", "12 34", "1e3", "abc", ",5", "5,", "oui", "--1")) {
            assertThat(codes(HEADER + "point;2026;" + bad + ";EUR;2025-10-14;Insee\n"))
                    .as(bad)
                    .containsExactly("parameters/a.csv:2:12 DOSSIER-CSV-NUMBER");
        }
    }

    @Test
    void yes_and_no_are_one_and_nought_in_their_own_unit_only() {
        assertThat(answer("oui", "yes-no")).isEqualTo(BigDecimal.ONE);
        assertThat(answer("Yes", "oui-non")).isEqualTo(BigDecimal.ONE);
        assertThat(answer("Yes", "oui/non")).isEqualTo(BigDecimal.ONE);
        assertThat(answer("NON", "yes-no")).isEqualTo(BigDecimal.ZERO);
        assertThat(answer("no", "yes-no")).isEqualTo(BigDecimal.ZERO);
        assertThat(answer("1", "yes-no")).isEqualTo(BigDecimal.ONE);
        assertThat(codes(HEADER + "agreement-signed;2026;2;yes-no;2025-10-14;DSS\n"))
                .containsExactly("parameters/a.csv:2:23 DOSSIER-CSV-NUMBER");
    }

    @Test
    void periods_are_years_or_months_that_exist() {
        for (String good : List.of("1900", "2199", "2026-01", "2026-12")) {
            assertThat(codes(HEADER + "point;" + good + ";1;EUR;2025-10-14;Insee\n"))
                    .as(good)
                    .isEmpty();
        }
        for (String bad : List.of("1899", "2200", "2026-00", "2026-13", "07/2026", "2026-7", "26")) {
            assertThat(codes(HEADER + "point;" + bad + ";1;EUR;2025-10-14;Insee\n"))
                    .as(bad)
                    .containsExactly("parameters/a.csv:2:7 DOSSIER-CSV-PERIOD");
        }
    }

    @Test
    void days_are_those_of_the_calendar() {
        assertThat(codes(HEADER + "point;2026;1;EUR;2024-02-29;Insee\n")).isEmpty();
        for (String bad : List.of("2023-02-29", "14/10/2025", "2025-10-32", "hier")) {
            assertThat(codes(HEADER + "point;2026;1;EUR;" + bad + ";Insee\n"))
                    .as(bad)
                    .containsExactly("parameters/a.csv:2:18 DOSSIER-CSV-DATE");
        }
    }

    @Test
    void everything_wrong_with_a_line_is_told_at_once_and_it_brings_no_vintage() {
        var files = read(HEADER + "point;hier;beaucoup;;demain;\npoint;2026;1;EUR;2025-10-14;Insee\n");

        assertThat(told(files.problems()))
                .containsExactly(
                        "parameters/a.csv:2:21 DOSSIER-CSV-EMPTY",
                        "parameters/a.csv:2:29 DOSSIER-CSV-EMPTY",
                        "parameters/a.csv:2:7 DOSSIER-CSV-PERIOD",
                        "parameters/a.csv:2:12 DOSSIER-CSV-NUMBER",
                        "parameters/a.csv:2:22 DOSSIER-CSV-DATE");
        assertThat(files.vintages()).hasSize(1);
    }

    @Test
    void columns_unknown_missing_or_twice_are_told_in_both_languages() {
        assertThat(printed("series;period;valeu;unit;known;source;value;value\n", Language.FRENCH))
                .isEqualTo("""
                parameters/a.csv:1:15: DOSSIER-CSV-COLUMN
                  trouvé : valeu
                  attendu : les colonnes série, période, valeur, unité, connu, source
                  remède : vouliez-vous dire value ?
                parameters/a.csv:1:45: DOSSIER-CSV-COLUMN
                  trouvé : la colonne valeur, deux fois
                  attendu : une fois chaque colonne
                  remède : retirez l'une des deux
                """);
        assertThat(printed("series;period;value;notes\n", Language.ENGLISH)).isEqualTo("""
                parameters/a.csv:1:21: DOSSIER-CSV-COLUMN
                  found: notes
                  expected: the columns series, period, value, unit, known, source
                  remedy: remove this column
                parameters/a.csv:1:1: DOSSIER-CSV-COLUMN
                  found: no column unit, known, source
                  expected: the columns series, period, value, unit, known, source
                  remedy: add them to the header
                """);
    }

    @Test
    void files_that_are_no_table_are_told_in_both_languages() {
        assertThat(printed("", Language.FRENCH)).isEqualTo("""
                parameters/a.csv:1:1: DOSSIER-CSV-COLUMN
                  trouvé : un fichier vide
                  attendu : les colonnes série, période, valeur, unité, connu, source
                  remède : écrivez la ligne de titres, ou retirez le fichier
                """);
        assertThat(printed(HEADER + "inflation;2026;1.3\n", Language.ENGLISH)).isEqualTo("""
                parameters/a.csv:2:1: DOSSIER-CSV-WIDTH
                  found: 3 cells
                  expected: 6 cells, as in the header
                  remedy: put quotes around what holds the separator, or separate by semicolons
                """);
        assertThat(printed(HEADER + "point;2026;1;EUR;2025-10-14;x\npoint;2027;\"1;EUR\n", Language.FRENCH))
                .isEqualTo("""
                parameters/a.csv:3:1: DOSSIER-CSV-MALFORMED
                  trouvé : des guillemets mal fermés
                  attendu : des guillemets au début et à la fin de la case, doublés à l'intérieur
                  remède : fermez les guillemets
                """);
        assertThat(codes(HEADER + "point;2026;\"1\"2;EUR;2025-10-14;x\n"))
                .containsExactly("parameters/a.csv:2:1 DOSSIER-CSV-MALFORMED");
        assertThat(told(VintageFiles.of(List.of(SourceFile.of("parameters/a.csv", new byte[] {'a', (byte) 0xE9})))
                        .problems()))
                .containsExactly("parameters/a.csv:1:2 FILE-ENCODING");
    }

    @Test
    void cells_are_told_in_both_languages() {
        String lines = "point;07/2026;1;EUR;14/10/2025;\nagreement-signed;2026;peut-être;yes-no;2025-10-14;DSS\n";

        assertThat(printed(HEADER + lines, Language.FRENCH)).isEqualTo("""
                parameters/a.csv:2:32: DOSSIER-CSV-EMPTY
                  trouvé : une case vide
                  attendu : source
                  remède : remplissez la case, ou retirez la ligne
                parameters/a.csv:2:7: DOSSIER-CSV-PERIOD
                  trouvé : 07/2026
                  attendu : une année ou un mois, tels que 2026 et 2026-07
                  remède : écrivez l'année avant le mois
                parameters/a.csv:2:21: DOSSIER-CSV-DATE
                  trouvé : 14/10/2025
                  attendu : un jour, tel que 2025-10-14
                  remède : écrivez l'année, le mois, le jour
                parameters/a.csv:3:23: DOSSIER-CSV-NUMBER
                  trouvé : peut-être
                  attendu : oui ou non
                  remède : écrivez oui ou non
                """);
        assertThat(printed(HEADER + "point;2026;1,3 %;EUR;2025-10-14;x\n", Language.ENGLISH))
                .isEqualTo("""
                parameters/a.csv:2:12: DOSSIER-CSV-NUMBER
                  found: 1,3 %
                  expected: a number, such as −1.3
                  remedy: write digits; the unit has a column
                """);
    }

    @Test
    void a_series_that_is_nowhere_and_a_unit_of_another_are_told_in_both_languages() {
        String lines = "inflatoin;2026;1;%;2025-10-14;x\npoint;2026;1;jours;2025-10-14;x\n";

        assertThat(clashes(HEADER + lines, Language.FRENCH)).isEqualTo("""
                parameters/a.csv:2:1: DOSSIER-CSV-SERIES
                  trouvé : inflatoin
                  attendu : une série de la convention
                  remède : vouliez-vous dire inflation ?
                parameters/a.csv:3:14: DOSSIER-CSV-UNIT
                  trouvé : jours
                  attendu : EUR, l'unité de la série point
                  remède : convertissez la valeur
                """);
        assertThat(clashes(HEADER + "gas;2026;1;%;2025-10-14;x\n", Language.ENGLISH))
                .isEqualTo("""
                parameters/a.csv:2:1: DOSSIER-CSV-SERIES
                  found: gas
                  expected: a series of the convention
                  remedy: add the series to the convention, or remove the line
                """);
    }

    @Test
    void one_series_one_period_and_one_day_known_have_one_value_in_all_files() {
        var files = VintageFiles.of(List.of(
                SourceFile.ofText("parameters/a.csv", HEADER + "point;2026;1;EUR;2025-10-14;x\n"),
                SourceFile.ofText(
                        "parameters/b.csv",
                        HEADER + "point;2026;1;EUR;2025-10-13;x\npoint;2026;2;EUR;2025-10-14;x\n"
                                + "point;2026-01;2;EUR;2025-10-14;x\n")));

        assertThat(files.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.print(Language.ENGLISH)).isEqualTo("""
                    parameters/b.csv:3:1: DOSSIER-CSV-TWICE
                      found: point 2026, known 2025-10-14, already said at parameters/a.csv:2:1
                      expected: one value for each series, period and day on which it was known
                      remedy: remove one of the two""");
        });
    }

    @Test
    void a_file_without_end_is_read_to_a_bound_and_told_in_no_time() {
        var lines = new StringBuilder(HEADER);
        for (int line = 0; line <= VintageFile.MOST_LINES; line++) {
            lines.append("nowhere;").append(1900 + line % 300).append(";x;EUR;2025-10-14;x\n");
        }

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            var problems = read(lines.toString()).problems();
            assertThat(problems).hasSize(VintageFile.MOST_LINES + 1);
            assertThat(problems.getLast().code()).isEqualTo("DOSSIER-CSV-TOO-LONG");
        });
    }

    private static VintageFiles read(String text) {
        return VintageFiles.of(List.of(SourceFile.ofText("parameters/a.csv", text)));
    }

    private static String value(String written) {
        var files = read(HEADER + "point;2026;" + written + ";EUR;2025-10-14;Insee\n");
        assertThat(files.problems()).isEmpty();
        return files.vintages().getFirst().value().toPlainString();
    }

    private static BigDecimal answer(String written, String unit) {
        var files = read(HEADER + "agreement-signed;2026;" + written + ";" + unit + ";2025-10-14;DSS\n");
        assertThat(files.problems(UNITS)).isEmpty();
        return files.vintages().getFirst().value();
    }

    private static List<String> codes(String text) {
        return told(read(text).problems());
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.place() + " " + problem.code())
                .toList();
    }

    private static String printed(String text, Language language) {
        return printed(read(text).problems(), language);
    }

    private static String clashes(String text, Language language) {
        return printed(read(text).problems(UNITS), language);
    }

    private static String printed(List<Problem> problems, Language language) {
        return problems.stream().map(problem -> problem.print(language) + "\n").reduce("", String::concat);
    }
}
