package org.rouage.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of the symbolic links of a zip archive, which only its central directory tells (APPNOTE 4.3.12, external
 * attributes: the Unix mode in the upper half, {@code 0xA000} for a link).
 */
final class ZipLinks {
    private static final int END_LENGTH = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int HEADER_LENGTH = 46;
    private static final int HEADER_SIGNATURE = 0x02014b50;
    private static final int MOST_DIRECTORY_BYTES = 64 << 20;
    private static final int FORMAT_MASK = 0xF000;
    private static final int LINK = 0xA000;

    private ZipLinks() {}

    /** None when the directory cannot be followed: opening the archive then says what is wrong with it. */
    static Set<String> in(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            long from = Math.max(0, file.size() - END_LENGTH - LONGEST_COMMENT);
            ByteBuffer tail = read(file, from, (int) (file.size() - from));
            for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
                if (tail.getInt(at) == END_SIGNATURE) {
                    long length = Integer.toUnsignedLong(tail.getInt(at + 12));
                    long start = from + at - length;
                    return start < 0 || length > MOST_DIRECTORY_BYTES
                            ? Set.of()
                            : links(read(file, start, (int) length));
                }
            }
            return Set.of();
        }
    }

    private static Set<String> links(ByteBuffer directory) {
        var links = new HashSet<String>();
        int at = 0;
        while (at + HEADER_LENGTH <= directory.limit() && directory.getInt(at) == HEADER_SIGNATURE) {
            int nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
            int rest =
                    Short.toUnsignedInt(directory.getShort(at + 30)) + Short.toUnsignedInt(directory.getShort(at + 32));
            boolean unix = directory.get(at + 5) == 3;
            int mode = directory.getInt(at + 38) >>> 16;
            if (unix && (mode & FORMAT_MASK) == LINK && at + HEADER_LENGTH + nameLength <= directory.limit()) {
                byte[] name = new byte[nameLength];
                directory.get(at + HEADER_LENGTH, name);
                links.add(new String(name, StandardCharsets.UTF_8));
            }
            at += HEADER_LENGTH + nameLength + rest;
        }
        return links;
    }

    private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        int more = 1;
        while (buffer.hasRemaining() && more > 0) {
            more = file.read(buffer, from + buffer.position());
        }
        return buffer.flip();
    }
}
