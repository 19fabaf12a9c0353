package org.rouage.document.execution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.basics.AsOf;
import org.rouage.basics.Digest;
import org.rouage.basics.Place;
import org.rouage.basics.Text;
import org.rouage.budget.BudgetModel;
import org.rouage.budget.execution.Ceilings;
import org.rouage.budget.execution.Execution;
import org.rouage.convention.Budget;
import org.rouage.convention.BudgetEntry;
import org.rouage.convention.Convention;
import org.rouage.convention.Fund;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.document.Receipt;
import org.rouage.document.standing.ConsolidatedText;
import org.rouage.law.requirement.Vocabulary;

/**
 * Two years of a guild: in 2024, {@code pay} is blocked, {@code rent} warned, a transfer back is not allowed; in 2025
 * the vote of {@code rent} is not known.
 */
final class SampleExecution {
    private SampleExecution() {}

    static ExecutionReport report() {
        Records records = records(entries());
        var convention = convention();
        Consolidation consolidation =
                Consolidation.of(convention, List.of(), records).value().orElseThrow();
        AsOf asked = AsOf.on(LocalDate.of(2025, 6, 30));
        var trajectory = BudgetModel.of(consolidation.on(asked), records)
                .value()
                .flatMap(model -> model.compute().value())
                .orElseThrow();
        Execution execution = Execution.of(new Execution.Question(
                        consolidation,
                        records,
                        asked,
                        Ceilings.of(trajectory),
                        group -> vocabulary().name(Vocabulary.Slot.GROUP, group),
                        number -> Place.in("records/execution.yaml", number + 1, 5)))
                .value()
                .orElseThrow();
        return new ExecutionReport(convention.title(), execution, vocabulary(), sources());
    }

    /** Before anything is told of it. */
    static ExecutionReport nothing() {
        ExecutionReport report = report();
        return new ExecutionReport(
                report.convention(),
                new Execution(AsOf.on(LocalDate.of(2023, 6, 30)), List.of(), List.of()),
                report.vocabulary(),
                report.sources());
    }

    private static List<BudgetEntry> entries() {
        return List.of(
                said("voted", "pay", 2024, "100", "2023-12-12", Optional.empty()),
                said("voted", "rent", 2024, "40", "2023-12-12", Optional.empty()),
                said("rectifying", "rent", 2024, "-0.5", "2024-03-01", Optional.empty()),
                said("transfer", "rent", 2024, "1", "2024-04-02", Optional.of("pay")),
                said("committed", "pay", 2024, "101.01", "2024-05-05", Optional.empty()),
                said("committed", "rent", 2024, "39", "2024-05-05", Optional.empty()),
                said("voted", "pay", 2025, "100", "2024-12-12", Optional.empty()),
                said("carried-over", "rent", 2025, "1", "2025-02-02", Optional.empty()));
    }

    private static BudgetEntry said(String kind, String of, int year, String amount, String on, Optional<String> to) {
        return new BudgetEntry(
                kind,
                of,
                year,
                new BigDecimal(amount),
                "MEUR",
                LocalDate.parse(on),
                "director",
                "<" + kind + "> & co",
                to,
                Optional.empty());
    }

    private static Budget fnga() {
        var rules = new Budget.ExecutionRules(
                "fnga-execution",
                "In words.",
                List.of(new Budget.Transfer("personnel", List.of("other-operating"), Optional.of("director"))),
                List.of(new Budget.CarryOver(
                        "other-operating",
                        Optional.of(new BigDecimal("5")),
                        Optional.of(new Budget.Cap(new BigDecimal("1.5"), "MEUR")),
                        "automatic",
                        Optional.empty())));
        return new Budget(
                "fnga",
                "Gestion <administrative>",
                "management",
                Optional.of("MEUR"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(line("pay", true, "personnel", "100"), line("rent", false, "other-operating", "40")),
                List.of(),
                Optional.of(rules));
    }

    private static Convention convention() {
        return new Convention(
                "guild",
                "Convention of the guild",
                "cog",
                List.of(),
                new Fund("guild", "Guild", "GUILD", List.of(), List.of(), List.of()),
                List.of(),
                new Convention.Period(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(fnga()),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Budget.Line line(String id, boolean limitative, String group, String amount) {
        return new Budget.Line(
                id,
                "Line " + id,
                limitative,
                Optional.of(group),
                Optional.of("MEUR"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new Budget.Amount(2024, new BigDecimal(amount), "MEUR"),
                        new Budget.Amount(2025, new BigDecimal(amount), "MEUR")));
    }

    private static Records records(List<BudgetEntry> entries) {
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
                none.vintages(),
                entries);
    }

    private static Vocabulary vocabulary() {
        return new Vocabulary(Map.of(
                Vocabulary.Slot.GROUP,
                Map.of(
                        "personnel",
                        Text.of("dépenses de personnel", "personnel"),
                        "other-operating",
                        Text.of("autres dépenses", "other operating expenses"))));
    }

    private static ConsolidatedText.Sources sources() {
        var nothing = Digest.ofText("");
        return new ConsolidatedText.Sources(
                new Receipt.Release("0.0.0-test", nothing), nothing, new TreeMap<>(), Map.of());
    }
}
