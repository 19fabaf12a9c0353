package org.rouage.indicator.scoring;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.indicator.ScaleLevel;

/**
 * A milestone: done, in progress, late or abandoned, with what proves it; or a level of a scale with its points.
 *
 * <p>Example: "agreement on remote work signed": {@code done}, on the signed agreement: reached, 1 of 1. A scale of
 * {@code absent} 0, {@code draft} 2, {@code adopted} 5: {@code draft} is partly reached, 2 of 5.
 */
public record MilestoneScale() implements ResultForm {
    static final String DONE = "done";

    @Override
    public String code() {
        return "F10";
    }

    @Override
    public Text title() {
        return Text.of("jalon", "milestone");
    }

    @Override
    public Text inWords() {
        return Text.of(
                "les points du niveau constaté ; sans échelle, 1 si c'est fait, 0 sinon",
                "the points of the level found; without a scale, 1 if it is done, else 0");
    }

    @Override
    public Score scorePresent(Case judged) {
        if (!(judged.result().value() instanceof Observed.Assessed(String level, String proof))) {
            return ResultForm.undecided(
                    this, judged, Text.of("aucun niveau n'a été constaté", "no level was found by anybody"));
        }
        Text proven = Text.of("preuve : ", "proof: ").plus(Text.same(proof));
        return judged.scale().isEmpty() ? usual(judged, level, proven) : scaled(judged, level, proven);
    }

    private Score usual(Case judged, String level, Text proven) {
        return switch (level) {
            case DONE -> found(judged, State.REACHED, Rational.ONE, Text.of("fait", "done"), proven);
            case "in-progress" ->
                found(judged, State.PARTLY, Rational.ZERO, Text.of("en cours", "in progress"), proven);
            case "late" -> found(judged, State.NOT_REACHED, Rational.ZERO, Text.of("en retard", "late"), proven);
            case "abandoned" ->
                found(judged, State.NOT_REACHED, Rational.ZERO, Text.of("abandonné", "abandoned"), proven);
            case "not-applicable" ->
                Score.of(State.NOT_APPLICABLE, judged.trace(this, Absence.NOT_APPLICABLE.inWords(), proven));
            case "not-determined" ->
                Score.of(State.NOT_DETERMINED, judged.trace(this, Absence.NOT_DETERMINED.inWords(), proven));
            default -> unknown(judged, level);
        };
    }

    private Score found(Case judged, State state, Rational points, Text level, Text proven) {
        return Score.of(
                state,
                Points.ofOne(points),
                judged.trace(this, level, Text.of("ne compte que fait", "counts once it is done"), proven));
    }

    private Score scaled(Case judged, String level, Text proven) {
        Optional<ScaleLevel> found =
                judged.scale().stream().filter(one -> one.id().equals(level)).findFirst();
        List<Rational> given = judged.scale().stream()
                .flatMap(one -> one.points().stream())
                .sorted()
                .toList();
        if (found.isEmpty() || found.get().points().isEmpty() || given.getLast().signum() <= 0) {
            return level.equals("not-applicable") || level.equals("not-determined") || given.isEmpty()
                    ? usual(judged, level, proven)
                    : unknown(judged, level);
        }
        Rational obtained = found.get().points().get();
        Points points = new Points(obtained, given.getLast());
        State below = obtained.equals(given.getFirst()) ? State.NOT_REACHED : State.PARTLY;
        return Score.of(
                obtained.equals(given.getLast()) ? State.REACHED : below,
                points,
                judged.trace(
                        this,
                        Text.same(found.get().meaning())
                                .plus(Text.of(" : ", ": "))
                                .plus(Words.points(points)),
                        proven));
    }

    private Score unknown(Case judged, String level) {
        return ResultForm.undecided(
                this,
                judged,
                Text.of(
                        "le niveau « " + level + " » n'a pas de points dans l'échelle",
                        "the level \"" + level + "\" has no points in the scale"));
    }
}
