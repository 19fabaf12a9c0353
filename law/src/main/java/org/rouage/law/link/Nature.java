package org.rouage.law.link;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What kind of text a link points at, as the LEGI base calls it.
 *
 * <p>Example: {@code Loi organique n°2005-881} is {@link #ORGANIC_LAW}. The base is sometimes wrong: the
 * {@code Rapport} that "created" L611-6-1 is really ordonnance n° 96-344 or 96-345, published with its report; the
 * nature is kept as printed.
 */
public enum Nature {
    ORGANIC_LAW("Loi organique"),
    CONSTITUTIONAL_LAW("Loi constitutionnelle"),
    LAW("Loi"),
    DECREE_LAW("Décret-loi"),
    DECREE("Décret"),
    ORDINANCE("Ordonnance"),
    ORDER("Arrêté"),
    REPORT("Rapport"),
    CONSTITUTION("Constitution"),
    DECISION("Décision"),
    CIRCULAR("Circulaire"),
    INSTRUCTION("Instruction"),
    CONVENTION("Convention"),
    AGREEMENT("Accord"),
    AMENDMENT("Avenant"),
    OPINION("Avis"),
    DELIBERATION("Délibération"),
    DIRECTIVE("Directive"),
    REGULATION("Règlement"),
    TREATY("Traité");

    private static final Map<Character, List<Nature>> BY_INITIAL = Arrays.stream(values())
            .collect(Collectors.groupingBy(nature -> fold(nature.french).charAt(0)));

    private final String french;

    Nature(String french) {
        this.french = french;
    }

    /** The French name: {@code Loi organique}. */
    public String french() {
        return french;
    }

    /** The nature a printed text begins with, in any case, followed by a space or the end. */
    static Optional<Nature> startOf(String printed) {
        char first = printed.isEmpty() ? ' ' : fold(printed.substring(0, 1)).charAt(0);
        for (Nature nature : BY_INITIAL.getOrDefault(first, List.of())) {
            int end = nature.french.length();
            if (printed.regionMatches(true, 0, nature.french, 0, end)
                    && (printed.length() == end || !Character.isLetter(printed.charAt(end)))) {
                return Optional.of(nature);
            }
        }
        return Optional.empty();
    }

    /** The nature of a LEGI attribute, in capitals without accents: {@code DECRET}, {@code LOI_ORGANIQUE}. */
    static Optional<Nature> legi(String naturetexte) {
        String folded = fold(naturetexte.replace('_', ' '));
        for (Nature nature : values()) {
            if (fold(nature.french).equals(folded)) {
                return Optional.of(nature);
            }
        }
        return Optional.empty();
    }

    private static String fold(String words) {
        return words.toUpperCase(Locale.ROOT)
                .replace('É', 'E')
                .replace('Ê', 'E')
                .replace('È', 'E');
    }
}
