package org.rouage.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * An output that does not swallow failures: a reader that went away ends the run quietly, a full disk ends it aloud.
 *
 * <p>Example: writing to {@code /dev/full} throws {@link UncheckedIOException} at the first flush, where a
 * {@code PrintStream} would have gone on to report success.
 */
final class Outlet extends FilterOutputStream {
    private Outlet(OutputStream stream) {
        super(stream);
    }

    /** A writer in UTF-8, with lines ended by a line feed on every system, buffered until flushed. */
    static PrintWriter on(OutputStream stream) {
        return new LineFeedWriter(new Outlet(stream));
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) {
        try {
            out.write(octets, offset, length);
        } catch (IOException failed) {
            throw because(failed);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException failed) {
            throw because(failed);
        }
    }

    private static RuntimeException because(IOException failed) {
        String message = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("pipe is being closed")
                ? new ReaderGone()
                : new UncheckedIOException(failed);
    }

    private static final class LineFeedWriter extends PrintWriter {
        LineFeedWriter(OutputStream stream) {
            super(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
        }

        @Override
        public void println() {
            write('\n');
        }
    }
}
