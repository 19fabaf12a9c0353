package org.rouage.conformity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rouage.law.Fingerprint;
import org.rouage.law.LawBook;
import org.rouage.law.LookedUp;
import org.rouage.law.ProvisionRef;
import org.rouage.law.requirement.Basis;

/**
 * Reads the law that a person gave beside each finding, at its provision on its day. It changes no verdict: it says
 * where the ground of one has moved.
 *
 * <p>Example: of {@code css-l227-1/duration-four-years} judged by the law of 2014-07-28, the text of CSS L227-1 III al.
 * 1 on that day, {@link ProvisionText.Same} when it has the fingerprint the catalogue was written on.
 */
public final class LawBeside {
    private LawBeside() {}

    /** What the law says for each finding, by its key. */
    public static Map<String, ProvisionText> of(ConformityReport report, LawBook law) {
        var readings = new LinkedHashMap<String, ProvisionText>();
        report.findings().forEach(finding -> readings.put(finding.key(), read(finding, law)));
        return readings;
    }

    private static ProvisionText read(Finding finding, LawBook law) {
        Optional<ProvisionRef> reference = ProvisionRef.read(finding.basis().provision());
        return reference.isEmpty()
                ? new ProvisionText.NotFound()
                : switch (law.lookUp(reference.get(), finding.lawOf())) {
                    case LookedUp.Seen seen -> compared(finding.basis(), seen.text());
                    case LookedUp.NoProvision absent -> new ProvisionText.NotFound();
                    case LookedUp.NoArticle absent -> new ProvisionText.NotFound();
                };
    }

    private static ProvisionText compared(Basis basis, String text) {
        return basis.fingerprint()
                .map(Fingerprint::parse)
                .<ProvisionText>map(
                        seen -> seen.matches(text) ? new ProvisionText.Same(text) : new ProvisionText.Suspect(text))
                .orElseGet(() -> new ProvisionText.Uncompared(text));
    }
}
