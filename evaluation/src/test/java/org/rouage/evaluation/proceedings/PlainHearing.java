package org.rouage.evaluation.proceedings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rouage.agenda.PublicHolidays;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.hearing.Role;

/**
 * The hearing of the crossings under the defaults, in the plainest way: four slots and a few conditions, without a
 * state machine. The reference that the machine is held against.
 */
final class PlainHearing {
    private static final int USUAL = 30;
    private static final LocalDate STATED_BY = LocalDate.of(2024, 4, 2);
    private @Nullable WrittenMove statement;
    private @Nullable WrittenMove observation;
    private @Nullable WrittenMove answer;
    private final Map<Role, WrittenMove> conclusions = new EnumMap<>(Role.class);
    private Optional<Role> first = Optional.empty();

    boolean isLegal(WrittenMove move) {
        Role role = move.party().equals("fund") ? Role.FUND : Role.STATE;
        boolean none = conclusions.isEmpty();
        return switch (move.move()) {
            case "states" -> role == Role.FUND && none && observation == null && is(move.supersedes(), statement);
            case "observes" ->
                role == Role.STATE
                        && none
                        && statement != null
                        && answer == null
                        && is(move.to(), statement)
                        && is(move.supersedes(), observation);
            case "answers" ->
                role == Role.FUND
                        && none
                        && observation != null
                        && is(move.to(), observation)
                        && is(move.supersedes(), answer);
            case "concludes" -> concludes(role, move);
            default -> throw new IllegalArgumentException(move.move());
        };
    }

    private boolean concludes(Role role, WrittenMove move) {
        WrittenMove own = conclusions.get(role);
        WrittenMove other = conclusions.get(role.other());
        boolean agrees = move.agrees().isPresent();
        boolean isTrue = other != null && is(move.agrees(), other) && isSame(move, other);
        if (!is(move.supersedes(), own) || (agrees && !isTrue)) {
            return false;
        }
        if (own != null) {
            return other == null ? !agrees : !isJoint() && isTrue;
        }
        return other != null || answer != null || (move.on().isAfter(pendingDue()) && silent() != role);
    }

    private static boolean isSame(WrittenMove one, WrittenMove other) {
        return one.outcome().equals(other.outcome())
                && one.score()
                                .orElse(BigDecimal.ONE.negate())
                                .compareTo(other.score().orElse(BigDecimal.ONE.negate()))
                        == 0;
    }

    private static boolean is(Optional<String> id, @Nullable WrittenMove move) {
        return move == null ? id.isEmpty() : id.equals(Optional.of(move.id()));
    }

    private Role silent() {
        return statement != null && observation == null ? Role.STATE : Role.FUND;
    }

    private LocalDate pendingDue() {
        WrittenMove last = observation == null ? statement : observation;
        return last == null ? STATED_BY : within(last.on());
    }

    private static LocalDate within(LocalDate from) {
        return PublicHolidays.workedFrom(from.plusDays(USUAL));
    }

    boolean isJoint() {
        return conclusions.size() == 2
                && conclusions.values().stream().anyMatch(one -> one.agrees().isPresent());
    }

    void take(WrittenMove move) {
        switch (move.move()) {
            case "states" -> statement = move;
            case "observes" -> observation = move;
            case "answers" -> answer = move;
            default -> {
                Role role = move.party().equals("fund") ? Role.FUND : Role.STATE;
                first = first.isEmpty() ? Optional.of(role) : first;
                conclusions.put(role, move);
            }
        }
    }

    /** {@code open}, {@code joint}, {@code disputed}, {@code one-sided} or {@code unconcluded}. */
    String ending(LocalDate day) {
        if (conclusions.size() == 2) {
            return isJoint() ? "joint" : "disputed";
        }
        LocalDate over = answer == null ? pendingDue() : answer.on();
        LocalDate due = within(over);
        for (WrittenMove concluded : conclusions.values()) {
            LocalDate anew = within(concluded.on());
            due = anew.isAfter(due) ? anew : due;
        }
        if (!day.isAfter(due)) {
            return "open";
        }
        return conclusions.isEmpty() ? "unconcluded" : "one-sided";
    }
}
