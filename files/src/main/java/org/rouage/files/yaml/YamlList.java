package org.rouage.files.yaml;

import java.util.List;
import org.rouage.basics.Place;

/**
 * A list of values, in the order written.
 *
 * <p>Example: {@code funds: [cnaf, cnam]} is a list of two scalars, at {@code funds[1]} and {@code funds[2]}.
 */
public record YamlList(List<YamlNode> items, Place place) implements YamlNode {
    public YamlList {
        items = List.copyOf(items);
    }
}
