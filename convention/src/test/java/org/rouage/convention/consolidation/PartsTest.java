package org.rouage.convention.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.convention.consolidation.SampleConvention.clockmakers;
import static org.rouage.convention.consolidation.SampleConvention.indicator;
import static org.rouage.convention.consolidation.SampleConvention.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rouage.basics.Validity;
import org.rouage.convention.Budget;
import org.rouage.convention.Clause;
import org.rouage.convention.Commitment;
import org.rouage.convention.EvaluationProcess;
import org.rouage.convention.Fund;
import org.rouage.convention.Heading;
import org.rouage.convention.Indicator;

class PartsTest {
    @Test
    void values_are_named_by_their_year_and_printed_as_written() {
        Indicator indicator = Components.with(
                indicator("i"),
                Map.of(
                        "base", Optional.of(value(2013, "84.10")),
                        "targets", List.of(value(2015, "86"), range(2016, "15", "25", "days"), words(2017, "done"))));

        assertThat(said(Parts.of(indicator), "base", "targets[2015]", "targets[2016]", "targets[2017]"))
                .containsExactly("84.10 (2013)", "86", "15 – 25 days", "done");
    }

    @Test
    void text_is_prose_and_figures_are_data() {
        var clause = new Clause(
                "c",
                Optional.of("3 bis"),
                "subject",
                "Title",
                "Text",
                List.of("one", "two"),
                Optional.of(new Budget.Amount(2014, new BigDecimal("3"), "EUR")));

        assertThat(Parts.of(clause))
                .containsExactly(
                        new Part("id", false, "c"),
                        new Part("number", false, "3 bis"),
                        new Part("subject", false, "subject"),
                        new Part("title", true, "Title"),
                        new Part("text", true, "Text"),
                        new Part("steps[1]", true, "one"),
                        new Part("steps[2]", true, "two"),
                        new Part("amount", false, "3 EUR (2014)"));
    }

    @Test
    void what_says_nothing_has_no_part() {
        var commitment = new Commitment(
                "c", Optional.empty(), "state", "", "Text", Optional.empty(), Optional.empty(), List.of());

        assertThat(Parts.of(commitment)).extracting(Part::name).containsExactly("id", "party", "text");
    }

    @Test
    void the_heading_says_its_fund_and_its_period_and_not_what_it_holds() {
        assertThat(said(
                        Parts.of(Heading.of(clockmakers())),
                        "legalBasis[1]",
                        "fund.network[north]",
                        "parties[state]",
                        "period.endInclusive"))
                .containsExactly("CSS L227-1", "North · 2010-01-01..", "state · The State", "2017-12-31");
    }

    @Test
    void two_items_of_one_name_are_two_parts() {
        var day = LocalDate.of(2015, 1, 1);
        var fund = new Fund(
                "f",
                "F",
                "F",
                List.of(),
                List.of(
                        new Fund.Held("prevention", Validity.between(day, day.plusDays(1))),
                        new Fund.Held("prevention", Validity.from(day.plusDays(9)))),
                List.of(new Fund.LocalFund("a.b", "A", Validity.from(day))));
        Heading heading = Components.with(Heading.of(clockmakers()), Map.of("fund", fund));

        assertThat(Parts.named(heading))
                .containsKeys("fund.missions[prevention]", "fund.missions[prevention#2]", "fund.network[a.b]");
    }

    @Test
    void a_step_says_its_party_its_text_and_its_delay() {
        var process = new EvaluationProcess(
                "e", "", List.of(new EvaluationProcess.Step("fund", "answers", Optional.of(30))), List.of(), List.of());

        assertThat(said(Parts.of(process), "steps[1]")).containsExactly("fund · answers · 30");
        var undated = new EvaluationProcess.Step("fund", "answers", Optional.empty());
        assertThat(said(Parts.of(Components.with(process, Map.of("steps", List.of(undated)))), "steps[1]"))
                .containsExactly("fund · answers");
        assertThat(Parts.named(process).get("steps[1]")).extracting("isProse").isEqualTo(true);
    }

    @Test
    void values_that_print_alike_and_are_not_equal_are_altered() {
        Indicator number = Components.with(indicator("i"), Map.of("targets", List.of(range(2016, "1", "2", ""))));
        Indicator words = Components.with(indicator("i"), Map.of("targets", List.of(words(2016, "1 – 2"))));

        assertThat(Parts.altered(number, words)).extracting(Parts.Altered::name).containsExactly("targets[2016]");
        assertThat(Parts.altered(number, number)).isEmpty();
    }

    @Test
    void what_is_altered_comes_with_what_it_said_before_and_says_now() {
        Indicator before = Components.with(indicator("i"), Map.of("targets", List.of(value(2015, "1"))));
        Indicator after =
                Components.with(indicator("i"), Map.of("title", "Other", "targets", List.of(value(2016, "2"))));

        assertThat(Parts.altered(before, after))
                .containsExactly(
                        new Parts.Altered("targets[2015]", Optional.of("1"), Optional.empty()),
                        new Parts.Altered("targets[2016]", Optional.empty(), Optional.of("2")),
                        new Parts.Altered("title", Optional.of("Calls answered"), Optional.of("Other")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void no_two_parts_of_an_element_have_one_name(long seed) {
        var fold = new Fold(GeneratedConvention.of(new Random(seed)), java.util.Set.of());
        fold.freeze()
                .all()
                .forEach(passage ->
                        assertThat(passage.parts()).extracting(Part::name).doesNotHaveDuplicates());
    }

    private static List<String> said(List<Part> parts, String... names) {
        return List.of(names).stream()
                .map(name -> parts.stream()
                        .filter(part -> part.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .said())
                .toList();
    }

    private static Indicator.Value range(int year, String from, String upTo, String words) {
        return new Indicator.Value(
                year,
                Optional.of(new BigDecimal(from)),
                Optional.of(new BigDecimal(upTo)),
                Optional.of(words).filter(said -> !said.isEmpty()));
    }

    private static Indicator.Value words(int year, String words) {
        return new Indicator.Value(year, Optional.empty(), Optional.empty(), Optional.of(words));
    }
}
