package org.rouage.corpus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Validity;
import org.rouage.law.Fingerprint;
import org.rouage.law.Provision;
import org.rouage.law.ProvisionRef;
import org.rouage.law.Provisions;
import org.rouage.law.requirement.Basis;
import org.rouage.law.requirement.Catalogue;
import org.rouage.law.requirement.Catalogues;
import org.rouage.law.requirement.Requirement;

/** Every date, address and fingerprint of the built-in catalogues, against the articles themselves. */
class CatalogueTextsTest {
    private static final Catalogues BUILT_IN = CatalogueFiles.builtIn();
    private static SeenTexts texts;

    @BeforeAll
    static void read() {
        texts = SeenTexts.read();
    }

    @Test
    void a_version_said_to_be_seen_is_at_hand_and_one_said_not_to_be_is_not() {
        var wrong = new ArrayList<String>();
        for (Catalogue catalogue : BUILT_IN.all()) {
            for (Catalogue.Version version : catalogue.versions()) {
                boolean atHand = texts.of(version.article())
                        .containsKey(version.validity().from());
                if (atHand != version.seen()) {
                    wrong.add(version.toString());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_version_ends_when_the_next_one_begins() {
        var wrong = new ArrayList<String>();
        for (Catalogue catalogue : BUILT_IN.all()) {
            for (Catalogue.Version version : catalogue.versions()) {
                LocalDate next =
                        texts.of(version.article()).higherKey(version.validity().from());
                boolean endsThen = next == null
                        || version.validity().endExclusive().equals(Optional.of(next))
                        || endsBefore(version.validity(), next);
                List<Validity> dates = texts.datesOf(version.article());
                boolean known = dates.isEmpty() || dates.contains(version.validity());
                if (!endsThen || !known) {
                    wrong.add(version + " but " + next + " " + dates);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A version that was not seen may lie between two that were. */
    private static boolean endsBefore(Validity validity, LocalDate next) {
        return validity.endExclusive().map(next::isAfter).orElse(false);
    }

    @Test
    void every_provision_stands_at_its_address_with_its_words_in_every_version_it_covers() {
        var wrong = new ArrayList<String>();
        int checked = 0;
        for (Requirement requirement : BUILT_IN.requirements().toList()) {
            for (Basis basis : requirement.bases()) {
                if (basis.seen()) {
                    checked += against(requirement, basis, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(300);
    }

    private static int against(Requirement requirement, Basis basis, List<String> wrong) {
        ProvisionRef reference = ProvisionRef.parse(basis.provision());
        String article = reference.code() + " " + reference.article();
        var versions = texts.of(article);
        NavigableMap<LocalDate, Provisions> covered = basis.survival().isPresent()
                ? versions.tailMap(versions.lastKey(), true)
                : versions.subMap(
                        Optional.ofNullable(versions.floorKey(basis.validity().from()))
                                .orElse(basis.validity().from()),
                        true,
                        basis.validity().endExclusive().orElse(LocalDate.MAX),
                        false);
        if (covered.isEmpty()) {
            wrong.add(requirement.id() + ": no text of " + basis);
        }
        for (Map.Entry<LocalDate, Provisions> version : covered.entrySet()) {
            Optional<Provision> provision =
                    reference.address().flatMap(address -> version.getValue().at(address));
            String printed = provision
                    .map(Provision::fingerprint)
                    .map(Fingerprint::toString)
                    .orElse("nothing");
            boolean sameLabel = provision
                    .map(found -> basis.provision().endsWith(" " + found.address()))
                    .orElse(false);
            if (!Optional.of(printed).equals(basis.fingerprint()) || !sameLabel) {
                wrong.add(requirement.id() + " " + basis.provision() + " of " + version.getKey() + " has " + printed);
            }
        }
        return covered.size();
    }

    @Test
    void a_new_basis_begins_only_where_the_place_or_the_words_change() {
        var wrong = new ArrayList<String>();
        for (Requirement requirement : BUILT_IN.requirements().toList()) {
            List<Basis> bases = requirement.bases();
            for (int i = 1; i < bases.size(); i++) {
                Basis before = bases.get(i - 1);
                Basis after = bases.get(i);
                boolean same = before.provision().equals(after.provision())
                        && before.fingerprint().equals(after.fingerprint())
                        && before.survival().equals(after.survival());
                if (same) {
                    wrong.add(requirement.id() + " " + after);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
