package org.rouage.conformity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.agenda.filing.FilingFacts;
import org.rouage.basics.Digest;
import org.rouage.basics.Validity;
import org.rouage.convention.Action;
import org.rouage.convention.Amendment;
import org.rouage.convention.AmendmentConditions;
import org.rouage.convention.Budget;
import org.rouage.convention.Clause;
import org.rouage.convention.Commitment;
import org.rouage.convention.ControlPlan;
import org.rouage.convention.Convention;
import org.rouage.convention.Convention.Axis;
import org.rouage.convention.Convention.Party;
import org.rouage.convention.Convention.Period;
import org.rouage.convention.Convention.PlannedSignatory;
import org.rouage.convention.Convention.Sheet;
import org.rouage.convention.EvaluationProcess;
import org.rouage.convention.EvaluationProcess.Step;
import org.rouage.convention.Fund;
import org.rouage.convention.Fund.Held;
import org.rouage.convention.Fund.LocalFund;
import org.rouage.convention.Indicator;
import org.rouage.convention.Objective;
import org.rouage.convention.Orientation;
import org.rouage.convention.Records;
import org.rouage.convention.Records.AmendmentAnswer;
import org.rouage.convention.Records.Correspondence;
import org.rouage.convention.Records.Effect;
import org.rouage.convention.Records.Event;
import org.rouage.convention.Records.Filing;
import org.rouage.convention.Records.FinancingLaw;
import org.rouage.convention.Records.Justification;
import org.rouage.convention.Records.LocalContract;
import org.rouage.convention.Records.Signature;
import org.rouage.convention.consolidation.Consolidation;

/** A fictitious convention of the fund of clockmakers that a test changes in one place before it is judged. */
final class Draft {
    static final LocalDate SIGNED = LocalDate.of(2014, 7, 28);

    List<String> legalBasis = new ArrayList<>();
    List<Held> branches = new ArrayList<>(List.of(held("sickness", "1997-01-01")));
    List<Held> missions = new ArrayList<>(List.of(held("risk-management", "1997-01-01")));
    List<LocalFund> network = new ArrayList<>();
    String instrument = "cog";
    List<Party> parties = new ArrayList<>(
            List.of(new Party("the-state", "state", "The State"), new Party("clockmakers", "fund", "Clockmakers")));
    Period period = new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2017, 12, 31));
    Optional<String> predecessor = Optional.empty();
    List<PlannedSignatory> signatories = new ArrayList<>(List.of(
            new PlannedSignatory("the-state", "minister", Optional.empty()),
            new PlannedSignatory("clockmakers", "president", Optional.empty()),
            new PlannedSignatory("clockmakers", "director", Optional.empty())));
    List<Objective> objectives =
            new ArrayList<>(List.of(objective("obj-1", "risk-management"), objective("obj-2", "quality")));
    List<Commitment> commitments =
            new ArrayList<>(List.of(commitment("com-1", "the-state"), commitment("com-2", "clockmakers")));
    List<Action> actions = new ArrayList<>(List.of(action("act-1", "clockmakers")));
    List<Indicator> indicators = new ArrayList<>(
            List.of(indicator("ind-1", "quantitative", "obj-1"), indicator("ind-2", "qualitative", "obj-2")));
    List<Budget> budgets = new ArrayList<>(List.of(computed("bud-1", "previous × (1 + evolution)", "-2 %")));
    Optional<AmendmentConditions> conditions = Optional.of(conditions("financing-law", "workload-change"));
    Optional<EvaluationProcess> evaluation = Optional.of(evaluation("clockmakers", "the-state"));
    List<Orientation> orientations =
            new ArrayList<>(List.of(new Orientation("ori-1", Optional.empty(), "public-health", "Health", "Care.")));
    List<ControlPlan> controlPlans =
            new ArrayList<>(List.of(new ControlPlan("plan-1", Optional.empty(), "benefits", "Plan", "Control.")));
    List<Clause> clauses = new ArrayList<>();
    List<Amendment> amendments = new ArrayList<>();
    List<Signature> signatures = new ArrayList<>(List.of(
            signature("convention", "the-state", "minister", SIGNED),
            signature("convention", "clockmakers", "president", SIGNED.minusDays(3)),
            signature("convention", "clockmakers", "director", SIGNED.minusDays(2))));
    List<Filing> filings = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    List<LocalContract> localContracts = new ArrayList<>();
    List<Correspondence> correspondences = new ArrayList<>();
    List<Justification> justifications = new ArrayList<>();
    List<Effect> effects = new ArrayList<>();
    List<FinancingLaw> financingLaws = new ArrayList<>();
    List<AmendmentAnswer> amendmentAnswers = new ArrayList<>();
    List<Reference> references = new ArrayList<>();
    LocalDate on = LocalDate.of(2015, 1, 1);
    Map<String, Digest> hashes = new HashMap<>();

    Question question() {
        return new Question(consolidation(), records(), references, on, new FilingFacts(hashes, List.of()));
    }

    Consolidation consolidation() {
        return Consolidation.of(convention(), amendments, records()).value().orElseThrow();
    }

    private Records records() {
        return new Records(
                signatures,
                filings,
                events,
                localContracts,
                correspondences,
                justifications,
                effects,
                financingLaws,
                amendmentAnswers,
                List.of(),
                List.of(),
                List.of());
    }

    private Convention convention() {
        var sheet = new Sheet("sheet-1", Optional.empty(), "Sheet", "", objectives, commitments, actions, indicators);
        return new Convention(
                "clockmakers-2014",
                "Convention of the clockmakers",
                instrument,
                legalBasis,
                new Fund("clockmakers", "Fund of the clockmakers", "CLOCK", branches, missions, network),
                parties,
                period,
                predecessor,
                Optional.empty(),
                signatories,
                List.of(new Axis("axis-1", Optional.empty(), "Axis", "", List.of(sheet))),
                budgets,
                List.of(),
                List.of(),
                List.of(),
                conditions,
                evaluation,
                orientations,
                controlPlans,
                clauses,
                List.of());
    }

    Draft unsigned() {
        signatures.clear();
        return this;
    }

    Draft signedOn(LocalDate day) {
        signatures.clear();
        signatories.forEach(one -> signatures.add(signature("convention", one.party(), one.capacity(), day)));
        return this;
    }

    static Held held(String term, String from) {
        return new Held(term, Validity.from(LocalDate.parse(from)));
    }

    static Signature signature(String act, String party, String capacity, LocalDate day) {
        return new Signature(act, party, capacity, "A. " + capacity, day);
    }

    static Objective objective(String id, String category) {
        return new Objective(
                id,
                Optional.empty(),
                id,
                "",
                List.of(category),
                List.of(),
                List.of("bud-1"),
                Optional.empty(),
                List.of("act-1"),
                Optional.empty());
    }

    static Objective objective(String id, List<String> means, Optional<String> noMeans, List<String> actions) {
        return new Objective(
                id, Optional.empty(), id, "", List.of("quality"), List.of(), means, noMeans, actions, Optional.empty());
    }

    static Commitment commitment(String id, String party) {
        return new Commitment(id, Optional.empty(), party, id, "", Optional.empty(), Optional.empty(), List.of());
    }

    static Action action(String id, String owner, String... audiences) {
        return new Action(
                id, Optional.empty(), owner, id, "", Optional.empty(), Optional.empty(), List.of(audiences), List.of());
    }

    static Indicator indicator(String id, String kind, String... objectives) {
        return new Indicator(
                id,
                Optional.empty(),
                id,
                "",
                kind,
                "result",
                "%",
                "up",
                List.of(objectives),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static Budget budget(String id, String nature, String calculation, String evolution) {
        return Budget.written(id, id, nature, rule(calculation), rule(evolution), List.of(), List.of());
    }

    /** From 50 MEUR in 2013, by these formulas. */
    static Budget computed(String id, String calculation, String evolution) {
        return new Budget(
                id,
                id,
                "management",
                Optional.of("MEUR"),
                List.of(new Budget.Amount(2013, new BigDecimal("50"), "MEUR")),
                Optional.of(Budget.Rule.computed("rule-c", "By post.", calculation)),
                Optional.of(Budget.Rule.computed("rule-e", "By rate.", evolution)),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    static Budget amounts(String id, String nature, String calculation) {
        var amount = new Budget.Amount(2014, new BigDecimal("51.2"), "MEUR");
        return Budget.written(id, id, nature, rule(calculation), Optional.empty(), List.of(amount), List.of());
    }

    private static Optional<Budget.Rule> rule(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Budget.Rule.inWords("rule", text));
    }

    static AmendmentConditions conditions(String... grounds) {
        return new AmendmentConditions(
                "conditions",
                "The parties meet.",
                List.of(grounds).stream()
                        .map(ground -> new AmendmentConditions.Ground(ground, "Within two months."))
                        .toList(),
                List.of());
    }

    static EvaluationProcess evaluation(String... parties) {
        return new EvaluationProcess(
                "evaluation",
                "Both sides are heard.",
                List.of(parties).stream()
                        .map(party -> new Step(party, "States.", Optional.empty()))
                        .toList(),
                List.of(),
                List.of());
    }

    static Clause clause(String id, String subject, String... steps) {
        return new Clause(id, Optional.empty(), subject, id, "Text.", List.of(steps), Optional.empty());
    }

    static Amendment amendment(int number, Optional<Integer> financingLaw, LocalDate signed) {
        return new Amendment(
                number,
                "Amendment " + number,
                financingLaw.isPresent() ? "financing-law" : "workload-change",
                financingLaw,
                Optional.of(signed),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of());
    }

    static Correspondence correspondence(String clause, String reference, String relation) {
        return new Correspondence(
                clause, reference, Optional.of("A-1"), relation, "Same aim.", "Ms Balance", LocalDate.of(2014, 9, 1));
    }
}
