package org.rouage.formula;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.rouage.basics.Rational;
import org.rouage.formula.grammar.FormulaParser;

/** The step of a rounding, in base units, and the unit it was written in: {@code à 0,01 MEUR}, {@code to thousands}. */
record Grain(Rational quantum, Unit unit) {
    private static final Map<String, Grain> WORDS = table();

    /** A step said by a word; empty when it is a number, or no such word. */
    static Optional<Grain> of(FormulaParser.GrainContext written) {
        return written.NUMBER() == null && written.NAME().size() == 1
                ? Optional.ofNullable(WORDS.get(written.NAME().stream()
                        .map(TerminalNode::getText)
                        .findFirst()
                        .orElse("")))
                : Optional.empty();
    }

    static Stream<String> words() {
        return WORDS.keySet().stream();
    }

    private static Map<String, Grain> table() {
        var words = new LinkedHashMap<String, Grain>();
        Unit euros = Unit.parse("EUR").orElseThrow();
        put(words, new Grain(Rational.parse("0.01"), euros), "centime", "centimes", "cent", "cents");
        put(words, new Grain(Rational.ONE, euros), "euro", "euros");
        put(words, new Grain(Rational.of(1_000), Unit.NUMBER), "millier", "milliers", "thousand", "thousands");
        put(words, new Grain(Rational.of(1_000_000), Unit.NUMBER), "million", "millions");
        put(words, new Grain(Rational.ONE, Unit.NUMBER), "unité", "unités", "unit", "units");
        return words;
    }

    private static void put(Map<String, Grain> table, Grain grain, String... words) {
        for (String word : words) {
            table.put(word, grain);
        }
    }
}
