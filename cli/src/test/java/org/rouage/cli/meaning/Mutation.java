package org.rouage.cli.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A clause touched on purpose: the finding that must change and into which verdict, and the few others that rest on the
 * same clause, each with the reason.
 *
 * <p>Example: taking a filing away turns {@code css-l227-1/filed-with-parliamentary-committees @ convention} to
 * {@code to-justify}, and nothing else. A harmless one names no finding.
 */
record Mutation(String breaks, String finding, String becomes, List<Edit> edits, List<Consequence> also) {
    Mutation {
        edits = List.copyOf(edits);
        also = List.copyOf(also);
    }

    /** Another finding that rests on the same clause. */
    record Consequence(String finding, String becomes, String because) {}

    static Mutation from(JsonNode written) {
        var edits = new ArrayList<Edit>();
        written.path("edits").forEach(edit -> edits.add(edit(edit)));
        var also = new ArrayList<Consequence>();
        written.path("also")
                .forEach(one ->
                        also.add(new Consequence(text(one, "finding"), text(one, "becomes"), text(one, "because"))));
        return new Mutation(
                text(written, "breaks"),
                written.path("finding").asString(""),
                written.path("becomes").asString(""),
                edits,
                also);
    }

    private static Edit edit(JsonNode written) {
        String file = written.path("file").asString("convention.yaml");
        for (String verb : List.of("remove", "put", "strip", "swap")) {
            if (written.has(verb)) {
                TreePath path = TreePath.parse(text(written, verb));
                return switch (verb) {
                    case "put" -> new Edit.Put(file, path, text(written, "value"));
                    case "swap" -> new Edit.Swap(file, path, text(written, "word"), text(written, "value"));
                    case "strip" -> new Edit.Strip(file, path, text(written, "word"));
                    default -> new Edit.Remove(file, path);
                };
            }
        }
        throw new IllegalArgumentException("an edit says remove, put, strip or swap: " + written);
    }

    private static String text(JsonNode written, String key) {
        if (!written.path(key).isString()) {
            throw new IllegalArgumentException("no " + key + " in " + written);
        }
        return written.path(key).asString();
    }

    /** Every finding that must change, and the verdict it must change to. */
    Map<String, String> expected() {
        var expected = new TreeMap<String, String>();
        if (finding.isEmpty() || becomes.isEmpty()) {
            throw new IllegalArgumentException("no finding, or no verdict: " + breaks);
        }
        expected.put(finding, becomes);
        also.forEach(one -> expected.put(one.finding(), one.becomes()));
        return expected;
    }

    @Override
    public String toString() {
        return breaks;
    }
}
