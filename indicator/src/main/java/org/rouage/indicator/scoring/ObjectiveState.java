package org.rouage.indicator.scoring;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rouage.basics.Text;

/**
 * The state of an objective from those of its indicators: realised when all are reached, partly when some are, not when
 * none is; with how many are filled in.
 *
 * <p>Example: reached, reached, not measured: two of three are filled in; whatever the third is, the objective is at
 * least partly realised, and whether it is wholly so nobody knows: undecided. With reached, not reached, not measured
 * it is partly realised, whatever the third.
 */
public record ObjectiveState() implements GroupForm {
    @Override
    public String code() {
        return "F3";
    }

    @Override
    public Text title() {
        return Text.of("état de l'objectif", "state of the objective");
    }

    @Override
    public Text inWords() {
        return Text.of(
                "réalisé si tous ses indicateurs sont atteints, partiellement si certains le sont, sinon non réalisé",
                "realised if all its indicators are reached, partly if some are, else not");
    }

    @Override
    public SortedSet<String> indicators() {
        return new TreeSet<>();
    }

    @Override
    public Score score(SortedMap<String, Score> scores) {
        List<State> states = scores.values().stream().map(Score::state).toList();
        List<Score.Excluded> excluded = scores.entrySet().stream()
                .filter(one -> !one.getValue().state().isJudged())
                .map(one ->
                        new Score.Excluded(one.getKey(), one.getValue().state().inWords()))
                .toList();
        int expected = states.size() - count(states, State.NOT_APPLICABLE) - count(states, State.NEUTRALISED);
        int filled = states.size() - excluded.size();
        int reached = count(states, State.REACHED);
        List<Text> steps = List.of(
                Text.of(filled + " sur " + expected + " renseignés", filled + " of " + expected + " filled in"),
                Text.of(
                        reached + " sur " + filled + " conformes à la prévision",
                        reached + " of " + filled + " as forecast"));
        boolean isStarted = reached + count(states, State.PARTLY) > 0;
        State state =
                expected == 0 ? State.NOT_APPLICABLE : state(isStarted, reached < filled, filled < expected, reached);
        return new Score(state, Optional.empty(), excluded, new Trace(code(), title(), List.of(), steps));
    }

    private static int count(List<State> states, State counted) {
        return (int) states.stream().filter(counted::equals).count();
    }

    /** Decided only where what is missing could not change it. */
    private static State state(boolean isStarted, boolean isMissed, boolean isIncomplete, int reached) {
        if (isStarted && isMissed) {
            return State.PARTLY;
        }
        if (isIncomplete) {
            return State.UNDECIDED;
        }
        return reached > 0 ? State.REACHED : State.NOT_REACHED;
    }
}
