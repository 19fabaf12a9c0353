package org.rouage.cli.budget;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.files.Nearest;

/**
 * A file as a person names it: by its path, or by the name it has in one folder of the dossier.
 *
 * <p>Example: {@code --scenario dearer} is {@code DOSSIER/scenarios/dearer.yaml} unless a file {@code dearer} is there.
 * A bare name that stands nowhere is refused with those that do.
 */
public final class NamedFile {
    private static final String EXTENSION = ".yaml";

    private NamedFile() {}

    /** A path is taken as it is: whoever reads it tells when nothing is there. */
    public static Outcome<Path> in(Path folder, Path named) {
        Path found = file(folder, named);
        boolean isBareName = named.getNameCount() == 1
                && !named.isAbsolute()
                && !named.toString().contains(".");
        return isBareName && !Files.exists(found)
                ? Outcome.refused(List.of(noSuchName(folder, named.toString())))
                : Outcome.accepted(found);
    }

    /** The file of a name that is there. */
    public static Path file(Path folder, Path named) {
        Path inside = folder.resolve(named + EXTENSION);
        return !Files.exists(named) && named.getNameCount() == 1 && Files.exists(inside) ? inside : named;
    }

    private static Problem noSuchName(Path folder, String name) {
        List<String> known = names(folder);
        String listed = String.join(", ", known);
        return Problem.of(
                "BUDGET-NO-SUCH-NAME",
                Place.of(folder.toString()),
                Text.same(name),
                known.isEmpty()
                        ? Text.of("un fichier : ce dossier n'en contient aucun", "a file: this folder holds none")
                        : Text.of(
                                "un fichier, ou l'un de ces noms : " + listed,
                                "a file, or one of these names: " + listed),
                Nearest.to(name, known)
                        .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                        .orElse(Text.of("donnez le chemin du fichier", "give the path of the file")));
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(EXTENSION))
                    .map(name -> name.substring(0, name.length() - EXTENSION.length()))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
