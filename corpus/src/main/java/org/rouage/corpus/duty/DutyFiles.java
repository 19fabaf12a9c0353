package org.rouage.corpus.duty;

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
import org.rouage.corpus.catalogue.CatalogueProblems;
import org.rouage.files.Limits;
import org.rouage.files.SourceFile;
import org.rouage.files.SourceTree;
import org.rouage.law.duty.Committee;
import org.rouage.law.duty.Duties;
import org.rouage.law.duty.Duty;
import org.rouage.law.duty.DutyCatalogue;
import org.rouage.law.requirement.Catalogues;

/**
 * Where duties come from: the catalogues built in, in the order of their index, those of the paths a person gave, and
 * what the requirement catalogues imply.
 *
 * <p>Example: {@code DutyFiles.with(List.of(Path.of("my-duties.yaml")), catalogues)} adds the duties of that file, or
 * refuses it with all its problems.
 */
public final class DutyFiles {
    private static final String COMMITTEES = "/org/rouage/law/duty/committees.yaml";
    private static final String FOLDER = "/org/rouage/law/duty/catalogues/";
    private static final Limits LIMITS = new Limits(4L << 20, 1_000, 64L << 20, 200);

    private DutyFiles() {}

    /** The duties built in; that one of their catalogues is wrong is a fault of Rouage and stops it. */
    public static Duties builtIn(Catalogues law) {
        return Duties.of(builtInCatalogues(law), law);
    }

    /** The duties built in, and those of these files and folders. */
    public static Outcome<Duties> with(List<Path> added, Catalogues law) {
        var problems = new ArrayList<Problem>();
        Map<String, DutyCatalogue> all = new LinkedHashMap<>();
        builtInCatalogues(law).forEach(catalogue -> all.put(catalogue.id(), catalogue));
        var reader = new DutyReader(law.vocabulary());
        for (Path path : added) {
            for (SourceFile file : files(path, problems)) {
                Outcome<DutyCatalogue> read = reader.read(file);
                problems.addAll(read.problems());
                read.value().ifPresent(catalogue -> {
                    if (all.putIfAbsent(catalogue.id(), catalogue) != null) {
                        problems.add(CatalogueProblems.duplicateId(file.place().at("duties"), catalogue.id()));
                    }
                });
            }
        }
        return Outcome.of(Duties.of(List.copyOf(all.values()), law), problems);
    }

    /** The committees of the assemblies built in, against which filings are held. */
    public static List<Committee> committees(Catalogues law) {
        return sound(CommitteeReader.read(resource(COMMITTEES), law.vocabulary()));
    }

    /** The identifiers of the catalogues built in, in their order. */
    static List<String> index() {
        return new String(resource(FOLDER + "index.txt").bytes(), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static List<DutyCatalogue> builtInCatalogues(Catalogues law) {
        var reader = new DutyReader(law.vocabulary());
        return index().stream()
                .map(id -> sound(reader.read(resource(FOLDER + id + ".yaml"))))
                .toList();
    }

    private static List<SourceFile> files(Path path, List<Problem> problems) {
        Outcome<SourceTree> opened = SourceTree.open(path, LIMITS);
        problems.addAll(opened.problems());
        List<SourceFile> files = new ArrayList<>();
        opened.value().ifPresent(found -> {
            try (SourceTree tree = found) {
                problems.addAll(tree.problems());
                List<String> names = tree.names().stream()
                        .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                        .toList();
                if (names.isEmpty()) {
                    problems.add(DutyProblems.none(Place.of(path.toString())));
                }
                for (String name : names) {
                    Outcome<SourceFile> file = tree.read(name);
                    problems.addAll(file.problems());
                    file.value().ifPresent(files::add);
                }
            }
        });
        return files;
    }

    private static SourceFile resource(String name) {
        try (InputStream stream = Duty.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("not on the class path: " + name);
            }
            return SourceFile.of(name.substring(name.lastIndexOf('/') + 1), stream.readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static <T> T sound(Outcome<T> outcome) {
        return outcome.value()
                .orElseThrow(() -> new IllegalStateException("a built-in duty catalogue is wrong:\n"
                        + String.join(
                                "\n",
                                outcome.problems().stream()
                                        .map(problem -> problem.print(Language.ENGLISH))
                                        .toList())));
    }
}
