package org.rouage.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rouage.basics.AsOf;
import org.rouage.basics.Place;
import org.rouage.budget.scenario.Assumption;
import org.rouage.budget.scenario.Basis;
import org.rouage.budget.scenario.Change;
import org.rouage.budget.scenario.Comparing;
import org.rouage.budget.scenario.Comparison;
import org.rouage.budget.scenario.Scenario;
import org.rouage.convention.Operation;
import org.rouage.convention.consolidation.WhereWritten;
import org.rouage.corpus.catalogue.CatalogueFiles;
import org.rouage.dossier.Dossier;
import org.rouage.dossier.DossierReader;

/**
 * A scenario of so many changes compared with the convention of an example, the difference attributed to each change
 * over every order: as many trajectories as there are sets of changes.
 *
 * <p>Example: {@code make bench ARGS=AttributionSpeed}. Twelve changes, of which six are rules, make 4,096 sets; the
 * convention is amended anew for each of the 64 sets of rules.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AttributionSpeed {
    private static final LocalDate ON = LocalDate.of(2026, 6, 30);
    private static final Place HERE = Place.of("bench");
    private static final List<String> PARAMETERS = List.of(
            "rmpp", "noria", "taux-remplacement", "part-annee-depart", "cout-emploi-rendu", "cout-emploi-mission");

    @Param({"3", "6", "9", "12"})
    public int changes = 1;

    private Optional<Basis> basis = Optional.empty();
    private Scenario scenario = Scenario.none();

    @Setup
    public void read() {
        Path example = Path.of(System.getProperty("rouage.root"), "examples", "cnx-2024-2028");
        Dossier dossier = new DossierReader(CatalogueFiles.builtIn().vocabulary())
                .read(example)
                .value()
                .orElseThrow(() -> new IllegalStateException("the example is refused"));
        basis = Optional.of(
                new Basis(dossier.consolidation(), dossier.records(), AsOf.on(ON), WhereWritten.IN_THE_ACT));
        var made = new ArrayList<Change>();
        for (int change = 0; change < changes; change++) {
            made.add(change % 2 == 0 ? assumed(change / 2) : agreed(change / 2));
        }
        scenario = new Scenario("bench", "Bench", made);
    }

    /** A tenth more inflation, as forecast or as observed, in one of three years. */
    private static Change assumed(int number) {
        String series = number % 2 == 0 ? "inflation-prevue" : "inflation-constatee";
        Optional<Integer> year = Optional.of(2026 + number / 2);
        var factor = new Assumption.Factor(series, new BigDecimal("1.1"), year, year, HERE);
        return new Change.Assumptions("assumed-" + number, "Assumed " + number, List.of(factor), HERE);
    }

    private static Change agreed(int number) {
        var set = new Operation.SetParameter(PARAMETERS.get(number), BigDecimal.ONE, Optional.empty());
        return new Change.Rules("agreed-" + number, "Agreed " + number, List.of(new Change.Step(set, HERE)), HERE);
    }

    @Benchmark
    public Comparison compared() {
        return Comparing.scenarios(basis.orElseThrow(), Scenario.none(), scenario)
                .value()
                .orElseThrow(() -> new IllegalStateException("the scenario cannot be compared"));
    }
}
