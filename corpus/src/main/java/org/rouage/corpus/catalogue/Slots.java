package org.rouage.corpus.catalogue;

import java.util.Locale;
import org.rouage.law.requirement.Vocabulary;

/** How the slots of the vocabulary are written in files: {@code CATEGORY} is {@code category}. */
final class Slots {
    private Slots() {}

    static String word(Vocabulary.Slot slot) {
        return slot.name().toLowerCase(Locale.ROOT);
    }
}
