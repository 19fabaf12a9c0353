package org.rouage.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rouage.agenda.Agenda;
import org.rouage.agenda.AgendaQuestion;
import org.rouage.agenda.filing.FilingFacts;
import org.rouage.basics.AsOf;
import org.rouage.corpus.catalogue.CatalogueFiles;
import org.rouage.corpus.duty.DutyFiles;
import org.rouage.dossier.Dossier;
import org.rouage.dossier.DossierReader;
import org.rouage.law.requirement.Catalogues;

/**
 * The agenda of two, twenty and a hundred conventions, asked on 1 July of each year over thirty years, in memory, warm.
 * Linear cost means ratios to the baseline of at most ten and fifty.
 *
 * <p>Example: {@code make bench ARGS=AgendaSpeed}. The counter {@code entries} gives the time for each entry.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AgendaSpeed {
    private static final int FIRST_YEAR = 2005;
    private static final int YEARS = 30;

    private List<AgendaQuestion> conventions = List.of();

    /** How many entries were computed. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counted {
        /** Read by the harness, which asks for a public field. */
        public long entries;
    }

    /** The two complete examples in turn, each read anew so that no convention shares its objects with another. */
    @Setup
    public void read() {
        Catalogues law = CatalogueFiles.builtIn();
        var duties = DutyFiles.builtIn(law);
        var facts = new FilingFacts(Map.of(), DutyFiles.committees(law));
        Path examples = Path.of(System.getProperty("rouage.root"), "examples");
        conventions = IntStream.range(0, 100)
                .mapToObj(number -> examples.resolve(number % 2 == 0 ? "cnx-2019-2023" : "cnx-2024-2028"))
                .map(folder -> {
                    Dossier dossier = new DossierReader(law.vocabulary())
                            .read(folder)
                            .value()
                            .orElseThrow(() -> new IllegalStateException("the example is refused"));
                    return new AgendaQuestion(dossier.consolidation(), dossier.records(), duties, facts, List.of());
                })
                .toList();
    }

    @Benchmark
    public long baseline(Counted counted) {
        return over(2, counted);
    }

    @Benchmark
    public long tenfold(Counted counted) {
        return over(20, counted);
    }

    @Benchmark
    public long hundredConventions(Counted counted) {
        return over(100, counted);
    }

    private long over(int number, Counted counted) {
        long entries = 0;
        for (AgendaQuestion convention : conventions.subList(0, number)) {
            for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                entries += Agenda.of(convention, AsOf.on(LocalDate.of(year, 7, 1)))
                        .entries()
                        .size();
            }
        }
        counted.entries += entries;
        return entries;
    }
}
