package org.rouage.cli.requirements;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.corpus.catalogue.CatalogueFiles;
import org.rouage.files.Nearest;
import org.rouage.law.requirement.Catalogues;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code rouage requirements}: what the law asks of the conventions of a fund on a day.
 *
 * <p>Example: {@code rouage requirements --fund CNAM --on 2014-07-01} lists by article each requirement with its force,
 * its provision, what would satisfy it, and whether its text was seen.
 */
@Command(name = "requirements")
public final class RequirementsCommand implements Callable<ExitCode> {
    private final Session session;

    @Option(names = "--fund", paramLabel = "FUND", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String fund;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--catalogue", paramLabel = "PATH")
    private List<Path> catalogues = new ArrayList<>();

    @Option(names = "--json")
    private boolean json;

    public RequirementsCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return switch (CatalogueFiles.with(catalogues)) {
            case Outcome.Refused<Catalogues>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<Catalogues>(Catalogues read) -> show(read);
        };
    }

    private ExitCode show(Catalogues read) {
        if (!read.funds().contains(fund)) {
            return session.refuse(List.of(unknown(fund, read.funds())));
        }
        var listing = new RequirementListing(read, fund, on == null ? session.today() : on);
        session.out().print(json ? listing.json() : listing.text(session.language(), session.colours()));
        return ExitCode.OK;
    }

    private static Problem unknown(String fund, Collection<String> funds) {
        String known = String.join(", ", funds);
        return Problem.of(
                "REQUIREMENTS-FUND",
                Place.of("--fund"),
                Text.same(fund),
                Text.of("une caisse connue : " + known, "a fund that is known: " + known),
                Nearest.to(fund, funds)
                        .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                        .orElse(Text.of(
                                "prenez une caisse de la liste, ou donnez le catalogue qui la nomme par --catalogue",
                                "take a fund of the list, or give the catalogue that names it by --catalogue")));
    }
}
