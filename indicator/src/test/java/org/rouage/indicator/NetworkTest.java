package org.rouage.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Validity;
import org.rouage.indicator.Network.Attachment;
import org.rouage.indicator.Network.Body;
import org.rouage.indicator.Network.Reading;
import org.rouage.indicator.Network.Reading.AsItIs;
import org.rouage.indicator.Network.Reading.AsItWas;
import org.rouage.indicator.Network.Region;
import org.rouage.indicator.Network.Standing;

class NetworkTest {
    private static final LocalDate OPENED = LocalDate.of(2010, 1, 1);
    private static final LocalDate MERGED = LocalDate.of(2027, 1, 1);
    private static final Reading WAS = new AsItWas();

    private static Period period(String written) {
        return Period.parse(written).orElseThrow();
    }

    private static Reading is(String day) {
        return new AsItIs(LocalDate.parse(day));
    }

    private static Body open(String id, String region, LocalDate from) {
        return new Body(
                id, "Body " + id, Validity.from(from), List.of(new Attachment(region, Validity.from(from))), List.of());
    }

    private static Body closed(String id, String region, LocalDate from, LocalDate end, String... into) {
        return new Body(
                id,
                "Body " + id,
                Validity.between(from, end),
                List.of(new Attachment(region, Validity.from(from))),
                List.of(into));
    }

    private static Network network(Body... bodies) {
        return Network.of(List.of(new Region("west", "West"), new Region("east", "East")), List.of(bodies));
    }

    /** 23 and 24 become 25 on 1 January 2027; 30 stays as it is. */
    private static Network merged() {
        return network(
                closed("23", "west", OPENED, MERGED, "25"),
                closed("24", "east", OPENED, MERGED, "25"),
                open("25", "west", MERGED),
                open("30", "east", OPENED));
    }

    private static List<String> ids(List<Body> bodies) {
        return bodies.stream().map(Body::id).toList();
    }

    @Test
    void a_body_reports_for_a_period_of_which_it_is_open_on_one_day() {
        Network network = network(
                closed("a", "west", OPENED, LocalDate.of(2026, 6, 15)),
                closed("b", "west", OPENED, LocalDate.of(2026, 6, 1)),
                open("c", "west", LocalDate.of(2026, 6, 30)),
                open("d", "west", LocalDate.of(2026, 7, 1)));

        assertThat(ids(network.reporters(period("2026-05")))).containsExactly("a", "b");
        assertThat(ids(network.reporters(period("2026-06")))).containsExactly("a", "c");
        assertThat(ids(network.reporters(period("2026-07")))).containsExactly("c", "d");
    }

    @Test
    void as_it_was_a_figure_stands_under_the_body_that_gave_it() {
        assertThat(merged().standing("24", period("2026-12"), WAS)).isEqualTo(new Standing("24", Optional.of("east")));
    }

    @Test
    void as_it_is_the_past_stands_under_the_body_that_has_taken_over_and_in_its_region() {
        assertThat(merged().standing("24", period("2026-12"), is("2027-01-01")))
                .isEqualTo(new Standing("25", Optional.of("west")));
    }

    @Test
    void the_day_before_a_merger_nobody_has_taken_over() {
        assertThat(merged().standing("24", period("2026-11"), is("2026-12-31")))
                .isEqualTo(new Standing("24", Optional.of("east")));
    }

    @Test
    void after_a_chain_of_mergers_the_past_stands_under_the_last() {
        LocalDate again = LocalDate.of(2028, 1, 1);
        Network network = network(
                closed("1", "west", OPENED, MERGED, "2"),
                closed("2", "west", MERGED, again, "3"),
                open("3", "east", again));

        assertThat(network.standing("1", period("2025"), is("2027-06-30")).body())
                .isEqualTo("2");
        assertThat(network.standing("1", period("2025"), is("2028-06-30")))
                .isEqualTo(new Standing("3", Optional.of("east")));
        assertThat(network.standing("2", period("2027"), is("2028-01-01")).body())
                .isEqualTo("3");
    }

    @Test
    void a_body_that_was_split_keeps_its_past() {
        Network network = network(
                closed("1", "west", OPENED, MERGED, "2", "3"), open("2", "west", MERGED), open("3", "east", MERGED));

        assertThat(network.standing("1", period("2026"), is("2027-06-30")))
                .isEqualTo(new Standing("1", Optional.of("west")));
    }

    @Test
    void bodies_that_name_each_other_as_successors_do_not_turn_for_ever() {
        Network network = network(closed("1", "west", OPENED, MERGED, "2"), closed("2", "west", OPENED, MERGED, "1"));

        assertThat(network.standing("1", period("2026"), is("2027-06-30")).body())
                .isEqualTo("1");
    }

    @Test
    void a_successor_that_is_not_in_the_network_takes_nothing() {
        Network network = network(closed("1", "west", OPENED, MERGED, "9"));

        assertThat(network.standing("1", period("2026"), is("2027-06-30")).body())
                .isEqualTo("1");
    }

    @Test
    void a_body_that_moves_is_in_the_region_it_was_in_at_the_end_of_the_period() {
        LocalDate moved = LocalDate.of(2026, 4, 1);
        var body = new Body(
                "1",
                "Body 1",
                Validity.from(OPENED),
                List.of(
                        new Attachment("west", Validity.between(OPENED, moved)),
                        new Attachment("east", Validity.from(moved))),
                List.of());
        Network network = network(body);

        assertThat(Stream.of("2026-03", "2026-04", "2026-Q1", "2026")
                        .map(one -> network.standing("1", period(one), WAS).region()))
                .containsExactly(Optional.of("west"), Optional.of("east"), Optional.of("west"), Optional.of("east"));
        assertThat(network.standing("1", period("2025"), is("2026-06-30")).region())
                .contains("east");
        assertThat(network.standing("1", period("2025"), is("2026-03-31")).region())
                .contains("west");
    }

    @Test
    void a_body_closed_in_the_middle_of_a_month_is_in_the_region_of_its_last_day() {
        Network network = network(closed("1", "west", OPENED, LocalDate.of(2026, 6, 15)));

        assertThat(network.standing("1", period("2026-06"), WAS).region()).contains("west");
    }

    @Test
    void a_body_is_named_by_its_identifier_or_a_code_letter_for_letter() {
        Network network =
                Network.of(List.of(), List.of(coded("ain", "01", "011"), coded("aisne", "02"), coded("one", "1")));

        assertThat(Stream.of("ain", "01", "011", "02", "1")
                        .map(one -> network.named(one).orElseThrow().id()))
                .containsExactly("ain", "ain", "ain", "aisne", "one");
        assertThat(Stream.of("001", "2", "AIN", " 01", "")
                        .filter(one -> network.named(one).isPresent()))
                .isEmpty();
        assertThat(network.codes()).containsExactly("01", "011", "02", "1");
    }

    @Test
    void a_network_where_a_code_names_two_things_is_no_network() {
        for (String taken : List.of("01", "ain", "aisne")) {
            assertThatThrownBy(() -> Network.of(List.of(), List.of(coded("ain", "01"), coded("aisne", taken))))
                    .as(taken)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("twice in the network: " + taken);
        }
    }

    private static Body coded(String id, String... codes) {
        return new Body(id, id, Validity.from(OPENED), List.of(), List.of(), List.of(codes), new TreeMap<>());
    }

    @Test
    void a_body_may_be_in_no_region() {
        Network network =
                Network.of(List.of(), List.of(new Body("1", "One", Validity.from(OPENED), List.of(), List.of())));

        assertThat(network.standing("1", period("2026"), WAS).region()).isEmpty();
        assertThat(network.standing("1", period("2026"), is("2026-06-30")).region())
                .isEmpty();
        assertThat(network.extents(period("2026"), WAS)).containsExactly(new Extent.Whole(), new Extent.Body("1"));
    }

    @Test
    void the_extents_of_a_period_are_the_whole_then_regions_then_bodies() {
        assertThat(merged().extents(period("2026"), WAS))
                .extracting(Extent::name)
                .containsExactly("network", "east", "west", "23", "24", "30");
        assertThat(merged().extents(period("2026"), is("2027-06-30")))
                .extracting(Extent::name)
                .containsExactly("network", "east", "west", "25", "30");
    }

    @Test
    void those_who_were_to_report_are_named_as_they_were_whatever_the_reading() {
        assertThat(ids(merged().reporters(new Extent.Body("25"), period("2026"), is("2027-06-30"))))
                .containsExactly("23", "24");
        assertThat(ids(merged().reporters(new Extent.Region("west"), period("2026"), is("2027-06-30"))))
                .containsExactly("23", "24");
        assertThat(ids(merged().reporters(new Extent.Region("west"), period("2026"), WAS)))
                .containsExactly("23");
        assertThat(ids(merged().reporters(new Extent.Whole(), period("2027"), WAS)))
                .containsExactly("25", "30");
    }

    @Test
    void in_either_reading_each_reporter_stands_under_one_body_and_the_whole_has_them_all() {
        for (Reading reading : List.of(WAS, is("2027-06-30"))) {
            for (String of : List.of("2026", "2027", "2026-12", "2027-01")) {
                Period period = period(of);
                List<String> byBody = merged().extents(period, reading).stream()
                        .filter(Extent.Body.class::isInstance)
                        .flatMap(extent -> merged().reporters(extent, period, reading).stream())
                        .map(Body::id)
                        .sorted()
                        .toList();
                assertThat(byBody).isEqualTo(ids(merged().reporters(new Extent.Whole(), period, reading)));
            }
        }
    }

    @Test
    void two_bodies_or_two_regions_of_one_name_are_refused() {
        assertThatThrownBy(() -> network(open("1", "west", OPENED), open("1", "east", OPENED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("twice in the network: 1");
        assertThatThrownBy(() -> Network.of(List.of(new Region("west", "A"), new Region("west", "B")), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> merged().standing("99", period("2026"), WAS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such body: 99");
    }

    @Test
    void bodies_and_regions_are_found_by_identifier() {
        assertThat(merged().body("25").map(Body::name)).contains("Body 25");
        assertThat(merged().body("99")).isEmpty();
        assertThat(merged().region("east").map(Region::name)).contains("East");
        assertThat(merged().region("north")).isEmpty();
        assertThat(merged().regions()).extracting(Region::id).containsExactly("east", "west");
        assertThat(ids(merged().bodies())).containsExactly("23", "24", "25", "30");
    }
}
