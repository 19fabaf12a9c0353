package org.rouage.document.standing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.convention.Budget;
import org.rouage.convention.Series;
import org.rouage.convention.Workforce;
import org.rouage.document.standing.Block.Datum;
import org.rouage.document.standing.Block.Row;
import org.rouage.law.requirement.Vocabulary;

/** What budgets, lines, workforce paths and series say, with their rules, constraints and rules of execution. */
final class FigureLayout {
    private static final Text NATURE = Text.of("Nature", "Nature");
    private static final Text UNIT = Text.of("Unité", "Unit");
    private static final Text AMOUNTS = Text.of("Montants par année", "Amounts for each year");
    private static final Text BASE = Text.of("Avant la période", "Before the term");
    private static final Text WORKFORCE = Text.of("Effectif par année", "Workforce for each year");
    private static final Text FROM = Text.of("À partir de", "From");
    private static final Map<String, Text> MEASURES = Map.of(
            "total", Text.of("le total", "the total"),
            "average", Text.of("la moyenne", "the average"),
            "average-rate", Text.of("le taux annuel moyen", "the average yearly rate"),
            "end", Text.of("la dernière année", "the last year"),
            "growth", Text.of("la croissance d'un bout à l'autre", "the growth from end to end"),
            "ceiling", Text.of("chaque année", "each year"));
    private static final Map<String, Text> SENSES = Map.of(
            "at-most", Text.of("au plus", "at most"),
            "at-least", Text.of("au moins", "at least"),
            "equals", Text.of("égal à", "equal to"));
    private static final Map<String, Text> MONTHLY = Map.of(
            "mean", Text.of("moyenne des mois", "mean of the months"),
            "december", Text.of("mois de décembre", "month of December"));

    private final Names names;
    private final Vocabulary vocabulary;

    FigureLayout(ConsolidatedText text) {
        this.names = text.names();
        this.vocabulary = text.vocabulary();
    }

    List<Block> budget(Budget budget, Lines lines) {
        var blocks = new ArrayList<>(
                lines.datum(NATURE, "nature", Optional.of(vocabulary.name(Vocabulary.Slot.BUDGET, budget.nature()))));
        blocks.addAll(lines.datum(UNIT, "unit", budget.unit().map(Text::same)));
        amounts(budget.base(), budget.amounts(), lines, blocks);
        return blocks;
    }

    List<Block> line(Budget.Line line, Lines lines) {
        Text limitative = line.limitative()
                ? Text.of("limitative : rien au-delà du montant", "limitative: nothing beyond the amount")
                : Text.of("évaluative : le montant est une prévision", "evaluative: the amount is a forecast");
        var blocks = new ArrayList<>(lines.datum(NATURE, "limitative", Optional.of(limitative)));
        blocks.addAll(
                lines.datum(Text.of("Groupe", "Group"), "group", line.group().map(this::group)));
        blocks.addAll(lines.datum(UNIT, "unit", line.unit().map(Text::same)));
        amounts(line.base(), line.amounts(), lines, blocks);
        return blocks;
    }

    List<Block> workforce(Workforce workforce, Lines lines) {
        var blocks = new ArrayList<>(lines.datum(UNIT, "unit", Optional.of(Text.same(workforce.unit()))));
        new YearTable(lines, "base", BASE).of(years(workforce.base())).ifPresent(blocks::add);
        new YearTable(lines, "years", WORKFORCE).of(years(workforce.years())).ifPresent(blocks::add);
        return blocks;
    }

    List<Block> series(Series series, Lines lines) {
        var blocks = new ArrayList<>(lines.datum(UNIT, "unit", Optional.of(Text.same(series.unit()))));
        blocks.addAll(lines.datum(
                Text.of("Une année", "A year"), "monthly", series.monthly().map(how -> said(MONTHLY, how))));
        blocks.addAll(lines.datum(
                Text.of("Source", "Source"), "source", series.source().map(Text::same)));
        new YearTable(lines, "values", Text.of("Valeurs par année", "Values for each year"))
                .of(series.values().stream()
                        .map(one ->
                                new YearTable.Figure(one.year(), one.number().toPlainString()))
                        .toList())
                .ifPresent(blocks::add);
        return blocks;
    }

    List<Block> rule(Budget.Rule rule, Lines lines) {
        var blocks = new ArrayList<>(lines.prose("text", rule.text()));
        blocks.addAll(lines.datum(
                Text.of("Formule", "Formula"), "formula", rule.formula().map(Text::same)));
        blocks.addAll(lines.datum(FROM, "from", rule.from().map(FigureLayout::year)));
        return blocks;
    }

    List<Block> constraint(Budget.Constraint constraint, Lines lines) {
        var blocks = new ArrayList<>(
                lines.datum(Text.of("Porte sur", "Constrains"), "of", Optional.of(names.of(constraint.of()))));
        blocks.addAll(lines.datum(
                Text.of("Grandeur", "Measure"), "measure", Optional.of(said(MEASURES, constraint.measure()))));
        blocks.addAll(lines.datum(Text.of("Sens", "Sense"), "sense", Optional.of(said(SENSES, constraint.sense()))));
        blocks.addAll(lines.datum(
                Text.of("Valeur", "Value"),
                "value",
                Optional.of(Figures.shown(constraint.value().toPlainString(), constraint.unit()))));
        blocks.addAll(lines.datum(FROM, "from", constraint.from().map(FigureLayout::year)));
        blocks.addAll(
                lines.datum(Text.of("Jusqu'à", "Up to"), "to", constraint.to().map(FigureLayout::year)));
        return blocks;
    }

    List<Block> execution(Budget.ExecutionRules rules, Lines lines) {
        var blocks = new ArrayList<>(lines.prose("text", rules.text()));
        transfers(rules, lines, blocks);
        carryOvers(rules, lines, blocks);
        return blocks;
    }

    private void transfers(Budget.ExecutionRules rules, Lines lines, List<Block> blocks) {
        var said = new ArrayList<Block.Line>();
        for (int rank = 1; rank <= rules.transfers().size(); rank++) {
            Budget.Transfer transfer = rules.transfers().get(rank - 1);
            Text to = transfer.to().stream()
                    .map(this::group)
                    .reduce((one, other) -> one.plus(Text.same(", ")).plus(other))
                    .orElse(Text.empty());
            Text by = transfer.by()
                    .map(capacity -> Text.of(" (décidé par : ", " (decided by: ")
                            .plus(vocabulary.name(Vocabulary.Slot.CAPACITY, capacity))
                            .plus(Text.same(")")))
                    .orElse(Text.empty());
            said.add(lines.line(
                    "transfers[" + rank + "]",
                    group(transfer.from()).plus(Text.same(" → ")).plus(to).plus(by)));
        }
        if (!said.isEmpty()) {
            blocks.add(new Datum(Text.of("Virements permis", "Transfers allowed"), said));
        }
    }

    private void carryOvers(Budget.ExecutionRules rules, Lines lines, List<Block> blocks) {
        var rows = new ArrayList<Row>();
        for (int rank = 1; rank <= rules.carryOvers().size(); rank++) {
            Budget.CarryOver carried = rules.carryOvers().get(rank - 1);
            String part = "carryOvers[" + rank + "]";
            rows.add(new Row(
                    of(carried.of()),
                    List.of(
                            lines.line(part, limits(carried)),
                            lines.beside(part, agreement(carried)),
                            lines.beside(
                                    part,
                                    carried.lastYear().map(FigureLayout::year).orElse(Text.same("–"))))));
        }
        ElementLayout.table(
                        Text.of("Reports permis", "Carry-overs allowed"),
                        List.of(
                                Text.of("De", "Of"),
                                Text.of("Au plus", "At most"),
                                Text.of("Accord", "Agreement"),
                                Text.of("Dernière année", "Last year")),
                        rows)
                .ifPresent(blocks::add);
    }

    private static Text limits(Budget.CarryOver carried) {
        Text share = carried.sharePercent()
                .map(percent -> Figures.shown(percent.toPlainString(), "%"))
                .orElse(Text.empty());
        Text cap = carried.cap()
                .map(most -> Figures.shown(most.amount().toPlainString(), most.unit()))
                .orElse(Text.empty());
        if (share.isEmpty() || cap.isEmpty()) {
            Text one = share.plus(cap);
            return one.isEmpty() ? Text.of("sans limite", "no limit") : one;
        }
        return share.plus(Text.of(" et ", " and ")).plus(cap);
    }

    private static Text agreement(Budget.CarryOver carried) {
        return carried.agreement().equals("automatic")
                ? Text.of("de droit", "as of right")
                : Text.of("de l'État", "of the State");
    }

    private Text of(String id) {
        return vocabulary.of(Vocabulary.Slot.GROUP).contains(id) ? group(id) : names.of(id);
    }

    private Text group(String term) {
        return vocabulary.name(Vocabulary.Slot.GROUP, term);
    }

    private static Text year(int year) {
        return Text.same(Integer.toString(year));
    }

    private static Text said(Map<String, Text> words, String term) {
        return words.getOrDefault(term, Text.same(term));
    }

    private static void amounts(
            List<Budget.Amount> base, List<Budget.Amount> amounts, Lines lines, List<Block> blocks) {
        new YearTable(lines, "base", BASE).of(figures(base)).ifPresent(blocks::add);
        new YearTable(lines, "amounts", AMOUNTS).of(figures(amounts)).ifPresent(blocks::add);
    }

    private static List<YearTable.Figure> figures(List<Budget.Amount> amounts) {
        return amounts.stream()
                .map(one -> new YearTable.Figure(one.year(), said(one.amount(), one.unit())))
                .toList();
    }

    private static List<YearTable.Figure> years(List<Workforce.Year> years) {
        return years.stream()
                .map(year -> new YearTable.Figure(year.year(), year.value().toPlainString()))
                .toList();
    }

    private static String said(BigDecimal amount, String unit) {
        return amount.toPlainString() + " " + unit;
    }
}
