package org.rouage.corpus.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Validity;
import org.rouage.corpus.catalogue.CatalogueFiles;
import org.rouage.corpus.catalogue.SeenTexts;
import org.rouage.law.Fingerprint;
import org.rouage.law.Provision;
import org.rouage.law.ProvisionRef;
import org.rouage.law.Provisions;
import org.rouage.law.duty.Duties;
import org.rouage.law.duty.Duty;
import org.rouage.law.duty.DutyCatalogue;
import org.rouage.law.requirement.Basis;
import org.rouage.law.requirement.Catalogue;

/** Every date, address and fingerprint of the built-in duties, against the articles themselves. */
class DutyTextsTest {
    private static final Duties BUILT_IN = DutyFiles.builtIn(CatalogueFiles.builtIn());
    private static SeenTexts texts;

    @BeforeAll
    static void read() {
        texts = SeenTexts.read();
    }

    @Test
    void a_version_said_to_be_seen_is_at_hand_with_its_days_and_one_said_not_to_be_is_not() {
        var wrong = new ArrayList<String>();
        for (DutyCatalogue catalogue : BUILT_IN.catalogues()) {
            for (Catalogue.Version version : catalogue.versions()) {
                boolean atHand = texts.of(version.article())
                        .containsKey(version.validity().from());
                List<Validity> dates = texts.datesOf(version.article());
                if (atHand != version.seen() || !(dates.isEmpty() || dates.contains(version.validity()))) {
                    wrong.add(version.toString());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_provision_stands_at_its_address_with_its_words_in_every_version_it_covers() {
        var wrong = new ArrayList<String>();
        int checked = 0;
        for (DutyCatalogue catalogue : BUILT_IN.catalogues()) {
            for (Duty duty : catalogue.duties()) {
                for (Basis basis : duty.bases()) {
                    if (basis.seen()) {
                        checked += against(duty, basis, wrong);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(25);
    }

    private static int against(Duty duty, Basis basis, List<String> wrong) {
        ProvisionRef reference = ProvisionRef.parse(basis.provision());
        Map<LocalDate, Provisions> covered = texts.of(reference.code() + " " + reference.article())
                .subMap(
                        basis.validity().from(),
                        true,
                        basis.validity().endExclusive().orElse(LocalDate.MAX),
                        false);
        if (covered.isEmpty()) {
            wrong.add(duty.id() + ": no text of " + basis);
        }
        covered.forEach((from, provisions) -> {
            Optional<String> printed = reference
                    .address()
                    .flatMap(provisions::at)
                    .map(Provision::fingerprint)
                    .map(Fingerprint::toString);
            if (!printed.equals(basis.fingerprint())) {
                wrong.add(duty.id() + " " + basis.provision() + " of " + from + " has " + printed);
            }
        });
        return covered.size();
    }

    @Test
    void a_duty_that_requirements_imply_rests_on_the_bases_of_its_requirement() {
        Duty report = BUILT_IN.duty("crpm-l723-12/report-within-three-years").orElseThrow();

        assertThat(report.bases())
                .isEqualTo(CatalogueFiles.builtIn()
                        .requirement("crpm-l723-12/report-within-three-years")
                        .orElseThrow()
                        .bases());
    }
}
