package org.rouage.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Place;
import org.rouage.basics.Validity;

/** A book of the fictitious Code des moulins. */
class LawBookTest {
    private static final Code MILLS = new Code("CMOU", "Code des moulins", Optional.empty());
    private static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2005, 7, 1);
    private static final LocalDate REUSE = LocalDate.of(2010, 1, 1);

    private static final ArticleVersion FIRST = dated("L1-2", "100", Validity.from(START), "Le meunier moud.");
    private static final ArticleVersion SECOND =
            dated("L1-2", "100", Validity.from(CHANGE), "I. - Le meunier moud :\n\n1° Le blé ;\n\n2° Le seigle.");

    @Test
    void a_version_ends_when_the_next_of_its_article_starts() {
        LawBook book = LawBook.of(List.of(SECOND, FIRST));
        assertThat(book.on(MILLS, FIRST.number(), CHANGE.minusDays(1)))
                .isEqualTo(new InForce.Found(FIRST, Validity.between(START, CHANGE), List.of()));
        assertThat(book.on(MILLS, FIRST.number(), CHANGE))
                .isEqualTo(new InForce.Found(SECOND, Validity.from(CHANGE), List.of()));
    }

    @Test
    void before_its_first_version_an_article_is_not_yet_in_force() {
        LawBook book = LawBook.of(List.of(FIRST));
        assertThat(book.on(MILLS, FIRST.number(), START.minusDays(1)))
                .isInstanceOfSatisfying(InForce.NotInForce.class, answer -> {
                    assertThat(answer.notYet()).isTrue();
                    assertThat(answer.after().orElseThrow().version()).isEqualTo(FIRST);
                });
        assertThat(book.on(MILLS, FIRST.number(), START).shown()).contains(FIRST);
    }

    @Test
    void after_its_stated_end_an_article_is_no_longer_in_force() {
        ArticleVersion repealed = dated("L1-2", "100", Validity.between(START, CHANGE), "Le meunier moud.");
        LawBook book = LawBook.of(List.of(repealed));
        assertThat(book.on(MILLS, FIRST.number(), CHANGE.minusDays(1)).shown()).contains(repealed);
        assertThat(book.on(MILLS, FIRST.number(), CHANGE)).isInstanceOfSatisfying(InForce.NotInForce.class, answer -> {
            assertThat(answer.notYet()).isFalse();
            assertThat(answer.ended()).contains(CHANGE);
        });
    }

    @Test
    void a_number_that_another_article_took_says_so_on_both_sides() {
        ArticleVersion taker = dated("L1-2", "LEGIARTI000000000200", Validity.from(REUSE), "Le four est banal.");
        LawBook book = LawBook.of(List.of(FIRST, SECOND, taker));
        assertThat(book.lineages(MILLS, FIRST.number())).hasSize(2);
        var before = (InForce.Found) book.on(MILLS, FIRST.number(), REUSE.minusDays(1));
        assertThat(before.version()).isEqualTo(SECOND);
        assertThat(before.reused()).isTrue();
        assertThat(before.validity().endExclusive()).isEmpty();
        var after = (InForce.Found) book.on(MILLS, FIRST.number(), REUSE);
        assertThat(after.version()).isEqualTo(taker);
        assertThat(after.others())
                .singleElement()
                .satisfies(other -> assertThat(other.standings())
                        .map(Lineage.Standing::version)
                        .containsExactly(FIRST, SECOND));
    }

    @Test
    void one_copy_without_dates_is_found_undated() {
        ArticleVersion copy = undated("L1-2", Optional.empty(), "Le meunier moud.");
        assertThat(LawBook.of(List.of(copy)).on(MILLS, copy.number(), START)).isEqualTo(new InForce.Undated(copy));
    }

    @Test
    void two_undated_copies_that_say_the_same_are_one_and_two_that_differ_are_ambiguous() {
        ArticleVersion copy = undated("L1-2", Optional.empty(), "Le meunier moud ; il vend.");
        ArticleVersion typography = undated("L1-2", Optional.of("100"), "Le  meunier moud; il vend.");
        ArticleVersion other = undated("L1-2", Optional.of("200"), "Le four est banal.");
        assertThat(LawBook.of(List.of(copy, typography)).on(MILLS, copy.number(), START))
                .isEqualTo(new InForce.Undated(typography));
        assertThat(LawBook.of(List.of(typography, other)).on(MILLS, copy.number(), START))
                .isEqualTo(new InForce.Ambiguous(List.of(typography, other)));
    }

    @Test
    void two_copies_of_one_version_that_differ_in_words_are_ambiguous() {
        ArticleVersion other = dated("L1-2", "100", Validity.from(START), "Le meunier ne moud pas.");
        assertThat(LawBook.of(List.of(FIRST, other)).on(MILLS, FIRST.number(), START))
                .isEqualTo(new InForce.Ambiguous(List.of(FIRST, other)));
    }

    @Test
    void an_undated_copy_of_a_dated_article_adds_nothing() {
        ArticleVersion copy = undated("L1-2", Optional.of("0100"), "Le meunier moud.");
        LawBook book = LawBook.of(List.of(copy, FIRST));
        assertThat(book.on(MILLS, FIRST.number(), START).shown()).contains(FIRST);
        assertThat(book.on(MILLS, FIRST.number(), START.minusDays(1))).isInstanceOf(InForce.NotInForce.class);
    }

    @Test
    void a_number_that_no_copy_has_is_unknown() {
        assertThat(LawBook.of(List.of()).on(MILLS, FIRST.number(), START)).isEqualTo(new InForce.Unknown());
    }

    @Test
    void numbers_are_in_natural_order() {
        LawBook book = LawBook.of(List.of(
                undated("L1-10", Optional.empty(), "a"),
                undated("L1-2", Optional.empty(), "b"),
                undated("D1", Optional.empty(), "c"),
                undated("R1", Optional.empty(), "d")));
        assertThat(book.numbers(MILLS)).map(ArticleNumber::toString).containsExactly("L1-2", "L1-10", "R1", "D1");
    }

    @Test
    void a_provision_is_looked_up_in_the_version_of_the_day() {
        LawBook book = LawBook.of(List.of(FIRST, SECOND));
        var rye = ProvisionRef.of(MILLS, FIRST.number(), Address.parse("I al. 3 (2°)"));
        assertThat(book.lookUp(rye, CHANGE))
                .isInstanceOfSatisfying(
                        LookedUp.Seen.class, seen -> assertThat(seen.text()).isEqualTo("2° Le seigle."));
        assertThat(book.lookUp(rye, CHANGE.minusDays(1))).isEqualTo(new LookedUp.NoProvision(FIRST));
        assertThat(book.lookUp(rye, START.minusDays(1)))
                .isInstanceOfSatisfying(
                        LookedUp.NoArticle.class,
                        missing -> assertThat(missing.why()).isInstanceOf(InForce.NotInForce.class));
        assertThat(book.lookUp(ProvisionRef.of(MILLS, FIRST.number()), CHANGE))
                .isInstanceOfSatisfying(
                        LookedUp.Seen.class,
                        seen -> assertThat(seen.provisions()).hasSize(3));
    }

    @Test
    void a_label_that_the_text_does_not_print_finds_nothing() {
        LawBook book = LawBook.of(List.of(SECOND));
        var wrong = ProvisionRef.of(MILLS, FIRST.number(), Address.parse("I al. 3 (1°)"));
        assertThat(book.lookUp(wrong, CHANGE)).isEqualTo(new LookedUp.NoProvision(SECOND));
    }

    private static ArticleVersion dated(String number, String id, Validity validity, String body) {
        return version(number, Optional.of(id), Optional.of(validity), body);
    }

    private static ArticleVersion undated(String number, Optional<String> id, String body) {
        return version(number, id, Optional.empty(), body);
    }

    private static ArticleVersion version(
            String number, Optional<String> id, Optional<Validity> validity, String body) {
        return new ArticleVersion(
                MILLS, ArticleNumber.parse(number), validity, id, body, "", List.of(), Place.of(number + ".md"));
    }
}
