package org.rouage.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Validity;
import org.rouage.files.SourceFile;
import org.rouage.law.ArticleVersion;
import org.rouage.law.link.Link;

/** Every article here is invented. */
class LegiXmlTest {
    private static final String ARTICLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ARTICLE>
              <META>
                <META_COMMUN><ID>LEGIARTI000000000902</ID></META_COMMUN>
                <META_SPEC><META_ARTICLE>
                  <NUM>L900-1</NUM><ETAT>VIGUEUR</ETAT>
                  <DATE_DEBUT>2010-01-01</DATE_DEBUT><DATE_FIN>2999-01-01</DATE_FIN>
                </META_ARTICLE></META_SPEC>
              </META>
              <CONTEXTE><TEXTE cid="LEGITEXT000006073189">\
            <TITRE_TXT>Code de la sécurité sociale</TITRE_TXT></TEXTE></CONTEXTE>
              <VERSIONS>
                <VERSION><LIEN_ART debut="2010-01-01" fin="2999-01-01" id="LEGIARTI000000000902"/></VERSION>
                <VERSION><LIEN_ART debut="2000-01-01" fin="2010-01-01" id="LEGIARTI000000000901"/></VERSION>
              </VERSIONS>
              <NOTA><CONTENU><p>Note.</p></CONTENU></NOTA>
              <BLOC_TEXTUEL><CONTENU><p>I.-Les moulins <a href="x">de l'article L. 2</a> :</p>1° À eau ;<br/><br/>2° À
                vent.<table border="1"><tr><td colspan="2">A<br/>B</td></tr>\
            <tr><th>C</th><td>D</td></tr></table>Fin.</CONTENU></BLOC_TEXTUEL>
              <LIENS>
                <LIEN cidtexte="LEGITEXT000006073189" datesignatexte="2999-01-01" naturetexte="CODE" num="L2"
                  numtexte="" sens="cible" typelien="CITATION">Code de la sécurité sociale. - art. L2 (V)</LIEN>
                <LIEN cidtexte="" datesignatexte="2009-12-01" id="" naturetexte="DECRET" num="1" numtexte="2009-1"
                  sens="source" typelien="MODIFICATION">Décret n°2009-1 du 1er décembre 2009 - art. 1</LIEN>
              </LIENS>
            </ARTICLE>
            """;

    @Test
    void an_article_is_read_with_its_code_days_chronical_id_and_links() {
        ArticleVersion article = only(read(ARTICLE));

        assertThat(article.name()).isEqualTo("CSS L900-1");
        assertThat(article.validity()).contains(Validity.from(LocalDate.of(2010, 1, 1)));
        assertThat(article.chronicalId()).contains("LEGIARTI000000000901");
        assertThat(article.nota()).isEqualTo("Note.");
        assertThat(article.links()).extracting(Link::heading).containsExactly("Cité par", "Modifié par");
    }

    @Test
    void paragraphs_breaks_and_tables_become_blocks() {
        assertThat(only(read(ARTICLE)).body()).isEqualTo("""
                I.-Les moulins de l'article L. 2 :

                1° À eau ;

                2° À vent.

                <table>
                <tr><td colspan="2">A B</td></tr>
                <tr><th>C</th><td>D</td></tr>
                </table>

                Fin.""");
    }

    @Test
    void a_version_that_ends_before_it_starts_was_never_in_force() {
        LawRead law = read(ARTICLE.replace("<DATE_FIN>2999-01-01", "<DATE_FIN>2009-12-08"));

        assertThat(law.articles()).isEmpty();
        assertThat(law.problems()).isEmpty();
        assertThat(law.neverInForce()).singleElement().satisfies(version -> {
            assertThat(version.number().normalised()).isEqualTo("L900-1");
            assertThat(version.endExclusive()).isEqualTo(LocalDate.of(2009, 12, 8));
        });
        assertThat(read(ARTICLE.replace("<DATE_FIN>2999-01-01", "<DATE_FIN>2010-01-01"))
                        .neverInForce())
                .hasSize(1);
        assertThat(read(ARTICLE.replace("<DATE_FIN>2999-01-01", "<DATE_FIN>2010-01-02"))
                        .articles())
                .hasSize(1);
    }

    @Test
    void an_article_from_2999_has_no_known_day() {
        assertThat(only(read(ARTICLE.replace("<DATE_DEBUT>2010", "<DATE_DEBUT>2999")))
                        .validity())
                .isEmpty();
    }

    @Test
    void a_doctype_is_refused_before_any_entity_is_read() {
        String evil = ARTICLE.replace(
                "<ARTICLE>",
                "<!DOCTYPE ARTICLE [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY y \"&x;&x;\">]>\n<ARTICLE>&y;");

        assertThat(printed(read(evil))).isEqualTo("""
                a.xml:2:82: LAW-XML-DTD
                  found: a DOCTYPE declaration
                  expected: XML without a DTD or entities
                  remedy: remove the declaration; do not open a file of unknown origin""");
    }

    @Test
    void an_entity_that_nothing_declares_is_refused() {
        assertThat(codes(read(ARTICLE.replace("Note.", "Note&nbsp;.")))).isEqualTo("LAW-XML-SYNTAX");
    }

    @Test
    void xml_that_is_cut_is_refused_where_it_stops() {
        LawRead law = read(ARTICLE.substring(0, ARTICLE.indexOf("<LIENS>")));

        assertThat(law.articles()).isEmpty();
        assertThat(printed(law)).startsWith("a.xml:18:3: LAW-XML-SYNTAX");
    }

    @Test
    void missing_number_text_and_impossible_day_are_listed_together() {
        String bad = ARTICLE.replace("<NUM>L900-1</NUM>", "<NUM/>")
                .replaceAll("<CONTEXTE>.*</CONTEXTE>", "")
                .replace("<DATE_DEBUT>2010-01-01", "<DATE_DEBUT>2010-02-30");

        assertThat(codes(read(bad))).isEqualTo("LAW-FIELD LAW-FIELD LAW-DATE");
    }

    @Test
    void a_section_of_the_base_is_left_out_and_another_root_is_a_problem() {
        assertThat(read("<SECTION_TA/>").leftOut()).hasSize(1);
        assertThat(printed(read("<html/>"))).contains("LAW-XML-ROOT").contains("found: <html>");
    }

    @Test
    void depth_is_bounded() {
        assertThat(codes(read("<ARTICLE>" + "<a>".repeat(200_000)))).isEqualTo("LAW-XML-DEPTH");
    }

    @Test
    void a_text_that_is_no_code_known_by_name_keeps_its_own_identifier() {
        String other = ARTICLE.replace(
                "LEGITEXT000006073189\"><TITRE_TXT>Code de la sécurité sociale",
                "LEGITEXT000000000001\"><TITRE_TXT>Loi des moulins");

        assertThat(only(read(other)).code().legiId()).isEqualTo(Optional.of("LEGITEXT000000000001"));
        assertThat(only(read(other)).code().title()).isEqualTo("Loi des moulins");
    }

    private static LawRead read(String text) {
        return LawReader.read(SourceFile.ofText("a.xml", text), LawReading.USUAL);
    }

    private static ArticleVersion only(LawRead law) {
        assertThat(law.problems()).isEmpty();
        assertThat(law.articles()).hasSize(1);
        return law.articles().getFirst();
    }

    private static String codes(LawRead law) {
        return law.problems().stream().map(problem -> problem.code()).collect(Collectors.joining(" "));
    }

    private static String printed(LawRead law) {
        return law.problems().stream()
                .map(problem -> problem.print(Language.ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}
