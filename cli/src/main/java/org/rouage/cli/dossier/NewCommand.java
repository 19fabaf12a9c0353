package org.rouage.cli.dossier;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.corpus.catalogue.CatalogueFiles;
import org.rouage.dossier.skeleton.NewFolder;
import org.rouage.dossier.skeleton.Skeleton;
import org.rouage.law.requirement.Catalogues;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage new DIR --basis ARTICLE}: a first dossier, with a section for each thing that the law in force asks
 * for.
 *
 * <p>Example: {@code rouage new cnav-2014 --basis "CSS L227-1" --fund CNAV --on 2014-01-01} writes a convention of four
 * years that {@code rouage check} reads without a problem; into a folder that is not empty it writes nothing and ends
 * with 3.
 */
@Command(name = "new")
public final class NewCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(paramLabel = "DIR", descriptionKey = "dir")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path folder;

    @Option(names = "--basis", paramLabel = "ARTICLE", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String basis;

    @Option(names = "--fund", paramLabel = "FUND")
    private @Nullable String fund;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--catalogue", paramLabel = "PATH")
    private List<Path> catalogues = new ArrayList<>();

    public NewCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return switch (CatalogueFiles.with(catalogues)) {
            case Outcome.Refused<Catalogues>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<Catalogues>(Catalogues law) -> skeleton(law);
        };
    }

    private ExitCode skeleton(Catalogues law) {
        LocalDate day = on == null ? session.today() : on;
        return switch (Skeleton.of(law, basis, Optional.ofNullable(fund), day, session.language())) {
            case Outcome.Refused<Skeleton>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<Skeleton>(Skeleton skeleton) -> written(skeleton);
        };
    }

    private ExitCode written(Skeleton skeleton) {
        return switch (NewFolder.write(folder, skeleton.files())) {
            case Outcome.Refused<Path>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<Path>(Path there) -> {
                skeleton.files().keySet().stream()
                        .filter(name -> !name.startsWith("schema/"))
                        .forEach(name -> session.out().println(there.resolve(name)));
                session.say(Text.of(
                        "Squelette écrit. Remplissez-le, puis : rouage check " + there,
                        "Skeleton written. Fill it in, then: rouage check " + there));
                yield ExitCode.OK;
            }
        };
    }
}
