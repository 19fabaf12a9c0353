package org.rouage.cli.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.Language;
import org.rouage.cli.Transcript;
import org.rouage.corpus.catalogue.CatalogueFiles;
import org.rouage.dossier.Dossier;
import org.rouage.dossier.DossierFiles;
import org.rouage.dossier.DossierReader;
import org.rouage.dossier.skeleton.Skeleton;
import org.rouage.law.requirement.Catalogue;
import org.rouage.law.requirement.Catalogues;

class NewCommandTest {
    private static final Catalogues LAW = CatalogueFiles.builtIn();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before each test
    private Path folder;

    @Test
    void a_skeleton_of_every_founding_article_in_every_version_is_read_back_without_a_problem() {
        var problems = new ArrayList<String>();
        for (Catalogue catalogue : LAW.all()) {
            for (Catalogue.Version version : catalogue.versions()) {
                for (Language language : Language.values()) {
                    LocalDate day = version.validity().from();
                    var skeleton = Skeleton.of(LAW, version.article(), Optional.empty(), day, language);
                    skeleton.problems().forEach(problem -> problems.add(problem.print(Language.ENGLISH)));
                    skeleton.value().ifPresent(files -> problems.addAll(problems(files)));
                }
            }
        }

        assertThat(problems).isEmpty();
        assertThat(LAW.all()).hasSizeGreaterThan(20);
    }

    @Test
    void the_folder_written_holds_a_convention_that_rests_on_the_article_and_says_which_day() {
        Path made = folder.resolve("cnav");

        var answer = Transcript.of("new", made, "--basis", "CSS L. 227-1", "--fund", "CNAV", "--on", "2014-01-01")
                .calling(folder, "HERE")
                .run();

        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out())
                .startsWith("HERE/cnav/convention.yaml\nHERE/cnav/records/signatures.yaml\n")
                .endsWith("Skeleton written. Fill it in, then: rouage check HERE/cnav\n");
        Dossier dossier = new DossierReader(LAW.vocabulary()).read(made).value().orElseThrow();
        assertThat(dossier.convention().legalBasis()).containsExactly("CSS L227-1");
        assertThat(dossier.convention().fund().inLaw()).isEqualTo("CNAV");
        assertThat(dossier.convention().period().endInclusive()).isEqualTo("2017-12-31");
        assertThat(made.resolve("schema/convention.schema.json")).exists();
    }

    @Test
    void nothing_is_ever_overwritten() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "à garder");

        var answer = Transcript.of("new", folder, "--basis", "CSS L227-1", "--on", "2014-01-01")
                .calling(folder, "HERE")
                .run();

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err()).isEqualTo("""
                HERE: DOSSIER-FOLDER-NOT-EMPTY
                  found: something is already there
                  expected: an empty folder, or one that does not exist
                  remedy: choose another name: nothing is ever overwritten
                1 problem; nothing was done.
                """);
        try (var entries = Files.list(folder)) {
            assertThat(entries).hasSize(1);
        }
    }

    @Test
    void an_empty_folder_is_filled() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(Transcript.of("new", empty, "--basis", "CSS R611-18", "--on", "2012-01-01")
                        .run()
                        .exitCode())
                .isZero();
        assertThat(empty.resolve("convention.yaml")).exists();
        try (var entries = Files.list(folder)) {
            assertThat(entries).containsExactly(empty);
        }
    }

    @Test
    void an_article_that_did_not_exist_on_the_day_is_said_with_its_nearest_days() {
        Path made = folder.resolve("canam");

        var after = Transcript.of("new", made, "--basis", "CSS L611-6-1", "--on", "2010-01-01")
                .run();
        var before = Transcript.of("new", made, "--basis", "CSS L227-1", "--on", "1990-01-01")
                .inFrench()
                .run();

        assertThat(after.exitCode()).isEqualTo(3);
        assertThat(after.err()).isEqualTo("""
                --basis: DOSSIER-BASIS-NOT-IN-FORCE
                  found: CSS L611-6-1 on 2010-01-01
                  expected: a day no later than 2005-12-08
                  remedy: give --on 2005-12-08, or the article that replaces it
                1 problem; nothing was done.
                """);
        assertThat(before.err()).isEqualTo("""
                --basis: DOSSIER-BASIS-NOT-IN-FORCE
                  trouvé : CSS L227-1 le 1990-01-01
                  attendu : un jour à partir du 1997-01-01
                  remède : donnez --on 1997-01-01, ou l'article qui le remplace
                1 problème ; rien n'a été fait.
                """);
        assertThat(made).doesNotExist();
    }

    @Test
    void an_article_or_a_fund_that_no_catalogue_knows_is_said_with_the_nearest() {
        Path made = folder.resolve("x");

        assertThat(Transcript.of("new", made, "--basis", "CSS L227-11", "--on", "2014-01-01")
                        .run()
                        .err())
                .startsWith("--basis: DOSSIER-BASIS-UNKNOWN\n  found: CSS L227-11\n")
                .contains("  remedy: did you mean CSS L227-1?\n");
        assertThat(Transcript.of("new", made, "--basis", "CSS L227-1", "--fund", "RSI", "--on", "2014-01-01")
                        .run()
                        .err())
                .isEqualTo("""
                --fund: DOSSIER-FUND-OUTSIDE-BASIS
                  found: RSI
                  expected: a fund that CSS L227-1 bears on, on 2014-01-01: CNAM, CNAV, CNAF, ACOSS
                  remedy: change the fund, the article or the day
                1 problem; nothing was done.
                """);
    }

    private static List<String> problems(Skeleton skeleton) {
        var bytes = new LinkedHashMap<String, byte[]>();
        skeleton.files().forEach((name, text) -> {
            if (!name.startsWith("schema/")) {
                bytes.put(name, text.getBytes(StandardCharsets.UTF_8));
            }
        });
        return new DossierReader(LAW.vocabulary())
                .read(DossierFiles.of(bytes)).problems().stream()
                        .map(problem -> problem.print(Language.ENGLISH))
                        .toList();
    }
}
