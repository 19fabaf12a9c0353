package org.rouage.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** An example dossier copied into a folder of the test, where it may be changed. */
final class ExampleCopy {
    static final Path EXAMPLES = Path.of(System.getProperty("rouage.root"), "examples");

    private ExampleCopy() {}

    static Path of(String example, Path folder) throws IOException {
        Path from = EXAMPLES.resolve(example);
        Path to = folder.resolve(example);
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path one : walk.toList()) {
                Path copy = to.resolve(from.relativize(one));
                if (Files.isDirectory(one)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(one, copy);
                }
            }
        }
        return to;
    }

    /** Writes other words in a file, which must hold the old ones. */
    static void edit(Path file, String old, String words) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(old)) {
            throw new AssertionError(file.getFileName() + " does not hold " + old);
        }
        Files.writeString(file, text.replace(old, words));
    }
}
