package org.rouage.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.rouage.basics.Digest;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;

/**
 * A file that several people add to, by one at a time, and only while it still holds what each of them read: what one
 * was told is written is never lost to the other.
 *
 * <p>Example: two clerks read {@code evaluation/review-2014.yaml} with seven moves and each add an eighth. The first is
 * told "Added"; the second is refused with {@code FILE-CHANGED-MEANWHILE}, or with {@code FILE-BUSY} while the first is
 * still writing, and reads again. A hidden file beside the target holds the lock while one writes; one that a killed
 * process left behind locks nothing.
 */
public final class OneWriter {
    /**
     * The files being written by this process, whose other threads must not even open the lock: on POSIX systems to
     * close it would give up what another thread holds.
     */
    private static final Set<Path> HERE = ConcurrentHashMap.newKeySet();

    /** A hole of up to so many bytes, which take no room on the disk. */
    private static final long LONGEST = 1L << 20;

    private final Path target;
    private final Optional<Digest> read;

    private OneWriter(Path target, Optional<Digest> read) {
        this.target = target;
        this.read = read;
    }

    /** Of a file and the hash of the bytes that the caller read in it; nothing where there was no file. */
    public static OneWriter of(Path target, Optional<Digest> read) {
        return new OneWriter(target, read);
    }

    /**
     * Makes the new bytes from those that stand there (none where there is no file) and writes them; refused, with
     * nothing written, where another is at it, the file is no longer what was read, or the making is refused. Folders
     * are made. A disk that fails is an {@link UncheckedIOException}.
     */
    public Outcome<Path> write(Function<byte[], Outcome<byte[]>> making) {
        Path file = target.toAbsolutePath().normalize();
        Path folder = file.getParent();
        if (folder == null) {
            throw new IllegalArgumentException("not a file: " + target);
        }
        if (!HERE.add(file)) {
            return refused(FileProblems.busy(place()));
        }
        try {
            Files.createDirectories(folder);
            return locked(folder.resolve("." + file.getFileName() + ".lock"), making);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            HERE.remove(file);
        }
    }

    private Outcome<Path> locked(Path held, Function<byte[], Outcome<byte[]>> making) throws IOException {
        try (FileChannel channel = FileChannel.open(held, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null || !isStillThere(channel, held)) {
                return refused(FileProblems.busy(place()));
            }
            try {
                return alone(making);
            } finally {
                Files.deleteIfExists(held);
            }
        }
    }

    /**
     * Whoever held it before may have taken the file away: then this is the lock of a file that nobody else sees. Told
     * by a length drawn at random, and not by reading: on POSIX systems a process that opens the file once more and
     * closes it gives up its lock.
     */
    private static boolean isStillThere(FileChannel channel, Path held) throws IOException {
        long length = ThreadLocalRandom.current().nextLong(1, LONGEST);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(new byte[1]), length - 1);
        return Files.exists(held) && Files.size(held) == length;
    }

    private Outcome<Path> alone(Function<byte[], Outcome<byte[]>> making) throws IOException {
        Optional<byte[]> before = standing();
        if (isChanged(before)) {
            return refused(FileProblems.changedMeanwhile(place()));
        }
        return switch (making.apply(before.orElseGet(() -> new byte[0]))) {
            case Outcome.Refused<byte[]>(List<Problem> problems) -> Outcome.refused(problems);
            case Outcome.Accepted<byte[]>(byte[] after) -> {
                // Whoever writes with an editor takes no lock: the making may have taken long enough for that.
                if (isChanged(standing())) {
                    yield refused(FileProblems.changedMeanwhile(place()));
                }
                AtomicFile.write(target, after);
                yield Outcome.accepted(target);
            }
        };
    }

    private Optional<byte[]> standing() throws IOException {
        return Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.readAllBytes(target))
                : Optional.empty();
    }

    private boolean isChanged(Optional<byte[]> now) {
        return !now.map(Digest::of).equals(read);
    }

    private Place place() {
        return Place.of(target.toString());
    }

    private static <T> Outcome<T> refused(Problem problem) {
        return Outcome.refused(List.of(problem));
    }
}
