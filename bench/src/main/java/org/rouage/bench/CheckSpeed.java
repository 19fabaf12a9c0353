package org.rouage.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.rouage.conformity.Conformity;
import org.rouage.conformity.ConformityReport;
import org.rouage.conformity.Question;
import org.rouage.convention.Convention;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.corpus.catalogue.CatalogueFiles;
import org.rouage.dossier.Dossier;
import org.rouage.dossier.DossierReader;
import org.rouage.law.requirement.Catalogues;

/**
 * Judging the large example in memory, warm; then with ten and a hundred times its requirements, and with ten and a
 * hundred times its clauses. Linear cost means ratios to the baseline of at most ten and a hundred.
 *
 * <p>Example: {@code make bench ARGS=CheckSpeed}. The counter {@code findings} gives the time for each requirement
 * judged.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CheckSpeed {
    private static final LocalDate ON = LocalDate.of(2026, 6, 30);

    private Catalogues law = CatalogueFiles.builtIn();
    private Catalogues tenfoldLaw = law;
    private Catalogues hundredfoldLaw = law;
    private List<Question> questions = List.of();

    /** How many requirements were judged. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counted {
        /** Read by the harness, which asks for a public field. */
        public long findings;

        ConformityReport of(ConformityReport report) {
            findings += report.findings().size();
            return report;
        }
    }

    @Setup
    public void read() {
        Path example = Path.of(System.getProperty("rouage.root"), "examples", "cnx-2024-2028");
        Dossier dossier = new DossierReader(law.vocabulary())
                .read(example)
                .value()
                .orElseThrow(() -> new IllegalStateException("the example is refused"));
        tenfoldLaw = Manifold.law(law, 10);
        hundredfoldLaw = Manifold.law(law, 100);
        var asked = new ArrayList<Question>();
        for (int times : new int[] {1, 10, 100}) {
            Convention convention = Manifold.clauses(dossier.convention(), times);
            Consolidation consolidation = Consolidation.of(convention, dossier.amendments(), dossier.records())
                    .value()
                    .orElseThrow(() -> new IllegalStateException("the amendments cannot be carried out"));
            asked.add(new Question(consolidation, dossier.records(), ON));
        }
        questions = List.copyOf(asked);
    }

    private static ConformityReport judge(Question question, Catalogues law) {
        return Conformity.judge(question, law)
                .value()
                .orElseThrow(() -> new IllegalStateException("the example cannot be judged"));
    }

    @Benchmark
    public ConformityReport baseline(Counted counted) {
        return counted.of(judge(questions.get(0), law));
    }

    @Benchmark
    public ConformityReport tenfoldRequirements(Counted counted) {
        return counted.of(judge(questions.get(0), tenfoldLaw));
    }

    @Benchmark
    public ConformityReport hundredfoldRequirements(Counted counted) {
        return counted.of(judge(questions.get(0), hundredfoldLaw));
    }

    @Benchmark
    public ConformityReport tenfoldClauses(Counted counted) {
        return counted.of(judge(questions.get(1), law));
    }

    @Benchmark
    public ConformityReport hundredfoldClauses(Counted counted) {
        return counted.of(judge(questions.get(2), law));
    }
}
