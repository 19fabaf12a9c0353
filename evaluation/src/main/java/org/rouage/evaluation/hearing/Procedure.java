package org.rouage.evaluation.hearing;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.convention.Convention;
import org.rouage.convention.EvaluationProcess;
import org.rouage.convention.Heading;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Standing;
import org.rouage.law.duty.Delay;

/**
 * By when each side takes each step: what the convention's own clause says, and the defaults of this program, shown as
 * such, where it says nothing.
 *
 * <p>Example: a clause with the steps {@code fund} by 31 March, {@code state} 30 days, {@code fund} 30 days,
 * {@code state} 20 days, {@code fund} 15 days: the fund states and answers, the State observes and concludes first, the
 * fund fifteen days after it. Of a commitment of the State the parties change places, and the delays stay. Without a
 * clause: the debtor states by 31 March of the following year, each later step takes thirty days.
 *
 * <p>A step that names its move is that move; else, of the steps that name none, the first is {@code states}, the first
 * of the other side after it {@code observes}, the next of the first side {@code answers}, those after
 * {@code concludes}.
 */
public record Procedure(List<Rule> rules) {
    static final Delay STATED_BY = new Delay.FixedDay(MonthDay.of(3, 31));
    static final Delay USUAL = new Delay.Days(30);
    private static final Text NO_CLAUSE =
            Text.of("la convention ne dit rien de cette étape", "the convention says nothing of this step");
    private static final Text NO_DELAY =
            Text.of("la clause prévoit cette étape sans délai", "the clause has this step without a delay");
    private static final Text PASSED =
            Text.of("le jour prévu était passé quand l'étape a commencé", "the day set had passed when the step began");

    /** The time that a side has for a step; {@code rank} is that of the clause's step, 0 for a default. */
    public record Rule(Step step, Role role, int rank, Delay delay, Basis basis) {}

    public Procedure {
        rules = List.copyOf(rules);
    }

    /** The clause in force, as it stands; defaults alone where there is none. */
    public static Procedure of(Standing standing) {
        Convention convention = standing.convention();
        return convention
                .evaluation()
                .map(clause -> {
                    String act = standing.passage(clause.id())
                            .map(Passage::inserted)
                            .map(writer -> writer.act())
                            .orElse(Heading.CONVENTION);
                    return of(clause, act, convention);
                })
                .orElse(usual());
    }

    /** Defaults alone. */
    public static Procedure usual() {
        return new Procedure(List.of());
    }

    static Procedure of(EvaluationProcess clause, String act, Convention convention) {
        var rules = new ArrayList<Rule>();
        var ranked = new Ranks();
        for (int rank = 1; rank <= clause.steps().size(); rank++) {
            EvaluationProcess.Step written = clause.steps().get(rank - 1);
            Optional<Role> role = convention.roleOf(written.party()).flatMap(Role::of);
            if (role.isPresent()) {
                Step step = written.move().flatMap(Step::of).orElseGet(() -> ranked.next(role.get()));
                Basis said = new Basis.Clause(clause.id(), rank, act, written.text());
                Optional<Delay> allowed = delay(written);
                rules.add(new Rule(
                        step,
                        role.get(),
                        rank,
                        allowed.orElse(step == Step.STATES ? STATED_BY : USUAL),
                        allowed.isPresent() ? said : new Basis.Default(NO_DELAY)));
            }
        }
        return new Procedure(rules);
    }

    private static Optional<Delay> delay(EvaluationProcess.Step written) {
        return written.byDay()
                .<Delay>map(day -> new Delay.FixedDay(MonthDay.parse("--" + day)))
                .or(() -> written.delayDays().map(Delay.Days::new));
    }

    /** Which step a party's step is, by its rank among those that do not say. */
    private static final class Ranks {
        private final Map<Step, Role> taken = new EnumMap<>(Step.class);

        Step next(Role role) {
            Step step = step(role);
            taken.putIfAbsent(step, role);
            return step;
        }

        private Step step(Role role) {
            Role first = taken.get(Step.STATES);
            if (first == null) {
                return Step.STATES;
            }
            if (!taken.containsKey(Step.OBSERVES)) {
                return role == first ? Step.STATES : Step.OBSERVES;
            }
            return !taken.containsKey(Step.ANSWERS) && role == first ? Step.ANSWERS : Step.CONCLUDES;
        }
    }

    /** What holds for a side at a step: its own rule, else that of the other side in its place, else the default. */
    public Rule rule(Step step, Role actor) {
        return own(step, actor)
                .or(() -> own(step, actor.other()))
                .orElseGet(() -> new Rule(
                        step, actor, 0, step == Step.STATES ? STATED_BY : USUAL, new Basis.Default(NO_CLAUSE)));
    }

    private Optional<Rule> own(Step step, Role role) {
        return rules.stream()
                .filter(rule -> rule.step() == step && rule.role() == role)
                .findFirst();
    }

    /** Whether the clause has a side conclude after the other, and not at the same time. */
    boolean isSecond(Role role) {
        Optional<Rule> mine = own(Step.CONCLUDES, role);
        Optional<Rule> others = own(Step.CONCLUDES, role.other());
        return mine.isPresent()
                && others.isPresent()
                && mine.get().rank() > others.get().rank();
    }

    /** By when a side takes a step that begins on a day; {@code year} follows the years evaluated. */
    Due due(Step step, Role actor, LocalDate begins, int year) {
        Rule rule = rule(step, actor);
        if (rule.delay() instanceof Delay.FixedDay day) {
            boolean isPast = !day.day().atYear(year).isAfter(begins);
            return isPast
                    ? Due.after(begins, USUAL, new Basis.Default(PASSED))
                    : Due.by(begins, day, year, rule.basis());
        }
        return Due.after(begins, rule.delay(), rule.basis());
    }
}
