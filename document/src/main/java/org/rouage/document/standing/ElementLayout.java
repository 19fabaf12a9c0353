package org.rouage.document.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.convention.Action;
import org.rouage.convention.AmendmentConditions;
import org.rouage.convention.Budget;
import org.rouage.convention.Clause;
import org.rouage.convention.Commitment;
import org.rouage.convention.ControlPlan;
import org.rouage.convention.Convention;
import org.rouage.convention.EvaluationProcess;
import org.rouage.convention.Heading;
import org.rouage.convention.Indicator;
import org.rouage.convention.Measure;
import org.rouage.convention.MeasureRule;
import org.rouage.convention.Objective;
import org.rouage.convention.Orientation;
import org.rouage.convention.Parameter;
import org.rouage.convention.Scoring;
import org.rouage.convention.Series;
import org.rouage.convention.Workforce;
import org.rouage.convention.consolidation.Passage;
import org.rouage.document.standing.Block.Datum;
import org.rouage.document.standing.Block.Row;
import org.rouage.document.standing.Block.Table;
import org.rouage.law.requirement.Vocabulary;

/** What one element says, under its heading. */
final class ElementLayout {
    private static final Text DUE = Text.of("Échéance", "Due");
    private static final Text FOR_OBJECTIVES = Text.of("Pour les objectifs", "For objectives");
    private static final Text AUDIENCES = Text.of("Publics", "Audiences");

    private final ConsolidatedText text;
    private final Names names;
    private final Heading heading;
    private final FigureLayout figures;

    ElementLayout(ConsolidatedText text) {
        this.text = text;
        this.names = text.names();
        this.heading = (Heading) text.standing().root().element();
        this.figures = new FigureLayout(text);
    }

    List<Block> blocks(Passage passage) {
        var lines = new Lines(passage, text);
        return switch (passage.element()) {
            case Action one -> action(one, lines);
            case AmendmentConditions one -> conditions(one, lines);
            case Budget one -> figures.budget(one, lines);
            case Budget.Line one -> figures.line(one, lines);
            case Budget.Constraint one -> figures.constraint(one, lines);
            case Budget.ExecutionRules one -> figures.execution(one, lines);
            case Budget.Rule one -> figures.rule(one, lines);
            case Clause one -> clause(one, lines);
            case Commitment one -> commitment(one, lines);
            case ControlPlan one -> about(one.scope(), "scope", Vocabulary.Slot.CONTROL, one.text(), lines);
            case Convention.Annex one -> lines.prose("text", one.text());
            case Convention.Axis one -> lines.prose("text", one.text());
            case Convention.Sheet one -> lines.prose("text", one.text());
            case EvaluationProcess one -> evaluation(one, lines);
            case Heading _ -> List.of();
            case Indicator one -> new IndicatorLayout(one, lines, names).blocks();
            case Measure _, MeasureRule _, Scoring _ -> PartsLayout.blocks(passage, lines);
            case Objective one -> objective(one, lines);
            case Orientation one -> about(one.domain(), "domain", Vocabulary.Slot.DOMAIN, one.text(), lines);
            case Parameter one ->
                lines.datum(
                        Text.of("Valeur", "Value"),
                        "value",
                        Optional.of(Figures.shown(one.value().toPlainString(), one.unit())));
            case Series one -> figures.series(one, lines);
            case Workforce one -> figures.workforce(one, lines);
        };
    }

    private List<Block> action(Action action, Lines lines) {
        var blocks = new ArrayList<>(lines.prose("text", action.text()));
        blocks.addAll(lines.datum(Text.of("Par", "By"), "owner", Optional.of(partyName(heading, action.owner()))));
        blocks.addAll(lines.day(Text.of("Début", "Start"), "start", action.start()));
        blocks.addAll(lines.day(DUE, "due", action.due()));
        blocks.addAll(lines.list(AUDIENCES, "audiences", action.audiences(), this::audience));
        var rows = new ArrayList<Row>();
        for (int rank = 1; rank <= action.milestones().size(); rank++) {
            Action.Milestone milestone = action.milestones().get(rank - 1);
            rows.add(new Row(
                    Text.same(milestone.title()),
                    List.of(lines.line("milestones[" + rank + "]", Text.day(milestone.due())))));
        }
        table(Text.of("Jalons", "Milestones"), List.of(Text.of("Étape", "Step"), DUE), rows)
                .ifPresent(blocks::add);
        return blocks;
    }

    private List<Block> conditions(AmendmentConditions conditions, Lines lines) {
        var blocks = new ArrayList<>(lines.prose("text", conditions.text()));
        conditions
                .grounds()
                .forEach(ground -> blocks.add(new Datum(
                        word(Vocabulary.Slot.GROUND, ground.ground()),
                        List.of(lines.line("grounds[" + ground.ground() + "]", ground.text())))));
        return blocks;
    }

    private List<Block> clause(Clause clause, Lines lines) {
        var blocks = new ArrayList<>(lines.prose("text", clause.text()));
        blocks.addAll(lines.datum(
                Text.of("Objet", "Subject"), "subject", Optional.of(word(Vocabulary.Slot.SUBJECT, clause.subject()))));
        blocks.addAll(lines.steps(Text.of("Étapes", "Steps"), "steps", clause.steps()));
        blocks.addAll(lines.datum(
                Text.of("Montant", "Amount"),
                "amount",
                clause.amount()
                        .map(one -> Figures.shown(one.amount().toPlainString(), one.unit())
                                .plus(Text.same(" (" + one.year() + ")")))));
        return blocks;
    }

    private List<Block> commitment(Commitment commitment, Lines lines) {
        var blocks = new ArrayList<>(lines.prose("text", commitment.text()));
        blocks.addAll(lines.day(DUE, "due", commitment.due()));
        blocks.addAll(
                lines.day(Text.of("N'est plus dû après le", "Not owed any more after"), "ended", commitment.ended()));
        blocks.addAll(lines.list(FOR_OBJECTIVES, "objectives", commitment.objectives(), names::of));
        return blocks;
    }

    private List<Block> evaluation(EvaluationProcess process, Lines lines) {
        var blocks = new ArrayList<>(lines.prose("text", process.text()));
        var rows = new ArrayList<Row>();
        for (int rank = 1; rank <= process.steps().size(); rank++) {
            EvaluationProcess.Step step = process.steps().get(rank - 1);
            String part = "steps[" + rank + "]";
            Text delay = step.delayDays()
                    .map(days -> Text.of(days + "\u00a0jours", days + "\u00a0days"))
                    .orElse(Text.same("–"));
            rows.add(new Row(
                    Text.same(rank + ". ").plus(partyName(heading, step.party())),
                    List.of(lines.line(part, step.text()), lines.beside(part, delay))));
        }
        table(
                        Text.of("Étapes de l'évaluation", "Steps of the evaluation"),
                        List.of(
                                Text.of("Partie", "Party"),
                                Text.of("Ce qu'elle fait", "What it does"),
                                Text.of("Délai après l'étape précédente", "Delay after the step before")),
                        rows)
                .ifPresent(blocks::add);
        blocks.addAll(lines.list(Text.of("Évaluateurs", "Evaluators"), "evaluators", process.evaluators(), Text::same));
        return blocks;
    }

    private List<Block> objective(Objective objective, Lines lines) {
        var blocks = new ArrayList<>(lines.prose("text", objective.text()));
        blocks.addAll(lines.list(
                Text.of("Catégories légales", "Legal categories"),
                "categories",
                objective.categories(),
                term -> word(Vocabulary.Slot.CATEGORY, term)));
        blocks.addAll(lines.list(AUDIENCES, "audiences", objective.audiences(), this::audience));
        blocks.addAll(lines.list(Text.of("Moyens", "Means"), "means", objective.means(), names::of));
        blocks.addAll(lines.datum(
                Text.of("Sans moyens propres", "No means of its own"),
                "noMeansBecause",
                objective.noMeansBecause().map(Text::same)));
        blocks.addAll(lines.list(Text.of("Actions", "Actions"), "actions", objective.actions(), names::of));
        blocks.addAll(lines.datum(
                Text.of("Sans action", "No action"),
                "noActionBecause",
                objective.noActionBecause().map(Text::same)));
        return blocks;
    }

    private List<Block> about(String term, String part, Vocabulary.Slot slot, String prose, Lines lines) {
        var blocks = new ArrayList<>(lines.prose("text", prose));
        blocks.addAll(lines.datum(Text.of("Domaine", "Domain"), part, Optional.of(word(slot, term))));
        return blocks;
    }

    static Text partyName(Heading heading, String party) {
        return heading.parties().stream()
                .filter(one -> one.id().equals(party))
                .map(one -> Text.same(one.name()))
                .findFirst()
                .orElse(Text.same(party));
    }

    static Optional<Block> table(Text caption, List<Text> columns, List<Row> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(caption, columns, rows));
    }

    private Text audience(String term) {
        return word(Vocabulary.Slot.AUDIENCE, term);
    }

    private Text word(Vocabulary.Slot slot, String term) {
        return text.vocabulary().name(slot, term);
    }
}
