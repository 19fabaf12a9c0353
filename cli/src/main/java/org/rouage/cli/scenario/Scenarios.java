package org.rouage.cli.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Digest;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.budget.scenario.Scenario;
import org.rouage.cli.budget.NamedFile;
import org.rouage.document.Receipt;
import org.rouage.dossier.Dossier;
import org.rouage.dossier.ScenarioFile;
import org.rouage.files.SourceFile;
import org.rouage.files.SourceTree;
import org.rouage.law.requirement.Vocabulary;

/**
 * Scenarios as a person names them: a file, or the name of one in {@code scenarios/} of the dossier.
 *
 * <p>Example: {@code --scenario dearer} is {@code DOSSIER/scenarios/dearer.yaml} unless a file {@code dearer} is there.
 */
public final class Scenarios {
    private Scenarios() {}

    /** The scenario of no change where none is named. */
    public static Outcome<Scenario> read(Path dossier, @Nullable Path named, Vocabulary vocabulary) {
        if (named == null) {
            return Outcome.accepted(Scenario.none());
        }
        return switch (NamedFile.in(folder(dossier), named)) {
            case Outcome.Refused<Path>(List<Problem> problems) -> Outcome.refused(problems);
            case Outcome.Accepted<Path>(Path file) -> ScenarioFile.read(file, vocabulary);
        };
    }

    private static Path folder(Path dossier) {
        return dossier.resolve("scenarios");
    }

    /** The files of the dossier and those of the scenarios, by hash. */
    static Receipt.Inputs inputs(Path folder, Dossier dossier, List<Path> scenarios) {
        var files = new TreeMap<String, Digest>(dossier.digests());
        for (Path scenario : scenarios) {
            Path path = NamedFile.file(folder(folder), scenario);
            Optional<SourceFile> read = SourceTree.readFile(path).value();
            read.ifPresent(file -> files.put("scenarios/" + path.getFileName(), file.digest()));
        }
        return new Receipt.Inputs(
                String.valueOf(folder.toAbsolutePath().normalize().getFileName()), dossier.whole(), files);
    }
}
