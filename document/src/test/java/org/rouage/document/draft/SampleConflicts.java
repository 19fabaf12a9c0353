package org.rouage.document.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.convention.Amendment;
import org.rouage.convention.Clause;
import org.rouage.convention.Convention;
import org.rouage.convention.Fund;
import org.rouage.convention.Indicator;
import org.rouage.convention.Operation;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.convention.draft.Choices;
import org.rouage.convention.draft.Conflicts;
import org.rouage.convention.draft.Draft;

/**
 * Two drafts on a fictitious convention: a target settled, a clause open, a change made twice, words that would harm.
 */
final class SampleConflicts {
    private SampleConflicts() {}

    static ConflictReport report() {
        var consolidation = Consolidation.of(convention(), List.of(), Records.none())
                .value()
                .orElseThrow();
        Draft a = draft(
                "a", setTarget("88"), words("ten", "five"), words("five", "six"), new Operation.Repeal("clause-2"));
        Draft b = draft("b", setTarget("90"), new Operation.Repeal("clause-1"), new Operation.Repeal("clause-2"));
        var choice = new Records.Choice(
                "ind-1.targets[2026]", "a", "b", "b", "funded", "the parties", LocalDate.of(2026, 3, 2));
        return new ConflictReport(
                Conflicts.between(consolidation, a, b).value().orElseThrow(),
                new Choices(List.of(choice)),
                false,
                "0.0.0-test");
    }

    private static Operation setTarget(String number) {
        return new Operation.SetTarget(
                "ind-1",
                Optional.empty(),
                2026,
                Optional.of(new BigDecimal(number)),
                Optional.empty(),
                Optional.empty());
    }

    private static Operation words(String words, String by) {
        return new Operation.ReplaceWords("clause-1", Optional.empty(), words, by);
    }

    private static Draft draft(String name, Operation... operations) {
        return new Draft(
                name,
                new Amendment(
                        1,
                        "Draft",
                        "other",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("convention"),
                        "",
                        List.of(),
                        List.of(operations),
                        List.of()));
    }

    private static Convention convention() {
        var sheet = new Convention.Sheet(
                "sheet-1", Optional.empty(), "Bells", "", List.of(), List.of(), List.of(), List.of(indicator()));
        return new Convention(
                "bells",
                "Convention of the bell-ringers",
                "cog",
                List.of(),
                new Fund("bells", "Fund", "BELLS", List.of(), List.of(), List.of()),
                List.of(),
                new Convention.Period(LocalDate.of(2024, 1, 1), LocalDate.of(2028, 12, 31)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Convention.Axis("axis-1", Optional.empty(), "Bells", "", List.of(sheet))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(clause("clause-1", "<script> within ten days\u001b[31m"), clause("clause-2", "Silence.")),
                List.of());
    }

    private static Indicator indicator() {
        return new Indicator(
                "ind-1",
                Optional.empty(),
                "Bells rung",
                "Share of bells rung on time.",
                "quantitative",
                "result",
                "%",
                "up",
                List.of(),
                Optional.empty(),
                List.of(new Indicator.Value(
                        2026, Optional.of(new BigDecimal("87")), Optional.empty(), Optional.empty())),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Clause clause(String id, String text) {
        return new Clause(id, Optional.empty(), "information-procedure", id, text, List.of(), Optional.empty());
    }
}
