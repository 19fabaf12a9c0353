package org.rouage.cli.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rouage.basics.AsOf;
import org.rouage.basics.Problem;
import org.rouage.convention.Amendment;
import org.rouage.convention.Operation;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.convention.consolidation.ActDays.Status;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.dossier.Dossier;
import org.rouage.law.requirement.Vocabulary.Slot;

/** The amendments of the examples show every ground, every operation, and every way in which an act may be dated. */
final class AmendedExamplesTest {
    private static final List<Dossier> EXAMPLES =
            Example.names().stream().map(name -> Example.of(name).dossier()).toList();
    private static final Consolidation CNX =
            Example.of("cnx-2024-2028").dossier().consolidation();

    @Test
    void every_ground_of_the_vocabulary_is_that_of_an_amendment() {
        assertThat(amendments().map(Amendment::ground).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Example.LAW.vocabulary().of(Slot.GROUND));
    }

    @Test
    void every_operation_is_carried_out_by_a_signed_amendment() {
        Set<String> used = EXAMPLES.stream()
                .flatMap(example -> example.consolidation().acts().stream())
                .filter(act -> act.signed().isPresent() && act.effective().isPresent())
                .flatMap(act -> act.amendment().operations().stream())
                .flatMap(AmendedExamplesTest::withWhatItHolds)
                .map(operation -> operation.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Operation.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void an_act_whose_day_is_not_known_could_be_carried_out_on_the_day_it_is() {
        for (Dossier example : EXAMPLES) {
            var effects = new ArrayList<>(example.records().effects());
            LocalDate day = LocalDate.of(2027, 9, 1);
            example.consolidation().acts().stream()
                    .filter(act -> act.effective().isEmpty())
                    .forEach(act -> effects.add(new Records.Effect(act.act(), day, day, "", "")));

            assertThat(Consolidation.of(example.convention(), example.amendments(), with(example.records(), effects))
                            .problems())
                    .isEmpty();
        }
    }

    @Test
    void one_act_is_retroactive_one_announced_and_one_without_a_day() {
        var asked = AsOf.on(LocalDate.of(2026, 6, 30));

        assertThat(CNX.acts().stream().filter(ActDays::isRetroactive).map(ActDays::act))
                .containsExactly("amendment-2");
        assertThat(CNX.on(asked).with(Status.ANNOUNCED).stream().map(ActDays::act))
                .containsExactly("amendment-6", "amendment-5");
        assertThat(CNX.on(asked).with(Status.UNDATED).stream().map(ActDays::act))
                .containsExactly("amendment-7");
    }

    @Test
    void the_figures_add_up_on_each_day_but_between_the_error_and_its_correction() {
        assertThat(created(LocalDate.of(2025, 8, 31), 2028)).isEqualTo("120");
        assertThat(created(LocalDate.of(2026, 2, 9), 2028)).isEqualTo("190");
        assertThat(created(LocalDate.of(2026, 2, 10), 2028)).isEqualTo("200");
        assertThat(standing(LocalDate.of(2026, 2, 10)).annexes().get(2).text())
                .contains("9 480 − 420 + 200 = 9 260 ETPMA");
    }

    @Test
    void nothing_in_the_examples_is_odd_but_what_is_meant_to_be() {
        assertThat(EXAMPLES.stream()
                        .flatMap(example -> example.notices().stream())
                        .map(Problem::code))
                .containsOnlyOnce("DOSSIER-BEGINS-BEFORE-SIGNED");
    }

    private static org.rouage.convention.Convention standing(LocalDate on) {
        return CNX.on(new AsOf(on, LocalDate.of(2026, 6, 30))).convention();
    }

    private static String created(LocalDate on, int year) {
        return standing(on).workforce().stream()
                .filter(path -> path.id().equals("effectifs-missions"))
                .flatMap(path -> path.years().stream())
                .filter(value -> value.year() == year)
                .map(value -> value.value().toPlainString())
                .collect(Collectors.joining());
    }

    private static Stream<Amendment> amendments() {
        return EXAMPLES.stream().flatMap(example -> example.amendments().stream());
    }

    private static Stream<Operation> withWhatItHolds(Operation operation) {
        return operation instanceof Operation.Correct(var act, var error, Operation inner)
                ? Stream.of(operation, inner)
                : Stream.of(operation);
    }

    private static Records with(Records records, List<Records.Effect> effects) {
        return new Records(
                records.signatures(),
                records.filings(),
                records.events(),
                records.localContracts(),
                records.correspondences(),
                records.justifications(),
                effects,
                records.financingLaws(),
                records.amendmentAnswers(),
                records.choices(),
                records.vintages(),
                records.execution());
    }
}
