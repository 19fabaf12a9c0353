package org.rouage.cli.score;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Text;
import org.rouage.cli.Session;
import org.rouage.files.AtomicFile;

/** What was printed, to standard output or whole into a file. */
final class Printed {
    private Printed() {}

    static void to(@Nullable Path out, String printed, Session session) {
        if (out == null) {
            session.out().print(printed);
            return;
        }
        to(out, printed.getBytes(StandardCharsets.UTF_8), session);
    }

    static void to(Path out, byte[] bytes, Session session) {
        AtomicFile.write(out, bytes);
        session.say(Text.of("Écrit : " + out, "Written: " + out));
    }
}
