package org.rouage.document.standing;

import java.util.List;
import org.rouage.basics.Text;

/**
 * A heading of the text and what stands under it. A group of ours, such as "Indicateurs", has no identifier.
 *
 * <p>Example: {@code ind-1}, "Indicateur – Part des appels servis", with its definition and its table of targets.
 */
record Section(String id, Text title, List<Mark> marks, List<Block> blocks, List<Section> sections) {
    Section {
        marks = List.copyOf(marks);
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    static Section group(Text title, List<Block> blocks, List<Section> sections) {
        return new Section("", title, List.of(), blocks, sections);
    }
}
