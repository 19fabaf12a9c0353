package org.rouage.measure.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.rouage.basics.Problem;
import org.rouage.files.AtomicFile;

/**
 * The size and the time of an original when its bytes were last read through, so that a load does not read years of
 * submissions again.
 *
 * <p>Example: an original whose size and time are those of its seal is taken as unchanged; any other is read through,
 * and refused by name when its fingerprint is no longer the one received.
 */
final class Seal {
    private Seal() {}

    /** None, or how the bytes are no longer those received. */
    static Optional<Problem> changed(MeasureStore store, Reception reception) {
        try {
            Path seal = file(store, reception);
            boolean isSealed = Files.exists(seal)
                    && Files.readString(seal, StandardCharsets.UTF_8).equals(mark(store, reception));
            Optional<Problem> changed = isSealed ? Optional.empty() : store.changed(reception);
            if (!isSealed && changed.isEmpty()) {
                write(store, reception);
            }
            return changed;
        } catch (NoSuchFileException gone) {
            return store.changed(reception);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void write(MeasureStore store, Reception reception) throws IOException {
        Files.createDirectories(store.made(""));
        AtomicFile.write(file(store, reception), mark(store, reception));
    }

    static Path file(MeasureStore store, Reception reception) {
        return store.made(reception.id() + ".seal");
    }

    private static String mark(MeasureStore store, Reception reception) throws IOException {
        BasicFileAttributes found = Files.readAttributes(store.original(reception), BasicFileAttributes.class);
        return reception.sha256() + " " + found.size() + " " + found.lastModifiedTime() + " " + found.fileKey() + "\n";
    }
}
