package org.rouage.cli.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.convention.Records;
import org.rouage.corpus.catalogue.CatalogueFiles;
import org.rouage.dossier.form.FormReader;
import org.rouage.dossier.form.Forms;
import org.rouage.dossier.form.RecordMaker;
import org.rouage.dossier.form.YamlText;
import org.rouage.files.AtomicFile;
import org.rouage.files.yaml.Yaml;

/**
 * {@code records/choices.yaml}, to whose end one more choice is added: every byte that stands there, comments too,
 * stays as it is.
 *
 * <p>Example: a file that ends with {@code on: 2026-03-02} gets {@code - conflict: "…"} and six more lines. What would
 * not read back as all former choices and the new one is not written.
 */
final class ChoicesFile {
    private ChoicesFile() {}

    static Outcome<Path> add(Path dossier, Records.Choice choice) {
        Path file = dossier.resolve("records").resolve("choices.yaml");
        String before = Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? read(file) : "";
        String after = with(before, choice);
        if (!choices(after).equals(plus(before.isBlank() ? List.of() : choices(before), choice))) {
            return Outcome.refused(List.of(unusual(file)));
        }
        create(dossier.resolve("records"));
        AtomicFile.write(file, after);
        return Outcome.accepted(file);
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

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
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
