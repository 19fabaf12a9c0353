package org.rouage.cli.formula;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.files.SourceFile;
import org.rouage.files.SourceTree;
import org.rouage.formula.Formula;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The formula a person brought: on the command line, or in a file that holds nothing else. */
final class Written {
    @Parameters(paramLabel = "FORMULA", descriptionKey = "formula", arity = "0..1")
    private @Nullable String formula;

    @Option(names = "--file", paramLabel = "FILE")
    private @Nullable Path file;

    /** Where problems say that the formula stands. */
    Place place() {
        return file == null ? Place.in("FORMULA", 1, 1) : Place.in(file.toString(), 1, 1);
    }

    Outcome<Formula> read() {
        if ((formula == null) == (file == null)) {
            return Outcome.refused(List.of(oneOfTwo()));
        }
        return file == null ? Formula.parse(Objects.requireNonNull(formula), place()) : inFile(file);
    }

    private Outcome<Formula> inFile(Path read) {
        return switch (SourceTree.readFile(read)) {
            case Outcome.Refused<SourceFile>(List<Problem> problems) -> Outcome.refused(problems);
            case Outcome.Accepted<SourceFile>(SourceFile source) ->
                switch (source.text()) {
                    case Outcome.Refused<String>(List<Problem> problems) -> Outcome.refused(problems);
                    case Outcome.Accepted<String>(String text) -> Formula.parse(text.stripTrailing(), place());
                };
        };
    }

    private static Problem oneOfTwo() {
        return Problem.of(
                "FORMULA-COMMAND-INPUT",
                Place.of("").at("FORMULA"),
                Text.of("aucune formule, ou deux", "no formula, or two"),
                Text.of("une formule, ou --file avec un fichier", "a formula, or --file with a file"),
                Text.of("En donner une.", "Give one."));
    }
}
