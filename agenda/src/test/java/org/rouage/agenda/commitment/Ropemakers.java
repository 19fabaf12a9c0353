package org.rouage.agenda.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.AsOf;
import org.rouage.convention.Action;
import org.rouage.convention.Amendment;
import org.rouage.convention.Commitment;
import org.rouage.convention.Convention;
import org.rouage.convention.Fund;
import org.rouage.convention.Operation;
import org.rouage.convention.Records;
import org.rouage.convention.Records.Progress;
import org.rouage.convention.Records.ProgressCheck;
import org.rouage.convention.consolidation.Consolidation;

/**
 * The fictitious convention of the rope makers, 2020: {@code decree} of the State due 2020-12-31, {@code hemp} of the
 * fund without a due day, and the fund's action {@code walk} from 2020-07-01 to 2020-07-11.
 */
final class Ropemakers {
    static final LocalDate START = LocalDate.of(2020, 1, 1);
    static final LocalDate DUE = LocalDate.of(2020, 12, 31);

    private Ropemakers() {}

    static Undertaking on(String id, LocalDate day, List<Progress> said, List<ProgressCheck> checks) {
        return on(id, new AsOf(day, day), said, checks);
    }

    static Undertaking on(String id, AsOf asked, List<Progress> said, List<ProgressCheck> checks) {
        return all(asked, said, checks)
                .undertakings()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Commitments all(AsOf asked, List<Progress> said, List<ProgressCheck> checks) {
        return all(asked, List.of(), said, checks);
    }

    static Commitments all(AsOf asked, List<Operation> changes, List<Progress> said, List<ProgressCheck> checks) {
        Records records = records(said, checks);
        return Commitments.of(
                Consolidation.of(convention(), amendment(changes), records)
                        .value()
                        .orElseThrow(),
                records,
                asked);
    }

    static Progress said(String id, String of, String party, LocalDate on, int percent) {
        return new Progress(
                id, of, party, on, BigDecimal.valueOf(percent), "Said.", "someone", List.of(), Optional.empty());
    }

    static Progress superseding(Progress by, String before) {
        return new Progress(
                by.id(),
                by.of(),
                by.party(),
                by.on(),
                by.percent(),
                by.text(),
                by.by(),
                by.evidence(),
                Optional.of(before));
    }

    static ProgressCheck contested(String of, String party, LocalDate on, int percent) {
        return new ProgressCheck(
                of, party, on, "contested", Optional.of(BigDecimal.valueOf(percent)), "Not so.", "someone");
    }

    static ProgressCheck confirmed(String of, String party, LocalDate on) {
        return new ProgressCheck(of, party, on, "confirmed", Optional.empty(), "So.", "someone");
    }

    private static List<Amendment> amendment(List<Operation> changes) {
        return changes.isEmpty()
                ? List.of()
                : List.of(new Amendment(
                        1,
                        "Amendment 1",
                        "workload-change",
                        Optional.empty(),
                        Optional.of(LocalDate.of(2020, 5, 15)),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2020, 6, 1)),
                        Optional.empty(),
                        Optional.empty(),
                        "Later.",
                        List.of(),
                        changes,
                        List.of()));
    }

    private static Records records(List<Progress> said, List<ProgressCheck> checks) {
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
                none.execution(),
                none.submissions(),
                none.neutralisations(),
                none.assessments(),
                said,
                checks);
    }

    private static Convention convention() {
        var decree = commitment("decree", "state", Optional.of(DUE));
        var hemp = commitment("hemp", "fund", Optional.empty());
        var walk = new Action(
                "walk",
                Optional.empty(),
                "fund",
                "Lay the walk",
                "",
                Optional.of(LocalDate.of(2020, 7, 1)),
                Optional.of(LocalDate.of(2020, 7, 11)),
                List.of(),
                List.of());
        var sheet = new Convention.Sheet(
                "sheet", Optional.empty(), "Ropes", "", List.of(), List.of(decree, hemp), List.of(walk), List.of());
        return new Convention(
                "ropes-2020",
                "Convention of the rope makers",
                "cog",
                List.of("CSS L227-1"),
                new Fund("ROPES", "Fund of the rope makers", "CNAV", List.of(), List.of(), List.of()),
                List.of(
                        new Convention.Party("state", "state", "The State"),
                        new Convention.Party("fund", "fund", "The fund")),
                new Convention.Period(START, LocalDate.of(2022, 12, 31)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Convention.Axis("axis", Optional.empty(), "Ropes", "", List.of(sheet))),
                List.of(),
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

    private static Commitment commitment(String id, String party, Optional<LocalDate> due) {
        return new Commitment(id, Optional.empty(), party, "Title of " + id, "", due, Optional.empty(), List.of());
    }
}
