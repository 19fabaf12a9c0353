package org.rouage.conformity;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rouage.basics.AsOf;
import org.rouage.basics.Text;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.conformity.Regularity.Code;
import org.rouage.convention.Indicator;
import org.rouage.convention.Operation;
import org.rouage.convention.consolidation.Change;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.convention.consolidation.Passage;

/**
 * Years that had ended when an amendment was signed and whose results it would score otherwise: by a target, or by a
 * definition that reaches back to them.
 *
 * <p>Example: signed on 2025-09-10, it sets the target of 2024 and defines {@code ind-1} anew from 2023: the years 2023
 * and 2024 are to justify. A target of 2025, still running, is not.
 */
final class ClosedYears {
    private static final Pattern TARGET = Pattern.compile("targets\\[(\\d{4})]");
    private static final Set<String> DEFINING =
            Set.of("definition", "unit", "direction", "formula", "perimeter", "source", "kind", "base", "breaks");

    private final Case.File file;
    /** By act, then by indicator: the years touched, closed or not. */
    private final Map<String, Map<String, Set<Integer>>> touched = new HashMap<>();

    ClosedYears(Case.File file) {
        this.file = file;
        boolean operations = file.amendments().stream()
                .anyMatch(act -> !act.amendment().orElseThrow().operations().isEmpty());
        if (operations) {
            Consolidation whole = file.question().consolidation();
            whole.on(new AsOf(LocalDate.MAX, file.known().on())).root().all().forEach(this::read);
            file.amendments().forEach(this::readAsWritten);
        }
    }

    private void read(Passage passage) {
        if (passage.element() instanceof Indicator) {
            file.question()
                    .consolidation()
                    .changes(passage.id(), file.known().on())
                    .forEach(this::read);
        }
    }

    private void read(Change change) {
        switch (change) {
            case Change.Inserted(var _, var by, var id, Indicator added, var _, var _) ->
                added.targets().forEach(target -> touch(by.act(), id, target.year()));
            case Change.Rewritten(var _, var by, var id, var part, var _, var _) -> {
                Matcher target = TARGET.matcher(part);
                if (target.matches()) {
                    touch(by.act(), id, Integer.parseInt(target.group(1)));
                } else if (defines(part)) {
                    int from = file.question()
                            .consolidation()
                            .operation(by)
                            .map(this::definesFrom)
                            .orElse(firstYear());
                    since(by.act(), id, from);
                }
            }
            case Change.Inserted other -> {}
            case Change.Moved moved -> {}
            case Change.Repealed repealed -> {}
        }
    }

    private static boolean defines(String part) {
        return DEFINING.contains(part.replaceFirst("[.\\[].*", ""));
    }

    /** A definition replaced from a year on; words changed in one otherwise reach back to the first year. */
    private int definesFrom(Operation operation) {
        return Operations.bare(operation) instanceof Operation.ReplaceDefinition replaced
                ? replaced.fromYear()
                : firstYear();
    }

    private int firstYear() {
        return file.question().convention().period().start().getYear();
    }

    /** What the act says in so many words, which a draft says too. */
    private void readAsWritten(ActSigning act) {
        for (Operation operation : act.amendment().orElseThrow().operations()) {
            switch (Operations.bare(operation)) {
                case Operation.SetTarget set -> touch(act.act(), set.indicator(), set.year());
                case Operation.RepealTarget repeal -> touch(act.act(), repeal.indicator(), repeal.year());
                case Operation.ReplaceDefinition replaced ->
                    since(act.act(), replaced.indicator(), replaced.fromYear());
                case Operation _ -> {}
            }
        }
    }

    private void since(String act, String indicator, int from) {
        int last = file.question().convention().period().endInclusive().getYear();
        IntStream.rangeClosed(from, Math.max(from, last)).forEach(year -> touch(act, indicator, year));
    }

    private void touch(String act, String indicator, int year) {
        touched.computeIfAbsent(act, first -> new TreeMap<>())
                .computeIfAbsent(indicator, first -> new TreeSet<>())
                .add(year);
    }

    Stream<Regularity> irregular(ActSigning act) {
        LocalDate signed = act.signed().orElse(file.known().on());
        var years = new TreeSet<Integer>();
        var evidence = new ArrayList<Evidence>();
        touched.getOrDefault(act.act(), Map.of()).forEach((indicator, all) -> {
            var closed = all.stream()
                    .filter(year -> LocalDate.of(year, 12, 31).isBefore(signed))
                    .toList();
            if (!closed.isEmpty()) {
                years.addAll(closed);
                evidence.add(new Evidence(indicator, Text.same(joined(closed)), List.of(act.act())));
            }
        });
        return years.isEmpty() ? Stream.empty() : Stream.of(regularity(act, signed, years, evidence));
    }

    private static String joined(List<Integer> years) {
        return years.stream().map(year -> Integer.toString(year)).collect(joining(", "));
    }

    private Regularity regularity(ActSigning act, LocalDate day, Set<Integer> years, List<Evidence> evidence) {
        Text list = Words.list(years, Words::number);
        return Regularities.toJustify(
                Code.CLOSED_YEARS,
                act,
                Words.say(
                        "Il change une cible ou une définition d'années closes le {} : {}.",
                        "It changes a target or a definition of years that had ended on {}: {}.",
                        Words.day(day),
                        list),
                evidence,
                Words.say(
                        "Dire pourquoi les résultats de {} seraient notés autrement ; la cible d'origine reste "
                                + "affichée à côté.",
                        "Say why the results of {} would be scored otherwise; the first target stays shown beside.",
                        list),
                file);
    }
}
