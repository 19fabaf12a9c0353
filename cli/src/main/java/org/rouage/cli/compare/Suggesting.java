package org.rouage.cli.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rouage.conformity.coherence.Comparison;
import org.rouage.convention.Records.Correspondence;
import org.rouage.document.coherence.Suggestion;
import org.rouage.likeness.Alike;
import org.rouage.likeness.Likeness;

/**
 * Suggestions for the clauses of which nobody has said anything. A class of its own, so that nothing of Lucene is
 * loaded by who does not ask.
 */
final class Suggesting {
    private static final int MOST = 3;

    private Suggesting() {}

    static List<Suggestion> counterparts(Comparison comparison) {
        Set<String> declared =
                comparison.declared().stream().map(Correspondence::clause).collect(Collectors.toSet());
        return Likeness.between(
                        comparison.ours().on(comparison.asOf()).convention(),
                        comparison.reference().on(comparison.asOf()).convention(),
                        MOST)
                .stream()
                .filter(one ->
                        !declared.contains(one.clause()) && !one.counterparts().isEmpty())
                .map(Suggesting::suggestion)
                .toList();
    }

    private static Suggestion suggestion(Alike alike) {
        return new Suggestion(
                alike.clause(),
                alike.title(),
                alike.counterparts().stream()
                        .map(one -> new Suggestion.Counterpart(one.clause(), one.title(), one.score()))
                        .toList());
    }
}
