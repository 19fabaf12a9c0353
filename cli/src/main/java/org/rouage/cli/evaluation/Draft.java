package org.rouage.cli.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rouage.convention.Records.Evidence;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.WrittenMove.Cause;
import org.rouage.evaluation.WrittenMove.QuotedFigure;

/**
 * A move being put together from the arguments of a command: which it is and by whom, then what only some moves say.
 *
 * <p>Example: {@code new Draft("replies", "fund").to("m-8").position("accepted")}.
 */
final class Draft {
    private final String move;
    private final String party;
    private Optional<String> subject = Optional.empty();
    private Optional<String> to = Optional.empty();
    private Optional<String> supersedes = Optional.empty();
    private Optional<String> outcome = Optional.empty();
    private Optional<BigDecimal> score = Optional.empty();
    private Optional<String> agrees = Optional.empty();
    private Optional<String> position = Optional.empty();
    private Optional<String> stage = Optional.empty();
    private Optional<LocalDate> due = Optional.empty();
    private Optional<String> addressee = Optional.empty();
    private List<QuotedFigure> figures = List.of();
    private List<Cause> causes = List.of();

    Draft(String move, String party) {
        this.move = move;
        this.party = party;
    }

    Draft subject(@Nullable String given) {
        subject = Optional.ofNullable(given);
        return this;
    }

    Draft to(@Nullable String given) {
        to = Optional.ofNullable(given);
        return this;
    }

    Draft supersedes(@Nullable String given) {
        supersedes = Optional.ofNullable(given);
        return this;
    }

    Draft outcome(@Nullable String given) {
        outcome = Optional.ofNullable(given);
        return this;
    }

    Draft score(@Nullable BigDecimal given) {
        score = Optional.ofNullable(given);
        return this;
    }

    Draft agrees(@Nullable String given) {
        agrees = Optional.ofNullable(given);
        return this;
    }

    Draft position(@Nullable String given) {
        position = Optional.ofNullable(given);
        return this;
    }

    Draft stage(String given) {
        stage = Optional.of(given);
        return this;
    }

    Draft due(@Nullable LocalDate given) {
        due = Optional.ofNullable(given);
        return this;
    }

    Draft addressee(String given) {
        addressee = Optional.of(given);
        return this;
    }

    Draft figures(List<QuotedFigure> given) {
        figures = List.copyOf(given);
        return this;
    }

    Draft causes(List<Cause> given) {
        causes = List.copyOf(given);
        return this;
    }

    WrittenMove written(String id, LocalDate on, String by, String text, List<Evidence> evidence) {
        return new WrittenMove(
                id,
                move,
                party,
                on,
                by,
                subject,
                to,
                supersedes,
                text,
                outcome,
                score,
                agrees,
                position,
                stage,
                due,
                addressee,
                figures,
                causes,
                evidence,
                Optional.empty());
    }
}
