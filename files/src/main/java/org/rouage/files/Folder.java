package org.rouage.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;

/**
 * The files of a folder and of its folders. A link to a file inside the folder is read as that file; any other link is
 * a problem and is not followed.
 *
 * <p>Example: {@code law/css/L1.md} under {@code law} has the name {@code css/L1.md} and is printed
 * {@code law/css/L1.md}.
 */
final class Folder implements SourceTree {
    private static final int MOST_LEVELS = 32;

    private final Path root;
    private final Limits limits;
    private final List<String> names = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long totalBytes;

    private Folder(Path root, Limits limits) {
        this.root = root;
        this.limits = limits;
    }

    static Folder list(Path root, Limits limits) throws IOException {
        var folder = new Folder(root, limits);
        Files.walkFileTree(
                root.toRealPath(),
                EnumSet.noneOf(FileVisitOption.class),
                MOST_LEVELS,
                folder.new Walk(root.toRealPath()));
        Collections.sort(folder.names);
        return folder;
    }

    @Override
    public List<String> names() {
        return Collections.unmodifiableList(names);
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public Outcome<SourceFile> read(String name) {
        return SourceTree.readFile(root.resolve(name), printed(name), limits);
    }

    @Override
    public String printed(String name) {
        return root.resolve(name).toString();
    }

    @Override
    public void close() {}

    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path real;

        Walk(Path real) {
            this.real = real;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return SourceTree.isHidden(name(folder)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String name = name(file);
            if (SourceTree.isHidden(name)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink() && !leadsInside(file)) {
                problems.add(FileProblems.link(Place.of(printed(name))));
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isDirectory()) {
                problems.add(FileProblems.tooDeep(Place.of(printed(name)), MOST_LEVELS));
                return FileVisitResult.CONTINUE;
            }
            totalBytes += Math.min(attributes.size(), limits.fileBytes());
            if (names.size() >= limits.entries() || totalBytes > limits.totalBytes()) {
                problems.add(FileProblems.tooMany(Place.of(root.toString()), limits));
                return FileVisitResult.TERMINATE;
            }
            names.add(name);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            problems.add(
                    failure instanceof NoSuchFileException
                            ? FileProblems.missing(Place.of(printed(name(file))))
                            : FileProblems.unreadable(Place.of(printed(name(file)))));
            return FileVisitResult.CONTINUE;
        }

        private boolean leadsInside(Path link) {
            try {
                Path target = link.toRealPath();
                return target.startsWith(real) && Files.isRegularFile(target);
            } catch (NoSuchFileException dangling) {
                return false;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private String name(Path file) {
            return real.relativize(file).toString().replace('\\', '/');
        }
    }
}
