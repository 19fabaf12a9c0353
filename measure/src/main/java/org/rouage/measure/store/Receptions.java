package org.rouage.measure.store;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.files.Limits;
import org.rouage.files.SourceFile;
import org.rouage.files.SourceTree;
import org.rouage.files.yaml.Yaml;
import org.rouage.files.yaml.YamlFields;
import org.rouage.files.yaml.YamlNode;
import org.rouage.indicator.Side;

/** The receptions of a store as YAML files, in the form that the dossier publishes for a submission. */
final class Receptions {
    private static final String SUFFIX = ".yaml";

    private Receptions() {}

    static Path file(Path folder, String id) {
        return folder.resolve(id + SUFFIX);
    }

    /** All of a folder, by day then name; none when there is no folder. */
    static Outcome<List<Reception>> read(Path folder) {
        var receptions = new ArrayList<Reception>();
        var problems = new ArrayList<Problem>();
        for (Path file : files(folder)) {
            Outcome<Reception> read = one(file);
            read.value().ifPresent(receptions::add);
            problems.addAll(read.problems());
        }
        receptions.sort(comparing(Reception::received).thenComparing(Reception::id));
        return Outcome.of(List.copyOf(receptions), problems);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.endsWith(SUFFIX) && !name.startsWith(".");
                    })
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Outcome<Reception> one(Path file) {
        String printed = MeasureStore.FOLDER + "/" + file.getFileName();
        Outcome<SourceFile> source = SourceTree.readFile(file, printed, Limits.USUAL);
        if (source.value().isEmpty()) {
            return Outcome.refused(source.problems());
        }
        Outcome<YamlNode> node = Yaml.read(source.value().get());
        if (node.value().isEmpty()) {
            return Outcome.refused(node.problems());
        }
        var problems = new ArrayList<Problem>();
        Reception reception = YamlFields.read(node.value().get(), problems, Receptions::fields);
        return Outcome.of(reception, problems);
    }

    private static Reception fields(YamlFields fields) {
        return new Reception(
                fields.text("id"),
                fields.text("file"),
                fields.text("sha256"),
                fields.date("received"),
                fields.text("by"),
                fields.oneOf("state", states()),
                fields.has("supersedes") ? fields.texts("supersedes") : List.of(),
                fields.optionalText("reason"),
                fields.has("columns") ? fields.texts("columns") : List.of());
    }

    private static SequencedMap<String, Side.State> states() {
        var states = new LinkedHashMap<String, Side.State>();
        for (Side.State each : Side.State.values()) {
            states.put(each.term(), each);
        }
        return states;
    }

    static String print(Reception reception) {
        var yaml = new StringBuilder()
                .append("id: ")
                .append(reception.id())
                .append("\nfile: ")
                .append(reception.file())
                .append("\nsha256: ")
                .append(quoted(reception.sha256()))
                .append("\nreceived: ")
                .append(reception.received())
                .append("\nby: ")
                .append(quoted(reception.by()))
                .append("\nstate: ")
                .append(reception.state().term())
                .append('\n');
        if (!reception.supersedes().isEmpty()) {
            yaml.append("supersedes: [")
                    .append(String.join(", ", reception.supersedes()))
                    .append("]\n");
        }
        reception
                .reason()
                .ifPresent(
                        reason -> yaml.append("reason: ").append(quoted(reason)).append('\n'));
        if (!reception.columns().isEmpty()) {
            List<String> columns =
                    reception.columns().stream().map(Receptions::quoted).toList();
            yaml.append("columns: [").append(String.join(", ", columns)).append("]\n");
        }
        return yaml.toString();
    }

    /** A double-quoted scalar: every character that is not plain is escaped. */
    private static String quoted(String words) {
        var quoted = new StringBuilder("\"");
        words.codePoints().forEach(read -> {
            if (read == '"' || read == '\\') {
                quoted.append('\\').appendCodePoint(read);
            } else if (Character.isISOControl(read)) {
                quoted.append("\\x").append(HexFormat.of().toHexDigits((byte) read));
            } else {
                quoted.appendCodePoint(read);
            }
        });
        return quoted.append('"').toString();
    }

    /** The one that supersedes another, if any. */
    static Optional<Reception> successor(List<Reception> receptions, String id) {
        return receptions.stream()
                .filter(each -> each.supersedes().contains(id))
                .findFirst();
    }
}
