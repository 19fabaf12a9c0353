package org.rouage.document.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rouage.basics.AsOf;
import org.rouage.basics.Text;
import org.rouage.convention.Element;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.convention.consolidation.History;
import org.rouage.convention.consolidation.History.PartHistory;
import org.rouage.convention.consolidation.Parts;
import org.rouage.document.difference.PartWords;
import org.rouage.document.standing.ConsolidatedText;
import org.rouage.document.standing.ElementWords;
import org.rouage.document.standing.Names;
import org.rouage.document.standing.OperationWords;
import org.rouage.law.requirement.Vocabulary;

/**
 * The history of an element as known on a day: of all its parts, or of those asked for. Every form prints this.
 *
 * <p>Example: of {@code ind-1}, the part {@code targets[2026]} was 86 from 2024-01-01 to 2025-12-31 by the convention,
 * and is 87 since 2026-01-01 by amendment 2, ground {@code financing-law}, signed 2026-03-15, so retroactive.
 */
public record ElementHistory(
        Consolidation consolidation,
        History history,
        List<PartHistory> parts,
        LocalDate known,
        Vocabulary vocabulary,
        ConsolidatedText.Sources sources) {
    public ElementHistory {
        parts = List.copyOf(parts);
    }

    /** Empty when no act known on that day brought an element of this name. Parts that changed come first. */
    public static Optional<ElementHistory> of(
            Consolidation consolidation,
            String id,
            LocalDate known,
            Vocabulary vocabulary,
            ConsolidatedText.Sources sources) {
        return consolidation
                .history(id, known)
                .map(history -> new ElementHistory(
                        consolidation,
                        history,
                        history.parts().stream()
                                .filter(part -> !part.name().equals("id"))
                                .sorted(Comparator.comparing(
                                        part -> part.versions().size() == 1))
                                .toList(),
                        known,
                        vocabulary,
                        sources));
    }

    /**
     * The same, of the parts that a person means: a name ({@code targets[2026]}), a list ({@code targets}), a year, or
     * words ("cible 2026", "definition"). Empty when there is no such part.
     */
    public Optional<ElementHistory> only(String asked) {
        String wanted = asked.strip();
        List<PartHistory> found =
                parts.stream().filter(part -> isMeant(part.name(), wanted)).toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new ElementHistory(consolidation, history, found, known, vocabulary, sources));
    }

    private static boolean isMeant(String part, String wanted) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        Text words = PartWords.of(part);
        return part.equals(wanted)
                || part.startsWith(wanted + "[")
                || part.endsWith("[" + wanted + "]")
                || words.french().toLowerCase(Locale.ROOT).equals(lower)
                || words.english().toLowerCase(Locale.ROOT).equals(lower);
    }

    /** What it is and what it is called, as it was said last: "Indicateur – Part des appels servis". */
    Text title() {
        Element last = history.versions().getLast().value();
        String title = ElementWords.title(last);
        Text kind = ElementWords.kind(last);
        return title.isBlank() ? kind : kind.plus(Text.same(" – " + title.strip()));
    }

    /** The names of the parts that are prose, compared word by word. */
    Set<String> prose() {
        return history.versions().stream()
                .flatMap(version -> Parts.of(version.value()).stream())
                .filter(part -> part.isProse())
                .map(part -> part.name())
                .collect(Collectors.toSet());
    }

    /** Sentences for operations, with the titles of all that was ever known. */
    OperationWords operationWords() {
        return new OperationWords(Names.in(consolidation.on(new AsOf(LocalDate.MAX, known))), vocabulary);
    }
}
