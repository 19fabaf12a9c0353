package org.rouage.agenda;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rouage.agenda.filing.Filings;
import org.rouage.basics.AsOf;
import org.rouage.basics.Text;
import org.rouage.convention.Amendment;
import org.rouage.convention.Convention;
import org.rouage.convention.Fund.Held;
import org.rouage.convention.Heading;
import org.rouage.convention.Records;
import org.rouage.convention.Records.AmendmentAnswer;
import org.rouage.convention.Records.Event;
import org.rouage.convention.Records.FinancingLaw;
import org.rouage.convention.Records.LocalContract;
import org.rouage.convention.Records.Progress;
import org.rouage.convention.Records.ProgressCheck;
import org.rouage.convention.Records.Signature;
import org.rouage.convention.Signing;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.law.requirement.Scope;
import org.rouage.law.requirement.Scope.Dated;
import org.rouage.law.requirement.Vocabulary;

/**
 * What an agenda may know: the convention as it stands on the day asked, and what happened and was known until then.
 *
 * <p>Example: asked for 2024-06-30 as known on 2024-06-28, the horizon is 2024-06-28: an event of the 29th is not seen.
 * Nothing after the horizon is ever read, so that no later event changes the agenda of a day.
 */
final class Ground {
    private final AsOf asked;
    private final LocalDate horizon;
    private final Convention convention;
    private final Map<String, List<Event>> events;
    private final Map<String, List<Progress>> progress;
    private final Map<String, List<ProgressCheck>> checks;
    private final List<Happening> happenings;
    private final Records records;
    private final List<Act> acts;
    private final Filings filings;
    private final Vocabulary words;

    /** An act and the day on which it was signed by all who must, where it was. */
    record Act(String name, String title, Optional<LocalDate> signed, Optional<Amendment> amendment) {}

    Ground(AgendaQuestion question, AsOf asked) {
        this.asked = asked;
        horizon = asked.inForce().isBefore(asked.known()) ? asked.inForce() : asked.known();
        convention = question.consolidation().on(asked).convention();
        records = question.records();
        happenings = until(question.happenings(), Happening::on);
        events = until(
                        Stream.concat(
                                        records.events().stream(),
                                        happenings.stream()
                                                .filter(this::isNotRecorded)
                                                .map(Ground::event))
                                .toList(),
                        Event::on)
                .stream()
                .collect(groupingBy(Event::event));
        progress = liveProgress();
        checks = until(records.progressChecks(), ProgressCheck::on).stream().collect(groupingBy(ProgressCheck::of));
        acts = acts(question);
        words = question.duties().vocabulary();
        filings = Filings.knownOn(horizon, records.filings(), question.filing());
    }

    /** An event of that kind on that very day is the same fact, recorded twice. */
    private boolean isNotRecorded(Happening happening) {
        return records.events().stream()
                .noneMatch(event ->
                        event.event().equals(happening.kind()) && event.on().equals(happening.on()));
    }

    /** A move of an evaluation may be what a duty waits for, under the name of the event. */
    private static Event event(Happening happening) {
        return new Event(
                happening.kind(),
                happening.on(),
                happening.says().french(),
                happening.source(),
                Optional.of(happening.about()));
    }

    private <T> List<T> until(List<T> entries, Function<T, LocalDate> day) {
        return entries.stream()
                .filter(entry -> !day.apply(entry).isAfter(horizon))
                .sorted(Comparator.comparing(day))
                .toList();
    }

    /** The convention, then the amendments known on the day and signed, by number. */
    private List<Act> acts(AgendaQuestion question) {
        List<Signature> signatures = until(records.signatures(), Signature::signed);
        Convention asSigned = question.consolidation().asSigned();
        var all = new ArrayList<Act>();
        all.add(new Act(
                Heading.CONVENTION,
                asSigned.title(),
                Signing.of(asSigned.signatories(), of(Heading.CONVENTION, signatures), asSigned)
                        .signed(),
                Optional.empty()));
        question.consolidation().acts().stream()
                .filter(days -> days.status(new AsOf(horizon, horizon)) != ActDays.Status.UNKNOWN)
                .sorted(Comparator.comparingInt(days -> days.amendment().number()))
                .forEach(days -> all.add(new Act(
                        days.act(),
                        days.amendment().title(),
                        Signing.of(days.amendment(), of(days.act(), signatures), asSigned)
                                .signed()
                                .filter(day -> !day.isAfter(horizon)),
                        Optional.of(days.amendment()))));
        return all;
    }

    private static List<Signature> of(String act, List<Signature> signatures) {
        return signatures.stream()
                .filter(signature -> signature.act().equals(act))
                .toList();
    }

    LocalDate day() {
        return asked.inForce();
    }

    LocalDate horizon() {
        return horizon;
    }

    Convention convention() {
        return convention;
    }

    List<Act> acts() {
        return acts;
    }

    Optional<LocalDate> signed() {
        return acts.getFirst().signed();
    }

    Filings filings() {
        return filings;
    }

    Text recipient(String term) {
        return words.name(Vocabulary.Slot.RECIPIENT, term);
    }

    List<Event> events(String event) {
        return events.getOrDefault(event, List.of());
    }

    List<Happening> happenings() {
        return happenings;
    }

    List<FinancingLaw> financingLaws() {
        return until(records.financingLaws(), FinancingLaw::published);
    }

    Optional<AmendmentAnswer> answer(int year) {
        return until(records.amendmentAnswers(), AmendmentAnswer::on).stream()
                .filter(answer -> answer.financingLawYear() == year)
                .findFirst();
    }

    List<LocalContract> localContracts() {
        return until(records.localContracts(), LocalContract::signed);
    }

    /** The statements of progress of an element that none known supersedes, the latest last. */
    List<Progress> progress(String element) {
        return progress.getOrDefault(element, List.of());
    }

    private Map<String, List<Progress>> liveProgress() {
        List<Progress> stated = until(records.progress(), Progress::on);
        Set<String> superseded =
                stated.stream().flatMap(one -> one.supersedes().stream()).collect(toSet());
        return stated.stream().filter(one -> !superseded.contains(one.id())).collect(groupingBy(Progress::of));
    }

    /** What the other side last found of a statement. */
    Optional<ProgressCheck> check(String progressId) {
        return Optional.ofNullable(checks.get(progressId)).map(List::getLast);
    }

    /** The last day of the term as it stands, or the day asked where that is earlier. */
    LocalDate lawDay() {
        LocalDate end = convention.period().endInclusive();
        return day().isAfter(end) ? end : day();
    }

    /** Whether a scope takes in this convention on a day. */
    boolean bears(Scope scope, LocalDate day) {
        return (scope.instrument().isBlank() || scope.instrument().equals(convention.instrument()))
                && scope.bearsOn(convention.fund().inLaw(), day)
                && holds(scope.branches(), convention.fund().branches(), day)
                && holds(scope.missions(), convention.fund().missions(), day);
    }

    private static boolean holds(List<Dated> asked, List<Held> held, LocalDate day) {
        Predicate<Dated> met = dated -> dated.validity().contains(day)
                && held.stream()
                        .anyMatch(one -> one.term().equals(dated.term())
                                && one.validity().contains(day));
        return asked.isEmpty() || asked.stream().anyMatch(met);
    }
}
