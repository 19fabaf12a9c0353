package org.rouage.law.requirement;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;

/**
 * What would satisfy a requirement, in a small sealed vocabulary: a new legal basis is written with these words, in a
 * data file, without Java.
 *
 * <p>Example: L227-1 III, "pour une période minimale de quatre ans", is {@code new Duration(new Span.Minimum(4))}.
 * Words in kebab-case (missions, categories, budgets, domains, capacities, grounds, subjects, audiences, recipients,
 * events) are the terms of the {@link Vocabulary}; catalogues may add some.
 */
public sealed interface Check {
    /** The convention is concluded between these parties ({@code state}, {@code fund}), each of whom it names. */
    record ConcludedBetween(List<String> parties) implements Check {
        public ConcludedBetween {
            parties = List.copyOf(parties);
        }
    }

    /** Each party has at least one commitment. */
    record ReciprocalCommitments() implements Check {}

    /**
     * The convention has at least one objective under each heading that applies. A heading tied to a mission applies
     * only if the fund holds that mission on the day: the "ou" of "la gestion du risque, le service des prestations ou
     * le recouvrement" is an alternative by mission.
     */
    record Objectives(List<Heading> headings) implements Check {
        public Objectives {
            headings = List.copyOf(headings);
        }
    }

    /**
     * Every objective names its means (a budget line or workforce) and at least one action of a signatory, or says why
     * not.
     */
    record MeansAndActions() implements Check {}

    /** Objectives, and at least one action, are dedicated to an audience such as {@code self-employed}. */
    record DedicatedObjectives(String audience) implements Check {}

    /**
     * Each budget that the text names and that applies has a rule of calculation and a rule of evolution; bare amounts
     * are to justify.
     */
    record BudgetRules(List<Heading> budgets) implements Check {
        public BudgetRules {
            budgets = List.copyOf(budgets);
        }
    }

    /**
     * Objectives carry indicators, of each of the {@code kinds} named: {@code quantitative}, {@code qualitative}. None
     * named means whichever.
     */
    record Indicators(List<String> kinds) implements Check {
        public Indicators {
            kinds = List.copyOf(kinds);
        }
    }

    /** The convention sets the conditions for concluding amendments, treating at least these grounds. */
    record AmendmentConditions(List<String> grounds) implements Check {
        public AmendmentConditions {
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * The convention sets a contradictory process of evaluation: at least one step of each party. {@code evaluators}
     * are the capacities who must take part, where the text names them.
     */
    record EvaluationProcess(List<String> evaluators) implements Check {
        public EvaluationProcess {
            evaluators = List.copyOf(evaluators);
        }
    }

    /** The convention states multi-year orientations in a domain such as {@code public-health}. */
    record Orientations(String domain) implements Check {}

    /** The convention holds a control plan of the given scope, such as {@code benefits}. */
    record ControlPlan(String scope) implements Check {}

    /**
     * A clause on a subject such as {@code network-evolution}; {@code facts} are what it must hold: {@code steps},
     * {@code amount}.
     */
    record ClauseOn(String subject, List<String> facts) implements Check {
        public ClauseOn {
            facts = List.copyOf(facts);
        }
    }

    /** How long the convention is concluded for. Both the stated period and signature-to-term are shown. */
    record Duration(Span span) implements Check {}

    /**
     * For a party ({@code state}, {@code fund}), each inner list is one signature that is needed, by any of the
     * capacities it names.
     */
    record SignedBy(String party, List<List<String>> signatures) implements Check {
        public SignedBy {
            signatures = signatures.stream().map(List::copyOf).toList();
        }
    }

    /** The signed convention, and its amendments where {@code amendmentsToo}, are filed with each recipient. */
    record Filed(List<String> recipients, boolean amendmentsToo) implements Check {
        public Filed {
            recipients = List.copyOf(recipients);
        }
    }

    /** The orientations are coherent with those of a reference convention, shown by declared correspondences. */
    record CoherentOrientations(String reference) implements Check {}

    /**
     * Amendments concluded after a social-security financing law: each year where {@code yearly}; holding clauses
     * analogous to those of the reference's amendment where {@code analogousTo} names one.
     */
    record AmendmentAfterFinancingLaw(boolean yearly, Optional<String> analogousTo) implements Check {}

    /** A report on the application of the convention reaches the recipient within so many years of signature. */
    record ReportWithin(String recipient, int years) implements Check {}

    /** Something done outside the convention, known by a record of it: an event such as {@code board-deliberation}. */
    record Recorded(String event) implements Check {}

    /**
     * Each local fund has a contract; the inner lists are the signatures needed on each side. An empty side is one
     * whose signatories this text does not name.
     */
    record LocalContracts(List<List<String>> national, List<List<String>> local) implements Check {
        public LocalContracts {
            national = national.stream().map(List::copyOf).toList();
            local = local.stream().map(List::copyOf).toList();
        }
    }

    /**
     * No computation is possible; the question is put to a person. Undecided until someone answers for it. Where
     * {@code besideFinancingLaws}, the financing law in force at signature is put beside the convention.
     */
    record ByJudgement(Text question, Text why, boolean besideFinancingLaws) implements Check {}

    /**
     * A heading or a budget that a text names, the mission to which it is tied, and whether it is only "le cas
     * échéant".
     */
    record Heading(String term, Optional<String> mission, boolean whereApplicable) {}
}
