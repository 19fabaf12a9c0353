package org.rouage.conformity.coherence;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.conformity.coherence.SameMeasure.Because;
import org.rouage.convention.Indicator;

/**
 * Which indicators of the two sides are taken for the same. What a person declared of an indicator comes first, and
 * alone; only of one that nobody spoke of is the title looked at, then the identifier.
 *
 * <p>Example: {@code ind-1} declared equal to {@code cn-ind-4} is not compared with {@code ind-1} of the reference, nor
 * with one of the same title. Declared to have no counterpart, it is compared with nothing.
 */
final class Measures {
    private final List<Declared> declared;
    private final Map<String, Indicator> byId = new LinkedHashMap<>();
    private final Map<String, List<Indicator>> byTitle;

    private Measures(List<Indicator> theirs, List<Declared> declared) {
        this.declared = declared;
        theirs.forEach(one -> byId.put(one.id(), one));
        byTitle = theirs.stream().collect(groupingBy(one -> Normal.of(one.title())));
    }

    static List<SameMeasure> of(Side ours, Side theirs, List<Declared> declared) {
        var measures = new Measures(theirs.convention().indicators().toList(), declared);
        return ours.convention()
                .indicators()
                .flatMap(indicator -> measures.of(indicator).stream())
                .toList();
    }

    private List<SameMeasure> of(Indicator indicator) {
        var same = new ArrayList<SameMeasure>();
        for (Declared one : declared) {
            if (one.isOf(indicator.id()) && one.holds()) {
                one.their()
                        .map(named -> byId.get(named.id()))
                        .ifPresent(their -> because(one.relation())
                                .ifPresent(why -> same.add(new SameMeasure(indicator, their, why, Optional.of(one)))));
            }
        }
        if (!same.isEmpty() || declared.stream().anyMatch(one -> one.isNoneOf(indicator.id()))) {
            return same;
        }
        return undeclared(indicator).stream().toList();
    }

    private Optional<SameMeasure> undeclared(Indicator indicator) {
        var titled = byTitle.getOrDefault(Normal.of(indicator.title()), List.of()).stream()
                .filter(their -> isFree(indicator, their))
                .findFirst()
                .map(their -> new SameMeasure(indicator, their, Because.SAME_TITLE, Optional.empty()));
        return titled.or(() -> Optional.ofNullable(byId.get(indicator.id()))
                .filter(their -> isFree(indicator, their))
                .map(their -> new SameMeasure(indicator, their, Because.SAME_IDENTIFIER, Optional.empty())));
    }

    /** Nobody said what the other corresponds to, nor that these two do not correspond. */
    private boolean isFree(Indicator indicator, Indicator their) {
        return declared.stream().noneMatch(one -> one.isTo(their.id()) && (one.holds() || one.isOf(indicator.id())));
    }

    private static Optional<Because> because(Relation relation) {
        return switch (relation) {
            case EQUAL -> Optional.of(Because.DECLARED_EQUAL);
            case NARROWER -> Optional.of(Because.DECLARED_NARROWER);
            case WIDER -> Optional.of(Because.DECLARED_WIDER);
            case OVERLAPS -> Optional.of(Because.DECLARED_OVERLAPPING);
            case NONE -> Optional.empty();
        };
    }
}
