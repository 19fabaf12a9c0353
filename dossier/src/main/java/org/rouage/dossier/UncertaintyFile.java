package org.rouage.dossier;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rouage.basics.Digest;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.budget.simulation.Uncertainties;
import org.rouage.dossier.form.FormReader;
import org.rouage.dossier.form.Forms;
import org.rouage.dossier.form.RecordMaker;
import org.rouage.files.SourceFile;
import org.rouage.files.SourceTree;
import org.rouage.files.yaml.Yaml;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;
import org.rouage.files.yaml.YamlScalar;
import org.rouage.law.requirement.Vocabulary;

/**
 * A file of uncertain assumptions, wherever it stands; by custom {@code uncertainties/NAME.yaml} in the dossier.
 *
 * <p>Example: {@code UncertaintyFile.read(Path.of("inflation.yaml"))}; a problem that the simulation finds at
 * {@code uncertainties[2].unit} is {@link #located} at {@code inflation.yaml:9:11}.
 */
public record UncertaintyFile(String name, Digest digest, Uncertainties uncertainties, Map<String, Place> places) {
    public UncertaintyFile {
        places = Map.copyOf(places);
    }

    /** Refused with every problem of the file. */
    public static Outcome<UncertaintyFile> read(Path file) {
        Outcome<SourceFile> given = SourceTree.readFile(file);
        return given.value().isEmpty()
                ? Outcome.refused(given.problems())
                : read(given.value().get());
    }

    static Outcome<UncertaintyFile> read(SourceFile file) {
        Outcome<YamlNode> tree = Yaml.read(file);
        if (tree.value().isEmpty()) {
            return Outcome.refused(tree.problems());
        }
        YamlNode written = tree.value().get();
        var forms = new FormReader(Vocabulary.empty());
        forms.read(Forms.UNCERTAINTIES, written);
        if (!forms.malformed().isEmpty()) {
            return Outcome.refused(forms.malformed());
        }
        var places = new HashMap<String, Place>();
        collect(written, places);
        return Outcome.accepted(new UncertaintyFile(
                file.name(), file.digest(), RecordMaker.make(Uncertainties.class, written), places));
    }

    private static void collect(YamlNode node, Map<String, Place> places) {
        places.put(node.place().path(), node.place());
        switch (node) {
            case YamlMap map -> map.list().forEach(entry -> collect(entry.value(), places));
            case YamlList list -> list.items().forEach(item -> collect(item, places));
            case YamlScalar scalar -> {}
        }
    }

    /** The same problems at their lines; one that is not about the file stays as it is. */
    public List<Problem> located(List<Problem> problems) {
        return problems.stream().map(this::located).toList();
    }

    private Problem located(Problem problem) {
        Place place = problem.place().file().isEmpty()
                ? places.getOrDefault(problem.place().path(), problem.place())
                : problem.place();
        return new Problem(
                problem.code(), place, problem.found(), problem.expected(), problem.remedy(), problem.provision());
    }
}
