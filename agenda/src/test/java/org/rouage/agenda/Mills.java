package org.rouage.agenda;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.agenda.filing.FilingFacts;
import org.rouage.basics.AsOf;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.convention.Action;
import org.rouage.convention.Amendment;
import org.rouage.convention.AmendmentConditions;
import org.rouage.convention.Commitment;
import org.rouage.convention.Convention;
import org.rouage.convention.Convention.Axis;
import org.rouage.convention.Convention.Party;
import org.rouage.convention.Convention.Period;
import org.rouage.convention.Convention.Sheet;
import org.rouage.convention.EvaluationProcess;
import org.rouage.convention.EvaluationProcess.Step;
import org.rouage.convention.Fund;
import org.rouage.convention.Fund.Held;
import org.rouage.convention.Fund.LocalFund;
import org.rouage.convention.Parameter;
import org.rouage.convention.Records;
import org.rouage.convention.Records.AmendmentAnswer;
import org.rouage.convention.Records.Event;
import org.rouage.convention.Records.Filing;
import org.rouage.convention.Records.FinancingLaw;
import org.rouage.convention.Records.LocalContract;
import org.rouage.convention.Records.Progress;
import org.rouage.convention.Records.ProgressCheck;
import org.rouage.convention.Records.Signature;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.law.duty.Delay;
import org.rouage.law.duty.Duties;
import org.rouage.law.duty.Duty;
import org.rouage.law.duty.Satisfied;
import org.rouage.law.duty.Start;
import org.rouage.law.requirement.Basis;
import org.rouage.law.requirement.Scope;
import org.rouage.law.requirement.Vocabulary;

/**
 * A fictitious convention of the fund of the millers, 2024 to 2027, signed 2024-03-14, changed in one place by a test.
 */
final class Mills {
    static final LocalDate SIGNED = LocalDate.of(2024, 3, 14);

    Period period = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31));
    List<Held> branches = new ArrayList<>();
    List<LocalFund> network = new ArrayList<>();
    List<Commitment> commitments = new ArrayList<>();
    List<Action> actions = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    List<Parameter> reviewDelays = new ArrayList<>();
    List<String> grounds = new ArrayList<>(List.of("financing-law"));
    List<Amendment> amendments = new ArrayList<>();
    List<Signature> signatures = new ArrayList<>(List.of(
            new Signature("convention", "state", "minister", "A", SIGNED),
            new Signature("convention", "mill", "director", "B", SIGNED.minusDays(2))));
    List<Filing> filings = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    List<LocalContract> contracts = new ArrayList<>();
    List<FinancingLaw> laws = new ArrayList<>();
    List<AmendmentAnswer> answers = new ArrayList<>();
    List<Progress> progress = new ArrayList<>();
    List<ProgressCheck> checks = new ArrayList<>();
    List<Duty> duties = new ArrayList<>();
    List<Happening> happenings = new ArrayList<>();
    FilingFacts facts = FilingFacts.none();

    Agenda on(String day) {
        return on(day, day);
    }

    Agenda on(String day, String known) {
        return Agenda.of(question(), new AsOf(LocalDate.parse(day), LocalDate.parse(known)));
    }

    /** The status of the only entry, on a day. */
    Status status(String day) {
        List<Entry> entries = on(day).entries();
        if (entries.size() != 1) {
            throw new IllegalStateException("not one entry: " + entries);
        }
        return entries.getFirst().status();
    }

    AgendaQuestion question() {
        return new AgendaQuestion(
                Consolidation.of(convention(), amendments, records()).value().orElseThrow(),
                records(),
                new Duties(List.of(), duties, Vocabulary.empty()),
                facts,
                happenings);
    }

    private Records records() {
        return new Records(
                signatures,
                filings,
                events,
                contracts,
                List.of(),
                List.of(),
                List.of(),
                laws,
                answers,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                progress,
                checks);
    }

    private Convention convention() {
        var sheet = new Sheet("sheet-1", Optional.empty(), "Sheet", "", List.of(), commitments, actions, List.of());
        return new Convention(
                "mills",
                "Convention of the millers",
                "cog",
                List.of("CMF M4"),
                new Fund("mill", "Fund of the millers", "MILL", branches, List.of(), network),
                List.of(new Party("state", "state", "The State"), new Party("mill", "fund", "The millers")),
                period,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Axis("axis-1", Optional.empty(), "Axis", "", List.of(sheet))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(new AmendmentConditions(
                        "conditions",
                        "The parties meet.",
                        grounds.stream()
                                .map(ground -> new AmendmentConditions.Ground(ground, "They meet."))
                                .toList(),
                        reviewDelays)),
                steps.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new EvaluationProcess("evaluation", "Both are heard.", steps, List.of(), List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Event event(String event, String on, String about) {
        return new Event(
                event,
                LocalDate.parse(on),
                "the miller",
                "letter",
                about.isEmpty() ? Optional.empty() : Optional.of(about));
    }

    static Commitment commitment(String id, String party, String due) {
        return new Commitment(
                id, Optional.empty(), party, id, "", Optional.of(LocalDate.parse(due)), Optional.empty(), List.of());
    }

    static Progress progress(String id, String of, String party, String on, int percent) {
        return new Progress(
                id,
                of,
                party,
                LocalDate.parse(on),
                BigDecimal.valueOf(percent),
                "said",
                "the miller",
                List.of(),
                Optional.empty());
    }

    static FinancingLaw law(int year, String published) {
        return new FinancingLaw(year, year + "-F1", LocalDate.parse(published), List.of(), List.of());
    }

    static Amendment amendment(int number, Optional<Integer> financingLaw, String signed) {
        LocalDate day = LocalDate.parse(signed);
        return new Amendment(
                number,
                "Amendment " + number,
                financingLaw.isPresent() ? "financing-law" : "workload-change",
                financingLaw,
                Optional.of(day),
                Optional.of(day),
                Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of());
    }

    /** A duty of the State towards the fund, on {@code CMF M4} since 2000. */
    static Duty duty(Duty.Nature nature, Start start, Optional<Delay> delay, Satisfied satisfied) {
        return duty("mills/grind", nature, start, delay, List.of(), List.of(), List.of(satisfied), since("2000-01-01"));
    }

    static Duty duty(
            String id,
            Duty.Nature nature,
            Start start,
            Optional<Delay> delay,
            List<String> stoppedBy,
            List<String> restartedBy,
            List<Satisfied> readings,
            List<Basis> bases) {
        return new Duty(
                id,
                nature,
                new Scope("cog", List.of(), List.of(), List.of()),
                Text.of("Moudre", "Grind"),
                new Duty.Bound(Optional.of("state"), Text.of("l'État", "the State")),
                Optional.of(new Duty.Bound(Optional.of("fund"), Text.of("la caisse", "the fund"))),
                start,
                delay,
                stoppedBy,
                restartedBy,
                readings.stream()
                        .map(satisfied -> new Duty.Reading(Text.empty(), satisfied))
                        .toList(),
                Text.of("Le grain se perd.", "The grain is lost."),
                bases,
                List.of());
    }

    static List<Basis> since(String day) {
        return List.of(new Basis("CMF M4 al. 1", Validity.from(LocalDate.parse(day)), Optional.of("v1:sha256:0")));
    }
}
