package org.rouage.cli.meaning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where something stands in a YAML tree: keys joined by dots, each with the items it selects when it holds a list.
 *
 * <p>Example: {@code axes[*].sheets[*].commitments[party=state]} is every commitment of the State;
 * {@code filings[act=convention,recipient=senate-committee].sent} is one day.
 */
record TreePath(List<Step> steps) {
    TreePath {
        steps = List.copyOf(steps);
    }

    /** One key and, of the items it holds, those that are selected: none asked for when {@code items} is false. */
    record Step(String key, boolean items, Map<String, String> where) {
        Step {
            where = Map.copyOf(where);
        }

        boolean selects(JsonNode item) {
            return where.entrySet().stream()
                    .allMatch(wanted -> item.path(wanted.getKey()).asString("").equals(wanted.getValue()));
        }

        Stream<JsonNode> from(JsonNode node) {
            JsonNode held = node.path(key);
            return items && held instanceof ArrayNode list
                    ? StreamSupport.stream(list.spliterator(), false).filter(this::selects)
                    : held.isMissingNode() ? Stream.empty() : Stream.of(held);
        }
    }

    static TreePath parse(String written) {
        var steps = new ArrayList<Step>();
        for (String step : written.split("\\.", -1)) {
            int open = step.indexOf('[');
            steps.add(
                    open < 0
                            ? new Step(step, false, Map.of())
                            : new Step(
                                    step.substring(0, open), true, where(step.substring(open + 1, step.length() - 1))));
        }
        return new TreePath(steps);
    }

    private static Map<String, String> where(String inside) {
        var wanted = new LinkedHashMap<String, String>();
        if (!inside.equals("*")) {
            for (String pair : inside.split(",", -1)) {
                int equal = pair.indexOf('=');
                wanted.put(pair.substring(0, equal), pair.substring(equal + 1));
            }
        }
        return wanted;
    }

    Step last() {
        return steps.getLast();
    }

    /** The groups in which the last step stands. */
    List<ObjectNode> holders(JsonNode root) {
        List<JsonNode> nodes = List.of(root);
        for (Step step : steps.subList(0, steps.size() - 1)) {
            nodes = nodes.stream().flatMap(step::from).toList();
        }
        return nodes.stream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
    }
}
