package org.rouage.files;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.rouage.basics.Digest;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;

/**
 * The exact bytes of one file a person brought, with the name under which problems speak of it.
 *
 * <p>Example: {@code SourceFile.ofText("convention.yaml", "fund: cnaf\n")} has 11 bytes; {@code text()} decodes them,
 * or says at which line and column the first byte stands that is not UTF-8.
 */
public final class SourceFile {
    private final String name;
    private final byte[] bytes;

    private SourceFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Copies the bytes. */
    public static SourceFile of(String name, byte[] bytes) {
        return new SourceFile(name, bytes.clone());
    }

    public static SourceFile ofText(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes the bytes without copying: only for readers of this package, which do not keep them. */
    static SourceFile owning(String name, byte[] bytes) {
        return new SourceFile(name, bytes);
    }

    /** As problems print it: a path as the person gave it, or {@code archive.zip!/entry} inside an archive. */
    public String name() {
        return name;
    }

    public Place place() {
        return Place.of(name);
    }

    public int sizeBytes() {
        return bytes.length;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    public Digest digest() {
        return Digest.of(bytes);
    }

    /** The text, decoded strictly; a byte order mark at the start is left out. */
    public Outcome<String> text() {
        return Utf8.decode(name, bytes);
    }

    /** Whether the file starts with these bytes, such as {@code PK} for a zip archive. */
    public boolean startsWith(byte... signature) {
        return bytes.length >= signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && file.name.equals(name) && Arrays.equals(file.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
