package org.rouage.corpus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Validity;
import org.rouage.files.SourceFile;
import org.rouage.law.requirement.Catalogue;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Requirement;
import org.rouage.law.requirement.Scope;
import org.rouage.law.requirement.Span;

class CatalogueReaderTest {
    private static final CatalogueReader READER =
            new CatalogueReader(CatalogueFiles.builtIn().vocabulary());
    private static final String MILLS = resource("mills.yaml");

    static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(CatalogueReaderTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Outcome<Catalogue> read(String text) {
        return READER.read(SourceFile.ofText("mills.yaml", text));
    }

    private static List<Problem> problems(String written, String instead) {
        assertThat(MILLS).contains(written);
        return read(MILLS.replaceFirst(
                        java.util.regex.Pattern.quote(written), java.util.regex.Matcher.quoteReplacement(instead)))
                .problems();
    }

    @Test
    void a_catalogue_for_a_code_that_rouage_does_not_know_is_read_with_its_own_terms() {
        Catalogue mills = read(MILLS).value().orElseThrow();

        assertThat(mills.requirements())
                .extracting(Requirement::id)
                .containsExactly("cmf-m4-1/concluded", "cmf-m4-1/harvest-feast", "cmf-m4-1/first-short-then-long");
        assertThat(mills.requirements().get(1).check()).isEqualTo(new Check.Recorded("harvest-feast"));
        assertThat(mills.requirements().get(2).check()).isEqualTo(new Check.Duration(new Span.FirstThen(3, 4)));
        assertThat(mills.digest()).isEqualTo(SourceFile.ofText("x", MILLS).digest());
    }

    @Test
    void what_a_requirement_does_not_say_of_its_scope_it_takes_from_its_catalogue() {
        Requirement feast = read(MILLS).value().orElseThrow().requirements().get(1);
        Validity since = Validity.from(LocalDate.of(1900, 1, 1));

        assertThat(feast.scope())
                .isEqualTo(new Scope(
                        "mill-pact",
                        List.of(new Scope.Dated("MILL", since)),
                        List.of(new Scope.Dated("family", since)),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    force: may                      | force: mey                         | YAML-WORD                  | did you mean
                    kind: procedure                 | kynd: procedure                    | YAML-UNKNOWN-KEY           | did you mean kind
                    recorded: harvest-feast         | recorded: harvest-fest             | CATALOGUE-TERM             | did you mean harvest-feast
                    recorded: harvest-feast         | recordid: harvest-feast            | CATALOGUE-CHECK            | did you mean recorded
                    {first: 3, then: 4}             | {first: 3}                         | CATALOGUE-ARGUMENT         | docs/catalogues.md
                    {first: 3, then: 4}             | {minimum: 6, maximum: 4}           | CATALOGUE-ARGUMENT         | docs/catalogues.md
                    {first: 3, then: 4}             | {minimum: 0}                       | CATALOGUE-ARGUMENT         | docs/catalogues.md
                    [state, fund]                   | []                                 | CATALOGUE-ARGUMENT         | docs/catalogues.md
                    id: harvest-feast               | id: concluded                      | CATALOGUE-DUPLICATE-ID     | another identifier
                    id: concluded                   | id: Concluded!                     | CATALOGUE-ID               | write the identifier again
                    en: "A feast may be given."     | en: ""                             | YAML-KIND                  | write a text
                    , en: "A feast may be given."}  | }                                  | YAML-MISSING-KEY           | add en
                    from: 1900-01-01, until: 1910-01-01, text | from: 1911-01-01, until: 1910-01-01, text | CATALOGUE-VALIDITY | correct the dates
                    from: 1910-01-01, text: seen    | from: 1910-02-30, text: seen       | YAML-DATE                  | last day of that month
                    from: 1910-01-01, text: seen    | from: 1909-01-01, text: seen       | CATALOGUE-OVERLAP          | until is exclusive
                    I al. 1", from: 1900-01-01, until: 1910-01-01 | I al. 1", from: 1900-01-01, until: 1911-01-01 | CATALOGUE-OVERLAP | until is exclusive
                    I al. 1", from: 1900-01-01, until: 1910-01-01 | I al. 1", from: 1899-01-01, until: 1910-01-01 | CATALOGUE-OUTSIDE-VERSIONS | add the version
                    CMF M4-1 I al. 2 (1°)           | CMF M9-1 I al. 2 (1°)              | CATALOGUE-OUTSIDE-VERSIONS | add the version
                    CMF M4-1 I al. 2 (1°)           | CMF M4-1 I, 1°                     | CATALOGUE-PROVISION        | law show
                    from: 1910-01-01, text: seen    | from: 1910-01-01, text: not-seen   | CATALOGUE-FINGERPRINT      | remove the fingerprint
                    until: 1910-01-01, text: not-seen | until: 1910-01-01, text: seen    | CATALOGUE-FINGERPRINT      | law suspect
                    v1:sha256:0                     | v9:sha256:0                        | CATALOGUE-FINGERPRINT      | law suspect
                    """)
    void each_error_is_a_problem_with_its_place_and_its_remedy(
            String written, String instead, String code, String remedy) {
        List<Problem> problems = problems(written, instead);

        assertThat(problems).extracting(Problem::code).contains(code);
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.place().file()).isEqualTo("mills.yaml");
            assertThat(problem.place().line()).isPositive();
            assertThat(problem.place().column()).isPositive();
        });
        assertThat(problems.stream()
                        .filter(problem -> problem.code().equals(code))
                        .findFirst()
                        .orElseThrow()
                        .remedy()
                        .english())
                .contains(remedy);
    }

    @Test
    void all_the_problems_are_listed_at_once_in_the_order_of_the_file() {
        String wrong = MILLS.replace("force: may", "force: mey")
                .replace("recorded: harvest-feast", "recorded: harvest-fest")
                .replace("{first: 3, then: 4}", "{first: 3}");

        assertThat(read(wrong).problems())
                .extracting(Problem::code)
                .containsExactly("YAML-WORD", "CATALOGUE-TERM", "CATALOGUE-ARGUMENT");
    }

    @Test
    void a_problem_says_where_what_was_found_what_was_expected_and_what_to_do() {
        Problem problem =
                problems("recorded: harvest-feast", "recordid: harvest-feast").getFirst();

        assertThat(problem.print(Language.ENGLISH))
                .startsWith("mills.yaml:42:7")
                .contains(
                        "CATALOGUE-CHECK\n  found: recordid\n  expected: one check and only one of concluded-between,")
                .endsWith("remedy: did you mean recorded?");
    }

    @Test
    void two_checks_for_one_requirement_are_refused() {
        List<Problem> problems =
                problems("recorded: harvest-feast", "recorded: harvest-feast\n      orientations: prevention");

        assertThat(problems).extracting(Problem::code).containsExactly("CATALOGUE-CHECK");
    }

    @Test
    void a_requirement_without_check_or_without_basis_is_refused() {
        assertThat(problems("    check:\n      recorded: harvest-feast\n", ""))
                .extracting(Problem::code)
                .containsExactly("CATALOGUE-CHECK");
        assertThat(problems("    bases:\n      - {provision: \"CMF M4-1\", from: 1900-01-01, until: 1910-01-01}\n", ""))
                .extracting(Problem::code)
                .containsExactly("YAML-MISSING-KEY");
    }

    @Test
    void nothing_at_all_is_refused_without_a_failure() {
        assertThat(read("").problems()).isNotEmpty();
        assertThat(read("- a\n- b\n").problems()).extracting(Problem::code).contains("YAML-KIND");
        assertThat(read("catalogue: x\n").problems()).hasSizeGreaterThan(3);
    }

    @Test
    void every_form_of_duration_can_be_written() {
        assertThat(span("{minimum: 4}")).isEqualTo(new Span.Minimum(4));
        assertThat(span("{exact: 4}")).isEqualTo(new Span.Exact(4));
        assertThat(span("{maximum: 15}")).isEqualTo(new Span.Maximum(15));
        assertThat(span("{minimum: 4, maximum: 6}")).isEqualTo(new Span.Range(4, 6));
        assertThat(span("{coTerminousWith: river-pact}")).isEqualTo(new Span.CoTerminous("river-pact"));
    }

    private static Span span(String written) {
        Check check = read(MILLS.replace("{first: 3, then: 4}", written))
                .value()
                .orElseThrow()
                .requirements()
                .get(2)
                .check();
        return check instanceof Check.Duration(Span span) ? span : new Span.Minimum(99);
    }
}
