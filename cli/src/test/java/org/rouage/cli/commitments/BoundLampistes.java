package org.rouage.cli.commitments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rouage.cli.Transcript;

/**
 * A copy of the dossier of the lamp lighters, with what each party owes, what was said of it, local contracts,
 * execution and evaluations laid over it.
 *
 * <p>Example: {@code BoundLampistes.in(folder).asked("commitments", "2026-03-01").run().out()}.
 */
public final class BoundLampistes {
    private static final Path RESOURCES =
            Path.of(System.getProperty("rouage.root"), "cli", "src", "test", "resources", "org", "rouage", "cli");

    private final Path dossier;

    private BoundLampistes(Path dossier) {
        this.dossier = dossier;
    }

    public static BoundLampistes in(Path folder) throws IOException {
        Path dossier = folder.resolve("lampistes");
        copy(RESOURCES.resolve("score").resolve("lampistes"), dossier);
        copy(RESOURCES.resolve("commitments").resolve("lampistes"), dossier);
        return new BoundLampistes(dossier);
    }

    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path to = target.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.write(to, Files.readAllBytes(file));
                }
            }
        }
    }

    public Path dossier() {
        return dossier;
    }

    /** Replaces words in a file of the copy, which must be there. */
    public BoundLampistes with(String file, String words, String by) throws IOException {
        Path path = dossier.resolve(file);
        String before = Files.readString(path);
        if (!before.contains(words)) {
            throw new IllegalArgumentException(file + " does not say: " + words);
        }
        Files.writeString(path, before.replace(words, by));
        return this;
    }

    /** In force and known on a day. */
    public Transcript asked(String command, String day, String... more) {
        List<Object> words = new ArrayList<>(List.of((Object[]) command.split(" ")));
        words.add(dossier);
        words.addAll(List.of("--on", day, "--known", day));
        words.addAll(List.of(more));
        return Transcript.of(words.toArray()).calling(dossier, "DOSSIER");
    }

    public static String plain(Transcript.Answer answer) {
        return answer.out().replace('\u00a0', '_').replace('\u202f', '_');
    }
}
