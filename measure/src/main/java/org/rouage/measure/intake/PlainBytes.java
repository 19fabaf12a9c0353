package org.rouage.measure.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.Optional;

/**
 * Bytes that are all ASCII, without a quotation mark and without a control character but line feeds and separators:
 * what they are made of can be counted eight at a time, and in any order.
 *
 * <p>Example: {@code body,measure} and a line feed are one separator and one line. A file with one accent is counted
 * byte after byte instead.
 */
record PlainBytes(long separators, long lines, boolean endsWithLine) {
    static final PlainBytes NONE = new PlainBytes(0, 0, false);

    private static final int CHUNK = 1 << 18;
    private static final int WORD = Long.BYTES;
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    /** Added to a byte of ASCII, it reaches the high bit unless the byte is zero. */
    private static final long UNLESS_ZERO = 0x7F7F7F7F7F7F7F7FL;
    /** Added to a byte of ASCII, it reaches the high bit unless the byte is a control character. */
    private static final long UNLESS_CONTROL = 0x6060606060606060L;
    /** An ordinary letter, to fill the last word. */
    private static final byte FILLING = 'x';

    private static final class Counter {
        private final byte separator;
        private long high;
        private long quotes;
        private long controls;
        private long separators;
        private long lines;

        private Counter(byte separator) {
            this.separator = separator;
        }

        /** The array has whole words. */
        private void count(byte[] bytes, int length) {
            long allSeparators = separator * EACH;
            for (int i = 0; i < length; i += WORD) {
                long word = (long) WORDS.get(bytes, i);
                high |= word;
                quotes |= zeros(word ^ ('"' * EACH));
                controls += Long.bitCount(~(word + UNLESS_CONTROL) & HIGH);
                separators += Long.bitCount(zeros(word ^ allSeparators));
                lines += Long.bitCount(zeros(word ^ ('\n' * EACH)));
            }
        }

        /** The high bits of the bytes that are zero, of a word of ASCII. */
        private static long zeros(long word) {
            return ~(word + UNLESS_ZERO) & HIGH;
        }

        private boolean isPlain() {
            long known = lines + (separator < ' ' ? separators : 0);
            return (high & HIGH) == 0 && quotes == 0 && controls == known;
        }
    }

    /** Of a part of a file, the end left out; empty when it is not plain. */
    static Optional<PlainBytes> of(FileChannel channel, long from, long end, byte separator) {
        var counter = new Counter(separator);
        var chunk = new byte[CHUNK];
        byte last = 0;
        try {
            for (long at = from; at < end; ) {
                int length = (int) Math.min(CHUNK, end - at);
                read(channel, chunk, length, at);
                last = chunk[length - 1];
                int filled = length;
                while (filled % WORD != 0) {
                    chunk[filled++] = FILLING;
                }
                counter.count(chunk, filled);
                if (!counter.isPlain()) {
                    return Optional.empty();
                }
                at += length;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Optional.of(new PlainBytes(counter.separators, counter.lines, last == '\n'));
    }

    private static void read(FileChannel channel, byte[] chunk, int length, long at) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(chunk, 0, length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new EOFException("the file became shorter while it was read");
            }
        }
    }

    /** Of two parts that follow each other. */
    static Optional<PlainBytes> both(Optional<PlainBytes> one, Optional<PlainBytes> next) {
        return one.flatMap(first -> next.map(second ->
                new PlainBytes(first.separators + second.separators, first.lines + second.lines, second.endsWithLine)));
    }

    Lexicon lexicon() {
        return new Lexicon(separators, endsWithLine ? lines : lines + 1, true, false, endsWithLine);
    }
}
