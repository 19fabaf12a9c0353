package org.rouage.evaluation.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.evaluation.WrittenMove;

/**
 * What has passed in the hearing of a subject: every statement, those superseded too, and every silence, in order.
 *
 * <p>Example: the subject {@code ind-15-jours}, opened 2024-02-01, two statements of the fund, the second superseding
 * the first. Nothing is ever taken out of it.
 */
public record Course(
        Subject subject,
        Procedure procedure,
        LocalDate opened,
        int followingYear,
        List<Statement> statements,
        List<Silence> silences) {
    public Course {
        statements = List.copyOf(statements);
        silences = List.copyOf(silences);
    }

    /** Nothing said yet; {@code followingYear} is the one after the years evaluated. */
    static Course opened(Subject subject, Procedure procedure, LocalDate opened, int followingYear) {
        return new Course(subject, procedure, opened, followingYear, List.of(), List.of());
    }

    /** The same with one more statement; a silence of that side at that step, if there was one, ends on its day. */
    Course with(Statement said) {
        if (!statements.isEmpty() && said.on().isBefore(statements.getLast().on())) {
            throw new IllegalArgumentException(said.id() + " is before what was said already");
        }
        var more = new ArrayList<>(statements);
        more.add(said);
        var ended = silences.stream()
                .map(silence -> silence.role() == said.role()
                                && silence.step() == said.step()
                                && silence.spoke().isEmpty()
                        ? new Silence(silence.role(), silence.step(), silence.due(), Optional.of(said.on()))
                        : silence)
                .toList();
        return new Course(subject, procedure, opened, followingYear, more, ended);
    }

    Course with(Silence silence) {
        var more = new ArrayList<>(silences);
        more.add(silence);
        return new Course(subject, procedure, opened, followingYear, statements, more);
    }

    /** The silences that no word has ended, each side at each step once. */
    public List<Silence> unbroken() {
        return silences.stream()
                .filter(silence -> silence.spoke().isEmpty())
                .filter(silence -> silences.reversed().stream()
                        .filter(later -> later.role() == silence.role() && later.step() == silence.step())
                        .findFirst()
                        .filter(silence::equals)
                        .isPresent())
                .toList();
    }

    /** What a side said last at a step. */
    public Optional<Statement> last(Step step, Role role) {
        return statements.reversed().stream()
                .filter(said -> said.step() == step && said.role() == role)
                .findFirst();
    }

    Statement statement(Step step, WrittenMove written, Due due) {
        return new Statement(written, subject.actor(step), step, due);
    }

    Due due(Step step, LocalDate begins) {
        return procedure.due(step, subject.actor(step), begins, followingYear);
    }

    /**
     * By when a side concludes once the exchange of statements is over; where the clause has it conclude second, from
     * the day the other had to.
     */
    Due conclusionDue(Role role, LocalDate exchangeOver) {
        LocalDate begins = procedure.isSecond(role)
                ? conclusionDue(role.other(), exchangeOver).last()
                : exchangeOver;
        return procedure.due(Step.CONCLUDES, role, begins, followingYear);
    }

    /** By when a side concludes after the other has: its delay runs from there, and is never shorter than before. */
    Due conclusionDue(Role role, LocalDate exchangeOver, LocalDate otherConcluded) {
        Due before = conclusionDue(role, exchangeOver);
        Due after = procedure.due(Step.CONCLUDES, role, otherConcluded, followingYear);
        return after.last().isAfter(before.last()) ? after : before;
    }
}
