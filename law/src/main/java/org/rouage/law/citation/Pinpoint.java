package org.rouage.law.citation;

import java.util.List;

/**
 * One step from an article towards the passage that a citation means; the steps of a citation go from the article
 * inwards.
 *
 * <p>Example: "aux 1° et 2° du I de l'article" gives {@code PART [I]} then {@code LABEL [1°, 2°]}; "les deux derniers
 * alinéas" gives {@code ALINEA [-2, -1]}, counted from the end; "au dixième alinéa" gives {@code ALINEA [10]}.
 */
public record Pinpoint(Kind kind, List<String> labels) {
    /** What is counted or labelled. */
    public enum Kind {
        /** {@code I}, {@code II bis}, {@code A}. */
        PART,
        /** {@code 1°}, {@code 2° bis}, {@code a}. */
        LABEL,
        /** Counted from 1, or from -1 backwards from the end. */
        ALINEA,
        /** Counted from 1, or from -1 backwards from the end. */
        SENTENCE
    }

    public Pinpoint {
        labels = List.copyOf(labels);
    }
}
