package org.rouage.law.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Digest;
import org.rouage.basics.Place;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.law.ArticleNumber;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Code;
import org.rouage.law.Fingerprint;

/** With a code of our own, on mills. */
class SuspectsTest {
    private static final Code MILLS = new Code("CMF", "Code fictif des moulins", Optional.empty());
    private static final String THREE = "II. - Le pacte dure au moins trois ans.";
    private static final String FIVE = "II. - Le pacte dure au moins cinq ans.";
    private static final String FIRST = "I. - Chaque meunier conclut un pacte avec la commune.";
    private static final LocalDate OPENED = LocalDate.of(1900, 1, 1);
    private static final LocalDate RAISED = LocalDate.of(1910, 1, 1);

    private static final Basis ON_THREE = basis("CMF M4-1 II al. 1", Validity.between(OPENED, RAISED), THREE);
    private static final Basis ON_FIVE = basis("CMF M4-1 II al. 1", Validity.from(RAISED), FIVE);

    private static Basis basis(String provision, Validity validity, String words) {
        return new Basis(provision, validity, Optional.of(Fingerprint.of(words).toString()));
    }

    private static Requirement requirement(String id, Basis... bases) {
        return new Requirement(
                "cmf-m4-1/" + id,
                Force.MUST,
                Kind.DURATION,
                Moment.AT_SIGNATURE,
                new Scope("pact", List.of(), List.of(), List.of()),
                Text.same(id),
                new Check.ReciprocalCommitments(),
                List.of(bases));
    }

    private static Catalogues catalogues(Requirement... requirements) {
        return new Catalogues(
                List.of(new Catalogue(
                        "cmf-m4-1",
                        "CMF M4-1",
                        Optional.empty(),
                        Text.same("pact"),
                        new Scope("pact", List.of(), List.of(), List.of()),
                        List.of(
                                new Catalogue.Version("CMF M4-1", Validity.between(OPENED, RAISED), true),
                                new Catalogue.Version("CMF M4-1", Validity.from(RAISED), true)),
                        Vocabulary.empty(),
                        List.of(requirements),
                        Digest.ofText(""))),
                Vocabulary.empty());
    }

    private static ArticleVersion copy(Optional<Validity> validity, String... paragraphs) {
        return new ArticleVersion(
                MILLS,
                ArticleNumber.parse("M4-1"),
                validity,
                Optional.empty(),
                String.join("\n\n", paragraphs),
                "",
                List.of(),
                Place.of("M4-1.md"));
    }

    private static List<Suspect.Reason> reasons(Requirement requirement, ArticleVersion... law) {
        return Suspects.among(Citing.of(catalogues(requirement)), List.of(law), Optional.empty()).stream()
                .map(Suspect::reason)
                .toList();
    }

    @Test
    void the_same_words_under_other_dashes_and_spaces_are_sound() {
        ArticleVersion typeset =
                copy(Optional.of(Validity.from(RAISED)), FIRST, "II.–Le  pacte dure au moins cinq ans.");

        assertThat(reasons(requirement("five-years", ON_FIVE), typeset)).isEmpty();
    }

    @Test
    void a_changed_word_makes_the_requirement_suspect() {
        ArticleVersion changed =
                copy(Optional.of(Validity.from(RAISED)), FIRST, "II. - Le pacte dure au moins six ans.");

        assertThat(reasons(requirement("five-years", ON_FIVE), changed)).containsExactly(Suspect.Reason.DIFFERS);
    }

    @Test
    void a_text_that_only_moved_is_told_from_one_that_changed() {
        ArticleVersion moved =
                copy(Optional.of(Validity.from(RAISED)), FIRST, "II. - Le meunier affiche son prix.", "Il le date.");
        ArticleVersion renumbered = copy(Optional.of(Validity.from(RAISED)), FIVE, "III. - Le reste est libre.");
        Requirement first = requirement("pact", basis("CMF M4-1 II al. 2", Validity.from(RAISED), "Il la date."));

        assertThat(reasons(first, moved)).containsExactly(Suspect.Reason.DIFFERS);
        assertThat(reasons(requirement("five", basis("CMF M4-1 II al. 2", Validity.from(RAISED), FIVE)), renumbered))
                .containsExactly(Suspect.Reason.MOVED);
        assertThat(reasons(first, renumbered)).containsExactly(Suspect.Reason.ADDRESS_GONE);
    }

    @Test
    void each_basis_is_held_against_the_version_of_its_own_days() {
        Requirement both = requirement("duration", ON_THREE, ON_FIVE);
        ArticleVersion old = copy(Optional.of(Validity.between(OPENED, RAISED)), FIRST, THREE);
        ArticleVersion recent = copy(Optional.of(Validity.from(RAISED)), FIRST, FIVE);

        assertThat(reasons(both, old, recent)).isEmpty();
        assertThat(reasons(both, recent)).containsExactly(Suspect.Reason.NO_SUCH_VERSION);
    }

    @Test
    void an_undated_copy_is_taken_for_the_version_it_matches_best() {
        ArticleVersion undated = copy(Optional.empty(), FIRST, THREE);
        Requirement first = requirement("pact", basis("CMF M4-1 I al. 1", Validity.from(OPENED), FIRST));

        List<Suspect> suspects = Suspects.among(
                Citing.of(catalogues(first, requirement("duration", ON_THREE, ON_FIVE))),
                List.of(undated),
                Optional.empty());

        assertThat(suspects)
                .singleElement()
                .satisfies(suspect -> assertThat(suspect.basis()).isEqualTo(ON_FIVE))
                .satisfies(suspect -> assertThat(suspect.reason()).isEqualTo(Suspect.Reason.NO_SUCH_VERSION));
    }

    @Test
    void a_version_without_end_in_an_older_copy_says_nothing_of_a_version_that_came_later() {
        ArticleVersion older = copy(Optional.of(Validity.from(OPENED)), FIRST, THREE);

        assertThat(reasons(requirement("duration", ON_THREE, ON_FIVE), older))
                .containsExactly(Suspect.Reason.NO_SUCH_VERSION);
    }

    @Test
    void on_a_given_day_an_undated_copy_is_held_against_the_basis_of_that_day() {
        ArticleVersion undated = copy(Optional.empty(), FIRST, THREE);

        List<Suspect> suspects = Suspects.among(
                Citing.of(catalogues(requirement("duration", ON_THREE, ON_FIVE))),
                List.of(undated),
                Optional.of(LocalDate.of(1950, 1, 1)));

        assertThat(suspects)
                .extracting(Suspect::reason)
                .containsExactly(Suspect.Reason.NO_SUCH_VERSION, Suspect.Reason.DIFFERS);
    }

    @Test
    void an_article_that_ended_makes_an_open_requirement_suspect() {
        ArticleVersion ended = copy(Optional.of(Validity.between(OPENED, RAISED)), FIRST, THREE);

        assertThat(reasons(requirement("five-years", ON_FIVE), ended)).containsExactly(Suspect.Reason.ENDED);
    }

    @Test
    void what_the_copy_or_the_catalogue_does_not_hold_is_not_verified_rather_than_suspect() {
        ArticleVersion recent = copy(Optional.of(Validity.from(RAISED)), FIRST, FIVE);
        Basis unseen = new Basis("CMF M4-1 II al. 1", Validity.from(RAISED), Optional.empty());
        Basis other = basis("CMF M9 al. 1", Validity.from(RAISED), FIVE);

        assertThat(reasons(requirement("unseen", unseen), recent)).containsExactly(Suspect.Reason.NOT_SEEN);
        assertThat(reasons(requirement("other", other), recent)).containsExactly(Suspect.Reason.ARTICLE_ABSENT);
        assertThat(Suspect.Reason.NOT_SEEN.isSuspect()).isFalse();
        assertThat(Suspect.Reason.DIFFERS.isSuspect()).isTrue();
    }

    @Test
    void a_survival_rests_on_the_last_version_after_its_end() {
        Basis survival = new Basis(
                "CMF M4-1 II al. 1",
                Validity.from(RAISED),
                ON_THREE.fingerprint(),
                Optional.of(Text.of("NOTA : pour les vieux moulins", "NOTA: for the old mills")));
        ArticleVersion ended = copy(Optional.of(Validity.between(OPENED, RAISED)), FIRST, THREE);

        assertThat(reasons(requirement("old-mills", survival), ended)).isEmpty();
    }
}
