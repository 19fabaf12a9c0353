package org.rouage.cli.tidy;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The ladder: a module uses only those below it that it may. Maven's compile scope is transitive, so the poms alone
 * cannot hold this. The table is that of ARCHITECTURE.md.
 */
final class LadderTest {
    private static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();
    private static final List<String> PURE = List.of(
            "basics", "law", "formula", "convention", "agenda", "budget", "indicator", "conformity", "evaluation");

    static {
        MAY_USE.put("basics", List.of());
        MAY_USE.put("law", List.of("basics"));
        MAY_USE.put("formula", List.of("basics"));
        MAY_USE.put("convention", List.of("basics", "formula"));
        MAY_USE.put("agenda", List.of("basics", "law", "convention"));
        MAY_USE.put("budget", List.of("basics", "formula", "convention"));
        MAY_USE.put("indicator", List.of("basics", "formula", "convention"));
        MAY_USE.put("conformity", List.of("basics", "law", "formula", "convention", "agenda", "budget", "indicator"));
        MAY_USE.put("evaluation", List.of("basics", "law", "convention", "agenda", "indicator", "conformity"));
        MAY_USE.put("files", List.of("basics"));
        MAY_USE.put("corpus", List.of("basics", "law", "files"));
        MAY_USE.put(
                "dossier",
                List.of(
                        "basics",
                        "law",
                        "formula",
                        "convention",
                        "agenda",
                        "budget",
                        "indicator",
                        "conformity",
                        "evaluation",
                        "files"));
        MAY_USE.put("likeness", List.of("basics", "convention"));
        MAY_USE.put("measure", List.of("basics", "formula", "indicator", "files"));
        MAY_USE.put(
                "document",
                List.of(
                        "basics",
                        "law",
                        "formula",
                        "convention",
                        "agenda",
                        "budget",
                        "indicator",
                        "conformity",
                        "evaluation"));
        MAY_USE.put(
                "cli",
                List.of(
                        "basics",
                        "law",
                        "formula",
                        "convention",
                        "agenda",
                        "budget",
                        "indicator",
                        "conformity",
                        "evaluation",
                        "files",
                        "corpus",
                        "dossier",
                        "likeness",
                        "measure",
                        "document"));
    }

    private static JavaClasses classes;

    @BeforeAll
    static void read_all_classes() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.rouage");
    }

    @Test
    void every_module_of_the_ladder_exists_and_holds_classes() {
        for (String module : MAY_USE.keySet()) {
            assertThat(classes.that(resideInAnyPackage(packageOf(module))))
                    .as("classes of module " + module)
                    .anyMatch(type -> !type.getSimpleName().equals("package-info"));
        }
    }

    @Test
    void every_class_belongs_to_a_module_of_the_ladder() {
        classes()
                .should()
                .resideInAnyPackage(packagesOf(List.copyOf(MAY_USE.keySet())))
                .check(classes);
    }

    @Test
    void a_module_uses_only_modules_below_it_that_it_may() {
        for (var entry : MAY_USE.entrySet()) {
            var forbidden = new ArrayList<>(MAY_USE.keySet());
            forbidden.remove(entry.getKey());
            forbidden.removeAll(entry.getValue());
            noClasses()
                    .that()
                    .resideInAPackage(packageOf(entry.getKey()))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packagesOf(forbidden))
                    .because("module " + entry.getKey() + " may use only " + entry.getValue()
                            + "; move the type down the ladder, or the code up")
                    .check(classes);
        }
    }

    @Test
    void the_modules_that_decide_know_no_file_clock_database_or_library() {
        var allowed = new ArrayList<>(List.of(packagesOf(PURE)));
        // The grammar of formulas is ANTLR's; FormulaApiTest holds that none of it shows in a signature.
        allowed.addAll(List.of("java..", "org.jspecify.annotations..", "org.antlr.v4.runtime.."));
        classes()
                .that()
                .resideInAnyPackage(packagesOf(PURE))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .because("the pure modules use the JDK only")
                .check(classes);
        noClasses()
                .that()
                .resideInAnyPackage(packagesOf(PURE))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .because("the pure modules decide; files, networks, databases and clocks are for the outer ones")
                .check(classes);
    }

    private static String packageOf(String module) {
        return "org.rouage." + module + "..";
    }

    private static String[] packagesOf(List<String> modules) {
        return modules.stream().map(LadderTest::packageOf).toArray(String[]::new);
    }
}
