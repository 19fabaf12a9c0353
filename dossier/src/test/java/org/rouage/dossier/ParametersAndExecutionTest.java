package org.rouage.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.Language;
import org.rouage.convention.Records;

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
    void a_convention_that_cannot_be_read_does_not_make_its_series_unknown() {
        assertThat(with("inflation;2014;0,5;%;2014-10-01;Insee\n")
                        .with("convention.yaml", "start: 2014-01-01", "start: hier")
                        .codes())
                .containsExactly("YAML-DATE");
    }

    @Test
    void an_entry_of_the_execution_is_read_as_written() {
        List<Records.BudgetEntry> entries = Sample.full().dossier().records().execution();

        assertThat(entries).extracting(Records.BudgetEntry::kind).containsExactly("voted", "transfer");
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

    private static Sample with(String lines) {
        return Sample.full().with("parameters/prices.csv", HEADER + lines);
    }
}
