package org.rouage.document;

import java.util.Map;
import org.rouage.conformity.ConformityReport;
import org.rouage.conformity.Finding;
import org.rouage.conformity.ProvisionText;

/**
 * What every form of a report prints: the findings, the words of the clauses they point at, the law read beside them,
 * and the receipt.
 *
 * <p>Example: {@code HtmlReport.print(report, Language.FRENCH)} and {@code JsonReport.print(report)} show the same
 * verdicts; the JSON, which holds both languages, is the receipt to replay.
 */
public record Report(
        ConformityReport conformity, ClauseTexts clauses, Map<String, ProvisionText> readings, Receipt receipt) {
    public Report {
        readings = Map.copyOf(readings);
    }

    /** The same under another receipt. */
    public Report with(Receipt other) {
        return new Report(conformity, clauses, readings, other);
    }

    /** What the law given says at the provision of a finding. */
    public ProvisionText reading(Finding finding) {
        return readings.getOrDefault(finding.key(), new ProvisionText.NotGiven());
    }
}
