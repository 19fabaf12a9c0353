package org.rouage.convention.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.convention.consolidation.SampleConvention.amendment;
import static org.rouage.convention.consolidation.SampleConvention.clockmakers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.AsOf;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Validity;
import org.rouage.convention.Convention;
import org.rouage.convention.Fund;
import org.rouage.convention.Fund.Held;
import org.rouage.convention.Fund.LocalFund;
import org.rouage.convention.Heading;
import org.rouage.convention.Operation;
import org.rouage.convention.Records;

/** Local funds that split, move, close and name who takes over; the network stays readable as it was. */
class NetworkOperationTest {
    private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2016, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    @Test
    void the_fund_that_results_from_a_merger_succeeds_those_that_it_closes() {
        Standing standing = standing(new Operation.MergeLocalFunds(List.of("north", "south"), open("both"), DAY));

        assertThat(fund(standing, "north").successors()).containsExactly("both");
        assertThat(fund(standing, "south").successors()).containsExactly("both");
        assertThat(fund(standing, "both").successors()).isEmpty();
        assertThat(fund(standing, "north").regions())
                .isEqualTo(network().getFirst().regions());
    }

    @Test
    void a_local_fund_splits_into_others_that_succeed_it_and_no_other_part_is_written() {
        Consolidation split = consolidation(
                        new Operation.SplitLocalFund("north", List.of(open("east"), open("west")), DAY))
                .value()
                .orElseThrow();
        Standing standing = split.on(AsOf.on(LATER));

        assertThat(fund(standing, "north").validity()).isEqualTo(Validity.between(SINCE, DAY));
        assertThat(fund(standing, "north").successors()).containsExactly("east", "west");
        assertThat(fund(standing, "south")).isEqualTo(network().getLast());
        assertThat(standing.root().rewritten().keySet())
                .containsExactlyInAnyOrder("fund.network[north]", "fund.network[east]", "fund.network[west]");
        assertThat(split.history(Heading.CONVENTION, LATER)
                        .orElseThrow()
                        .part("fund.network[north]")
                        .orElseThrow()
                        .on(LATER)
                        .orElseThrow())
                .contains("→ east")
                .contains("→ west");
    }

    @Test
    void one_that_succeeds_may_be_there_already_and_stays_open_as_it_was() {
        Standing standing = standing(new Operation.SplitLocalFund("north", List.of(open("south"), open("west")), DAY));

        assertThat(fund(standing, "south").validity()).isEqualTo(Validity.from(SINCE));
        assertThat(fund(standing, "south").regions())
                .isEqualTo(network().getLast().regions());
        assertThat(fund(standing, "south").name()).isEqualTo("Fund south");
    }

    @Test
    void a_split_needs_two_others_each_once_and_open_that_day() {
        assertThat(codes(new Operation.SplitLocalFund("north", List.of(open("east")), DAY)))
                .containsExactly("AMENDMENT-NOTHING-TO-SPLIT");
        assertThat(codes(new Operation.SplitLocalFund("north", List.of(open("north"), open("east")), DAY)))
                .containsExactly("AMENDMENT-LOCAL-FUND-TWICE");
        assertThat(codes(new Operation.SplitLocalFund("north", List.of(open("east"), open("east")), DAY)))
                .containsExactly("AMENDMENT-LOCAL-FUND-TWICE");
        assertThat(codes(new Operation.SplitLocalFund("nowhere", List.of(open("east"), open("west")), DAY)))
                .containsExactly("AMENDMENT-NO-SUCH-LOCAL-FUND");
        assertThat(codes(new Operation.SplitLocalFund("north", List.of(open("east"), open("west")), SINCE)))
                .as("neither is open yet, and the one that splits never was")
                .containsExactly(
                        "AMENDMENT-LOCAL-FUND-NOT-OPEN",
                        "AMENDMENT-LOCAL-FUND-NOT-OPEN",
                        "AMENDMENT-LOCAL-FUND-NOT-OPEN");
    }

    @Test
    void a_local_fund_is_in_its_former_region_on_the_day_before_it_moves() {
        LocalFund moved = fund(standing(new Operation.MoveLocalFund("north", "shore", DAY)), "north");

        assertThat(moved.regionOn(DAY.minusDays(1))).contains("plain");
        assertThat(moved.regionOn(DAY)).contains("shore");
        assertThat(moved.regionOn(DAY.plusDays(1))).contains("shore");
        assertThat(moved.regions())
                .containsExactly(
                        new Held("plain", Validity.between(SINCE, DAY)), new Held("shore", Validity.from(DAY)));
        assertThat(moved.validity()).isEqualTo(Validity.from(SINCE));
    }

    @Test
    void a_move_holds_until_the_day_of_a_later_move() {
        LocalDate later = DAY.plusYears(1);
        LocalFund moved = fund(
                standing(
                        new Operation.MoveLocalFund("north", "hills", later),
                        new Operation.MoveLocalFund("north", "shore", DAY)),
                "north");

        assertThat(moved.regions())
                .containsExactly(
                        new Held("plain", Validity.between(SINCE, DAY)),
                        new Held("shore", Validity.between(DAY, later)),
                        new Held("hills", Validity.from(later)));
    }

    @Test
    void a_move_on_the_first_day_in_a_region_takes_its_place() {
        LocalFund moved = fund(
                standing(
                        new Operation.MoveLocalFund("north", "hills", DAY),
                        new Operation.MoveLocalFund("north", "shore", DAY)),
                "north");

        assertThat(moved.regions())
                .containsExactly(
                        new Held("plain", Validity.between(SINCE, DAY)), new Held("shore", Validity.from(DAY)));
    }

    @Test
    void a_fund_that_was_in_no_region_is_in_one_from_the_day_it_moves_there() {
        Standing standing =
                standing(new Operation.OpenLocalFund(open("east")), new Operation.MoveLocalFund("east", "shore", DAY));

        assertThat(fund(standing, "east").regions()).containsExactly(new Held("shore", Validity.from(DAY)));
        assertThat(fund(standing, "east").regionOn(DAY.minusDays(1))).isEmpty();
    }

    @Test
    void a_move_to_where_it_is_already_changes_nothing() {
        Consolidation consolidation = consolidation(new Operation.MoveLocalFund("north", "plain", DAY))
                .value()
                .orElseThrow();

        assertThat(consolidation.idle()).containsExactly(new Writer("amendment-1", 1));
    }

    @Test
    void a_move_to_no_region_or_of_a_fund_that_is_not_open_is_refused_with_each_reason() {
        assertThat(codes(new Operation.MoveLocalFund("nowhere", "moon", DAY)))
                .containsExactly("AMENDMENT-NO-SUCH-LOCAL-FUND", "AMENDMENT-NO-SUCH-REGION");
        assertThat(codes(new Operation.MoveLocalFund("north", "shore", SINCE.minusDays(1))))
                .containsExactly("AMENDMENT-LOCAL-FUND-NOT-OPEN");
        assertThat(problems(new Operation.MoveLocalFund("north", "moon", DAY)))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.expected().in(Language.FRENCH)).isEqualTo("une région du réseau"));
    }

    @Test
    void a_fund_that_closes_may_name_another_that_takes_over_and_is_open_that_day() {
        assertThat(fund(standing(close("north", "south")), "north").successors())
                .containsExactly("south");
        assertThat(codes(close("north", "nowhere"))).containsExactly("AMENDMENT-NO-SUCH-LOCAL-FUND");
        assertThat(codes(close("north", "north"))).containsExactly("AMENDMENT-SUCCEEDS-ITSELF");
        assertThat(codes(new Operation.CloseLocalFund("south", DAY), close("north", "south")))
                .containsExactly("AMENDMENT-LOCAL-FUND-NOT-OPEN");
    }

    @Test
    void a_fund_that_a_refused_split_was_to_open_is_no_second_problem() {
        assertThat(codes(
                        new Operation.SplitLocalFund("nowhere", List.of(open("east"), open("west")), DAY),
                        new Operation.MoveLocalFund("east", "shore", DAY),
                        close("north", "west")))
                .containsExactly("AMENDMENT-NO-SUCH-LOCAL-FUND");
    }

    @Test
    void a_fund_opened_by_an_act_brings_codes_that_a_move_a_merger_and_its_end_leave_it() {
        Standing standing = standing(
                new Operation.OpenLocalFund(coded("east", "01", "011")),
                new Operation.MoveLocalFund("east", "shore", DAY),
                new Operation.MergeLocalFunds(List.of("north", "east"), coded("east", "012"), DAY),
                new Operation.CloseLocalFund("east", DAY.plusYears(1)));

        assertThat(fund(standing, "east").codes()).containsExactly("01", "011", "012");
        assertThat(fund(standing, "north").codes()).isEmpty();
        assertThat(Parts.of(standing.root().element()))
                .filteredOn(part -> part.name().equals("fund.network[east]"))
                .singleElement()
                .satisfies(part -> assertThat(part.said()).endsWith(" · = 01 · = 011 · = 012"));
    }

    @Test
    void a_code_names_one_fund_for_good_even_once_that_fund_is_closed() {
        var first = new Operation.OpenLocalFund(coded("east", "01"));

        assertThat(problems(first, new Operation.OpenLocalFund(coded("west", "01"))))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.print(Language.ENGLISH)).isEqualTo("""
                        amendment-1 (operations[2]): AMENDMENT-CODE-TAKEN
                          found: 01 for west, which names east already
                          expected: a code that has only ever named one local fund
                          remedy: take this code out; a closed fund keeps its own, and so does one that stays in a \
                        merger"""));
        assertThat(codes(
                        first,
                        new Operation.CloseLocalFund("east", DAY),
                        new Operation.OpenLocalFund(coded("west", "01"))))
                .containsExactly("AMENDMENT-CODE-TAKEN");
        assertThat(codes(first, new Operation.MergeLocalFunds(List.of("north", "east"), coded("both", "01"), DAY)))
                .containsExactly("AMENDMENT-CODE-TAKEN");
        assertThat(codes(first, new Operation.SplitLocalFund("north", List.of(coded("west", "01"), open("both")), DAY)))
                .containsExactly("AMENDMENT-CODE-TAKEN");
    }

    @Test
    void a_code_is_neither_an_identifier_nor_written_twice_nor_blank() {
        for (String taken : List.of("south", "plain", clockmakers().fund().id(), "east")) {
            assertThat(codes(new Operation.OpenLocalFund(coded("east", taken))))
                    .as(taken)
                    .containsExactly("AMENDMENT-CODE-TAKEN");
        }
        assertThat(codes(new Operation.OpenLocalFund(coded("east", "01", "01"))))
                .containsExactly("AMENDMENT-CODE-TAKEN");
        assertThat(codes(new Operation.OpenLocalFund(coded("east", " ")))).containsExactly("AMENDMENT-NO-WORDS");
        assertThat(codes(new Operation.OpenLocalFund(coded("east", "west")), new Operation.OpenLocalFund(open("west"))))
                .as("an identifier that is a code already")
                .containsExactly("AMENDMENT-CODE-TAKEN");
    }

    @Test
    void codes_with_and_without_a_leading_zero_are_two() {
        assertThat(codes(
                        new Operation.OpenLocalFund(coded("east", "01")),
                        new Operation.OpenLocalFund(coded("west", "1"))))
                .isEmpty();
    }

    @Test
    void posts_given_for_a_year_take_the_place_of_those_of_that_year_and_leave_the_others() {
        LocalFund opened = open("east").posted(List.of(posts(2016, "40"), posts(2017, "41.5")));
        Standing standing = standing(
                new Operation.OpenLocalFund(opened),
                new Operation.MergeLocalFunds(
                        List.of("north", "east"), open("east").posted(List.of(posts(2017, "90"))), DAY),
                new Operation.CloseLocalFund("east", DAY.plusYears(2)));

        assertThat(fund(standing, "east").posts()).containsExactly(posts(2016, "40"), posts(2017, "90"));
        assertThat(fund(standing, "south").posts()).isEmpty();
    }

    @Test
    void fewer_posts_than_none_are_refused() {
        LocalFund opened = open("east").posted(List.of(posts(2016, "-1"), posts(2017, "0")));

        assertThat(problems(new Operation.OpenLocalFund(opened)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.found().english()).isEqualTo("localFund.posts 2016 -1"));
    }

    private static Fund.Posts posts(int year, String number) {
        return new Fund.Posts(year, new BigDecimal(number));
    }

    @Test
    void a_new_heading_keeps_every_code_with_its_fund() {
        Standing opened = standing(new Operation.OpenLocalFund(coded("east", "01")));
        Heading said = (Heading) opened.root().element();
        Fund without = Components.with(
                said.fund(),
                Map.of(
                        "network",
                        said.fund().network().stream()
                                .map(one -> one.id().equals("east") ? open("east") : one)
                                .toList()));

        assertThat(codes(
                        new Operation.OpenLocalFund(coded("east", "01")),
                        new Operation.Replace(Components.with(said, Map.of("fund", without)))))
                .containsExactly("AMENDMENT-CODE-DROPPED");
        assertThat(codes(new Operation.OpenLocalFund(coded("east", "01")), new Operation.Replace(said)))
                .isEmpty();
    }

    private static LocalFund coded(String id, String... codes) {
        return new LocalFund(id, "Fund " + id, open(id).validity(), List.of(), List.of(), List.of(codes), List.of());
    }

    private static Operation close(String closed, String into) {
        return new Operation.CloseLocalFund(closed, DAY, Optional.of(into));
    }

    private static LocalFund open(String id) {
        return new LocalFund(id, "Fund " + id, Validity.from(LocalDate.of(2015, 1, 1)));
    }

    private static List<LocalFund> network() {
        return List.of(
                new LocalFund("north", "North", Validity.from(SINCE)).in(in("plain")),
                new LocalFund("south", "South", Validity.from(SINCE)).in(in("hills")));
    }

    private static List<Held> in(String region) {
        return List.of(new Held(region, Validity.from(SINCE)));
    }

    private static LocalFund fund(Standing standing, String id) {
        return standing.convention().fund().network().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Standing standing(Operation... operations) {
        return consolidation(operations).value().orElseThrow().on(AsOf.on(LATER));
    }

    private static List<Problem> problems(Operation... operations) {
        return consolidation(operations).problems();
    }

    private static List<String> codes(Operation... operations) {
        return problems(operations).stream().map(Problem::code).toList();
    }

    private static Outcome<Consolidation> consolidation(Operation... operations) {
        Fund fund = Components.with(
                clockmakers().fund(),
                Map.of(
                        "regions",
                        List.of(
                                new Fund.Region("plain", "The plain"),
                                new Fund.Region("shore", "The shore"),
                                new Fund.Region("hills", "The hills")),
                        "network",
                        network()));
        Convention convention = Components.with(clockmakers(), Map.of("fund", fund));
        return Consolidation.of(
                convention, List.of(amendment(1, "2015-03-01", "2015-07-01", operations)), Records.none());
    }
}
