package org.rouage.cli.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rouage.conformity.Verdict;
import tools.jackson.databind.JsonNode;

/** For each requirement, breaking its clause in an example flips that verdict and no unrelated one. */
final class MutationOfMeaningTest {
    private static final LocalDate ON = LocalDate.of(2026, 6, 30);
    private static final String SOUND = "cnx-2024-2028";
    private static final Map<String, Example> EXAMPLES = Example.names().stream()
            .collect(Collectors.toMap(name -> name, Example::of, (one, other) -> one, TreeMap::new));
    private static final Map<String, Map<String, String>> VERDICTS = EXAMPLES.entrySet().stream()
            .collect(Collectors.toMap(
                    Map.Entry::getKey, named -> named.getValue().verdicts(ON), (one, other) -> one, TreeMap::new));

    static Stream<Arguments> mutations() {
        return all("mutations");
    }

    static Stream<Arguments> harmless() {
        return all("harmless");
    }

    static Stream<String> examples() {
        return EXAMPLES.keySet().stream();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("mutations")
    void breaking_a_clause_changes_its_verdict_and_no_unrelated_one(String example, Mutation mutation) {
        assertThat(changes(example, mutation)).isEqualTo(mutation.expected());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("harmless")
    void touching_what_the_law_does_not_ask_changes_no_verdict(String example, Mutation mutation) {
        assertThat(changes(example, mutation)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_requirement_judged_satisfied_has_a_mutation_that_breaks_it(String example) {
        var satisfied = verdicts(example).entrySet().stream()
                .filter(verdict -> verdict.getValue().equals(Verdict.Kind.SATISFIED.code()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        var broken = written(example, "mutations").stream()
                .filter(mutation -> !mutation.becomes().equals(Verdict.Kind.SATISFIED.code()))
                .map(Mutation::finding)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(satisfied).isNotEmpty();
        assertThat(broken).containsAll(satisfied);
    }

    @Test
    void the_sound_example_breaches_nothing_and_leaves_nothing_to_justify() {
        assertThat(verdicts(SOUND))
                .doesNotContainValue(Verdict.Kind.BREACHED.code())
                .doesNotContainValue(Verdict.Kind.TO_JUSTIFY.code());
    }

    @Test
    void whatever_stays_undecided_in_the_sound_example_has_been_answered_for() {
        assertThat(example(SOUND).judged(ON).findings())
                .filteredOn(finding -> finding.verdict().kind() == Verdict.Kind.UNDECIDED)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.justifications()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void writing_the_files_again_unchanged_changes_no_verdict(String example) {
        var rewritten = new TreeMap<String, byte[]>();
        example(example)
                .files()
                .forEach((name, bytes) -> rewritten.put(
                        name,
                        name.endsWith(".yaml") ? Example.YAML.writeValueAsBytes(Example.YAML.readTree(bytes)) : bytes));

        assertThat(new Example(rewritten).verdicts(ON)).isEqualTo(verdicts(example));
    }

    /**
     * The findings whose verdict is not what it was, those that appeared, and those that are gone. Where a clause as
     * signed is broken, amendments are read without their operations, before and after: one may mend that clause, and
     * another could not be carried out on it any more.
     */
    private static Map<String, String> changes(String example, Mutation mutation) {
        boolean amendments =
                mutation.edits().stream().anyMatch(edit -> edit.file().startsWith("amendments/"));
        Example judged = amendments ? example(example) : example(example).withoutOperations();
        var before = judged.verdicts(ON);
        var after = judged.with(mutation.edits()).verdicts(ON);
        var changes = new TreeMap<String, String>();
        after.forEach((finding, verdict) -> {
            if (!verdict.equals(before.get(finding))) {
                changes.put(finding, verdict);
            }
        });
        before.keySet().stream()
                .filter(finding -> !after.containsKey(finding))
                .forEach(finding -> changes.put(finding, "gone"));
        return changes;
    }

    private static Stream<Arguments> all(String list) {
        return examples()
                .flatMap(example -> written(example, list).stream().map(mutation -> Arguments.of(example, mutation)));
    }

    private static List<Mutation> written(String example, String list) {
        try (InputStream written = MutationOfMeaningTest.class.getResourceAsStream("mutations/" + example + ".yaml")) {
            if (written == null) {
                throw new AssertionError("no mutations are written for the example " + example);
            }
            JsonNode mutations = Example.YAML.readTree(written.readAllBytes()).path(list);
            return mutations.valueStream().map(Mutation::from).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Example example(String name) {
        return EXAMPLES.getOrDefault(name, new Example(Map.of()));
    }

    private static Map<String, String> verdicts(String name) {
        return VERDICTS.getOrDefault(name, Map.of());
    }
}
