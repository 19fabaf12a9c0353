package org.rouage.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.rouage.basics.AsOf;
import org.rouage.convention.Amendment;
import org.rouage.convention.Clause;
import org.rouage.convention.Convention;
import org.rouage.convention.Fund;
import org.rouage.convention.Indicator;
import org.rouage.convention.Operation;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Standing;

/**
 * Folding 10, 1,000 and 100,000 operations into a convention of as many clauses and indicators as it needs; then the
 * whole text and all figures on one day (the baseline, folding included) and on 100 different days.
 *
 * <p>Example: {@code make bench ARGS=ConsolidationSpeed}. Linear cost means that {@code thousand} takes about 100 times
 * {@code ten}, and {@code hundredThousand} about 100 times {@code thousand}; {@code hundredDays} is to stay under 3
 * times {@code baseline}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ConsolidationSpeed {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2040, 1, 1);

    private Acts ten = Acts.of(10, 10);
    private Acts thousand = ten;
    private Acts hundredThousand = ten;
    private Acts amended = ten;

    /** A convention and its amendments. */
    private record Acts(Convention convention, List<Amendment> amendments) {
        /** So many operations, in so many amendments, each a week after the one before. */
        static Acts of(int operations, int amendments) {
            int clauses = Math.max(10, operations / 10);
            var acts = new ArrayList<Amendment>();
            int each = operations / amendments;
            for (int number = 1; number <= amendments; number++) {
                int first = (number - 1) * each;
                acts.add(amendment(
                        number,
                        IntStream.range(first, first + each)
                                .mapToObj(rank -> operation(rank, clauses))
                                .toList()));
            }
            return new Acts(written(clauses), List.copyOf(acts));
        }

        Consolidation fold() {
            return Consolidation.of(convention, amendments, Records.none())
                    .value()
                    .orElseThrow(() -> new IllegalStateException("an operation is refused"));
        }
    }

    @Setup
    public void write() {
        thousand = Acts.of(1_000, 10);
        hundredThousand = Acts.of(100_000, 10);
        amended = Acts.of(1_000, 100);
    }

    @Benchmark
    public Consolidation foldTen() {
        return ten.fold();
    }

    @Benchmark
    public Consolidation foldThousand() {
        return thousand.fold();
    }

    @Benchmark
    public Consolidation foldHundredThousand() {
        return hundredThousand.fold();
    }

    @Benchmark
    public long baseline() {
        return text(amended.fold(), LATER);
    }

    @Benchmark
    public long hundredDays() {
        Consolidation folded = amended.fold();
        return IntStream.range(0, 100)
                .mapToLong(week -> text(folded, START.plusWeeks(week)))
                .sum();
    }

    /** The convention as amended, and every part of every passage with who wrote it. */
    private static long text(Consolidation folded, LocalDate day) {
        Standing standing = folded.on(new AsOf(day, LATER));
        long said = standing.convention().clauses().size();
        for (Passage passage : standing.root().all().toList()) {
            said += passage.parts().size();
        }
        return said;
    }

    /** Of ten operations on the same clause and indicator, no two touch the same part in the same way. */
    private static Operation operation(int rank, int clauses) {
        String clause = "clause-" + rank / 10 % clauses;
        String indicator = "indicator-" + rank / 10 % clauses;
        return switch (rank % 10) {
            case 0 -> new Operation.ReplaceWords(clause, Optional.empty(), "quatorze jours", "dix jours");
            case 1 -> new Operation.Renumber(clause, rank + " bis");
            case 2 -> new Operation.Insert("convention", Optional.of(clause), false, clause("inserted-" + rank));
            case 3 -> new Operation.Move("inserted-" + (rank - 1), "convention", Optional.empty(), false);
            case 4 -> new Operation.Repeal("inserted-" + (rank - 2));
            case 5 ->
                new Operation.ReplaceDefinition(
                        indicator,
                        2026,
                        "Source nouvelle.",
                        Optional.of("Part des appels décrochés en " + rank + " secondes."),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
            default ->
                new Operation.SetTarget(
                        indicator,
                        Optional.of("%"),
                        2024 + rank % 10 - 6,
                        Optional.of(BigDecimal.valueOf(rank)),
                        Optional.empty(),
                        Optional.empty());
        };
    }

    private static Amendment amendment(int number, List<Operation> operations) {
        return new Amendment(
                number,
                "Avenant " + number,
                "other",
                Optional.empty(),
                Optional.of(START.plusWeeks(number - 1)),
                Optional.empty(),
                Optional.of(START.plusWeeks(number - 1)),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                operations,
                List.of());
    }

    private static Convention written(int clauses) {
        return new Convention(
                "bench",
                "Convention",
                "cog",
                List.of("CSS L227-1"),
                new Fund("fund", "Caisse", "CNX", List.of(), List.of(), List.of()),
                List.of(),
                new Convention.Period(START, LocalDate.of(2028, 12, 31)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Convention.Axis("axis", Optional.empty(), "Axe", "", List.of(sheet(clauses)))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                IntStream.range(0, clauses)
                        .mapToObj(rank -> clause("clause-" + rank))
                        .toList(),
                List.of());
    }

    private static Convention.Sheet sheet(int indicators) {
        return new Convention.Sheet(
                "sheet",
                Optional.empty(),
                "Fiche",
                "",
                List.of(),
                List.of(),
                List.of(),
                IntStream.range(0, indicators)
                        .mapToObj(rank -> indicator("indicator-" + rank))
                        .toList());
    }

    private static Clause clause(String id) {
        return new Clause(
                id,
                Optional.empty(),
                "information-procedure",
                "Délai de réponse",
                "La caisse répond à l'assuré dans les quatorze jours ; l'agence motive son refus.",
                List.of(),
                Optional.empty());
    }

    private static Indicator indicator(String id) {
        return new Indicator(
                id,
                Optional.empty(),
                "Appels décrochés",
                "Part des appels décrochés.",
                "quantitative",
                "result",
                "%",
                "up",
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
