package org.rouage.cli.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.law.requirement.Vocabulary;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * What a person gave beside the dossier: catalogues, law, a register of financing laws, the conventions to agree with.
 *
 * <p>Example: {@code --reference ../sickness} is the convention that catalogues call {@value #USUAL_REFERENCE};
 * {@code --reference framework-convention=../framework} names another.
 */
record GivenFiles(
        List<Path> catalogues, Optional<Path> law, Optional<Path> financingLaws, SortedMap<String, Path> references) {
    static final String USUAL_REFERENCE = "general-scheme-sickness-cog";
    private static final String NO_SUCH_REFERENCE = "CHECK-NO-SUCH-REFERENCE";

    GivenFiles {
        catalogues = List.copyOf(catalogues);
        references = Collections.unmodifiableSortedMap(new TreeMap<>(references));
    }

    static GivenFiles none() {
        return new GivenFiles(List.of(), Optional.empty(), Optional.empty(), new TreeMap<>());
    }

    /** {@code TERM=DIR}, or {@code DIR} for the usual reference. */
    static SortedMap<String, Path> references(List<String> written) {
        var references = new TreeMap<String, Path>();
        for (String one : written) {
            boolean named = one.matches("[a-z0-9-]+=.+");
            references.put(
                    named ? one.substring(0, one.indexOf('=')) : USUAL_REFERENCE,
                    Path.of(named ? one.substring(one.indexOf('=') + 1) : one));
        }
        return references;
    }

    /** The names under which no catalogue speaks of another convention. */
    List<Problem> unknownReferences(Vocabulary words) {
        var problems = new ArrayList<Problem>();
        for (String term : references.keySet()) {
            if (!words.of(Slot.REFERENCE).contains(term)) {
                problems.add(Problem.of(
                        NO_SUCH_REFERENCE,
                        Place.of("--reference"),
                        Text.same(term),
                        Text.same(String.join(", ", words.of(Slot.REFERENCE))),
                        Text.of(
                                "donner la convention sous le nom que les catalogues lui donnent",
                                "give the convention under the name that catalogues give it")));
            }
        }
        return problems;
    }
}
