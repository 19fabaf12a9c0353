package org.rouage.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.Digest;
import org.rouage.basics.Language;
import org.rouage.basics.Problem;

class DossierFolderTest {
    private static final long TWO_HUNDRED_MEGABYTES = 200L << 20;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before each test
    private Path folder;

    @BeforeEach
    void write_the_sample() {
        Sample.full().writeTo(folder);
    }

    @Test
    void a_folder_is_read_as_its_files_are_in_memory() {
        assertThat(dossier())
                .usingRecursiveComparison()
                .ignoringFields("consolidation")
                .isEqualTo(Sample.full().dossier());
    }

    @Test
    void measures_count_by_their_hash_and_are_not_read() throws IOException {
        var without = dossier().whole();
        write("measures/2014/calls.csv", "not;read\n");

        assertThat(dossier().digests()).containsKey("measures/2014/calls.csv");
        assertThat(dossier().whole()).isNotEqualTo(without);
    }

    @Test
    void a_file_of_measures_of_which_the_hash_is_known_is_not_read_and_any_other_is() throws IOException {
        write("measures/2014/calls.csv", "not;read\n");
        write("evidence/letter.txt", "read\n");
        Digest known = Digest.ofText("known");
        Digest other = Digest.ofText("other");

        var digests = DossierFolder.files(
                        folder, file -> file.endsWith("calls.csv") ? Optional.of(known) : Optional.<Digest>empty())
                .digests();
        assertThat(digests)
                .containsEntry("measures/2014/calls.csv", known)
                .containsEntry("evidence/letter.txt", Digest.ofText("read\n"));
        assertThat(DossierFolder.files(folder, file -> Optional.of(other)).digests())
                .containsEntry("evidence/letter.txt", Digest.ofText("read\n"))
                .containsEntry("convention.yaml", digests.get("convention.yaml"));
    }

    @Test
    void what_is_no_part_of_a_dossier_is_left_aside_with_a_notice_only_where_it_could_mislead() throws IOException {
        var before = dossier().whole();
        write("README.md", "Lisez-moi.");
        write(".git/config", "x");
        write("amendments/1-signed.pdf", "%PDF");
        write("schema/convention.schema.json", "{}");
        write("notes.yaml", "a: 1");
        write("photos/one.png", "x");

        assertThat(dossier().notices())
                .extracting(notice -> notice.code() + " " + notice.place())
                .containsExactly("DOSSIER-IGNORED notes.yaml", "DOSSIER-IGNORED photos");
        assertThat(dossier().whole()).isEqualTo(before);
    }

    @Test
    void a_misspelt_name_that_would_hide_acts_or_records_is_a_problem() throws IOException {
        write("records/signature.yaml", "signatures: []");
        write("amendments/avenant-2.yaml", "number: 2");
        write("measure/x.csv", "x");

        assertThat(printed(Language.ENGLISH)).isEqualTo("""
                amendments/avenant-2.yaml: DOSSIER-UNKNOWN-FILE
                  found: avenant-2.yaml
                  expected: the number of the amendment, such as 1.yaml
                  remedy: rename it, or move it out of this folder
                measure: DOSSIER-UNKNOWN-FILE
                  found: measure
                  expected: one of the folders amendments, drafts, records, parameters, measures, evaluation, evidence, scenarios, schema, uncertainties
                  remedy: did you mean measures?
                records/signature.yaml: DOSSIER-UNKNOWN-FILE
                  found: signature.yaml
                  expected: one of the files signatures.yaml, filings.yaml, events.yaml, local-contracts.yaml, \
                correspondences.yaml, justifications.yaml, effects.yaml, \
                financing-laws.yaml, amendment-answers.yaml, choices.yaml, execution.yaml, \
                neutralisations.yaml, assessments.yaml, progress.yaml, progress-checks.yaml
                  remedy: did you mean signatures.yaml?
                """);
        assertThat(printed(Language.FRENCH)).isEqualTo("""
                amendments/avenant-2.yaml: DOSSIER-UNKNOWN-FILE
                  trouvé : avenant-2.yaml
                  attendu : le numéro de l'avenant, tel que 1.yaml
                  remède : renommez-le, ou sortez-le de ce dossier
                measure: DOSSIER-UNKNOWN-FILE
                  trouvé : measure
                  attendu : un des dossiers amendments, drafts, records, parameters, measures, evaluation, evidence, scenarios, schema, uncertainties
                  remède : vouliez-vous dire measures ?
                records/signature.yaml: DOSSIER-UNKNOWN-FILE
                  trouvé : signature.yaml
                  attendu : un des fichiers signatures.yaml, filings.yaml, events.yaml, local-contracts.yaml, \
                correspondences.yaml, justifications.yaml, effects.yaml, \
                financing-laws.yaml, amendment-answers.yaml, choices.yaml, execution.yaml, \
                neutralisations.yaml, assessments.yaml, progress.yaml, progress-checks.yaml
                  remède : vouliez-vous dire signatures.yaml ?
                """);
    }

    @Test
    void a_folder_without_convention_says_how_to_have_one() throws IOException {
        Files.move(folder.resolve("convention.yaml"), folder.resolve("convention.yml"));

        assertThat(problems()).extracting(Problem::code).containsExactly("DOSSIER-NO-CONVENTION");
        assertThat(problems().getFirst().remedy().english()).isEqualTo("rename convention.yml to convention.yaml");
        assertThat(new DossierReader(Sample.vocabulary())
                        .read(folder.resolve("nowhere"))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("DOSSIER-NO-FOLDER");
    }

    @Test
    void a_file_of_two_hundred_megabytes_is_refused_without_being_read() throws IOException {
        try (var file = new RandomAccessFile(folder.resolve("convention.yaml").toFile(), "rw")) {
            file.setLength(TWO_HUNDRED_MEGABYTES);
        }

        assertThat(printed(Language.ENGLISH)).isEqualTo("""
                convention.yaml: DOSSIER-FILE-SIZE
                  found: 209715200 bytes
                  expected: at most 8388608 bytes
                  remedy: check that it is the right file; measures go into measures/
                """);
    }

    @Test
    void links_are_not_followed() throws IOException {
        Files.move(folder.resolve("convention.yaml"), folder.resolve("elsewhere.txt"));
        Files.createSymbolicLink(folder.resolve("convention.yaml"), folder.resolve("elsewhere.txt"));

        assertThat(problems()).extracting(Problem::code).containsExactly("DOSSIER-LINK");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private Dossier dossier() {
        return new DossierReader(Sample.vocabulary())
                .read(folder)
                .value()
                .orElseThrow(() -> new AssertionError(printed(Language.ENGLISH)));
    }

    private List<Problem> problems() {
        return new DossierReader(Sample.vocabulary()).read(folder).problems();
    }

    private String printed(Language language) {
        return problems().stream()
                .map(problem -> problem.print(language) + "\n")
                .reduce("", String::concat);
    }
}
