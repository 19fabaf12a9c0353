package org.rouage.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;

/**
 * The files behind a path a person gave: one file, the files of a folder, or the entries of a zip archive; listed at
 * once, read one by one.
 *
 * <p>Example: for {@code css.zip} with the entries {@code b.md} and {@code a/L1.md}, the names are {@code a/L1.md} and
 * {@code b.md}, in the order of their characters on every machine; {@code read("b.md")} is a {@link SourceFile} named
 * {@code css.zip!/b.md}.
 *
 * <p>Hidden files ({@code .git}, {@code .DS_Store}) and {@code __MACOSX} are left out. May be read by several threads.
 */
public sealed interface SourceTree extends AutoCloseable permits SourceTree.OneFile, Folder, Archive {
    /** The names of the files, relative to the path given, with {@code /}, sorted. */
    List<String> names();

    /** What is wrong with the tree itself: links that lead out of it, unsafe names, too many files. */
    List<Problem> problems();

    /** One file of {@link #names()}. */
    Outcome<SourceFile> read(String name);

    /** The name of a file as problems print it. */
    String printed(String name);

    @Override
    void close();

    /** Opens what the path leads to; a zip archive is known by its first bytes, whatever its name. */
    static Outcome<SourceTree> open(Path path, Limits limits) {
        try {
            if (Files.isDirectory(path)) {
                return Outcome.accepted(Folder.list(path, limits));
            }
            Outcome<byte[]> start = start(path);
            if (!start.problems().isEmpty()) {
                return Outcome.refused(start.problems());
            }
            byte[] first = start.value().orElseThrow();
            if (FileProblems.packed(first).isPresent()) {
                return Outcome.refused(List.of(FileProblems.notOpened(
                        Place.of(path.toString()), FileProblems.packed(first).get())));
            }
            return first.length >= 2 && first[0] == 'P' && first[1] == 'K'
                    ? Archive.open(path, limits)
                    : Outcome.accepted(new OneFile(path, limits));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Reads one file, not more than the limits allow: a longer one is refused without being read. */
    static Outcome<SourceFile> readFile(Path path, String printed, Limits limits) {
        Place place = Place.of(printed);
        try {
            if (!Files.exists(path)) {
                return Outcome.refused(List.of(FileProblems.missing(place)));
            }
            if (!Files.isRegularFile(path)) {
                return Outcome.refused(List.of(FileProblems.notFile(place)));
            }
            long size = Files.size(path);
            if (size > limits.fileBytes()) {
                return Outcome.refused(List.of(FileProblems.tooLarge(place, size, limits.fileBytes())));
            }
            try (InputStream input = Files.newInputStream(path)) {
                byte[] bytes = input.readNBytes((int) limits.fileBytes() + 1);
                return bytes.length > limits.fileBytes()
                        ? Outcome.refused(List.of(FileProblems.tooLarge(place, bytes.length, limits.fileBytes())))
                        : Outcome.accepted(SourceFile.owning(printed, bytes));
            }
        } catch (NoSuchFileException gone) {
            return Outcome.refused(List.of(FileProblems.missing(place)));
        } catch (AccessDeniedException denied) {
            return Outcome.refused(List.of(FileProblems.unreadable(place)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Reads one file with the usual limits, under the name given by the person. */
    static Outcome<SourceFile> readFile(Path path) {
        return readFile(path, path.toString(), Limits.USUAL);
    }

    private static Outcome<byte[]> start(Path path) throws IOException {
        Place place = Place.of(path.toString());
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS) || !Files.exists(path)) {
            return Outcome.refused(List.of(FileProblems.missing(place)));
        }
        if (!Files.isRegularFile(path)) {
            return Outcome.refused(List.of(FileProblems.notFile(place)));
        }
        try (InputStream input = Files.newInputStream(path)) {
            return Outcome.accepted(input.readNBytes(8));
        } catch (AccessDeniedException denied) {
            return Outcome.refused(List.of(FileProblems.unreadable(place)));
        }
    }

    /** A single file: its only name is its file name. */
    record OneFile(Path path, Limits limits) implements SourceTree {
        @Override
        public List<String> names() {
            return List.of(String.valueOf(path.getFileName()));
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }

        @Override
        public Outcome<SourceFile> read(String name) {
            return readFile(path, path.toString(), limits);
        }

        @Override
        public String printed(String name) {
            return path.toString();
        }

        @Override
        public void close() {}
    }

    /** Whether a relative name is left out: a hidden file or folder, or the shadow files of a Mac archive. */
    static boolean isHidden(String name) {
        return Arrays.stream(name.split("/", -1))
                .anyMatch(segment -> segment.equals("__MACOSX")
                        || (segment.startsWith(".") && !segment.equals(".") && !segment.equals("..")));
    }
}
