package org.rouage.files;

/**
 * How much is read at most, so that no file and no archive can fill the memory.
 *
 * <p>Example: with {@link #USUAL}, a file of 200 MB is refused by its size alone, and an archive of 40 kB that says it
 * holds 4 GB is refused before a byte is expanded. {@code ratio} is how many times its compressed size an entry may
 * expand to, looked at from one mebibyte up: text compresses 3 to 12 times, a bomb about 1,000 times.
 */
public record Limits(long fileBytes, int entries, long totalBytes, int ratio) {
    /** 64 MiB a file, 100,000 files, 2 GiB in all, 200 times. */
    public static final Limits USUAL = new Limits(64L << 20, 100_000, 2L << 30, 200);

    public Limits {
        if (fileBytes < 1 || fileBytes >= Integer.MAX_VALUE || entries < 1 || totalBytes < 1 || ratio < 1) {
            throw new IllegalArgumentException("limits are positive, and a file fits in an array");
        }
    }
}
