package org.rouage.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rouage.conformity.Verdict.Kind.BREACHED;
import static org.rouage.conformity.Verdict.Kind.NOT_APPLICABLE;
import static org.rouage.conformity.Verdict.Kind.SATISFIED;
import static org.rouage.conformity.Verdict.Kind.TO_JUSTIFY;
import static org.rouage.conformity.Verdict.Kind.UNDECIDED;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rouage.convention.Convention.Period;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Span;

/** Amendments after a financing law, here and in the reference. */
class AnalogousClausesTest {
    private static final String OTHER = "the-other";
    private static final Check.AmendmentAfterFinancingLaw ANALOGOUS =
            new Check.AmendmentAfterFinancingLaw(false, Optional.of(OTHER));

    private final Draft draft = new Draft();
    private final Draft reference = new Draft();

    AnalogousClausesTest() {
        draft.on = LocalDate.of(2016, 6, 1);
    }

    private ConformityReport judged() {
        draft.references.clear();
        draft.references.add(new Reference(OTHER, reference.consolidation()));
        return Asked.of(ANALOGOUS).judge(draft);
    }

    @Test
    void an_amendment_of_ours_alone_is_to_justify() {
        draft.amendments.add(
                Avenant.number(1).following(2015).signed("2015-03-01").written());

        assertThat(judged().findings())
                .extracting(Finding::act, finding -> finding.verdict().kind())
                .containsExactly(tuple("amendment-1", TO_JUSTIFY));
    }

    @Test
    void once_both_sides_are_amended_after_the_same_law_correspondences_are_owed() {
        draft.amendments.add(
                Avenant.number(1).following(2015).signed("2015-03-01").written());
        reference.amendments.add(
                Avenant.number(3).following(2015).signed("2015-02-01").written());

        assertThat(judged().findings().getFirst().verdict().kind()).isEqualTo(UNDECIDED);
        draft.correspondences.add(Draft.correspondence("amendment-1", OTHER, "equal"));
        var finding = judged().findings().getFirst();
        assertThat(finding.verdict().kind()).isEqualTo(SATISFIED);
        assertThat(finding.notes())
                .anySatisfy(
                        note -> assertThat(note.english()).endsWith("after the financing law for 2015: amendment-3."));
        draft.correspondences.set(0, Draft.correspondence("amendment-1", OTHER, "none"));
        assertThat(judged().findings().getFirst().verdict().kind()).isEqualTo(TO_JUSTIFY);
    }

    @Test
    void an_amendment_of_the_reference_after_another_law_is_no_counterpart() {
        draft.amendments.add(
                Avenant.number(1).following(2015).signed("2015-03-01").written());
        reference.amendments.add(
                Avenant.number(1).following(2016).signed("2016-02-01").written());

        assertThat(judged().findings())
                .extracting(Finding::act, finding -> finding.verdict().kind())
                .containsExactly(tuple("convention", TO_JUSTIFY), tuple("amendment-1", TO_JUSTIFY));
    }

    @ParameterizedTest
    @CsvSource({"2016-06-02, false", "2016-06-01, true", "2016-05-31, true"})
    void an_amendment_that_the_reference_has_concluded_by_the_day_asked_and_we_have_not_is_named(
            String signed, boolean named) {
        reference.amendments.add(
                Avenant.number(1).following(2016).signed(signed).written());

        var finding = judged().findings().getFirst();

        assertThat(finding.verdict().kind()).isEqualTo(TO_JUSTIFY);
        assertThat(finding.verdict().reason().english().contains("after the financing law for 2016"))
                .isEqualTo(named);
    }

    @Test
    void a_draft_of_ours_is_not_concluded() {
        draft.amendments.add(Avenant.number(1).following(2015).signed("").written());

        assertThat(judged().findings().getFirst().verdict().kind()).isEqualTo(UNDECIDED);
    }

    @Test
    void before_any_financing_law_nothing_is_owed() {
        draft.on = LocalDate.of(2014, 12, 31);

        assertThat(judged().findings().getFirst().verdict().kind()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void no_calendar_makes_it_a_breach() {
        for (int ours = 2015; ours <= 2017; ours++) {
            for (int theirs = 2015; theirs <= 2017; theirs++) {
                draft.amendments.clear();
                draft.amendments.add(
                        Avenant.number(1).following(ours).signed("2015-03-01").written());
                reference.amendments.clear();
                reference.amendments.add(
                        Avenant.number(1).following(theirs).signed("2015-03-01").written());

                assertThat(judged().count(BREACHED)).isZero();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2017-12-30, BREACHED", "2017-12-31, SATISFIED", "2018-01-01, BREACHED"})
    void the_same_term_as_the_reference_is_computed_where_it_is_given(LocalDate term, Verdict.Kind expected) {
        reference.period = new Period(LocalDate.of(2014, 1, 1), term);
        draft.references.add(new Reference(OTHER, reference.consolidation()));

        assertThat(Asked.of(new Check.Duration(new Span.CoTerminous(OTHER))).on(draft))
                .isEqualTo(expected);
    }
}
