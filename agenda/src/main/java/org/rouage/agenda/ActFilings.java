package org.rouage.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.agenda.filing.ActFiling;
import org.rouage.basics.AsOf;
import org.rouage.law.duty.Duties;
import org.rouage.law.duty.Duty;
import org.rouage.law.duty.Satisfied;
import org.rouage.law.duty.Start;

/**
 * The filing of each act known on a day, by the law of the day of its signature.
 *
 * <p>Example: {@code ActFilings.of(question, AsOf.on(2022-01-13))}: amendment 2 is filed with the National Assembly,
 * and with the Senate only by a sending that does not count.
 */
public final class ActFilings {
    private ActFilings() {}

    public static List<ActFiling> of(AgendaQuestion question, AsOf asked) {
        var ground = new Ground(question, asked);
        return ground.acts().stream()
                .map(act -> filing(act, question.duties(), ground))
                .toList();
    }

    private static ActFiling filing(Ground.Act act, Duties duties, Ground ground) {
        LocalDate lawDay = act.signed().orElseGet(ground::lawDay);
        List<ActFiling.Asked> asked = duties.all()
                .filter(duty -> act.amendment().isEmpty() || duty.start() instanceof Start.EachAct)
                .filter(duty -> ground.bears(duty.scope(), lawDay))
                .flatMap(duty -> asked(duty, lawDay).stream())
                .toList();
        List<String> named = asked.stream()
                .flatMap(one -> one.recipients().stream())
                .distinct()
                .toList();
        return new ActFiling(
                act.name(), act.title(), act.signed(), asked, ground.filings().of(act.name(), act.signed(), named));
    }

    private static Optional<ActFiling.Asked> asked(Duty duty, LocalDate day) {
        return duty.basisOn(day)
                .flatMap(basis -> recipients(duty)
                        .findFirst()
                        .map(recipients -> new ActFiling.Asked(duty.id(), basis, recipients, duty.notes())));
    }

    private static Stream<List<String>> recipients(Duty duty) {
        return duty.readings().stream()
                .map(Duty.Reading::satisfied)
                .filter(Satisfied.ByFiling.class::isInstance)
                .map(filing -> ((Satisfied.ByFiling) filing).recipients());
    }
}
