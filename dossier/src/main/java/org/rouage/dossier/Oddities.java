package org.rouage.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rouage.basics.AsOf;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.convention.Convention;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;
import org.rouage.files.yaml.YamlScalar;

/**
 * What is odd in a dossier and allowed: an amendment that takes effect before it is signed or after the term, a target
 * for a year outside the period.
 *
 * <p>Example: amendment 1 effective on 2015-01-01 and signed on 2015-03-15 is read, applies, and is noticed as
 * {@code DOSSIER-BEGINS-BEFORE-SIGNED}.
 */
record Oddities(Acts acts, Map<String, YamlNode> trees, Consolidation consolidation) {
    private static final Set<String> YEARLY = Set.of("targets", "amounts");
    private static final Set<String> SETTING = Set.of("setTarget", "setAmount", "setWorkforce");

    List<Problem> notices() {
        var notices = new ArrayList<Problem>();
        consolidation.acts().forEach(act -> days(act, notices));
        Convention.Period period = period(LocalDate.MAX);
        trees.forEach((file, tree) -> {
            if (file.equals(DossierFiles.CONVENTION) || file.startsWith(DossierFiles.AMENDMENTS)) {
                years(tree, period, notices);
            }
        });
        return notices;
    }

    /** The period as amended by the acts in effect on a day, whenever they were known. */
    private Convention.Period period(LocalDate on) {
        return consolidation.on(new AsOf(on, LocalDate.MAX)).convention().period();
    }

    private void days(ActDays act, List<Problem> notices) {
        String file = DossierFiles.AMENDMENTS + "/" + act.amendment().number() + ".yaml";
        act.signed()
                .filter(_ -> act.isRetroactive())
                .ifPresent(signed -> act.effective()
                        .ifPresent(effective -> notices.add(
                                DossierProblems.beginsBeforeSigned(place(file, "effective"), effective, signed))));
        act.amendment()
                .known()
                .ifPresent(known -> act.signed()
                        .filter(known::isBefore)
                        .ifPresent(signed ->
                                notices.add(DossierProblems.knownBeforeSigned(place(file, "known"), known, signed))));
        for (String key : List.of("signed", "effective")) {
            Optional<LocalDate> day = key.equals("signed") ? act.signed() : act.effective();
            day.ifPresent(on -> {
                LocalDate term = period(on.minusDays(1)).endInclusive();
                if (on.isAfter(term)) {
                    notices.add(DossierProblems.afterTerm(place(file, key), key, on, term));
                }
            });
        }
    }

    /** Targets and amounts of a year outside the period as amended; a base year lies before it by nature. */
    private static void years(YamlNode node, Convention.Period period, List<Problem> notices) {
        switch (node) {
            case YamlMap map ->
                map.list().forEach(entry -> {
                    if (YEARLY.contains(entry.key())
                            && entry.value() instanceof YamlList(List<YamlNode> items, Place _)) {
                        items.forEach(item -> year(item, period, notices));
                    } else if (SETTING.contains(entry.key())) {
                        year(entry.value(), period, notices);
                    } else {
                        years(entry.value(), period, notices);
                    }
                });
            case YamlList list -> list.items().forEach(item -> years(item, period, notices));
            case YamlScalar _ -> {}
        }
    }

    private static void year(YamlNode value, Convention.Period period, List<Problem> notices) {
        if (value instanceof YamlMap map
                && map.get("year").orElse(value) instanceof YamlScalar(String text, var style, Place place)) {
            int year = Integer.parseInt(text);
            if (year < period.start().getYear() || year > period.endInclusive().getYear()) {
                notices.add(DossierProblems.yearOutsidePeriod(place, year, period.start(), period.endInclusive()));
            }
        }
    }

    private Place place(String file, String key) {
        return trees.get(file) instanceof YamlMap map
                ? map.get(key).map(YamlNode::place).orElse(map.place())
                : Place.of(file);
    }
}
