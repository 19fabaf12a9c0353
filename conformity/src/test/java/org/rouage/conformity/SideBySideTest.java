package org.rouage.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.conformity.Verdict.Kind.BREACHED;
import static org.rouage.conformity.Verdict.Kind.SATISFIED;
import static org.rouage.conformity.Verdict.Kind.TO_JUSTIFY;
import static org.rouage.conformity.Verdict.Kind.UNDECIDED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.convention.Amendment;
import org.rouage.convention.Convention.Period;
import org.rouage.convention.Indicator;
import org.rouage.convention.Operation;
import org.rouage.convention.Orientation;
import org.rouage.convention.Records.Correspondence;
import org.rouage.law.requirement.Check;

/** A reference that is given is compared with, and what that shows is evidence for the comparative requirements. */
class SideBySideTest {
    private static final String OTHER = "the-other";
    private static final Asked COHERENT = Asked.of(new Check.CoherentOrientations(OTHER));

    private final Draft draft = new Draft();
    private final Draft reference = new Draft();

    private Finding judged() {
        draft.references.clear();
        draft.references.add(new Reference(OTHER, reference.consolidation()));
        return COHERENT.judge(draft).findings().getFirst();
    }

    private void declare(String clause, String relation, String referenceClause) {
        draft.correspondences.add(new Correspondence(
                clause, OTHER, Optional.of(referenceClause), relation, "Same aim.", "Ms Balance", Draft.SIGNED));
    }

    private static Indicator indicator(String id, String target) {
        var bare = Draft.indicator(id, "quantitative", "obj-1");
        var value = new Indicator.Value(2015, Optional.of(new BigDecimal(target)), Optional.empty(), Optional.empty());
        return new Indicator(
                id,
                bare.number(),
                bare.title(),
                "Calls answered.",
                bare.kind(),
                bare.type(),
                "%",
                "up",
                bare.objectives(),
                bare.base(),
                List.of(value),
                List.of(),
                bare.weight(),
                bare.formula(),
                bare.perimeter(),
                bare.source(),
                bare.frequency(),
                bare.owner(),
                List.of());
    }

    SideBySideTest() {
        draft.indicators.clear();
        reference.indicators.clear();
        reference.orientations.clear();
        reference.orientations.add(new Orientation("ref-1", Optional.empty(), "public-health", "Well", "Be well."));
    }

    @Test
    void orientations_that_correspond_without_contradiction_are_satisfied() {
        declare("ori-1", "equal", "ref-1");

        assertThat(judged().verdict().kind()).isEqualTo(SATISFIED);
    }

    @Test
    void while_nothing_is_declared_nobody_has_compared() {
        assertThat(judged().verdict().kind()).isEqualTo(UNDECIDED);
        assertThat(judged().evidence()).isEmpty();
    }

    @Test
    void an_orientation_of_the_reference_without_an_answer_has_to_be_justified_and_is_named() {
        declare("ori-1", "equal", "ref-1");
        reference.orientations.add(new Orientation("ref-2", Optional.empty(), "public-health", "Safe", "Be safe."));

        assertThat(judged().verdict().kind()).isEqualTo(TO_JUSTIFY);
        assertThat(judged().verdict().reason().english()).endsWith("shows contradictions: ref-2.");
        assertThat(judged().evidence()).extracting(Finding.Evidence::clause).containsExactly("ori-1", "ref-2");
    }

    @Test
    void a_declared_counterpart_that_the_reference_does_not_hold_is_no_answer() {
        declare("ori-1", "equal", "ref-9");

        assertThat(judged().verdict().kind()).isEqualTo(TO_JUSTIFY);
        assertThat(judged().evidence())
                .extracting(one -> one.says().english())
                .anyMatch(says -> says.startsWith("The clause ref-9 does not exist on that day in the reference"));
    }

    @Test
    void a_lesser_ambition_has_to_be_justified_and_one_that_only_a_person_can_weigh_is_undecided() {
        declare("ori-1", "equal", "ref-1");
        declare("ind-1", "equal", "ref-ind");
        draft.indicators.add(indicator("ind-1", "87"));
        reference.indicators.add(indicator("ref-ind", "87"));
        assertThat(judged().verdict().kind()).isEqualTo(SATISFIED);

        reference.indicators.set(0, indicator("ref-ind", "88"));
        assertThat(judged().verdict().kind()).isEqualTo(TO_JUSTIFY);

        reference.indicators.set(0, indicator("ref-ind", "86"));
        assertThat(judged().verdict().kind())
                .as("more ambitious, and declared equal")
                .isEqualTo(UNDECIDED);
    }

    @Test
    void the_reference_is_read_on_the_day_asked() {
        declare("ori-1", "equal", "ref-1");
        reference.amendments.add(Avenant.number(1)
                .signed("2015-03-01")
                .effective("2015-03-01")
                .with(new Operation.Insert(
                        "convention",
                        Optional.empty(),
                        false,
                        new Orientation("ref-2", Optional.empty(), "public-health", "Safe", "Be safe.")))
                .written());

        draft.on = LocalDate.of(2015, 2, 28);
        assertThat(judged().verdict().kind()).isEqualTo(SATISFIED);
        draft.on = LocalDate.of(2015, 3, 1);
        assertThat(judged().verdict().kind()).isEqualTo(TO_JUSTIFY);
    }

    @Test
    void an_amendment_without_the_analogous_clause_has_to_be_justified() {
        var analogous = Asked.of(new Check.AmendmentAfterFinancingLaw(false, Optional.of(OTHER)));
        draft.on = LocalDate.of(2016, 6, 1);
        draft.indicators.add(indicator("ind-1", "90"));
        reference.indicators.add(indicator("ref-ind", "88"));
        declare("amendment-1", "equal", "amendment-1");
        declare("ind-1", "narrower", "ref-ind");
        reference.amendments.add(following(target("ref-ind")));
        draft.amendments.add(following(target("ind-1")));
        draft.references.add(new Reference(OTHER, reference.consolidation()));
        assertThat(analogous.on(draft)).isEqualTo(SATISFIED);

        draft.amendments.set(0, following(new Operation.SetTerm(LocalDate.of(2018, 6, 30))));
        assertThat(analogous.on(draft)).isEqualTo(TO_JUSTIFY);
        assertThat(analogous.finding(draft).evidence())
                .extracting(one -> one.says().english())
                .contains("amendment-1 of the reference changes ref-ind, to which ind-1 corresponds; amendment-1 does "
                        + "not change ind-1.");
    }

    private static Amendment following(Operation operation) {
        return Avenant.number(1)
                .following(2015)
                .signed("2015-03-01")
                .effective("2015-03-01")
                .with(operation)
                .written();
    }

    private static Operation target(String indicator) {
        return new Operation.SetTarget(
                indicator,
                Optional.of("%"),
                2015,
                Optional.of(new BigDecimal("90")),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void a_reference_given_never_makes_a_breach_nor_a_satisfied_verdict() {
        reference.period = new Period(LocalDate.of(2001, 1, 1), LocalDate.of(2003, 12, 31));

        assertThat(judged().verdict().kind()).isEqualTo(UNDECIDED);
        declare("ori-1", "none", "ref-1");
        assertThat(judged().verdict().kind()).isEqualTo(TO_JUSTIFY);
        assertThat(COHERENT.judge(draft).count(BREACHED)).isZero();
    }
}
