package org.rouage.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.conformity.Verdict.Kind.BREACHED;
import static org.rouage.conformity.Verdict.Kind.NOT_APPLICABLE;
import static org.rouage.conformity.Verdict.Kind.SATISFIED;
import static org.rouage.conformity.Verdict.Kind.TO_JUSTIFY;
import static org.rouage.conformity.Verdict.Kind.UNDECIDED;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Validity;
import org.rouage.convention.Orientation;
import org.rouage.law.requirement.Check;

class ComparisonTest {
    private static final Check YEARLY = new Check.AmendmentAfterFinancingLaw(true, Optional.empty());
    private static final Check ANALOGOUS = new Check.AmendmentAfterFinancingLaw(false, Optional.of("sickness-cog"));

    @Test
    void coherence_needs_a_declared_correspondence_for_each_orientation() {
        var asked = Asked.of(new Check.CoherentOrientations("sickness-cog"));
        var draft = new Draft();
        draft.orientations.add(new Orientation("ori-2", Optional.empty(), "medicines", "Medicines", "Less."));

        assertThat(asked.on(draft)).isEqualTo(UNDECIDED);
        draft.correspondences.add(Draft.correspondence("ori-1", "sickness-cog", "equal"));
        assertThat(asked.on(draft)).isEqualTo(UNDECIDED);
        assertThat(asked.finding(draft).remedy().english()).contains("ori-2").doesNotContain("ori-1");
        draft.correspondences.add(Draft.correspondence("ori-2", "another-cog", "equal"));
        assertThat(asked.on(draft)).isEqualTo(UNDECIDED);
        draft.correspondences.add(Draft.correspondence("ori-2", "sickness-cog", "narrower"));
        assertThat(asked.on(draft)).isEqualTo(SATISFIED);
        draft.correspondences.set(2, Draft.correspondence("ori-2", "sickness-cog", "none"));
        assertThat(asked.on(draft)).isEqualTo(TO_JUSTIFY);
        draft.orientations.clear();
        assertThat(asked.on(draft)).isEqualTo(BREACHED);
    }

    @Test
    void a_yearly_amendment_is_owed_once_its_year_has_ended() {
        var asked = new Asked().continuing("yearly", YEARLY, Asked.EVER);
        var draft = new Draft();

        draft.on = LocalDate.of(2014, 12, 31);
        assertThat(asked.on(draft)).isEqualTo(NOT_APPLICABLE);
        draft.on = LocalDate.of(2015, 12, 31);
        assertThat(asked.on(draft)).isEqualTo(UNDECIDED);
        draft.on = LocalDate.of(2016, 1, 1);
        assertThat(asked.on(draft)).isEqualTo(BREACHED);
        assertThat(asked.finding(draft).verdict().reason().english())
                .contains("2015")
                .doesNotContain("2016");
        draft.amendments.add(Draft.amendment(1, Optional.of(2015), LocalDate.of(2015, 3, 1)));
        assertThat(asked.on(draft)).isEqualTo(UNDECIDED);
        draft.amendments.add(Draft.amendment(2, Optional.of(2016), LocalDate.of(2016, 1, 1)));
        assertThat(asked.on(draft)).isEqualTo(SATISFIED);
    }

    @Test
    void a_yearly_duty_repealed_is_owed_the_day_before_and_no_longer_the_day_itself() {
        var repealed = LocalDate.of(2016, 5, 14);
        var asked = new Asked().continuing("yearly", YEARLY, Validity.between(LocalDate.of(1997, 1, 1), repealed));
        var draft = new Draft();

        draft.on = repealed.minusDays(1);
        assertThat(asked.judge(draft).findings()).hasSize(1);
        draft.on = repealed;
        assertThat(asked.judge(draft).findings()).isEmpty();
    }

    @Test
    void analogous_clauses_are_owed_only_by_an_amendment_that_follows_a_financing_law() {
        var asked = new Asked().continuing("analogous", ANALOGOUS, Asked.EVER);
        var draft = new Draft();

        draft.on = LocalDate.of(2014, 12, 31);
        assertThat(asked.on(draft)).isEqualTo(NOT_APPLICABLE);
        draft.on = LocalDate.of(2015, 1, 1);
        assertThat(asked.on(draft)).isEqualTo(TO_JUSTIFY);
        draft.on = LocalDate.of(2015, 4, 1);
        draft.amendments.add(Draft.amendment(1, Optional.of(2015), LocalDate.of(2015, 3, 1)));
        assertThat(asked.on(draft)).isEqualTo(UNDECIDED);
        assertThat(asked.finding(draft).act()).isEqualTo("amendment-1");
        draft.correspondences.add(Draft.correspondence("amendment-1", "sickness-cog", "overlaps"));
        assertThat(asked.on(draft)).isEqualTo(SATISFIED);
    }
}
