package org.rouage.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rouage.basics.Digest;

/**
 * One run of the program inside the test, on a fixed day, in English, with no terminal: what it was asked, and exactly
 * what it answered.
 *
 * <p>Example: {@code Transcript.of("completion", "fisch").run().exitCode()} is 2. The engine is always version
 * {@code 0.0.0-test} with the digest of the empty text, and the day 2019-03-01, unless said otherwise. Paths that
 * differ from run to run are given a name by {@code .calling(folder, "DOSSIER")}: outputs then hold
 * {@code DOSSIER/convention.yaml}.
 */
public final class Transcript {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final List<String> arguments;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>();
    private Locale locale = Locale.ENGLISH;
    private Clock clock = fixedOn(LocalDate.of(2019, 3, 1));
    private boolean terminal;

    private Transcript(List<String> arguments) {
        this.arguments = List.copyOf(arguments);
    }

    /** The words after {@code rouage}; paths may be given as they are. */
    public static Transcript of(Object... words) {
        var arguments = new ArrayList<String>();
        for (Object word : words) {
            arguments.add(word.toString());
        }
        return new Transcript(arguments);
    }

    public Transcript inFrench() {
        locale = Locale.FRENCH;
        return this;
    }

    public Transcript on(LocalDate day) {
        clock = fixedOn(day);
        return this;
    }

    public Transcript at(Clock other) {
        clock = other;
        return this;
    }

    public Transcript onATerminal() {
        terminal = true;
        return this;
    }

    public Transcript with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Writes the name for the path wherever it is printed. */
    public Transcript calling(Path path, String name) {
        names.put(path.toString(), name);
        return this;
    }

    public Answer run() {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exitCode = Rouage.run(
                arguments,
                new Surroundings(
                        clock,
                        locale,
                        out,
                        err,
                        terminal,
                        terminal,
                        environment,
                        () -> new Engine("0.0.0-test", Digest.ofText(""))));
        return new Answer(exitCode, named(out), named(err));
    }

    private String named(ByteArrayOutputStream bytes) {
        String printed = bytes.toString(StandardCharsets.UTF_8);
        for (var entry : names.entrySet()) {
            printed = printed.replace(entry.getKey(), entry.getValue());
        }
        return printed;
    }

    private static Clock fixedOn(LocalDate day) {
        return Clock.fixed(day.atTime(12, 0).atZone(PARIS).toInstant(), PARIS);
    }

    /** What the shell and the person got: {@code new Answer(0, "rouage 0.1.0 …\n", "")}. */
    public record Answer(int exitCode, String out, String err) {}
}
