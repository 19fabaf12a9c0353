package org.rouage.cli.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rouage.basics.Language;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.budget.ConstraintCheck;
import org.rouage.formula.Formula;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/** Each rule of the pages on formulas is computed, and gives the figures that stand beside it. */
final class FormulasPageTest {
    private static final Path DOCS = Path.of(System.getProperty("rouage.root"), "docs");
    private static final int FORMS = 15;

    static Stream<Arguments> samples() {
        return Stream.of(Language.ENGLISH, Language.FRENCH)
                .flatMap(language -> page(language).samples().stream().map(sample -> Arguments.of(language, sample)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_gives_the_figures_that_the_page_shows(Language language, Page.Sample sample) {
        var computed = Computed.of(sample.yaml());

        assertThat(sample.tables()).isNotEmpty();
        for (Page.Table table : sample.tables()) {
            switch (table.head().getFirst()) {
                case "" -> figures(computed, table);
                case "written", "écrit" -> table.rows().forEach(row -> gives(computed, row, language));
                case "refused", "refusé" -> table.rows().forEach(row -> refuses(computed, row, language));
                case "constraint", "contrainte" -> table.rows().forEach(row -> measures(computed, row));
                default -> throw new AssertionError("a table of the page that nothing compares: " + table.head());
            }
        }
    }

    @Test
    void the_page_shows_each_of_the_fifteen_forms_with_its_sample() {
        List<String> headings = lines(Language.ENGLISH).stream()
                .filter(line -> line.matches("### [0-9]+\\. .*"))
                .toList();

        assertThat(headings).hasSize(FORMS);
        assertThat(page(Language.ENGLISH).samples()).hasSize(FORMS + 1);
    }

    @Test
    void both_languages_show_the_same_samples_and_the_same_figures() {
        assertThat(page(Language.FRENCH).samples().stream().map(Page.Sample::yaml))
                .containsExactlyElementsOf(page(Language.ENGLISH).samples().stream()
                        .map(Page.Sample::yaml)
                        .toList());
        assertThat(cells(Language.FRENCH)).isEqualTo(cells(Language.ENGLISH));
    }

    @Test
    void a_formula_in_french_is_the_one_in_english_beside_it() {
        List<String> french = formulas(Language.FRENCH);
        List<String> english = formulas(Language.ENGLISH);

        assertThat(french.stream().map(FormulasPageTest::fingerprint).toList())
                .isEqualTo(english.stream().map(FormulasPageTest::fingerprint).toList())
                .hasSizeGreaterThan(20);
    }

    private static void figures(Computed computed, Page.Table table) {
        for (List<String> row : table.rows()) {
            String name = row.getFirst().substring(1, row.getFirst().lastIndexOf('`'));
            for (int at = 1; at < row.size(); at++) {
                int year = Integer.parseInt(table.head().get(at));
                is(computed.value(name, year), unit(row.getFirst()), row.get(at), name + " " + year);
            }
        }
    }

    private static Unit unit(String label) {
        return Unit.parse(label.substring(label.lastIndexOf('(') + 1, label.length() - 1))
                .orElseThrow();
    }

    /** A bare number is exact; ≈ says that it is rounded, half up; ? that nothing is known. */
    private static void is(Value value, Unit unit, String shown, String what) {
        if (shown.equals("?")) {
            assertThat(value.isDecided()).as(what).isFalse();
            return;
        }
        assertThat(value).as(what).isInstanceOf(Value.Known.class);
        Rational counted = ((Value.Known) value).number().dividedBy(unit.scale());
        BigDecimal wanted = new BigDecimal(shown.replace("≈", "")
                .replace('−', '-')
                .replaceAll("[ \u202F]", "")
                .replace(',', '.'));
        assertThat(
                        shown.startsWith("≈")
                                ? Rational.of(counted.toDecimal(wanted.scale(), RoundingMode.HALF_UP))
                                : counted)
                .as(what)
                .isEqualTo(Rational.of(wanted));
    }

    private static void gives(Computed computed, List<String> row, Language language) {
        assertThat(plain(computed.shown(code(row.getFirst()), language)))
                .as(row.getFirst())
                .isEqualTo(row.get(1));
    }

    private static void refuses(Computed computed, List<String> row, Language language) {
        List<Problem> problems = computed.refusals(code(row.getFirst()));

        assertThat(problems).as(row.getFirst()).hasSize(1);
        assertThat(problems.getFirst().code()).as(row.getFirst()).isEqualTo(code(row.get(1)));
        assertThat(plain(problems.getFirst().print(language)))
                .as(row.getFirst())
                .contains(row.get(2));
    }

    private static void measures(Computed computed, List<String> row) {
        ConstraintCheck check = computed.constraint(
                        code(row.getFirst().substring(0, row.getFirst().lastIndexOf('`') + 1)))
                .orElseThrow(() -> new AssertionError("no such constraint: " + row.getFirst()));
        var status = switch (row.get(2)) {
            case "met", "respectée" -> ConstraintCheck.Status.MET;
            case "not met", "non respectée" -> ConstraintCheck.Status.NOT_MET;
            default -> throw new AssertionError("neither met nor not met: " + row.get(2));
        };

        is(check.measured(), unit(row.getFirst()), row.get(1), row.getFirst());
        assertThat(check.status()).as(row.getFirst()).isEqualTo(status);
    }

    private static String code(String cell) {
        return cell.substring(1, cell.length() - 1);
    }

    private static String plain(String printed) {
        return printed.replaceAll("[\u00A0\u202F]", " ");
    }

    private static String fingerprint(String formula) {
        return Formula.parse(formula, Place.in("page", 1, 1))
                .value()
                .map(parsed -> parsed.fingerprint().hex())
                .orElse("refused");
    }

    private static List<String> formulas(Language language) {
        return page(language).samples().getFirst().tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> code(row.getFirst()))
                .toList();
    }

    /** The figures of the fifteen forms, with a point for a comma and no words. */
    private static List<String> cells(Language language) {
        return page(language).samples().stream()
                .skip(1)
                .flatMap(sample -> sample.tables().stream())
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .map(cell -> cell.replace(',', '.').replaceAll("[ \u202F]", ""))
                .filter(cell -> cell.matches("[≈−0-9.?]+"))
                .toList();
    }

    private static Page page(Language language) {
        return Page.parse(lines(language));
    }

    private static List<String> lines(Language language) {
        try {
            return Files.readAllLines(DOCS.resolve(language == Language.FRENCH ? "formules.md" : "formulas.md"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
