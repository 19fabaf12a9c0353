package org.rouage.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.basics.Digest;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.conformity.ConformityReport;
import org.rouage.conformity.FinancingLaws;
import org.rouage.conformity.Finding;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.conformity.ProvisionText;
import org.rouage.conformity.Verdict;
import org.rouage.convention.Clause;
import org.rouage.convention.Convention;
import org.rouage.convention.Fund;
import org.rouage.convention.Records.Justification;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.law.requirement.Basis;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Force;
import org.rouage.law.requirement.Kind;
import org.rouage.law.requirement.Moment;
import org.rouage.law.requirement.Requirement;
import org.rouage.law.requirement.Scope;

/** A report of the clockmakers with one finding of each verdict, and a clause that tries every trick. */
final class SampleReport {
    static final LocalDate DAY = LocalDate.of(2014, 7, 28);
    static final String TRICKS = """
            # A heading in a clause

            <script>document.body.innerText = 'taken'</script> and <b>bold</b>.

            [click](javascript:alert(1)) and [read](https://example.org/) ![plan](https://example.org/plan.png)

            | year | target |
            |---|---|
            | 2014 | 86 & more |
            """;

    private SampleReport() {}

    static Report report() {
        var consulted = new ConformityReport.Consulted(
                "horl-l1-1", "HORL L1-1", Text.of("Les horlogers", "The clockmakers"), Digest.ofText("catalogue"));
        var conformity = new ConformityReport(
                "clock-2014",
                "Convention <of> the clockmakers & co",
                LocalDate.of(2019, 3, 1),
                LocalDate.of(2017, 12, 31),
                List.of(new ConformityReport.ActDay(
                        "convention", "The act", Optional.of(DAY), Optional.empty(), ActDays.Status.IN_FORCE, DAY)),
                List.of(consulted),
                List.of(
                        finding("one", new Verdict.Satisfied(Text.of("Oui : a.", "It holds: a."))),
                        finding("two", new Verdict.Breached(Text.of("Rien.", "Nothing answers."))),
                        finding("three", new Verdict.NotApplicable(Text.of("Non exercé.", "Not held."))),
                        finding("four", new Verdict.ToJustify(Text.of("Muet.", "Silent."))),
                        finding("five", new Verdict.Undecided(Text.of("Inconnu.", "Unknown.")))),
                List.of(),
                FinancingLaws.none(),
                List.of(Text.of("Une écriture non comptée.", "One record not counted.")));
        return new Report(conformity, ClauseTexts.of(convention(), List.of()), readings(), receipt());
    }

    private static Map<String, ProvisionText> readings() {
        return Map.of(
                "horl/one @ convention", new ProvisionText.Same("Clocks tell the hour."),
                "horl/two @ convention", new ProvisionText.Suspect("Clocks told the hour <once>."),
                "horl/four @ convention", new ProvisionText.NotFound());
    }

    private static Receipt receipt() {
        var files = new TreeMap<String, Digest>();
        files.put("convention.yaml", Digest.ofText("convention"));
        files.put("records/signatures.yaml", Digest.ofText("signatures"));
        return new Receipt(
                new Receipt.Release("0.1.0", Digest.ofText("engine")),
                LocalDate.of(2019, 3, 1),
                new Receipt.Inputs("../clockmakers", Digest.ofText("dossier"), files),
                new Receipt.Inputs("", Digest.ofText("catalogues"), new TreeMap<>()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>());
    }

    private static Finding finding(String id, Verdict verdict) {
        var requirement = new Requirement(
                "horl/" + id,
                Force.MUST,
                Kind.CONTENT,
                Moment.AT_SIGNATURE,
                new Scope("cog", List.of(), List.of(), List.of()),
                Text.of("Exigence " + id, "Requirement " + id),
                new Check.ReciprocalCommitments(),
                List.of(new Basis("HORL L1-1 I al. 1", Validity.from(DAY), Optional.empty())));
        boolean open = verdict.kind() != Verdict.Kind.SATISFIED && verdict.kind() != Verdict.Kind.NOT_APPLICABLE;
        return new Finding(
                "horl-l1-1",
                requirement,
                "convention",
                DAY,
                requirement.bases().getFirst(),
                verdict,
                List.of(new Evidence("cla-1", Text.of("une clause", "a clause"))),
                List.of(Text.of("Texte non vu.", "Text not seen.")),
                open ? Text.of("Écrire la clause.", "Write the clause.") : Text.empty(),
                open
                        ? List.of(new Justification("horl/" + id, "Ms Balance", "fund", DAY, "It was <agreed>."))
                        : List.of(),
                Optional.empty());
    }

    private static Convention convention() {
        var clause = new Clause(
                "cla-1", Optional.empty(), "tricks", "A clause with tricks", TRICKS, List.of(), Optional.empty());
        return new Convention(
                "clock-2014",
                "Clockmakers",
                "cog",
                List.of(),
                new Fund("clock", "Clock", "CLOCK", List.of(), List.of(), List.of()),
                List.of(),
                new Convention.Period(DAY, DAY),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(clause),
                List.of());
    }
}
