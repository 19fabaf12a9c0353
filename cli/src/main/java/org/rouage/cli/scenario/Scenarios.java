package org.rouage.cli.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Digest;
import org.rouage.basics.Outcome;
import org.rouage.budget.scenario.Scenario;
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
        return named == null ? Outcome.accepted(Scenario.none()) : ScenarioFile.read(file(dossier, named), vocabulary);
    }

    static Path file(Path dossier, Path named) {
        Path inside = dossier.resolve("scenarios").resolve(named + ".yaml");
        return !Files.exists(named) && named.getNameCount() == 1 && Files.exists(inside) ? inside : named;
    }

    /** The files of the dossier and those of the scenarios, by hash. */
    static Receipt.Inputs inputs(Path folder, Dossier dossier, List<Path> scenarios) {
        var files = new TreeMap<String, Digest>(dossier.digests());
        for (Path scenario : scenarios) {
            Optional<SourceFile> read =
                    SourceTree.readFile(file(folder, scenario)).value();
            read.ifPresent(
                    file -> files.put("scenarios/" + file(folder, scenario).getFileName(), file.digest()));
        }
        return new Receipt.Inputs(
                String.valueOf(folder.toAbsolutePath().normalize().getFileName()), dossier.whole(), files);
    }
}
