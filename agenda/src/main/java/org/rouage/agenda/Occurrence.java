package org.rouage.agenda;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.convention.Convention;
import org.rouage.convention.Records.Event;
import org.rouage.convention.Records.FinancingLaw;
import org.rouage.law.duty.Duty;
import org.rouage.law.duty.Start;

/**
 * One time that the clock of a duty starts: the day, what it is about, and the same in words.
 *
 * <p>Example: the opposition of L224-10 about {@code budget-2026}, since 2025-12-04. An occurrence without a day is one
 * whose event is not on record.
 */
record Occurrence(Optional<LocalDate> start, String about, Text says, Optional<FinancingLaw> law) {
    private static Occurrence on(LocalDate start, String about, Text says) {
        return new Occurrence(Optional.of(start), about, says, Optional.empty());
    }

    private static Occurrence notStarted(String about, Text says) {
        return new Occurrence(Optional.empty(), about, says, Optional.empty());
    }

    /** Every time that the clock of this duty starts, as known. */
    static List<Occurrence> of(Duty duty, Ground ground) {
        Convention convention = ground.convention();
        LocalDate first = convention.period().start();
        LocalDate last = convention.period().endInclusive();
        return switch (duty.start()) {
            case Start.OnEvent(String event) -> byEvent(event, ground);
            case Start.Signature() ->
                List.of(ground.signed()
                        .map(day -> on(day, "", signed(day)))
                        .orElseGet(() -> notStarted("", Text.of("la signature", "the signature"))));
            case Start.EachAct() ->
                ground.acts().stream()
                        .map(act -> act.signed()
                                .map(day -> on(day, act.name(), signed(day)))
                                .orElseGet(() -> notStarted(act.name(), Text.of("la signature", "the signature"))))
                        .toList();
            case Start.FirstYear() -> {
                LocalDate newYear = LocalDate.of(first.getYear(), 1, 1);
                yield List.of(on(
                        newYear,
                        "",
                        Text.of("la première année commence le ", "the first year begins on ")
                                .plus(Text.day(newYear))));
            }
            case Start.Term() ->
                List.of(on(last, "", Text.of("terme le ", "term on ").plus(Text.day(last))));
            case Start.EachYear() -> {
                var years = new ArrayList<Occurrence>();
                for (int year = first.getYear(); year <= last.getYear(); year++) {
                    years.add(on(
                            LocalDate.of(year + 1, 1, 1),
                            Integer.toString(year),
                            Text.of("l'année " + year + " est finie", "the year " + year + " is over")));
                }
                yield years;
            }
            case Start.FinancingLaw() -> byFinancingLaw(ground, last);
        };
    }

    private static Text signed(LocalDate day) {
        return Text.of("signature le ", "signed on ").plus(Text.day(day));
    }

    /** Events about one thing share one clock, that of the first; those about nothing share one too. */
    private static List<Occurrence> byEvent(String event, Ground ground) {
        var byMatter = ground.events(event).stream()
                .collect(groupingBy(one -> one.about().orElse(""), LinkedHashMap::new, toList()));
        return byMatter.isEmpty()
                ? List.of(notStarted("", Text.empty()))
                : byMatter.values().stream()
                        .map(List::getFirst)
                        .map(Occurrence::at)
                        .toList();
    }

    private static Occurrence at(Event event) {
        Text by =
                Text.of("fait du ", "event of ").plus(Text.day(event.on())).plus(Text.same(" (" + event.proof() + ")"));
        return on(event.on(), event.about().orElse(""), by);
    }

    /** The laws published once the convention was signed and before its term. */
    private static List<Occurrence> byFinancingLaw(Ground ground, LocalDate last) {
        List<FinancingLaw> laws = ground.financingLaws().stream()
                .filter(law -> !law.published().isAfter(last))
                .filter(law -> ground.signed()
                        .filter(day -> !law.published().isBefore(day))
                        .isPresent())
                .toList();
        return laws.isEmpty()
                ? List.of(notStarted("", Text.of("une loi de financement", "a financing law")))
                : laws.stream()
                        .map(law -> new Occurrence(
                                Optional.of(law.published()),
                                Integer.toString(law.year()),
                                Text.of(
                                                "loi de financement " + law.number() + ", publiée le ",
                                                "financing law " + law.number() + ", published on ")
                                        .plus(Text.day(law.published())),
                                Optional.of(law)))
                        .toList();
    }
}
