package org.rouage.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rouage.basics.AsOf;
import org.rouage.basics.Problem;
import org.rouage.budget.BudgetModel;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Slot;
import org.rouage.convention.consolidation.Standing;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;
import org.rouage.files.yaml.YamlScalar;
import org.rouage.formula.Formula;
import org.rouage.indicator.IndicatorModel;

/**
 * Whether the formulas of a dossier can be read, each by itself, and go together: in the convention as signed, and
 * again after each act that changes a figure.
 *
 * <p>Example: {@code FORMULA-SYNTAX} at {@code convention.yaml:31:27}, and in the same answer
 * {@code FORMULA-UNKNOWN-NAME} at {@code amendments/2.yaml:14:40}, for a series that only amendment 3 brings. A
 * convention without formulas has nothing to check. So are measures, indicators, scorings and what is recorded about
 * results.
 */
final class FormulaCheck {
    /** The keys under which a formula stands, by itself or in each item of a list. */
    private static final Set<String> RULES = Set.of(
            "calculation",
            "evolution",
            "rule",
            "indicators",
            "indicator",
            "replaceDefinition",
            "measureRules",
            "measureRule");

    private static final Set<Slot> FIGURES = Set.of(
            Slot.BUDGETS, Slot.WORKFORCE, Slot.PARAMETERS, Slot.SERIES, Slot.AMENDMENT_CONDITIONS, Slot.EVALUATION);

    private static final Set<Slot> RESULTS = Set.of(Slot.AXES, Slot.MEASURES, Slot.MEASURE_RULES);
    private static final Set<String> TOLD_BY_FORMS = Set.of(
            "INDICATOR-UNKNOWN-TERM",
            "INDICATOR-UNKNOWN-PERIOD",
            "INDICATOR-UNKNOWN-BODY",
            "INDICATOR-UNKNOWN-REGION",
            "INDICATOR-UNKNOWN-INDICATOR");
    private static final Set<Slot> NUMBERS = Set.of(Slot.CONSTRAINTS, Slot.SERIES, Slot.EXECUTION);

    private final Map<String, YamlNode> trees;
    private final FormulaPlaces places;

    FormulaCheck(Map<String, YamlNode> trees) {
        this.trees = trees;
        this.places = new FormulaPlaces(trees);
    }

    /** The formulas that cannot be read, drafts among them, whatever else is wrong. */
    List<Problem> unreadable() {
        var problems = new ArrayList<Problem>();
        trees.values().forEach(tree -> unreadable(tree, problems));
        return problems.stream().map(places::told).toList();
    }

    private void unreadable(YamlNode node, List<Problem> problems) {
        switch (node) {
            case YamlMap map ->
                map.list().forEach(entry -> {
                    if (RULES.contains(entry.key())) {
                        rules(entry.value()).forEach(rule -> parsed(rule, problems));
                    }
                    unreadable(entry.value(), problems);
                });
            case YamlList list -> list.items().forEach(item -> unreadable(item, problems));
            case YamlScalar _ -> {}
        }
    }

    private static List<YamlNode> rules(YamlNode node) {
        return node instanceof YamlList list ? list.items() : List.of(node);
    }

    private void parsed(YamlNode rule, List<Problem> problems) {
        if (rule instanceof YamlMap map && map.get("formula").orElse(rule) instanceof YamlScalar formula) {
            problems.addAll(Formula.parse(formula.text(), places.text(formula)).problems());
        }
    }

    /** What does not go together, on any day; each problem once. */
    List<Problem> clashing(Consolidation consolidation, Records records) {
        var days = new TreeSet<>(consolidation.changeDays(LocalDate.MAX));
        days.add(LocalDate.MIN);
        var problems = new HashSet<Problem>();
        List<Passage> before = List.of();
        List<Passage> resultsBefore = List.of();
        for (LocalDate day : days) {
            Standing standing = consolidation.on(new AsOf(day, LocalDate.MAX));
            List<Passage> figures = passages(standing, FIGURES);
            if (!figures.equals(before) && isComputed(figures)) {
                problems.addAll(BudgetModel.of(standing, records, places).problems());
            }
            List<Passage> results = passages(standing, RESULTS);
            if (!results.equals(resultsBefore)) {
                problems.addAll(results(standing, consolidation, Records.none()));
            }
            resultsBefore = results;
            standing.root()
                    .in(Slot.SCORINGS)
                    .forEach(scoring -> problems.addAll(ScoringCheck.problems(scoring, places)));
            before = figures;
        }
        Standing last = consolidation.on(new AsOf(LocalDate.MAX, LocalDate.MAX));
        problems.addAll(results(last, consolidation, records));
        return problems.stream().map(places::told).sorted().toList();
    }

    /** What is wrong with measures and indicators; names, bodies and periods are looked up by the forms. */
    private List<Problem> results(Standing standing, Consolidation consolidation, Records records) {
        return IndicatorModel.of(standing, consolidation.asSigned(), records, places).problems().stream()
                .filter(problem -> !TOLD_BY_FORMS.contains(problem.code()))
                .map(new RecordPlaces(trees)::located)
                .toList();
    }

    private static List<Passage> passages(Standing standing, Set<Slot> wanted) {
        return standing.root().passages().stream()
                .filter(passage -> wanted.contains(passage.slot()))
                .toList();
    }

    /** Whether anything is to be computed: without formula, series or constraint there is nothing to check. */
    private static boolean isComputed(List<Passage> figures) {
        return figures.stream().flatMap(Passage::all).anyMatch(FormulaCheck::isComputed);
    }

    private static boolean isComputed(Passage passage) {
        return passage.part("formula").isPresent() || NUMBERS.contains(passage.slot());
    }
}
