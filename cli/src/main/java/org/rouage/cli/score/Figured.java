package org.rouage.cli.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.convention.Indicator;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Standing;
import org.rouage.convention.consolidation.Writer;
import org.rouage.document.score.Figures;
import org.rouage.document.score.Scored;
import org.rouage.document.score.Shown;
import org.rouage.document.standing.ActWords;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;
import org.rouage.indicator.Aim;
import org.rouage.indicator.Assessed;
import org.rouage.indicator.IndicatorDefinition;
import org.rouage.indicator.Period;
import org.rouage.indicator.Result;
import org.rouage.indicator.TargetValue;
import org.rouage.indicator.TrackedIndicator;

/**
 * Results and targets as they are shown: counted in the unit that the act writes.
 *
 * <p>Example: 0.914 of an indicator in % is 91.4 %.
 */
final class Figured {
    private Figured() {}

    static Scored.Identity identity(TrackedIndicator one, int year) {
        Indicator written = one.definition(year).written();
        return new Scored.Identity(
                one.id(),
                written.code(),
                written.title(),
                written.unit(),
                Terms.of(written.direction()),
                Terms.of(written.type()),
                one.weight());
    }

    static Shown of(Result result) {
        return result.assessed()
                .map(Figured::of)
                .orElseGet(() -> of(result.value(), result.definition().unit(), unit(result.definition())));
    }

    static Shown of(Assessed assessed) {
        return new Shown.Words(
                switch (assessed.attained()) {
                    case Assessed.Attained.OfScale(var level) ->
                        Assessed.Milestone.inWords(level.id()).plus(Text.same(" – " + level.meaning()));
                    case Assessed.Attained.Reached(var milestone) -> milestone.inWords();
                });
    }

    static Shown of(Value value, Unit unit, String written) {
        return switch (value) {
            case Value.Known(Rational number, Unit own) -> new Shown.Quantity(number.dividedBy(unit.scale()), written);
            case Value.Truth(boolean holds) -> new Shown.Words(Terms.yesNo(holds));
            case Value.Undecided(List<Value.Reason> reasons) ->
                new Shown.Undecided(
                        reasons.stream().map(Value.Reason::words).distinct().toList());
        };
    }

    static String unit(IndicatorDefinition definition) {
        return definition.written().unit();
    }

    static Shown of(TargetValue value, IndicatorDefinition definition) {
        Unit unit = definition.unit();
        Optional<Rational> low = value.number().map(one -> one.dividedBy(unit.scale()));
        Optional<Rational> high = value.upTo().map(one -> one.dividedBy(unit.scale()));
        if (low.isPresent() && high.isPresent()) {
            return new Shown.Range(low.get(), high.get(), unit(definition));
        }
        return low.<Shown>map(one -> new Shown.Quantity(one, unit(definition)))
                .orElseGet(() -> new Shown.Words(Text.same(value.words().orElse("–"))));
    }

    /** With the act that wrote it, as it stands; the convention where it is the initial one. */
    static Figures.Aim aim(Aim aim, Period period, IndicatorDefinition definition, Text act) {
        Text of = switch (aim.source()) {
            case Aim.Source.Own() -> act;
            case Aim.Source.OfContract(String body, LocalDate signed) ->
                Text.of("contrat local de " + body + " signé le ", "local contract of " + body + " signed on ")
                        .plus(Text.day(signed));
            case Aim.Source.OfTheNetwork() -> act.plus(Text.of(", cible du réseau", ", target of the network"));
        };
        Text reduced = aim.proRated()
                .map(note -> of.plus(Text.same(", ")).plus(note.words()))
                .orElse(of);
        return new Figures.Aim(period, of(aim.value(), definition), reduced, Optional.empty());
    }

    static Text signed() {
        return ActWords.name(Writer.CONVENTION.act());
    }

    /** The act that last wrote the target of a period. */
    static Text act(Standing standing, String indicator, Period period) {
        Optional<Passage> passage = standing.passage(indicator);
        String yearly = "targets[" + period.year() + "]";
        return passage.map(one -> one.rewritten().entrySet().stream()
                        .filter(part -> part.getKey().equals(yearly)
                                || part.getKey().equals("targets")
                                || part.getKey().startsWith("finerTargets[" + period))
                        .map(part -> part.getValue())
                        .findFirst()
                        .orElse(one.inserted()))
                .map(writer -> ActWords.name(writer.act()))
                .orElse(Text.empty());
    }
}
