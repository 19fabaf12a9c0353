package org.rouage.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.AsOf;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.budget.BudgetModel;
import org.rouage.budget.Trajectory;
import org.rouage.convention.BudgetEntry;
import org.rouage.convention.Records;
import org.rouage.formula.Reference;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/** Vintages and the execution of budgets are read with the dossier, and agree with its convention. */
class ParametersAndExecutionTest {
    private static final String HEADER = "series;period;value;unit;known;source\n";
    private static final String EXECUTION = "records/execution.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before each test
    private Path folder;

    @Test
    void the_vintages_of_a_dossier_are_among_its_records_and_count_in_its_hashes() {
        Dossier with = with("inflation;2014;0,5;%;2014-10-01;Insee\npoints;2015;7,10;EUR;2015-12-01;accord\n")
                .dossier();

        assertThat(with.records().vintages())
                .extracting(Records.Vintage::series)
                .containsExactly("inflation", "points");
        assertThat(with.records().vintages().getFirst().value()).isEqualTo(new BigDecimal("0.5"));
        assertThat(with.digests()).containsKey("parameters/prices.csv");
        assertThat(with.whole()).isNotEqualTo(Sample.full().dossier().whole());
    }

    @Test
    void a_folder_gives_the_same_vintages_and_hashes_what_stands_beside_them() throws IOException {
        Sample sample = with("inflation;2014;0,5;%;2014-10-01;Insee\n");
        sample.writeTo(folder);
        Files.writeString(folder.resolve("parameters/source.pdf"), "%PDF");
        Dossier read =
                new DossierReader(Sample.vocabulary()).read(folder).value().orElseThrow();

        assertThat(read.records().vintages())
                .isEqualTo(sample.dossier().records().vintages());
        assertThat(read.digests()).containsKeys("parameters/prices.csv", "parameters/source.pdf");
        Files.writeString(folder.resolve("parameters/OTHER.CSV"), HEADER);
        assertThat(new DossierReader(Sample.vocabulary()).read(folder).problems())
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("DOSSIER-UNKNOWN-FILE parameters/OTHER.CSV");
    }

    @Test
    void a_series_that_no_act_holds_and_a_unit_that_no_act_gives_are_refused_at_their_cells() {
        assertThat(with("inflatoin;2014;0,5;%;2014-10-01;Insee\ninflation;2014;5;EUR;2014-10-01;Insee\n")
                        .printed(Language.ENGLISH))
                .isEqualTo("""
                parameters/prices.csv:2:1: DOSSIER-CSV-SERIES
                  found: inflatoin
                  expected: a series of the convention
                  remedy: did you mean inflation?
                parameters/prices.csv:3:18: DOSSIER-CSV-UNIT
                  found: EUR
                  expected: %, the unit of the series inflation
                  remedy: convert the value
                """);
    }

    @Test
    void units_are_compared_by_what_they_count_and_not_by_their_spelling() {
        Sample pages = Sample.full().with("convention.yaml", "  - id: agreed-rates\n", """
                          - {id: envelope, title: Enveloppe, unit: MEUR}
                          - {id: delay, title: Délai, unit: jours}
                          - id: agreed-rates
                        """);
        Dossier read = pages.with("parameters/prices.csv", HEADER + """
                        envelope;2014;12;M€;2014-10-01;a
                        envelope;2015;12500;kEUR;2014-10-01;a
                        delay;2014;9;jour;2014-10-01;a
                        delay;2015;9;days;2014-10-01;a
                        """).dossier();

        Trajectory computed = BudgetModel.of(read.consolidation().on(AsOf.on(LocalDate.of(2015, 1, 1))), read.records())
                .value()
                .orElseThrow()
                .compute()
                .value()
                .orElseThrow();
        assertThat(computed.value(Reference.value("envelope"), 2014)).isEqualTo(known("12000000", "EUR"));
        assertThat(computed.value(Reference.value("envelope"), 2015)).isEqualTo(known("12500000", "EUR"));
        assertThat(computed.value(Reference.value("delay"), 2015)).isEqualTo(known("9", "days"));
        assertThat(pages.with("parameters/prices.csv", HEADER + "envelope;2014;12;jours;2014-10-01;a\n")
                        .codes())
                .containsExactly("DOSSIER-CSV-UNIT");
        assertThat(pages.with("parameters/prices.csv", HEADER + "inflation;2014;1;points;2014-10-01;a\n")
                        .codes())
                .containsExactly("DOSSIER-CSV-UNIT");
    }

    @Test
    void vintages_of_years_that_an_act_writes_are_told_to_count_for_nothing() {
        Dossier read = with("""
                agreed-rates;2014;-2;%;2014-10-01;a
                agreed-rates;2015-07;-2;%;2014-10-01;a
                agreed-rates;2017;-2;%;2014-10-01;a
                inflation;2014;1;%;2014-10-01;a
                """).dossier();

        assertThat(read.notices().stream()
                        .filter(notice -> notice.code().startsWith("DOSSIER-CSV"))
                        .map(notice -> notice.print(Language.ENGLISH) + "\n" + notice.print(Language.FRENCH)))
                .containsExactly("""
                parameters/prices.csv:2:1: DOSSIER-CSV-UNUSED
                  found: agreed-rates, 2014, 2015: 2 lines, and values written by an act
                  expected: years that no act writes
                  remedy: what the act writes prevails: remove these lines, or the values of the act by an amendment
                parameters/prices.csv:2:1: DOSSIER-CSV-UNUSED
                  trouvé : agreed-rates, 2014, 2015 : 2 lignes, et des valeurs écrites par un acte
                  attendu : des années qu'aucun acte n'écrit
                  remède : ce que l'acte écrit prévaut : retirez ces lignes, ou, par un avenant, les valeurs de l'acte""");
        assertThat(with("agreed-rates;2017;-2;%;2014-10-01;a\n").dossier().notices())
                .extracting(notice -> notice.code())
                .doesNotContain("DOSSIER-CSV-UNUSED");
    }

    @Test
    void a_year_that_an_amendment_writes_into_a_series_leaves_its_vintages_unused_too() {
        Dossier read = with("agreed-rates;2017;-2;%;2014-10-01;a\n")
                .with("amendments/3.yaml", """
                        number: 3
                        title: Avenant n° 3
                        ground: workload
                        signed: 2015-10-01
                        effective: 2015-10-01
                        operations:
                          - setSeries: {series: agreed-rates, year: 2017, value: -1}
                        """)
                .dossier();

        assertThat(read.notices())
                .anyMatch(notice -> notice.code().equals("DOSSIER-CSV-UNUSED")
                        && notice.found().english().startsWith("agreed-rates, 2017: a line"));
    }

    @Test
    void a_convention_that_cannot_be_read_does_not_make_its_series_unknown() {
        assertThat(with("inflation;2014;0,5;%;2014-10-01;Insee\n")
                        .with("convention.yaml", "start: 2014-01-01", "start: hier")
                        .codes())
                .containsExactly("YAML-DATE");
    }

    @Test
    void an_entry_of_the_execution_is_read_as_written() {
        List<BudgetEntry> entries = Sample.full().dossier().records().execution();

        assertThat(entries).extracting(BudgetEntry::kind).containsExactly("voted", "transfer");
        assertThat(entries.getFirst().origin()).contains("vente d'un immeuble");
        assertThat(entries.getLast().to()).contains("management-it");
        assertThat(entries.getLast().amount()).isEqualTo(new BigDecimal("0.5"));
    }

    @Test
    void an_entry_that_names_no_line_is_said_with_the_nearest() {
        assertThat(Sample.full()
                        .with(EXECUTION, "of: management\n", "of: managment\n")
                        .printed(Language.ENGLISH))
                .isEqualTo("""
                records/execution.yaml:12:9 (execution[2].of): DOSSIER-NO-SUCH-ELEMENT
                  found: managment
                  expected: the identifier of an element of this dossier: budget, budget line
                  remedy: did you mean management?
                """);
        assertThat(Sample.full()
                        .with("convention.yaml", "of: other-operating", "of: other-operatings")
                        .printed(Language.FRENCH))
                .isEqualTo("""
                convention.yaml:135:16 (budgets[1].execution.carryOvers[1].of): DOSSIER-NO-SUCH-ELEMENT
                  trouvé : other-operatings
                  attendu : l'identifiant d'un élément de ce dossier : budget, ligne de budget, \
                information-technology, other-operating, personnel, real-estate
                  remède : vouliez-vous dire other-operating ?
                """);
        assertThat(Sample.full()
                        .with("convention.yaml", "of: management\n    ", "of: managment\n    ")
                        .codes())
                .contains("DOSSIER-NO-SUCH-ELEMENT");
        assertThat(Sample.full()
                        .with("convention.yaml", "{from: personnel,", "{from: personel,")
                        .printed(Language.ENGLISH))
                .contains("DOSSIER-TERM", "did you mean personnel?");
    }

    private static Value known(String number, String baseUnit) {
        return new Value.Known(Rational.parse(number), Unit.parse(baseUnit).orElseThrow());
    }

    private static Sample with(String lines) {
        return Sample.full().with("parameters/prices.csv", HEADER + lines);
    }
}
