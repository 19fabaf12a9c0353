package org.rouage.conformity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Language;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.conformity.Headings.Sentences;
import org.rouage.convention.Budget;
import org.rouage.formula.Numbers;
import org.rouage.formula.Value;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Check.Heading;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * Whether each budget that the law names has a rule of calculation and a rule of evolution that compute every year of
 * the term.
 *
 * <p>Example: {@code fncm}, {@code previous × (1 + evolution)} and {@code −3,15 %} from 534 MEUR: satisfied, 455.03
 * MEUR in 2022. A rule that is missing, or a formula that cannot be computed, is a breach where the law says must; a
 * rule in words, or amounts without rules, are to justify; a value that is not known yet leaves the check undecided. A
 * breach outweighs what is to justify, and that what is undecided.
 */
final class BudgetRulesCheck {
    private static final int MOST_REASONS = 3;

    private final Headings headings;
    private final Case inCase;
    private final List<Heading> missing = new ArrayList<>();
    private final List<Heading> broken = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> amountsOnly = new ArrayList<>();
    private final List<String> inWords = new ArrayList<>();
    private final Map<String, List<Value.Reason>> undecided = new LinkedHashMap<>();
    private final List<Evidence> evidence = new ArrayList<>();

    private BudgetRulesCheck(Headings headings, Case inCase) {
        this.headings = headings;
        this.inCase = inCase;
    }

    static Assessment of(Check.BudgetRules check, Case inCase) {
        var asked = new BudgetRulesCheck(Headings.of(check.budgets(), inCase), inCase);
        asked.headings.owed().forEach(asked::look);
        return asked.verdict().with(asked.evidence);
    }

    private void look(Heading heading) {
        var budgets = inCase.file().clauses().budgets(heading.term());
        if (budgets.isEmpty() || budgets.stream().anyMatch(BudgetRulesCheck::lacksRules)) {
            missing.add(heading);
        }
        budgets.forEach(budget -> look(budget, heading));
    }

    private void look(Budget budget, Heading heading) {
        Text says = rules(budget);
        if (onlyAmounts(budget)) {
            amountsOnly.add(budget.id());
        } else if (bothRules(budget)) {
            says = recomputed(budget, heading, says);
        }
        evidence.add(new Evidence(budget.id(), says));
    }

    private Text recomputed(Budget budget, Heading heading, Text says) {
        if (!both(budget).allMatch(rule -> rule.formula().isPresent())) {
            inWords.add(budget.id());
            return says;
        }
        Text named =
                Words.say("{} ({})", "{} ({})", says, Words.ids(both(budget).map(Budget.Rule::id)));
        return switch (inCase.file().reading().recomputed().of(budget.id())) {
            case Recomputed.Outcome.Computed(int year, Value.Known last) ->
                Words.say("{} ; {} : {}", "{}; {}: {}", named, Words.number(year), shown(last));
            case Recomputed.Outcome.Broken(List<Problem> wrong) -> {
                broken.add(heading);
                problems.addAll(wrong);
                yield named;
            }
            case Recomputed.Outcome.Undecided(List<Value.Reason> reasons) -> {
                undecided.put(budget.id(), reasons);
                yield named;
            }
        };
    }

    private static Text shown(Value.Known value) {
        return Text.of(
                Numbers.print(value.number(), value.unit(), Language.FRENCH),
                Numbers.print(value.number(), value.unit(), Language.ENGLISH));
    }

    private Assessment verdict() {
        if (!missing.isEmpty()) {
            return headings.verdict(missing, Slot.BUDGET, inCase, BudgetRulesCheck::noRules);
        }
        if (!broken.isEmpty()) {
            return headings.verdict(broken, Slot.BUDGET, inCase, this::notComputing);
        }
        if (!amountsOnly.isEmpty()) {
            return bare();
        }
        if (!inWords.isEmpty()) {
            return words();
        }
        return undecided.isEmpty()
                ? headings.verdict(missing, Slot.BUDGET, inCase, BudgetRulesCheck::noRules)
                : waiting();
    }

    private static Sentences noRules(Text names) {
        return new Sentences(
                Words.say(
                        "Chaque budget nommé a sa règle de calcul et sa règle d'évolution, et elles donnent toutes "
                                + "les années : {}.",
                        "Each budget named has its rule of calculation and its rule of evolution, and they give every "
                                + "year: {}.",
                        names),
                Words.say(
                        "Règle de calcul ou règle d'évolution absente pour : {}.",
                        "Rule of calculation or rule of evolution missing for: {}.",
                        names),
                Words.say(
                        "Écrire, pour {}, une règle de calcul et une règle d'évolution.",
                        "Write, for {}, a rule of calculation and a rule of evolution.",
                        names));
    }

    private Sentences notComputing(Text names) {
        Text wrong = Words.list(
                problems.stream().distinct().toList(),
                problem -> Text.same(problem.place() + " – ").plus(problem.found()));
        return new Sentences(
                Text.empty(),
                Words.say(
                        "Formules qui ne se calculent pas pour {} : {}.",
                        "Formulas that cannot be computed for {}: {}.",
                        names,
                        wrong),
                Words.say("Corriger les formules de {}.", "Correct the formulas of {}.", names));
    }

    private Assessment bare() {
        return Assessment.toJustify(
                Words.say(
                        "Des montants sans toutes leurs règles : {}. Un montant n'est pas une règle.",
                        "Amounts without all their rules: {}. An amount is not a rule.",
                        Words.ids(amountsOnly)),
                Words.say(
                        "Écrire les règles d'où viennent les montants de {}, ou justifier que les montants en "
                                + "tiennent lieu.",
                        "Write the rules from which the amounts of {} come, or justify that amounts stand for them.",
                        Words.ids(amountsOnly)));
    }

    private Assessment words() {
        return Assessment.toJustify(
                Words.say(
                        "Des règles en mots seulement : {}. Une règle en mots ne peut pas être recalculée.",
                        "Rules in words only: {}. A rule in words cannot be recomputed.",
                        Words.ids(inWords)),
                Words.say(
                        "Écrire en formules les deux règles de {}, ou justifier qu'elles ne se calculent pas.",
                        "Write both rules of {} as formulas, or justify that they are not to be computed.",
                        Words.ids(inWords)));
    }

    private Assessment waiting() {
        List<Value.Reason> reasons =
                undecided.values().stream().flatMap(List::stream).distinct().toList();
        List<Text> first =
                reasons.stream().limit(MOST_REASONS).map(Value.Reason::words).toList();
        Text more = reasons.size() > MOST_REASONS ? Text.same("…") : Text.same(".");
        return Assessment.undecided(
                Words.say(
                                "Les règles de {} ne donnent pas toutes les années : ",
                                "The rules of {} do not give every year: ",
                                Words.ids(undecided.keySet()))
                        .plus(Words.list(first))
                        .plus(more),
                Words.say(
                        "Donner les valeurs dont dépendent les règles de {} : dans un acte, ou par la série.",
                        "Give the values that the rules of {} rest on: in an act, or by the series.",
                        Words.ids(undecided.keySet())));
    }

    private static Stream<Budget.Rule> both(Budget budget) {
        return Stream.concat(budget.calculation().stream(), budget.evolution().stream());
    }

    private static boolean has(Optional<Budget.Rule> rule) {
        return rule.filter(written -> !written.text().isBlank()).isPresent();
    }

    private static boolean bothRules(Budget budget) {
        return has(budget.calculation()) && has(budget.evolution());
    }

    private static boolean onlyAmounts(Budget budget) {
        return !bothRules(budget) && !budget.amounts().isEmpty();
    }

    private static boolean lacksRules(Budget budget) {
        return !bothRules(budget) && budget.amounts().isEmpty();
    }

    private static Text rules(Budget budget) {
        var brings = new ArrayList<Text>();
        if (has(budget.calculation())) {
            brings.add(Text.of("règle de calcul", "rule of calculation"));
        }
        if (has(budget.evolution())) {
            brings.add(Text.of("règle d'évolution", "rule of evolution"));
        }
        if (!budget.amounts().isEmpty()) {
            brings.add(Text.of("montants", "amounts"));
        }
        return brings.isEmpty() ? Text.of("ni règle ni montant", "neither rule nor amount") : Words.list(brings);
    }
}
