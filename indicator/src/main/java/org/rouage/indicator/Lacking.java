package org.rouage.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rouage.basics.Language;
import org.rouage.basics.Text;

/**
 * Gaps told together: of one measure, for one reason, the bodies that lack the same periods.
 *
 * <p>Example: {@code "cout", 2023-Q4: no value received (caisse-05)}; {@code "payes", 2024-10 to 2024-12: no value
 * received (02, 07)}.
 *
 * @param submissions those that say so, where one does
 */
public record Lacking(
        String measure, Gap.Why why, SortedSet<Period> periods, SortedSet<String> bodies, List<Absent> submissions) {
    public Lacking {
        periods = new TreeSet<>(periods);
        bodies = new TreeSet<>(bodies);
        submissions = List.copyOf(submissions);
    }

    private record OfBody(String measure, Gap.Why why, String body) {}

    private record Alike(String measure, Gap.Why why, SortedSet<Period> periods) {}

    /** In the order in which they are first met. */
    static List<Lacking> of(List<Gap> all, Side side) {
        List<Gap> gaps = all.stream().map(gap -> gap.on(side)).toList();
        Map<OfBody, SortedSet<Period>> byBody = new LinkedHashMap<>();
        Map<OfBody, List<Absent>> said = new LinkedHashMap<>();
        for (Gap gap : gaps) {
            var key = new OfBody(gap.measure(), gap.why(), gap.body());
            if (byBody.computeIfAbsent(key, one -> new TreeSet<>()).add(gap.period())) {
                gap.said()
                        .ifPresent(one -> said.computeIfAbsent(key, of -> new ArrayList<>())
                                .add(one));
            }
        }
        Map<Alike, TreeMap<String, List<Absent>>> alike = new LinkedHashMap<>();
        byBody.forEach((key, periods) -> alike.computeIfAbsent(
                        new Alike(key.measure(), key.why(), periods), one -> new TreeMap<>())
                .put(key.body(), said.getOrDefault(key, List.of())));
        return alike.entrySet().stream()
                .map(entry -> new Lacking(
                        entry.getKey().measure(),
                        entry.getKey().why(),
                        entry.getKey().periods(),
                        new TreeSet<>(entry.getValue().keySet()),
                        entry.getValue().values().stream().flatMap(List::stream).toList()))
                .toList();
    }

    /** For people. */
    public Text inWords() {
        return Text.of("« " + measure + " », ", "\"" + measure + "\", ")
                .plus(new Text(spans(Language.FRENCH), spans(Language.ENGLISH)))
                .plus(Text.of(" : ", ": "))
                .plus(why.inWords())
                .plus(Text.same(" (" + String.join(", ", bodies) + ")"))
                .plus(Text.same(
                        submissions.isEmpty()
                                ? ""
                                : " – "
                                        + submissions.stream()
                                                .map(Absent::submission)
                                                .distinct()
                                                .collect(Collectors.joining(", "))));
    }

    /** Periods that follow each other as one span. */
    private String spans(Language language) {
        var spans = new ArrayList<String>();
        Period first = periods.first();
        Period last = first;
        for (Period next : periods.tailSet(first)) {
            if (!next.equals(first) && !next.equals(last.next())) {
                spans.add(span(first, last, language));
                first = next;
            }
            last = next;
        }
        spans.add(span(first, last, language));
        return String.join(", ", spans);
    }

    private static String span(Period first, Period last, Language language) {
        String to = language == Language.FRENCH ? " à " : " to ";
        return first.equals(last) ? first.in(language) : first.in(language) + to + last.in(language);
    }
}
