package org.rouage.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Validity;
import org.rouage.law.ArticleNumber;
import org.rouage.law.ArticleVersion;

class RealLawTest {
    @Test
    void the_two_seed_articles_are_read_without_a_problem() {
        LawRead law = LawReader.read(RealData.law("seeds"), LawReading.USUAL);

        assertThat(law.problems()).isEmpty();
        assertThat(law.articles()).extracting(ArticleVersion::name).containsExactly("CSS L611-6-1", "CSS R611-18");
        assertThat(law.articles()).extracting(article -> article.links().size()).containsExactly(5, 15);
        assertThat(law.articles())
                .extracting(article -> paragraphs(article.body()))
                .containsExactly(14, 14);
        assertThat(law.assumed()).singleElement().satisfies(assumed -> {
            assertThat(assumed.articles()).isEqualTo(2);
            assertThat(assumed.reason().english()).isEqualTo("codified by the act that made this code");
        });
    }

    @Test
    void the_legislative_archive_has_2479_articles_and_no_problem() {
        LawRead law = LawReader.read(RealData.law("css-legislative-2017-12-31.zip"), LawReading.USUAL);

        assertThat(law.problems()).isEmpty();
        assertThat(law.articles()).hasSize(2_479);
        assertThat(law.articles())
                .allMatch(article -> article.code().abbreviation().equals("CSS"));
        assertThat(law.articles()).allMatch(article -> article.chronicalId().isPresent());
        assertThat(law.articles()).noneMatch(article -> article.body().isBlank());
        assertThat(law.articles().stream().filter(article -> !article.nota().isEmpty()))
                .hasSizeGreaterThan(490);
        assertThat(law.leftOut()).isEmpty();
    }

    @Test
    void the_versions_of_the_articles_about_conventions_follow_one_another() {
        LawRead law = LawReader.read(RealData.law("cog-articles"), LawReading.USUAL);

        assertThat(law.problems()).isEmpty();
        assertThat(law.articles()).hasSize(233);
        assertThat(law.leftOut()).hasSize(4);
        assertThat(law.assumed())
                .extracting(assumed -> assumed.code().abbreviation())
                .containsExactly("CASF", "CSP", "CSS", "CT");
        List<ArticleVersion> versions = law.articles().stream()
                .filter(article -> article.name().equals("CSS L227-1"))
                .toList();
        assertThat(versions.get(4).validity())
                .contains(Validity.between(LocalDate.of(2002, 12, 24), LocalDate.of(2003, 12, 19)));
        assertThat(versions.getLast().validity().flatMap(Validity::endExclusive))
                .isEmpty();
        assertThat(versions).extracting(ArticleVersion::chronicalId).containsOnly(Optional.of("LEGIARTI000006742305"));
    }

    @Test
    void a_version_whose_day_was_lost_has_no_validity() {
        LawRead law = LawReader.read(RealData.law("cog-articles/css/R635-10_+0100.md"), LawReading.USUAL);

        assertThat(law.articles()).singleElement().satisfies(article -> {
            assertThat(article.name()).isEqualTo("CSS R635-10");
            assertThat(article.validity()).isEmpty();
        });
    }

    @Test
    void the_xml_sample_gives_what_the_markdown_gives() {
        LawRead law = LawReader.read(RealData.law("legi-xml"), LawReading.USUAL);

        assertThat(law.problems()).isEmpty();
        ArticleVersion article = law.articles().getFirst();
        assertThat(article.name()).isEqualTo("CSS R611-18");
        assertThat(article.validity()).contains(Validity.between(LocalDate.of(2006, 1, 28), LocalDate.of(2018, 3, 12)));
        assertThat(article.chronicalId()).contains("LEGIARTI000006750975");
        assertThat(paragraphs(article.body())).isEqualTo(2);
        assertThat(article.nota()).startsWith("Conformément à l'article 17 II");
        assertThat(article.links()).hasSize(4);
    }

    @Test
    void articles_without_links_take_their_code_from_their_file_names() {
        LawRead law = LawReader.read(RealData.law("current"), LawReading.USUAL);

        assertThat(law.articles())
                .extracting(article -> article.number().normalised())
                .containsExactly("D723-229", "L723-12-2", "L723-12", "R724-21", "R726-16", "R732-32");
        assertThat(law.articles())
                .allMatch(article -> article.code().abbreviation().equals("CRPM"));
        assertThat(law.problems())
                .extracting(problem -> problem.code())
                .containsOnly("LAW-HEADING")
                .hasSize(3);
        assertThat(law.articles().get(2).number()).isEqualTo(ArticleNumber.parse("L. 723-12"));
    }

    private static int paragraphs(String body) {
        return body.split("\n\n", -1).length;
    }
}
