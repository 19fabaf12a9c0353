package org.rouage.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        var classPath = new ArrayList<Path>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            classPath.add(Path.of(entry));
        }
        return new Engine(runningVersion(), recordedBeside(classPath.getFirst()).orElseGet(() -> digestOf(classPath)));
    }

    /**
     * The digest that the launcher wrote down, in the file {@code engine} above the folder of the jars: that folder is
     * named by its content and never changes, so the jars need not be hashed at every start.
     */
    private static Optional<Digest> recordedBeside(Path firstJar) {
        Path folder = firstJar.getParent();
        Path recorded = folder == null ? Path.of("") : folder.resolveSibling("engine");
        try {
            return folder != null && Files.isRegularFile(recorded)
                    ? Optional.of(new Digest(Files.readString(recorded).strip()))
                    : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What {@code --version} prints: {@code rouage 0.1.0 (engine sha256:4be1…, JDK 25.0.3)}. */
    String line() {
        return "rouage " + version + " (engine " + digest + ", JDK " + Runtime.version() + ")";
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

    /** Plain loops, because this is on the way to the first answer and lambdas cost milliseconds there. */
    static Digest digestOf(List<Path> classPath) {
        var lines = new TreeMap<String, Digest>();
        for (Path entry : classPath) {
            String name = String.valueOf(entry.getFileName());
            if (name.startsWith("rouage-") && name.endsWith(".jar")) {
                lines.put(name, contentOf(entry));
            } else if (Files.isDirectory(entry)) {
                filesUnder(entry, lines);
            }
        }
        var listing = new StringBuilder();
        for (var line : lines.entrySet()) {
            listing.append(line.getKey())
                    .append('\t')
                    .append(line.getValue().hex())
                    .append('\n');
        }
        return Digest.ofText(listing.toString());
    }

    /** In a development run the class path holds folders of classes: each file counts by its path in the folder. */
    private static void filesUnder(Path folder, Map<String, Digest> lines) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> lines.put(folder.relativize(file).toString(), contentOf(file)));
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
