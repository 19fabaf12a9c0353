package org.rouage.evaluation.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.rouage.evaluation.Move;
import org.rouage.evaluation.WrittenMove;

/** Moves on the crossings drawn at random, legal and illegal, each on the day of the one before or later. */
final class DrawnMoves {
    private static final List<String> KINDS = List.of("states", "observes", "answers", "concludes");
    private final SplittableRandom random;
    private final List<String> names = new ArrayList<>();
    private LocalDate day = LocalDate.of(2024, 2, 1);
    private int number;

    DrawnMoves(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The next, whatever became of the last. */
    WrittenMove next() {
        number++;
        day = day.plusDays(random.nextInt(3) == 0 ? random.nextInt(45) : random.nextInt(4));
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        boolean usual = random.nextInt(6) > 0;
        String owner = kind.equals("observes") ? "state" : "fund";
        boolean concludes = kind.equals("concludes");
        boolean fund = concludes ? random.nextBoolean() : owner.equals("fund") == usual;
        Move move = Move.of("m-" + number, kind, fund ? "fund" : "state", day.toString())
                .on("crossings");
        if (kind.equals("observes") || kind.equals("answers")) {
            move.to(name());
        }
        if (random.nextInt(4) == 0) {
            move.supersedes(name());
        }
        if (concludes) {
            move.outcome("reached").score(random.nextBoolean() ? "80" : "80.0");
            if (random.nextInt(5) == 0) {
                move.score("60");
            }
            if (random.nextInt(3) == 0) {
                move.agrees(name());
            }
        }
        return move.written();
    }

    /** The latest name, or the one before it, or any. */
    private String name() {
        if (names.isEmpty()) {
            return "m-0";
        }
        int back = random.nextInt(5) == 0 ? random.nextInt(names.size()) : random.nextInt(Math.min(3, names.size()));
        return names.get(names.size() - 1 - back);
    }

    void taken(WrittenMove move) {
        names.add(move.id());
    }

    LocalDate later() {
        return day.plusDays(random.nextInt(100));
    }
}
