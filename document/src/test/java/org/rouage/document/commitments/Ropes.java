package org.rouage.document.commitments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.agenda.commitment.Commitments;
import org.rouage.basics.AsOf;
import org.rouage.basics.Digest;
import org.rouage.convention.Commitment;
import org.rouage.convention.Convention;
import org.rouage.convention.Fund;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.document.Receipt;
import org.rouage.document.standing.ConsolidatedText;

/**
 * The fictitious convention of the rope makers: one commitment of the State, {@code decree}, said 60 % done, of which
 * the fund holds 50 %.
 */
public final class Ropes {
    private Ropes() {}

    static CommitmentsReport report() {
        return new CommitmentsReport("ropes", "Convention des cordiers", commitments(), sources());
    }

    /** On 2021-03-01. */
    public static Commitments commitments() {
        return Commitments.of(consolidation(), records(), AsOf.on(LocalDate.of(2021, 3, 1)));
    }

    public static Consolidation consolidation() {
        return Consolidation.of(convention(), List.of(), records()).value().orElseThrow();
    }

    public static ConsolidatedText.Sources sources() {
        return new ConsolidatedText.Sources(
                new Receipt.Release("0.0.0", Digest.ofText("engine")),
                Digest.ofText("dossier"),
                new TreeMap<>(),
                new TreeMap<>());
    }

    private static Records records() {
        var none = Records.none();
        var on = LocalDate.of(2020, 9, 1);
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
                List.of(new Records.Progress(
                        "p-1",
                        "decree",
                        "state",
                        on,
                        BigDecimal.valueOf(60),
                        "C'est <b>presque</b> fait.",
                        "direction",
                        List.of(new Records.Evidence("lettre", Optional.empty(), Optional.empty())),
                        Optional.empty())),
                List.of(new Records.ProgressCheck(
                        "p-1", "fund", on, "contested", Optional.of(BigDecimal.valueOf(50)), "Non.", "direction")));
    }

    private static Convention convention() {
        var decree = new Commitment(
                "decree",
                Optional.empty(),
                "state",
                "Décret",
                "",
                Optional.of(LocalDate.of(2020, 12, 31)),
                Optional.empty(),
                List.of());
        var sheet = new Convention.Sheet(
                "sheet", Optional.empty(), "Cordes", "", List.of(), List.of(decree), List.of(), List.of());
        return new Convention(
                "ropes",
                "Convention des cordiers",
                "cog",
                List.of("CSS L227-1"),
                new Fund("ROPES", "Caisse des cordiers", "CNAV", List.of(), List.of(), List.of()),
                List.of(
                        new Convention.Party("state", "state", "L'État"),
                        new Convention.Party("fund", "fund", "Caisse des cordiers")),
                new Convention.Period(LocalDate.of(2020, 1, 1), LocalDate.of(2022, 12, 31)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Convention.Axis("axis", Optional.empty(), "Cordes", "", List.of(sheet))),
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
}
