package org.rouage.budget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.Standing;
import org.rouage.convention.consolidation.WhereWritten;
import org.rouage.formula.Calculation;
import org.rouage.formula.Definition;

/**
 * What can be computed of a convention although some of its formulas cannot: the trajectory of the others, and the
 * problems of each figure that has some.
 *
 * <p>Example: the formula of {@code fncm} names {@code inflasion}; that of {@code fnga} is sound. {@code problems()}
 * holds one entry, {@code fncm}, and the trajectory has the figures of {@code fnga}. What rests on {@code fncm} is
 * undecided. Without any problem it is the whole trajectory.
 */
public record SoundPart(Trajectory trajectory, SortedMap<String, List<Problem>> problems) {
    public SoundPart {
        problems = Collections.unmodifiableSortedMap(new TreeMap<>(problems));
    }

    public static SoundPart of(Standing standing, Records records) {
        var read = new FigureReader(standing, records, WhereWritten.IN_THE_ACT);
        var broken = new TreeMap<String, List<Problem>>();
        read.problems.forEach(problem -> tell(problem, read.owners, broken));
        var sound = new ArrayList<>(read.definitions);
        Outcome<Calculation> calculation = Calculation.of(sound, read.first(), read.last());
        while (calculation.value().isEmpty()) {
            leaveOut(calculation.problems(), read, sound, broken);
            calculation = Calculation.of(sound, read.first(), read.last());
        }
        var model = BudgetModel.of(read, List.copyOf(sound), calculation.value().orElseThrow());
        return new SoundPart(model.compute().value().orElseThrow(), broken);
    }

    /** A figure with a problem loses its rules; one that has none to lose goes. */
    private static void leaveOut(
            List<Problem> problems, FigureReader read, List<Definition> sound, Map<String, List<Problem>> broken) {
        var names = new TreeSet<String>();
        problems.forEach(problem -> names.add(tell(problem, read.owners, broken)));
        boolean isLess = false;
        for (Definition one : List.copyOf(sound)) {
            if (names.contains(one.reference().name())) {
                sound.remove(one);
                if (!one.rules().isEmpty()) {
                    sound.add(withoutRules(one));
                }
                isLess = true;
            }
        }
        if (!isLess) {
            sound.clear();
        }
    }

    private static Definition withoutRules(Definition one) {
        return new Definition(one.reference(), one.unit(), new TreeMap<>(), one.given(), one.lines(), one.at());
    }

    /** The figure at whose place a problem stands. */
    private static String tell(Problem problem, Map<String, String> owners, Map<String, List<Problem>> broken) {
        String element = problem.place().path().split(" ", 2)[0];
        String figure = Optional.ofNullable(owners.get(element)).orElse(element);
        List<Problem> told = broken.computeIfAbsent(figure, _ -> new ArrayList<>());
        if (!told.contains(problem)) {
            told.add(problem);
        }
        return figure;
    }
}
