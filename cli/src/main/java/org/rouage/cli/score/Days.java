package org.rouage.cli.score;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Text;
import org.rouage.cli.Session;
import org.rouage.cli.text.DossierAtHand;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The dossier and the two days that every command of this package is asked for.
 *
 * <p>Example: {@code DOSSIER --on 2026-12-31 --known 2027-01-31}; a day that is not given is today.
 */
final class Days {
    @Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "dossier")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path dossier;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--known", paramLabel = "DATE")
    private @Nullable LocalDate known;

    @Option(names = "--catalogue", paramLabel = "PATH")
    private List<Path> catalogues = new ArrayList<>();

    Path dossier() {
        return dossier;
    }

    List<Path> catalogues() {
        return List.copyOf(catalogues);
    }

    AsOf asked(Session session) {
        LocalDate today = session.today();
        return new AsOf(on == null ? today : on, known == null ? today : known);
    }

    Outcome<DossierAtHand> read(Session session) {
        return session.during(
                Text.of("Lecture du dossier", "Reading the dossier"), () -> DossierAtHand.read(dossier, catalogues));
    }
}
