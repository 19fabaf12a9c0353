package org.rouage.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;
import org.rouage.files.yaml.YamlScalar;

/**
 * Where the entries stand that a problem names by what they say.
 *
 * <p>Example: a problem at {@code assessments (ind-plan 2026)} stands at {@code records/assessments.yaml:3:5}, the
 * first entry for that indicator and that period.
 */
record RecordPlaces(Map<String, YamlNode> trees) {
    /** The same problem at the place in the file; as it is when it is not about a record. */
    Problem located(Problem problem) {
        Optional<Place> place = switch (problem.place().file()) {
            case "neutralisations" -> entry("neutralisations", problem.place().path(), List.of("id"));
            case "assessments" -> entry("assessments", problem.place().path(), List.of("indicator", "period"));
            default -> Optional.empty();
        };
        return place.map(at -> new Problem(
                        problem.code(), at, problem.found(), problem.expected(), problem.remedy(), problem.provision()))
                .orElse(problem);
    }

    private Optional<Place> entry(String list, String wanted, List<String> keys) {
        String file = DossierFiles.RECORDS + "/" + list + ".yaml";
        return trees.get(file) instanceof YamlMap map
                        && map.get(list).orElse(map) instanceof YamlList(List<YamlNode> items, Place _)
                ? items.stream()
                        .filter(item -> named(item, keys).equals(wanted))
                        .map(YamlNode::place)
                        .findFirst()
                : Optional.empty();
    }

    private static String named(YamlNode item, List<String> keys) {
        return keys.stream().map(key -> text(item, key)).collect(Collectors.joining(" "));
    }

    private static String text(YamlNode item, String key) {
        return item instanceof YamlMap map && map.get(key).orElse(map) instanceof YamlScalar said ? said.text() : "";
    }
}
