package org.rouage.indicator.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;

/**
 * The rate of each theme, by its weight; at or below the trigger nothing is obtained, above it the rate itself.
 *
 * <p>Example: themes of 40, 40 and 20 at 80 %, 50 % and 100 %: 72 %, kept above a trigger of 50 %. At exactly 50 % it
 * is 0. Within a theme the rate is points obtained over points possible, by the weights of its indicators. Weights sum
 * to 100: a table that announces 40, 40, 20 and applies 35, 35, 30 is no rule, and is refused.
 */
public record ThemeWeights(List<Theme> themes, Rational trigger, MissingScores missing) implements GroupForm {
    private static final Rational ALL = Rational.of(100);

    public ThemeWeights {
        themes = List.copyOf(themes);
        Rational total = themes.stream().map(Theme::weight).reduce(Rational.ZERO, Rational::plus);
        if (!total.equals(ALL) || trigger.signum() < 0 || trigger.compareTo(Rational.ONE) > 0) {
            throw new IllegalArgumentException("weights sum to " + total + ", trigger " + trigger);
        }
    }

    /** A group of indicators; the weights within it are relative to each other. */
    public record Theme(String id, String title, Rational weight, List<Weight> indicators) {
        public Theme {
            indicators = List.copyOf(indicators);
        }
    }

    @Override
    public String code() {
        return "F7";
    }

    @Override
    public Text title() {
        return Text.of("thèmes pondérés avec seuil de déclenchement", "theme weights with a trigger");
    }

    @Override
    public Text inWords() {
        return Words.joined(
                        themes.stream()
                                .map(theme -> Text.same(theme.title() + " × ").plus(Words.number(theme.weight())))
                                .toList(),
                        " + ")
                .plus(Text.of(" ; 0 jusqu'à ", "; 0 up to "))
                .plus(Words.percent(trigger));
    }

    @Override
    public SortedSet<String> indicators() {
        return themes.stream()
                .flatMap(theme -> theme.indicators().stream())
                .map(Weight::indicator)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Score score(SortedMap<String, Score> scores) {
        var sum = new WeightedSum(missing);
        var excluded = new ArrayList<Score.Excluded>();
        var steps = new ArrayList<Text>();
        for (Theme theme : themes) {
            var within = new WeightedSum(missing);
            theme.indicators()
                    .forEach(one -> within.add(
                            one.indicator(), one.weight(), Optional.ofNullable(scores.get(one.indicator()))));
            within.steps()
                    .forEach(step -> steps.add(Text.same(theme.title() + " – ").plus(step)));
            excluded.addAll(within.excluded());
            sum.add(theme.title(), theme.weight(), Optional.of(rate(theme, within, scores)));
        }
        excluded.addAll(sum.excluded());
        steps.addAll(sum.steps());
        return triggered(sum.points(), excluded, steps);
    }

    /** A theme of which nothing is owed by anybody is not applicable. */
    private Score rate(Theme theme, WeightedSum within, SortedMap<String, Score> scores) {
        var trace = new Trace(code(), title(), List.of(), within.steps());
        boolean isExcused = theme.indicators().stream()
                .map(one -> Optional.ofNullable(scores.get(one.indicator())).map(Score::state))
                .allMatch(state -> state.filter(one -> one == State.NOT_APPLICABLE || one == State.NEUTRALISED)
                        .isPresent());
        if (isExcused) {
            return Score.of(State.NOT_APPLICABLE, trace);
        }
        return within.points().isPresent()
                ? within.score(trace)
                : Score.of(
                        State.UNDECIDED,
                        new Trace(
                                code(),
                                title(),
                                List.of(),
                                List.of(Text.of("un indicateur y manque", "an indicator is missing in it"))));
    }

    private Score triggered(Optional<Points> points, List<Score.Excluded> excluded, List<Text> steps) {
        if (points.isEmpty()) {
            return new Score(State.UNDECIDED, points, excluded, new Trace(code(), title(), List.of(), steps));
        }
        Rational rate = points.get().share();
        boolean isAbove = rate.compareTo(trigger) > 0;
        steps.add(Text.of("taux ", "rate ")
                .plus(Words.percent(rate))
                .plus(
                        isAbove
                                ? Text.of(", au-dessus du seuil de ", ", above the trigger of ")
                                : Text.of(", pas au-dessus du seuil de ", ", not above the trigger of "))
                .plus(Words.percent(trigger))
                .plus(isAbove ? Text.of(" : le taux lui-même", ": the rate itself") : Text.of(" : 0", ": 0")));
        Optional<Points> kept = Optional.of(Points.ofOne(isAbove ? rate : Rational.ZERO));
        return new Score(WeightedSum.state(kept), kept, excluded, new Trace(code(), title(), List.of(), steps));
    }
}
