package org.rouage.measure.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a killed load left: drafts, an original without its reception, rows that no reception is of. Only files that a
 * load made are ever deleted.
 *
 * <p>Example: a load killed after it moved the original and before it wrote the reception left a note of the name it
 * was about to take; the next load finds the note and no reception, and takes the original away.
 */
final class Leftovers {
    static final String DRAFT = "draft-";
    static final String PENDING = "pending-";
    private static final Pattern HIDDEN_DRAFT = Pattern.compile("\\..*\\.[0-9a-f-]{36}\\.tmp");
    private static final Pattern ROWS = Pattern.compile("[0-9a-f]{64}\\.parquet");

    private Leftovers() {}

    /** Only while no load is running. */
    static void sweep(MeasureStore store) {
        Path made = store.made("");
        var known = new HashSet<String>();
        store.receptions()
                .forEach(each -> known.add(store.rows(each).getFileName().toString()));
        for (Path file : list(made)) {
            String name = file.getFileName().toString();
            if (name.startsWith(PENDING)) {
                forget(store, file, name.substring(PENDING.length()));
            } else if (name.startsWith(DRAFT)
                    || HIDDEN_DRAFT.matcher(name).matches()
                    || (ROWS.matcher(name).matches() && !known.contains(name))) {
                delete(file);
            }
        }
        list(store.folder()).stream()
                .filter(file ->
                        HIDDEN_DRAFT.matcher(file.getFileName().toString()).matches())
                .forEach(Leftovers::delete);
    }

    /** The note of a load holds the name of the original it was about to put in place. */
    private static void forget(MeasureStore store, Path note, String id) {
        try {
            String original = Files.readString(note, StandardCharsets.UTF_8);
            boolean isPlainName = !original.isEmpty() && !original.contains("/") && !original.startsWith(".");
            if (!Files.exists(Receptions.file(store.folder(), id)) && isPlainName) {
                Files.deleteIfExists(store.folder().resolve(original));
            }
            Files.deleteIfExists(note);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A file, or a folder with all that is in it. */
    static void delete(Path path) {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
