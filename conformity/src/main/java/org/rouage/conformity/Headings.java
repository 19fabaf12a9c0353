package org.rouage.conformity;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.function.Function;
import org.rouage.basics.Text;
import org.rouage.law.requirement.Check.Heading;
import org.rouage.law.requirement.Force;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * The headings (or budgets) that a provision names, split by the fund's missions on the day: one tied to a mission that
 * the fund does not hold is not owed.
 */
record Headings(List<Heading> owed, List<Heading> notOwed) {
    /** What is said when all is there, when some is missing, and how to mend it. */
    record Sentences(Text complete, Text lacking, Text remedy) {}

    static Headings of(List<Heading> headings, Case inCase) {
        return new Headings(
                headings.stream().filter(heading -> owed(heading, inCase)).toList(),
                headings.stream().filter(heading -> !owed(heading, inCase)).toList());
    }

    private static boolean owed(Heading heading, Case inCase) {
        return heading.mission().map(inCase::holdsMission).orElse(true);
    }

    Assessment verdict(List<Heading> missing, Slot slot, Case inCase, Function<Text, Sentences> sentences) {
        return judged(missing, slot, inCase, sentences)
                .noting(notOwed.stream()
                        .map(heading -> Words.say(
                                "{} n'est pas dû : la caisse n'exerce pas la mission {} le {}.",
                                "{} is not owed: the fund does not hold the mission {} on {}.",
                                inCase.quoted(slot, heading.term()),
                                inCase.quoted(Slot.MISSION, heading.mission().orElse("")),
                                Words.day(inCase.lawOf())))
                        .toList());
    }

    private Assessment judged(List<Heading> missing, Slot slot, Case inCase, Function<Text, Sentences> sentences) {
        if (owed.isEmpty()) {
            return Assessment.notApplicable(Words.say(
                    "La caisse n'exerce, le {}, aucune des missions visées.",
                    "On {}, the fund holds none of the missions named.",
                    Words.day(inCase.lawOf())));
        }
        if (missing.isEmpty()) {
            return Assessment.satisfied(
                    sentences.apply(names(owed, slot, inCase)).complete());
        }
        var due = missing.stream().filter(not(Heading::whereApplicable)).toList();
        var said = sentences.apply(names(due.isEmpty() ? missing : due, slot, inCase));
        return due.isEmpty()
                ? Assessment.silent(weaker(inCase.requirement().force()), said.lacking(), said.remedy())
                : Assessment.silent(inCase.requirement().force(), said.lacking(), said.remedy());
    }

    /** A heading written "le cas échéant" binds no more than that, whatever the rest of the provision. */
    private static Force weaker(Force force) {
        return switch (force) {
            case MUST, WHERE_APPLICABLE -> Force.WHERE_APPLICABLE;
            case MAY -> Force.MAY;
        };
    }

    private static Text names(List<Heading> headings, Slot slot, Case inCase) {
        return Words.list(headings, heading -> inCase.quoted(slot, heading.term()));
    }
}
