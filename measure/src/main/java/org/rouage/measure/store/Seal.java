package org.rouage.measure.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rouage.basics.Digest;
import org.rouage.basics.Problem;
import org.rouage.files.AtomicFile;

/**
 * The size and the time of an original when its bytes were last read through, so that a load does not read years of
 * submissions again.
 *
 * <p>Example: an original whose size and time are those of its seal is taken as unchanged; any other is read through,
 * and refused by name when its fingerprint is no longer the one received.
 */
public final class Seal {
    private static final String SUFFIX = ".seal";
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    private Seal() {}

    /**
     * The fingerprint of an original that is sealed and has the size, the time and the key of its seal; none of any
     * other file. Bytes that were changed without changing these are found by whatever reads them through.
     */
    public static Optional<Digest> known(Path original) {
        String name = String.valueOf(original.getFileName());
        int end = name.lastIndexOf('.');
        Path seal =
                original.resolveSibling(MeasureStore.MADE).resolve((end < 0 ? name : name.substring(0, end)) + SUFFIX);
        try {
            String written = Files.exists(seal) ? Files.readString(seal, StandardCharsets.UTF_8) : "";
            String sha256 = written.substring(0, Math.max(written.indexOf(' '), 0));
            return HEX.matcher(sha256).matches() && written.equals(mark(sha256, original))
                    ? Optional.of(new Digest(sha256))
                    : Optional.empty();
        } catch (IOException unread) {
            return Optional.empty();
        }
    }

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
        return store.made(reception.id() + SUFFIX);
    }

    private static String mark(MeasureStore store, Reception reception) throws IOException {
        return mark(reception.sha256(), store.original(reception));
    }

    private static String mark(String sha256, Path original) throws IOException {
        BasicFileAttributes found = Files.readAttributes(original, BasicFileAttributes.class);
        return sha256 + " " + found.size() + " " + found.lastModifiedTime() + " " + found.fileKey() + "\n";
    }
}
