package org.rouage.corpus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rouage.law.requirement.Catalogue;
import org.rouage.law.requirement.Catalogues;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.CheckWords;
import org.rouage.law.requirement.Force;
import org.rouage.law.requirement.Requirement;
import org.rouage.law.requirement.Scope;
import org.rouage.law.requirement.Span;

/** What must hold of all the built-in requirements together. */
class CatalogueCountsTest {
    private static final Catalogues BUILT_IN = CatalogueFiles.builtIn();

    @Test
    void each_requirement_has_a_check_or_says_why_none_is_possible() {
        long computed = BUILT_IN.requirements()
                .filter(requirement -> !(requirement.check() instanceof Check.ByJudgement))
                .count();
        List<Check.ByJudgement> judged = BUILT_IN.requirements()
                .map(Requirement::check)
                .filter(Check.ByJudgement.class::isInstance)
                .map(Check.ByJudgement.class::cast)
                .toList();

        assertThat(judged).allSatisfy(check -> assertThat(check.why().french()).hasSizeGreaterThan(20));
        assertThat(judged).hasSizeLessThan(25);
        assertThat(computed).isGreaterThan(190);
        assertThat(computed + judged.size()).isEqualTo(BUILT_IN.requirements().count());
    }

    @Test
    void each_requirement_bears_on_some_fund_on_the_first_day_of_each_of_its_bases() {
        var idle = BUILT_IN.requirements()
                .flatMap(requirement -> requirement.bases().stream()
                        .filter(basis -> !bears(requirement, basis.validity()))
                        .map(basis -> requirement.id() + " " + basis.validity()))
                .toList();

        assertThat(idle).isEmpty();
    }

    private static boolean bears(Requirement requirement, org.rouage.basics.Validity validity) {
        List<Scope.Dated> funds = requirement.scope().funds();
        return funds.isEmpty()
                || funds.stream().anyMatch(fund -> fund.validity().overlaps(validity));
    }

    /** A catalogue is taken or left whole by its instrument: a requirement of another one would never be reached. */
    @Test
    void each_requirement_speaks_of_the_instrument_of_its_catalogue() {
        for (Catalogue catalogue : BUILT_IN.all()) {
            assertThat(catalogue.requirements())
                    .allMatch(requirement -> requirement
                            .scope()
                            .instrument()
                            .equals(catalogue.scope().instrument()));
        }
    }

    @Test
    void each_check_is_used_by_some_requirement_but_for_the_ones_that_await_their_law() {
        assertThat(unused(Check.class, BUILT_IN.requirements().map(Requirement::check)))
                .containsExactlyInAnyOrder("Recorded", "Heading");
        assertThat(unused(
                        Span.class,
                        BUILT_IN.requirements()
                                .map(Requirement::check)
                                .filter(Check.Duration.class::isInstance)
                                .map(check -> ((Check.Duration) check).span())))
                .containsExactlyInAnyOrder("Exact", "FirstThen", "Maximum", "CoTerminous");
    }

    private static List<String> unused(Class<?> sealed, Stream<?> used) {
        var names = used.map(value -> value.getClass().getSimpleName()).collect(Collectors.toSet());
        return Arrays.stream(sealed.getDeclaredClasses())
                .map(Class::getSimpleName)
                .filter(name -> !names.contains(name))
                .toList();
    }

    @Test
    void each_check_is_written_by_the_word_that_names_it() {
        assertThat(BUILT_IN.requirements().map(requirement -> CheckWords.word(requirement.check())))
                .isSubsetOf(new CheckReader(new Terms(BUILT_IN.vocabulary()), Force.MUST).words());
    }

    @Test
    void each_check_has_a_sentence_in_both_languages() {
        var words = new CheckWords(BUILT_IN.vocabulary());

        assertThat(BUILT_IN.requirements().map(requirement -> words.of(requirement.check())))
                .allSatisfy(sentence -> {
                    assertThat(sentence.french()).isNotBlank().doesNotContain("null");
                    assertThat(sentence.english()).isNotBlank().isNotEqualTo(sentence.french());
                });
    }

    @Test
    void no_identifier_is_used_twice() {
        assertThat(BUILT_IN.requirements().map(Requirement::id)).doesNotHaveDuplicates();
        assertThat(BUILT_IN.all().stream().map(Catalogue::id)).doesNotHaveDuplicates();
    }

    @Test
    void every_catalogue_file_stands_in_the_index() throws IOException {
        Path catalogues = Path.of(
                System.getProperty("rouage.root"), "law/src/main/resources/org/rouage/law/requirement/catalogues");
        try (Stream<Path> files = Files.list(catalogues)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> name.endsWith(".yaml"))
                            .map(name -> name.replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(CatalogueFiles.index());
        }
    }

    @Test
    void the_digest_of_all_catalogues_is_that_of_their_files_in_order() {
        assertThat(BUILT_IN.digest()).isEqualTo(CatalogueFiles.builtIn().digest());
        assertThat(new Catalogues(BUILT_IN.all().reversed(), BUILT_IN.vocabulary()).digest())
                .isNotEqualTo(BUILT_IN.digest());
    }
}
