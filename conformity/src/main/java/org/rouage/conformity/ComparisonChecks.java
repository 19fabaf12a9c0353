package org.rouage.conformity;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rouage.basics.Text;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.convention.Orientation;
import org.rouage.convention.Records.Correspondence;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Vocabulary.Slot;

/** What the convention must agree with in another: its orientations, by correspondences that somebody declared. */
final class ComparisonChecks {
    private static final String NO_COUNTERPART = "none";

    private ComparisonChecks() {}

    static Assessment coherent(Check.CoherentOrientations check, Case inCase) {
        var orientations = inCase.file().clauses().convention().orientations();
        if (orientations.isEmpty()) {
            return Assessment.silent(
                    inCase.requirement().force(),
                    Text.of("La convention ne définit aucune orientation.", "The convention defines no orientation."),
                    Text.of("Écrire les orientations pluriannuelles.", "Write the multi-year orientations."));
        }
        var declared = compared(orientations.stream().map(Orientation::id).toList(), check.reference(), inCase);
        return SideBySide.orientations(declared, check.reference(), inCase);
    }

    /** Each of these has a declared correspondence with the reference, and a counterpart there. */
    static Assessment compared(List<String> ids, String reference, Case inCase) {
        Text other = inCase.quoted(Slot.REFERENCE, reference);
        Map<String, List<Correspondence>> declared =
                inCase.file().known().correspondences(reference).stream().collect(groupingBy(Correspondence::clause));
        var evidence = new ArrayList<Evidence>();
        var undeclared = new ArrayList<String>();
        var without = new ArrayList<String>();
        for (String id : ids) {
            var of = declared.getOrDefault(id, List.of());
            if (of.isEmpty()) {
                undeclared.add(id);
            } else if (of.stream().allMatch(one -> one.relation().equals(NO_COUNTERPART))) {
                without.add(id);
            }
            of.forEach(one -> evidence.add(new Evidence(id, says(one))));
        }
        return comparison(undeclared, without, ids.size(), other).with(evidence);
    }

    private static Assessment comparison(List<String> undeclared, List<String> without, int all, Text other) {
        if (!undeclared.isEmpty()) {
            return Assessment.undecided(
                    undeclared.size() == all
                            ? Words.say(
                                    "Aucune correspondance n'est déclarée avec {}.",
                                    "No correspondence is declared with {}.",
                                    other)
                            : Words.say(
                                    "Aucune correspondance n'est déclarée avec {} pour : {}.",
                                    "No correspondence is declared with {} for: {}.",
                                    other,
                                    Words.ids(undeclared)),
                    Words.say(
                            "Déclarer la correspondance de {} avec {}.",
                            "Declare the correspondence of {} with {}.",
                            Words.ids(undeclared),
                            other));
        }
        return without.isEmpty()
                ? Assessment.satisfied(Words.say(
                        "Chaque correspondance avec {} est déclarée.",
                        "Each correspondence with {} is declared.",
                        other))
                : Assessment.toJustify(
                        Words.say(
                                "Sans équivalent dans {} : {}.",
                                "Without a counterpart in {}: {}.",
                                other,
                                Words.ids(without)),
                        Words.say(
                                "Rapprocher {} de {}, ou justifier l'écart.",
                                "Bring {} closer to {}, or justify the difference.",
                                Words.ids(without),
                                other));
    }

    private static Text says(Correspondence one) {
        return Words.say(
                "{} {} ({}, {}) : {}",
                "{} {} ({}, {}): {}",
                relation(one.relation()),
                Text.same(one.referenceClause().orElse("—")),
                Text.same(one.by()),
                Words.day(one.on()),
                Text.same(one.reason()));
    }

    private static Text relation(String relation) {
        return switch (relation) {
            case "equal" -> Text.of("égale à", "equal to");
            case "narrower" -> Text.of("plus étroite que", "narrower than");
            case "wider" -> Text.of("plus large que", "wider than");
            case "overlaps" -> Text.of("recoupe", "overlaps");
            case NO_COUNTERPART -> Text.of("sans équivalent", "no counterpart");
            default -> Text.same(relation);
        };
    }
}
