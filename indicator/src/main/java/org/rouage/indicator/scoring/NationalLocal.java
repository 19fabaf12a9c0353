package org.rouage.indicator.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;

/**
 * One part by what the whole network obtains, the rest by what a body obtains itself.
 *
 * <p>Example: 40 % national at 1, 60 % local at 0.5: 0.7. Of a mass of 12.55985 million, 5.02394 hangs on the network
 * and 7.53591 on the body. When one of the two is undecided, so is the whole.
 */
public record NationalLocal(Rational nationalShare) implements Form {
    public NationalLocal {
        if (nationalShare.signum() < 0 || nationalShare.compareTo(Rational.ONE) > 0) {
            throw new IllegalArgumentException("a share is from 0 to 1: " + nationalShare);
        }
    }

    /** What hangs on the network, and what on the body. */
    public record Parts(Rational national, Rational local) {}

    @Override
    public String code() {
        return "F9";
    }

    @Override
    public Text title() {
        return Text.of("part nationale et part locale", "national and local part");
    }

    @Override
    public Text inWords() {
        return Words.percent(nationalShare)
                .plus(Text.of(" national, ", " national, "))
                .plus(Words.percent(localShare()))
                .plus(Text.of(" local", " local"));
    }

    private Rational localShare() {
        return Rational.ONE.minus(nationalShare);
    }

    /** Of a mass; nothing is rounded. */
    public Parts of(Rational mass) {
        return new Parts(mass.times(nationalShare), mass.times(localShare()));
    }

    public Score score(Score national, Score local) {
        var excluded = Stream.concat(national.excluded().stream(), local.excluded().stream())
                .distinct()
                .toList();
        Optional<Points> points = national.points()
                .flatMap(one -> local.points()
                        .map(two -> Points.ofOne(one.share()
                                .times(nationalShare)
                                .plus(two.share().times(localShare())))));
        var steps = List.of(
                part(Text.of("national : ", "national: "), national, nationalShare),
                part(Text.of("local : ", "local: "), local, localShare()),
                points.map(one -> Text.of("total : ", "total: ").plus(Words.points(one)))
                        .orElse(Text.of("total indécis", "the total is undecided")));
        return new Score(WeightedSum.state(points), points, excluded, new Trace(code(), title(), List.of(), steps));
    }

    private static Text part(Text name, Score score, Rational share) {
        return name.plus(score.points().map(Words::points).orElse(score.state().inWords()))
                .plus(Text.same(" × "))
                .plus(Words.percent(share));
    }
}
