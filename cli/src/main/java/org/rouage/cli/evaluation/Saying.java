package org.rouage.cli.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Digest;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.Session;
import org.rouage.convention.Records.Evidence;
import org.rouage.evaluation.WrittenEvaluation;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Which evaluation of which dossier, who says what on which day, and what proves it: the arguments of every command
 * that adds a move.
 *
 * <p>Example: {@code DOSSIER review-2014 --party fund --by "the director" --on 2015-03-10 --text "Reached." --evidence
 * saisine.txt="Referral"}. The words may stand in a file; the day is today where none is given, the name the next
 * {@code m-N}.
 */
final class Saying {
    @Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "dossier")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path dossier;

    @Parameters(index = "1", paramLabel = "EVALUATION", descriptionKey = "evaluation")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String evaluation;

    @Option(names = "--by", paramLabel = "NAME", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String by;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--id", paramLabel = "NAME")
    private @Nullable String id;

    @Option(names = "--text", paramLabel = "TEXT")
    private @Nullable String text;

    @Option(names = "--text-file", paramLabel = "FILE")
    private @Nullable Path textFile;

    @Option(names = "--evidence", paramLabel = "FILE[=TEXT]")
    private List<String> evidence = new ArrayList<>();

    Path dossier() {
        return dossier;
    }

    String evaluation() {
        return evaluation;
    }

    String by() {
        return by;
    }

    LocalDate day(Session session) {
        return on == null ? session.today() : on;
    }

    /** The name given, else {@code m-N} with the least N that follows all those taken. */
    String id(WrittenEvaluation written) {
        if (id != null) {
            return id;
        }
        int last = written.moves().stream()
                .map(move -> move.id().replaceFirst("^m-([0-9]{1,6})$", "$1"))
                .filter(number -> number.matches("[0-9]{1,6}"))
                .flatMapToInt(number -> IntStream.of(Integer.parseInt(number)))
                .max()
                .orElse(0);
        return "m-" + (last + 1);
    }

    Outcome<String> words() {
        if (textFile == null) {
            return Outcome.accepted(Optional.ofNullable(text).orElse(""));
        }
        if (text != null || !Files.isRegularFile(textFile)) {
            return Outcome.refused(List.of(Problem.of(
                    "EVALUATION-TEXT-FILE",
                    Place.of("").at("--text-file"),
                    Text.same(textFile.toString()),
                    Text.of("un fichier de texte, sans --text", "a file of text, without --text"),
                    Text.of("vérifiez le chemin, ou donnez l'un des deux", "check the path, or give one of the two"))));
        }
        try {
            return Outcome.accepted(Files.readString(textFile).strip());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Each piece with the hash of its bytes; refused where one is not in {@code evidence/}. */
    Outcome<List<Evidence>> pieces() {
        var pieces = new ArrayList<Evidence>();
        var problems = new ArrayList<Problem>();
        for (String written : evidence) {
            int sign = written.indexOf('=');
            String file = sign < 0 ? written : written.substring(0, sign);
            Path path = dossier.resolve("evidence").resolve(file);
            if (!Files.isRegularFile(path)) {
                problems.add(Problem.of(
                        "EVIDENCE-NO-FILE",
                        Place.of("").at("--evidence"),
                        Text.same(file),
                        Text.of("un fichier du dossier evidence/", "a file of the folder evidence/"),
                        Text.of("copiez-y la pièce d'abord", "copy the piece there first")));
                continue;
            }
            pieces.add(new Evidence(
                    sign < 0 ? file : written.substring(sign + 1),
                    Optional.of(file),
                    Optional.of(digest(path).hex())));
        }
        return Outcome.of(pieces, problems);
    }

    private static Digest digest(Path file) {
        try {
            return Digest.of(Files.readAllBytes(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
