package org.rouage.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One line that says what is being done, for how long and how far, on anything that takes over two seconds.
 *
 * <p>Example: {@code try (var progress = session.progress(text)) { … progress.advance(); … }} shows {@code Reading the
 * law… 1204 (3 s)} from the third second on, and leaves nothing behind. Without {@code advance} it counts seconds only.
 */
public final class Progress implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long REFRESH_MILLIS = 250;

    private final AtomicLong done = new AtomicLong();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CountDownLatch cleared;

    private Progress(CountDownLatch cleared) {
        this.cleared = cleared;
    }

    static Progress silent() {
        return new Progress(new CountDownLatch(0));
    }

    static Progress shown(PrintWriter err, String work, Clock clock) {
        var progress = new Progress(new CountDownLatch(1));
        Instant start = clock.instant();
        Thread.ofPlatform().daemon().name("progress").start(() -> progress.keepShowing(err, work, clock, start));
        return progress;
    }

    /** One more is done; may be called from any thread. */
    public void advance() {
        done.incrementAndGet();
    }

    /** So many more are done. */
    public void advance(long count) {
        done.addAndGet(count);
    }

    /** Takes the line away; what is printed next starts on a clean line. */
    @Override
    public void close() {
        closed.countDown();
        try {
            cleared.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepShowing(PrintWriter err, String work, Clock clock, Instant start) {
        boolean onScreen = false;
        try {
            while (!closed.await(REFRESH_MILLIS, TimeUnit.MILLISECONDS)) {
                Duration elapsed = Duration.between(start, clock.instant());
                if (elapsed.compareTo(PATIENCE) >= 0) {
                    err.print("\r\u001b[K" + line(work, done.get(), elapsed));
                    err.flush();
                    onScreen = true;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            if (onScreen) {
                err.print("\r\u001b[K");
                err.flush();
            }
            cleared.countDown();
        }
    }

    static String line(String work, long done, Duration elapsed) {
        return work + "… " + (done > 0 ? done + " " : "") + "(" + elapsed.toSeconds() + " s)";
    }
}
