package org.rouage.document.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.basics.AsOf;
import org.rouage.basics.Digest;
import org.rouage.basics.Outcome;
import org.rouage.basics.Text;
import org.rouage.budget.BudgetModel;
import org.rouage.budget.Trajectory;
import org.rouage.convention.Amendment;
import org.rouage.convention.Budget;
import org.rouage.convention.Convention;
import org.rouage.convention.Fund;
import org.rouage.convention.Operation;
import org.rouage.convention.Parameter;
import org.rouage.convention.Records;
import org.rouage.convention.Series;
import org.rouage.convention.Workforce;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.convention.consolidation.Standing;
import org.rouage.document.Receipt;
import org.rouage.document.standing.ConsolidatedText;
import org.rouage.law.requirement.Vocabulary;

/**
 * The fictitious convention of the glass-blowers, 2024-2026: one budget of three lines, of which one is limitative and
 * one has no value for 2026; amendment 1 changes the evolution of personnel from 2026; inflation comes from vintages.
 */
final class GlassBlowers {
    /** What the words of an act may hold when somebody means harm. */
    static final String HOSTILE = "=HYPERLINK(\"https://x\")</summary><script>alert(1)</script>";

    private GlassBlowers() {}

    /** As asked and as known on 2026-01-01. */
    static TrajectoryReport report() {
        return on("2026-01-01");
    }

    static TrajectoryReport on(String day) {
        return of(convention("Convention des verriers", "Énergie des fours"), day);
    }

    /** With a title and the words of a line that mean harm. */
    static TrajectoryReport hostile() {
        return of(convention(HOSTILE, HOSTILE), "2026-01-01");
    }

    private static TrajectoryReport of(Convention convention, String day) {
        Outcome<Consolidation> consolidation = Consolidation.of(convention, List.of(amendment()), records());
        LocalDate on = LocalDate.parse(day);
        Standing standing = consolidation.value().orElseThrow().on(new AsOf(on, on));
        Outcome<BudgetModel> model = BudgetModel.of(standing, records());
        Trajectory trajectory = model.value()
                .orElseThrow(() -> new AssertionError(model.problems()))
                .compute()
                .value()
                .orElseThrow();
        var files =
                new TreeMap<>(Map.of("convention.yaml", Digest.ofText("c"), "amendments/1.yaml", Digest.ofText("1")));
        return new TrajectoryReport(
                standing,
                records(),
                trajectory,
                Optional.empty(),
                new Vocabulary(Map.of(
                        Vocabulary.Slot.GROUP,
                        Map.of("other-operating", Text.of("autre fonctionnement", "other operating expenses")))),
                new ConsolidatedText.Sources(
                        new Receipt.Release("0.0.0-test", Digest.ofText("")), Digest.ofText("all"), files, Map.of()));
    }

    private static Convention convention(String title, String energy) {
        return new Convention(
                "verriers-2024-2026",
                title,
                "cog",
                List.of(),
                new Fund("verriers", "Verriers", "GLASS", List.of(), List.of(), List.of()),
                List.of(),
                new Convention.Period(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(budget(energy)),
                List.of(workforce()),
                List.of(new Parameter("plafond", "Plafond d'énergie", new BigDecimal("25"), "MEUR")),
                List.of(
                        new Series(
                                "inflation",
                                "Inflation hors tabac",
                                "%",
                                Optional.empty(),
                                Optional.of("PLFSS"),
                                List.of()),
                        new Series(
                                "loyers",
                                "Indice des loyers",
                                "%",
                                Optional.empty(),
                                Optional.empty(),
                                List.of(new Series.Value(2024, new BigDecimal("2.1"))))),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Budget budget(String energy) {
        return new Budget(
                "fng",
                "Fonds de gestion",
                "management",
                Optional.of("MEUR"),
                amounts("MEUR", "2023=120"),
                Optional.of(Budget.Rule.computed("calc-fng", "Somme des lignes.", "somme(lignes)")),
                Optional.empty(),
                amounts("MEUR", "2024=121.9", "2025=125"),
                List.of(
                        line(
                                "personnel",
                                "Personnel",
                                true,
                                "personnel",
                                "100",
                                "précédent × (1 + évolution)",
                                Optional.of("1,2 %")),
                        line(
                                "energie",
                                energy,
                                false,
                                "other-operating",
                                "18",
                                "arrondi(min(précédent × (1 + inflation); plafond); à 0,01 MEUR; demi supérieur)",
                                Optional.empty()),
                        line(
                                "fournitures",
                                "Fournitures",
                                false,
                                "other-operating",
                                "2",
                                "précédent × (1 + loyers) / 3 × 3",
                                Optional.empty())),
                constraints(),
                Optional.empty());
    }

    private static List<Budget.Constraint> constraints() {
        return List.of(
                new Budget.Constraint(
                        "total-personnel",
                        "Enveloppe de personnel",
                        "personnel",
                        "total",
                        "at-most",
                        new BigDecimal("305"),
                        "MEUR",
                        Optional.empty(),
                        Optional.empty()),
                new Budget.Constraint(
                        "taux-energie",
                        "Hausse de l'énergie",
                        "energie",
                        "average-rate",
                        "at-most",
                        new BigDecimal("1"),
                        "%",
                        Optional.empty(),
                        Optional.of(2025)));
    }

    private static Budget.Line line(
            String id,
            String title,
            boolean limitative,
            String group,
            String base,
            String calculation,
            Optional<String> evolution) {
        return new Budget.Line(
                id,
                title,
                limitative,
                Optional.of(group),
                Optional.of("MEUR"),
                amounts("MEUR", "2023=" + base),
                Optional.of(Budget.Rule.computed("calc-" + id, "Dit en mots.", calculation)),
                evolution.map(formula -> Budget.Rule.computed("evol-" + id, "Hausse agréée.", formula)),
                List.of());
    }

    private static Workforce workforce() {
        return new Workforce(
                "effectifs",
                "Effectifs",
                "ETPMA",
                List.of(new Workforce.Year(2023, new BigDecimal("1200"))),
                Optional.of(Budget.Rule.computed("calc-effectifs", "Un départ sur trois.", "précédent − 10 ETPMA")),
                Optional.empty(),
                List.of());
    }

    private static Amendment amendment() {
        LocalDate signed = LocalDate.of(2025, 10, 1);
        return new Amendment(
                1,
                "Avenant n° 1",
                "workload-change",
                Optional.empty(),
                Optional.of(signed),
                Optional.empty(),
                Optional.of(signed),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                List.of(new Operation.SetRule(
                        "personnel",
                        "evolution",
                        Budget.Rule.computed("evol-personnel-2026", "Baisse à partir de 2026.", "−2 %")
                                .startingIn(2026))),
                List.of());
    }

    private static Records records() {
        Records none = Records.none();
        return new Records(
                none.signatures(),
                none.filings(),
                none.events(),
                none.localContracts(),
                none.correspondences(),
                none.justifications(),
                none.effects(),
                none.financingLaws(),
                none.amendmentAnswers(),
                none.choices(),
                List.of(
                        vintage("2024", "2.5", "2023-10-15"),
                        vintage("2025", "1.8", "2023-10-15"),
                        vintage("2025", "1.1", "2025-10-14"),
                        vintage("2026", "1.3", "2025-10-14"),
                        vintage("2026", "1.6", "2026-04-15")),
                none.execution());
    }

    private static Records.Vintage vintage(String period, String value, String known) {
        return new Records.Vintage("inflation", period, new BigDecimal(value), "%", LocalDate.parse(known), "PLFSS");
    }

    private static List<Budget.Amount> amounts(String unit, String... years) {
        return Arrays.stream(years)
                .map(one -> one.split("=", 2))
                .map(one -> new Budget.Amount(Integer.parseInt(one[0]), new BigDecimal(one[1]), unit))
                .toList();
    }
}
