package org.rouage.indicator.scoring;

import java.util.Optional;
import org.rouage.basics.Text;

/**
 * The three states of the State's budget reports since 2023: the target is reached; if not, there is an improvement on
 * the year before; or there is none.
 *
 * <p>Example: lower is better, target 73: 80 after 78 is no improvement, 75 after 78 is one, 73 is reached. A result
 * that equals the year before is no improvement.
 */
public record BudgetReport() implements ResultForm {
    @Override
    public String code() {
        return "F1";
    }

    @Override
    public Text title() {
        return Text.of("trois états des rapports annuels de performances", "three states of the budget reports");
    }

    @Override
    public Text inWords() {
        return Text.of(
                "atteint si la cible l'est ; sinon, amélioration si le résultat est meilleur qu'un an avant ;"
                        + " sinon, absence d'amélioration",
                "reached if the target is; else improvement if the result is better than a year before; else no"
                        + " improvement");
    }

    @Override
    public Score scorePresent(Case judged) {
        Attainment attainment = judged.attainment();
        if (attainment instanceof Attainment.Unknown(Absence absence, Text why)) {
            return ResultForm.undecided(this, judged, why);
        }
        if (attainment.reached().orElse(false)) {
            return Score.of(
                    State.REACHED, judged.trace(this, Text.of("la cible est atteinte", "the target is reached")));
        }
        Optional<Boolean> isBetter = judged.isBetterThanBefore();
        if (isBetter.isEmpty()) {
            return ResultForm.undecided(
                    this,
                    judged,
                    Text.of(
                            "cible non atteinte, et pas de résultat un an avant auquel comparer",
                            "the target is not reached, and there is no result a year before to compare with"));
        }
        return isBetter.get()
                ? Score.of(
                        State.IMPROVEMENT,
                        judged.trace(
                                this,
                                Text.of(
                                        "cible non atteinte ; meilleur qu'un an avant",
                                        "the target is not reached; better than a year before")))
                : Score.of(
                        State.NO_IMPROVEMENT,
                        judged.trace(
                                this,
                                Text.of(
                                        "cible non atteinte ; pas meilleur qu'un an avant",
                                        "the target is not reached; no better than a year before")));
    }
}
