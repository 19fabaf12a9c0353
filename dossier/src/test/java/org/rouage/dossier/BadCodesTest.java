package org.rouage.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;

/** The codes by which files of measures name bodies: each is one text, of one body. */
class BadCodesTest {
    private static final String CONVENTION = "convention.yaml";

    @Test
    void a_code_that_names_two_bodies_or_is_an_identifier_is_said_at_each_place() {
        var bad = Sample.full()
                .with(
                        CONVENTION,
                        "posts: [{year: 2014, number: 45.5}]}]",
                        "posts: [{year: 2014, number: 45.5}]},\n"
                                + "    {id: sud, name: Caisse du Sud, validity: {from: 1967-10-01},"
                                + " codes: [\"011\", nord, plaine, CNX, \"012\", \"012\"]}]");

        assertThat(bad.printed(Language.ENGLISH)).isEqualTo("""
                convention.yaml:11:74 (fund.network[2].codes[1]): DOSSIER-CODE-TAKEN
                  found: 011 for sud, which names nord already
                  expected: a code that names only one local fund of the network, be it closed
                  remedy: take this code out of one of the two; a closed fund keeps its own, as its submissions stay
                convention.yaml:11:81 (fund.network[2].codes[2]): DOSSIER-CODE-TAKEN
                  found: nord for sud, which names nord already
                  expected: a code that names only one local fund of the network, be it closed
                  remedy: take this code out of one of the two; a closed fund keeps its own, as its submissions stay
                convention.yaml:11:87 (fund.network[2].codes[3]): DOSSIER-CODE-TAKEN
                  found: plaine for sud, which names plaine already
                  expected: a code that names only one local fund of the network, be it closed
                  remedy: take this code out of one of the two; a closed fund keeps its own, as its submissions stay
                convention.yaml:11:95 (fund.network[2].codes[4]): DOSSIER-CODE-TAKEN
                  found: CNX for sud, which names CNX already
                  expected: a code that names only one local fund of the network, be it closed
                  remedy: take this code out of one of the two; a closed fund keeps its own, as its submissions stay
                convention.yaml:11:107 (fund.network[2].codes[6]): DOSSIER-CODE-TAKEN
                  found: 012 for sud, which names sud already
                  expected: a code that names only one local fund of the network, be it closed
                  remedy: take this code out of one of the two; a closed fund keeps its own, as its submissions stay
                """);
    }

    @Test
    void a_code_is_not_empty_and_has_nothing_at_its_ends_that_is_not_seen() {
        var bad = Sample.full()
                .with(
                        CONVENTION,
                        "codes: [\"01\", \"011\"]",
                        "codes: [\"\", \" 01\", \"01 \", \"=1\", \"0é\", \"2A\"]");

        assertThat(bad.printed(Language.ENGLISH)).isEqualTo("""
                convention.yaml:10:84 (fund.network[1].codes[1]): YAML-KIND
                  found: an empty text
                  expected: a text
                  remedy: write a text
                convention.yaml:10:88 (fund.network[1].codes[2]): DOSSIER-SHAPE
                  found: " 01"
                  expected: a code: letters without accents and digits, with . _ / - or a space inside if need be
                  remedy: write for example "01"
                convention.yaml:10:95 (fund.network[1].codes[3]): DOSSIER-SHAPE
                  found: "01 "
                  expected: a code: letters without accents and digits, with . _ / - or a space inside if need be
                  remedy: write for example "01"
                convention.yaml:10:102 (fund.network[1].codes[4]): DOSSIER-SHAPE
                  found: =1
                  expected: a code: letters without accents and digits, with . _ / - or a space inside if need be
                  remedy: write for example "01"
                convention.yaml:10:108 (fund.network[1].codes[5]): DOSSIER-SHAPE
                  found: 0é
                  expected: a code: letters without accents and digits, with . _ / - or a space inside if need be
                  remedy: write for example "01"
                """);
    }

    @Test
    void a_code_that_an_editor_takes_for_a_number_stands_between_quotes_and_keeps_its_zeros() {
        var bare = Sample.full().with(CONVENTION, "codes: [\"01\", \"011\"]", "codes: [01, 75, 2E5, 2A, \"001\"]");

        assertThat(bare.printed(Language.ENGLISH)).isEqualTo("""
                convention.yaml:10:84 (fund.network[1].codes[1]): DOSSIER-QUOTES
                  found: 01
                  expected: a text between quotes: without them it is a number, which loses the zeros it begins with
                  remedy: write "01"
                convention.yaml:10:88 (fund.network[1].codes[2]): DOSSIER-QUOTES
                  found: 75
                  expected: a text between quotes: without them it is a number, which loses the zeros it begins with
                  remedy: write "75"
                convention.yaml:10:92 (fund.network[1].codes[3]): DOSSIER-QUOTES
                  found: 2E5
                  expected: a text between quotes: without them it is a number, which loses the zeros it begins with
                  remedy: write "2E5"
                """);
        assertThat(Sample.full()
                        .with(CONVENTION, "codes: [\"01\", \"011\"]", "codes: [\"01\", \"001\", 2A, '75']")
                        .dossier()
                        .convention()
                        .fund()
                        .network()
                        .getFirst()
                        .codes())
                .containsExactly("01", "001", "2A", "75");
    }
}
