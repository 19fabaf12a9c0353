package org.rouage.cli.drafts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.convention.Records;
import org.rouage.convention.draft.Choices;
import org.rouage.convention.draft.Conflict;
import org.rouage.convention.draft.Conflicts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage resolve A [B] --conflict NAME --take A|B|neither --by WHO --why TEXT}: a choice is recorded at the end
 * of {@code records/choices.yaml}. A choice that settles a conflict already settled takes its place; the former stays
 * readable.
 *
 * <p>Example: {@code --conflict "ind-1.targets[2026]" --take budget --by "comité de suivi" --why "seul financé"}.
 */
@Command(name = "resolve")
public final class ResolveCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(paramLabel = "DRAFT", arity = "1..2", descriptionKey = "drafts")
    private List<Path> drafts = new ArrayList<>();

    @Option(names = "--dossier", paramLabel = "PATH")
    private @Nullable Path dossier;

    @Option(names = "--conflict", paramLabel = "NAME", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String conflict;

    @Option(names = "--take", paramLabel = "DRAFT|ACT|neither", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String take;

    @Option(names = "--by", paramLabel = "WHO", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String by;

    @Option(names = "--why", paramLabel = "TEXT", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String why;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    public ResolveCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return switch (DraftFiles.read(Optional.ofNullable(dossier), drafts)) {
            case Outcome.Refused<DraftFiles>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<DraftFiles>(DraftFiles files) ->
                switch (Held.of(files)) {
                    case Outcome.Refused<Held>(List<Problem> problems) -> session.refuse(problems);
                    case Outcome.Accepted<Held>(Held held) -> resolve(held);
                };
        };
    }

    private ExitCode resolve(Held held) {
        Optional<Conflict> found = held.conflicts().conflict(conflict);
        List<Problem> problems = problems(held.conflicts(), found);
        if (!problems.isEmpty()) {
            return session.refuse(problems);
        }
        Conflict settled = found.orElseThrow();
        var choice = new Records.Choice(
                settled.name(),
                settled.first().of(),
                settled.second().of(),
                take,
                why,
                by,
                on == null ? session.today() : on);
        return switch (ChoicesFile.add(
                held.files().folder(), choice, held.files().dossier())) {
            case Outcome.Refused<Path>(List<Problem> refused) -> session.refuse(refused);
            case Outcome.Accepted<Path>(Path file) -> {
                session.say(Text.of("Choix enregistré : " + file, "Choice recorded: " + file));
                yield ExitCode.OK;
            }
        };
    }

    private List<Problem> problems(Conflicts conflicts, Optional<Conflict> found) {
        var problems = new ArrayList<Problem>();
        if (found.filter(Conflict::isOwn).isEmpty()) {
            problems.add(noConflict(conflicts, found.flatMap(Conflict::follows)));
        }
        found.map(one -> List.of(one.first().of(), one.second().of(), Choices.NEITHER))
                .filter(sides -> !sides.contains(take))
                .ifPresent(sides -> problems.add(noSide(sides)));
        blank("--by", by).ifPresent(problems::add);
        blank("--why", why).ifPresent(problems::add);
        return problems;
    }

    private Problem noConflict(Conflicts conflicts, Optional<String> root) {
        String known = String.join(
                ", ",
                conflicts.conflicts().stream()
                        .filter(Conflict::isOwn)
                        .map(Conflict::name)
                        .toList());
        return Problem.of(
                "DRAFT-NO-SUCH-CONFLICT",
                Place.of("--conflict"),
                Text.same(conflict),
                known.isEmpty()
                        ? Text.of("rien : il n'y a pas de conflit", "nothing: there is no conflict")
                        : Text.of("un de : " + known, "one of: " + known),
                root.map(name -> Text.of(
                                "trancher " + name + ", dont il suit", "settle " + name + ", from which it follows"))
                        .orElse(Text.of(
                                "reprendre le nom que donne rouage conflicts",
                                "take the name that rouage conflicts gives")));
    }

    private Problem noSide(List<String> sides) {
        String known = String.join(", ", sides);
        return Problem.of(
                "DRAFT-NO-SUCH-SIDE",
                Place.of("--take"),
                Text.same(take),
                Text.of("un de : " + known, "one of: " + known),
                Text.of("dire ce qui est retenu", "say what is taken"));
    }

    private static Optional<Problem> blank(String option, String said) {
        return said.isBlank()
                ? Optional.of(Problem.of(
                        "DRAFT-CHOICE-UNSAID",
                        Place.of(option),
                        Text.of("rien", "nothing"),
                        Text.of("qui a choisi, et pourquoi", "who chose, and why"),
                        Text.of("l'écrire en toutes lettres", "write it out")))
                : Optional.empty();
    }
}
