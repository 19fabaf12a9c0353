package org.rouage.measure.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What the bytes of a CSV file are made of, counted in one pass: separators and line ends outside quotes, and whether
 * there is anything that is not plain text in UTF-8.
 *
 * <p>Example: 10 million rows of 5 columns have 40,000,004 separators, header and all: a row with one cell too many,
 * which the engine would let pass when it is empty, changes that count.
 */
record Lexicon(long separators, long lines, boolean isPlain, boolean hasQuotes, boolean endsWithLine) {
    private static final int CHUNK = 1 << 18;
    /** So large parts of a file are counted at the same time. */
    private static final long PART = 1L << 24;

    /** Of a file with this separator; a carriage return must stand before a line feed, in all lines or in none. */
    static Lexicon of(Path file, char separator) {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            Optional<PlainBytes> plain = LongStream.range(0, (size + PART - 1) / PART)
                    .parallel()
                    .mapToObj(part ->
                            PlainBytes.of(channel, part * PART, Math.min(size, (part + 1) * PART), (byte) separator))
                    .reduce(PlainBytes::both)
                    .orElse(Optional.of(PlainBytes.NONE));
            return plain.isPresent() ? plain.get().lexicon() : exactly(channel, (byte) separator);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Byte after byte: quotes, and characters of several bytes, need what came before. */
    static Lexicon exactly(FileChannel channel, byte separator) throws IOException {
        var counter = new Counter(separator);
        var chunk = new byte[CHUNK];
        long at = 0;
        for (int read = channel.read(ByteBuffer.wrap(chunk), at);
                read > 0;
                read = channel.read(ByteBuffer.wrap(chunk), at)) {
            counter.count(chunk, read);
            at += read;
        }
        return counter.lexicon();
    }

    private static final class Counter {
        private final byte separator;
        private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        private final CharBuffer decoded = CharBuffer.allocate(CHUNK);
        private ByteBuffer rest = ByteBuffer.allocate(0);
        private long separators;
        private long lines;
        private long returns;
        private long otherControls;
        private boolean isInQuotes;
        private boolean hasQuotes;
        private boolean isUtf8 = true;
        private boolean isMixed;
        private byte last;

        Counter(byte separator) {
            this.separator = separator;
        }

        void count(byte[] chunk, int length) {
            int high = 0;
            for (int i = 0; i < length; i++) {
                byte each = chunk[i];
                high |= each;
                if (each == separator) {
                    separators += isInQuotes ? 0 : 1;
                } else if (each < 0x30 && each >= 0) {
                    special(each);
                }
                last = each;
            }
            if (high < 0 || rest.hasRemaining()) {
                decode(chunk, length);
            }
        }

        private void special(byte each) {
            if (each == '\n') {
                lines += isInQuotes ? 0 : 1;
                isMixed |= !isInQuotes && returns > 0 && last != '\r';
            } else if (each == '\r') {
                returns += isInQuotes ? 0 : 1;
            } else if (each == '"') {
                hasQuotes = true;
                isInQuotes = !isInQuotes;
            } else if (each < 0x20) {
                otherControls++;
            }
        }

        /** Bytes of a character that was cut by the end of a chunk wait for the next. */
        private void decode(byte[] chunk, int length) {
            ByteBuffer bytes = ByteBuffer.allocate(rest.remaining() + length)
                    .put(rest)
                    .put(chunk, 0, length)
                    .flip();
            CoderResult result = CoderResult.OVERFLOW;
            while (result.isOverflow()) {
                decoded.clear();
                result = utf8.decode(bytes, decoded, false);
                decoded.flip();
                isUtf8 &= !result.isError() && decoded.chars().noneMatch(Counter::isRefused);
            }
            rest = isUtf8 ? bytes.slice() : ByteBuffer.allocate(0);
        }

        /** The mark of a replaced character, and the control characters beyond ASCII. */
        private static boolean isRefused(int read) {
            return read == 0xFFFD || (read >= 0x7F && read <= 0x9F);
        }

        Lexicon lexicon() {
            boolean isPlain = isUtf8
                    && !rest.hasRemaining()
                    && otherControls == 0
                    && !isMixed
                    && !isInQuotes
                    && (returns == 0 || returns == lines);
            return new Lexicon(separators, last == '\n' ? lines : lines + 1, isPlain, hasQuotes, last == '\n');
        }
    }
}
