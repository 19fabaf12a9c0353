package org.rouage.law.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rouage.law.RealLaw;

/** Every link of the real copies: 39,650 in 2,714 articles and versions. */
class RealLinksTest {
    @Test
    void all_links_are_counted_by_kind() {
        Map<LinkKind, Long> counted = Links.byKind(all());
        assertThat(counted.toString())
                .isEqualTo("{CITES=5845, CITED_BY=24893, CODIFIED_BY=1720, CREATED_BY=969, MODIFIED_BY=1941,"
                        + " REPEALED_BY=504, TRANSFERRED_BY=46, FORMER_TEXT=1158, NEW_TEXT=231, MODIFIES=1,"
                        + " SOURCE_TEXT=1066, SPECIAL_APPLICATION=574, ASSOCIATED_TEXT=594, TRANSFERRED=44, MOVED=15,"
                        + " MOVING=23, LEADS_OR_FOLLOWS=21, RECTIFICATION=5}");
    }

    @Test
    void three_links_cannot_be_told_and_each_is_known() {
        assertThat(Links.unclassified(all()))
                .map(Link::item)
                .containsExactlyInAnyOrder(
                        "SPEC_APPLI: Date de fin de vigueur indéterminée",
                        "CGI Livre des procédures fiscales L156",
                        "L. 321-11");
    }

    @Test
    void all_but_two_codes_are_known_by_name() {
        assertThat(all())
                .filteredOn(link -> link.target() instanceof Target.ArticleOfCode article
                        && article.code().known().isEmpty())
                .map(Link::item)
                .containsExactlyInAnyOrder(
                        "CODE GENERAL DES IAbPOTS, CGI. - art. 1599 C (M)",
                        "CODE GENERAL DES IAbPOTS, CGI. - art. 1599 C (M)",
                        "Ancien code de la sécurité sociale L350");
    }

    @Test
    void the_decree_that_made_the_second_seed_is_one_link_in_two_spellings() {
        List<DistinctLink> merged = Links.merged(links(RealLaw.seeds().get(1)));
        assertThat(merged)
                .filteredOn(link -> link.kind() == LinkKind.CREATED_BY)
                .singleElement()
                .satisfies(link -> assertThat(link.spellings()).hasSize(2));
    }

    private static List<Link> all() {
        return RealLaw.all().stream().flatMap(copy -> links(copy).stream()).toList();
    }

    private static List<Link> links(RealLaw.Copy copy) {
        return copy.items().stream()
                .map(item -> Link.parse(item.heading(), item.text()))
                .toList();
    }
}
