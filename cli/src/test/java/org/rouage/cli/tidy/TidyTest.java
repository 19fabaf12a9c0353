package org.rouage.cli.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks the sources of every module; see CONTRIBUTING.md for why each rule is there. */
final class TidyTest {
    private static final Path ROOT = Path.of(System.getProperty("rouage.root"));
    private static final String FOLDER = "law/src/main/java/org/rouage/law/";

    @Test
    void every_source_file_is_tidy() {
        List<SourceFile> files = Sources.under(ROOT);
        assertThat(files)
                .hasSizeGreaterThan(50)
                .anyMatch(file -> file.path().equals("cli/src/main/java/org/rouage/cli/Main.java"));

        assertThat(report(files.stream().flatMap(file -> TidyRules.breachesIn(file).stream())))
                .isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for_and_admits_no_null() {
        assertThat(report(packagesWithoutDescription(Sources.under(ROOT)))).isEmpty();
    }

    @Test
    void a_package_without_description_is_found() {
        var described = file(FOLDER + "package-info.java", "/** What. */", "@NullMarked", "package org.rouage.law;");
        var nullable = file(FOLDER + "link/package-info.java", "/** What. */", "package org.rouage.law.link;");
        var type = file(FOLDER + "requirement/Check.java", "package org.rouage.law.requirement;");

        assertThat(packagesWithoutDescription(List.of(described, nullable, type))
                        .map(Breach::file))
                .containsExactly(FOLDER + "link/package-info.java", FOLDER + "requirement");
    }

    @Test
    void clocks_and_defaults_of_the_machine_are_found_where_they_stand() {
        assertBreach("var day = LocalDate" + ".now();", "reads a clock");
        assertBreach("long start = System" + ".nanoTime();", "reads a clock");
        assertBreach("var clock = Clock" + ".systemUTC();", "makes a clock");
        assertBreach("var zone = ZoneId" + ".systemDefault();", "time zone");
        assertBreach("var locale = Locale" + ".getDefault();", "locale");
        assertBreach("word.toLower" + "Case();", "locale");
        assertBreach("String.format(\"%.2f\", ratio);".replace("format(", "format" + "("), "locale");
        assertBreach("text.getBytes" + "();", "charset");
    }

    @Test
    void what_hides_work_or_failure_is_found() {
        assertBreach("return " + "null;", "returns null");
        assertBreach("Thread" + ".sleep(10);", "sleeps");
        assertBreach("System" + ".out.println(1);", "prints");
        assertBreach("// TO" + "DO later", "unfinished");
        assertBreach("var path = \"/ho" + "me/someone/data\";", "names a folder");
        assertBreach("// see https://re" + "po.example.org/maven2/", "registry");
    }

    @Test
    void what_stands_in_a_comment_or_in_quotation_marks_is_no_code() {
        assertThat(TidyRules.breachesIn(inMethod("// return " + "null; was here")))
                .isEmpty();
        assertThat(TidyRules.breachesIn(inMethod("var words = \"return " + "null;\";")))
                .isEmpty();
        assertThat(TidyRules.breachesIn(inMethod("/* return " + "null; */ int one = 1;")))
                .isEmpty();
    }

    @Test
    void a_name_that_only_says_a_pattern_is_found() {
        for (String suffix : List.of("Service", "Manager", "Util", "Utils", "Helper", "Impl", "Base", "DTO")) {
            var file = file(FOLDER + "X.java", "package org.rouage.law;", "final class Citation" + suffix + " {}");

            assertThat(TidyRules.breachesIn(file))
                    .singleElement()
                    .satisfies(breach -> assertThat(breach.toString())
                            .startsWith(FOLDER + "X.java:2: Citation" + suffix + " says what pattern it follows"));
        }
    }

    @Test
    void sizes_are_held_to_the_line() {
        assertThat(TidyRules.breachesIn(withMethodOf(40))).isEmpty();
        assertThat(TidyRules.breachesIn(withMethodOf(41))).singleElement().satisfies(breach -> {
            assertThat(breach.line()).isEqualTo(3);
            assertThat(breach.remedy()).startsWith("long has 41 lines".replace("long", "lengthy"));
        });
        assertThat(TidyRules.breachesIn(file(FOLDER + "X.java", "//" + "x".repeat(118))))
                .isEmpty();
        assertThat(TidyRules.breachesIn(file(FOLDER + "X.java", "//" + "x".repeat(119))))
                .hasSize(1);
        assertThat(TidyRules.breachesIn(file(FOLDER + "X.java", lines(400)))).isEmpty();
        assertThat(TidyRules.breachesIn(file(FOLDER + "X.java", lines(401)))).hasSize(1);
    }

    @Test
    void a_text_block_is_data_and_may_be_as_long_and_wide_as_it_is() {
        var lines = new ArrayList<>(List.of("package org.rouage.law;", "final class X {", "    String law() {"));
        lines.add("        return \"\"\"");
        lines.addAll(Stream.generate(() -> "x".repeat(125)).limit(60).toList());
        lines.addAll(List.of("        \"\"\";", "    }", "}"));

        assertThat(TidyRules.breachesIn(new SourceFile(FOLDER + "X.java", lines)))
                .isEmpty();
    }

    private static void assertBreach(String statement, String remedy) {
        assertThat(TidyRules.breachesIn(inMethod(statement))).singleElement().satisfies(breach -> {
            assertThat(breach.line()).isEqualTo(4);
            assertThat(breach.remedy()).contains(remedy);
        });
    }

    private static SourceFile inMethod(String statement) {
        return file(
                FOLDER + "X.java",
                "package org.rouage.law;",
                "final class X {",
                "    void act() {",
                statement,
                "}",
                "}");
    }

    private static SourceFile withMethodOf(int lines) {
        var file = new ArrayList<>(List.of("package org.rouage.law;", "final class X {", "    void lengthy() {"));
        for (int line = 2; line < lines; line++) {
            file.add("        act();");
        }
        file.addAll(List.of("    }", "}"));
        return new SourceFile(FOLDER + "X.java", file);
    }

    private static String[] lines(int count) {
        return Stream.generate(() -> "//").limit(count).toArray(String[]::new);
    }

    private static SourceFile file(String path, String... lines) {
        return new SourceFile(path, List.of(lines));
    }

    /** One line per breach, so that a failing build shows them all. */
    private static String report(Stream<Breach> breaches) {
        return breaches.map(Breach::toString).collect(Collectors.joining("\n"));
    }

    private static Stream<Breach> packagesWithoutDescription(List<SourceFile> files) {
        var main = files.stream()
                .filter(SourceFile::isJava)
                .filter(SourceFile::isMain)
                .toList();
        return main.stream()
                .map(SourceFile::folder)
                .distinct()
                .sorted()
                .flatMap(folder -> main.stream()
                        .filter(file -> file.path().equals(folder + "/package-info.java"))
                        .findFirst()
                        .map(TidyTest::describedWell)
                        .orElseGet(() ->
                                Stream.of(new Breach(folder, 1, "has no package-info.java; say what it is for"))));
    }

    private static Stream<Breach> describedWell(SourceFile info) {
        String text = String.join("\n", info.lines());
        return text.contains("/**") && text.contains("@NullMarked") && !text.contains("To be described")
                ? Stream.empty()
                : Stream.of(new Breach(info.path(), 1, "describe the package, and mark it @NullMarked"));
    }
}
