package org.rouage.files.yaml;

import java.io.Reader;
import java.nio.CharBuffer;

/**
 * Reads a text by pieces that never end inside a character of two units: the parser asks for 1,025 units at a time, and
 * would fail where an emoji lies across two pieces.
 *
 * <p>Example: a text of 1,024 letters and an emoji is read as 1,024 units, then two.
 */
final class WholeCharacters extends Reader {
    private final CharBuffer text;

    WholeCharacters(String text) {
        this.text = CharBuffer.wrap(text);
    }

    @Override
    public int read(char[] into, int offset, int most) {
        if (!text.hasRemaining()) {
            return -1;
        }
        int count = Math.min(most, text.remaining());
        boolean splits = count > 1 && count < text.remaining() && Character.isHighSurrogate(text.charAt(count - 1));
        text.get(into, offset, splits ? --count : count);
        return count;
    }

    @Override
    public void close() {
        text.position(text.limit());
    }
}
