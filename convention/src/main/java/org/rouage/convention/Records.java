package org.rouage.convention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What accrues around the acts and is never written into them: signatures, filings, events, local contracts,
 * correspondences with a reference convention, justifications, days of effect that became known, financing laws and how
 * they were answered, choices between drafts, vintages of series, execution of budgets, submissions of measures,
 * periods neutralised, assessments of what is judged in words, progress of commitments and what the other side found of
 * it. Each entry is dated and says whose it is.
 *
 * <p>Example: a signature of the {@code board-president} for party {@code fund} on 2014-07-28.
 */
public record Records(
        List<Signature> signatures,
        List<Filing> filings,
        List<Event> events,
        List<LocalContract> localContracts,
        List<Correspondence> correspondences,
        List<Justification> justifications,
        List<Effect> effects,
        List<FinancingLaw> financingLaws,
        List<AmendmentAnswer> amendmentAnswers,
        List<Choice> choices,
        List<Vintage> vintages,
        List<BudgetEntry> execution,
        List<Submission> submissions,
        List<Neutralisation> neutralisations,
        List<Assessment> assessments,
        List<Progress> progress,
        List<ProgressCheck> progressChecks) {
    public Records {
        signatures = List.copyOf(signatures);
        filings = List.copyOf(filings);
        events = List.copyOf(events);
        localContracts = List.copyOf(localContracts);
        correspondences = List.copyOf(correspondences);
        justifications = List.copyOf(justifications);
        effects = List.copyOf(effects);
        financingLaws = List.copyOf(financingLaws);
        amendmentAnswers = List.copyOf(amendmentAnswers);
        choices = List.copyOf(choices);
        vintages = List.copyOf(vintages);
        execution = List.copyOf(execution);
        submissions = List.copyOf(submissions);
        neutralisations = List.copyOf(neutralisations);
        assessments = List.copyOf(assessments);
        progress = List.copyOf(progress);
        progressChecks = List.copyOf(progressChecks);
    }

    /** Records around a convention whose results nobody has reported yet. */
    public Records(
            List<Signature> signatures,
            List<Filing> filings,
            List<Event> events,
            List<LocalContract> localContracts,
            List<Correspondence> correspondences,
            List<Justification> justifications,
            List<Effect> effects,
            List<FinancingLaw> financingLaws,
            List<AmendmentAnswer> amendmentAnswers,
            List<Choice> choices,
            List<Vintage> vintages,
            List<BudgetEntry> execution) {
        this(
                signatures,
                filings,
                events,
                localContracts,
                correspondences,
                justifications,
                effects,
                financingLaws,
                amendmentAnswers,
                choices,
                vintages,
                execution,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public static Records none() {
        return new Records(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());
    }

    /** The same records with these submissions. */
    public Records withSubmissions(List<Submission> received) {
        return with(financingLaws, vintages, received);
    }

    /** The same records with these vintages. */
    public Records withVintages(List<Vintage> known) {
        return with(financingLaws, known, submissions);
    }

    /** The same records with these financing laws. */
    public Records withFinancingLaws(List<FinancingLaw> laws) {
        return with(laws, vintages, submissions);
    }

    private Records with(List<FinancingLaw> laws, List<Vintage> known, List<Submission> received) {
        return new Records(
                signatures,
                filings,
                events,
                localContracts,
                correspondences,
                justifications,
                effects,
                laws,
                amendmentAnswers,
                choices,
                known,
                execution,
                received,
                neutralisations,
                assessments,
                progress,
                progressChecks);
    }

    /** One person's signature; {@code act} is {@code convention} or {@code amendment-1}. */
    public record Signature(String act, String party, String capacity, String name, LocalDate signed) {}

    /**
     * An act was sent to a recipient such as {@code senate-committee}, with what proves it: the SHA-256 of the bytes
     * sent, the committee as it was named, the channel, who sent it and the receipt, each where it is known. A filing
     * may put right another, named by {@code replaces}: an irregular one stays readable.
     */
    public record Filing(
            String act,
            String recipient,
            LocalDate sent,
            String proof,
            Optional<String> id,
            Optional<String> sha256,
            Optional<String> committee,
            Optional<String> channel,
            Optional<String> sender,
            Optional<Receipt> receipt,
            Optional<String> replaces,
            Optional<String> reason) {
        /** A filing of which only the sending is recorded. */
        public Filing(String act, String recipient, LocalDate sent, String proof) {
            this(
                    act,
                    recipient,
                    sent,
                    proof,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** The recipient acknowledged what it received, on that day. */
    public record Receipt(LocalDate on, String proof) {}

    /**
     * Something that happened, such as {@code board-deliberation}; {@code about} names what it bears on where it
     * happens more than once: {@code information-requested} about {@code budget-2021}.
     */
    public record Event(String event, LocalDate on, String by, String proof, Optional<String> about) {
        /** Something that happens once in the life of a convention. */
        public Event(String event, LocalDate on, String by, String proof) {
            this(event, on, by, proof, Optional.empty());
        }
    }

    /**
     * A contract with a local fund and the capacities that signed it on each side; the branches it is for, its period,
     * and what it sets for that fund: targets and commitments.
     */
    public record LocalContract(
            String localFund,
            LocalDate signed,
            List<String> nationalCapacities,
            List<String> localCapacities,
            List<String> branches,
            Optional<LocalDate> start,
            Optional<LocalDate> endInclusive,
            List<LocalTarget> targets,
            List<LocalCommitment> commitments,
            Optional<String> sha256) {
        public LocalContract {
            nationalCapacities = List.copyOf(nationalCapacities);
            localCapacities = List.copyOf(localCapacities);
            branches = List.copyOf(branches);
            targets = List.copyOf(targets);
            commitments = List.copyOf(commitments);
        }

        /** A contract of which only the signatures are recorded. */
        public LocalContract(
                String localFund, LocalDate signed, List<String> nationalCapacities, List<String> localCapacities) {
            this(
                    localFund,
                    signed,
                    nationalCapacities,
                    localCapacities,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty());
        }
    }

    /**
     * The target of a local fund for an indicator of the convention and a year; with the two ends of a range
     * ({@code number} up to {@code upTo}).
     *
     * <p>Example: {@code ind-15-jours}, 2022, 78.5: seventy-eight and a half, in the unit of the indicator.
     */
    public record LocalTarget(String indicator, int year, BigDecimal number, Optional<BigDecimal> upTo) {}

    /** What the national fund ({@code national}) or the local fund ({@code local}) owes under a local contract. */
    public record LocalCommitment(
            String id, String side, String text, Optional<LocalDate> due, Optional<String> implementing) {}

    /** What proves a statement: what it is, and where it lies in the dossier, its file and the SHA-256 of its bytes. */
    public record Evidence(String description, Optional<String> file, Optional<String> sha256) {}

    /**
     * How far the debtor of a commitment or the owner of an action says that it has come, in percent of the whole, with
     * evidence. A later statement may supersede an earlier one; both stay.
     *
     * <p>Example: {@code eng-etat-2}, party {@code state}, 2021-02-10, 40 %, "draft decree sent for opinion".
     */
    public record Progress(
            String id,
            String of,
            String party,
            LocalDate on,
            BigDecimal percent,
            String text,
            String by,
            List<Evidence> evidence,
            Optional<String> supersedes) {
        public Progress {
            evidence = List.copyOf(evidence);
        }
    }

    /** What the other side found of a progress statement: {@code confirmed}, or {@code contested} with its percent. */
    public record ProgressCheck(
            String of,
            String party,
            LocalDate on,
            String finding,
            Optional<BigDecimal> percent,
            String text,
            String by) {}

    /**
     * How a clause corresponds to a clause of a reference convention: equal, narrower, wider, overlaps, none. While the
     * relation is {@value #TO_BE_WRITTEN}, or the reason or the author is not written, nobody has declared anything.
     */
    public record Correspondence(
            String clause,
            String reference,
            Optional<String> referenceClause,
            String relation,
            String reason,
            String by,
            LocalDate on) {
        /** The relation of a suggestion on which no person has decided. */
        public static final String TO_BE_WRITTEN = "to-be-written";

        /** Whether a person has said how the two relate, and why. */
        public boolean isDeclared() {
            return !relation.equals(TO_BE_WRITTEN) && !Unwritten.in(reason) && !Unwritten.in(by);
        }
    }

    /**
     * Someone answers for a requirement that is to justify or undecided: who, when and why. The verdict stays what it
     * is.
     */
    public record Justification(String requirement, String by, String party, LocalDate on, String why) {}

    /**
     * The day of effect of an act that had left it open, once it is known: {@code amendment-2} takes effect on
     * 2026-01-01, known since 2025-12-15.
     */
    public record Effect(String act, LocalDate effective, LocalDate known, String by, String proof) {}

    /**
     * A social-security financing law (loi de financement de la sécurité sociale): the year it is for, its number, the
     * day it was published, the objectives and the assumptions that bear on the convention.
     */
    public record FinancingLaw(
            int year, String number, LocalDate published, List<String> objectives, List<Parameter> assumptions) {
        public FinancingLaw {
            objectives = List.copyOf(objectives);
            assumptions = List.copyOf(assumptions);
        }
    }

    /**
     * How the question whether a financing law calls for an amendment was answered: by an act, or by the reason why
     * there is none.
     */
    public record AmendmentAnswer(
            int financingLawYear, Optional<String> amendment, String reason, String by, String party, LocalDate on) {}

    /**
     * What was chosen where two drafts conflict: the conflict by its name, the draft whose operation is taken
     * ({@code take}: the name of a draft, or {@code neither}), by whom and why.
     */
    public record Choice(
            String conflict, String first, String second, String take, String reason, String by, LocalDate on) {}

    /**
     * What a series was for a year ({@code 2026}) or a month ({@code 2026-07}), as known from a day on, and who said
     * so. Known on a day is the latest vintage of that day or before.
     *
     * <p>Example: {@code inflation} 2026, 1.3 {@code %}, known 2025-10-14, "PLFSS 2026".
     */
    public record Vintage(
            String series, String period, BigDecimal value, String unit, LocalDate known, String source) {}

    /**
     * A file of measures (remontée), received once and never changed: its name in {@code measures/}, the SHA-256 of its
     * bytes in hexadecimal, when and from whom it came, and whose its values are: {@code declared} by the fund,
     * {@code verified} by the State, {@code agreed}. A later one may supersede others, with the reason; all stay
     * readable. Columns say what a column holds where its header does not: {@code body=territory}.
     */
    public record Submission(
            String id,
            String file,
            String sha256,
            LocalDate received,
            String by,
            String state,
            List<String> supersedes,
            Optional<String> reason,
            List<String> columns) {
        public Submission {
            supersedes = List.copyOf(supersedes);
            columns = List.copyOf(columns);
        }
    }

    /**
     * Periods, from one to another inclusive, that do not count for an indicator (for all where none is named) of some
     * bodies (of all where none is named): {@code excluded}, or {@code prorated} to a target of its own; on which
     * ground and by whose decision.
     *
     * <p>Example: {@code phone-answered}, body {@code north}, {@code 2026-03} to {@code 2026-05}, {@code excluded},
     * "flood", by "joint committee", 2026-07-02.
     */
    public record Neutralisation(
            String id,
            Optional<String> indicator,
            List<String> bodies,
            String from,
            String to,
            String treatment,
            Optional<BigDecimal> target,
            String ground,
            String by,
            LocalDate on,
            String text) {
        public Neutralisation {
            bodies = List.copyOf(bodies);
        }
    }

    /**
     * What someone found where no number says it: a level of the indicator's scale, or {@code done},
     * {@code in-progress}, {@code late}, {@code abandoned}, {@code not-applicable}, {@code not-determined}; whose
     * finding it is ({@code declared}, {@code verified}, {@code agreed}) and what proves it. Without a body it is for
     * the whole network.
     */
    public record Assessment(
            String indicator,
            Optional<String> body,
            String period,
            String level,
            String state,
            LocalDate on,
            String by,
            String proof) {}
}
