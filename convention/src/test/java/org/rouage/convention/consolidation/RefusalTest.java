package org.rouage.convention.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.convention.consolidation.SampleConvention.amendment;
import static org.rouage.convention.consolidation.SampleConvention.clause;
import static org.rouage.convention.consolidation.SampleConvention.clockmakers;
import static org.rouage.convention.consolidation.SampleConvention.indicator;
import static org.rouage.convention.consolidation.SampleConvention.setTarget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Problem;
import org.rouage.basics.Validity;
import org.rouage.convention.AmendmentConditions;
import org.rouage.convention.Budget;
import org.rouage.convention.Convention;
import org.rouage.convention.Fund;
import org.rouage.convention.Operation;
import org.rouage.convention.Records;

/** What nobody could carry out is refused, all at once, and changes nothing. */
class RefusalTest {
    private static final LocalDate DAY = LocalDate.of(2015, 7, 1);
    private static final Validity OPEN = Validity.from(DAY);

    @Test
    void a_place_that_is_missing_or_repealed() {
        assertThat(codes(new Operation.Repeal("nowhere"))).containsExactly("AMENDMENT-NO-SUCH-PLACE");
        assertThat(codes(new Operation.Insert("nowhere", Optional.empty(), false, clause("c", "C"))))
                .containsExactly("AMENDMENT-NO-SUCH-PLACE");
        assertThat(codes(setTarget("nowhere", 2016, "1"))).containsExactly("AMENDMENT-NO-SUCH-PLACE");
        assertThat(codes(new Operation.SetRule("nowhere", "evolution", Budget.Rule.inWords("r", "R"))))
                .containsExactly("AMENDMENT-NO-SUCH-PLACE");
        assertThat(codes(new Operation.Move("nowhere", "nowhere-else", Optional.empty(), false)))
                .containsExactly("AMENDMENT-NO-SUCH-PLACE", "AMENDMENT-NO-SUCH-PLACE");
        assertThat(codes(new Operation.Repeal("axis-1"), setTarget("ind-1", 2016, "1")))
                .containsExactly("AMENDMENT-REPEALED-PLACE");
        assertThat(codes(
                        new Operation.Repeal("clause-1"),
                        new Operation.Move("clause-1", "convention", Optional.empty(), true)))
                .containsExactly("AMENDMENT-REPEALED-PLACE");
        assertThat(codes(new Operation.Repeal("convention"))).containsExactly("AMENDMENT-HEADING-STAYS");
    }

    @Test
    void a_name_that_was_ever_given() {
        assertThat(codes(insert(clause("clause-2", "Again")))).containsExactly("AMENDMENT-NAME-TAKEN");
        assertThat(codes(new Operation.Repeal("clause-2"), insert(clause("clause-2", "Again"))))
                .containsExactly("AMENDMENT-NAME-TAKEN");
        assertThat(codes(insert(clause("convention", "Heading")))).containsExactly("AMENDMENT-NAME-TAKEN");
        assertThat(codes(insert(clause("amendment-1", "Act")))).containsExactly("AMENDMENT-NAME-TAKEN");
        assertThat(codes(new Operation.SetRule("budget-1", "evolution", Budget.Rule.inWords("clause-1", "R"))))
                .containsExactly("AMENDMENT-NAME-TAKEN");
        assertThat(codes(
                        new Operation.Repeal("rule-calculation"),
                        new Operation.SetRule("budget-1", "calculation", Budget.Rule.inWords("rule-calculation", "R"))))
                .containsExactly("AMENDMENT-NAME-TAKEN");
        assertThat(codes(new Operation.OpenLocalFund(new Fund.LocalFund("north", "Again", OPEN))))
                .containsExactly("AMENDMENT-NAME-TAKEN");
        assertThat(codes(
                        new Operation.CloseLocalFund("north", DAY),
                        new Operation.OpenLocalFund(new Fund.LocalFund("north", "Again", OPEN))))
                .containsExactly("AMENDMENT-NAME-TAKEN");
    }

    @Test
    void every_name_taken_inside_an_inserted_element_is_listed() {
        var sheet = new Convention.Sheet(
                "sheet-2",
                Optional.empty(),
                "Two",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(indicator("ind-1"), indicator("twice"), indicator("twice"), indicator("clause-1")));

        assertThat(codes(new Operation.Insert("axis-1", Optional.empty(), false, sheet)))
                .containsExactly("AMENDMENT-NAME-TAKEN", "AMENDMENT-NAME-TAKEN", "AMENDMENT-NAME-TAKEN");
    }

    @Test
    void an_element_where_it_cannot_stand() {
        assertThat(codes(new Operation.Insert("axis-1", Optional.empty(), false, clause("c", "C"))))
                .containsExactly("AMENDMENT-NO-ROOM");
        assertThat(codes(new Operation.Insert("budget-1", Optional.empty(), false, Budget.Rule.inWords("r", "R"))))
                .containsExactly("AMENDMENT-NO-ROOM");
        assertThat(codes(new Operation.Move("ind-1", "axis-1", Optional.empty(), false)))
                .containsExactly("AMENDMENT-NO-ROOM");
        assertThat(codes(new Operation.Move("rule-calculation", "budget-1", Optional.empty(), false)))
                .containsExactly("AMENDMENT-NO-ROOM");
        assertThat(codes(new Operation.Move("sheet-1", "sheet-1", Optional.empty(), false)))
                .containsExactly("AMENDMENT-WITHIN-ITSELF");
        assertThat(codes(new Operation.Move("axis-1", "sheet-1", Optional.empty(), false)))
                .containsExactly("AMENDMENT-WITHIN-ITSELF");
        assertThat(codes(new Operation.Move("clause-1", "convention", Optional.of("clause-1"), false)))
                .containsExactly("AMENDMENT-WITHIN-ITSELF");
        assertThat(codes(insert(new AmendmentConditions("other", "T", List.of(), List.of()))))
                .containsExactly("AMENDMENT-ALREADY-ONE");
    }

    @Test
    void a_sibling_that_is_not_there_or_two_places_at_once() {
        assertThat(codes(new Operation.Insert("convention", Optional.of("axis-1"), false, clause("c", "C"))))
                .containsExactly("AMENDMENT-NO-SUCH-SIBLING");
        assertThat(codes(new Operation.Move("clause-1", "convention", Optional.of("nowhere"), false)))
                .containsExactly("AMENDMENT-NO-SUCH-SIBLING");
        assertThat(codes(new Operation.Insert("convention", Optional.of("clause-1"), true, clause("c", "C"))))
                .containsExactly("AMENDMENT-TWO-PLACES");
        assertThat(codes(new Operation.Move("clause-1", "convention", Optional.of("clause-2"), true)))
                .containsExactly("AMENDMENT-TWO-PLACES");
    }

    @Test
    void words_that_are_not_there_or_twice_or_no_words() {
        assertThat(codes(words("sheet-1", "agency’s reply"))).containsExactly("AMENDMENT-WORDS-NOT-FOUND");
        assertThat(codes(words("sheet-1", "4"))).containsExactly("AMENDMENT-WORDS-NOT-FOUND");
        assertThat(codes(words("convention", "Fund"))).containsExactly("AMENDMENT-WORDS-NOT-FOUND");
        assertThat(codes(words("obj-1", "Answer"))).containsExactly("AMENDMENT-WORDS-FOUND-TWICE");
        assertThat(codes(words("obj-1", " "))).containsExactly("AMENDMENT-NO-WORDS");
        assertThat(codes(new Operation.ReplaceWords("obj-1", Optional.of("colour"), "calls", "letters")))
                .containsExactly("AMENDMENT-NO-SUCH-FIELD");
        assertThat(codes(new Operation.ReplaceWords("obj-1", Optional.of("title"), "calls", "letters")))
                .containsExactly("AMENDMENT-WORDS-NOT-FOUND");
    }

    @Test
    void a_value_in_another_unit() {
        assertThat(codes(new Operation.SetTarget(
                        "ind-1", Optional.of("days"), 2016, number("1"), Optional.empty(), Optional.empty())))
                .containsExactly("AMENDMENT-WRONG-UNIT");
        assertThat(codes(new Operation.SetParameter("review-delay", BigDecimal.ONE, Optional.of("weeks"))))
                .containsExactly("AMENDMENT-WRONG-UNIT");
        assertThat(codes(new Operation.SetAmount("budget-1", 2015, BigDecimal.ONE, "EUR")))
                .containsExactly("AMENDMENT-WRONG-UNIT");
        assertThat(codes(new Operation.SetWorkforce("staff", 2015, BigDecimal.ONE, Optional.of("ETP"))))
                .containsExactly("AMENDMENT-WRONG-UNIT");
    }

    @Test
    void a_target_that_says_too_little_or_is_reversed() {
        assertThat(codes(target("ind-1", Optional.empty(), Optional.empty(), Optional.empty())))
                .containsExactly("AMENDMENT-EMPTY-TARGET");
        assertThat(codes(target("ind-1", Optional.empty(), Optional.empty(), Optional.of("more"))))
                .containsExactly("AMENDMENT-TARGET-WITHOUT-NUMBER");
        assertThat(codes(target("ind-1", number("15"), number("10"), Optional.empty())))
                .containsExactly("AMENDMENT-RANGE-REVERSED");
        assertThat(codes(target("ind-1", Optional.empty(), number("10"), Optional.of("about"))))
                .containsExactly("AMENDMENT-RANGE-REVERSED");
        assertThat(codes(target("ind-1", number("10"), number("10"), Optional.empty())))
                .isEmpty();
        assertThat(codes(new Operation.RepealTarget("ind-1", 1999))).containsExactly("AMENDMENT-NO-SUCH-TARGET");
    }

    @Test
    void an_operation_on_another_kind_of_element() {
        assertThat(codes(setTarget("clause-1", 2016, "1"))).containsExactly("AMENDMENT-OTHER-KIND");
        assertThat(codes(new Operation.SetAmount("clause-1", 2016, BigDecimal.ONE, "EUR")))
                .containsExactly("AMENDMENT-OTHER-KIND");
        assertThat(codes(new Operation.SetRule("clause-1", "evolution", Budget.Rule.inWords("r", "R"))))
                .containsExactly("AMENDMENT-OTHER-KIND");
        assertThat(codes(new Operation.Replace(indicator("clause-1")))).containsExactly("AMENDMENT-OTHER-KIND");
        assertThat(codes(new Operation.Renumber("budget-1", "1"))).containsExactly("AMENDMENT-NOT-NUMBERED");
        assertThat(codes(new Operation.SetRule("budget-1", "growth", Budget.Rule.inWords("r", "R"))))
                .containsExactly("AMENDMENT-RULE-KIND");
        assertThat(codes(new Operation.Replace(clockmakers().axes().getFirst())))
                .containsExactly("AMENDMENT-REPLACE-HOLDS-ELEMENTS");
    }

    @Test
    void local_funds_that_are_not_there_or_not_open() {
        assertThat(codes(new Operation.CloseLocalFund("west", DAY))).containsExactly("AMENDMENT-NO-SUCH-LOCAL-FUND");
        assertThat(codes(new Operation.CloseLocalFund("north", LocalDate.of(2010, 1, 1))))
                .containsExactly("AMENDMENT-LOCAL-FUND-NOT-OPEN");
        assertThat(codes(new Operation.CloseLocalFund("north", LocalDate.of(2010, 1, 2))))
                .isEmpty();
        assertThat(codes(new Operation.CloseLocalFund("north", DAY), new Operation.CloseLocalFund("north", DAY)))
                .containsExactly("AMENDMENT-LOCAL-FUND-NOT-OPEN");
        assertThat(codes(
                        new Operation.CloseLocalFund("north", DAY),
                        new Operation.CloseLocalFund("north", DAY.minusDays(1))))
                .isEmpty();
        assertThat(codes(merge(List.of("west", "east"), "north", DAY)))
                .containsExactly("AMENDMENT-NO-SUCH-LOCAL-FUND", "AMENDMENT-NO-SUCH-LOCAL-FUND");
        assertThat(codes(merge(List.of("north", "south"), "both", DAY.minusDays(1))))
                .containsExactly("AMENDMENT-LOCAL-FUND-NOT-OPEN");
        assertThat(codes(merge(List.of("north"), "north", DAY))).containsExactly("AMENDMENT-NOTHING-TO-MERGE");
        assertThat(codes(merge(List.of("north", "north"), "both", DAY))).containsExactly("AMENDMENT-LOCAL-FUND-TWICE");
    }

    @Test
    void missions_and_terms_on_impossible_days() {
        assertThat(codes(new Operation.AddMission(new Fund.Held("prevention", OPEN))))
                .containsExactly("AMENDMENT-MISSION-HELD");
        assertThat(codes(new Operation.EndMission("control", DAY))).containsExactly("AMENDMENT-MISSION-NOT-HELD");
        assertThat(codes(new Operation.EndMission("prevention", LocalDate.of(2010, 1, 1))))
                .containsExactly("AMENDMENT-MISSION-NOT-HELD");
        assertThat(codes(new Operation.EndMission("prevention", DAY), new Operation.EndMission("prevention", DAY)))
                .containsExactly("AMENDMENT-MISSION-NOT-HELD");
        assertThat(codes(new Operation.SetTerm(LocalDate.of(2013, 12, 31))))
                .containsExactly("AMENDMENT-TERM-BEFORE-START");
        assertThat(codes(new Operation.SetTerm(LocalDate.of(2014, 1, 1)))).isEmpty();
    }

    @Test
    void a_correction_of_nothing_without_reason_or_of_a_correction() {
        Operation repeal = new Operation.Repeal("clause-1");
        assertThat(codes(new Operation.Correct("amendment-7", "error", repeal)))
                .containsExactly("AMENDMENT-NO-SUCH-ACT");
        assertThat(codes(new Operation.Correct("convention", "", repeal))).containsExactly("AMENDMENT-NO-WORDS");
        assertThat(codes(new Operation.Correct(
                        "convention", "error", new Operation.Correct("convention", "error", repeal))))
                .containsExactly("AMENDMENT-CORRECTION-TWICE");
        assertThat(codes(new Operation.Correct("convention", "error", words("obj-1", ""))))
                .containsExactly("AMENDMENT-NO-WORDS");
    }

    @Test
    void empty_words_where_words_are_needed() {
        assertThat(codes(new Operation.Renumber("clause-1", " "))).containsExactly("AMENDMENT-NO-WORDS");
        assertThat(codes(new Operation.SetRule("budget-1", "evolution", Budget.Rule.inWords("r", ""))))
                .containsExactly("AMENDMENT-NO-WORDS");
        assertThat(codes(new Operation.ChangeCommitment("com-1", Optional.of(""), Optional.of(""), Optional.empty())))
                .containsExactly("AMENDMENT-NO-WORDS", "AMENDMENT-NO-WORDS");
        assertThat(codes(insert(clause("", "Nameless")))).containsExactly("AMENDMENT-NO-WORDS");
        assertThat(codes(new Operation.SetRule("budget-1", "evolution", Budget.Rule.inWords("", "R"))))
                .containsExactly("AMENDMENT-NO-WORDS");
        assertThat(codes(new Operation.SetAmount("budget-1", 2015, BigDecimal.ONE, " ")))
                .containsExactly("AMENDMENT-NO-WORDS");
        assertThat(codes(new Operation.OpenLocalFund(new Fund.LocalFund("", "Nameless", OPEN))))
                .containsExactly("AMENDMENT-NO-WORDS");
        assertThat(codes(new Operation.AddMission(new Fund.Held("", OPEN)))).containsExactly("AMENDMENT-NO-WORDS");
        assertThat(codes(merge(List.of("north"), "", DAY))).containsExactly("AMENDMENT-NO-WORDS");
        assertThat(codes(new Operation.ReplaceDefinition(
                        "ind-1",
                        2016,
                        " ",
                        Optional.of(""),
                        Optional.empty(),
                        Optional.of(""),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
                .containsExactly("AMENDMENT-NO-WORDS", "AMENDMENT-NO-WORDS", "AMENDMENT-NO-WORDS");
    }

    @Test
    void a_qualitative_indicator_takes_words_and_no_number_alone() {
        var qualitative =
                Components.with(indicator("ind-2"), java.util.Map.of("kind", "qualitative", "targets", List.of()));
        Operation inserted = new Operation.Insert("sheet-1", Optional.empty(), false, qualitative);

        assertThat(codes(inserted, target("ind-2", number("5"), Optional.empty(), Optional.empty())))
                .containsExactly("AMENDMENT-TARGET-WITHOUT-WORDS");
        assertThat(codes(inserted, target("ind-2", Optional.empty(), Optional.empty(), Optional.of("done"))))
                .isEmpty();
        assertThat(codes(target("ind-1", Optional.empty(), Optional.empty(), Optional.of(" "))))
                .containsExactly("AMENDMENT-EMPTY-TARGET");
    }

    @Test
    void a_heading_said_anew_drops_no_local_fund() {
        var heading = org.rouage.convention.Heading.of(clockmakers());
        var fund = new Fund("clock", "Fund", "CLOCK", List.of(), List.of(), List.of());
        var without = new org.rouage.convention.Heading(
                "Title",
                heading.instrument(),
                heading.legalBasis(),
                fund,
                heading.parties(),
                heading.period(),
                heading.predecessor(),
                heading.preamble(),
                heading.signatories());

        assertThat(codes(new Operation.Replace(Components.with(without, java.util.Map.of("fund", heading.fund())))))
                .isEmpty();
        assertThat(codes(new Operation.Replace(without)))
                .containsExactly("AMENDMENT-LOCAL-FUND-DROPPED", "AMENDMENT-LOCAL-FUND-DROPPED");
    }

    @Test
    void two_acts_of_one_number_are_refused_with_all_their_other_problems() {
        List<Problem> problems = Consolidation.of(
                        clockmakers(),
                        List.of(
                                amendment(1, "2015-03-01", "2015-07-01", new Operation.Repeal("nowhere")),
                                amendment(1, "2015-04-01", "2015-08-01", new Operation.Repeal("nowhere-else"))),
                        Records.none())
                .problems();

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        "AMENDMENT-NUMBER-TWICE", "AMENDMENT-NO-SUCH-PLACE", "AMENDMENT-NO-SUCH-PLACE");
    }

    private static List<String> codes(Operation... operations) {
        var fold = new Fold(clockmakers(), Set.of("convention", "amendment-1"));
        for (Operation operation : operations) {
            Passage before = fold.freeze();
            int problems = fold.problems().size();
            fold.apply("amendment-1", DAY, List.of(operation));
            if (fold.problems().size() > problems) {
                assertThat(fold.freeze()).isSameAs(before);
            }
        }
        return fold.problems().stream().map(Problem::code).toList();
    }

    private static Operation insert(org.rouage.convention.Element element) {
        return new Operation.Insert("convention", Optional.empty(), false, element);
    }

    private static Operation words(String clause, String words) {
        return new Operation.ReplaceWords(clause, Optional.empty(), words, "other words");
    }

    private static Operation merge(List<String> closed, String into, LocalDate on) {
        return new Operation.MergeLocalFunds(closed, new Fund.LocalFund(into, into, OPEN), on);
    }

    private static Operation target(
            String id, Optional<BigDecimal> number, Optional<BigDecimal> upTo, Optional<String> words) {
        return new Operation.SetTarget(id, Optional.empty(), 2016, number, upTo, words);
    }

    private static Optional<BigDecimal> number(String number) {
        return Optional.of(new BigDecimal(number));
    }
}
