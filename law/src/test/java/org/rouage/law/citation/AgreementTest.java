package org.rouage.law.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Code;
import org.rouage.law.Codes;
import org.rouage.law.link.Link;

class AgreementTest {
    private static final Code OWN = Codes.SOCIAL_SECURITY;

    @Test
    void a_link_is_found_by_its_number_or_inside_a_range() {
        Agreement agreement = of(citing("Les articles L. 1-1 à L. 1-3.", "L1-1", "L1-2"));
        assertThat(agreement.links()).isEqualTo(2);
        assertThat(agreement.found()).isEqualTo(2);
        assertThat(agreement.recall()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L'article L. 7-1 du code du travail.|OTHER_CODE",
                "Le tableau 7-1 suit.|NOT_READ",
                "Les montants 6-9 à 7-4 suivent.|NOT_READ",
                "Les dispositions du chapitre 7.|DIVISION",
                "L'article L. 7-1-4.|LONGER_NUMBER",
                "Le rouage tourne.|NO_TRACE"
            })
    void a_link_that_is_missed_has_its_reason(String body, Miss reason) {
        Agreement agreement = of(citing(body, "L7-1"));
        assertThat(agreement.missed()).extracting(Agreement.MissedLink::miss).containsExactly(reason);
        assertThat(agreement.missedByReason()).containsEntry(reason, 1).hasSize(Miss.values().length);
        assertThat(agreement.recall()).isEqualTo(reason.isCarried() ? 0 : 1);
        assertThat(agreement.recallOfAllLinks()).isEqualTo(0);
    }

    @Test
    void a_link_left_by_another_version_or_to_a_former_number_is_said_to_be() {
        assertThat(of(citing("Le rouage tourne.", "L7-1"), citing("L'article L. 7-1.", "L7-1"))
                        .missedByReason())
                .containsEntry(Miss.OTHER_VERSION, 1);
        ArticleVersion successor =
                version("L8-1", "Texte.", Link.parse("Anciens textes", "Code de la sécurité sociale. - art. L7-1 (T)"));
        assertThat(of(citing("L'article L. 8-1.", "L7-1"), successor).missedByReason())
                .containsEntry(Miss.RENUMBERED, 1);
    }

    @Test
    void a_citation_is_confirmed_by_its_own_link_or_by_the_one_of_its_target() {
        ArticleVersion target =
                version("L9-1", "Texte.", Link.parse("Cité par", "Code de la sécurité sociale. - art. L1-9 (V)"));
        Agreement agreement =
                of(citing("Les articles L. 1-1, L. 9-1 et L. 9-2 et le présent article.", "L1-1"), target);
        assertThat(agreement.confirmable()).isEqualTo(3);
        assertThat(agreement.unconfirmed())
                .extracting(unconfirmed -> unconfirmed.citation().cited().toString())
                .containsExactly("CSS L9-2");
        assertThat(agreement.confirmed()).isEqualTo(2 / 3d);
    }

    private static Agreement of(ArticleVersion... versions) {
        return CitationReport.of(List.of(versions), Fiction.DAY).agreement();
    }

    private static ArticleVersion citing(String body, String... cites) {
        return version(
                "L1-9",
                body,
                List.of(cites).stream()
                        .map(number -> Link.parse("Cite", "Code de la sécurité sociale. - art. " + number + " (V)"))
                        .toArray(Link[]::new));
    }

    private static ArticleVersion version(String number, String body, Link... links) {
        ArticleVersion fictitious = Fiction.linked(number, body, links);
        return new ArticleVersion(
                OWN,
                fictitious.number(),
                fictitious.validity(),
                fictitious.chronicalId(),
                body,
                "",
                fictitious.links(),
                fictitious.place());
    }
}
