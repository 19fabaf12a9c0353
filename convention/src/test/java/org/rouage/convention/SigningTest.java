package org.rouage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.convention.consolidation.SampleConvention.clockmakers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.convention.Convention.PlannedSignatory;
import org.rouage.convention.Records.Signature;
import org.rouage.convention.consolidation.SampleConvention;

/** When an act is signed, on which every other day of it rests. */
class SigningTest {
    private static final PlannedSignatory MINISTER = new PlannedSignatory("state", "minister", Optional.empty());
    private static final PlannedSignatory DIRECTOR = new PlannedSignatory("fund", "director", Optional.empty());

    @Test
    void an_act_is_signed_when_the_last_of_those_planned_has_signed() {
        var signing = signing(
                List.of(MINISTER, DIRECTOR),
                by("fund", "director", "2015-03-10"),
                by("state", "minister", "2015-03-01"));

        assertThat(signing.signed()).contains(LocalDate.parse("2015-03-10"));
        assertThat(signing.pending()).isEmpty();
        assertThat(signing.signatures()).extracting(Signature::party).containsExactly("state", "fund");
    }

    @Test
    void who_is_planned_and_has_not_signed_is_pending_and_the_act_is_not_signed() {
        var signing = signing(List.of(MINISTER, DIRECTOR), by("state", "minister", "2015-03-01"));

        assertThat(signing.pending()).containsExactly(DIRECTOR);
        assertThat(signing.signed()).isEmpty();
    }

    @Test
    void another_capacity_or_another_party_does_not_stand_for_the_one_planned() {
        assertThat(signing(List.of(DIRECTOR), by("fund", "president", "2015-03-01"))
                        .signed())
                .isEmpty();
        assertThat(signing(List.of(DIRECTOR), by("state", "director", "2015-03-01"))
                        .signed())
                .isEmpty();
        assertThat(signing(List.of(DIRECTOR, DIRECTOR), by("fund", "director", "2015-03-01"))
                        .pending())
                .containsExactly(DIRECTOR);
    }

    @Test
    void who_signs_again_moves_no_day() {
        assertThat(signing(
                                List.of(DIRECTOR),
                                by("fund", "director", "2015-04-01"),
                                by("fund", "director", "2015-03-01"))
                        .signed())
                .contains(LocalDate.parse("2015-03-01"));
    }

    @Test
    void where_nobody_is_planned_each_party_must_have_signed() {
        assertThat(signing(List.of(), by("fund", "director", "2015-03-01")).signed())
                .isEmpty();
        assertThat(signing(
                                List.of(),
                                by("fund", "director", "2015-03-01"),
                                by("fund", "president", "2015-05-01"),
                                by("state", "minister", "2015-04-01"))
                        .signed())
                .contains(LocalDate.parse("2015-04-01"));
        assertThat(signing(List.of()).signed()).isEmpty();
    }

    @Test
    void the_day_stated_holds_only_where_no_signature_is_recorded() {
        var stated = SampleConvention.amendment(1, "2015-03-01", "2015-07-01");

        assertThat(Signing.of(stated, List.of(), clockmakers()).signed()).contains(LocalDate.parse("2015-03-01"));
        assertThat(Signing.of(stated, List.of(by("fund", "director", "2015-02-01")), clockmakers())
                        .signed())
                .isEmpty();
        assertThat(Signing.of(
                                stated,
                                List.of(by("fund", "director", "2015-02-01"), by("state", "minister", "2015-02-02")),
                                clockmakers())
                        .signed())
                .contains(LocalDate.parse("2015-02-02"));
    }

    private static Signing signing(List<PlannedSignatory> planned, Signature... signatures) {
        return Signing.of(planned, List.of(signatures), clockmakers());
    }

    private static Signature by(String party, String capacity, String day) {
        return new Signature("amendment-1", party, capacity, "A person", LocalDate.parse(day));
    }
}
