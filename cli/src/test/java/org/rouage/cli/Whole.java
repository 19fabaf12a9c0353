package org.rouage.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A whole transcript kept beside the test, to the letter, but for hashes.
 *
 * <p>Example: {@code assertThat(Whole.of(answer.out())).isEqualTo(Whole.kept(getClass(), "compare.en.txt"))}. Joined
 * spaces are kept as ordinary ones, so that an editor shows what is there.
 */
public final class Whole {
    private Whole() {}

    public static String of(String printed) {
        return printed.replaceAll("sha256:[0-9a-f]{64}", "sha256:…").replaceAll("[\u00a0\u202f]", " ");
    }

    public static String kept(Class<?> test, String name) {
        try (InputStream text = requireNonNull(test.getResourceAsStream(name), name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
