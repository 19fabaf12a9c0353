package org.rouage.convention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A performance contract between the State and a fund, for several years, as written in the act: parties, period, legal
 * basis, axes and thematic sheets with their objectives, commitments, actions and indicators, budgets with their rules,
 * workforce, parameters and series, measures with their rules and scorings, the conditions for amendments, the process
 * of evaluation, orientations, control plans, other clauses and annexes.
 *
 * <p>Example: the ACOSS convention 2014-2017: stated period 2014-01-01 to 2017-12-31, signed on 28 July 2014, legal
 * basis {@code CSS L227-1}. Signatures are not here: they are {@link Records}. Terms in kebab-case are those of the
 * vocabulary of the requirement catalogues.
 */
public record Convention(
        String id,
        String title,
        String instrument,
        List<String> legalBasis,
        Fund fund,
        List<Party> parties,
        Period period,
        Optional<String> predecessor,
        Optional<String> preamble,
        List<PlannedSignatory> signatories,
        List<Axis> axes,
        List<Budget> budgets,
        List<Workforce> workforce,
        List<Parameter> parameters,
        List<Series> series,
        List<Measure> measures,
        List<MeasureRule> measureRules,
        List<Scoring> scorings,
        Optional<AmendmentConditions> amendmentConditions,
        Optional<EvaluationProcess> evaluation,
        List<Orientation> orientations,
        List<ControlPlan> controlPlans,
        List<Clause> clauses,
        List<Annex> annexes) {
    public Convention {
        legalBasis = List.copyOf(legalBasis);
        parties = List.copyOf(parties);
        signatories = List.copyOf(signatories);
        axes = List.copyOf(axes);
        budgets = List.copyOf(budgets);
        workforce = List.copyOf(workforce);
        parameters = List.copyOf(parameters);
        series = List.copyOf(series);
        measures = List.copyOf(measures);
        measureRules = List.copyOf(measureRules);
        scorings = List.copyOf(scorings);
        orientations = List.copyOf(orientations);
        controlPlans = List.copyOf(controlPlans);
        clauses = List.copyOf(clauses);
        annexes = List.copyOf(annexes);
    }

    /** A convention that declares neither measures nor scorings. */
    public Convention(
            String id,
            String title,
            String instrument,
            List<String> legalBasis,
            Fund fund,
            List<Party> parties,
            Period period,
            Optional<String> predecessor,
            Optional<String> preamble,
            List<PlannedSignatory> signatories,
            List<Axis> axes,
            List<Budget> budgets,
            List<Workforce> workforce,
            List<Parameter> parameters,
            List<Series> series,
            Optional<AmendmentConditions> amendmentConditions,
            Optional<EvaluationProcess> evaluation,
            List<Orientation> orientations,
            List<ControlPlan> controlPlans,
            List<Clause> clauses,
            List<Annex> annexes) {
        this(
                id,
                title,
                instrument,
                legalBasis,
                fund,
                parties,
                period,
                predecessor,
                preamble,
                signatories,
                axes,
                budgets,
                workforce,
                parameters,
                series,
                List.of(),
                List.of(),
                List.of(),
                amendmentConditions,
                evaluation,
                orientations,
                controlPlans,
                clauses,
                annexes);
    }

    public Stream<Sheet> sheets() {
        return axes.stream().flatMap(axis -> axis.sheets().stream());
    }

    public Stream<Objective> objectives() {
        return sheets().flatMap(sheet -> sheet.objectives().stream());
    }

    public Stream<Commitment> commitments() {
        return sheets().flatMap(sheet -> sheet.commitments().stream());
    }

    public Stream<Action> actions() {
        return sheets().flatMap(sheet -> sheet.actions().stream());
    }

    public Stream<Indicator> indicators() {
        return sheets().flatMap(sheet -> sheet.indicators().stream());
    }

    /** Budgets, workforce paths: what an objective may name as its means. */
    public Stream<String> means() {
        return Stream.concat(
                budgets.stream()
                        .flatMap(budget -> Stream.concat(
                                Stream.of(budget.id()), budget.lines().stream().map(Budget.Line::id))),
                workforce.stream().map(Workforce::id));
    }

    /** The role of a party, {@code state} or {@code fund}; empty when no party has this identifier. */
    public Optional<String> roleOf(String party) {
        return parties.stream()
                .filter(named -> named.id().equals(party))
                .map(Party::role)
                .findFirst();
    }

    /** The stated period, both days inclusive. */
    public record Period(LocalDate start, LocalDate endInclusive) {}

    /**
     * Who is bound: {@code role} is {@code state} or {@code fund}. Wherever a party is named, it is by its identifier.
     */
    public record Party(String id, String role, String name) {}

    /** Who is to sign, for which party, in which capacity such as {@code board-president}. */
    public record PlannedSignatory(String party, String capacity, Optional<String> name) {}

    /** A strategic axis: the first level of the text. */
    public record Axis(String id, Optional<String> number, String title, String text, List<Sheet> sheets)
            implements Element {
        public Axis {
            sheets = List.copyOf(sheets);
        }
    }

    /** A thematic sheet (fiche thématique) of an axis; its text gives the context. */
    public record Sheet(
            String id,
            Optional<String> number,
            String title,
            String text,
            List<Objective> objectives,
            List<Commitment> commitments,
            List<Action> actions,
            List<Indicator> indicators)
            implements Element {
        public Sheet {
            objectives = List.copyOf(objectives);
            commitments = List.copyOf(commitments);
            actions = List.copyOf(actions);
            indicators = List.copyOf(indicators);
        }
    }

    /** A numbered annex, in Markdown. */
    public record Annex(String id, Optional<String> number, String title, String text) implements Element {}
}
