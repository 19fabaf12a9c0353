package org.rouage.cli.drafts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.text.DossierReading;
import org.rouage.convention.Amendment;
import org.rouage.convention.draft.Choices;
import org.rouage.convention.draft.Draft;
import org.rouage.corpus.catalogue.CatalogueFiles;
import org.rouage.dossier.Dossier;

/**
 * The drafts that a person names by their files, in the dossier that holds them: the folder above {@code drafts/},
 * unless another is given.
 *
 * <p>Example: {@code cnx/drafts/accueil.yaml} is the draft {@code accueil} of the dossier {@code cnx}. The dossier is
 * read whole: one that is refused, is refused here too.
 */
record DraftFiles(Path folder, Dossier dossier, List<Draft> drafts) {
    static Outcome<DraftFiles> read(Optional<Path> given, List<Path> files) {
        Path folder = given.orElseGet(() -> above(files.getFirst()));
        return switch (DossierReading.reader(CatalogueFiles.builtIn().vocabulary())
                .read(folder)) {
            case Outcome.Refused<Dossier>(List<Problem> problems) -> Outcome.refused(problems);
            case Outcome.Accepted<Dossier>(Dossier dossier) -> named(folder, dossier, files);
        };
    }

    private static Outcome<DraftFiles> named(Path folder, Dossier dossier, List<Path> files) {
        var drafts = new ArrayList<Draft>();
        var problems = new ArrayList<Problem>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", "");
            Optional<Amendment> draft =
                    isThere(folder, file) ? Optional.ofNullable(dossier.drafts().get(name)) : Optional.empty();
            draft.ifPresentOrElse(
                    amendment -> drafts.add(new Draft(name, amendment)),
                    () -> problems.add(noDraft(folder, file, dossier)));
        }
        return Outcome.of(new DraftFiles(folder, dossier, drafts), problems);
    }

    Draft first() {
        return drafts.getFirst();
    }

    Draft last() {
        return drafts.getLast();
    }

    Choices choices() {
        return new Choices(dossier.records().choices());
    }

    /**
     * Problems of the fold say {@code accueil (operations[3])} of a draft, {@code amendment-1} of an act: here, the
     * file as the person knows it.
     */
    List<Problem> located(List<Problem> problems) {
        return problems.stream().map(this::located).toList();
    }

    private Problem located(Problem problem) {
        String named = problem.place().file();
        boolean isDraft = drafts.stream().anyMatch(draft -> draft.name().equals(named));
        String file = isDraft
                ? folder.resolve("drafts").resolve(named + ".yaml").toString()
                : Optional.ofNullable(dossier.places().get(named))
                        .map(Place::file)
                        .orElse(named);
        return new Problem(
                problem.code(),
                Place.of(file).at(problem.place().path()),
                problem.found(),
                problem.expected(),
                problem.remedy(),
                problem.provision());
    }

    private static boolean isThere(Path folder, Path file) {
        return folder.resolve("drafts")
                .toAbsolutePath()
                .normalize()
                .equals(Optional.ofNullable(file.toAbsolutePath().normalize().getParent())
                        .orElse(file));
    }

    /** The folder above the one that holds the file. */
    private static Path above(Path file) {
        Path drafts = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        return Optional.ofNullable(drafts.getParent())
                .orElseGet(() -> drafts.toString().isEmpty() ? Path.of("..") : Path.of(""));
    }

    private static Problem noDraft(Path folder, Path file, Dossier dossier) {
        String known = String.join(", ", dossier.drafts().keySet());
        return Problem.of(
                "DRAFT-NO-SUCH-FILE",
                Place.of(file.toString()),
                Text.of("aucun projet de ce dossier", "no draft of this dossier"),
                Text.of(
                        "un fichier de " + folder.resolve("drafts") + (known.isEmpty() ? "" : " : " + known),
                        "a file of " + folder.resolve("drafts") + (known.isEmpty() ? "" : ": " + known)),
                Text.of("vérifier le chemin, ou donner --dossier", "check the path, or give --dossier"));
    }
}
