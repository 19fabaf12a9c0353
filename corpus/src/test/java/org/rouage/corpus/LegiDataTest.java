package org.rouage.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Validity;
import org.rouage.files.SourceFile;
import org.rouage.law.ArticleVersion;
import org.rouage.law.link.Link;

/** Every article here is invented. */
class LegiDataTest {
    private static final String CODE = """
            {"data": {"cid": "LEGITEXT000006073189", "title": "Code de la sécurité sociale"}, "type": "code",
             "children": [{"type": "section", "data": {"cid": "LEGISCTA1"}, "children": [
               {"type": "article", "data": {"cid": "LEGIARTI000000000901", "num": "L900-1 ",
                 "dateDebut": 1138406400000, "dateFin": 32472144000000,
                 "texte": "plain", "texteHtml": "<p>I.-Moulins &amp; roues.<br clear=\\"none\\"/>1° a</p>",
                 "nota": "", "notaHtml": "<p>Note.</p>",
                 "lienModifications": [{"linkType": "CREATION",
                   "textTitle": "Décret n°2006-1 du 27 janvier 2006 - art. 1",
                   "linkOrientation": "source", "natureText": "DECRET", "textCid": "", "articleNum": "1",
                   "dateSignaTexte": "2006-01-27"}]}},
               {"type": "article", "data": {"cid": "LEGIARTI000000000902", "num": "L900-2",
                 "dateDebut": 1167609600000, "dateFin": 1165536000000, "texte": "x", "texteHtml": ""}}
             ]}]}
            """;

    @Test
    void days_are_read_in_utc_and_the_far_future_is_no_end() {
        ArticleVersion article = read(CODE).articles().getFirst();

        assertThat(article.name()).isEqualTo("CSS L900-1");
        assertThat(article.validity()).contains(Validity.from(LocalDate.of(2006, 1, 28)));
        assertThat(article.chronicalId()).contains("LEGIARTI000000000901");
        assertThat(article.body()).isEqualTo("I.-Moulins & roues.\n\n1° a");
        assertThat(article.nota()).isEqualTo("Note.");
        assertThat(article.links()).extracting(Link::heading).containsExactly("Créé par");
        assertThat(article.place()).hasToString("c.json:3:4 (L900-1)");
    }

    @Test
    void a_version_that_ends_before_it_starts_was_never_in_force() {
        assertThat(read(CODE).neverInForce())
                .extracting(version -> version.number().normalised())
                .containsExactly("L900-2");
    }

    @Test
    void one_bad_article_does_not_lose_the_others() {
        LawRead law = read(CODE.replace("\"num\": \"L900-2\"", "\"num\": \" \""));

        assertThat(law.articles()).hasSize(1);
        assertThat(codes(law)).isEqualTo("LAW-FIELD");
    }

    @Test
    void json_that_is_cut_keeps_what_was_read_and_says_where_it_stops() {
        LawRead law = read(CODE.substring(0, CODE.indexOf("\"LEGIARTI000000000902\"") + 5));

        assertThat(law.articles()).hasSize(1);
        assertThat(codes(law)).isEqualTo("LAW-JSON-SYNTAX");
        assertThat(law.problems().getFirst().place().line()).isEqualTo(11);
    }

    @Test
    void json_of_another_shape_and_json_too_deep_are_refused() {
        assertThat(codes(read("[1, 2]"))).isEqualTo("LAW-JSON-SHAPE");
        assertThat(codes(read("{\"a\": 1}"))).isEqualTo("LAW-JSON-SHAPE");
        assertThat(codes(read("{\"children\":[".repeat(100_000)))).contains("LAW-JSON-SYNTAX");
        assertThat(codes(read("{\"data\":{\"a\":" + "[".repeat(100_000)))).contains("LAW-JSON-SYNTAX");
    }

    @Test
    void a_day_before_the_year_1000_is_a_problem() {
        assertThat(codes(read(CODE.replace("1138406400000", "-92233720368547758"))))
                .isEqualTo("LAW-DATE");
    }

    private static LawRead read(String text) {
        return LawReader.read(SourceFile.ofText("c.json", text), LawReading.USUAL);
    }

    private static String codes(LawRead law) {
        return law.problems().stream().map(problem -> problem.code()).collect(Collectors.joining(" "));
    }
}
