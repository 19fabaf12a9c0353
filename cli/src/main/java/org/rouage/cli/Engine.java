package org.rouage.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rouage.basics.Digest;

/**
 * Which Rouage this is: its version, and the digest of the code itself, so that a receipt can name the release that
 * gave a verdict.
 *
 * <p>Example: {@code 0.1.0, sha256:4be1…}. The digest is that of the list {@code name, tab, SHA-256, newline} of the
 * {@code rouage-*.jar} files on the class path, ordered by file name; the libraries are not in it, because their
 * versions are fixed by Rouage's own build files. Two builds of the same sources give the same digest.
 */
public record Engine(String version, Digest digest) {
    /** The engine that is running, from the class path of this process. */
    public static Engine running() {
        return new Engine(
                runningVersion(),
                digestOf(Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                        .map(Path::of)
                        .toList()));
    }

    /** The version alone, which costs no hashing. */
    static String runningVersion() {
        try (InputStream stream = Engine.class.getResourceAsStream("version.txt")) {
            if (stream == null) {
                throw new IllegalStateException("version.txt is missing from the build");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Digest digestOf(List<Path> classPath) {
        var listing = new StringBuilder();
        classPath.stream()
                .filter(Engine::isOurs)
                .sorted(Comparator.comparing(Engine::nameOf).thenComparing(Path::toString))
                .forEach(entry -> append(listing, entry));
        return Digest.ofText(listing.toString());
    }

    private static boolean isOurs(Path entry) {
        return Files.isDirectory(entry) || nameOf(entry).matches("rouage-.*\\.jar");
    }

    private static String nameOf(Path entry) {
        return String.valueOf(entry.getFileName());
    }

    /** A jar is one line; a folder of classes, as in a development run, is a line per file. */
    private static void append(StringBuilder listing, Path entry) {
        try (Stream<Path> files = Files.walk(entry)) {
            files.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file -> listing.append(Files.isDirectory(entry) ? entry.relativize(file) : nameOf(file))
                            .append('\t')
                            .append(contentOf(file).hex())
                            .append('\n'));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Digest contentOf(Path file) {
        try {
            return Digest.of(Files.readAllBytes(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
