package org.rouage.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** One version of an article has the same addresses and fingerprints in whatever copy it is read. */
class RealFingerprintsTest {
    @Test
    void the_seeds_are_the_versions_of_1997_and_2006() {
        List<RealLaw.Copy> seeds = RealLaw.seeds();
        assertThat(prints(seeds.get(0))).isEqualTo(prints(version("css/L611-6-1_1997-01-01.md")));
        assertThat(prints(seeds.get(1))).isEqualTo(prints(version("css/R611-18_2006-01-28.md")));
        RealLaw.Copy zipped = RealLaw.legislative().stream()
                .filter(copy -> copy.number().equals("L611-6-1"))
                .findFirst()
                .orElseThrow();
        assertThat(prints(seeds.get(0))).isEqualTo(prints(zipped));
    }

    @Test
    void every_legislative_article_about_conventions_is_one_of_its_known_versions() {
        Map<String, List<RealLaw.Copy>> versions = byNumber();
        int compared = 0;
        for (RealLaw.Copy zipped : RealLaw.legislative()) {
            List<RealLaw.Copy> known = versions.getOrDefault(zipped.number(), List.of());
            if (!known.isEmpty()) {
                assertThat(known.stream().map(RealFingerprintsTest::prints))
                        .as(zipped.file())
                        .contains(prints(zipped));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(35);
    }

    @Test
    void the_law_in_force_never_wrapped_equals_the_wrapped_copy_of_the_same_version() {
        List<String> compared = new ArrayList<>();
        for (String file : List.of("cog_current_css_L.txt", "cog_current_css_RD.txt")) {
            RealLaw.current(file).forEach((name, body) -> {
                String copy = name.replace(' ', '_') + ".md";
                RealLaw.conventions().stream()
                        .filter(version -> version.file().equals("css/" + copy))
                        .forEach(version -> {
                            assertThat(prints(version))
                                    .as(copy)
                                    .isEqualTo(prints(Provisions.of(body, "").body()));
                            compared.add(copy);
                        });
            });
        }
        assertThat(compared).hasSize(15);
    }

    @Test
    void wrapping_and_typography_change_no_address_and_no_fingerprint() {
        var random = new Random(20260101);
        for (RealLaw.Copy copy : RealLaw.all()) {
            String respelled = UnwrappingTest.wrap(respelled(copy.unwrapped(), random));
            assertThat(prints(Provisions.of(Unwrapping.unwrap(respelled), "").body()))
                    .as(copy.file())
                    .isEqualTo(prints(copy));
        }
    }

    /** The same text as another copy may spell it, tables left alone. */
    private static String respelled(String body, Random random) {
        var text = new StringBuilder();
        boolean inTable = false;
        for (String line : body.split("\n", -1)) {
            inTable |= line.startsWith("<table") || line.startsWith("<pre");
            text.append(inTable ? line : respelledLine(line, random)).append('\n');
            inTable &= !line.endsWith("</table>") && !line.endsWith("</pre>");
        }
        return text.toString();
    }

    private static String respelledLine(String line, Random random) {
        String spelled = random.nextBoolean() ? line.replace("oe", "œ") : line.replace("œ", "oe");
        spelled = random.nextBoolean() ? spelled.replace('\'', '’') : spelled.replace('’', '\'');
        spelled = random.nextBoolean() ? spelled.replace(" ;", "\u00A0;").replace(" :", "\u202F:") : spelled;
        spelled = random.nextBoolean() ? spelled.replaceAll("^([IVX]+)\\.[\\h]*[-–―][\\h]*", "$1. ― ") : spelled;
        spelled = random.nextBoolean() ? spelled.replace("  ", " ").replace(" 000", "\u00A0000") : spelled;
        return random.nextBoolean() ? spelled + " " : spelled;
    }

    private static Map<String, List<RealLaw.Copy>> byNumber() {
        Map<String, List<RealLaw.Copy>> versions = new TreeMap<>();
        RealLaw.conventions().stream()
                .filter(copy -> copy.file().startsWith("css/"))
                .forEach(copy -> versions.computeIfAbsent(copy.number(), unseen -> new ArrayList<>())
                        .add(copy));
        return versions;
    }

    private static RealLaw.Copy version(String file) {
        return RealLaw.conventions().stream()
                .filter(copy -> copy.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> prints(RealLaw.Copy copy) {
        return prints(copy.provisions().body());
    }

    private static List<String> prints(List<Provision> provisions) {
        return provisions.stream()
                .map(provision -> provision.address() + " " + provision.fingerprint())
                .toList();
    }
}
