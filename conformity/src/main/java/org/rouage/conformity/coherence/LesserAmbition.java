package org.rouage.conformity.coherence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.convention.Indicator;

/**
 * For one year, this convention asks less than the reference: a less ambitious target, or less progress from the base
 * of the same year.
 *
 * <p>Example: 11.5 days from a base of 14 against 9 days from a base of 10: the target is lower and the progress (2.5
 * against 1) is greater, so it is undecided; with less progress too, or where no base can be compared, it is to
 * justify.
 */
public record LesserAmbition(
        SameMeasure pair, Indicator.Value here, Indicator.Value there, boolean lowerTarget, Optional<Progress> progress)
        implements Contradiction {
    /** How far each is to go from its base to its target, in the direction of the indicator; both bases of one year. */
    public record Progress(int baseYear, BigDecimal here, BigDecimal there) {
        boolean isLess() {
            return here.compareTo(there) < 0;
        }

        boolean isMore() {
            return here.compareTo(there) > 0;
        }
    }

    @Override
    public String code() {
        return "lesser-ambition";
    }

    @Override
    public Text kind() {
        return Text.of("Ambition moindre", "Lesser ambition");
    }

    /** Lower where one starts from, or higher with less to go: both are answers that a person must weigh. */
    @Override
    public Gravity gravity() {
        boolean catchingUp = progress.filter(Progress::isMore).isPresent();
        return lowerTarget && !catchingUp ? pair.gravityOfTargets() : Gravity.UNDECIDED;
    }

    @Override
    public Text reason() {
        Text target = lowerTarget
                ? Text.of(
                        "la cible est moins ambitieuse que celle de la référence",
                        "the target is less ambitious than the reference's")
                : Text.of("la cible est au moins aussi ambitieuse", "the target is at least as ambitious");
        return pair.names()
                .plus(Text.of(", " + here.year() + " : ", ", " + here.year() + ": "))
                .plus(target)
                .plus(progress.map(LesserAmbition::said).orElse(Text.empty()))
                .plus(Text.same("."));
    }

    private static Text said(Progress progress) {
        String from = String.valueOf(progress.baseYear());
        Text how = progress.isLess()
                ? Text.of("moindre", "less")
                : progress.isMore() ? Text.of("plus grand", "more") : Text.of("égal", "the same");
        return Text.of(
                " ; le progrès depuis " + from + " est " + how.french() + " ("
                        + progress.here().toPlainString() + " contre "
                        + progress.there().toPlainString() + ")",
                "; the progress from " + from + " is " + how.english() + " ("
                        + progress.here().toPlainString() + " against "
                        + progress.there().toPlainString() + ")");
    }

    @Override
    public List<Exhibit> ours() {
        return List.of(new Exhibit(pair.ours().id(), Quoted.target(pair.ours(), here)));
    }

    @Override
    public List<Exhibit> theirs() {
        return List.of(new Exhibit(pair.theirs().id(), Quoted.target(pair.theirs(), there)));
    }
}
