package org.rouage.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;

class BadDossierTest {
    private static final String CONVENTION = "convention.yaml";

    @Test
    void an_unknown_key_is_said_with_the_nearest_known_one() {
        var bad = Sample.full()
                .with(
                        CONVENTION,
                        "        objectives:\n          - id: obj-calls",
                        "        objectifs:\n          - id: obj-calls");

        assertThat(bad.printed(Language.ENGLISH)).isEqualTo("""
                convention.yaml:35:9 (axes[1].sheets[1].objectifs): YAML-UNKNOWN-KEY
                  found: objectifs
                  expected: one of the keys id, number, title, text, objectives, commitments, actions, indicators
                  remedy: did you mean objectives?
                """);
        assertThat(bad.printed(Language.FRENCH)).isEqualTo("""
                convention.yaml:35:9 (axes[1].sheets[1].objectifs): YAML-UNKNOWN-KEY
                  trouvé : objectifs
                  attendu : une des clés id, number, title, text, objectives, commitments, actions, indicators
                  remède : vouliez-vous dire objectives ?
                """);
    }

    @Test
    void references_to_nothing_are_all_listed_with_the_nearest_identifier() {
        var bad = Sample.full()
                .with(CONVENTION, "actions: [act-number]", "actions: [act-numbers, obj-calls]")
                .with(CONVENTION, "{id: com-number, party: fund,", "{id: com-number, party: found,")
                .with("records/correspondences.yaml", "ori-health", "ori-helth")
                .with("records/filings.yaml", "f-1, act: convention", "f-1, act: amendment-7");

        assertThat(bad.printed(Language.ENGLISH)).isEqualTo("""
                convention.yaml:42:23 (axes[1].sheets[1].objectives[1].actions[1]): DOSSIER-NO-SUCH-ELEMENT
                  found: act-numbers
                  expected: the identifier of an element of this dossier: action
                  remedy: did you mean act-number?
                convention.yaml:42:36 (axes[1].sheets[1].objectives[1].actions[2]): DOSSIER-NO-SUCH-ELEMENT
                  found: obj-calls, which names something else: objective
                  expected: the identifier of an element of this dossier: action
                  remedy: name an element of that kind
                convention.yaml:55:37 (axes[1].sheets[1].commitments[2].party): DOSSIER-NO-SUCH-ELEMENT
                  found: found
                  expected: the identifier of an element of this dossier: party
                  remedy: did you mean fund?
                records/correspondences.yaml:2:13 (correspondences[1].clause): DOSSIER-NO-SUCH-ELEMENT
                  found: ori-helth
                  expected: the identifier of a clause of this dossier
                  remedy: did you mean ori-health?
                records/filings.yaml:2:20 (filings[1].act): DOSSIER-NO-SUCH-ELEMENT
                  found: amendment-7
                  expected: the identifier of an element of this dossier: act
                  remedy: did you mean amendment-1?
                """);
        assertThat(bad.printed(Language.FRENCH)).isEqualTo("""
                convention.yaml:42:23 (axes[1].sheets[1].objectives[1].actions[1]): DOSSIER-NO-SUCH-ELEMENT
                  trouvé : act-numbers
                  attendu : l'identifiant d'un élément de ce dossier : action
                  remède : vouliez-vous dire act-number ?
                convention.yaml:42:36 (axes[1].sheets[1].objectives[1].actions[2]): DOSSIER-NO-SUCH-ELEMENT
                  trouvé : obj-calls, qui désigne autre chose : objectif
                  attendu : l'identifiant d'un élément de ce dossier : action
                  remède : nommez un élément de cette sorte
                convention.yaml:55:37 (axes[1].sheets[1].commitments[2].party): DOSSIER-NO-SUCH-ELEMENT
                  trouvé : found
                  attendu : l'identifiant d'un élément de ce dossier : partie
                  remède : vouliez-vous dire fund ?
                records/correspondences.yaml:2:13 (correspondences[1].clause): DOSSIER-NO-SUCH-ELEMENT
                  trouvé : ori-helth
                  attendu : l'identifiant d'une clause de ce dossier
                  remède : vouliez-vous dire ori-health ?
                records/filings.yaml:2:20 (filings[1].act): DOSSIER-NO-SUCH-ELEMENT
                  trouvé : amendment-7
                  attendu : l'identifiant d'un élément de ce dossier : acte
                  remède : vouliez-vous dire amendment-1 ?
                """);
    }

    @Test
    void two_clauses_with_one_identifier_are_said_with_both_places() {
        var bad = Sample.full().with("amendments/1.yaml", "amendment-1-network", "clause-network");

        assertThat(bad.printed(Language.ENGLISH)).isEqualTo("""
                amendments/1.yaml:11:10 (clauses[1].id): DOSSIER-SAME-IDENTIFIER
                  found: clause-network, already taken at convention.yaml:182:9
                  expected: an identifier for each
                  remedy: rename one of the two
                """);
        assertThat(bad.printed(Language.FRENCH)).isEqualTo("""
                amendments/1.yaml:11:10 (clauses[1].id): DOSSIER-SAME-IDENTIFIER
                  trouvé : clause-network, déjà pris en convention.yaml:182:9
                  attendu : un identifiant à chacun
                  remède : renommez l'un des deux
                """);
    }

    @Test
    void impossible_dates_and_periods_that_end_before_they_start_are_said() {
        var bad = Sample.full()
                .with(CONVENTION, "start: 2014-01-01", "start: 2018-01-01")
                .with(CONVENTION, "endExclusive: 2030-01-01", "endExclusive: 1967-10-01")
                .with(CONVENTION, "due: 2015-06-30", "due: 2015-06-31")
                .with(CONVENTION, "due: 2015-12-31", "due: 2014-08-31");

        assertThat(bad.printed(Language.ENGLISH)).isEqualTo("""
                convention.yaml:14:50 (fund.missions[1].validity.endExclusive): DOSSIER-BACKWARDS
                  found: endExclusive 1967-10-01, from 1967-10-01
                  expected: endExclusive, after 1967-10-01
                  remedy: correct one of the two values
                convention.yaml:20:17 (period.endInclusive): DOSSIER-BACKWARDS
                  found: endInclusive 2017-12-31, start 2018-01-01
                  expected: endInclusive, not before 2018-01-01
                  remedy: correct one of the two values
                convention.yaml:53:18 (axes[1].sheets[1].commitments[1].due): YAML-DATE
                  found: 2015-06-31
                  expected: a day that exists
                  remedy: the last day of that month is 2015-06-30
                convention.yaml:62:18 (axes[1].sheets[1].actions[1].due): DOSSIER-BACKWARDS
                  found: due 2014-08-31, start 2014-09-01
                  expected: due, not before 2014-09-01
                  remedy: correct one of the two values
                """);
    }

    @Test
    void an_unknown_term_suggests_the_nearest_by_its_spelling_or_by_its_name() {
        var bad = Sample.full()
                .with(CONVENTION, "- term: benefit-service", "- term: service des prestations")
                .with(CONVENTION, "capacity: director}", "capacity: directeur}")
                .with(CONVENTION, "scope: benefits", "scope: roads");

        assertThat(bad.printed(Language.ENGLISH)).isEqualTo("""
                convention.yaml:13:13 (fund.missions[1].term): DOSSIER-TERM
                  found: service des prestations
                  expected: one of the terms benefit-service
                  remedy: did you mean benefit-service?
                convention.yaml:26:29 (signatories[2].capacity): DOSSIER-TERM
                  found: directeur
                  expected: one of the terms board-president, director, minister-social-security
                  remedy: did you mean director?
                convention.yaml:180:26 (controlPlans[1].scope): DOSSIER-TERM
                  found: roads
                  expected: one of the terms benefits
                  remedy: take a term from the list, or add it by a catalogue
                """);
        assertThat(bad.printed(Language.FRENCH)).isEqualTo("""
                convention.yaml:13:13 (fund.missions[1].term): DOSSIER-TERM
                  trouvé : service des prestations
                  attendu : un des termes benefit-service
                  remède : vouliez-vous dire benefit-service ?
                convention.yaml:26:29 (signatories[2].capacity): DOSSIER-TERM
                  trouvé : directeur
                  attendu : un des termes board-president, director, minister-social-security
                  remède : vouliez-vous dire director ?
                convention.yaml:180:26 (controlPlans[1].scope): DOSSIER-TERM
                  trouvé : roads
                  attendu : un des termes benefits
                  remède : prenez un terme de la liste, ou ajoutez-le par un catalogue
                """);
    }

    @Test
    void the_days_of_acts_signatures_and_filings_agree() {
        var bad = Sample.full()
                .with("records/filings.yaml", "sent: 2014-08-04", "sent: 2014-07-27")
                .with("records/signatures.yaml", "signed: 2015-03-15", "signed: 2014-07-27");

        assertThat(bad.printed(Language.ENGLISH)).isEqualTo("""
                amendments/1.yaml:5:9 (signed): DOSSIER-SIGNED-OTHERWISE
                  found: signed 2015-03-15 by the act, 2014-07-27 by the signatures
                  expected: the day of the last signature
                  remedy: correct the act or records/signatures.yaml
                records/filings.yaml:6:11 (filings[2].sent): DOSSIER-SENT-BEFORE-SIGNED
                  found: sent 2014-07-27, signed 2014-07-28
                  expected: nothing sent before 2014-07-28
                  remedy: correct one of the two dates
                records/signatures.yaml:4:85 (signatures[3].signed): DOSSIER-SIGNED-BEFORE-CONVENTION
                  found: amendment-1 signed 2014-07-27
                  expected: not before 2014-07-28, when the convention was signed
                  remedy: correct one of the two dates
                """);
    }

    @Test
    void numbers_of_amendments_follow_one_another_and_are_those_of_their_files() {
        var bad = Sample.full()
                .with("amendments/4.yaml", Sample.amendment(4).replace("number: 4\n", "number: 1\n"))
                .with("amendments/5.yaml", Sample.amendment(5).replace("number: 5\n", "number: 6\n"));

        assertThat(bad.printed(Language.ENGLISH)).isEqualTo("""
                amendments/3.yaml: DOSSIER-AMENDMENT-GAP
                  found: no amendment 3, but an amendment 5
                  expected: numbers that follow one another from 1
                  remedy: add the missing amendment, or renumber
                amendments/4.yaml:1:9 (number): DOSSIER-SAME-NUMBER
                  found: amendment 1, already in amendments/1.yaml
                  expected: the number of the file, 4
                  remedy: give each act its own number
                amendments/5.yaml:1:9 (number): DOSSIER-AMENDMENT-NUMBER
                  found: amendment 6
                  expected: the number of the file, 5
                  remedy: rename the file 6.yaml or correct the number
                """);
    }

    @Test
    void identifiers_are_lower_case_words_joined_by_hyphens_and_a_title_shows_how() {
        var bad = Sample.full()
                .with(CONVENTION, "{id: annex-1,", "{id: Annexe n° 1,")
                .with(CONVENTION, "legalBasis: [CSS L227-1]", "legalBasis: [CSS L. 227-1]");

        assertThat(bad.printed(Language.ENGLISH)).isEqualTo("""
                convention.yaml:4:14 (legalBasis[1]): DOSSIER-SHAPE
                  found: CSS L. 227-1
                  expected: a code and an article number
                  remedy: write for example CSS L227-1
                convention.yaml:189:10 (annexes[1].id): DOSSIER-IDENTIFIER
                  found: Annexe n° 1
                  expected: lower-case words without accents, joined by hyphens
                  remedy: write annexe-n-1
                """);
    }

    @Test
    void one_value_per_year_a_value_in_each_and_a_range_the_right_way_round() {
        var bad = Sample.full()
                .with(CONVENTION, "{year: 2015, number: 86.5, upTo: 88}", "{year: 2014, number: 86.5, upTo: 86}")
                .with(CONVENTION, "{year: 2016, words: au moins autant}", "{year: 20166, upTo: 3}");

        assertThat(bad.printed(Language.ENGLISH)).isEqualTo("""
                convention.yaml:78:24 (axes[1].sheets[1].indicators[1].targets[2].year): DOSSIER-TWICE
                  found: year 2014, already at 77:24
                  expected: once only
                  remedy: keep one of the two values
                convention.yaml:78:50 (axes[1].sheets[1].indicators[1].targets[2].upTo): DOSSIER-BACKWARDS
                  found: upTo 86, number 86.5
                  expected: upTo, not before 86.5
                  remedy: correct one of the two values
                convention.yaml:79:17 (axes[1].sheets[1].indicators[1].targets[3]): DOSSIER-ONE-OF
                  found: none of these keys
                  expected: at least one of the keys number, words
                  remedy: add number: …
                convention.yaml:79:24 (axes[1].sheets[1].indicators[1].targets[3].year): DOSSIER-YEAR
                  found: 20166
                  expected: a year from 1900 to 2199
                  remedy: write the four digits of the year
                convention.yaml:79:37 (axes[1].sheets[1].indicators[1].targets[3].upTo): DOSSIER-TOGETHER
                  found: upTo without number
                  expected: both keys together
                  remedy: add number: …
                """);
    }

    @Test
    void numbers_are_exact_decimals_written_with_a_point() {
        var bad = Sample.full()
                .with(CONVENTION, "weight: 20", "weight: 20,5")
                .with(CONVENTION, "delayDays: 90", "delayDays: -90")
                .with(CONVENTION, "limitative: true", "limitative: oui");

        assertThat(bad.printed(Language.FRENCH)).isEqualTo("""
                convention.yaml:82:21 (axes[1].sheets[1].indicators[1].weight): YAML-NUMBER
                  trouvé : 20,5
                  attendu : un nombre
                  remède : écrivez 20.5 sans guillemets
                convention.yaml:102:21 (budgets[1].lines[1].limitative): YAML-FLAG
                  trouvé : oui
                  attendu : true ou false
                  remède : écrivez true
                convention.yaml:172:62 (evaluation.steps[1].delayDays): DOSSIER-NEGATIVE
                  trouvé : -90
                  attendu : zéro ou plus
                  remède : enlevez le signe
                """);
    }

    @Test
    void when_a_file_cannot_be_read_at_all_references_into_it_are_not_called_wrong() {
        var bad = Sample.full().with(CONVENTION, "id: cnx\nid: cnx\n");

        assertThat(bad.codes()).containsExactly("YAML-DUPLICATE-KEY");
    }

    @Test
    void an_act_that_is_not_utf_8_is_refused_at_its_first_bad_byte() {
        var files = new LinkedHashMap<String, byte[]>();
        Sample.full().files().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.ISO_8859_1)));

        var problems = new DossierReader(Sample.vocabulary())
                .read(DossierFiles.of(files))
                .problems();

        assertThat(problems).extracting(problem -> problem.code()).contains("FILE-ENCODING");
        assertThat(problems.stream()
                                .filter(problem -> problem.place().file().equals("records/justifications.yaml"))
                                .findFirst()
                                .orElseThrow()
                                .print(Language.ENGLISH)
                        + "\n")
                .isEqualTo("""
                records/justifications.yaml:3:13: FILE-ENCODING
                  found: byte E9 (offset 76)
                  expected: text in UTF-8
                  remedy: convert the file, for example: iconv -f WINDOWS-1252 -t UTF-8
                """);
    }

    @Test
    void aliases_are_refused_before_they_can_multiply() {
        var bad = Sample.full()
                .with(
                        CONVENTION,
                        "preamble: |\n  Les parties",
                        "preamble: &a [x]\nannexe: [*a, *a]\nnote: |\n  Les parties");

        assertThat(bad.codes()).containsExactly("YAML-ALIAS", "YAML-ALIAS", "YAML-ALIAS");
    }

    @Test
    void each_reference_to_an_element_is_missed_when_the_element_has_another_name() {
        var references = Map.ofEntries(
                Map.entry("obj-calls", 2),
                Map.entry("act-number", 1),
                Map.entry("ind-calls", 16),
                Map.entry("com-decree", 4),
                Map.entry("com-number", 1),
                Map.entry("management", 3),
                Map.entry("management-it", 5),
                Map.entry("staff", 1),
                Map.entry("ori-health", 1),
                Map.entry("calls-answered", 1),
                Map.entry("calls-received", 1),
                Map.entry("sco-calls", 1));
        Sample sample = Sample.full();

        sample.dossier().places().forEach((id, place) -> {
            if (place.path().endsWith("id")) {
                Sample renamed = sample.with(
                        place.file(),
                        sample.text(place.file()).replaceFirst("id: " + id + "(?=[,\n])", "id: " + id + "-2"));
                assertThat(renamed.codes().stream().filter(code -> !code.matches("(AMENDMENT|FORMULA)-.*")))
                        .as(id)
                        .isEqualTo(Collections.nCopies(references.getOrDefault(id, 0), "DOSSIER-NO-SUCH-ELEMENT"));
            }
        });
    }

    @Test
    void names_without_end_and_references_without_number_are_told_in_no_time() {
        var clauses = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            clauses.append("  - {id: annexe-").append(i).append(", title: x, text: x}\n");
        }
        var bad = Sample.full()
                .with(CONVENTION, "annexes:\n", "annexes:\n" + clauses)
                .with(CONVENTION, "{id: annex-1,", "{id: " + "a-".repeat(50_000) + "a,")
                .with(
                        CONVENTION,
                        "means: [management, management-it, staff]",
                        "means: [" + "x, ".repeat(20_000) + "x]");

        assertTimeout(Duration.ofSeconds(20), () -> assertThat(bad.codes()).hasSize(20_002));
    }
}
