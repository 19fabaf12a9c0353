package org.rouage.cli.drafts;

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
import org.rouage.corpus.catalogue.CatalogueFiles;
import org.rouage.dossier.Dossier;
import org.rouage.dossier.form.FormReader;
import org.rouage.dossier.form.Forms;
import org.rouage.dossier.form.RecordMaker;
import org.rouage.dossier.form.YamlText;
import org.rouage.files.OneWriter;
import org.rouage.files.yaml.Yaml;

/**
 * {@code records/choices.yaml}, to whose end one more choice is added: every byte that stands there, comments too,
 * stays as it is.
 *
 * <p>Example: a file that ends with {@code on: 2026-03-02} gets {@code - conflict: "…"} and six more lines. What would
 * not read back as all former choices and the new one is not written.
 */
final class ChoicesFile {
    private static final String NAME = "records/choices.yaml";

    private ChoicesFile() {}

    /** Refused where the file is no longer what the dossier was read with: another has added to it meanwhile. */
    static Outcome<Path> add(Path dossier, Records.Choice choice, Dossier read) {
        Path file = dossier.resolve("records").resolve("choices.yaml");
        return OneWriter.of(file, Optional.ofNullable(read.digests().get(NAME))).write(bytes -> {
            String before = new String(bytes, StandardCharsets.UTF_8);
            String after = with(before, choice);
            return choices(after).equals(plus(before.isBlank() ? List.of() : choices(before), choice))
                    ? Outcome.accepted(after.getBytes(StandardCharsets.UTF_8))
                    : Outcome.refused(List.of(unusual(file)));
        });
    }

    private static String with(String before, Records.Choice choice) {
        String start = before.isBlank() ? before + "choices:\n" : before.endsWith("\n") ? before : before + "\n";
        String indent = indent(before);
        return start
                + indent + "- conflict: " + YamlText.quoted(choice.conflict()) + "\n"
                + indent + "  first: " + choice.first() + "\n"
                + indent + "  second: " + choice.second() + "\n"
                + indent + "  take: " + choice.take() + "\n"
                + indent + "  reason: " + YamlText.quoted(choice.reason()) + "\n"
                + indent + "  by: " + YamlText.quoted(choice.by()) + "\n"
                + indent + "  on: " + choice.on() + "\n";
    }

    /** How far the last choice in the file is indented. */
    private static String indent(String before) {
        return before.lines()
                .filter(line -> line.stripLeading().startsWith("- "))
                .reduce((_, later) -> later)
                .map(line ->
                        line.substring(0, line.length() - line.stripLeading().length()))
                .orElse("  ");
    }

    /** The choices of a file as they read; none when it does not read as one. */
    private static List<Records.Choice> choices(String text) {
        return Yaml.read("choices.yaml", text)
                .value()
                .filter(tree -> {
                    var reader = new FormReader(CatalogueFiles.builtIn().vocabulary());
                    reader.read(Forms.CHOICES, tree);
                    return reader.malformed().isEmpty();
                })
                .map(tree -> RecordMaker.make(Records.class, tree).choices())
                .orElse(List.of());
    }

    private static List<Records.Choice> plus(List<Records.Choice> former, Records.Choice choice) {
        var all = new ArrayList<>(former);
        all.add(choice);
        return all;
    }

    private static Problem unusual(Path file) {
        return Problem.of(
                "DRAFT-CHOICES-NOT-APPENDED",
                Place.of(file.toString()),
                Text.of(
                        "un fichier auquel un choix ne peut être ajouté tel quel",
                        "a file to which a choice cannot be added as it stands"),
                Text.of("une liste « choices: », un choix par tiret", "a list \"choices:\", one choice per dash"),
                Text.of(
                        "mettre la liste en forme de bloc, sans crochets, et recommencer",
                        "write the list as a block, without brackets, and try again"));
    }
}
