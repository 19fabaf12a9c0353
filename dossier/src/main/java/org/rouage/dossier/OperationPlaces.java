package org.rouage.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.files.Nearest;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;
import org.rouage.files.yaml.YamlScalar;

/**
 * Where an operation that cannot be carried out was written: the consolidation knows the act and the rank of the
 * operation, the files know the line.
 *
 * <p>Example: {@code AMENDMENT-WORDS-NOT-FOUND} at {@code amendment-2 (operations[3])} is shown at
 * {@code amendments/2.yaml:16:14 (operations[3].replaceWords.words)}. An identifier that names nothing is given the
 * nearest one that does.
 */
record OperationPlaces(Map<String, YamlNode> trees, Collection<String> identifiers) {
    private static final Pattern ACT = Pattern.compile("amendment-([0-9]+)");
    private static final Pattern RANK = Pattern.compile("operations\\[([0-9]+)].*");
    private static final Map<String, String> KEYS = Map.of(
            "AMENDMENT-WORDS-NOT-FOUND", "words",
            "AMENDMENT-WORDS-FOUND-TWICE", "words",
            "AMENDMENT-NO-SUCH-FIELD", "field",
            "AMENDMENT-NO-SUCH-SIBLING", "after",
            "AMENDMENT-NO-SUCH-TARGET", "year",
            "AMENDMENT-WRONG-UNIT", "unit",
            "AMENDMENT-TERM-BEFORE-START", "endInclusive",
            "AMENDMENT-MISSION-NOT-HELD", "mission",
            "AMENDMENT-CODE-DROPPED", "codes");

    /** The same problem at the place in the file; as it is when the file does not tell. */
    Problem located(Problem problem) {
        Matcher act = ACT.matcher(problem.place().file());
        Matcher rank = RANK.matcher(problem.place().path());
        if (!act.matches() || !rank.matches()) {
            return problem;
        }
        String file = DossierFiles.AMENDMENTS + "/" + act.group(1) + ".yaml";
        Place place = operation(file, Integer.parseInt(rank.group(1)))
                .map(operation -> key(problem, operation).orElse(operation.place()))
                .orElse(Place.of(file).at(problem.place().path()));
        return new Problem(
                problem.code(), place, problem.found(), problem.expected(), remedy(problem), problem.provision());
    }

    private Text remedy(Problem problem) {
        return problem.code().equals("AMENDMENT-NO-SUCH-PLACE")
                ? Nearest.to(problem.found().english(), identifiers)
                        .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                        .orElse(problem.remedy())
                : problem.remedy();
    }

    private Optional<YamlMap> operation(String file, int rank) {
        return trees.get(file) instanceof YamlMap act
                        && act.get("operations").orElse(act) instanceof YamlList(List<YamlNode> items, Place _)
                        && rank <= items.size()
                        && items.get(rank - 1) instanceof YamlMap operation
                ? Optional.of(operation)
                : Optional.empty();
    }

    /** The key at fault: the one that the code tells, or the one whose value is what was found. */
    private static Optional<Place> key(Problem problem, YamlMap operation) {
        String wanted = KEYS.getOrDefault(problem.code(), "");
        String said = problem.found().english();
        Stream<YamlNode> named =
                within(operation).filter(entry -> entry.key().equals(wanted)).map(YamlMap.Entry::value);
        Stream<YamlNode> found = scalars(operation).filter(value -> begins(said, value));
        return Stream.concat(named, found).map(YamlNode::place).findFirst();
    }

    /** What was found is this value, or begins with it: {@code obj-1, repealed by amendment-1}. */
    private static boolean begins(String found, YamlNode value) {
        return value instanceof YamlScalar(String text, var style, Place place)
                && !text.isBlank()
                && found.startsWith(text)
                && !found.substring(text.length()).matches("[A-Za-z0-9-].*");
    }

    private static Stream<YamlNode> scalars(YamlNode node) {
        return switch (node) {
            case YamlMap map -> map.list().stream().map(YamlMap.Entry::value).flatMap(OperationPlaces::scalars);
            case YamlList list -> list.items().stream().flatMap(OperationPlaces::scalars);
            case YamlScalar scalar -> Stream.of(scalar);
        };
    }

    private static Stream<YamlMap.Entry> within(YamlNode node) {
        return switch (node) {
            case YamlMap map ->
                map.list().stream().flatMap(entry -> Stream.concat(Stream.of(entry), within(entry.value())));
            case YamlList list -> list.items().stream().flatMap(OperationPlaces::within);
            case YamlScalar _ -> Stream.empty();
        };
    }
}
