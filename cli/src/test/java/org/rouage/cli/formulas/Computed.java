package org.rouage.cli.formulas;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rouage.basics.AsOf;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.budget.BudgetModel;
import org.rouage.budget.ConstraintCheck;
import org.rouage.budget.Trajectory;
import org.rouage.corpus.catalogue.CatalogueFiles;
import org.rouage.dossier.Dossier;
import org.rouage.dossier.DossierFiles;
import org.rouage.dossier.DossierReader;
import org.rouage.formula.Definition;
import org.rouage.formula.Formula;
import org.rouage.formula.Numbers;
import org.rouage.formula.Reference;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/** A sample of the page within the least convention that holds it, and what its figures come to. */
record Computed(BudgetModel model, Trajectory trajectory) {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Reference TRIED = Reference.value("essai");
    private static final int YEAR = 2026;
    private static final String HEAD = """
            id: page
            title: Une convention d'exemple
            instrument: cog
            legalBasis: [CSS L227-1]
            fund: {id: CNX, name: Caisse nationale fictive, inLaw: CNAM}
            parties:
              - {id: state, role: state, name: L'État}
              - {id: fund, role: fund, name: La caisse}
            """;
    private static final String PERIOD = "period: {start: 2024-01-01, endInclusive: 2028-12-31}\n";

    static Computed of(String yaml) {
        String whole = HEAD + (yaml.contains("period:") ? "" : PERIOD) + yaml;
        var files = DossierFiles.of(Map.of("convention.yaml", whole.getBytes(StandardCharsets.UTF_8)));
        Dossier dossier = accepted(new DossierReader(CatalogueFiles.builtIn().vocabulary()).read(files));
        BudgetModel model = accepted(BudgetModel.of(dossier.consolidation().on(AsOf.on(DAY)), dossier.records()));
        return new Computed(model, accepted(model.compute()));
    }

    /** A figure of the page by its name; {@code évolution(fonds)} and {@code limitatif(fonds)} are of the fund. */
    Value value(String name, int year) {
        if (name.startsWith("limitatif(")) {
            return trajectory.limitative(inside(name), year);
        }
        return trajectory.value(
                name.startsWith("évolution(") ? Reference.evolution(inside(name)) : Reference.value(name), year);
    }

    private static String inside(String name) {
        return name.substring(name.indexOf('(') + 1, name.length() - 1);
    }

    Optional<ConstraintCheck> constraint(String id) {
        return trajectory.constraints().stream()
                .filter(check -> check.rule().constraint().id().equals(id))
                .findFirst();
    }

    /** What a formula among the figures of the sample gives in 2026, as people read it; or why it gives nothing. */
    String shown(String formula, Language language) {
        Trajectory with =
                accepted(tried(accepted(Formula.parse(formula, place()))).compute());
        return switch (with.value(TRIED, YEAR)) {
            case Value.Known(Rational number, Unit unit) -> Numbers.print(number, unit, language);
            case Value.Truth(boolean holds) ->
                (holds ? Text.of("vrai", "true") : Text.of("faux", "false")).in(language);
            case Value.Undecided(List<Value.Reason> reasons) ->
                reasons.getFirst().words().in(language);
        };
    }

    /** Why a formula among the figures of the sample is refused; empty when it is not. */
    List<Problem> refusals(String formula) {
        return switch (Formula.parse(formula, place())) {
            case Outcome.Refused<Formula>(List<Problem> problems) -> problems;
            case Outcome.Accepted<Formula>(Formula parsed) ->
                tried(parsed).compute().problems();
        };
    }

    private BudgetModel tried(Formula formula) {
        var rules = new TreeMap<>(Map.of(model.first(), new Definition.Rule(formula, place(), Text.same("page"))));
        return model.with(new Definition(TRIED, Optional.empty(), rules, new TreeMap<>(), List.of(), place()));
    }

    private static Place place() {
        return Place.in("formula", 1, 1);
    }

    private static <T> T accepted(Outcome<T> outcome) {
        return outcome.value()
                .orElseThrow(() -> new AssertionError(outcome.problems().stream()
                        .map(problem -> problem.print(Language.ENGLISH))
                        .collect(Collectors.joining("\n"))));
    }
}
