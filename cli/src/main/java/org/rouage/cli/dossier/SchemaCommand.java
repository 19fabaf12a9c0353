package org.rouage.cli.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.corpus.catalogue.CatalogueFiles;
import org.rouage.dossier.form.JsonSchemas;
import org.rouage.files.AtomicFile;
import org.rouage.files.Nearest;
import org.rouage.law.requirement.Catalogues;
import org.rouage.law.requirement.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage schema [NAME]}: the JSON Schema of a file of a dossier, or the names of all.
 *
 * <p>Example: {@code rouage schema signatures} prints the schema of {@code records/signatures.yaml}; {@code rouage
 * schema --out schema} writes all eight into a folder, for an editor.
 */
@Command(name = "schema")
public final class SchemaCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(paramLabel = "NAME", arity = "0..1", descriptionKey = "name")
    private @Nullable String name;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = "--catalogue", paramLabel = "PATH")
    private List<Path> catalogues = new ArrayList<>();

    @Option(names = "--no-terms")
    private boolean noTerms;

    public SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        if (name != null && !JsonSchemas.names().contains(name)) {
            session.refuse(List.of(unknown(name)));
            return ExitCode.USAGE;
        }
        return switch (CatalogueFiles.with(catalogues)) {
            case Outcome.Refused<Catalogues>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<Catalogues>(Catalogues law) ->
                shown(noTerms ? new Vocabulary(Map.of()) : law.vocabulary());
        };
    }

    private ExitCode shown(Vocabulary vocabulary) {
        List<String> wanted = name == null ? JsonSchemas.names() : List.of(name);
        Path folder = out;
        if (folder != null) {
            wanted.forEach(one -> JsonSchemas.of(one, vocabulary).ifPresent(text -> write(folder, one, text)));
        } else if (name == null) {
            wanted.forEach(session.out()::println);
        } else {
            JsonSchemas.of(name, vocabulary).ifPresent(session.out()::print);
        }
        return ExitCode.OK;
    }

    private void write(Path folder, String one, String text) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot make " + folder, failed);
        }
        Path file = folder.resolve(JsonSchemas.file(one));
        AtomicFile.write(file, text);
        session.out().println(file);
    }

    private static Problem unknown(String name) {
        String listed = String.join(", ", JsonSchemas.names());
        return Problem.of(
                "DOSSIER-SCHEMA-UNKNOWN",
                Place.of("").at("NAME"),
                Text.same(name),
                Text.of("un des schémas " + listed, "one of the schemas " + listed),
                Nearest.to(name, JsonSchemas.names())
                        .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                        .orElse(Text.of("prenez un nom de la liste", "take a name from the list")));
    }
}
