package org.rouage.evaluation.hearing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.evaluation.WrittenMove;

/**
 * Where the hearing of one subject stands. Each state has the moves that are legal in it and no other, and each knows
 * which side makes them: an answer to nothing, an answer by the wrong side, a conclusion before the other was heard
 * cannot be written down.
 *
 * <p>Example: {@code Hearing.opened(subject, procedure, 2024-02-01, 2024).states(m1).observes(m2).answers(m3)
 * .concludes(STATE, m4).concludes(m5)} is {@code Agreed} when m5 agrees with m4, with its outcome and its score, else
 * {@code Divided}. {@code on(day)} turns a state in which a side let its delay run out into {@code Lapsed}: from there
 * the other side may conclude, and the silent one may still speak, late, until it has.
 */
public sealed interface Hearing {
    /** What was said so far. */
    Course course();

    /** The same on a later day: where the delay of a pending step has run out, its silence is recorded. */
    default Hearing on(LocalDate day) {
        return this;
    }

    /** Whose turn it is, and until when; none once both have concluded. */
    List<Turn> turns();

    /** How it has ended on a day; empty while a side still has time. */
    Optional<Ending> ending(LocalDate day);

    /** Nothing said yet; {@code followingYear} is the one after the years evaluated. */
    static Awaited opened(Subject subject, Procedure procedure, LocalDate opened, int followingYear) {
        Course course = Course.opened(subject, procedure, opened, followingYear);
        return new Awaited(course, course.due(Step.STATES, opened));
    }

    /** A step of one side is awaited before anybody may conclude. */
    sealed interface Pending extends Hearing permits Awaited, Stated, Observed {
        Step step();

        Due due();

        /** The same, with a silence in its course. */
        Pending recording(Silence silence);

        default Role awaited() {
            return course().subject().actor(step());
        }

        /** Empty while the delay has not run out. */
        default Optional<Lapsed> lapsed(LocalDate day) {
            if (!due().isOver(day)) {
                return Optional.empty();
            }
            var silence = new Silence(awaited(), step(), due(), Optional.empty());
            boolean isRecorded = course().silences().contains(silence);
            return Optional.of(new Lapsed(isRecorded ? this : recording(silence), silence));
        }

        @Override
        default Hearing on(LocalDate day) {
            return lapsed(day).<Hearing>map(lapsed -> lapsed).orElse(this);
        }

        @Override
        default List<Turn> turns() {
            return List.of(new Turn(awaited(), step(), due()));
        }

        @Override
        default Optional<Ending> ending(LocalDate day) {
            return lapsed(day).flatMap(lapsed -> lapsed.ending(day));
        }
    }

    /** The debtor has yet to state. */
    record Awaited(Course course, Due due) implements Pending {
        @Override
        public Step step() {
            return Step.STATES;
        }

        @Override
        public Awaited recording(Silence silence) {
            return new Awaited(course.with(silence), due);
        }

        public Stated states(WrittenMove said) {
            return Stated.of(course, course.statement(Step.STATES, said, due));
        }
    }

    /** The debtor has stated; the other side has yet to observe. */
    record Stated(Course course, Statement statement, Due due) implements Pending {
        private static Stated of(Course before, Statement statement) {
            Course course = before.with(statement);
            return new Stated(course, statement, course.due(Step.OBSERVES, statement.on()));
        }

        @Override
        public Step step() {
            return Step.OBSERVES;
        }

        @Override
        public Stated recording(Silence silence) {
            return new Stated(course.with(silence), statement, due);
        }

        /** The debtor supersedes its statement; the other side has its whole delay anew. */
        public Stated restates(WrittenMove said) {
            return of(course, course.statement(Step.STATES, said, statement.due()));
        }

        public Observed observes(WrittenMove said) {
            return Observed.of(course, statement, course.statement(Step.OBSERVES, said, due));
        }
    }

    /** The other side has observed; the debtor has yet to answer. */
    record Observed(Course course, Statement statement, Statement observation, Due due) implements Pending {
        private static Observed of(Course before, Statement statement, Statement observation) {
            Course course = before.with(observation);
            return new Observed(course, statement, observation, course.due(Step.ANSWERS, observation.on()));
        }

        @Override
        public Step step() {
            return Step.ANSWERS;
        }

        @Override
        public Observed recording(Silence silence) {
            return new Observed(course.with(silence), statement, observation, due);
        }

        /** The other side supersedes its observation; the debtor has its whole delay anew. */
        public Observed reobserves(WrittenMove said) {
            return of(course, statement, course.statement(Step.OBSERVES, said, observation.due()));
        }

        public Answered answers(WrittenMove said) {
            return Answered.of(course, course.statement(Step.ANSWERS, said, due));
        }
    }

    /** Both have been heard: either may conclude. */
    record Answered(Course course, Statement answer) implements Hearing {
        private static Answered of(Course before, Statement answer) {
            return new Answered(before.with(answer), answer);
        }

        /** The debtor supersedes its answer. */
        public Answered reanswers(WrittenMove said) {
            return of(course, course.statement(Step.ANSWERS, said, answer.due()));
        }

        public Concluding concludes(Role role, WrittenMove said) {
            return Concluding.of(course, role, said, answer.on());
        }

        @Override
        public List<Turn> turns() {
            return Stream.of(
                            course.subject().debtor(), course.subject().debtor().other())
                    .map(role -> new Turn(role, Step.CONCLUDES, course.conclusionDue(role, answer.on())))
                    .toList();
        }

        @Override
        public Optional<Ending> ending(LocalDate day) {
            return unconcluded(course, turns(), day);
        }
    }

    /**
     * A side let its delay run out: the other may conclude, and the silent one may still speak, late, by the moves of
     * the state {@code before}.
     */
    record Lapsed(Pending before, Silence silence) implements Hearing {
        @Override
        public Course course() {
            return before.course();
        }

        /** By the side that was not silent. */
        public Concluding concludes(WrittenMove said) {
            return Concluding.of(
                    course(), silence.role().other(), said, silence.due().last());
        }

        @Override
        public List<Turn> turns() {
            Role other = silence.role().other();
            return List.of(new Turn(
                    other,
                    Step.CONCLUDES,
                    course().conclusionDue(other, silence.due().last())));
        }

        @Override
        public Optional<Ending> ending(LocalDate day) {
            return unconcluded(course(), turns(), day);
        }
    }

    /** One side has concluded; the other has yet to. */
    record Concluding(Course course, Statement first, LocalDate exchangeOver, Due due) implements Hearing {
        private static Concluding of(Course before, Role role, WrittenMove said, LocalDate exchangeOver) {
            var first = new Statement(said, role, Step.CONCLUDES, before.conclusionDue(role, exchangeOver));
            return of(before, first, exchangeOver);
        }

        private static Concluding of(Course before, Statement first, LocalDate exchangeOver) {
            Course course = before.with(first);
            Due due = course.conclusionDue(first.role().other(), exchangeOver, first.on());
            return new Concluding(course, first, exchangeOver, due);
        }

        /** The side that has concluded supersedes its conclusion; the other has its whole delay anew. */
        public Concluding reconcludes(WrittenMove said) {
            var anew = new Statement(said, first.role(), Step.CONCLUDES, first.due());
            return of(course, anew, exchangeOver);
        }

        /** The other side concludes. */
        public Concluded concludes(WrittenMove said) {
            var second = new Statement(said, first.role().other(), Step.CONCLUDES, due);
            return Concluded.of(course.with(second), first, second);
        }

        @Override
        public List<Turn> turns() {
            return List.of(new Turn(first.role().other(), Step.CONCLUDES, due));
        }

        @Override
        public Optional<Ending> ending(LocalDate day) {
            return due.isOver(day)
                    ? Optional.of(new Ending.OneSided(
                            first, new Silence(first.role().other(), Step.CONCLUDES, due, Optional.empty())))
                    : Optional.empty();
        }
    }

    /** Both have concluded. */
    sealed interface Concluded extends Hearing permits Agreed, Divided {
        private static Concluded of(Course course, Statement first, Statement second) {
            return isSame(first, second) ? new Agreed(course, first, second) : new Divided(course, first, second);
        }

        /** Agreement is said of the other's conclusion by name, and holds only of the same outcome and score. */
        private static boolean isSame(Statement first, Statement second) {
            WrittenMove said = second.written();
            return said.agrees().filter(first.id()::equals).isPresent()
                    && said.outcome().equals(first.written().outcome())
                    && said.score()
                            .map(BigDecimal::stripTrailingZeros)
                            .equals(first.written().score().map(BigDecimal::stripTrailingZeros));
        }

        @Override
        default List<Turn> turns() {
            return List.of();
        }
    }

    /** The second agrees with the first. */
    record Agreed(Course course, Statement first, Statement second) implements Concluded {
        @Override
        public Optional<Ending> ending(LocalDate day) {
            return Optional.of(new Ending.Joint(first, second));
        }
    }

    /** Both have concluded, and not the same. */
    record Divided(Course course, Statement first, Statement second) implements Concluded {
        /** The conclusion of a side. */
        public Statement of(Role role) {
            return role == first.role() ? first : second;
        }

        /**
         * Until the evaluation is closed a side may still come round to the conclusion of the other; empty when what it
         * says is not that.
         */
        public Optional<Agreed> joins(Role role, WrittenMove said) {
            Statement other = of(role.other());
            var anew = new Statement(said, role, Step.CONCLUDES, of(role).due());
            return Concluded.isSame(other, anew)
                    ? Optional.of(new Agreed(course.with(anew), other, anew))
                    : Optional.empty();
        }

        @Override
        public Optional<Ending> ending(LocalDate day) {
            return Optional.of(new Ending.Disputed(first, second));
        }
    }

    /** Nobody has concluded: it has ended once all who could have let their delay run out. */
    private static Optional<Ending> unconcluded(Course course, List<Turn> turns, LocalDate day) {
        if (!turns.stream().allMatch(turn -> turn.isOver(day))) {
            return Optional.empty();
        }
        var silences = new ArrayList<>(course.unbroken());
        turns.forEach(turn -> silences.add(new Silence(turn.role(), turn.step(), turn.due(), Optional.empty())));
        return Optional.of(new Ending.Unconcluded(silences));
    }
}
