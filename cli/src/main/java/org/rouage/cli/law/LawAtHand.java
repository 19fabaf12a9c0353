package org.rouage.cli.law;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.corpus.LawRead;
import org.rouage.corpus.LawReader;
import org.rouage.corpus.LawReading;
import org.rouage.files.Nearest;
import org.rouage.law.Code;
import org.rouage.law.Codes;

/**
 * The law that a command was pointed at, read with the problems it had.
 *
 * <p>Example: {@code LawAtHand.read(session, path, "CSS")} takes the articles that do not name their code for CSS;
 * {@code "CCS"} is refused with {@code LAW-CODE}, "did you mean CSS?".
 */
record LawAtHand(LawRead law) {
    /** Reads, showing progress; a code that is not one is the only problem of the result. */
    static LawAtHand read(Session session, Path path, @Nullable String code) {
        LawReading reading = LawReading.USUAL;
        if (code != null) {
            Optional<Code> named = Codes.named(code);
            if (named.isEmpty()) {
                return new LawAtHand(new LawRead(List.of(), List.of(noCode(code)), List.of(), List.of(), List.of()));
            }
            reading = reading.as(named.get());
        }
        try (var _ = session.progress(Text.of("Lecture du droit", "Reading the law"))) {
            return new LawAtHand(LawReader.read(path, reading));
        }
    }

    private static Problem noCode(String code) {
        List<String> known = Codes.all().stream().map(Code::abbreviation).toList();
        Text remedy = Nearest.to(code, known)
                .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                .orElse(Text.of("donnez une abréviation, telle que CSS", "give an abbreviation, such as CSS"));
        return Problem.of(
                "LAW-CODE",
                Place.of("--code"),
                Text.same(code),
                Text.of("un code connu par son abréviation", "a code known by its abbreviation"),
                remedy);
    }

    /** Whether nothing at all could be read, so that there is nothing to show. */
    boolean isEmpty() {
        return law.articles().isEmpty();
    }

    /** Lists the problems on standard error; the exit code that says there were some, or that there were none. */
    ExitCode tellProblems(Session session) {
        if (law.problems().isEmpty()) {
            return ExitCode.OK;
        }
        if (isEmpty()) {
            return session.refuse(law.problems());
        }
        law.problems().forEach(problem -> session.err().println(problem.print(session.language())));
        int count = law.problems().size();
        session.err()
                .println(Text.of(count + " problème(s) ; le reste a été lu.", count + " problem(s); the rest was read.")
                        .in(session.language()));
        return ExitCode.INPUT_REFUSED;
    }
}
