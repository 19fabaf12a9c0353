package org.rouage.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CSS|CSS",
                "Code de la sécurité sociale.|CSS",
                "CODE DE LA SECURITE SOCIALE|CSS",
                "LEGITEXT000006073189|CSS",
                "Code rural|CRPM",
                "Code rural ancien|CR-ANC",
                "Code général des impôts, CGI.|CGI",
                "Code général des impôts, annexe 2, CGIAN2.|CGI-AN2",
                "Code général de la propriété des personnes publ...|CG3P",
                "Code des pensions militaires d'invalidité et des...|CPMIVG",
                "Code de l’entrée et du séjour des étrangers et ...|CESEDA",
                "Livre des procédures fiscales|LPF"
            })
    void a_code_is_known_by_its_abbreviation_identifier_and_title_even_cut(String name, String abbreviation) {
        assertThat(Codes.named(name).map(Code::abbreviation)).contains(abbreviation);
    }

    @Test
    void a_title_cut_too_short_to_tell_two_codes_apart_names_none() {
        assertThat(Codes.named("Code des pensions ...")).isEmpty();
        assertThat(Codes.named("Code de la")).isEmpty();
        assertThat(Codes.named("Code des rouages")).isEmpty();
        assertThat(Codes.named("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code du travail, au titre|CT|15",
                "code du travail maritime|CTM|24",
                "code du travail applicable à Mayotte|CT-MAY|36",
                "code de l'action  sociale et des familles|CASF|41",
                "code rural et de la pêche maritime|CRPM|34",
                "code rural et forestier|CRPM|10",
                "Code de la sécurité\u00a0sociale.|CSS|27",
                "code général des impôts, annexe III|CGI-AN3|35",
                "code général des impôts, qui|CGI|23",
                "livre des procédures fiscales|LPF|29"
            })
    void the_longest_name_is_read_in_running_text(String text, String abbreviation, int end) {
        Optional<Codes.Mention> mention = Codes.at(text, 0);
        assertThat(mention.map(m -> m.code().abbreviation())).contains(abbreviation);
        assertThat(mention.map(Codes.Mention::endExclusive)).contains(end);
    }

    @Test
    void half_a_word_is_not_a_name() {
        assertThat(Codes.at("code civilement", 0)).isEmpty();
        assertThat(Codes.at("code de rouage", 0)).isEmpty();
        assertThat(Codes.at("code", 0)).isEmpty();
    }

    @Test
    void no_two_codes_share_an_abbreviation_or_an_identifier() {
        List<Code> codes = Codes.all();
        assertThat(codes).hasSizeGreaterThan(90);
        assertThat(new HashSet<>(codes)).hasSameSizeAs(codes);
        List<String> ids =
                codes.stream().flatMap(code -> code.legiId().stream()).toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(ids).allMatch(id -> id.matches("LEGITEXT\\d{12}"));
        assertThat(codes)
                .allSatisfy(code -> assertThat(Codes.named(code.title())).contains(code));
    }
}
