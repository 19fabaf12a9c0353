package org.rouage.law.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.law.citation.Fiction.citations;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rouage.law.ArticleVersion;
import org.rouage.law.citation.Citation.Naming;

class CitationFinderTest {
    @Test
    void a_number_alone_is_of_the_code_it_stands_in() {
        assertThat(citations("Selon l'article L. 12-3, le rouage tourne.")).containsExactly("CROU L12-3");
    }

    @Test
    void an_enumeration_has_the_code_named_after_it_and_the_next_one_its_own() {
        assertThat(citations("Selon les articles L. 1, L. 2-1 et L. 3 du code du travail et L. 4 du présent code."))
                .containsExactly("CT L1", "CT L2-1", "CT L3", "CROU L4");
        assertThat(citations("Selon les articles L. 1 du code civil, R. 2 ou R. 3 du code rural, D. 4 et LO 5-1."))
                .containsExactly("CC L1", "CRPM R2", "CRPM R3", "CROU D4", "CROU LO5-1");
    }

    @Test
    void the_same_code_is_the_one_named_last_and_the_present_code_the_own_one() {
        assertThat(citations(
                        "L'article L. 1 du code du travail, l'article L. 2 du même code, l'article L. 3 dudit code."))
                .containsExactly("CT L1", "CT L2", "CT L3");
        assertThat(citations("Le code de la mutualité s'applique, et l'article L. 9-9 du même code."))
                .containsExactly("CMUT L9-9");
        assertThat(citations("Le code de la mutualité, notamment ses articles L. 8 et L. 9."))
                .containsExactly("CMUT L8", "CMUT L9");
    }

    @Test
    void a_range_goes_from_its_first_number_to_its_last() {
        assertThat(citations("Les articles L. 11-1 à L. 11-5, L. 12 et suivants et R. 3-1 à R. 3-4 du code du sport."))
                .containsExactly("CSPORT L11-1..L11-5", "CSPORT L12..", "CSPORT R3-1..R3-4");
        assertThat(citations("Les articles L. 162-1 à 162-5 et 162-7."))
                .containsExactly("CROU L162-1..L162-5", "CROU L162-7");
    }

    @Test
    void the_passage_is_told_from_the_article_inwards() {
        assertThat(citations("au dixième alinéa du I de l'article L. 2-1"))
                .containsExactly("CROU L2-1 PART[I] ALINEA[10]");
        assertThat(citations("au b du 2° bis du A du II de l'article L. 2-1"))
                .containsExactly("CROU L2-1 PART[II] PART[A] LABEL[2° bis] LABEL[b]");
        assertThat(citations("aux 1°, 2° et 4° de l'article L. 2-1")).containsExactly("CROU L2-1 LABEL[1°, 2°, 4°]");
        assertThat(citations("aux 1° à 3° du I des articles L. 2-1 et L. 3-1"))
                .containsExactly("CROU L2-1 PART[I] LABEL[1°, 2°, 3°]", "CROU L3-1 PART[I] LABEL[1°, 2°, 3°]");
        assertThat(citations("les deuxième et troisième alinéas de l'article L. 2-1"))
                .containsExactly("CROU L2-1 ALINEA[2, 3]");
        assertThat(citations("à la première phrase de l'avant-dernier alinéa de l'article L. 2-1"))
                .containsExactly("CROU L2-1 ALINEA[-2] SENTENCE[1]");
        assertThat(citations("des deux derniers alinéas du présent article")).containsExactly("present ALINEA[-2, -1]");
        assertThat(citations("l'article L. 2-1 (1° et 2°) et l'article L. 3-1, premier alinéa,"))
                .containsExactly("CROU L2-1 LABEL[1°, 2°]", "CROU L3-1 ALINEA[1]");
    }

    @Test
    void articles_of_laws_and_treaties_are_not_articles_of_a_code() {
        assertThat(citations("l'article 12 de la loi n° 2090-12 du 3 mars 2090 et l'article 4 de cette loi"))
                .containsExactly("loi n° 2090-12 art. 12", "loi n° 2090-12 art. 4");
        assertThat(citations("les articles 3 et 4 du règlement (CE) n° 883/2004 du 29 avril 2004"))
                .containsExactly("règlement n° 883/2004 art. 3", "règlement n° 883/2004 art. 4");
        assertThat(citations("l'article 1er de la loi du 1er juillet 1901")).containsExactly("loi 1901-07-01 art. 1");
        assertThat(citations("aux articles L. 12-3 et 14 de l'ordonnance n° 2091-1 du 2 mai 2091"))
                .containsExactly("CROU L12-3", "ordonnance n° 2091-1 art. 14");
        assertThat(citations("l'article L. 9-1 du code des horloges")).containsExactly("code des horloges art. L9-1");
        assertThat(citations("l'article L. 350 de l'ancien code de la sécurité sociale")
                        .getFirst())
                .startsWith("ancien code");
    }

    @Test
    void numbers_without_letter_take_the_code_of_their_neighbours() {
        assertThat(citations("l'article 199 quater C, au 2 de l'article 302 V bis"
                        + " et à l'article 1er A du code général des impôts"))
                .containsExactly("CGI 199 quater C", "CGI 302 V bis LABEL[2]", "CGI 1 A");
        assertThat(citations("l'article 50-0 du code général des impôts et les options du même article 50-0."))
                .containsExactly("CGI 50-0", "CGI 50-0");
        assertThat(citations("l'article 5")).containsExactly("? art. 5");
        assertThat(citations("les articles 1107 et 1108 du code rural")).containsExactly("CR-ANC 1107", "CR-ANC 1108");
    }

    @Test
    void the_same_article_is_the_one_cited_last_and_no_article_of_a_range() {
        assertThat(citations("Au I de l'article L. 2-1 du code du travail et au II du même article."))
                .containsExactly("CT L2-1 PART[I]", "CT L2-1 PART[II]");
        assertThat(citations("Les articles L. 1-1 à L. 1-9 et le II dudit article."))
                .containsExactly("CROU L1-1..L1-9");
        assertThat(citations("l'article précédent et l'article suivant")).containsExactly("previous", "next");
    }

    @Test
    void quantities_dates_headings_and_products_are_no_citations() {
        assertThat(citations("Il verse 12 % au 1er janvier, dans les 3 jours, selon la norme L 12 et le lot R32."))
                .isEmpty();
        assertThat(citations("Annexe.\n\nArticle 9\n\nLe rouage tourne.")).isEmpty();
        assertThat(citations("est ainsi rédigé : “ Art. L. 25-4.-Le rouage tourne. ”"))
                .isEmpty();
    }

    @Test
    void offsets_delimit_the_number_in_the_body() {
        String body = "Voir l'article L. 12-3 et les articles L. 1-1 à L. 1-9.";
        assertThat(CitationFinder.in(Fiction.article("L1", body)))
                .extracting(citation -> body.substring(citation.start(), citation.endExclusive()))
                .containsExactly("L. 12-3", "L. 1-1 à L. 1-9");
    }

    @Test
    void a_number_that_the_code_does_not_hold_takes_the_code_named_for_its_coordination() {
        ArticleVersion citing = Fiction.article(
                "L111-2",
                "Selon l'article L. 111-3, le deuxième alinéa de l'article L. 2122-1"
                        + " et l'article L. 2122-3 du code du sport, puis l'article L. 9999-1.");
        List<Citation> found = CitationFinder.in(citing, Contents.of(Fiction.book(citing)));
        assertThat(found)
                .extracting(Fiction::printed)
                .containsExactly("CROU L111-3", "CSPORT L2122-1 ALINEA[2]", "CSPORT L2122-3", "? art. L9999-1");
        assertThat(found.get(1).naming()).isEqualTo(Naming.SAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "article ", "articles L. 1-1, ", "L. 1-1-1-1-1-1-1-", "au 1° du I de l'", "code ", "du même article ",
                "article 1 (", "l'article 5, point 1, point 1", "1111111111", "articles 1 et ", "loi n° ", "de la ",
                "L. 1 à ", "alinéa ", "code de l'action sociale et des famille ", "premier ", "article 1 bis ter ", " "
            })
    void hostile_text_ends_quickly(String piece) {
        String body = piece.repeat(300_000 / piece.length());
        ArticleVersion citing = Fiction.article("L111-2", body);
        Contents contents = Contents.of(Fiction.book(citing));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(CitationFinder.in(citing, contents)).isNotNull());
    }

    @Test
    void citations_never_overlap_and_keep_the_order_of_any_text() {
        var random = new Random(611);
        List<String> pieces = List.of(
                "article ",
                "articles ",
                "L. 1-2",
                " à ",
                ", ",
                " et ",
                "du code du travail ",
                "du même code ",
                "I ",
                "2° ",
                "de l'",
                "au ",
                "premier alinéa ",
                "(",
                ")",
                "12 ",
                "bis ",
                "de la loi n° 12 ",
                "\n",
                ". ",
                "même ",
                "R*3-1 ");
        for (int i = 0; i < 5_000; i++) {
            var body = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                body.append(pieces.get(random.nextInt(pieces.size())));
            }
            int end = 0;
            for (Citation citation : CitationFinder.in(Fiction.article("L1", body.toString()))) {
                assertThat(citation.start()).as("%s", body).isGreaterThanOrEqualTo(end);
                assertThat(citation.endExclusive())
                        .isGreaterThan(citation.start())
                        .isLessThanOrEqualTo(body.length());
                end = citation.endExclusive();
            }
        }
    }
}
