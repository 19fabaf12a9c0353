package org.rouage.convention.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.rouage.convention.consolidation.Part;

/**
 * The parts of an element that say something, in their order, by names that are all different: the second of one name
 * is {@code missions[prevention]#2}.
 */
final class NamedParts {
    private NamedParts() {}

    static SequencedMap<String, Part> of(List<Part> parts) {
        var named = new LinkedHashMap<String, Part>();
        for (Part part : parts) {
            if (!part.said().isEmpty()) {
                String name = part.name();
                for (int again = 2; named.containsKey(name); again++) {
                    name = part.name() + "#" + again;
                }
                named.put(name, part);
            }
        }
        return named;
    }
}
