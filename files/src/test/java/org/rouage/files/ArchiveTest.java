package org.rouage.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;

class ArchiveTest {
    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void the_entries_are_read_in_the_order_of_their_names() throws IOException {
        SourceTree tree = open(zip("b.md", "b", "a/L1.md", "é", "a/.hidden", "x", "__MACOSX/b.md", "x"));

        assertThat(tree.names()).containsExactly("a/L1.md", "b.md");
        SourceFile file = tree.read("a/L1.md").value().orElseThrow();
        assertThat(file.text().value()).contains("é");
        assertThat(file.name()).endsWith("law.zip!/a/L1.md");
        tree.close();
    }

    @Test
    void an_archive_is_known_by_its_first_bytes_not_by_its_name() throws IOException {
        Path renamed = Files.move(zip("a.md", "a"), folder.resolve("law.txt"));

        assertThat(open(renamed).names()).containsExactly("a.md");
    }

    @Test
    void names_that_lead_out_of_the_archive_are_listed_and_the_others_read() throws IOException {
        SourceTree tree = open(zip(
                "../../etc/passwd",
                "x",
                "/etc/passwd",
                "x",
                "a/../../b",
                "x",
                "C:/x",
                "x",
                "a\\..\\b",
                "x",
                "a//b",
                "x",
                "tab\tname",
                "x",
                "ok.md",
                "y"));

        assertThat(tree.names()).containsExactly("ok.md");
        assertThat(codes(tree.problems())).isEqualTo("ARCHIVE-NAME ".repeat(7).strip());
        assertThat(tree.problems().getFirst().place().file()).contains("law.zip!/");
    }

    @Test
    void two_entries_of_one_name_are_refused_both() throws IOException {
        byte[] archive = Files.readAllBytes(zip("a1.md", "first", "a2.md", "second", "b.md", "b"));
        Path twice = Files.write(folder.resolve("twice.zip"), renamed(archive, "a2.md", "a1.md"));

        SourceTree tree = open(twice);

        assertThat(tree.names()).containsExactly("b.md");
        assertThat(codes(tree.problems())).isEqualTo("ARCHIVE-DUPLICATE");
    }

    @Test
    void a_bomb_is_refused_by_what_it_says_of_itself() throws IOException {
        SourceTree tree = open(zip("bomb.md", "0".repeat(4 << 20), "ok.md", "y"));

        assertThat(codes(tree.read("bomb.md"))).isEqualTo("ARCHIVE-BOMB");
        assertThat(codes(tree.read("ok.md"))).isEmpty();
    }

    @Test
    void an_entry_that_expands_to_more_than_it_says_is_cut_and_refused() throws IOException {
        byte[] archive = Files.readAllBytes(zip("liar.md", "0".repeat(900_000)));
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int header = indexOf(archive, new byte[] {'P', 'K', 1, 2}, 0);
        bytes.putInt(header + 24, 1_000);
        Path liar = Files.write(folder.resolve("liar.zip"), archive);

        assertThat(codes(open(liar).read("liar.md"))).isEqualTo("ARCHIVE-DAMAGED");
    }

    @Test
    void too_much_in_all_is_refused_before_anything_is_expanded() throws IOException {
        Path archive = zip("a.md", "aaaa", "b.md", "bbbb", "c.md", "cccc");

        assertThat(codes(SourceTree.open(archive, new Limits(100, 10, 11, 10)))).isEqualTo("ARCHIVE-BOMB");
        assertThat(codes(SourceTree.open(archive, new Limits(100, 2, 100, 10)))).isEqualTo("ARCHIVE-BOMB");
        assertThat(codes(SourceTree.open(archive, new Limits(100, 3, 12, 10)))).isEmpty();
    }

    @Test
    void an_archive_inside_the_archive_is_not_opened() throws IOException {
        byte[] inner = Files.readAllBytes(zip("a.md", "a"));
        SourceTree tree = open(zipBytes("inner.md", inner));

        assertThat(codes(tree.read("inner.md"))).isEqualTo("ARCHIVE-NESTED");
    }

    @Test
    void a_symbolic_link_in_the_archive_is_not_read() throws IOException {
        byte[] archive = Files.readAllBytes(zip("link.md", "/etc/passwd", "ok.md", "y"));
        int header = indexOf(archive, new byte[] {'P', 'K', 1, 2}, 0);
        archive[header + 5] = 3;
        ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).putInt(header + 38, 0xA1FF << 16);

        SourceTree tree = open(Files.write(folder.resolve("linked.zip"), archive));

        assertThat(tree.names()).containsExactly("ok.md");
        assertThat(codes(tree.problems())).isEqualTo("ARCHIVE-LINK");
    }

    @Test
    void a_cut_archive_and_a_changed_entry_are_refused() throws IOException {
        byte[] archive = Files.readAllBytes(zip("a.md", "text that deflates to some bytes, bytes, bytes"));
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(archive, archive.length - 30));
        assertThat(codes(SourceTree.open(cut, Limits.USUAL))).isEqualTo("ARCHIVE-DAMAGED");

        int header = indexOf(archive, new byte[] {'P', 'K', 1, 2}, 0);
        archive[header + 16] ^= 1;
        Path changed = Files.write(folder.resolve("changed.zip"), archive);
        assertThat(codes(open(changed).read("a.md"))).isEqualTo("ARCHIVE-DAMAGED");
    }

    private Path zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.write(folder.resolve("law.zip"), bytes.toByteArray());
    }

    private Path zipBytes(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return Files.write(folder.resolve("outer.zip"), bytes.toByteArray());
    }

    /** The archive with a name replaced wherever it stands, headers included. */
    private static byte[] renamed(byte[] archive, String from, String to) {
        byte[] changed = archive.clone();
        byte[] wanted = from.getBytes(StandardCharsets.UTF_8);
        for (int at = indexOf(changed, wanted, 0); at >= 0; at = indexOf(changed, wanted, at + 1)) {
            System.arraycopy(to.getBytes(StandardCharsets.UTF_8), 0, changed, at, wanted.length);
        }
        return changed;
    }

    private static int indexOf(byte[] bytes, byte[] wanted, int from) {
        for (int at = from; at + wanted.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    private static SourceTree open(Path path) {
        return SourceTree.open(path, Limits.USUAL).value().orElseThrow();
    }

    private static String codes(Outcome<?> outcome) {
        return codes(outcome.problems());
    }

    private static String codes(java.util.List<Problem> problems) {
        return problems.stream().map(Problem::code).collect(Collectors.joining(" "));
    }
}
