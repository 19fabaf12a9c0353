package org.rouage.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rouage.files.SourceFile;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Codes;
import org.rouage.law.link.StateMark;

/** Every article here is invented, but those of the last test. */
class CorpusComparisonTest {
    private static final String TEXT = """
            # Article L900-1

            I. - La caisse des moulins conclut une convention : elle oeuvre.

            1° Les roues ;

            2° Les meules.

            **Nota:**

            Note.

            **Liens relatifs à cet article**

            _Créé par_:

              - Loi n°99-1 du 1er janvier 1999 - art. 1 (V)

            _Cite_:

              - Code de la sécurité sociale. - art. L900-2 (V)
            """;

    @Test
    void a_copy_is_identical_to_itself() {
        CorpusComparison comparison = compare(TEXT, TEXT);

        assertThat(comparison.identical()).isTrue();
        assertThat(comparison.same()).isEqualTo(1);
    }

    @Test
    void two_undated_articles_of_one_number_are_told_apart_by_what_they_say() {
        String two = "# Article L900-1\n\nLe moulin.\n\n# Article L900-1\n\nLa roue.\n";

        assertThat(compare(two, two).identical()).isTrue();
        assertThat(compare(two, two.replace("La roue", "La meule")).count(ArticleDifference::bodyChanged))
                .isEqualTo(1);
    }

    @Test
    void a_status_mark_that_flips_is_not_a_change_of_links_nor_of_law() {
        CorpusComparison comparison = compare(TEXT, TEXT.replace("L900-2 (V)", "L900-2 (Ab)"));

        assertThat(comparison.sameLaw()).isTrue();
        assertThat(comparison.identical()).isFalse();
        assertThat(comparison.count(ArticleDifference::onlyFlips)).isEqualTo(1);
        assertThat(comparison.count(ArticleDifference::linksChanged)).isZero();
        assertThat(comparison.differences().getFirst().flips()).singleElement().satisfies(flip -> {
            assertThat(flip.before()).containsExactly(StateMark.IN_FORCE);
            assertThat(flip.after()).containsExactly(StateMark.REPEALED);
        });
    }

    @Test
    void wraps_dashes_and_ligatures_are_typography_not_a_change() {
        CorpusComparison comparison = compare(
                TEXT, TEXT.replace("I. - La caisse des", "I.-La caisse\ndes").replace("oeuvre", "œuvre"));

        assertThat(comparison.count(ArticleDifference::onlyTypography)).isEqualTo(1);
        assertThat(comparison.sameLaw()).isTrue();
    }

    @Test
    void a_provision_put_in_is_one_change_and_those_after_it_are_not() {
        CorpusComparison comparison =
                compare(TEXT, TEXT.replace("2° Les meules.", "1° bis Les toits ;\n\n2° Les meules."));

        assertThat(comparison.differences().getFirst().body())
                .isInstanceOfSatisfying(
                        TextDifference.Changed.class,
                        changed -> assertThat(changed.changes()).singleElement().satisfies(change -> {
                            assertThat(change.inFirst()).isEmpty();
                            assertThat(change.inSecond().orElseThrow()).hasToString("I al. 3 (1° bis)");
                            assertThat(change.second()).isEqualTo("1° bis Les toits ;");
                        }));
        assertThat(comparison.sameLaw()).isFalse();
    }

    @Test
    void a_provision_that_reads_otherwise_is_shown_in_both_copies() {
        CorpusComparison comparison = compare(TEXT, TEXT.replace("Les roues", "Les ailes"));

        var changed =
                (TextDifference.Changed) comparison.differences().getFirst().body();
        assertThat(changed.changes()).singleElement().satisfies(change -> {
            assertThat(change.inFirst()).isEqualTo(change.inSecond());
            assertThat(change.first()).isEqualTo("1° Les roues ;");
            assertThat(change.second()).isEqualTo("1° Les ailes ;");
        });
    }

    @Test
    void a_nota_that_changes_is_not_a_change_of_the_body() {
        CorpusComparison comparison = compare(TEXT, TEXT.replace("Note.", "Autre note."));

        assertThat(comparison.count(ArticleDifference::notaChanged)).isEqualTo(1);
        assertThat(comparison.count(ArticleDifference::bodyChanged)).isZero();
        assertThat(comparison.sameLaw()).isFalse();
    }

    @Test
    void a_text_in_another_spelling_is_the_same_link_and_a_new_one_is_added() {
        CorpusComparison comparison = compare(
                TEXT,
                TEXT.replace("Loi n°99-1 du 1er janvier 1999 - art. 1 (V)", "Loi n°99-1 1999-01-01 art. 1 (V)")
                        .replace("(V)\n\n_Cite", "(V)\n  - Loi n°2001-5 du 3 mars 2001 - art. 2 (V)\n\n_Cite"));

        ArticleDifference difference = comparison.differences().getFirst();
        assertThat(difference.linksRemoved()).isEmpty();
        assertThat(difference.linksAdded())
                .extracting(link -> link.item())
                .containsExactly("Loi n°2001-5 du 3 mars 2001 - art. 2 (V)");
        assertThat(comparison.sameLaw()).isTrue();
    }

    @Test
    void articles_of_one_copy_only_are_listed_and_versions_are_matched_by_their_first_day() {
        List<ArticleVersion> first = read("L900-1_2001-01-01.md", TEXT);
        List<ArticleVersion> second = read("L900-1_2002-01-01.md", TEXT);

        CorpusComparison apart = CorpusComparison.of(first, second);
        CorpusComparison undated = CorpusComparison.of(first, read("a.md", TEXT));

        assertThat(apart.onlyInFirst()).hasSize(1);
        assertThat(apart.onlyInSecond()).hasSize(1);
        assertThat(undated.same()).isEqualTo(1);
    }

    @Test
    void the_seed_and_the_later_copy_of_one_article_differ_in_nota_and_links_not_in_body() {
        List<ArticleVersion> seed = LawReader.read(RealData.law("seeds/001_82c3d2e9fb680e35.txt"), LawReading.USUAL)
                .articles();
        List<ArticleVersion> later = LawReader.read(
                        RealData.law("cog-articles/css/R611-18_2006-01-28.md"), LawReading.USUAL)
                .articles();

        CorpusComparison comparison = CorpusComparison.of(seed, later);

        ArticleDifference difference = comparison.differences().getFirst();
        assertThat(difference.bodyChanged()).isFalse();
        assertThat(difference.notaChanged()).isTrue();
        assertThat(difference.linksAdded())
                .extracting(link -> link.heading())
                .containsExactly("Anciens textes", "Abrogé par");
        assertThat(difference.linksRemoved()).isEmpty();
        assertThat(difference.flips()).hasSize(6);
    }

    private static CorpusComparison compare(String first, String second) {
        return CorpusComparison.of(read("a.md", first), read("b.md", second));
    }

    private static List<ArticleVersion> read(String name, String text) {
        LawRead law = LawReader.read(SourceFile.ofText(name, text), LawReading.USUAL.as(Codes.SOCIAL_SECURITY));
        assertThat(law.problems()).isEmpty();
        return law.articles();
    }
}
