package org.rouage.law;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Articles that nobody would write: marks and words in any order, over seeded generators. */
class AnyArticleTest {
    private static final List<String> HEADS = List.of(
            "I. - ",
            "II.-",
            "III bis. ― ",
            "IV. (",
            "V. les ",
            "VI.-A.-1. ",
            "X - ",
            "A.-",
            "B. - ",
            "C. ",
            "H.-",
            "I.-",
            "1. ",
            "2.",
            "12 bis. ",
            "1° ",
            "2° bis ",
            "3° et 4° (abrogés) ",
            "5° à 7° : (Abrogés)",
            "1°) ",
            "a) ",
            "b) ",
            "c bis) ",
            "aa) ",
            "i) ",
            "ii) ",
            "v) ",
            "(1) ",
            "- ",
            "– ",
            "• ",
            "L. 111-1 ",
            "D. 12 ",
            "§ 1 ",
            "",
            "",
            "",
            "[*note*] ",
            "<table>",
            "</table>",
            "<pre>\n┃ a ┃\n",
            "┏━┓",
            "\u00A0",
            "1er ",
            "99° ");
    private static final List<String> TAILS = List.of(
            "Le meunier moud :", "le four cuit ;", "Abrogé.", "", "(Supprimé)", "et vend", "-", "1° ", "I. - A");

    @Test
    void whatever_the_marks_addresses_are_unique_and_cover_all_text() {
        for (int seed = 0; seed < 3_000; seed++) {
            String body = article(new Random(seed));
            Provisions provisions = Provisions.of(body, "");
            ProvisionLaws.addressesAndCovers(body, provisions);
            for (Provision provision : provisions.body()) {
                ProvisionLaws.findsByPlace(provisions, provision);
                if (ProvisionLaws.opensItem(provision)) {
                    ProvisionLaws.findsByDivisions(provisions, provision);
                }
            }
        }
    }

    @Test
    void reading_stays_linear_in_the_length_of_the_article() {
        for (String hostile :
                List.of("<table>\n", "<table></table>", "a) x\n\nI. - y\n\n", "1° \n\n", "<", "┃\n", "I")) {
            String body = hostile.repeat(60_000);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> Provisions.of(Unwrapping.unwrap(body), "").all().size());
        }
    }

    private static String article(Random random) {
        return IntStream.range(0, random.nextInt(25))
                .mapToObj(index -> HEADS.get(random.nextInt(HEADS.size())) + TAILS.get(random.nextInt(TAILS.size())))
                .collect(Collectors.joining(random.nextBoolean() ? "\n\n" : "\n"));
    }
}
