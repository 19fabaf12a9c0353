package org.rouage.document.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rouage.basics.Text;
import org.rouage.convention.consolidation.Change;
import org.rouage.convention.consolidation.Passage;
import org.rouage.document.standing.Block.Datum;
import org.rouage.document.standing.Block.Line;

/** The lines of one passage, each with its writer, its mark, and what it said first. */
final class Lines {
    private static final Text NOTHING = Text.of("–", "–");

    private final Passage passage;
    private final ConsolidatedText text;
    /** By part that an act changed: what it said before the first such act. */
    private final Map<String, Optional<String>> firsts = new HashMap<>();

    Lines(Passage passage, ConsolidatedText text) {
        this.passage = passage;
        this.text = text;
        if (!passage.rewritten().isEmpty()) {
            firsts(
                    text.consolidation().changes(passage.id(), text.asOf().known()),
                    text.asOf().inForce());
        }
    }

    private void firsts(List<Change> changes, LocalDate on) {
        for (Change change : changes) {
            if (change instanceof Change.Rewritten rewritten && !change.from().isAfter(on)) {
                firsts.putIfAbsent(rewritten.part(), rewritten.before());
            }
        }
    }

    /** How the items of a list are named by their keys; a second of one key is {@code prevention#2}. */
    static List<String> named(String list, List<String> keys) {
        var times = new HashMap<String, Integer>();
        return keys.stream()
                .map(key -> {
                    int time = times.merge(key, 1, Integer::sum);
                    return list + "[" + key + (time == 1 ? "" : "#" + time) + "]";
                })
                .toList();
    }

    Line line(String part, Text words) {
        boolean rewritten = passage.rewritten().containsKey(part);
        return new Line(
                part,
                words,
                passage.writer(part),
                rewritten ? Optional.of(new Mark(how(part, words), passage.writer(part))) : Optional.empty(),
                rewritten ? first(part).map(Figures::shown) : Optional.empty());
    }

    private Mark.How how(String part, Text words) {
        if (words.isEmpty()) {
            return Mark.How.STRUCK;
        }
        if (text.isCorrection(passage.writer(part))) {
            return Mark.How.CORRECTED;
        }
        return first(part).isEmpty() ? Mark.How.ADDED : Mark.How.WRITTEN;
    }

    Line line(String part, String words) {
        return line(part, Text.same(words));
    }

    /** A cell of a figure, and a dash where there is none. */
    Line figure(String part, Optional<String> said) {
        return line(part, said.map(Figures::shown).orElse(isRewritten(part) ? Text.empty() : NOTHING));
    }

    /** A cell that is no part by itself. */
    Line beside(String part, Text words) {
        return new Line("", words, passage.writer(part), Optional.empty(), Optional.empty());
    }

    /** What the part said first, for the cell beside what it says now: a dash when nothing changed. */
    Line firstly(String part) {
        return beside(
                part,
                passage.rewritten().containsKey(part)
                        ? first(part).map(Figures::shown).orElse(NOTHING)
                        : NOTHING);
    }

    boolean isRewritten(String part) {
        return passage.rewritten().containsKey(part);
    }

    /** What a part said before the first act changed it; empty when it said nothing, or never changed. */
    Optional<String> first(String part) {
        return firsts.getOrDefault(part, Optional.empty());
    }

    /** The years of a list of figures that acts wrote or took away. */
    Stream<Integer> rewrittenYears(String list) {
        return passage.rewritten().keySet().stream()
                .filter(part -> part.matches(list + "\\[[0-9]+]"))
                .map(part -> Integer.valueOf(part.substring(list.length() + 1, part.length() - 1)));
    }

    /** A fact that may be absent, or taken away by an act. */
    List<Block> datum(Text label, String part, Optional<Text> said) {
        return said.isPresent() || isRewritten(part)
                ? List.of(new Datum(label, List.of(line(part, said.orElse(Text.empty())))))
                : List.of();
    }

    List<Block> day(Text label, String part, Optional<LocalDate> said) {
        return datum(label, part, said.map(Text::day));
    }

    /** A text of the parties, where there is one. */
    List<Block> prose(String part, String said) {
        return said.isBlank() && !isRewritten(part) ? List.of() : List.of(new Block.Prose(line(part, said)));
    }

    /** The items of a list, named by their ranks. */
    List<Block> list(Text label, String part, List<String> items, Function<String, Text> words) {
        var lines = new ArrayList<Line>();
        for (int rank = 1; rank <= items.size(); rank++) {
            lines.add(line(part + "[" + rank + "]", words.apply(items.get(rank - 1))));
        }
        return lines.isEmpty() ? List.of() : List.of(new Datum(label, lines));
    }

    List<Block> steps(Text label, String part, List<String> items) {
        var lines = new ArrayList<Line>();
        for (int rank = 1; rank <= items.size(); rank++) {
            lines.add(line(part + "[" + rank + "]", items.get(rank - 1)));
        }
        return lines.isEmpty() ? List.of() : List.of(new Block.Steps(label, lines));
    }
}
