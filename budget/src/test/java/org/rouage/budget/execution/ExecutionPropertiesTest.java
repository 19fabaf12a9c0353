package org.rouage.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.rouage.convention.BudgetEntry;
import org.rouage.formula.Value;

/** What holds of any year of execution, over 60 drawn from seeds. */
class ExecutionPropertiesTest {
    private static final int YEARS = 60;
    private static final List<String> LINES = List.of("pay", "rent", "walls", "code");

    @Test
    void transfers_inside_a_budget_change_no_total() {
        for (int seed = 0; seed < YEARS; seed++) {
            List<BudgetEntry> drawn = drawn(seed);
            List<BudgetEntry> unmoved = drawn.stream()
                    .filter(entry -> !entry.kind().equals("transfer"))
                    .toList();

            assertThat(whole(drawn).available())
                    .as("seed %d", seed)
                    .isEqualTo(whole(unmoved).available());
            assertThat(whole(drawn).in().value()).isEqualTo(whole(drawn).out().value());
        }
    }

    @Test
    void groups_and_lines_add_up_to_the_budget() {
        for (int seed = 0; seed < YEARS; seed++) {
            BudgetYear year = Guild.year(confronted(drawn(seed)), 2024);

            for (var amount : List.<Function<Position, Value>>of(
                    Position::ceiling,
                    Position::credits,
                    Position::available,
                    at -> at.committed().value())) {
                Value budget = amount.apply(year.whole());
                assertThat(sum(year.groups(), amount)).as("seed %d", seed).isEqualTo(budget);
                assertThat(sum(year.lines(), amount)).isEqualTo(budget);
            }
        }
    }

    private static Value sum(List<Position> positions, Function<Position, Value> amount) {
        return Amounts.sum(
                positions.stream().map(amount).toList(),
                positions.getFirst().account().unit());
    }

    @Test
    void the_order_of_the_entries_changes_nothing() {
        for (int seed = 0; seed < YEARS; seed++) {
            List<BudgetEntry> drawn = drawn(seed);
            var shuffled = new ArrayList<>(drawn);
            Collections.shuffle(shuffled, new Random(seed + 1000L));

            assertThat(said(confronted(shuffled))).as("seed %d", seed).isEqualTo(said(confronted(drawn)));
        }
    }

    /** Amounts, votes, rulings and findings, without the numbers that entries have in the file. */
    private static Map<String, List<String>> said(Execution execution) {
        var said = new TreeMap<String, List<String>>();
        BudgetYear year = Guild.year(execution, 2024);
        said.put(
                "lines",
                year.lines().stream().map(at -> Guild.meur(at.available())).toList());
        said.put(
                "votes",
                year.votes().stream()
                        .map(vote -> vote.on() + " " + vote.conformity())
                        .toList());
        said.put(
                "transfers",
                year.transfers().stream()
                        .map(ruling -> ruling.entry().said() + " " + ruling.basis())
                        .toList());
        said.put(
                "findings",
                execution.findings().stream()
                        .map(finding ->
                                finding.problem().code() + finding.problem().found())
                        .sorted()
                        .toList());
        return said;
    }

    private static Position whole(List<BudgetEntry> entries) {
        return Guild.year(confronted(entries), 2024).whole();
    }

    private static Execution confronted(List<BudgetEntry> entries) {
        Guild guild = Guild.of();
        entries.forEach(guild::entry);
        return guild.on("2024-12-31");
    }

    private static List<BudgetEntry> drawn(int seed) {
        var random = new Random(seed);
        var guild = Guild.of().votedAsGiven(2024);
        for (int count = random.nextInt(12); count > 0; count--) {
            String of = LINES.get(random.nextInt(4));
            String amount = random.nextInt(1, 4000) + "." + random.nextInt(10, 99);
            String day = "2024-%02d-%02d".formatted(random.nextInt(1, 13), random.nextInt(1, 28));
            switch (random.nextInt(3)) {
                case 0 -> guild.rectifying(of, 2024, (random.nextBoolean() ? "-" : "") + amount, day);
                case 1 -> guild.committed(of, 2024, amount, day);
                default -> guild.moved(of, other(of, random), 2024, amount, day);
            }
        }
        return guild.entries();
    }

    private static String other(String of, Random random) {
        List<String> others = LINES.stream().filter(line -> !line.equals(of)).toList();
        return others.get(random.nextInt(3));
    }
}
