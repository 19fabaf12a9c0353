package org.rouage.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Place;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.law.ArticleNumber;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Codes;
import org.rouage.law.Fingerprint;
import org.rouage.law.LawBook;
import org.rouage.law.requirement.Basis;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Force;
import org.rouage.law.requirement.Kind;
import org.rouage.law.requirement.Moment;
import org.rouage.law.requirement.Requirement;

/** Law written for the test, under a number that no article of that code has. */
class LawBesideTest {
    private static final String WORDS = "Les horlogers disent l'heure.";

    private static ProvisionText beside(Optional<String> fingerprint, String provision, LocalDate from) {
        var requirement = new Requirement(
                "clock/one",
                Force.MUST,
                Kind.CONTENT,
                Moment.AT_SIGNATURE,
                Asked.whichever(),
                Text.same("asked"),
                new Check.ReciprocalCommitments(),
                List.of(new Basis(provision, Asked.EVER, fingerprint)));
        var article = new ArticleVersion(
                Codes.named("CSS").orElseThrow(),
                ArticleNumber.parse("L999-1"),
                Optional.of(Validity.from(from)),
                Optional.empty(),
                WORDS,
                "",
                List.of(),
                Place.of("clock.md"));
        var report = new Asked().add(requirement).judge(new Draft());
        return LawBeside.of(report, LawBook.of(List.of(article)))
                .values()
                .iterator()
                .next();
    }

    private static Optional<String> fingerprint(String words) {
        return Optional.of(Fingerprint.of(words).toString());
    }

    @Test
    void the_text_the_catalogue_was_written_on_is_quoted() {
        assertThat(beside(fingerprint(WORDS), "CSS L999-1 al. 1", Draft.SIGNED))
                .isEqualTo(new ProvisionText.Same(WORDS));
    }

    @Test
    void a_text_that_has_moved_is_suspect() {
        assertThat(beside(fingerprint("Les horlogers se taisent."), "CSS L999-1 al. 1", Draft.SIGNED))
                .isEqualTo(new ProvisionText.Suspect(WORDS));
    }

    @Test
    void a_text_that_the_catalogue_never_saw_is_to_be_compared() {
        assertThat(beside(Optional.empty(), "CSS L999-1 al. 1", Draft.SIGNED))
                .isEqualTo(new ProvisionText.Uncompared(WORDS));
    }

    @Test
    void a_provision_is_sought_in_the_law_of_its_own_day() {
        assertThat(beside(fingerprint(WORDS), "CSS L999-1 al. 1", Draft.SIGNED.plusDays(1)))
                .isEqualTo(new ProvisionText.NotFound());
        assertThat(beside(fingerprint(WORDS), "CSS L999-1 al. 2", Draft.SIGNED))
                .isEqualTo(new ProvisionText.NotFound());
        assertThat(beside(fingerprint(WORDS), "CSS L999-2 al. 1", Draft.SIGNED))
                .isEqualTo(new ProvisionText.NotFound());
    }
}
