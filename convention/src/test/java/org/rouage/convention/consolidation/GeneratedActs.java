package org.rouage.convention.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.rouage.convention.Amendment;
import org.rouage.convention.Convention;
import org.rouage.convention.Operation;
import org.rouage.convention.Records;

/**
 * A seeded convention with amendments that can all be carried out in the order of their effect. Some take effect on the
 * same day, some before they are signed, some are signed in another order than that of their effect.
 *
 * <p>Example: {@code GeneratedActs.of(42, 6, 4)} is always the same six amendments of up to four operations each.
 */
public record GeneratedActs(Convention convention, List<Amendment> amendments) {
    public GeneratedActs {
        amendments = List.copyOf(amendments);
    }

    public static GeneratedActs of(long seed, int amendments, int operations) {
        var random = new Random(seed);
        Convention convention = GeneratedConvention.of(random);
        var fold = new Fold(convention, java.util.Set.of("convention"));
        var generated = new GeneratedOperations(random, "new-");
        List<LocalDate> days = days(random, amendments);
        List<Integer> numbers = numbers(random, days);
        var acts = new ArrayList<Amendment>();
        for (int i = 0; i < amendments; i++) {
            var done = new ArrayList<Operation>();
            for (int rank = 0; rank <= random.nextInt(operations); rank++) {
                Operation operation = generated.valid(fold.freeze());
                fold.apply("amendment-" + numbers.get(i), days.get(i), List.of(operation));
                done.add(operation);
            }
            LocalDate signed = days.get(i).plusDays(random.nextInt(400) - 200);
            acts.add(amendment(numbers.get(i), signed, Optional.of(days.get(i)), done));
        }
        return new GeneratedActs(convention, acts);
    }

    /** Folded; a refusal is an error of the generator. */
    public Consolidation consolidation() {
        return Consolidation.of(convention, amendments, Records.none()).value().orElseThrow();
    }

    /** From the day before the first act to the day after the last change, each day. */
    public List<LocalDate> days() {
        return LocalDate.of(2019, 12, 30).datesUntil(LocalDate.of(2023, 1, 2)).toList();
    }

    /** On which everything is known. */
    public static LocalDate later() {
        return LocalDate.of(2040, 1, 1);
    }

    /** An amendment signed and known on one day. */
    public static Amendment amendment(
            int number, LocalDate signed, Optional<LocalDate> effective, List<Operation> operations) {
        return new Amendment(
                number,
                "Amendment " + number,
                "other",
                Optional.empty(),
                Optional.of(signed),
                Optional.empty(),
                effective,
                effective.isPresent() ? Optional.empty() : Optional.of("at the decree"),
                Optional.empty(),
                "",
                List.of(),
                operations,
                List.of());
    }

    /** Days of effect in order; one in three is that of the one before. */
    private static List<LocalDate> days(Random random, int amendments) {
        var days = new ArrayList<LocalDate>();
        LocalDate day = LocalDate.of(GeneratedConvention.FIRST_YEAR, 1, 1);
        for (int i = 0; i < amendments; i++) {
            day = random.nextInt(3) == 0 ? day : day.plusDays(random.nextInt(900 / amendments + 1));
            days.add(day);
        }
        return days;
    }

    /** In any order, but rising among those of one day. */
    private static List<Integer> numbers(Random random, List<LocalDate> days) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.rangeClosed(1, days.size()).boxed().toList());
        Collections.shuffle(numbers, random);
        int start = 0;
        for (int i = 1; i <= days.size(); i++) {
            if (i == days.size() || !days.get(i).equals(days.get(start))) {
                Collections.sort(numbers.subList(start, i));
                start = i;
            }
        }
        return List.copyOf(numbers);
    }
}
