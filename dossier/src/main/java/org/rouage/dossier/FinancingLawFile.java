package org.rouage.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Digest;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.convention.Records;
import org.rouage.convention.Records.FinancingLaw;
import org.rouage.dossier.form.FormReader;
import org.rouage.dossier.form.Forms;
import org.rouage.dossier.form.RecordMaker;
import org.rouage.files.SourceFile;
import org.rouage.files.SourceTree;
import org.rouage.files.yaml.Yaml;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;
import org.rouage.law.requirement.Vocabulary;

/**
 * A register of financing laws in a file of its own, shared by several dossiers, in the form of
 * {@code records/financing-laws.yaml}.
 *
 * <p>Example: {@code FinancingLawFile.read(Path.of("laws.yaml"))} holds the laws for 2024 and 2025; added to the
 * records of a dossier that already holds the law for 2024, it brings the law for 2025.
 */
public record FinancingLawFile(String name, Digest digest, List<FinancingLaw> laws) {
    static final String DIFFERS = "FINANCING-LAW-DIFFERS";

    public FinancingLawFile {
        laws = List.copyOf(laws);
    }

    /** Refused with every problem of the file. */
    public static Outcome<FinancingLawFile> read(Path file) {
        Outcome<SourceFile> given = SourceTree.readFile(file);
        return given.value().isEmpty()
                ? Outcome.refused(given.problems())
                : read(given.value().get());
    }

    static Outcome<FinancingLawFile> read(SourceFile file) {
        Outcome<YamlNode> tree = Yaml.read(file);
        if (tree.value().isEmpty()) {
            return Outcome.refused(tree.problems());
        }
        var forms = new FormReader(Vocabulary.empty());
        forms.read(Forms.FINANCING_LAWS, tree.value().get());
        return forms.malformed().isEmpty()
                ? Outcome.accepted(new FinancingLawFile(
                        file.name(), file.digest(), laws(tree.value().get())))
                : Outcome.refused(forms.malformed());
    }

    private static List<FinancingLaw> laws(YamlNode tree) {
        return tree instanceof YamlMap map
                ? map.list().stream()
                        .filter(entry -> entry.value() instanceof YamlList)
                        .flatMap(entry -> ((YamlList) entry.value()).items().stream())
                        .map(item -> RecordMaker.make(FinancingLaw.class, item))
                        .toList()
                : List.of();
    }

    /** Records with these laws beside those they hold; refused where both hold a law of one number and differ. */
    public Outcome<Records> into(Records records) {
        var register = new ArrayList<>(records.financingLaws());
        var problems = new ArrayList<Problem>();
        for (int at = 0; at < laws.size(); at++) {
            FinancingLaw law = laws.get(at);
            Optional<FinancingLaw> held = records.financingLaws().stream()
                    .filter(one -> one.number().equals(law.number()))
                    .findFirst();
            if (held.isEmpty()) {
                register.add(law);
            } else if (!held.get().equals(law)) {
                problems.add(differs(at, law));
            }
        }
        return Outcome.of(with(records, register), problems);
    }

    private Problem differs(int at, FinancingLaw law) {
        return Problem.of(
                DIFFERS,
                Place.of(name).at("financingLaws[" + (at + 1) + "]"),
                Text.of(
                        "la loi n° " + law.number() + ", que le dossier dit autrement",
                        "law no. " + law.number() + ", which the dossier states otherwise"),
                Text.of("la même loi, dite de même", "the same law, stated alike"),
                Text.of(
                        "corriger le fichier donné ou records/financing-laws.yaml",
                        "correct the file given or records/financing-laws.yaml"));
    }

    private static Records with(Records records, List<FinancingLaw> register) {
        return records.withFinancingLaws(register);
    }
}
