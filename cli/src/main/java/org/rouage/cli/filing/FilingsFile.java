package org.rouage.cli.filing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.convention.Records;
import org.rouage.convention.Records.Filing;
import org.rouage.dossier.Dossier;
import org.rouage.dossier.form.FormReader;
import org.rouage.dossier.form.Forms;
import org.rouage.dossier.form.RecordMaker;
import org.rouage.dossier.form.YamlText;
import org.rouage.files.OneWriter;
import org.rouage.files.yaml.Yaml;
import org.rouage.law.requirement.Vocabulary;

/**
 * {@code records/filings.yaml}, to whose end one more filing is added: every byte that stands there, comments too,
 * stays as it is.
 *
 * <p>Example: a file of six filings gets {@code - id: "…"} and what is known of the seventh. What would not read back
 * as all former filings and the new one is not written.
 */
final class FilingsFile {
    private static final String NAME = "records/filings.yaml";

    private FilingsFile() {}

    /** Refused where the file is no longer what the dossier was read with: another has added to it meanwhile. */
    static Outcome<Path> add(Path dossier, Filing filing, Vocabulary vocabulary, Dossier read) {
        Path file = dossier.resolve("records").resolve("filings.yaml");
        return OneWriter.of(file, Optional.ofNullable(read.digests().get(NAME))).write(bytes -> {
            String before = new String(bytes, StandardCharsets.UTF_8);
            String after = with(before, filing);
            var expected = new ArrayList<>(before.isBlank() ? List.of() : filings(before, vocabulary));
            expected.add(filing);
            return filings(after, vocabulary).equals(expected)
                    ? Outcome.accepted(after.getBytes(StandardCharsets.UTF_8))
                    : Outcome.refused(List.of(unusual(file)));
        });
    }

    private static String with(String before, Filing filing) {
        var after = new StringBuilder(before);
        if (before.isBlank()) {
            after.append("filings:\n");
        } else if (!before.endsWith("\n")) {
            after.append('\n');
        }
        String indent = indent(before);
        after.append(indent).append("- act: ").append(filing.act()).append('\n');
        key(after, indent, "recipient", Optional.of(filing.recipient()));
        key(after, indent, "sent", Optional.of(filing.sent().toString()));
        quoted(after, indent, "proof", Optional.of(filing.proof()));
        key(after, indent, "id", filing.id());
        key(after, indent, "sha256", filing.sha256().map(hash -> '"' + hash + '"'));
        quoted(after, indent, "committee", filing.committee());
        key(after, indent, "channel", filing.channel());
        quoted(after, indent, "sender", filing.sender());
        key(
                after,
                indent,
                "receipt",
                filing.receipt()
                        .map(receipt -> "{on: " + receipt.on() + ", proof: " + YamlText.quoted(receipt.proof()) + "}"));
        key(after, indent, "replaces", filing.replaces());
        quoted(after, indent, "reason", filing.reason());
        return after.toString();
    }

    private static void key(StringBuilder after, String indent, String key, Optional<String> value) {
        value.ifPresent(said -> after.append(indent)
                .append("  ")
                .append(key)
                .append(": ")
                .append(said)
                .append('\n'));
    }

    private static void quoted(StringBuilder after, String indent, String key, Optional<String> value) {
        key(after, indent, key, value.map(YamlText::quoted));
    }

    /** How far the last filing in the file is indented. */
    private static String indent(String before) {
        return before.lines()
                .filter(line -> line.stripLeading().startsWith("- "))
                .reduce((_, later) -> later)
                .map(line ->
                        line.substring(0, line.length() - line.stripLeading().length()))
                .orElse("  ");
    }

    /** The filings of a file as they read; none when it does not read as one. */
    private static List<Filing> filings(String text, Vocabulary vocabulary) {
        return Yaml.read("filings.yaml", text)
                .value()
                .filter(tree -> {
                    var reader = new FormReader(vocabulary);
                    reader.read(Forms.FILINGS, tree);
                    return reader.malformed().isEmpty();
                })
                .map(tree -> RecordMaker.make(Records.class, tree).filings())
                .orElse(List.of());
    }

    private static Problem unusual(Path file) {
        return Problem.of(
                "FILING-NOT-APPENDED",
                Place.of(file.toString()),
                Text.of(
                        "un fichier auquel une transmission ne peut être ajoutée telle quelle",
                        "a file to which a filing cannot be added as it stands"),
                Text.of("une liste « filings: », une par tiret", "a list \"filings:\", one per dash"),
                Text.of(
                        "mettre la liste en forme de bloc, sans crochets, et recommencer",
                        "write the list as a block, without brackets, and try again"));
    }
}
