package org.rouage.measure.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharesTogetherTest {
    private static final String HEADER = "body,measure,period,value\n";

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Takings takings = new Takings(folder);

    @BeforeEach
    void makeTakings() {
        takings = new Takings(folder, Chandlers.sharing(2026));
    }

    @Test
    void a_part_may_be_its_whole_and_is_refused_above_it_without_a_written_rule() {
        assertThat(takings.take(HEADER + "north,candles,2026-01,100\nnorth,sold,2026-01,100\n"))
                .isPresent();

        assertThat(takings.take(HEADER + "north,candles,2026-01,100\nnorth,sold,2026-01,101\n"))
                .isEmpty();

        assertThat(takings.printed()).isEqualTo("""
                f.csv:3: MEASURE-SHARE
                  found: north, 2026-01: sold = 101, candles = 100
                  expected: sold ≤ candles (share-sold is a share: never more than 100%)
                  remedy: mend one of these values; if the ratio may exceed 100%, the indicator says so: \
                mayExceedWhole: true""");
    }

    @Test
    void a_part_of_nothing_is_refused() {
        takings.take(HEADER + "north,candles,2026-01,0\nnorth,sold,2026-01,1\n");

        assertThat(takings.places()).containsExactly("f.csv:3 MEASURE-SHARE");
    }

    @Test
    void a_part_is_compared_with_a_whole_that_came_before_it_and_with_one_that_comes_after() {
        Intake.Live whole = takings.live("whole", HEADER + "north,candles,2026-01,100\n");
        Intake.Live part = takings.live("part", HEADER + "south,sold,2026-01,50\n");
        List<Intake.Live> live = List.of(whole, part);

        takings.take(live, HEADER + "south,candles,2026-01,49\nnorth,sold,2026-01,101\n");

        assertThat(takings.places()).containsExactly("f.csv:2 MEASURE-SHARE", "f.csv:3 MEASURE-SHARE");
        assertThat(takings.take(live, HEADER + "south,candles,2026-01,50\nnorth,sold,2026-01,100\n"))
                .isPresent();
    }

    @Test
    void where_the_part_or_the_whole_is_missing_or_not_determined_nothing_is_said() {
        assertThat(takings.take(HEADER + "north,sold,2026-01,101\nsouth,sold,2026-01,5\nsouth,candles,2026-01,n.d.\n"))
                .isPresent();
    }

    @Test
    void the_parts_of_several_sites_are_added_up_before_they_are_compared() {
        String header = "body,measure,period,value,detail\n";
        String file = header + "north,candles,2026-01,60,a\nnorth,candles,2026-01,40,b\nnorth,sold,2026-01,70,a\n";

        assertThat(takings.take(file + "north,sold,2026-01,30,b\n")).isPresent();
        assertThat(takings.take(file + "north,sold,2026-01,31,b\n")).isEmpty();
        assertThat(takings.findings().byCode()).containsOnlyKeys("MEASURE-SHARE");
    }

    @Test
    void a_share_is_one_from_the_year_on_in_which_it_is_defined_so() {
        takings = new Takings(folder, Chandlers.sharing(2027));

        takings.take(HEADER + "north,candles,2026-12,1\nnorth,sold,2026-12,2\n"
                + "north,candles,2027-01,1\nnorth,sold,2027-01,2\n");

        assertThat(takings.places()).containsExactly("f.csv:5 MEASURE-SHARE");
    }
}
