package org.rouage.document.standing;

import org.rouage.basics.Text;
import org.rouage.convention.consolidation.Writer;

/**
 * What an act did to a line, where it was not the act that brought it: shown beside the line, and leading to the act.
 *
 * <p>Example: {@code new Mark(How.REPEALED, amendment-2 (1)).words()} is "abrogé par l'avenant n° 2".
 */
record Mark(How how, Writer by) {
    enum How {
        ADDED("ajouté", "added"),
        WRITTEN("modifié", "changed"),
        CORRECTED("rectifié", "corrected"),
        TITLED("titre modifié", "title changed"),
        NUMBERED("numéro modifié", "number changed"),
        MOVED("déplacé", "moved"),
        STRUCK("supprimé", "removed"),
        REPEALED("abrogé", "repealed"),
        EXTENDED("prorogé", "extended"),
        SHORTENED("avancé", "brought forward");

        private final Text word;

        How(String french, String english) {
            word = Text.of(french, english);
        }
    }

    Text words() {
        return how.word.plus(Text.of(" par ", " by ")).plus(ActWords.the(by.act()));
    }
}
