package org.rouage.dossier;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.budget.scenario.Assumption;
import org.rouage.budget.scenario.Change;
import org.rouage.budget.scenario.Scenario;
import org.rouage.dossier.form.FormReader;
import org.rouage.dossier.form.Forms;
import org.rouage.dossier.form.RecordMaker;
import org.rouage.dossier.form.WrittenScenario;
import org.rouage.files.SourceFile;
import org.rouage.files.SourceTree;
import org.rouage.files.yaml.Yaml;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;
import org.rouage.law.requirement.Vocabulary;

/**
 * A scenario in a file, {@code scenarios/NAME.yaml} of a dossier or anywhere else.
 *
 * <p>Example: {@code ScenarioFile.read(Path.of("scenarios/dearer.yaml"), vocabulary)}. Refused with every problem: a
 * change without a name, one that both assumes and agrees, an assumption that gives values and moves them too.
 */
public final class ScenarioFile {
    private final List<Problem> problems = new ArrayList<>();

    private ScenarioFile() {}

    public static Outcome<Scenario> read(Path file, Vocabulary vocabulary) {
        Outcome<SourceFile> given = SourceTree.readFile(file);
        return given.value().isEmpty()
                ? Outcome.refused(given.problems())
                : read(given.value().get(), vocabulary);
    }

    static Outcome<Scenario> read(SourceFile file, Vocabulary vocabulary) {
        Outcome<YamlNode> tree = Yaml.read(file);
        if (tree.value().isEmpty()) {
            return Outcome.refused(tree.problems());
        }
        var reading = new ScenarioFile();
        YamlNode root = tree.value().get();
        var forms = new FormReader(vocabulary);
        forms.read(Forms.SCENARIO, root);
        List<YamlNode> changes = items(root, "changes");
        forms.malformed().stream().map(problem -> named(problem, changes)).forEach(reading.problems::add);
        changes.forEach(reading::told);
        return reading.problems.isEmpty()
                ? Outcome.accepted(scenario(file.name(), root, changes))
                : Outcome.refused(reading.problems);
    }

    /** A change without a name has a problem of its own: its part could not be told. */
    private static Problem named(Problem problem, List<YamlNode> changes) {
        boolean isUnnamed = problem.code().equals("YAML-MISSING-KEY")
                && problem.found().english().equals("no key id")
                && changes.stream().anyMatch(change -> isAt(change, problem.place()));
        return isUnnamed
                ? Problem.of(
                        "SCENARIO-UNNAMED",
                        problem.place(),
                        Text.of("un changement sans nom", "a change without a name"),
                        Text.of(
                                "un nom (id) par changement, sous lequel sa part est dite",
                                "a name (id) for each change, under which its part is told"),
                        Text.of("ajoutez id: …, tel que id: prix-energie", "add id: …, such as id: energy-prices"))
                : problem;
    }

    private static boolean isAt(YamlNode node, Place place) {
        return node.place().line() == place.line() && node.place().column() == place.column();
    }

    /** What the form lets pass and a scenario does not. */
    private void told(YamlNode change) {
        if (isWritten(change, "assumptions") && isWritten(change, "operations")) {
            problems.add(Problem.of(
                    "SCENARIO-BOTH",
                    change.place(),
                    Text.of("assumptions et operations sous un seul nom", "assumptions and operations under one name"),
                    Text.of(
                            "ce qui est supposé ou ce qui serait convenu",
                            "either what is assumed or what would be agreed"),
                    Text.of(
                            "en faire deux changements, nommés l'un et l'autre",
                            "make two changes of it, each with a name")));
        }
        for (YamlNode assumption : items(change, "assumptions")) {
            List<String> kinds = List.of("values", "shift", "factor").stream()
                    .filter(key -> isWritten(assumption, key))
                    .toList();
            if (kinds.size() > 1) {
                problems.add(Problem.of(
                        "SCENARIO-ONE-KIND",
                        assumption.place(),
                        Text.of(String.join(" et ", kinds), String.join(" and ", kinds)),
                        Text.of("values, shift ou factor", "one of values, shift and factor"),
                        Text.of("écrire chacune dans sa propre hypothèse", "write each as an assumption of its own")));
            }
        }
    }

    private static boolean isWritten(YamlNode node, String key) {
        return node instanceof YamlMap map
                && map.get(key).filter(value -> !value.isNull()).isPresent();
    }

    private static List<YamlNode> items(YamlNode node, String key) {
        Optional<YamlNode> list = node instanceof YamlMap map ? map.get(key) : Optional.empty();
        return list.isPresent() && list.get() instanceof YamlList items ? items.items() : List.of();
    }

    private static Scenario scenario(String name, YamlNode root, List<YamlNode> places) {
        var written = RecordMaker.make(WrittenScenario.class, root);
        var changes = new ArrayList<Change>();
        for (int i = 0; i < places.size(); i++) {
            changes.add(change(written.changes().get(i), places.get(i)));
        }
        return new Scenario(name, written.title(), changes);
    }

    private static Change change(WrittenScenario.Change written, YamlNode at) {
        if (written.assumptions().isEmpty()) {
            List<YamlNode> places = items(at, "operations");
            var steps = new ArrayList<Change.Step>();
            for (int i = 0; i < places.size(); i++) {
                steps.add(new Change.Step(
                        written.operations().get(i), places.get(i).place()));
            }
            return new Change.Rules(written.id(), written.title(), steps, at.place());
        }
        List<YamlNode> places = items(at, "assumptions");
        var assumptions = new ArrayList<Assumption>();
        for (int i = 0; i < places.size(); i++) {
            assumptions.add(
                    assumption(written.assumptions().get(i), places.get(i).place()));
        }
        return new Change.Assumptions(written.id(), written.title(), assumptions, at.place());
    }

    private static Assumption assumption(WrittenScenario.Assumption written, Place at) {
        String series = written.series();
        if (written.shift().isPresent()) {
            return new Assumption.Shift(
                    series, written.shift().get(), written.unit().orElse(""), written.from(), written.to(), at);
        }
        if (written.factor().isPresent()) {
            return new Assumption.Factor(series, written.factor().get(), written.from(), written.to(), at);
        }
        var numbers = new TreeMap<Integer, BigDecimal>();
        written.values().forEach(value -> numbers.put(value.year(), value.number()));
        return new Assumption.Values(series, written.unit(), numbers, at);
    }
}
