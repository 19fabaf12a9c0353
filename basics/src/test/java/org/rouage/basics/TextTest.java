package org.rouage.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void a_text_answers_in_the_language_asked_for() {
        Text missing = Text.of("clause absente", "missing clause");
        assertThat(missing.in(Language.FRENCH)).isEqualTo("clause absente");
        assertThat(missing.in(Language.ENGLISH)).isEqualTo("missing clause");
    }

    @Test
    void a_text_in_one_language_only_is_refused() {
        assertThatThrownBy(() -> Text.of("clause absente", " ")).hasMessageContaining("clause absente");
    }

    @Test
    void every_french_speaking_locale_is_answered_in_french_and_any_other_in_english() {
        assertThat(Language.of(Locale.forLanguageTag("fr-BE"))).isEqualTo(Language.FRENCH);
        assertThat(Language.of(Locale.forLanguageTag("de"))).isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Locale.ROOT)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void texts_join_language_by_language() {
        assertThat(Text.of("oui", "yes").plus(Text.same("."))).isEqualTo(Text.of("oui.", "yes."));
        assertThat(Text.empty().isEmpty()).isTrue();
    }

    @Test
    void a_digest_is_the_published_sha_256_and_reads_back_what_it_prints() {
        Digest empty = Digest.ofText("");
        assertThat(empty).hasToString("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Digest.parse(empty.toString())).isEqualTo(empty);
        assertThat(Digest.ofText("é")).isNotEqualTo(Digest.ofText("e"));
        assertThatThrownBy(() -> Digest.parse("md5:00")).hasMessageContaining("md5:00");
        assertThatThrownBy(() -> new Digest("E3B0")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_day_serves_for_both_dates_of_a_question() {
        LocalDate day = LocalDate.of(2019, 3, 1);
        assertThat(AsOf.on(day)).isEqualTo(new AsOf(day, day));
    }

    @Test
    void what_is_counted_agrees_in_each_language_nought_being_singular_in_french_only() {
        assertThat(Text.counted(0, "jour", "jours", "day", "days")).isEqualTo(Text.of("0 jour", "0 days"));
        assertThat(Text.counted(1, "jour", "jours", "day", "days")).isEqualTo(Text.of("1 jour", "1 day"));
        assertThat(Text.counted(2, "jour", "jours", "day", "days")).isEqualTo(Text.of("2 jours", "2 days"));
        assertThat(Text.counted(1, "atteint", "atteints", "reached")).isEqualTo(Text.of("1 atteint", "1 reached"));
        assertThat(Text.counted(2, "atteint", "atteints", "reached")).isEqualTo(Text.of("2 atteints", "2 reached"));
    }
}
