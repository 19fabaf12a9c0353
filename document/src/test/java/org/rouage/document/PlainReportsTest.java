package org.rouage.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The forms without a page: text for a terminal, JSON for machines. */
final class PlainReportsTest {
    @Test
    void a_terminal_shows_what_is_open_in_full_and_the_rest_in_short() {
        String text = TextReport.print(SampleReport.report(), Language.ENGLISH, (kind, words) -> words);

        assertThat(text).contains("""
                  ✖ breached – horl/two
                    Requirement two
                    [HORL L1-1 I al. 1] Nothing answers.
                    · cla-1: a clause
                    ! Suspect: the text given is not the one the catalogue was written on; read the requirement
                      again.
                    ! Text not seen.
                    → Write the clause.
                    « Justifications – Ms Balance, 28 July 2014: It was <agreed>.
                  – not applicable
                    Requirement three
                    [HORL L1-1 I al. 1] Not held.
                    ! Text not seen.
                """);
        assertThat(text).endsWith("""
                    1  ✖ breached
                    1  ✎ to justify
                    1  ? undecided
                    1  ✔ satisfied
                    1  – not applicable
                """);
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void colour_is_put_around_words_that_say_the_same() {
        String plain = TextReport.print(SampleReport.report(), Language.FRENCH, (kind, words) -> words);
        String inked = TextReport.print(SampleReport.report(), Language.FRENCH, (kind, words) -> "{" + words + "}");

        assertThat(inked.replace("{", "").replace("}", "")).isEqualTo(plain);
        assertThat(inked).contains("{✎ à justifier}");
    }

    @Test
    void json_holds_both_languages_the_receipt_and_no_boolean() {
        String json = JsonReport.print(SampleReport.report());
        var names = new ArrayList<String>();
        var tokens = new ArrayList<JsonToken>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                tokens.add(token);
                if (token == JsonToken.PROPERTY_NAME) {
                    names.add(parser.currentName());
                }
                token = parser.nextToken();
            }
        }

        assertThat(names).startsWith("format", "receipt", "engine", "version", "digest");
        assertThat(names).contains("reason", "fr", "en", "provision", "remedy", "justifications");
        assertThat(tokens).doesNotContain(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE);
        assertThat(json)
                .contains("\"verdict\" : \"to-justify\"")
                .contains("\"status\" : \"suspect\"")
                .doesNotContain("\r")
                .endsWith("}\n");
    }

    @Test
    void the_bytes_depend_on_neither_locale_nor_time_zone() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        String json = JsonReport.print(SampleReport.report());
        String html = HtmlReport.print(SampleReport.report(), Language.FRENCH);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));

            assertThat(JsonReport.print(SampleReport.report())).isEqualTo(json);
            assertThat(HtmlReport.print(SampleReport.report(), Language.FRENCH)).isEqualTo(html);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
