package org.rouage.document.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.convention.Records.LocalContract;
import org.rouage.document.score.ScoreReport;
import org.rouage.document.score.Scored;
import org.rouage.document.score.Shown;
import org.rouage.document.standing.ConsolidatedText;
import org.rouage.indicator.cascade.Consistency;

/**
 * The cascade of a convention for a year: all that each form prints, computed by others.
 *
 * <p>Example: {@code CascadeText.print(report, Language.FRENCH)} shows that local targets of 82 and 79 % make 80.1 %
 * against a national 80 %, that the summit has no contract, and that the lake ranks first.
 *
 * @param national the indicators that stay with the national fund, by identifier and title
 * @param branches the contracts by the branch they are for
 * @param findings what the law asks of local contracts, and the verdict; none where no requirement does
 */
public record CascadeReport(
        ScoreReport.Heading heading,
        List<OfIndicator> indicators,
        List<Named> national,
        List<OfBranch> branches,
        List<OfBody> bodies,
        Place network,
        List<Finding> findings,
        ConsolidatedText.Sources sources) {
    public CascadeReport {
        indicators = List.copyOf(indicators);
        national = List.copyOf(national);
        branches = List.copyOf(branches);
        bodies = List.copyOf(bodies);
        findings = List.copyOf(findings);
    }

    /** An identifier and what people call it. */
    public record Named(String id, String name) {}

    /** One indicator, from its national target to the local ones and what these make together. */
    public record OfIndicator(
            Named named,
            Optional<Shown> national,
            Consistency.Verdict verdict,
            Optional<Shown> together,
            Optional<Shown> gap,
            Text weighing,
            List<OfTarget> targets,
            List<Named> missing,
            List<Named> byDefault) {
        public OfIndicator {
            targets = List.copyOf(targets);
            missing = List.copyOf(missing);
            byDefault = List.copyOf(byDefault);
        }
    }

    /** What a body aims at: the value, where it comes from, and what the convention gave it where that differs. */
    public record OfTarget(
            Named body, Optional<Shown> value, String source, Text origin, Optional<Shown> departsFrom) {}

    /** The contracts for a branch of how many bodies, from the first signature to the last, and who signs. */
    public record OfBranch(
            Text branch, int bodies, LocalDate first, LocalDate last, List<Text> national, List<Text> local) {
        public OfBranch {
            national = List.copyOf(national);
            local = List.copyOf(local);
        }
    }

    /** A body with its contracts, results, score and rank. */
    public record OfBody(
            Named named,
            Optional<String> region,
            List<LocalContract> contracts,
            Place place,
            int rankFrom,
            int rankTo) {
        public OfBody {
            contracts = List.copyOf(contracts);
        }
    }

    /** Results against targets, and the score of what was measured, out of 100, with its two ends. */
    public record Place(List<Judged> judged, Optional<Shown> score, Shown worst, Shown best, List<String> unmeasured) {
        public Place {
            judged = List.copyOf(judged);
            unmeasured = List.copyOf(unmeasured);
        }
    }

    /** A result against the target of the place. */
    public record Judged(
            String indicator, Optional<Shown> target, Shown result, Scored.Mark mark, String term, Text judgement) {}

    /** What a requirement about local contracts comes to. */
    public record Finding(String requirement, Text verdict, Text explanation) {}

    /** Whether some rank, some target or the meeting of the national target is left open. */
    public boolean isUndecided() {
        return indicators.stream().anyMatch(one -> !one.missing().isEmpty())
                || bodies.stream()
                        .anyMatch(body -> body.rankFrom() != body.rankTo()
                                && !body.place().unmeasured().isEmpty());
    }
}
