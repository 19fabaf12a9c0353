package org.rouage.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
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
import org.rouage.corpus.LawRead;
import org.rouage.corpus.LawReader;
import org.rouage.corpus.LawReading;
import org.rouage.law.Provisions;
import org.rouage.law.citation.CitationReport;

/**
 * Reading the 2,479 legislative articles of the Code de la sécurité sociale from their archive into the full model,
 * citations resolved, against the least that any reader must do: unzip it and decode it line by line.
 *
 * <p>Example: {@code make bench ARGS=ReadingLaw}. The archive is that of {@code ../shared/data}, or the path given by
 * {@code -Drouage.bench.law}. The baseline works on one thread. So does {@link #model}, which is the fair comparison:
 * the machine's common pool is kept without threads. {@link #modelOnAllCores} is what a user waits for.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ReadingLaw {
    private static final String DEFAULT = "../shared/data/law/css-legislative-2017-12-31.zip";

    private static final LocalDate DAY = LocalDate.of(2017, 12, 31);

    private Path archive = Path.of("");

    /** Finds the archive. */
    @Setup
    public void find() {
        String given = System.getProperty("rouage.bench.law", "");
        archive = given.isEmpty() ? Path.of(System.getProperty("rouage.root", "."), DEFAULT) : Path.of(given);
        if (!Files.isReadable(archive)) {
            throw new IllegalStateException(archive + " cannot be read; give -jvmArgs -Drouage.bench.law=PATH");
        }
    }

    /** Unzips and decodes line by line, and returns how many characters there were. */
    @Benchmark
    public long baseline() throws IOException {
        long characters = 0;
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            while (zip.getNextEntry() != null) {
                var lines = new BufferedReader(new InputStreamReader(zip, StandardCharsets.UTF_8));
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    characters += line.length();
                }
            }
        }
        return characters;
    }

    /** The full model on one thread. */
    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0")
    public Model model() {
        return read();
    }

    /** The full model on as many threads as there are cores. */
    @Benchmark
    public Model modelOnAllCores() {
        return read();
    }

    /** Articles and links alone, on one thread: what the citations and provisions add is seen beside it. */
    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0")
    public LawRead articlesAndLinks() {
        return LawReader.read(archive, LawReading.USUAL);
    }

    private Model read() {
        LawRead law = LawReader.read(archive, LawReading.USUAL);
        int provisions = law.articles().parallelStream()
                .mapToInt(article -> Provisions.of(article).all().size())
                .sum();
        return new Model(law, provisions, CitationReport.of(law.articles(), DAY));
    }

    /** What {@code rouage law read} counts: articles with their links, provisions, citations found and resolved. */
    public record Model(LawRead law, int provisions, CitationReport citations) {}
}
