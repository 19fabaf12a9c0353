package org.rouage.dossier;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.convention.Heading;
import org.rouage.convention.consolidation.WhereWritten;
import org.rouage.convention.consolidation.Writer;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;
import org.rouage.files.yaml.YamlScalar;

/**
 * Where in the files the parts of figures are written, so that what is wrong inside a formula is said at its own line
 * and column.
 *
 * <p>Example: the part {@code formula} of the rule {@code r-1} stands at {@code convention.yaml:31:16}, after the
 * quotation mark; an unknown name 11 characters later is at {@code convention.yaml:31:27}, and the problem shows
 * {@code (budgets[0].evolution.formula)} beside. In a block of several lines the place is that of the block, and the
 * line and column inside it are told beside.
 */
final class FormulaPlaces implements WhereWritten {
    private static final Pattern ACT = Pattern.compile("amendment-([0-9]+)");
    private static final Pattern PART = Pattern.compile("([^\\[]+)(?:\\[([0-9]{4})])?");

    private final Map<String, YamlNode> trees;
    private final IdentityHashMap<YamlNode, Map<String, YamlMap>> named = new IdentityHashMap<>();
    /** The path of each formula asked for, by the place where it begins. */
    private final NavigableMap<Place, String> paths = new TreeMap<>();

    FormulaPlaces(Map<String, YamlNode> trees) {
        this.trees = trees;
    }

    @Override
    public Place of(Writer writer, String element, String part) {
        return written(writer)
                .map(node -> elements(node).getOrDefault(element, node))
                .map(node -> part(node, part))
                .orElseGet(() -> WhereWritten.IN_THE_ACT.of(writer, element, part));
    }

    /** Where a text begins: after its quotation mark, or where its block does. */
    Place text(YamlScalar written) {
        Place place = written.place();
        return switch (written.style()) {
            case BLOCK -> place;
            case PLAIN, QUOTED -> {
                int quote = written.style() == YamlScalar.Style.QUOTED ? 1 : 0;
                Place start = Place.in(place.file(), place.line(), place.column() + quote);
                paths.put(start, place.path());
                yield start;
            }
        };
    }

    /** The same problem, saying in which key of the file the formula stands. */
    Problem told(Problem problem) {
        Place at = problem.place();
        Optional<String> path = at.path().isEmpty()
                ? Optional.ofNullable(paths.floorEntry(at))
                        .filter(entry -> entry.getKey().file().equals(at.file()))
                        .map(Map.Entry::getValue)
                : Optional.empty();
        return path.map(key -> new Problem(
                        problem.code(),
                        at.at(key),
                        problem.found(),
                        problem.expected(),
                        problem.remedy(),
                        problem.provision()))
                .orElse(problem);
    }

    private Optional<YamlMap> written(Writer writer) {
        Matcher amendment = ACT.matcher(writer.act());
        if (amendment.matches()) {
            String file = DossierFiles.AMENDMENTS + "/" + amendment.group(1) + ".yaml";
            return Optional.ofNullable(trees.get(file)).flatMap(tree -> operation(tree, writer.operation()));
        }
        return writer.act().equals(Heading.CONVENTION)
                ? Optional.ofNullable(trees.get(DossierFiles.CONVENTION)).flatMap(FormulaPlaces::map)
                : Optional.empty();
    }

    private static Optional<YamlMap> operation(YamlNode act, int rank) {
        return map(act).flatMap(file -> file.get("operations"))
                .filter(YamlList.class::isInstance)
                .map(list -> ((YamlList) list).items())
                .filter(items -> rank >= 1 && rank <= items.size())
                .flatMap(items -> map(items.get(rank - 1)));
    }

    private static Optional<YamlMap> map(YamlNode node) {
        return node instanceof YamlMap map ? Optional.of(map) : Optional.empty();
    }

    private Map<String, YamlMap> elements(YamlMap within) {
        return named.computeIfAbsent(within, node -> {
            var found = new HashMap<String, YamlMap>();
            gather(node, found);
            return found;
        });
    }

    private static void gather(YamlNode node, Map<String, YamlMap> found) {
        switch (node) {
            case YamlMap map -> {
                if (map.get("id").orElse(map) instanceof YamlScalar id) {
                    found.putIfAbsent(id.text(), map);
                }
                map.list().forEach(entry -> gather(entry.value(), found));
            }
            case YamlList list -> list.items().forEach(item -> gather(item, found));
            case YamlScalar _ -> {}
        }
    }

    private Place part(YamlMap element, String part) {
        Matcher named = PART.matcher(part);
        Optional<YamlNode> value = named.matches() ? value(element, named.group(1)) : Optional.empty();
        return value.map(node -> switch (node) {
                    case YamlScalar scalar -> text(scalar);
                    case YamlList(List<YamlNode> items, Place place) ->
                        year(items, named.group(2)).orElse(place);
                    case YamlMap map -> map.place();
                })
                .orElse(element.place());
    }

    /** The key, in the element itself or in what an operation says. */
    private static Optional<YamlNode> value(YamlMap element, String key) {
        return element.get(key)
                .or(() -> element.list().stream()
                        .map(YamlMap.Entry::value)
                        .filter(YamlMap.class::isInstance)
                        .flatMap(inner -> ((YamlMap) inner).get(key).stream())
                        .findFirst());
    }

    private static Optional<Place> year(List<YamlNode> items, String year) {
        return items.stream()
                .filter(item -> map(item)
                        .flatMap(one -> one.get("year"))
                        .filter(written -> written instanceof YamlScalar scalar
                                && scalar.text().equals(year))
                        .isPresent())
                .map(YamlNode::place)
                .findFirst();
    }
}
