package org.rouage.conformity;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rouage.basics.Text;
import org.rouage.convention.Records;
import org.rouage.convention.Records.AmendmentAnswer;
import org.rouage.convention.Records.Correspondence;
import org.rouage.convention.Records.Event;
import org.rouage.convention.Records.Filing;
import org.rouage.convention.Records.FinancingLaw;
import org.rouage.convention.Records.Justification;
import org.rouage.convention.Records.LocalContract;
import org.rouage.convention.Records.Signature;

/** The records as they stand on the day asked: entries dated later are unknown, left out and counted. */
final class Known {
    private final LocalDate on;
    private final Map<String, List<Signature>> signatures;
    private final Map<String, List<Filing>> filings;
    private final Map<String, List<Event>> events;
    private final List<LocalContract> localContracts;
    private final Map<String, List<Correspondence>> correspondences;
    private final Map<String, List<Justification>> justifications;
    private final List<FinancingLaw> financingLaws;
    private final List<AmendmentAnswer> amendmentAnswers;
    private int later;

    private Known(Records records, LocalDate on) {
        this.on = on;
        signatures = by(records.signatures(), Signature::signed, Signature::act);
        filings = by(records.filings(), Filing::sent, Filing::act);
        events = by(records.events(), Event::on, Event::event);
        localContracts = until(records.localContracts(), LocalContract::signed);
        correspondences = by(declared(records), Correspondence::on, Correspondence::reference);
        justifications = by(records.justifications(), Justification::on, Justification::requirement);
        financingLaws = until(records.financingLaws(), FinancingLaw::published);
        amendmentAnswers = until(records.amendmentAnswers(), AmendmentAnswer::on);
    }

    static Known of(Records records, LocalDate on) {
        return new Known(records, on);
    }

    private <T> List<T> until(List<T> records, Function<T, LocalDate> day) {
        var known = new ArrayList<T>();
        for (T entry : records) {
            if (day.apply(entry).isAfter(on)) {
                later++;
            } else {
                known.add(entry);
            }
        }
        return known;
    }

    private <T> Map<String, List<T>> by(List<T> records, Function<T, LocalDate> day, Function<T, String> key) {
        return until(records, day).stream().collect(groupingBy(key));
    }

    /** What is still to be written declares nothing. */
    private static List<Correspondence> declared(Records records) {
        return records.correspondences().stream()
                .filter(Correspondence::isDeclared)
                .toList();
    }

    LocalDate on() {
        return on;
    }

    List<Signature> signatures(String act) {
        return signatures.getOrDefault(act, List.of());
    }

    List<Filing> filings(String act) {
        return filings.getOrDefault(act, List.of());
    }

    /** The first time something happened. */
    Optional<Event> first(String event) {
        return events.getOrDefault(event, List.of()).stream()
                .min(Comparator.comparing(Event::on).thenComparing(Event::proof));
    }

    List<LocalContract> localContracts() {
        return localContracts;
    }

    List<Correspondence> correspondences(String reference) {
        return correspondences.getOrDefault(reference, List.of());
    }

    List<Justification> justifications(String requirement) {
        return justifications.getOrDefault(requirement, List.of());
    }

    List<FinancingLaw> financingLaws() {
        return financingLaws;
    }

    List<AmendmentAnswer> amendmentAnswers() {
        return amendmentAnswers;
    }

    /** Says how many records are dated after the day asked, where there are some. */
    Optional<Text> notCounted() {
        return later == 0
                ? Optional.empty()
                : Optional.of(Words.say(
                        "Écritures datées d'après le {}, donc inconnues ce jour-là et non comptées : {}.",
                        "Records dated after {}, unknown on that day and not counted: {}.",
                        Words.day(on),
                        Text.same(Integer.toString(later))));
    }
}
