package org.rouage.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What must hold of every article in the real copies: 2 seeds, 233 versions about conventions, 2,479 articles. */
class RealProvisionsTest {
    /** How many provisions open a part or an item, and for how many of them the divisions alone are ambiguous. */
    private static final int ITEMS = 3961;

    private static final int AMBIGUOUS = 266;

    @Test
    void no_two_provisions_of_an_article_share_an_address() {
        for (RealLaw.Copy copy : RealLaw.all()) {
            List<Address> addresses =
                    copy.provisions().all().stream().map(Provision::address).toList();
            assertThat(addresses).as(copy.file()).doesNotHaveDuplicates();
            assertThat(addresses.stream().map(Address::toString))
                    .as(copy.file())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void printing_and_parsing_an_address_are_inverse() {
        int parsed = 0;
        for (RealLaw.Copy copy : RealLaw.all()) {
            for (Provision provision : copy.provisions().all()) {
                assertThat(Address.parse(provision.address().toString())).isEqualTo(provision.address());
                var named =
                        ProvisionRef.of(Codes.SOCIAL_SECURITY, ArticleNumber.parse(copy.number()), provision.address());
                assertThat(ProvisionRef.parse(named.toString())).isEqualTo(named);
                parsed++;
            }
        }
        assertThat(parsed).isGreaterThan(11_000);
    }

    @Test
    void all_text_of_a_body_is_in_exactly_one_provision() {
        for (RealLaw.Copy copy : RealLaw.all()) {
            ProvisionLaws.addressesAndCovers(copy.unwrapped(), copy.provisions());
        }
    }

    @Test
    void every_alinea_is_found_by_its_place_and_every_item_by_its_divisions() {
        int items = 0;
        int ambiguous = 0;
        for (RealLaw.Copy copy : RealLaw.all()) {
            Provisions provisions = copy.provisions();
            for (Provision provision : provisions.body()) {
                ProvisionLaws.findsByPlace(provisions, provision);
                if (ProvisionLaws.opensItem(provision)) {
                    items++;
                    ambiguous += ProvisionLaws.findsByDivisions(provisions, provision) ? 0 : 1;
                }
            }
        }
        assertThat(items).isEqualTo(ITEMS);
        assertThat(ambiguous).isEqualTo(AMBIGUOUS);
    }

    @Test
    void the_tenth_alinea_of_the_first_part_is_printed_1_in_the_decree_of_2006() {
        Provisions provisions = RealLaw.seeds().get(1).provisions();
        assertThat(provisions.all()).hasSize(14);
        assertThat(provisions.find(Designation.of(List.of("I"), 10)))
                .isInstanceOfSatisfying(
                        Located.One.class, one -> assertThat(one.provision()).hasToString("I al. 10 (1°)"));
        assertThat(provisions.find(Designation.of(List.of("I", "1°"), 0)))
                .isInstanceOfSatisfying(
                        Located.Ambiguous.class,
                        several -> assertThat(several.candidates())
                                .map(Provision::toString)
                                .containsExactly("I al. 2 (1°)", "I al. 10 (1°)"));
    }

    @Test
    void the_fifth_item_is_found_whether_or_not_its_part_is_named() {
        Provisions provisions = RealLaw.seeds().get(1).provisions();
        for (var chain : List.of(List.of("I", "5°"), List.of("5°"))) {
            assertThat(provisions.find(Designation.of(chain, 0)))
                    .isInstanceOfSatisfying(
                            Located.One.class,
                            one -> assertThat(one.provision()).hasToString("I al. 6 (5°)"));
        }
    }
}
