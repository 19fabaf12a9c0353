package org.rouage.convention.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.convention.consolidation.DefinitionsByYear.FROM_THE_BEGINNING;
import static org.rouage.convention.consolidation.SampleConvention.amendment;
import static org.rouage.convention.consolidation.SampleConvention.clockmakers;
import static org.rouage.convention.consolidation.SampleConvention.setTarget;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rouage.basics.AsOf;
import org.rouage.convention.Amendment;
import org.rouage.convention.Indicator;
import org.rouage.convention.Operation;
import org.rouage.convention.Records;

/** An act that defines an indicator anew from a year on leaves the years before with the former definition. */
class DefinitionsByYearTest {
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);
    private static final Operation FORMULA_FROM_2014 = redefined(2014, "answered / received", "");

    @Test
    void the_years_before_keep_the_former_formula() {
        var definitions = definitions(FORMULA_FROM_2014, redefined(2016, "answered-at-once / received", ""));

        assertThat(definitions.keySet()).containsExactly(FROM_THE_BEGINNING, 2014, 2016);
        assertThat(formula(definitions, 2013)).isEmpty();
        assertThat(formula(definitions, 2014)).contains("answered / received");
        assertThat(formula(definitions, 2015)).contains("answered / received");
        assertThat(formula(definitions, 2016)).contains("answered-at-once / received");
        assertThat(formula(definitions, 2099)).contains("answered-at-once / received");
    }

    @Test
    void what_the_act_does_not_say_is_the_same_for_all_years() {
        var definitions = definitions(
                redefined(2016, "answered / received", ""),
                setTarget("ind-1", 2015, "85"),
                new Operation.ReplaceWords("ind-1", Optional.of("definition"), "Share", "Part"));

        assertThat(definitions.values().stream().map(Indicator::targets).distinct())
                .hasSize(1);
        assertThat(definitions.values().stream().map(Indicator::definition)).containsOnly("Part of calls answered.");
        assertThat(in(definitions, 2016))
                .isEqualTo(standing(
                                LATER,
                                LATER,
                                act(
                                        redefined(2016, "answered / received", ""),
                                        setTarget("ind-1", 2015, "85"),
                                        new Operation.ReplaceWords(
                                                "ind-1", Optional.of("definition"), "Share", "Part")))
                        .passage("ind-1")
                        .orElseThrow()
                        .element());
    }

    @Test
    void an_indicator_never_redefined_has_one_definition_from_the_beginning() {
        assertThat(definitions()).containsOnlyKeys(FROM_THE_BEGINNING);
        assertThat(DefinitionsByYear.of(standing(LATER, LATER), "nowhere")).isEmpty();
        assertThat(DefinitionsByYear.of(standing(LATER, LATER), "obj-1")).isEmpty();
    }

    @Test
    void acts_that_redefine_different_things_from_different_years_do_not_depend_on_their_order() {
        Operation formula = redefined(2016, "answered / received", "");
        Operation source = redefined(2015, "", "the switchboard");

        assertThat(definitions(formula, source)).isEqualTo(definitions(source, formula));
        assertThat(definitions(formula, source).keySet()).containsExactly(FROM_THE_BEGINNING, 2015, 2016);
        assertThat(in(definitions(formula, source), 2015).source()).contains("the switchboard");
        assertThat(in(definitions(formula, source), 2015).formula()).isEmpty();
        assertThat(in(definitions(formula, source), 2016).source()).contains("the switchboard");
    }

    @Test
    void the_last_act_takes_its_year_and_all_after_it() {
        var definitions =
                definitions(redefined(2016, "answered / received", ""), redefined(2015, "called-back / received", ""));

        assertThat(definitions.keySet()).containsExactly(FROM_THE_BEGINNING, 2015);
        assertThat(formula(definitions, 2016)).contains("called-back / received");
    }

    @Test
    void a_corrected_act_corrects_its_years_and_leaves_those_before() {
        var slip = redefined(2016, "answered / answered", "");
        var definitions = definitions(
                FORMULA_FROM_2014,
                slip,
                new Operation.Correct(
                        "amendment-1", "the denominator", redefined(2016, "answered / (received − hung-up)", "")));

        assertThat(formula(definitions, 2015)).contains("answered / received");
        assertThat(formula(definitions, 2016)).contains("answered / (received − hung-up)");
        assertThat(definitions.keySet()).containsExactly(FROM_THE_BEGINNING, 2014, 2016);
    }

    @Test
    void words_corrected_in_the_definition_in_force_leave_the_former_one_as_it_was() {
        Operation anew = new Operation.ReplaceDefinition(
                "ind-1",
                2016,
                "calls back count",
                Optional.of("Share of calls answered or called back."),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var definitions = definitions(
                anew, new Operation.ReplaceWords("ind-1", Optional.of("definition"), "called back", "returned"));

        assertThat(in(definitions, 2015).definition()).isEqualTo("Share of calls answered.");
        assertThat(in(definitions, 2016).definition()).isEqualTo("Share of calls answered or returned.");
    }

    @Test
    void the_new_definition_is_there_from_the_day_of_effect_and_known_from_the_day_it_was_signed() {
        Amendment change = amendment(1, "2015-03-01", "2015-07-01", redefined(2016, "answered / received", ""));

        assertThat(in2016(LocalDate.of(2015, 6, 30), LATER, change)).isEmpty();
        assertThat(in2016(LocalDate.of(2015, 7, 1), LATER, change)).contains("answered / received");
        assertThat(in2016(LATER, LocalDate.of(2015, 2, 28), change)).isEmpty();
        assertThat(in2016(LATER, LocalDate.of(2015, 3, 1), change)).contains("answered / received");
    }

    @Test
    void who_wrote_the_formula_of_a_year_is_known() {
        Standing standing = standing(LATER, LATER, act(FORMULA_FROM_2014, redefined(2016, "called / received", "")));

        assertThat(DefinitionsByYear.writer(standing, "ind-1", "formula", 2013)).isEqualTo(Writer.CONVENTION);
        assertThat(DefinitionsByYear.writer(standing, "ind-1", "formula", 2015))
                .isEqualTo(new Writer("amendment-1", 1));
        assertThat(DefinitionsByYear.writer(standing, "ind-1", "formula", 2016))
                .isEqualTo(new Writer("amendment-1", 2));
        assertThat(DefinitionsByYear.writer(standing, "ind-1", "source", 2016)).isEqualTo(Writer.CONVENTION);
        assertThat(DefinitionsByYear.writer(standing, "nowhere", "formula", 2016))
                .isEqualTo(Writer.CONVENTION);
    }

    @Test
    void a_draft_that_redefines_from_another_year_is_another_text() {
        Passage one = standing(LATER, LATER, act(redefined(2015, "answered / received", "")))
                .root();
        Passage other = standing(LATER, LATER, act(redefined(2016, "answered / received", "")))
                .root();

        assertThat(Trial.alike(one, one)).isTrue();
        assertThat(Trial.alike(one, other)).isFalse();
    }

    private static Optional<String> in2016(LocalDate on, LocalDate known, Amendment... acts) {
        return formula(DefinitionsByYear.of(standing(on, known, acts), "ind-1"), 2016);
    }

    private static Operation redefined(int year, String formula, String source) {
        return new Operation.ReplaceDefinition(
                "ind-1",
                year,
                "counted otherwise",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(formula).filter(said -> !said.isEmpty()),
                Optional.empty(),
                Optional.of(source).filter(said -> !said.isEmpty()),
                Optional.empty());
    }

    private static Indicator in(NavigableMap<Integer, Indicator> definitions, int year) {
        return Optional.ofNullable(definitions.floorEntry(year)).orElseThrow().getValue();
    }

    private static Optional<String> formula(NavigableMap<Integer, Indicator> definitions, int year) {
        return in(definitions, year).formula();
    }

    private static Amendment act(Operation... operations) {
        return amendment(1, "2015-03-01", "2015-07-01", operations);
    }

    private static NavigableMap<Integer, Indicator> definitions(Operation... operations) {
        return DefinitionsByYear.of(standing(LATER, LATER, act(operations)), "ind-1");
    }

    private static Standing standing(LocalDate on, LocalDate known, Amendment... acts) {
        return Consolidation.of(clockmakers(), Stream.of(acts).toList(), Records.none())
                .value()
                .orElseThrow()
                .on(new AsOf(on, known));
    }
}
