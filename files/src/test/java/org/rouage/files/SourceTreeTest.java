package org.rouage.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;

class SourceTreeTest {
    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void a_folder_is_read_in_the_order_of_its_names_without_hidden_files() throws IOException {
        write("b.md", "b");
        write("a/L10.md", "10");
        write("a/L1.md", "1");
        write(".git/config", "x");
        write("a/.DS_Store", "x");

        SourceTree tree = open(folder, Limits.USUAL);

        assertThat(tree.names()).containsExactly("a/L1.md", "a/L10.md", "b.md");
        assertThat(tree.problems()).isEmpty();
        assertThat(text(tree.read("a/L1.md"))).isEqualTo("1");
        assertThat(tree.printed("b.md")).isEqualTo(folder.resolve("b.md").toString());
    }

    @Test
    void a_link_inside_the_folder_is_read_and_one_that_leads_out_is_a_problem() throws IOException {
        Path outside = Files.createTempFile("outside", ".md");
        write("law/L1.md", "1");
        Files.createSymbolicLink(folder.resolve("law/same.md"), Path.of("L1.md"));
        Files.createSymbolicLink(folder.resolve("law/out.md"), outside);
        Files.createSymbolicLink(folder.resolve("law/loop"), folder.resolve("law"));
        Files.createSymbolicLink(folder.resolve("law/gone.md"), Path.of("nowhere"));

        SourceTree tree = open(folder.resolve("law"), Limits.USUAL);
        Files.delete(outside);

        assertThat(tree.names()).containsExactly("L1.md", "same.md");
        assertThat(tree.problems())
                .extracting(Problem::code)
                .containsOnly("FILE-LINK")
                .hasSize(3);
    }

    @Test
    void a_file_of_200_megabytes_is_refused_without_being_read() throws IOException {
        Path large = folder.resolve("large.md");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L << 20);
        }

        assertThat(print(open(large, Limits.USUAL).read("large.md"))).isEqualTo("""
                large.md: FILE-TOO-LARGE
                  found: 209715200 bytes
                  expected: at most 67108864 bytes
                  remedy: check that it is the right file; if it is, split it""");
    }

    @Test
    void the_bound_of_a_file_is_inclusive() throws IOException {
        var limits = new Limits(3, 10, 100, 10);
        write("three", "abc");
        write("four", "abcd");

        assertThat(text(open(folder.resolve("three"), limits).read("three"))).isEqualTo("abc");
        assertThat(codes(open(folder.resolve("four"), limits).read("four"))).containsExactly("FILE-TOO-LARGE");
    }

    @Test
    void a_folder_with_too_many_files_is_said_and_cut() throws IOException {
        for (int i = 0; i < 5; i++) {
            write(i + ".md", "x");
        }

        SourceTree tree = open(folder, new Limits(100, 4, 100, 10));

        assertThat(tree.names()).hasSize(4);
        assertThat(tree.problems()).extracting(Problem::code).containsExactly("FILE-TOO-MANY");
    }

    @Test
    void a_path_to_nothing_is_refused() {
        assertThat(print(SourceTree.open(folder.resolve("gone.md"), Limits.USUAL)))
                .isEqualTo("""
                gone.md: FILE-MISSING
                  found: nothing at this path
                  expected: a file, a folder or a zip archive
                  remedy: check the path""");
        assertThat(codes(SourceTree.readFile(folder.resolve("gone.md")))).containsExactly("FILE-MISSING");
    }

    @Test
    void a_device_is_not_a_file() {
        assertThat(codes(SourceTree.open(Path.of("/dev/zero"), Limits.USUAL))).containsExactly("FILE-KIND");
        assertThat(codes(SourceTree.readFile(folder))).containsExactly("FILE-KIND");
    }

    @Test
    void an_archive_other_than_zip_is_refused_by_its_name() throws IOException {
        Files.write(folder.resolve("legi.tar.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0});

        assertThat(print(SourceTree.open(folder.resolve("legi.tar.gz"), Limits.USUAL)))
                .isEqualTo("""
                legi.tar.gz: ARCHIVE-KIND
                  found: a gzip archive
                  expected: a text file, a folder or a zip archive
                  remedy: unpack it first and give the folder""");
    }

    @Test
    void a_file_is_replaced_whole_and_leaves_no_draft() throws IOException {
        write("report.html", "old");

        AtomicFile.write(folder.resolve("report.html"), "nouveau é");

        assertThat(Files.readString(folder.resolve("report.html"))).isEqualTo("nouveau é");
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("report.html");
        }
    }

    private void write(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    private static SourceTree open(Path path, Limits limits) {
        return SourceTree.open(path, limits).value().orElseThrow();
    }

    private static String text(Outcome<SourceFile> outcome) {
        return outcome.value().orElseThrow().text().value().orElseThrow();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    private String print(Outcome<?> outcome) {
        return outcome.problems().stream()
                .map(problem -> problem.print(Language.ENGLISH))
                .collect(Collectors.joining("\n"))
                .replace(folder + "/", "");
    }
}
