package org.rouage.document.draft;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.convention.Records;
import org.rouage.convention.draft.Choices;
import org.rouage.convention.draft.Conflict;
import org.rouage.convention.draft.Conflicts;
import org.rouage.convention.draft.Kind;
import org.rouage.convention.draft.OperationWords;

/**
 * The conflicts of two drafts, or of a stale one and the acts signed since, beside the recorded choices.
 *
 * <p>Example: {@code accueil} against {@code budget}, one conflict settled by a choice of 2026-03-02, one open.
 * {@code stale} when the second side is the acts signed since the base.
 */
public record ConflictReport(Conflicts conflicts, Choices choices, boolean stale, String version) {
    /** Where a conflict stands. */
    public enum State {
        OPEN(Text.of("ouvert", "open")),
        SETTLED(Text.of("tranché", "settled")),
        FOLLOWS(Text.of("suit d'un autre", "follows from another")),
        AFTER(Text.of("sans choix : le projet vient après", "no choice needed: the draft comes after"));

        private final Text label;

        State(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }
    }

    public State state(Conflict conflict) {
        if (!conflict.isOwn()) {
            return State.FOLLOWS;
        }
        if (choice(conflict).isPresent()) {
            return State.SETTLED;
        }
        return stale && conflict.kind() == Kind.ORDER ? State.AFTER : State.OPEN;
    }

    public Optional<Records.Choice> choice(Conflict conflict) {
        return choices.of(conflict);
    }

    /** The conflicts on which a person has yet to choose. */
    public List<Conflict> open() {
        return conflicts.conflicts().stream()
                .filter(conflict -> state(conflict) == State.OPEN)
                .toList();
    }

    Text title() {
        Text first = OperationWords.who(conflicts.first());
        return stale
                ? capital(first)
                        .plus(Text.of(
                                " face aux actes signés depuis sa base", " against the acts signed since its base"))
                : capital(first).plus(Text.of(" et ", " and ")).plus(OperationWords.who(conflicts.second()));
    }

    Text counted() {
        long found = conflicts.conflicts().size();
        int open = open().size();
        long commuting = conflicts.commuting();
        int agreed = conflicts.agreements().size();
        Text semicolon = Text.of(" ; ", "; ");
        return Text.counted(found, "conflit", "conflits", "conflict", "conflicts")
                .plus(Text.of(", dont ", ", "))
                .plus(Text.counted(open, "ouvert", "ouverts", "open"))
                .plus(semicolon)
                .plus(Text.counted(
                        commuting,
                        "paire d'opérations qui commute",
                        "paires d'opérations qui commutent",
                        "pair of operations that commutes",
                        "pairs of operations that commute"))
                .plus(semicolon)
                .plus(Text.counted(
                        agreed,
                        "changement fait deux fois",
                        "changements faits deux fois",
                        "change made twice",
                        "changes made twice"))
                .plus(Text.same("."));
    }

    static Text chosen(Records.Choice choice) {
        Text taken = choice.take().equals(Choices.NEITHER)
                ? Text.of("aucun des deux", "neither")
                : OperationWords.who(choice.take());
        Text day = Text.day(choice.on());
        return Text.of(
                "retenu : " + taken.french() + " (" + choice.by() + ", " + day.french() + " : " + choice.reason() + ")",
                "taken: " + taken.english() + " (" + choice.by() + ", " + day.english() + ": " + choice.reason() + ")");
    }

    private static Text capital(Text text) {
        return Text.of(capital(text.french()), capital(text.english()));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
