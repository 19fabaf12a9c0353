package org.rouage.evaluation.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rouage.basics.Outcome;
import org.rouage.evaluation.Ferrymen;
import org.rouage.evaluation.Move;
import org.rouage.evaluation.WrittenEvaluation;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.hearing.Ending;

/** What must hold for every sequence of moves, over drawn ones, under the defaults. */
class ProceedingsPropertiesTest {
    private static final int MOVES = 40;
    private static final WrittenEvaluation EMPTY = Ferrymen.review(List.of("crossings"));
    private static final Setting SETTING =
            Setting.of(EMPTY, Ferrymen.consolidation(Optional.empty()), Ferrymen.OUTSIDE);

    private static LongStream seeds() {
        return LongStream.rangeClosed(1, 400);
    }

    private static Outcome<Proceedings> replayed(List<WrittenMove> moves, LocalDate day) {
        return Proceedings.of(EMPTY.with(moves), SETTING, day);
    }

    private static List<WrittenMove> plus(List<WrittenMove> moves, WrittenMove one) {
        var more = new ArrayList<>(moves);
        more.add(one);
        return more;
    }

    private static String ending(Proceedings proceedings) {
        return proceedings
                .ending("crossings")
                .map(ending -> switch (ending) {
                    case Ending.Joint _ -> "joint";
                    case Ending.Disputed _ -> "disputed";
                    case Ending.OneSided _ -> "one-sided";
                    case Ending.Unconcluded _ -> "unconcluded";
                })
                .orElse("open");
    }

    /** The legal moves among those drawn, in order. */
    private static List<WrittenMove> legal(long seed) {
        var drawn = new DrawnMoves(seed);
        List<WrittenMove> taken = List.of();
        for (int i = 0; i < MOVES; i++) {
            WrittenMove move = drawn.next();
            List<WrittenMove> more = plus(taken, move);
            if (replayed(more, LocalDate.MAX).problems().isEmpty()) {
                taken = more;
                drawn.taken(move);
            }
        }
        return taken;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_machine_takes_and_refuses_what_a_plain_reference_does(long seed) {
        var drawn = new DrawnMoves(seed);
        var plain = new PlainHearing();
        List<WrittenMove> taken = List.of();
        for (int i = 0; i < MOVES; i++) {
            WrittenMove move = drawn.next();
            List<WrittenMove> more = plus(taken, move);
            boolean isTaken = replayed(more, LocalDate.MAX).problems().isEmpty();

            assertThat(isTaken).as(more.toString()).isEqualTo(plain.isLegal(move));

            if (isTaken) {
                plain.take(move);
                taken = more;
                drawn.taken(move);
            }
            LocalDate later = drawn.later();
            assertThat(ending(replayed(taken, later).value().orElseThrow()))
                    .as(later + " " + taken)
                    .isEqualTo(plain.ending(later));
        }
    }

    @Test
    void the_draws_reach_every_ending_and_most_of_them_a_conclusion() {
        Set<String> endings = new TreeSet<>();
        long concluded = seeds().filter(seed -> {
                    List<WrittenMove> moves = legal(seed);
                    endings.add(ending(
                            replayed(moves, LocalDate.of(2040, 1, 1)).value().orElseThrow()));
                    moves.stream()
                            .map(WrittenMove::on)
                            .forEach(day -> endings.add(
                                    ending(replayed(moves, day).value().orElseThrow())));
                    return moves.stream().anyMatch(move -> move.move().equals("concludes"));
                })
                .count();

        assertThat(endings).contains("open", "joint", "disputed");
        assertThat(concluded).isGreaterThan(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_sequence_reaches_a_conclusion_without_hearing_both_or_a_delay_that_ran_out(long seed) {
        List<WrittenMove> moves = legal(seed);
        for (int i = 0; i < moves.size(); i++) {
            WrittenMove move = moves.get(i);
            List<WrittenMove> before = moves.subList(0, i);
            boolean otherConcluded = before.stream()
                    .anyMatch(one ->
                            one.move().equals("concludes") && !one.party().equals(move.party()));
            if (!move.move().equals("concludes") || otherConcluded) {
                continue;
            }
            boolean heard = before.stream().anyMatch(one -> one.move().equals("answers"));
            boolean silent = !replayed(before, move.on())
                    .value()
                    .orElseThrow()
                    .silences("crossings")
                    .isEmpty();
            assertThat(heard || silent).as(moves.toString()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void replaying_gives_the_same_and_a_day_never_depends_on_a_later_one(long seed) {
        List<WrittenMove> moves = legal(seed);
        for (WrittenMove move : moves) {
            Proceedings then = replayed(moves, move.on()).value().orElseThrow();
            List<WrittenMove> upTo =
                    moves.stream().filter(one -> !one.on().isAfter(move.on())).toList();

            assertThat(replayed(moves, move.on()).value().orElseThrow()).isEqualTo(then);
            assertThat(replayed(upTo, move.on()).value().orElseThrow().hearings())
                    .isEqualTo(then.hearings());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_said_after_the_closing_alters_what_was_closed(long seed) {
        List<WrittenMove> moves = legal(seed);
        LocalDate day = moves.isEmpty()
                ? LocalDate.of(2024, 6, 1)
                : moves.getLast().on().plusDays(120);
        List<WrittenMove> closed =
                plus(moves, Move.of("end", "closes", "state", day.toString()).written());
        Proceedings before = replayed(closed, day).value().orElseThrow();
        var drawn = new DrawnMoves(seed + 1_000);
        for (int i = 0; i < 5; i++) {
            WrittenMove late = Move.of(
                            "late-" + i, "states", "fund", day.plusDays(i).toString())
                    .on("crossings")
                    .outcome("reached")
                    .score("100")
                    .written();
            closed = plus(closed, late);
            Proceedings after =
                    replayed(closed, drawn.later().plusDays(4_000)).value().orElseThrow();

            assertThat(after.hearings()).isEqualTo(before.hearings());
            assertThat(after.disagreements()).isEqualTo(before.disagreements());
            assertThat(after.late()).hasSize(i + 1);
        }
    }
}
