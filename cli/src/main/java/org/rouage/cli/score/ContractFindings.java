package org.rouage.cli.score;

import java.util.List;
import java.util.Locale;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.conformity.Conformity;
import org.rouage.conformity.ConformityReport;
import org.rouage.conformity.Question;
import org.rouage.corpus.catalogue.CatalogueFiles;
import org.rouage.document.cascade.CascadeReport;
import org.rouage.dossier.Dossier;
import org.rouage.law.requirement.Catalogues;
import org.rouage.law.requirement.Check;

/**
 * What the law asks of local contracts, and the verdict, as {@code rouage check} gives it.
 *
 * <p>Example: {@code css-l227-3/local-contracts}: satisfied, "Each of the 24 local funds open on 15 March 2019 has its
 * contract."
 */
record ContractFindings(Dossier dossier, AsOf asked, Days days) {
    /** None where no catalogue in force asks for local contracts, or the convention cannot be judged. */
    List<CascadeReport.Finding> findings() {
        return switch (CatalogueFiles.with(days.catalogues())) {
            case Outcome.Refused<Catalogues> refused -> List.of();
            case Outcome.Accepted<Catalogues>(Catalogues law) -> {
                var question = new Question(dossier.consolidation(), dossier.records(), List.of(), asked.inForce());
                yield switch (Conformity.judge(question, law)) {
                    case Outcome.Refused<ConformityReport> refused -> List.of();
                    case Outcome.Accepted<ConformityReport>(ConformityReport judged) -> about(judged);
                };
            }
        };
    }

    private static List<CascadeReport.Finding> about(ConformityReport judged) {
        return judged.findings().stream()
                .filter(finding -> finding.requirement().check() instanceof Check.LocalContracts)
                .map(finding -> new CascadeReport.Finding(
                        finding.requirement().id().toLowerCase(Locale.ROOT),
                        finding.verdict().kind().word(),
                        finding.verdict().reason()))
                .toList();
    }
}
