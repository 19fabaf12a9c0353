package org.rouage.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rouage.basics.Language;
import org.rouage.basics.Text;

/**
 * What differs in one finding between two reports of the same question, field by field.
 *
 * <p>Example: {@code css-l227-1/duration-four-years @ convention}, {@code verdict}: {@code satisfied} before,
 * {@code to-justify} after. A finding that only one report holds differs in every field.
 */
public record Difference(String finding, String provision, List<Change> changes) {
    public Difference {
        changes = List.copyOf(changes);
    }

    /** One field before and after; empty where it is absent. */
    public record Change(String field, Optional<JsonTree> before, Optional<JsonTree> after) {}

    static Optional<Difference> between(String finding, JsonTree before, JsonTree after) {
        Set<String> names = new LinkedHashSet<>(names(before));
        names.addAll(names(after));
        var changes = new ArrayList<Change>();
        for (String name : names) {
            if (!before.at(name).equals(after.at(name))) {
                changes.add(new Change(name, before.at(name), after.at(name)));
            }
        }
        String provision =
                after.word("provision").or(() -> before.word("provision")).orElse("");
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Difference(finding, provision, changes));
    }

    private static Set<String> names(JsonTree tree) {
        return switch (tree) {
            case JsonTree.Group(Map<String, JsonTree> fields) -> fields.keySet();
            case JsonTree.Row row -> Set.of();
            case JsonTree.Word word -> Set.of();
        };
    }

    /** The finding and its provision, then a line for each field, indented. */
    public String print(Language language) {
        var printed = new StringBuilder(
                finding.isEmpty()
                        ? Text.of("le rapport lui-même", "the report itself").in(language)
                        : finding);
        if (!provision.isEmpty()) {
            printed.append(" [").append(provision).append(']');
        }
        for (Change change : changes) {
            printed.append("\n  ")
                    .append(change.field())
                    .append(Text.of(" : ", ": ").in(language))
                    .append(words(change.before(), language))
                    .append(" → ")
                    .append(words(change.after(), language));
        }
        return printed.toString();
    }

    private static String words(Optional<JsonTree> value, Language language) {
        String words = value.map(one -> one.print(language)).orElse("");
        return words.isEmpty() ? Text.of("(rien)", "(nothing)").in(language) : words;
    }
}
