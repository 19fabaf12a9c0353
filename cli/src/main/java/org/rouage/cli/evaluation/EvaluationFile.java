package org.rouage.cli.evaluation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.basics.Digest;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.text.DossierReading;
import org.rouage.dossier.Dossier;
import org.rouage.dossier.form.FormWriter;
import org.rouage.dossier.form.Forms;
import org.rouage.evaluation.WrittenEvaluation;
import org.rouage.evaluation.WrittenMove;
import org.rouage.files.OneWriter;
import org.rouage.files.yaml.Yaml;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;

/**
 * {@code evaluation/ID.yaml}, to whose end a move is added: every byte that stands there, comments too, stays as it is.
 *
 * <p>Example: {@code add(move)} is refused with every problem that the dossier would have with the move in it, and then
 * nothing is written. What closes holds the hash of all that stands above its line.
 */
record EvaluationFile(Path folder, String id) {
    private static final String NAME = "evaluation/";

    private String name() {
        return NAME + id + ".yaml";
    }

    Path path() {
        return folder.resolve("evaluation").resolve(id + ".yaml");
    }

    boolean exists() {
        return Files.exists(path(), LinkOption.NOFOLLOW_LINKS);
    }

    /** A new file, which holds no move yet. */
    Outcome<Path> open(WrittenEvaluation written) {
        return OneWriter.of(path(), Optional.empty()).write(_ -> whole(FormWriter.write(Forms.EVALUATION, written)));
    }

    /** Refused where the file is no longer what the dossier was read with: another has added to it meanwhile. */
    Outcome<Path> add(WrittenMove move, Dossier read) {
        return OneWriter.of(path(), Optional.ofNullable(read.digests().get(name())))
                .write(bytes -> {
                    String before = new String(bytes, StandardCharsets.UTF_8);
                    return switch (start(before)) {
                        case Outcome.Refused<String>(List<Problem> problems) -> Outcome.refused(problems);
                        case Outcome.Accepted<String>(String above) ->
                            whole(above + item(sealed(move, above), indent(before)));
                    };
                });
    }

    private static WrittenMove sealed(WrittenMove move, String above) {
        return move.move().equals("closes") ? move.sealing(Digest.ofText(above).hex()) : move;
    }

    /** What stands above the line of the next move. */
    private Outcome<String> start(String before) {
        String ended = before.isEmpty() || before.endsWith("\n") ? before : before + "\n";
        if (Yaml.read(name(), before).value().orElse(null) instanceof YamlMap map) {
            if (map.get("moves").isEmpty()) {
                return Outcome.accepted(ended + "moves:\n");
            }
            boolean isLast = map.list().getLast().key().equals("moves");
            boolean isBlock = map.get("moves").orElseThrow() instanceof YamlList list
                    && !list.items().isEmpty()
                    && list.items().stream().allMatch(item -> startsItsLine(before, item));
            if (isLast && isBlock) {
                return Outcome.accepted(ended);
            }
        }
        return Outcome.refused(List.of(unusual()));
    }

    private static boolean startsItsLine(String text, YamlNode item) {
        return line(text, item.place().line()).stripLeading().startsWith("- ");
    }

    private static String line(String text, int number) {
        return text.lines().skip(number - 1L).findFirst().orElse("");
    }

    /** How far the last move in the file is indented. */
    private String indent(String before) {
        if (Yaml.read(name(), before).value().orElse(null) instanceof YamlMap map
                && map.get("moves").orElse(map) instanceof YamlList list
                && !list.items().isEmpty()) {
            String last = line(before, list.items().getLast().place().line());
            return last.substring(0, last.length() - last.stripLeading().length());
        }
        return "  ";
    }

    private static String item(WrittenMove move, String indent) {
        var item = new StringBuilder();
        for (String line : FormWriter.write(Forms.MOVE, move).lines().toList()) {
            String opening = item.isEmpty() ? "- " : "  ";
            if (!line.isEmpty()) {
                item.append(indent).append(opening).append(line);
            }
            item.append('\n');
        }
        return item.toString();
    }

    /** Only where the whole dossier reads with it, and reads back as what was meant. */
    private Outcome<byte[]> whole(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return DossierReading.with(folder, Map.of(name(), bytes)).map(_ -> bytes);
    }

    private Problem unusual() {
        return Problem.of(
                "EVALUATION-NOT-APPENDED",
                Place.of(name()),
                Text.of(
                        "un fichier auquel un acte ne peut être ajouté tel quel",
                        "a file to which a move cannot be added as it stands"),
                Text.of(
                        "une liste « moves: » à la fin, un acte par tiret",
                        "a list \"moves:\" at the end, one move per dash"),
                Text.of(
                        "mettez la liste en forme de bloc, à la fin du fichier, et recommencez",
                        "write the list as a block, at the end of the file, and try again"));
    }
}
