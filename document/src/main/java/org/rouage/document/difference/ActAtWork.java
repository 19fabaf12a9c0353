package org.rouage.document.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Writer;
import org.rouage.convention.difference.Differences;
import org.rouage.convention.difference.ElementChange;
import org.rouage.convention.difference.ElementDifference;

/**
 * An amendment that made differences, and how many elements it touched: an act of the later side, or of the earlier one
 * when the question goes back in time.
 *
 * <p>Example: amendment 2, in effect since 2026-01-01, 3 elements.
 */
public record ActAtWork(ActDays days, long elements) {
    static List<ActAtWork> in(Differences differences) {
        boolean back = differences
                .after()
                .asOf()
                .inForce()
                .isBefore(differences.before().asOf().inForce());
        var touched = new HashMap<String, Long>();
        var repeals = new HashMap<String, Writer>();
        differences.before().root().all().forEach(one -> one.repealed().ifPresent(by -> repeals.put(one.id(), by)));
        for (ElementDifference element : differences.elements()) {
            element.changes().stream()
                    .flatMap(change -> back ? undone(change, element, repeals) : made(change).stream())
                    .map(Writer::act)
                    .distinct()
                    .forEach(act -> touched.merge(act, 1L, Long::sum));
        }
        return (back ? differences.before() : differences.after())
                .acts().stream()
                        .filter(act -> touched.containsKey(act.act()))
                        .map(act -> new ActAtWork(act, touched.getOrDefault(act.act(), 0L)))
                        .toList();
    }

    private static Optional<Writer> made(ElementChange change) {
        return switch (change) {
            case ElementChange.Added added -> Optional.of(added.by());
            case ElementChange.Removed removed -> removed.by();
            case ElementChange.Moved moved -> moved.by();
            case ElementChange.Renumbered number -> Optional.of(number.wroteAfter());
            case ElementChange.Reworded words -> Optional.of(words.wroteAfter());
            case ElementChange.Revalued datum -> Optional.of(datum.wroteAfter());
        };
    }

    private static Stream<Writer> undone(ElementChange change, ElementDifference element, Map<String, Writer> repeals) {
        return switch (change) {
            case ElementChange.Added _ -> Optional.ofNullable(repeals.get(element.id())).stream();
            case ElementChange.Removed _ -> element.before().map(Passage::inserted).stream();
            case ElementChange.Moved _ -> element.before().flatMap(Passage::moved).stream();
            case ElementChange.Renumbered number -> Stream.of(number.wroteBefore());
            case ElementChange.Reworded words -> Stream.of(words.wroteBefore());
            case ElementChange.Revalued datum -> Stream.of(datum.wroteBefore());
        };
    }
}
