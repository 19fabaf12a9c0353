package org.rouage.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.files.SourceFile;
import org.rouage.files.SourceTree;

/**
 * Reads law from a file, a folder or a zip archive, whatever its form: Markdown, LEGI XML or legi-data JSON, told from
 * the content and not from the extension.
 *
 * <p>Example: {@code LawReader.read(Path.of("css-legislative-2017-12-31.zip"), LawReading.USUAL)} gives 2,479 articles
 * of CSS and no problem. Files are read in parallel; the articles come in the order of the file names.
 */
public final class LawReader {
    private static final Pattern ASIDE =
            Pattern.compile("(?i)(readme|licen[cs]e|changelog|contributing|package(-lock)?)(\\..*)?");
    private static final Set<String> ONLY_NOT_LAW =
            Set.of("LAW-FORM", "LAW-HEADING", "LAW-XML-ROOT", "LAW-JSON-SHAPE", "FILE-ENCODING", "ARCHIVE-NESTED");

    private LawReader() {}

    /** Everything the path leads to; what cannot be opened at all is a problem too. */
    public static LawRead read(Path path, LawReading reading) {
        return switch (SourceTree.open(path, reading.limits())) {
            case Outcome.Refused<SourceTree>(List<Problem> reasons) ->
                new LawRead(List.of(), reasons, List.of(), List.of(), List.of());
            case Outcome.Accepted<SourceTree>(SourceTree tree) -> {
                try (tree) {
                    yield read(tree, path.toString(), reading);
                }
            }
        };
    }

    /** One file already in memory. */
    public static LawRead read(SourceFile file, LawReading reading) {
        FileRead read = content(file, Optional.empty());
        return new Assembly(reading, file.name()).of(List.of(read), List.of(file.name()));
    }

    private static LawRead read(SourceTree tree, String root, LawReading reading) {
        Map<String, Map<String, String>> indexes = indexes(tree);
        List<String> names = tree.names();
        List<FileRead> reads =
                names.parallelStream().map(name -> file(tree, name, indexes)).toList();
        LawRead law = new Assembly(reading, root).of(reads, names);
        var problems = new ArrayList<>(tree.problems());
        problems.addAll(law.problems());
        if (law.articles().isEmpty() && law.neverInForce().isEmpty()) {
            boolean wrong = law.problems().stream().allMatch(problem -> ONLY_NOT_LAW.contains(problem.code()));
            if (wrong && (names.size() != 1 || law.problems().isEmpty())) {
                problems = new ArrayList<>(tree.problems());
                problems.add(LawProblems.none(Place.of(root), names.size()));
            }
        }
        return new LawRead(law.articles(), problems, law.neverInForce(), law.assumed(), law.leftOut());
    }

    /** The chronical ids that the {@code index.json} of each folder gives to its files. */
    private static Map<String, Map<String, String>> indexes(SourceTree tree) {
        var indexes = new TreeMap<String, Map<String, String>>();
        for (String name : tree.names()) {
            if (isIndex(name)) {
                tree.read(name)
                        .value()
                        .flatMap(file -> file.text().value())
                        .ifPresent(text -> indexes.put(folder(name), LexlibIndex.read(text)));
            }
        }
        return indexes;
    }

    private static FileRead file(SourceTree tree, String name, Map<String, Map<String, String>> indexes) {
        if (isIndex(name) || ASIDE.matcher(last(name)).matches()) {
            return FileRead.leftOut(new LawRead.LeftOut(
                    tree.printed(name), Text.of("index, licence ou lisez-moi", "index, licence or readme")));
        }
        Optional<String> indexedId =
                Optional.ofNullable(indexes.get(folder(name))).flatMap(ids -> Optional.ofNullable(ids.get(last(name))));
        return switch (tree.read(name)) {
            case Outcome.Refused<SourceFile>(List<Problem> reasons) -> FileRead.refused(reasons);
            case Outcome.Accepted<SourceFile>(SourceFile file) -> content(file, indexedId);
        };
    }

    private static FileRead content(SourceFile file, Optional<String> indexedId) {
        return switch (file.text()) {
            case Outcome.Refused<String>(List<Problem> reasons) -> FileRead.refused(reasons);
            case Outcome.Accepted<String>(String text) -> content(file.name(), text, indexedId);
        };
    }

    private static FileRead content(String name, String text, Optional<String> indexedId) {
        int first = 0;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        if (first == text.length() || text.indexOf('\0') >= 0) {
            return FileRead.refused(
                    first == text.length()
                            ? LawProblems.truncated(Place.of(name), "")
                            : LawProblems.notLaw(Place.of(name)));
        }
        return switch (text.charAt(first)) {
            case '<' -> LegiXml.read(name, text);
            case '{', '[' -> LegiData.read(name, text);
            default -> MarkdownLaw.read(name, text, indexedId);
        };
    }

    private static boolean isIndex(String name) {
        return last(name).equals("index.json");
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }
}
