package org.rouage.evaluation.proceedings;

import static java.util.stream.Collectors.toMap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.rouage.basics.AsOf;
import org.rouage.basics.Text;
import org.rouage.convention.Convention;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.convention.consolidation.Standing;
import org.rouage.evaluation.WrittenEvaluation;
import org.rouage.evaluation.hearing.Procedure;
import org.rouage.evaluation.hearing.Role;
import org.rouage.evaluation.hearing.Subject;

/**
 * What an evaluation is held under: the procedure of the convention as it stood on the day of opening, what it is
 * about, the parties, and the delays that come from outside.
 *
 * <p>Example: {@code Setting.of(written, consolidation, OutsideDelays.none())} for an evaluation that names no subject
 * is about every indicator and commitment in force on the day it was opened. {@code known} holds, beside these, the
 * objectives, and what was in the convention as signed and no longer is: an evaluation may name them.
 */
public record Setting(
        Procedure procedure,
        SequencedMap<String, Subject> known,
        List<String> subjects,
        Map<String, Role> parties,
        OutsideDelays outside) {
    public Setting {
        known = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(known));
        subjects = List.copyOf(subjects);
        parties = Map.copyOf(parties);
    }

    public static Setting of(WrittenEvaluation written, Consolidation consolidation, OutsideDelays outside) {
        Standing standing = consolidation.on(AsOf.on(written.opened()));
        Convention inForce = standing.convention();
        var known = new LinkedHashMap<String, Subject>();
        subjects(inForce).forEach(subject -> known.put(subject.id(), subject));
        subjects(consolidation.asSigned()).forEach(subject -> known.putIfAbsent(subject.id(), subject));
        List<String> usual = subjects(inForce)
                .filter(subject -> subject.kind() != Subject.Kind.OBJECTIVE)
                .map(Subject::id)
                .toList();
        Map<String, Role> parties = inForce.parties().stream()
                .flatMap(party -> Role.of(party.role()).map(role -> Map.entry(party.id(), role)).stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
        return new Setting(
                Procedure.of(standing),
                known,
                written.subjects().isEmpty() ? usual : written.subjects(),
                parties,
                outside);
    }

    private static Stream<Subject> subjects(Convention convention) {
        return Stream.of(
                        convention
                                .indicators()
                                .map(one -> new Subject(one.id(), Subject.Kind.INDICATOR, one.title(), Role.FUND)),
                        convention
                                .objectives()
                                .map(one -> new Subject(one.id(), Subject.Kind.OBJECTIVE, one.title(), Role.FUND)),
                        convention
                                .commitments()
                                .map(one -> new Subject(
                                        one.id(),
                                        Subject.Kind.COMMITMENT,
                                        one.title(),
                                        convention
                                                .roleOf(one.party())
                                                .flatMap(Role::of)
                                                .orElse(Role.FUND))))
                .flatMap(each -> each);
    }

    /**
     * A party in words: {@code l'État}, {@code the State}; where several are of one side, with its identifier:
     * {@code the State (budget)}. The evaluator is named too; a stranger goes by its identifier.
     */
    public Text named(String party) {
        if (party.equals(WrittenEvaluation.EVALUATOR)) {
            return Text.of("l'évaluateur", "the evaluator");
        }
        return role(party)
                .map(role -> Collections.frequency(parties.values(), role) == 1
                        ? role.named()
                        : role.named().plus(Text.same(" (" + party + ")")))
                .orElse(Text.same(party));
    }

    /** The side of a party; empty for the evaluator and for a stranger. */
    Optional<Role> role(String party) {
        return Optional.ofNullable(parties.get(party));
    }
}
