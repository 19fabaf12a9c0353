package org.rouage.conformity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Digest;
import org.rouage.basics.Text;
import org.rouage.convention.consolidation.ActDays;

/**
 * The findings on a convention and its amendments, in a stable order (catalogue, requirement, act), with the days by
 * whose law each act was judged, what is irregular about the amendments, and the questions that financing laws ask. It
 * holds no overall verdict: five kinds of finding do not add up to a yes or a no.
 *
 * <p>Example: convention {@code acoss-2014}, asked on 2019-03-01: act {@code convention} signed 2014-07-28 and judged
 * by the law of that day; continuing duties by the law of 2017-12-31, the last day of the term.
 */
public record ConformityReport(
        String convention,
        String title,
        LocalDate on,
        LocalDate continuingLawOf,
        List<ActDay> acts,
        List<Consulted> catalogues,
        List<Finding> findings,
        List<Regularity> regularities,
        FinancingLaws financingLaws,
        List<Text> notes) {
    public ConformityReport {
        acts = List.copyOf(acts);
        catalogues = List.copyOf(catalogues);
        findings = List.copyOf(findings);
        regularities = List.copyOf(regularities);
        notes = List.copyOf(notes);
    }

    /**
     * An act ({@code convention}, {@code amendment-1}), when it was signed if it was, the first day of its effect if it
     * is an amendment and that day is known, where it stands on the day asked, and the day whose law judges it.
     */
    public record ActDay(
            String act,
            String title,
            Optional<LocalDate> signed,
            Optional<LocalDate> effective,
            ActDays.Status status,
            LocalDate lawOf) {}

    /** A catalogue that speaks of this convention. */
    public record Consulted(String id, String article, Text title, Digest digest) {}

    /** Whether a verdict of this kind is anywhere: on a requirement, an amendment, or an open question. */
    public boolean holds(Verdict.Kind kind) {
        return count(kind) > 0
                || regularities.stream().anyMatch(one -> one.verdict().kind() == kind)
                || (kind == Verdict.Kind.UNDECIDED && !financingLaws.open().isEmpty());
    }

    /** How many findings on requirements have a verdict of this kind. */
    public long count(Verdict.Kind kind) {
        return findings.stream()
                .filter(finding -> finding.verdict().kind() == kind)
                .count();
    }

    /** The findings of one catalogue, in order. */
    public List<Finding> of(Consulted catalogue) {
        return findings.stream()
                .filter(finding -> finding.catalogue().equals(catalogue.id()))
                .toList();
    }
}
