package org.rouage.corpus.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.files.Limits;
import org.rouage.files.SourceFile;
import org.rouage.files.SourceTree;
import org.rouage.law.requirement.Catalogue;
import org.rouage.law.requirement.Catalogues;
import org.rouage.law.requirement.Vocabulary;

/**
 * Where catalogues come from: those built in, in the order of their index, then those of the paths a person gave.
 *
 * <p>Example: {@code CatalogueFiles.builtIn()} is the law of conventions as Rouage knows it;
 * {@code CatalogueFiles.with(List.of(Path.of("my-catalogues")))} adds every {@code .yaml} file of that folder, in the
 * order of their names, or refuses them all with all their problems.
 */
public final class CatalogueFiles {
    private static final String FOLDER = "/org/rouage/law/requirement/";
    private static final Limits LIMITS = new Limits(4L << 20, 1_000, 64L << 20, 200);

    private CatalogueFiles() {}

    /** The catalogues built in; that one of them is wrong is a fault of Rouage and stops it. */
    public static Catalogues builtIn() {
        Vocabulary vocabulary = sound(VocabularyReader.read(resource("vocabulary.yaml")));
        var reader = new CatalogueReader(vocabulary);
        List<Catalogue> all = index().stream()
                .map(id -> sound(reader.read(resource("catalogues/" + id + ".yaml"))))
                .toList();
        return new Catalogues(all, withTerms(vocabulary, all));
    }

    /** The catalogues built in, and those of these files and folders. */
    public static Outcome<Catalogues> with(List<Path> added) {
        Catalogues builtIn = builtIn();
        if (added.isEmpty()) {
            return Outcome.accepted(builtIn);
        }
        var problems = new ArrayList<Problem>();
        Map<String, Catalogue> all = new LinkedHashMap<>();
        builtIn.all().forEach(catalogue -> all.put(catalogue.id(), catalogue));
        var reader = new CatalogueReader(builtIn.vocabulary());
        for (SourceFile file : files(added, problems)) {
            Outcome<Catalogue> read = reader.read(file);
            problems.addAll(read.problems());
            read.value().ifPresent(catalogue -> {
                if (all.putIfAbsent(catalogue.id(), catalogue) != null) {
                    problems.add(CatalogueProblems.duplicateId(file.place().at("catalogue"), catalogue.id()));
                }
            });
        }
        List<Catalogue> read = List.copyOf(all.values());
        return Outcome.of(new Catalogues(read, withTerms(builtIn.vocabulary(), read)), problems);
    }

    /** The identifiers of the catalogues built in, in their order. */
    static List<String> index() {
        String text = new String(resource("catalogues/index.txt").bytes(), StandardCharsets.UTF_8);
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static List<SourceFile> files(List<Path> paths, List<Problem> problems) {
        List<SourceFile> files = new ArrayList<>();
        for (Path path : paths) {
            Outcome<SourceTree> opened = SourceTree.open(path, LIMITS);
            problems.addAll(opened.problems());
            opened.value().ifPresent(tree -> files.addAll(files(tree, path, problems)));
        }
        return files;
    }

    private static List<SourceFile> files(SourceTree opened, Path path, List<Problem> problems) {
        try (SourceTree tree = opened) {
            problems.addAll(tree.problems());
            List<String> names = tree.names().stream()
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                    .toList();
            if (names.isEmpty()) {
                problems.add(CatalogueProblems.noCatalogue(Place.of(path.toString())));
            }
            List<SourceFile> files = new ArrayList<>();
            for (String name : names) {
                Outcome<SourceFile> file = tree.read(name);
                problems.addAll(file.problems());
                file.value().ifPresent(files::add);
            }
            return files;
        }
    }

    private static Vocabulary withTerms(Vocabulary shared, List<Catalogue> catalogues) {
        Vocabulary all = shared;
        for (Catalogue catalogue : catalogues) {
            all = all.plus(catalogue.terms());
        }
        return all;
    }

    private static SourceFile resource(String name) {
        try (InputStream stream = Catalogue.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("not on the class path: " + FOLDER + name);
            }
            return SourceFile.of(name, stream.readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static <T> T sound(Outcome<T> outcome) {
        return outcome.value()
                .orElseThrow(() -> new IllegalStateException("a built-in catalogue is wrong:\n"
                        + String.join(
                                "\n",
                                outcome.problems().stream()
                                        .map(problem -> problem.print(Language.ENGLISH))
                                        .toList())));
    }
}
