package org.rouage.files.yaml;

import org.rouage.basics.Place;
import org.rouage.basics.Text;

/**
 * A value of a YAML or JSON file, with its place.
 *
 * <p>Example: in {@code term: {from: 2023-01-01}} the value of {@code from} is a {@link YamlScalar} at line 1, column
 * 14, path {@code term.from}. The third item of {@code axes} has the path {@code axes[3]}: items count from 1, as lines
 * do.
 */
public sealed interface YamlNode permits YamlMap, YamlList, YamlScalar {
    Place place();

    /** What this is, for problems: "a list", "a text". */
    default Text kind() {
        return switch (this) {
            case YamlMap map -> Text.of("un ensemble de clés", "a map of keys");
            case YamlList list -> Text.of("une liste", "a list");
            case YamlScalar scalar -> scalar.isNull() ? Text.of("rien", "nothing") : Text.of("une valeur", "a value");
        };
    }

    /** Nothing was written: {@code key:}, {@code key: ~} or {@code key: null}. */
    default boolean isNull() {
        return this instanceof YamlScalar(var text, var style, var place)
                && style == YamlScalar.Style.PLAIN
                && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
}
