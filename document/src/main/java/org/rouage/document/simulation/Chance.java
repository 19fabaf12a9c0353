package org.rouage.document.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.rouage.basics.Text;
import org.rouage.budget.simulation.Likelihood;
import org.rouage.document.Decimals;

/**
 * How often something came true, in words.
 *
 * <p>Example: 7,240 paths of 10,000 are "72.4 %", "71.5 to 73.3 %". One path in a million is "under 0.1 %" and not 0 %,
 * which is said of none.
 */
record Chance(Likelihood likelihood) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    Text share() {
        if (likelihood.decided() == 0) {
            return Sayings.NONE;
        }
        BigDecimal shown = percent(likelihood.share());
        if (shown.signum() == 0 && likelihood.met() > 0) {
            return Text.of("moins de 0,1 %", "under 0.1 %");
        }
        if (shown.compareTo(HUNDRED) == 0 && likelihood.notMet() > 0) {
            return Text.of("plus de 99,9 %", "over 99.9 %");
        }
        return Decimals.shown(shown).plus(Text.same(" %"));
    }

    Text bounds() {
        if (likelihood.decided() == 0) {
            return Sayings.NONE;
        }
        Text low = Decimals.shown(percent(likelihood.low()));
        Text high = Decimals.shown(percent(likelihood.high()));
        return Text.of(
                "de " + low.french() + " à " + high.french() + " %", low.english() + " to " + high.english() + " %");
    }

    private static BigDecimal percent(double share) {
        return new BigDecimal(share).multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
    }
}
