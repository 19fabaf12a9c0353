package org.rouage.conformity.coherence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rouage.basics.Text;
import org.rouage.conformity.coherence.LesserAmbition.Progress;
import org.rouage.conformity.coherence.SameMeasure.Because;
import org.rouage.conformity.coherence.TwoMeanings.Field;
import org.rouage.convention.Indicator;
import org.rouage.convention.Indicator.Value;
import org.rouage.convention.Unwritten;

/**
 * One pair of indicators: what they mean and which figures they set, year by year.
 *
 * <p>Example: one unit, direction {@code down}, targets 11.5 and 9.0 for 1999: a lesser ambition. With two units no
 * figure is compared; a year that one side leaves open is said and not compared.
 */
final class Figures {
    private final SameMeasure pair;
    private final Indicator ours;
    private final Indicator theirs;
    private final List<Contradiction> contradictions = new ArrayList<>();
    private final List<NotComparable> notComparable = new ArrayList<>();

    private Figures(SameMeasure pair) {
        this.pair = pair;
        ours = pair.ours();
        theirs = pair.theirs();
    }

    static Figures of(SameMeasure pair) {
        var figures = new Figures(pair);
        figures.compare();
        return figures;
    }

    List<Contradiction> contradictions() {
        return contradictions;
    }

    List<NotComparable> notComparable() {
        return notComparable;
    }

    private void compare() {
        if (pair.because() == Because.DECLARED_OVERLAPPING) {
            skip(Text.of(
                    "déclarés se recouper seulement : leurs définitions et leurs cibles ne se comparent pas",
                    "declared to overlap only: their definitions and targets are not compared"));
            return;
        }
        if (pair.isDefinedAlike()) {
            meaning(Field.DEFINITION, Optional.of(ours.definition()), Optional.of(theirs.definition()));
            meaning(Field.FORMULA, ours.formula(), theirs.formula());
            meaning(Field.PERIMETER, ours.perimeter(), theirs.perimeter());
        }
        meaning(Field.UNIT, Optional.of(ours.unit()), Optional.of(theirs.unit()));
        meaning(Field.DIRECTION, Optional.of(ours.direction()), Optional.of(theirs.direction()));
        if (pair.sameUnit()) {
            targets();
        } else {
            skip(Text.of(
                    "deux unités (" + ours.unit() + ", " + theirs.unit() + ") : les cibles ne se comparent pas",
                    "two units (" + ours.unit() + ", " + theirs.unit() + "): the targets are not compared"));
        }
    }

    /** What one side does not say, or has still to write, differs from nothing. */
    private void meaning(Field field, Optional<String> here, Optional<String> there) {
        boolean bothSay = here.filter(Figures::isSaid).isPresent()
                && there.filter(Figures::isSaid).isPresent();
        if (bothSay && !Normal.of(here.get()).equals(Normal.of(there.get()))) {
            contradictions.add(new TwoMeanings(pair, field, here.get(), there.get()));
        }
    }

    private static boolean isSaid(String words) {
        return !words.isBlank() && !Unwritten.in(words);
    }

    private void targets() {
        var here = byYear(ours);
        var there = byYear(theirs);
        here.forEach((year, value) -> Optional.ofNullable(there.get(year)).ifPresent(other -> compare(value, other)));
        missing(here, there, Text.of("la référence ne fixe pas de cible", "the reference sets no target"));
        missing(there, here, Text.of("cette convention ne fixe pas de cible", "this convention sets no target"));
    }

    private static Map<Integer, Value> byYear(Indicator indicator) {
        return indicator.targets().stream()
                .collect(Collectors.toMap(Value::year, one -> one, (first, again) -> first, TreeMap::new));
    }

    private void missing(Map<Integer, Value> some, Map<Integer, Value> others, Text why) {
        var years = some.keySet().stream()
                .filter(year -> !others.containsKey(year))
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        if (!years.isEmpty()) {
            skip(Text.of(years + " : ", years + ": ").plus(why));
        }
    }

    private void compare(Value here, Value there) {
        Optional<Admitted> ourResults = Admitted.by(ours, here);
        Optional<Admitted> theirResults = Admitted.by(theirs, there);
        if (ourResults.isEmpty() || theirResults.isEmpty()) {
            skip(Text.of(
                    here.year() + " : une cible en mots ne se compare pas",
                    here.year() + ": a target in words is not compared"));
        } else if (ourResults.get().excludes(theirResults.get())) {
            contradictions.add(new IncompatibleTargets(pair, here, there));
        } else if (ours.direction().equals(theirs.direction())) {
            ambition(here, there, ourResults.get(), theirResults.get());
        }
    }

    private void ambition(Value here, Value there, Admitted ourResults, Admitted theirResults) {
        Optional<Progress> progress = progress(here, there);
        boolean lower = ourResults.isLooserThan(theirResults);
        if (lower || progress.filter(Progress::isLess).isPresent()) {
            contradictions.add(new LesserAmbition(pair, here, there, lower, progress));
        }
        if (theirResults.isLooserThan(ourResults)) {
            pair.by().flatMap(one -> one.notEqual(here.year())).ifPresent(contradictions::add);
        }
    }

    /** Only in a direction, and only from bases of one year. */
    private Optional<Progress> progress(Value here, Value there) {
        boolean sameYear = ours.base().map(Value::year).equals(theirs.base().map(Value::year));
        return sameYear
                ? gained(ours, here)
                        .flatMap(mine -> gained(theirs, there)
                                .map(other ->
                                        new Progress(ours.base().orElseThrow().year(), mine, other)))
                : Optional.empty();
    }

    private static Optional<BigDecimal> gained(Indicator indicator, Value target) {
        Optional<BigDecimal> base = indicator.base().flatMap(Value::number);
        return target.number().flatMap(to -> switch (indicator.direction()) {
            case "up" -> base.map(to::subtract);
            case "down" -> base.map(from -> from.subtract(to));
            default -> Optional.empty();
        });
    }

    private void skip(Text why) {
        notComparable.add(new NotComparable(ours.id(), theirs.id(), why));
    }
}
