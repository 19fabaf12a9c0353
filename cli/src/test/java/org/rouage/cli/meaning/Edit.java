package org.rouage.cli.meaning;

import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One change to one file of a dossier.
 *
 * <p>Example: {@code Remove("convention.yaml", "evaluation.steps[party=state]")} leaves the fund alone in its
 * evaluation.
 */
sealed interface Edit {
    String file();

    TreePath path();

    /** Takes away a key, or the items that the path selects. */
    record Remove(String file, TreePath path) implements Edit {}

    /** Writes another value under a key: a whole number where one stands. */
    record Put(String file, TreePath path, String value) implements Edit {}

    /** Takes a word out of every list at the path. */
    record Strip(String file, TreePath path, String word) implements Edit {}

    /** Writes another word in its place in every list at the path. */
    record Swap(String file, TreePath path, String word, String value) implements Edit {}

    /** How many places changed. */
    default int on(JsonNode root) {
        int changed = 0;
        for (ObjectNode holder : path().holders(root)) {
            changed += switch (this) {
                case Remove(String file, TreePath path) -> remove(holder, path.last());
                case Put(String file, TreePath path, String value) -> put(holder, path.last(), value);
                case Strip(String file, TreePath path, String word) -> strip(holder, path.last(), word);
                case Swap(String file, TreePath path, String word, String value) ->
                    swap(holder, path.last(), word, value);
            };
        }
        return changed;
    }

    private static int remove(ObjectNode holder, TreePath.Step last) {
        if (last.items() && holder.path(last.key()) instanceof ArrayNode list) {
            return removeAll(list, last::selects);
        }
        return holder.has(last.key()) && holder.remove(last.key()) != null ? 1 : 0;
    }

    private static int removeAll(ArrayNode list, Predicate<JsonNode> wanted) {
        int before = list.size();
        for (int at = before - 1; at >= 0; at--) {
            if (wanted.test(list.get(at))) {
                list.remove(at);
            }
        }
        return before - list.size();
    }

    private static int put(ObjectNode holder, TreePath.Step last, String value) {
        if (!holder.has(last.key()) || holder.path(last.key()).asString("").equals(value)) {
            return 0;
        }
        if (holder.path(last.key()).isIntegralNumber()) {
            holder.put(last.key(), Integer.parseInt(value));
        } else {
            holder.put(last.key(), value);
        }
        return 1;
    }

    private static int strip(ObjectNode holder, TreePath.Step last, String word) {
        return holder.path(last.key()) instanceof ArrayNode list
                ? removeAll(list, item -> item.asString("").equals(word))
                : 0;
    }

    private static int swap(ObjectNode holder, TreePath.Step last, String word, String value) {
        int stripped = strip(holder, last, word);
        if (stripped > 0 && holder.path(last.key()) instanceof ArrayNode list) {
            list.add(value);
        }
        return stripped;
    }
}
