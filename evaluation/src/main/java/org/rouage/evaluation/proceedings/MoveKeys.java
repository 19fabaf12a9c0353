package org.rouage.evaluation.proceedings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.evaluation.WrittenMove;

/**
 * Which keys a move has and which it must have, whatever came before it; and that a score is on its scale.
 *
 * <p>Example: {@code concludes} must have an outcome; {@code states} has no {@code position}.
 */
final class MoveKeys {
    static final List<String> REPLIES = List.of("accepted", "partly-accepted", "refused");
    static final List<String> FOLLOW_UPS = List.of("under-way", "said-done", "confirmed", "contested");
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
    private static final Set<String> SAID =
            Set.of("subject", "supersedes", "outcome", "score", "figures", "causes", "evidence");
    private static final Map<String, Set<String>> MUST = Map.ofEntries(
            Map.entry("states", Set.of("subject")),
            Map.entry("observes", Set.of("subject", "to")),
            Map.entry("answers", Set.of("subject", "to")),
            Map.entry("concludes", Set.of("subject", "outcome")),
            Map.entry("reports", Set.of("stage")),
            Map.entry("finds", Set.of()),
            Map.entry("recommends", Set.of("addressee")),
            Map.entry("replies", Set.of("to")),
            Map.entry("follows-up", Set.of("to", "position")),
            Map.entry("closes", Set.of()));
    private static final Map<String, Set<String>> MAY = Map.ofEntries(
            Map.entry("states", SAID),
            Map.entry("observes", SAID),
            Map.entry("answers", SAID),
            Map.entry("concludes", plus(SAID, "agrees")),
            Map.entry("reports", Set.of("figures", "evidence")),
            Map.entry("finds", Set.of("subject", "supersedes", "figures", "causes", "evidence")),
            Map.entry("recommends", Set.of("subject", "supersedes", "due", "figures", "evidence")),
            Map.entry("replies", Set.of("supersedes", "position", "figures", "evidence")),
            Map.entry("follows-up", Set.of("figures", "evidence")),
            Map.entry("closes", Set.of("sha256", "evidence")));

    private MoveKeys() {}

    static List<Problem> problems(WrittenMove move, EvaluationProblems told) {
        var problems = new ArrayList<Problem>();
        Map<String, Boolean> written = written(move);
        Set<String> must = MUST.getOrDefault(move.move(), Set.of());
        Set<String> may = MAY.getOrDefault(move.move(), Set.of());
        written.forEach((key, isWritten) -> {
            if (!isWritten && must.contains(key) && !key.equals("to")) {
                problems.add(told.missing(
                        move, key, Text.of("un acte " + move.move() + " dit " + key, move.move() + " says " + key)));
            } else if (isWritten && !must.contains(key) && !may.contains(key)) {
                problems.add(told.misplaced(move, key));
            }
        });
        if (move.text().isBlank() && !move.move().equals("closes")) {
            problems.add(told.missing(move, "text", Text.of("ce qui est dit", "what is said")));
        }
        move.score()
                .filter(score -> score.signum() < 0 || score.compareTo(HIGHEST) > 0)
                .ifPresent(_ -> problems.add(told.score(move)));
        positions(move)
                .filter(positions ->
                        move.position().filter(one -> !positions.contains(one)).isPresent())
                .ifPresent(positions -> problems.add(told.position(move, positions)));
        return problems;
    }

    private static Optional<List<String>> positions(WrittenMove move) {
        return switch (move.move()) {
            case "replies" -> Optional.of(REPLIES);
            case "follows-up" -> Optional.of(FOLLOW_UPS);
            default -> Optional.empty();
        };
    }

    /** The keys that not every move has, and whether this one has them. */
    private static Map<String, Boolean> written(WrittenMove move) {
        var written = new LinkedHashMap<String, Boolean>();
        written.put("subject", move.subject().isPresent());
        written.put("to", move.to().isPresent());
        written.put("supersedes", move.supersedes().isPresent());
        written.put("outcome", move.outcome().isPresent());
        written.put("score", move.score().isPresent());
        written.put("agrees", move.agrees().isPresent());
        written.put("position", move.position().isPresent());
        written.put("stage", move.stage().isPresent());
        written.put("due", move.due().isPresent());
        written.put("addressee", move.addressee().isPresent());
        written.put("figures", !move.figures().isEmpty());
        written.put("causes", !move.causes().isEmpty());
        written.put("evidence", !move.evidence().isEmpty());
        written.put("sha256", move.sha256().isPresent());
        return written;
    }

    private static Set<String> plus(Set<String> keys, String one) {
        var more = new HashSet<>(keys);
        more.add(one);
        return Set.copyOf(more);
    }
}
