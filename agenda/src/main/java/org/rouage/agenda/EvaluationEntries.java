package org.rouage.agenda;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.agenda.Entry.Proof;
import org.rouage.basics.Text;
import org.rouage.convention.EvaluationProcess;
import org.rouage.convention.EvaluationProcess.Step;
import org.rouage.law.duty.Delay;
import org.rouage.law.duty.Duty;

/**
 * The steps of the evaluation that the convention sets, for each year of its period.
 *
 * <p>Example: of the year 2021, the fund states by 31 March 2022; the State observes within 30 days of that statement,
 * so that its clock starts only when the fund has spoken. Each step that was made is known by the moves of the
 * evaluations about that year; of a year that is not over, only the first step is told.
 */
final class EvaluationEntries {
    private static final List<String> MOVES = List.of("states", "observes", "answers", "concludes");

    private final Ground ground;

    EvaluationEntries(Ground ground) {
        this.ground = ground;
    }

    Stream<Entry> all() {
        return ground.convention().evaluation().stream().flatMap(this::of);
    }

    private Stream<Entry> of(EvaluationProcess process) {
        var entries = new ArrayList<Entry>();
        var period = ground.convention().period();
        for (int year = period.start().getYear(); year <= period.endInclusive().getYear(); year++) {
            Optional<LocalDate> before = Optional.of(LocalDate.of(year + 1, 1, 1));
            boolean over = !ground.day().isBefore(before.orElseThrow());
            for (int rank = 0; rank < (over ? process.steps().size() : 1); rank++) {
                Step step = process.steps().get(rank);
                List<Proof> proofs = made(step, rank, year);
                entries.add(entry(process, step, new Turn(rank, year, before), proofs));
                before = proofs.stream().map(Proof::on).findFirst();
            }
        }
        return entries.stream();
    }

    /** Which step of which year, and the day of the step before, where it was made. */
    private record Turn(int rank, int year, Optional<LocalDate> before) {}

    private Entry entry(EvaluationProcess process, Step step, Turn turn, List<Proof> proofs) {
        Optional<LocalDate> start =
                step.byDay().isPresent() ? Optional.of(LocalDate.of(turn.year() + 1, 1, 1)) : turn.before();
        Optional<Deadline> deadline =
                start.flatMap(day -> delay(step).map(delay -> Deadline.after(day.minusDays(offset(delay)), delay)));
        Status status = proofs.stream()
                .findFirst()
                .map(proof -> Statuses.done(Duty.Nature.DUTY, proof.on(), deadline))
                .or(() -> start.map(day -> open(deadline, day)))
                .orElseGet(Status.NotStarted::new);
        return new Entry(
                process.id() + "/" + turn.year() + "@" + (turn.rank() + 1),
                Text.same(step.text().strip()),
                new Entry.Source.Clause(process.id()),
                Duty.Nature.DUTY,
                ClauseEntries.bound(ground, step.party()),
                Optional.empty(),
                starts(step, turn),
                deadline,
                status,
                proofs,
                Text.empty(),
                Text.empty(),
                List.of());
    }

    private Status open(Optional<Deadline> deadline, LocalDate start) {
        return ground.day().isBefore(start)
                ? new Status.ToCome()
                : Statuses.open(Duty.Nature.DUTY, deadline, start, ground.day());
    }

    private static Text starts(Step step, Turn turn) {
        return step.byDay().isPresent() || turn.rank() == 0
                ? Text.of("l'année " + turn.year() + " est finie", "the year " + turn.year() + " is over")
                : Text.of(
                        "l'étape " + turn.rank() + " pour " + turn.year(),
                        "step " + turn.rank() + " for " + turn.year());
    }

    /** 1 January is looked for from its eve, so that it is that of the year. */
    private static long offset(Delay delay) {
        return delay.equals(new Delay.ToWorkedDay(new Delay.FixedDay(MonthDay.of(1, 1)))) ? 1 : 0;
    }

    private static Optional<Delay> delay(Step step) {
        return step.byDay()
                .flatMap(EvaluationEntries::day)
                .or(() -> step.delayDays().map(Delay.Days::new))
                .map(Delay.ToWorkedDay::new);
    }

    private static Optional<Delay> day(String written) {
        try {
            return Optional.of(new Delay.FixedDay(MonthDay.parse("--" + written)));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private List<Proof> made(Step step, int rank, int year) {
        String move = step.move().orElseGet(() -> MOVES.get(Math.min(rank, MOVES.size() - 1)));
        return ground.happenings().stream()
                .filter(happening -> happening.kind().equals(move)
                        && happening.about().equals(Integer.toString(year))
                        && happening.party().filter(step.party()::equals).isPresent())
                .limit(1)
                .map(happening -> new Proof(happening.on(), happening.says()))
                .toList();
    }
}
