package org.rouage.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Problem;
import org.rouage.basics.Validity;
import org.rouage.convention.Budget;
import org.rouage.convention.Convention.Period;
import org.rouage.convention.Fund.Held;
import org.rouage.convention.Indicator;
import org.rouage.convention.Records.Signature;

class DossierReaderTest {
    @Test
    void a_dossier_that_uses_every_key_is_read_without_a_problem() {
        assertThat(Sample.full().printed(Language.ENGLISH)).isEmpty();
        assertThat(Sample.full().dossier().notices())
                .extracting(notice -> notice.place() + " " + notice.code())
                .isEmpty();
    }

    @Test
    void what_was_written_is_what_is_read_digit_for_digit() {
        var convention = Sample.full().dossier().convention();

        assertThat(convention.period()).isEqualTo(new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2017, 12, 31)));
        assertThat(convention.fund().missions())
                .containsExactly(new Held(
                        "benefit-service", Validity.between(LocalDate.of(1967, 10, 1), LocalDate.of(2030, 1, 1))));
        assertThat(convention.preamble()).contains("Les parties conviennent de *ce qui suit*.\n");
        assertThat(convention.budgets().getFirst().amounts())
                .containsExactly(new Budget.Amount(2014, new BigDecimal("517.20"), "MEUR"));
        assertThat(convention.budgets().getFirst().lines().getFirst().limitative())
                .isTrue();
        assertThat(convention.indicators().findFirst().orElseThrow().base())
                .contains(new Indicator.Value(
                        2013, Optional.of(new BigDecimal("84.10")), Optional.empty(), Optional.empty()));
    }

    @Test
    void what_is_left_out_is_empty_and_never_invented() {
        var convention = Sample.full().dossier().convention();
        var other = convention.objectives().skip(1).findFirst().orElseThrow();
        var short_commitment = convention.commitments().skip(1).findFirst().orElseThrow();

        assertThat(other.text()).isEmpty();
        assertThat(other.means()).isEmpty();
        assertThat(short_commitment.due()).isEmpty();
        assertThat(new Sample(new LinkedHashMap<>(
                                Map.of("convention.yaml", Sample.full().text("convention.yaml"))))
                        .dossier()
                        .amendments())
                .isEmpty();
    }

    @Test
    void records_are_read_from_their_files_and_dated() {
        var records = Sample.full().dossier().records();

        assertThat(records.signatures())
                .contains(new Signature("convention", "fund", "director", "Un directeur", LocalDate.of(2014, 7, 28)))
                .hasSize(3);
        assertThat(records.filings()).hasSize(2);
        assertThat(records.progress()).hasSize(2);
        assertThat(records.progressChecks()).hasSize(1);
        assertThat(records.events()).hasSize(1);
        assertThat(records.localContracts()).hasSize(1);
        assertThat(records.correspondences()).hasSize(1);
        assertThat(records.justifications()).hasSize(1);
    }

    @Test
    void the_place_of_each_clause_is_known_and_that_of_the_keys_of_the_convention() {
        var places = Sample.full().dossier().places();

        assertThat(places.get("axis-service")).hasToString("convention.yaml:28:9 (axes[1].id)");
        assertThat(places.get("amendment-1-network")).hasToString("amendments/1.yaml:11:10 (clauses[1].id)");
        assertThat(places.get("period")).hasToString("convention.yaml:18:1 (period)");
        assertThat(places.get("evaluation")).hasToString("convention.yaml:169:7 (evaluation.id)");
        assertThat(places.get("amendment-1")).hasToString("amendments/1.yaml:1:1");
    }

    @Test
    void each_file_has_the_hash_of_its_bytes_and_line_endings_are_part_of_them() {
        var unix = Sample.full();
        var windows =
                unix.with("amendments/1.yaml", unix.text("amendments/1.yaml").replace("\n", "\r\n"));

        assertThat(unix.dossier().digestOf("amendment-1"))
                .isNotEqualTo(windows.dossier().digestOf("amendment-1"));
        assertThat(unix.dossier().digestOf("convention"))
                .isEqualTo(windows.dossier().digestOf("convention"));
        assertThat(unix.dossier().whole()).isNotEqualTo(windows.dossier().whole());
        assertThat(unix.dossier().amendments()).isEqualTo(windows.dossier().amendments());
    }

    @Test
    void the_hash_of_the_whole_does_not_depend_on_the_order_in_which_files_are_found() {
        var reversed = new Sample(Sample.full().files().reversed());

        assertThat(reversed.dossier().whole()).isEqualTo(Sample.full().dossier().whole());
    }

    @Test
    void ten_amendments_are_read_in_the_order_of_their_numbers() {
        var sample = Sample.full().without("records/effects.yaml").without("drafts/network.yaml");
        for (int number = 1; number <= 10; number++) {
            sample = sample.with("amendments/" + number + ".yaml", Sample.amendment(number));
        }

        assertThat(sample.dossier().amendments())
                .extracting(a -> a.number())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void a_target_beyond_the_period_as_amended_is_a_notice_and_not_a_problem() {
        var dossier = Sample.full()
                .with("convention.yaml", "{year: 2016, words: au moins autant}", "{year: 2019, words: au moins autant}")
                .dossier();

        assertThat(dossier.notices()).extracting(Problem::code).containsExactly("DOSSIER-YEAR-OUTSIDE-PERIOD");
        assertThat(dossier.notices().getFirst().place())
                .hasToString("convention.yaml:79:24 (axes[1].sheets[1].indicators[1].targets[3].year)");
    }

    @Test
    void a_file_that_is_no_part_of_a_dossier_in_memory_is_the_callers_mistake() {
        assertThatThrownBy(() -> DossierFiles.of(Map.of("../x.yaml", new byte[0])))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
