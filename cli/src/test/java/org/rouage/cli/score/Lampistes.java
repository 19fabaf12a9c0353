package org.rouage.cli.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rouage.cli.Transcript;

/**
 * A copy of the dossier of the lamp lighters, of which commands may make the derived rows.
 *
 * <p>Example: {@code Lampistes.in(folder).asked("score", "--year", "2026").run().out()}, in force on 2026-12-31, known
 * on 2027-03-31, with plain spaces for those that do not break.
 */
final class Lampistes {
    private static final Path SOURCE = Path.of(
                    System.getProperty("rouage.root"),
                    "cli",
                    "src",
                    "test",
                    "resources",
                    "org",
                    "rouage",
                    "cli",
                    "score")
            .resolve("lampistes");

    private final Path dossier;

    private Lampistes(Path dossier) {
        this.dossier = dossier;
    }

    /** Before there is a folder. */
    static Lampistes none() {
        return new Lampistes(SOURCE);
    }

    static Lampistes in(Path folder) throws IOException {
        Path dossier = folder.resolve("lampistes");
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.toList()) {
                Path copy = dossier.resolve(SOURCE.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return new Lampistes(dossier);
    }

    /** With the contract of the lake, signed on 2 March 2024, which sets it 84.5 % for 2025. */
    Lampistes withContract() throws IOException {
        Files.writeString(dossier.resolve("records/local-contracts.yaml"), """
                localContracts:
                  - localFund: lac
                    signed: 2024-03-02
                    nationalCapacities: [director-general]
                    localCapacities: [director]
                    targets: [{indicator: relit, year: 2025, number: 84.5}]
                """);
        return this;
    }

    Path dossier() {
        return dossier;
    }

    /** The command, then what follows the dossier. */
    Transcript asked(String command, String... more) {
        return known("2027-03-31", command, more);
    }

    Transcript known(String day, String command, String... more) {
        List<Object> words = new ArrayList<>(List.of((Object[]) command.split(" ")));
        words.add(dossier);
        words.addAll(List.of("--on", "2026-12-31", "--known", day));
        words.addAll(List.of(more));
        return Transcript.of(words.toArray()).calling(dossier, "DOSSIER");
    }

    static String plain(Transcript.Answer answer) {
        return answer.out().replace('\u00a0', '_').replace('\u202f', '_');
    }
}
