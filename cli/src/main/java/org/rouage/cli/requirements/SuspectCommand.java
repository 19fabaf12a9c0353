package org.rouage.cli.requirements;

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
import org.rouage.corpus.LawRead;
import org.rouage.corpus.LawReader;
import org.rouage.corpus.LawReading;
import org.rouage.corpus.catalogue.CatalogueFiles;
import org.rouage.corpus.duty.DutyFiles;
import org.rouage.law.duty.Duties;
import org.rouage.law.requirement.Catalogues;
import org.rouage.law.requirement.Citing;
import org.rouage.law.requirement.Suspect;
import org.rouage.law.requirement.Suspects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code rouage law suspect}: which requirements and duties rest on a provision whose words have moved since they were
 * written.
 *
 * <p>Example: {@code rouage law suspect --law css-2026.zip} ends with 0 when every requirement and duty that the copy
 * lets verify is sound, with 1 when at least one is suspect.
 */
@Command(name = "suspect")
public final class SuspectCommand implements Callable<ExitCode> {
    private final Session session;

    @Option(names = "--law", paramLabel = "PATH", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path law;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--catalogue", paramLabel = "PATH")
    private List<Path> catalogues = new ArrayList<>();

    @Option(names = "--duties", paramLabel = "PATH")
    private List<Path> duties = new ArrayList<>();

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--json")
    private boolean json;

    public SuspectCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return switch (CatalogueFiles.with(catalogues)) {
            case Outcome.Refused<Catalogues>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<Catalogues>(Catalogues read) ->
                switch (DutyFiles.with(duties, read)) {
                    case Outcome.Refused<Duties>(List<Problem> problems) -> session.refuse(problems);
                    case Outcome.Accepted<Duties>(Duties owed) -> against(read, owed);
                };
        };
    }

    private ExitCode against(Catalogues read, Duties owed) {
        LawRead copy;
        try (var _ = session.progress(Text.of("Lecture du droit", "Reading the law"))) {
            copy = LawReader.read(law, LawReading.USUAL);
        }
        if (copy.articles().isEmpty()) {
            return session.refuse(copy.problems());
        }
        copy.problems().forEach(problem -> session.err().println(problem.print(session.language())));
        List<Citing> citing = new ArrayList<>(Citing.of(read));
        citing.addAll(owed.citing());
        List<Suspect> found = Suspects.among(citing, copy.articles(), Optional.ofNullable(on));
        var listing = new SuspectListing(read, owed, citing, found);
        session.out().print(json ? listing.json() : listing.text(session.language(), session.colours(), all));
        boolean moved = found.stream().anyMatch(suspect -> suspect.reason().isSuspect());
        return moved ? ExitCode.FOUND_WANTING : ExitCode.OK;
    }
}
