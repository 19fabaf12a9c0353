package org.rouage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Validity;
import org.rouage.convention.Convention.Axis;
import org.rouage.convention.Convention.Party;
import org.rouage.convention.Convention.Period;
import org.rouage.convention.Convention.Sheet;

class ConventionTest {
    @Test
    void what_the_sheets_hold_is_found_across_axes_in_the_order_of_the_text() {
        var convention = convention(List.of(
                axis("axis-1", sheet("sheet-1", "call-rate"), sheet("sheet-2", "delay")),
                axis("axis-2", sheet("sheet-3", "cost"))));

        assertThat(convention.sheets()).extracting(Sheet::id).containsExactly("sheet-1", "sheet-2", "sheet-3");
        assertThat(convention.objectives())
                .extracting(Objective::id)
                .containsExactly("objective-call-rate", "objective-delay", "objective-cost");
        assertThat(convention.commitments())
                .extracting(Commitment::id)
                .containsExactly("commitment-call-rate", "commitment-delay", "commitment-cost");
        assertThat(convention.actions())
                .extracting(Action::id)
                .containsExactly("action-call-rate", "action-delay", "action-cost");
        assertThat(convention.indicators()).extracting(Indicator::id).containsExactly("call-rate", "delay", "cost");
    }

    @Test
    void means_are_budgets_their_lines_and_workforce_paths() {
        assertThat(convention(List.of()).means()).containsExactly("management", "management-it", "staff");
    }

    @Test
    void a_party_has_the_role_it_was_given_and_a_stranger_has_none() {
        var convention = convention(List.of());

        assertThat(convention.roleOf("ministries")).contains("state");
        assertThat(convention.roleOf("cnx")).contains("fund");
        assertThat(convention.roleOf("agency")).isEmpty();
    }

    @Test
    void an_act_never_changes_even_if_the_lists_it_was_made_of_do() {
        var axes = new ArrayList<>(List.of(axis("axis-1")));
        var convention = convention(axes);
        axes.clear();

        assertThat(convention.axes()).hasSize(1);
        assertThatThrownBy(() -> convention.axes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void an_amendment_is_known_among_acts_by_its_number() {
        var amendment = new Amendment(
                2,
                "Avenant n° 2",
                "lfss",
                Optional.of(2005),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of());

        assertThat(amendment.act()).isEqualTo("amendment-2");
    }

    private static Convention convention(List<Axis> axes) {
        var from = Validity.from(LocalDate.of(2014, 1, 1));
        return new Convention(
                "cnx-2014-2017",
                "Convention 2014-2017",
                "cog",
                List.of("CSS L227-1"),
                new Fund(
                        "cnx",
                        "Caisse nationale X",
                        "cnav",
                        List.of(new Fund.Held("old-age", from)),
                        List.of(),
                        List.of()),
                List.of(new Party("ministries", "state", "L'État"), new Party("cnx", "fund", "La caisse")),
                new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2017, 12, 31)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                axes,
                List.of(Budget.written(
                        "management",
                        "Gestion",
                        "management",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(Budget.Line.written("management-it", "Informatique", true, List.of())))),
                List.of(Workforce.written(
                        "staff", "Effectifs", "ETPMA", List.of(new Workforce.Year(2014, BigDecimal.TEN)))),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Axis axis(String id, Sheet... sheets) {
        return new Axis(id, Optional.empty(), "Axe", "", List.of(sheets));
    }

    private static Sheet sheet(String id, String about) {
        return new Sheet(
                id,
                Optional.empty(),
                "Fiche",
                "",
                List.of(objective("objective-" + about)),
                List.of(new Commitment(
                        "commitment-" + about,
                        Optional.empty(),
                        "cnx",
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        List.of())),
                List.of(new Action(
                        "action-" + about,
                        Optional.empty(),
                        "cnx",
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of())),
                List.of(indicator(about)));
    }

    private static Objective objective(String id) {
        return new Objective(
                id,
                Optional.empty(),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Indicator indicator(String id) {
        return new Indicator(
                id,
                Optional.empty(),
                "",
                "",
                "quantitative",
                "result",
                "%",
                "up",
                List.of(),
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
}
