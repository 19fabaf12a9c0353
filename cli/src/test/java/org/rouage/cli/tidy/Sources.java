package org.rouage.cli.tidy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All text files of the checkout that belong to the project: not what was built, not what git or an editor keeps.
 *
 * <p>Example: {@code Sources.under(root)} holds {@code pom.xml}, {@code law/src/main/java/…}, {@code docs/…}.
 */
final class Sources {
    private static final Set<String> PASSED_OVER =
            Set.of(".git", "target", ".rouage", "node_modules", ".idea", ".vscode");
    private static final Set<String> TEXT = Set.of(
            "java", "xml", "md", "yaml", "yml", "json", "properties", "sh", "csv", "txt", "css", "html", "config");

    private Sources() {}

    static List<SourceFile> under(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> root.relativize(file).getNameCount() > 0 && !isPassedOver(root.relativize(file)))
                    .filter(Sources::isText)
                    .map(file -> SourceFile.read(root, file))
                    .sorted(java.util.Comparator.comparing(SourceFile::path))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isPassedOver(Path relative) {
        for (Path part : relative) {
            if (PASSED_OVER.contains(part.toString())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? Set.of("rouage", "Makefile", "run").contains(name)
                : TEXT.contains(name.substring(dot + 1)) && !isBroken(file);
    }

    /** Test resources may be broken on purpose: not UTF-8, truncated. */
    private static boolean isBroken(Path file) {
        return file.toString().replace('\\', '/').contains("/src/test/resources/");
    }
}
