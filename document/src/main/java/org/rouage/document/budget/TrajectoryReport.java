package org.rouage.document.budget;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rouage.basics.AsOf;
import org.rouage.basics.Text;
import org.rouage.budget.BudgetModel;
import org.rouage.budget.Figure;
import org.rouage.budget.Trajectory;
import org.rouage.budget.WrittenAmount;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.Standing;
import org.rouage.document.standing.ConsolidatedText;
import org.rouage.formula.Reference;
import org.rouage.formula.Value;
import org.rouage.law.requirement.Vocabulary;

/**
 * The budgets of a convention computed on a day, as known on a day, with what is needed to read them: the rules in
 * words, the assumptions with their vintages, the words of groups, the hashes of what it was computed from. Every form
 * prints this.
 *
 * <p>Example: {@code TrajectoryHtml.print(report, Language.FRENCH)} shows that {@code fnga} comes to 517.18 MEUR in
 * 2018 and unfolds it to {@code previous × (1 + evolution)}, 534 MEUR of the convention, −3.15 %. Under a scenario,
 * {@code scenario} says which; the rules that it changes then stand without words of an act.
 */
public record TrajectoryReport(
        Standing standing,
        Records records,
        Trajectory trajectory,
        Optional<Text> scenario,
        Vocabulary vocabulary,
        ConsolidatedText.Sources sources) {

    AsOf asOf() {
        return standing.asOf();
    }

    String title() {
        return standing.convention().title();
    }

    BudgetModel model() {
        return trajectory.model();
    }

    /** Those before the term for which an amount is written, and those of the term. */
    List<Integer> years() {
        IntStream before =
                model().written().stream().mapToInt(WrittenAmount::year).filter(year -> year < model().first());
        return IntStream.concat(before, IntStream.rangeClosed(model().first(), model().last()))
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    boolean isInTerm(int year) {
        return year >= model().first() && year <= model().last();
    }

    List<RuleInWords> rules() {
        return new Rules(standing, model()).all();
    }

    /** One for each budget, with its lines, groups and sums. */
    List<Table> envelopes() {
        return new Tables(this).envelopes();
    }

    /** Workforce paths, one table for each unit. */
    List<Table> workforce() {
        return new Tables(this).ofKind(Figure.Kind.WORKFORCE, "workforce");
    }

    /** What the rules of evolution give, one table for each unit. */
    List<Table> evolutions() {
        return new Tables(this).ofKind(Figure.Kind.EVOLUTION, "evolution");
    }

    /** The limitative expenses of each budget and of all; empty when no line is limitative. */
    List<Table> limitative() {
        return new Tables(this).limitative();
    }

    List<Assumption> assumptions() {
        return new Tables(this).assumptions();
    }

    /** Series and parameters as tables of years, one for each unit. */
    List<Table> assumptionTables() {
        var tables = new Tables(this);
        return Stream.concat(
                        tables.ofKind(Figure.Kind.SERIES, "series").stream(),
                        tables.ofKind(Figure.Kind.PARAMETER, "parameter").stream())
                .toList();
    }

    /** Every figure that has values of its own, in the order of reading. */
    List<Row> figures() {
        return new Tables(this).figures();
    }

    /** Figures of the term that are undecided. */
    Stream<Reference> undecided() {
        return model().figures().stream()
                .map(Figure::reference)
                .filter(figure -> IntStream.rangeClosed(model().first(), model().last())
                        .mapToObj(year -> trajectory.value(figure, year))
                        .anyMatch(Value.Undecided.class::isInstance));
    }
}
