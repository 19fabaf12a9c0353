package org.rouage.agenda;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.agenda.Entry.Proof;
import org.rouage.basics.Text;
import org.rouage.convention.Action;
import org.rouage.convention.AmendmentConditions;
import org.rouage.convention.Commitment;
import org.rouage.convention.Parameter;
import org.rouage.convention.Records.FinancingLaw;
import org.rouage.convention.Records.Progress;
import org.rouage.convention.Records.ProgressCheck;
import org.rouage.law.duty.Delay;
import org.rouage.law.duty.Duty;

/**
 * What the convention itself sets a day for: commitments, actions and their milestones, the review after a financing
 * law; the steps of the evaluation are {@link EvaluationEntries}.
 *
 * <p>Example: {@code eng-etat-2}, due 2021-06-30, stated at 60 % on 2021-05-12: on 2021-07-01 late by 1 day. At 100 %
 * and contested by the other side, it is undecided.
 */
final class ClauseEntries {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final String FINANCING_LAW = "financing-law";
    private static final Duty.Bound BOTH =
            new Duty.Bound(Optional.empty(), Text.of("l'État et la caisse", "the State and the fund"));

    private final Ground ground;

    ClauseEntries(Ground ground) {
        this.ground = ground;
    }

    Stream<Entry> all() {
        return Stream.of(
                        ground.convention().commitments().flatMap(commitment -> commitment(commitment).stream()),
                        ground.convention().actions().flatMap(this::action),
                        ground.convention().amendmentConditions().stream().flatMap(this::reviews))
                .flatMap(entries -> entries);
    }

    /** One that an act ended before its day is owed no more. */
    private Optional<Entry> commitment(Commitment commitment) {
        return commitment
                .due()
                .filter(due ->
                        commitment.ended().map(last -> !last.isBefore(due)).orElse(true))
                .map(due -> owed(
                        "commitment/" + commitment.id(),
                        commitment.title(),
                        commitment.id(),
                        bound(commitment.party()),
                        due,
                        stated(commitment.id())));
    }

    private Stream<Entry> action(Action action) {
        var entries = new ArrayList<Entry>();
        action.due()
                .map(due -> owed(
                        "action/" + action.id(),
                        action.title(),
                        action.id(),
                        bound(action.owner()),
                        due,
                        stated(action.id())))
                .ifPresent(entries::add);
        int rank = 0;
        for (Action.Milestone milestone : action.milestones()) {
            rank++;
            entries.add(milestone(action, milestone, rank));
        }
        return entries.stream();
    }

    /** Progress is stated of the action, not of its milestones: past its day, one is done only if the whole is. */
    private Entry milestone(Action action, Action.Milestone milestone, int rank) {
        Stated stated = stated(action.id());
        boolean past = ground.day().isAfter(milestone.due());
        Stated told = stated.done().isPresent() || !past || stated.proofs().isEmpty()
                ? stated
                : new Stated(
                        Optional.empty(),
                        stated.proofs(),
                        Optional.of(Text.of(
                                "l'avancement est dit de l'action entière", "progress is stated of the whole action")));
        return owed(
                "milestone/" + action.id() + "@" + rank,
                action.title() + " : " + milestone.title(),
                action.id(),
                bound(action.owner()),
                milestone.due(),
                told);
    }

    private Entry owed(String id, String title, String element, Duty.Bound debtor, LocalDate due, Stated stated) {
        Optional<Deadline> deadline = Optional.of(Deadline.after(due, new Delay.Days(0)));
        Status status = stated.undecided()
                .<Status>map(Status.Undecided::new)
                .or(() -> stated.done().map(on -> Statuses.done(Duty.Nature.DUTY, on, deadline)))
                .orElseGet(() -> Statuses.open(Duty.Nature.DUTY, deadline, due, ground.day()));
        return new Entry(
                id,
                Text.same(title),
                new Entry.Source.Clause(element),
                Duty.Nature.DUTY,
                debtor,
                Optional.empty(),
                Text.of("jour fixé par la convention", "day set by the convention"),
                deadline,
                status,
                stated.proofs(),
                Text.empty(),
                Text.empty(),
                List.of());
    }

    /** What the debtor last stated, whether the whole is done, and whether the other side contests it. */
    private record Stated(Optional<LocalDate> done, List<Proof> proofs, Optional<Text> undecided) {}

    private Stated stated(String element) {
        List<Progress> progress = ground.progress(element);
        if (progress.isEmpty()) {
            return new Stated(Optional.empty(), List.of(), Optional.empty());
        }
        Progress last = progress.getLast();
        var proofs = new ArrayList<Proof>();
        proofs.add(new Proof(
                last.on(),
                Text.same(last.percent().toPlainString() + " % : " + last.text().strip())));
        boolean whole = last.percent().compareTo(WHOLE) >= 0;
        var check = ground.check(last.id());
        check.ifPresent(found -> proofs.add(new Proof(found.on(), finding(found))));
        Optional<Text> contested = check.filter(
                        found -> whole && found.finding().equals("contested"))
                .map(found -> Text.of(
                        "dit accompli, et contesté par l'autre partie", "said done, and contested by the other side"));
        return new Stated(whole ? Optional.of(last.on()) : Optional.empty(), proofs, contested);
    }

    private static Text finding(ProgressCheck check) {
        Text word = check.finding().equals("contested")
                ? Text.of("contesté", "contested")
                : Text.of("confirmé", "confirmed");
        return check.text().isBlank()
                ? word
                : word.plus(Text.same(" : " + check.text().strip()));
    }

    /** Delays in days that the conditions for amendments set, counted from each financing law. */
    private Stream<Entry> reviews(AmendmentConditions conditions) {
        boolean financing =
                conditions.grounds().stream().anyMatch(ground -> ground.ground().equals(FINANCING_LAW));
        LocalDate end = ground.convention().period().endInclusive();
        return financing
                ? conditions.parameters().stream()
                        .flatMap(parameter -> delay(parameter).stream()
                                .flatMap(delay -> ground.financingLaws().stream()
                                        .filter(law -> runs(law, end))
                                        .map(law -> review(conditions, parameter, delay, law))))
                : Stream.empty();
    }

    private boolean runs(FinancingLaw law, LocalDate end) {
        return !law.published().isAfter(end)
                && ground.signed().filter(day -> !law.published().isBefore(day)).isPresent();
    }

    private static Optional<Delay> delay(Parameter parameter) {
        int number = parameter.value().intValue();
        boolean whole = parameter.value().stripTrailingZeros().scale() <= 0 && number >= 0;
        return switch (whole ? parameter.unit() : "") {
            case "jours", "jour", "days", "day" -> Optional.of(new Delay.Days(number));
            case "mois", "months", "month" -> Optional.of(new Delay.Months(number));
            default -> Optional.empty();
        };
    }

    private Entry review(AmendmentConditions conditions, Parameter parameter, Delay delay, FinancingLaw law) {
        Optional<Deadline> deadline = Optional.of(Deadline.after(law.published(), delay));
        var proofs = new ArrayList<Proof>();
        ground.answer(law.year())
                .ifPresent(answer -> proofs.add(
                        new Proof(answer.on(), Text.same(answer.reason().strip()))));
        ground.acts().stream()
                .filter(act -> act.amendment()
                        .flatMap(amendment -> amendment.financingLawYear())
                        .filter(year -> year == law.year())
                        .isPresent())
                .forEach(act -> act.signed().ifPresent(day -> proofs.add(new Proof(day, Text.same(act.name())))));
        return new Entry(
                "review/" + parameter.id() + "@" + law.year(),
                Text.same(parameter.title()),
                new Entry.Source.Clause(conditions.id()),
                Duty.Nature.DUTY,
                BOTH,
                Optional.empty(),
                Text.of("loi de financement " + law.number(), "financing law " + law.number()),
                deadline,
                proofs.stream()
                        .map(Proof::on)
                        .min(LocalDate::compareTo)
                        .map(on -> Statuses.done(Duty.Nature.DUTY, on, deadline))
                        .orElseGet(() -> Statuses.open(Duty.Nature.DUTY, deadline, law.published(), ground.day())),
                proofs,
                Text.empty(),
                Text.empty(),
                List.of());
    }

    private Duty.Bound bound(String party) {
        return bound(ground, party);
    }

    /** The party of the convention by its role, with the name that the convention gives it. */
    static Duty.Bound bound(Ground ground, String party) {
        String name = ground.convention().parties().stream()
                .filter(named -> named.id().equals(party))
                .map(named -> named.name())
                .findFirst()
                .orElse(party);
        return new Duty.Bound(Optional.of(ground.convention().roleOf(party).orElse(party)), Text.same(name));
    }
}
