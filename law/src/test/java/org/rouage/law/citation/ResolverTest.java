package org.rouage.law.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Validity;
import org.rouage.law.ArticleVersion;
import org.rouage.law.link.Link;

class ResolverTest {
    private static final LocalDate START = LocalDate.of(2010, 1, 1);
    private static final LocalDate END = LocalDate.of(2015, 1, 1);

    @Test
    void a_citation_comes_to_the_version_in_force_on_the_day_and_to_nothing_a_day_before_or_after() {
        List<ArticleVersion> book = Fiction.book(Fiction.dated("L222-1", "1", Validity.between(START, END)));
        assertThat(on(book, "l'article L. 222-1", START.minusDays(1))).isInstanceOf(Resolution.NotYetInForce.class);
        assertThat(on(book, "l'article L. 222-1", START)).isInstanceOf(Resolution.Resolved.class);
        assertThat(on(book, "l'article L. 222-1", END.minusDays(1))).isInstanceOf(Resolution.Resolved.class);
        assertThat(on(book, "l'article L. 222-1", END)).isInstanceOf(Resolution.Repealed.class);
    }

    @Test
    void a_number_borne_by_two_articles_in_turn_is_said_to_be_reused() {
        List<ArticleVersion> book = Fiction.book(
                Fiction.dated("L222-1", "1", Validity.between(START, END)),
                Fiction.dated("L222-1", "2", Validity.from(END)));
        assertThat(on(book, "l'article L. 222-1", END))
                .isInstanceOfSatisfying(Resolution.NumberReused.class, reused -> {
                    assertThat(reused.target().chronicalId()).contains("2");
                    assertThat(reused.otherChronicalIds()).containsExactly("1");
                });
    }

    @Test
    void an_undated_article_is_repealed_from_the_day_its_links_say() {
        Link repeal = Link.parse("Abrogé par", "Décret n°2018-174 du 9 mars 2018 - art. 15");
        List<ArticleVersion> book = Fiction.book(Fiction.linked("L222-1", "Texte.", repeal));
        assertThat(on(book, "l'article L. 222-1", LocalDate.of(2018, 3, 8))).isInstanceOf(Resolution.Resolved.class);
        assertThat(on(book, "l'article L. 222-1", LocalDate.of(2018, 3, 9))).isInstanceOf(Resolution.Repealed.class);
    }

    @Test
    void what_the_corpus_should_hold_dangles_and_what_it_cannot_know_is_outside() {
        List<ArticleVersion> book = Fiction.book();
        assertThat(on(book, "l'article L. 111-99", Fiction.DAY)).isEqualTo(new Resolution.Dangling());
        assertThat(on(book, "l'article R. 111-9", Fiction.DAY)).isEqualTo(new Resolution.OutsideCorpus());
        assertThat(on(book, "l'article L. 111-9 du code du sport", Fiction.DAY))
                .isEqualTo(new Resolution.OutsideCorpus());
        assertThat(on(book, "l'article 9 de la loi n° 2090-1", Fiction.DAY)).isEqualTo(new Resolution.NotInACode());
    }

    @Test
    void a_passage_that_the_article_does_not_hold_is_missing() {
        List<ArticleVersion> book =
                Fiction.book(Fiction.article("L222-1", "I.-Texte :\n\n1° Un ;\n\n2° Deux.\n\nII.-Texte."));
        assertThat(on(book, "au 2° du I de l'article L. 222-1", Fiction.DAY)).isInstanceOf(Resolution.Resolved.class);
        assertThat(on(book, "au 3° du I de l'article L. 222-1", Fiction.DAY))
                .isInstanceOf(Resolution.PlaceMissing.class);
        assertThat(on(book, "au III de l'article L. 222-1", Fiction.DAY)).isInstanceOf(Resolution.PlaceMissing.class);
        assertThat(on(book, "au dernier alinéa de l'article L. 222-1", Fiction.DAY))
                .isInstanceOf(Resolution.Resolved.class);
    }

    @Test
    void a_range_comes_to_the_articles_held_between_its_ends() {
        assertThat(on(Fiction.book(), "aux articles L. 111-58 à L. 111-99", Fiction.DAY))
                .isInstanceOfSatisfying(
                        Resolution.ResolvedRange.class,
                        range -> assertThat(range.members())
                                .extracting(version -> version.number().normalised())
                                .containsExactly("L111-58", "L111-59", "L111-60"));
    }

    @Test
    void neighbours_and_letters_left_out_or_mistaken_are_made_good() {
        List<ArticleVersion> book = Fiction.book(Fiction.article("LO333-1", "Texte."));
        assertThat(on(book, "l'article suivant", Fiction.DAY)).isEqualTo(new Resolution.Resolved(book.get(2)));
        assertThat(on(book, "l'article 111-7", Fiction.DAY)).isEqualTo(new Resolution.Resolved(book.get(6)));
        assertThat(on(book, "l'article L. 333-1", Fiction.DAY)).isEqualTo(new Resolution.Resolved(book.getLast()));
    }

    /** What the only citation of this body, standing in L111-2, comes to on the day. */
    private static Resolution on(List<ArticleVersion> book, String body, LocalDate day) {
        Resolver resolver = Resolver.over(book);
        ArticleVersion citing = Fiction.article("L111-2", body);
        List<Citation> found = CitationFinder.in(citing, resolver.contents());
        assertThat(found).hasSize(1);
        return resolver.resolve(citing, found.getFirst(), day);
    }
}
