package org.rouage.indicator.scoring;

import java.math.BigDecimal;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Unit;
import org.rouage.indicator.Direction;

/** Cases to judge, written as people write them. */
final class Cases {
    static final Text ORIGIN = Text.of("publié", "published");

    private Cases() {}

    static Rational number(String written) {
        return Rational.parse(written);
    }

    static Observed known(String written) {
        return Observed.of(number(written));
    }

    static Observed missing(Absence absence) {
        return new Observed.Missing(absence, absence.inWords());
    }

    static Target target(String written) {
        return Target.Single.of(new BigDecimal(written), Unit.NUMBER);
    }

    static Target range(String least, String most) {
        return new Target.Range(number(least), number(most));
    }

    static Case up(String result) {
        return up(known(result));
    }

    static Case up(Observed result) {
        return Case.of("i", Unit.NUMBER, Direction.UP, result, ORIGIN);
    }

    static Case down(String result) {
        return Case.of("i", Unit.NUMBER, Direction.DOWN, known(result), ORIGIN);
    }

    static Case of(Direction direction, String base, Target target, Rational result) {
        return Case.of("i", Unit.NUMBER, direction, Observed.of(result), ORIGIN)
                .from(number(base), ORIGIN)
                .towards(target, ORIGIN);
    }
}
