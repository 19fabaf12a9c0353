package org.rouage.law.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.law.ArticleNumber;
import org.rouage.law.Codes;
import org.rouage.law.link.Target.ArticleOfCode;
import org.rouage.law.link.Target.LegalText;

class LinkTest {
    @Test
    void an_article_of_a_code_has_its_code_its_number_and_the_state_it_had_when_the_copy_was_made() {
        Link link = Link.parse("Cité par", "Code de la sécurité sociale. - art. R133-23 (T)");
        assertThat(link.kind()).isEqualTo(LinkKind.CITED_BY);
        assertThat(link.direction()).isEqualTo(Direction.INWARD);
        assertThat(link.state()).isEqualTo(StateMark.TRANSFERRED);
        var target = (ArticleOfCode) link.target();
        assertThat(target.code().known()).contains(Codes.SOCIAL_SECURITY);
        assertThat(target.article()).isEqualTo(ArticleNumber.parse("R133-23"));
    }

    @Test
    void empty_brackets_and_no_brackets_are_not_the_same() {
        assertThat(Link.parse("Cite", "Décret n°2006-83 du 27 janvier 2006 - art. 1 ()")
                        .state())
                .isEqualTo(StateMark.EMPTY);
        assertThat(Link.parse("Cite", "Décret n°2006-83 du 27 janvier 2006 - art. 1")
                        .state())
                .isEqualTo(StateMark.ABSENT);
    }

    @Test
    void brackets_that_are_no_mark_stay_with_what_they_belong_to() {
        Link annex = Link.parse("Cite", "Arrêté du 22 septembre 2011 - art. Annexe XXVIII (suite) (V)");
        assertThat(text(annex).article()).isEqualTo("Annexe XXVIII (suite)");
        assertThat(annex.state()).isEqualTo(StateMark.IN_FORCE);
        assertThat(text(Link.parse("Cite", "règlement (CE) n°141/2000")).number())
                .isEqualTo("141/2000");
    }

    @Test
    void a_text_has_its_nature_number_signature_article_publication_and_entry_into_force() {
        LegalText iso = text(Link.parse(
                "Modifié par",
                "Ordonnance 2006-344 2006-03-23 art. 3 8° JORF 24 mars 2006 en vigueur le 24 juin 2006"));
        assertThat(iso.nature()).isEqualTo(Nature.ORDINANCE);
        assertThat(iso.number()).isEqualTo("2006-344");
        assertThat(iso.signed()).contains(LocalDate.of(2006, 3, 23));
        assertThat(iso.article()).isEqualTo("3");
        assertThat(iso.inside()).isEqualTo("8°");
        assertThat(iso.published()).contains(LocalDate.of(2006, 3, 24));
        assertThat(iso.inForce()).contains(new Target.Entry(LocalDate.of(2006, 6, 24), false));
    }

    @Test
    void an_entry_into_force_may_be_a_last_day() {
        LegalText text = text(Link.parse(
                "Modifié par",
                "Loi n°2007-148 du 2 février 2007 - art. 22 () JORF 6 février 2007"
                        + " en vigueur au plus tard le 1er juillet 2007"));
        assertThat(text.inForce()).contains(new Target.Entry(LocalDate.of(2007, 7, 1), true));
    }

    @Test
    void a_correction_in_the_journal_officiel_is_kept_in_its_three_wordings() {
        for (String wording : List.of("rectificatif JORF", "et rectificatif JORF", "rectificatif au JORF")) {
            LegalText text = text(Link.parse(
                    "Créé par",
                    "Loi n°2004-810 du 13 août 2004 - art. 58 (V) JORF 17 août 2004 " + wording + " 27 novembre 2004"));
            assertThat(text.published()).contains(LocalDate.of(2004, 8, 17));
            assertThat(text.rectified()).containsExactly(LocalDate.of(2004, 11, 27));
            assertThat(text.remark()).isEmpty();
        }
    }

    @Test
    void the_defects_of_the_copies_are_survived() {
        LegalText noYear = text(Link.parse(
                "Créé par",
                "Loi n°88-16 du 5 janvier 1988 - art. 7 () JORF 6 janvier en vigueur  le 1er janvier 1988"));
        assertThat(noYear.published()).isEmpty();
        assertThat(noYear.inForce()).contains(new Target.Entry(LocalDate.of(1988, 1, 1), false));
        LegalText lostLetter = text(Link.parse(
                "Créé par",
                "Loi n°90-590 du 6 juillet 1990 - art. 11 () JORF 11 juillet 1990 en vigueur le 1er a<CB>ut 1990"));
        assertThat(lostLetter.inForce()).contains(new Target.Entry(LocalDate.of(1990, 8, 1), false));
        LegalText nested = text(Link.parse(
                "Créé par",
                "Loi n°89-474 du 10 juillet 1989 - art. 8 () JORF 12 juillet 1989)"
                        + " T(Loi 89-1009 1989-12-31 art. 24 III JORF 2 janvier 1990"));
        assertThat(nested.published()).contains(LocalDate.of(1989, 7, 12));
        assertThat(nested.article()).isEqualTo("8");
        assertThat(nested.remark()).startsWith(") T(Loi 89-1009");
        LegalText capitals = text(Link.parse(
                "Créé par", "Loi 73-4 1973-01-02 JORF 9 NOVEMBRE 1973 date d'entrée en vigueur 1ER MAI 1974"));
        assertThat(capitals.published()).contains(LocalDate.of(1973, 11, 9));
        assertThat(capitals.inForce()).contains(new Target.Entry(LocalDate.of(1974, 5, 1), false));
    }

    @Test
    void a_date_where_a_number_belongs_is_a_date() {
        LegalText text = text(Link.parse("Cite", "Décret n°1938-06-17. du 17 juin 1938 - art. 66-2 (V)"));
        assertThat(text.number()).isEmpty();
        assertThat(text.signed()).contains(LocalDate.of(1938, 6, 17));
        assertThat(text.article()).isEqualTo("66-2");
        assertThat(text(Link.parse("Anciens textes", "Loi n°1909-03-17 art. 5")).signed())
                .contains(LocalDate.of(1909, 3, 17));
    }

    @Test
    void a_day_that_does_not_exist_is_left_out() {
        assertThat(text(Link.parse("Cite", "Arrêté du 31 février 2010 - art. 1"))
                        .signed())
                .isEmpty();
    }

    @Test
    void a_text_without_number_or_date_is_still_a_text() {
        LegalText text = text(Link.parse("Cite", "Loi - art. 128 (T)"));
        assertThat(text.nature()).isEqualTo(Nature.LAW);
        assertThat(text.article()).isEqualTo("128");
    }

    @Test
    void an_item_of_the_unmapped_group_begins_with_its_kind() {
        Link link = Link.parse("Liens", "SPEC_APPLI: Loi n°97-1164 1997-12-19 art. 19 VIII : champ d'application");
        assertThat(link.kind()).isEqualTo(LinkKind.SPECIAL_APPLICATION);
        assertThat(text(link).inside()).isEqualTo("VIII");
        assertThat(text(link).remark()).isEqualTo("champ d'application");
        assertThat(Link.parse("Liens", "NOUVEAUTE: Code civil").kind()).isEqualTo(LinkKind.OTHER);
    }

    @Test
    void a_concordance_may_list_several_articles_or_point_inside_one() {
        assertThat(Link.parse("Anciens textes", "Code de la sécurité sociale L138-20 à L138-23")
                        .target())
                .isInstanceOf(Target.ArticlesOfCode.class);
        assertThat(Link.parse("Anciens textes", "Code rural 1050, 1051").target())
                .isInstanceOf(Target.ArticlesOfCode.class);
        var inside = (ArticleOfCode) Link.parse("Anciens textes", "Code de la sécurité sociale L454 IV, al. 2, al. 3")
                .target();
        assertThat(inside.article()).hasToString("L454");
        assertThat(inside.inside()).isEqualTo("IV, al. 2, al. 3");
    }

    @Test
    void a_whole_code_and_a_section_of_one_are_told_apart() {
        assertThat(Link.parse("Cité par", "Code de la sécurité sociale.").target())
                .isInstanceOf(Target.WholeCode.class);
        assertThat(Link.parse("Cite", "Code de la sécurité sociale. -  Chapitre 5 : Contentieux (V)")
                        .target())
                .isInstanceOfSatisfying(
                        Target.SectionOfCode.class,
                        section -> assertThat(section.section()).isEqualTo("Chapitre 5 : Contentieux"));
    }

    @Test
    void what_cannot_be_told_is_kept_as_printed() {
        Link link = Link.parse("Cite", "L. 321-11");
        assertThat(link.target()).isEqualTo(new Target.Unclassified("L. 321-11"));
        assertThat(link.item()).isEqualTo("L. 321-11");
        assertThat(Links.unclassified(List.of(link))).containsExactly(link);
    }

    @Test
    void a_link_of_LEGI_XML_is_read_from_its_attributes_and_completed_by_its_label() {
        Link link = Link.of(new LegiAttributes(
                "CREATION",
                "source",
                "DECRET",
                "",
                "2006-83",
                "2006-01-27",
                "1",
                "Décret n°2006-83 du 27 janvier 2006 - art. 1 () JORF 28 janvier 2006"));
        assertThat(link.kind()).isEqualTo(LinkKind.CREATED_BY);
        assertThat(link.target())
                .isEqualTo(
                        Link.parse("Créé par", "Décret n°2006-83 du 27 janvier 2006 - art. 1 () JORF 28 janvier 2006")
                                .target());
        Link citation = Link.of(new LegiAttributes(
                "CITATION", "cible", "CODE", "LEGITEXT000006073189", "", "2999-01-01", "R133-23", "(T)"));
        assertThat(citation.kind()).isEqualTo(LinkKind.CITED_BY);
        assertThat(citation.target())
                .isInstanceOfSatisfying(
                        ArticleOfCode.class,
                        article -> assertThat(article.article()).hasToString("R133-23"));
    }

    @Test
    void one_decree_in_two_spellings_is_one_link() {
        List<Link> printed = List.of(
                Link.parse("Créé par", "Décret n°2006-83 2006-01-27 art. 1 I, II JORF 28 janvier 2006"),
                Link.parse("Créé par", "Décret n°2006-83 du 27 janvier 2006 - art. 1 () JORF 28 janvier 2006"),
                Link.parse("Créé par", "Décret n°2006-83 du 27 janvier 2006 - art. 2 () JORF 28 janvier 2006"),
                Link.parse("Cite", "Décret n°2006-83 du 27 janvier 2006 - art. 1 ()"));
        List<DistinctLink> merged = Links.merged(printed);
        assertThat(merged).hasSize(3);
        assertThat(merged.getFirst().spellings()).containsExactly(printed.get(0), printed.get(1));
        assertThat(((LegalText) merged.getFirst().target()).inside()).isEqualTo("I, II");
    }

    @Test
    void two_orders_of_one_day_without_number_stay_two() {
        List<Link> printed = List.of(
                Link.parse("Cité par", "Arrêté du 27 octobre 2015 - art. 5 (V)"),
                Link.parse("Cité par", "Arrêté du 27 octobre 2015 - art. 6 (V)"));
        assertThat(Links.merged(printed)).hasSize(2);
    }

    private static LegalText text(Link link) {
        return Optional.of(link.target())
                .filter(LegalText.class::isInstance)
                .map(LegalText.class::cast)
                .orElseThrow(() -> new AssertionError("not a text: " + link));
    }
}
