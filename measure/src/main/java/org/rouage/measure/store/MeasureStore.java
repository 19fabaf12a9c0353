package org.rouage.measure.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;

/**
 * The submissions that a dossier has received, as they were when it was opened.
 *
 * <p>Example: {@code remontee-2026-03} was received on 12 April and superseded by {@code remontee-2026-03-bis},
 * received on 3 May: known on 30 April, the first is live; known on 3 May, the second. Both stay readable.
 */
public final class MeasureStore {
    /** Of a dossier. */
    public static final String FOLDER = "measures";
    /** Of what is made from submissions and may be deleted. */
    static final String MADE = ".rouage";

    private static final int CHUNK = 1 << 17;

    private final Path folder;
    private final List<Reception> receptions;

    private MeasureStore(Path folder, List<Reception> receptions) {
        this.folder = folder;
        this.receptions = receptions;
    }

    /** Reads the receptions; refused when one of them is not in form. What a killed load left is not seen. */
    public static Outcome<MeasureStore> open(Path dossier) {
        Path folder = dossier.resolve(FOLDER);
        return Receptions.read(folder).map(receptions -> new MeasureStore(folder, receptions));
    }

    /** By day of reception, then name. */
    public List<Reception> receptions() {
        return receptions;
    }

    public Optional<Reception> reception(String id) {
        return receptions.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Those received by a day, less those superseded by that day. */
    public List<Reception> knownOn(LocalDate day) {
        return receptions.stream()
                .filter(each -> !each.received().isAfter(day))
                .filter(each -> supersededBy(each.id(), day).isEmpty())
                .toList();
    }

    /** Those that none supersedes. */
    public List<Reception> live() {
        return knownOn(LocalDate.MAX);
    }

    /** By which a submission is superseded, as known on a day. */
    public Optional<Reception> supersededBy(String id, LocalDate known) {
        return Receptions.successor(
                receptions.stream()
                        .filter(each -> !each.received().isAfter(known))
                        .toList(),
                id);
    }

    /** The bytes as they were received. */
    public Path original(Reception reception) {
        return folder.resolve(reception.file());
    }

    /** The rows made from them; they may be absent, and can be made again: see {@link LiveRows#ensure}. */
    public Path rows(Reception reception) {
        return made(reception.sha256() + ".parquet");
    }

    Path folder() {
        return folder;
    }

    Path made(String name) {
        return folder.resolve(MADE).resolve(name);
    }

    /** Reads all the bytes of a submission again: none, or how they are no longer those that were received. */
    public Optional<Problem> changed(Reception reception) {
        Path file = original(reception);
        try {
            String found = sha256(file);
            return found.equals(reception.sha256())
                    ? Optional.empty()
                    : Optional.of(StoreProblems.changed(reception, found));
        } catch (NoSuchFileException gone) {
            return Optional.of(StoreProblems.gone(reception));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** In hexadecimal, whatever the size of the file. */
    static String sha256(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            var chunk = new byte[CHUNK];
            int read = 0;
            while (read >= 0) {
                read = bytes.read(chunk);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
