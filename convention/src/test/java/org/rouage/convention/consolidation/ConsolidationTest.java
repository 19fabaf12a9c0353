package org.rouage.convention.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.convention.consolidation.SampleConvention.amendment;
import static org.rouage.convention.consolidation.SampleConvention.clause;
import static org.rouage.convention.consolidation.SampleConvention.clockmakers;
import static org.rouage.convention.consolidation.SampleConvention.setTarget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.AsOf;
import org.rouage.basics.Problem;
import org.rouage.convention.Amendment;
import org.rouage.convention.Clause;
import org.rouage.convention.Convention;
import org.rouage.convention.Operation;
import org.rouage.convention.Records;

class ConsolidationTest {
    @Test
    void without_amendments_the_convention_stands_as_signed() {
        assertThat(consolidated().on(day("2016-01-01")).convention()).isEqualTo(clockmakers());
    }

    @Test
    void a_target_is_set_from_the_day_of_effect_and_its_writer_is_named() {
        var consolidation = consolidated(amendment(1, "2015-03-01", "2015-07-01", setTarget("ind-1", 2016, "90")));

        assertThat(targets(consolidation, "2015-06-30")).containsExactly("86", "87");
        assertThat(targets(consolidation, "2015-07-01")).containsExactly("86", "90");
        Passage indicator = consolidation.on(day("2015-07-01")).passage("ind-1").orElseThrow();
        assertThat(indicator.writer("targets[2016]")).isEqualTo(new Writer("amendment-1", 1));
        assertThat(indicator.writer("targets[2015]")).isEqualTo(Writer.CONVENTION);
    }

    @Test
    void what_was_not_yet_known_is_not_yet_so() {
        var consolidation = consolidated(amendment(1, "2015-09-01", "2015-07-01", setTarget("ind-1", 2016, "90")));

        assertThat(consolidation
                        .on(new AsOf(LocalDate.of(2015, 8, 1), LocalDate.of(2015, 8, 31)))
                        .convention())
                .isEqualTo(clockmakers());
        assertThat(targets(consolidation, "2015-09-01")).containsExactly("86", "90");
    }

    @Test
    void a_repealed_clause_keeps_its_place_and_its_name() {
        var consolidation = consolidated(
                amendment(1, "2015-03-01", "2015-07-01", new Operation.Repeal("clause-1")),
                amendment(
                        2,
                        "2016-03-01",
                        "2016-03-01",
                        new Operation.Insert(
                                "convention", Optional.of("clause-1"), false, clause("clause-3", "Third"))));

        var standing = consolidation.on(day("2016-03-01"));
        assertThat(standing.convention().clauses()).extracting(Clause::id).containsExactly("clause-3", "clause-2");
        assertThat(standing.root().in(Slot.CLAUSES))
                .extracting(Passage::id)
                .containsExactly("clause-1", "clause-3", "clause-2");
    }

    @Test
    void words_found_twice_or_not_at_all_and_a_repealed_place_are_refused_all_at_once() {
        List<Problem> problems = Consolidation.of(
                        clockmakers(),
                        List.of(amendment(
                                1,
                                "2015-03-01",
                                "2015-07-01",
                                new Operation.ReplaceWords("sheet-1", Optional.empty(), "4", "5"),
                                new Operation.ReplaceWords("sheet-1", Optional.empty(), "agency’s answer", "reply"),
                                new Operation.Repeal("clause-1"),
                                new Operation.Repeal("clause-1"))),
                        Records.none())
                .problems();

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly("AMENDMENT-WORDS-NOT-FOUND", "AMENDMENT-REPEALED-PLACE");
    }

    private static List<String> targets(Consolidation consolidation, String on) {
        return consolidation
                .on(day(on))
                .convention()
                .indicators()
                .flatMap(one -> one.targets().stream())
                .map(target -> target.number().orElseThrow().toPlainString())
                .toList();
    }

    private static Consolidation consolidated(Amendment... amendments) {
        Convention convention = clockmakers();
        return Consolidation.of(convention, List.of(amendments), Records.none())
                .value()
                .orElseThrow();
    }

    private static AsOf day(String day) {
        return AsOf.on(LocalDate.parse(day));
    }
}
