package org.rouage.measure.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {
    /** What a file may be made of; the last ones are not plain. */
    private static final String[] PIECES = {
        "body", "123", ",", "\t", ";", "\n", "-", " ", "=", "\u007F", "é", "\r\n", "\"", "\u0001", "\u00A0"
    };

    private static final int PLAIN = 9;

    @TempDir
    Path folder;

    @Test
    void a_file_counted_eight_bytes_at_a_time_is_counted_as_byte_after_byte() throws IOException {
        var random = new Random(11);
        Path file = folder.resolve("f.csv");
        int plain = 0;
        for (int i = 0; i < 600; i++) {
            int kinds = i % 3 == 0 ? PIECES.length : PLAIN;
            var text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                text.append(PIECES[random.nextInt(kinds)]);
            }
            Files.writeString(file, text, StandardCharsets.UTF_8);
            for (char separator : new char[] {',', ';', '\t'}) {
                Lexicon found = Lexicon.of(file, separator);

                assertThat(found).as(text.toString()).isEqualTo(exactly(file, separator));
                plain += found.isPlain() ? 1 : 0;
            }
        }
        assertThat(plain).isBetween(200, 1600);
    }

    @Test
    void the_parts_of_a_long_file_are_put_together_in_their_order() throws IOException {
        Path file = folder.resolve("long.csv");
        Files.writeString(file, "body,measure,2026-01,,12\n".repeat(1_500_000) + "end");

        assertThat(Lexicon.of(file, ',')).isEqualTo(new Lexicon(6_000_000, 1_500_001, true, false, false));
        Files.writeString(file, "body,measure,2026-01,,12\n".repeat(1_500_000) + "\"\n");
        assertThat(Lexicon.of(file, ',')).isEqualTo(exactly(file, ',')).matches(Lexicon::hasQuotes);
    }

    private static Lexicon exactly(Path file, char separator) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return Lexicon.exactly(channel, (byte) separator);
        }
    }
}
