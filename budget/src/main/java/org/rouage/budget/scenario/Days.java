package org.rouage.budget.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.budget.BudgetModel;
import org.rouage.budget.Trajectory;
import org.rouage.budget.scenario.Comparison.Kind;
import org.rouage.budget.scenario.Comparison.Named;
import org.rouage.budget.scenario.Comparison.Side;
import org.rouage.convention.Records;
import org.rouage.convention.Records.Vintage;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.convention.consolidation.Standing;
import org.rouage.convention.consolidation.WhereWritten;

/**
 * Compares one convention with itself on other days: before and after an amendment, with what was known before and
 * after a new forecast. What differs is named: the acts together, and each series known anew.
 *
 * <p>Example: on 2024-12-31, known then, and on 2026-01-01, known then: of −9.1 MEUR in 2026, {@code amendment-1} makes
 * −10.4 and the vintages of {@code inflation} 1.3. Where more series are known anew than can be told apart, they stand
 * under one name.
 */
public final class Days {
    private static final String ACTS = "acts";
    private static final String VINTAGES = "vintages";

    private final Consolidation consolidation;
    private final Records records;
    private final WhereWritten where;
    private final AsOf from;
    private final AsOf to;
    /** The series known anew, each under its name, or all under one. */
    private final Set<String> anew;

    private Days(Consolidation consolidation, Records records, WhereWritten where, AsOf from, AsOf to) {
        this.consolidation = consolidation;
        this.records = records;
        this.where = where;
        this.from = from;
        this.to = to;
        anew = records.vintages().stream()
                .filter(vintage -> isKnown(vintage, from) != isKnown(vintage, to))
                .map(Vintage::series)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Refused when the figures of either day cannot be computed. */
    public static Outcome<Comparison> compare(
            Consolidation consolidation, Records records, WhereWritten where, AsOf from, AsOf to) {
        return new Days(consolidation, records, where, from, to).compared();
    }

    private static boolean isKnown(Vintage vintage, AsOf asOf) {
        return !vintage.known().isAfter(asOf.known());
    }

    private Outcome<Comparison> compared() {
        List<Named> names = names();
        Set<String> all = names.stream().map(Named::id).collect(Collectors.toSet());
        Outcome<Trajectory> before = made(Set.of());
        Outcome<Trajectory> after = made(all);
        var problems = new ArrayList<Problem>(before.problems());
        problems.addAll(after.problems());
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return Outcome.accepted(new TwoSides(
                        new Side(name(from), from, before.value().orElseThrow()),
                        new Side(name(to), to, after.value().orElseThrow()),
                        names,
                        this::made)
                .comparison());
    }

    private static Text name(AsOf asOf) {
        Text day = Text.day(asOf.inForce());
        return asOf.known().equals(asOf.inForce())
                ? day
                : day.plus(Text.of(", connu le ", ", known on ")).plus(Text.day(asOf.known()));
    }

    private List<Named> names() {
        var names = new ArrayList<Named>();
        List<String> acts = acts();
        if (!acts.isEmpty()) {
            names.add(new Named(ACTS, Text.same(String.join(", ", acts)), Kind.ACT));
        }
        if (anew.size() + names.size() <= Attribution.MOST_CHANGES) {
            anew.forEach(series -> names.add(new Named(
                    VINTAGES + ":" + series,
                    Text.of("millésimes de ", "vintages of ").plus(Text.same(series)),
                    Kind.VINTAGE)));
        } else {
            names.add(new Named(
                    VINTAGES,
                    Text.of("millésimes de " + anew.size() + " séries", "vintages of " + anew.size() + " series"),
                    Kind.VINTAGE));
        }
        return names;
    }

    /** In force on one of the days and not on the other. */
    private List<String> acts() {
        return consolidation.acts().stream()
                .filter(act -> isInForce(act, from) != isInForce(act, to))
                .map(ActDays::act)
                .toList();
    }

    private static boolean isInForce(ActDays act, AsOf asOf) {
        return act.status(asOf) == ActDays.Status.IN_FORCE;
    }

    /** The acts of one day with the vintages of one or the other: all of them are known on the later day. */
    private Outcome<Trajectory> made(Set<String> some) {
        AsOf acts = some.contains(ACTS) ? to : from;
        LocalDate later = from.known().isAfter(to.known()) ? from.known() : to.known();
        Standing standing = consolidation.on(acts);
        var known = new Standing(
                standing.conventionId(), new AsOf(acts.inForce(), later), standing.root(), standing.acts());
        List<Vintage> vintages = records.vintages().stream()
                .filter(vintage -> isKnown(vintage, isAsAfter(vintage.series(), some) ? to : from))
                .toList();
        return switch (BudgetModel.of(known, with(vintages), where)) {
            case Outcome.Refused<BudgetModel>(List<Problem> problems) -> Outcome.refused(problems);
            case Outcome.Accepted<BudgetModel>(BudgetModel model) -> model.compute();
        };
    }

    private static boolean isAsAfter(String series, Set<String> some) {
        return some.contains(VINTAGES) || some.contains(VINTAGES + ":" + series);
    }

    private Records with(List<Vintage> vintages) {
        return records.withVintages(vintages);
    }
}
