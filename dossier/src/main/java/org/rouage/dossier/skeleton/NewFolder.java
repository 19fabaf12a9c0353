package org.rouage.dossier.skeleton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.files.AtomicFile;

/**
 * Writes files into a folder that did not exist or was empty, whole or not at all: they are written beside it under a
 * hidden name, and the folder is then given its name at once.
 *
 * <p>Example: into a folder that holds {@code notes.txt} nothing is written: {@code DOSSIER-FOLDER-NOT-EMPTY}.
 */
public final class NewFolder {
    private NewFolder() {}

    /** A disk that fails gives an {@link UncheckedIOException}, and leaves nothing behind. */
    public static Outcome<Path> write(Path folder, Map<String, String> files) {
        Path target = folder.toAbsolutePath().normalize();
        Path parent = target.getParent();
        try {
            if (parent == null || taken(target)) {
                return Outcome.refused(List.of(notEmpty(folder)));
            }
            Files.createDirectories(parent);
            Path draft = parent.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
            try {
                for (var file : files.entrySet()) {
                    Path path = draft.resolve(file.getKey());
                    Files.createDirectories(path.resolveSibling("."));
                    AtomicFile.write(path, file.getValue());
                }
                Files.deleteIfExists(target);
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                remove(draft);
            }
            return Outcome.accepted(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + folder, failed);
        }
    }

    private static boolean taken(Path target) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(target)) {
            return entries.findAny().isPresent();
        }
    }

    private static Problem notEmpty(Path folder) {
        return Problem.of(
                "DOSSIER-FOLDER-NOT-EMPTY",
                Place.of(folder.toString()),
                Text.of("quelque chose est déjà là", "something is already there"),
                Text.of("un dossier vide, ou qui n'existe pas", "an empty folder, or one that does not exist"),
                Text.of(
                        "choisissez un autre nom : rien n'est jamais écrasé",
                        "choose another name: nothing is ever overwritten"));
    }

    private static void remove(Path draft) throws IOException {
        if (Files.exists(draft)) {
            Files.walkFileTree(draft, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(
                        Path left, @org.jspecify.annotations.Nullable IOException failed) throws IOException {
                    Files.delete(left);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }
}
