package org.rouage.document.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rouage.basics.AsOf;
import org.rouage.basics.Text;
import org.rouage.convention.Operation;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.convention.consolidation.Authorship;
import org.rouage.convention.consolidation.Change;
import org.rouage.convention.consolidation.History.PartHistory;
import org.rouage.convention.consolidation.History.Version;
import org.rouage.convention.difference.WordDifference;
import org.rouage.document.difference.PartWords;
import org.rouage.document.standing.ActWords;
import org.rouage.document.standing.Figures;
import org.rouage.document.standing.Names;
import org.rouage.document.standing.OperationWords;
import org.rouage.law.requirement.Vocabulary;

/** A history in sentences, which text and HTML print alike. */
final class Life {
    private final ElementHistory history;
    private final Set<String> prose;
    private final OperationWords words;

    /**
     * What a part said for some days: its words, against those before where it is prose; who wrote it; what to know.
     */
    record Stage(Text days, Text said, Optional<WordDifference> changed, Text by, List<Text> notes) {
        Stage {
            notes = List.copyOf(notes);
        }
    }

    /** A part and its stages, the first said first. */
    record Part(String name, Text title, boolean isProse, List<Stage> stages) {
        Part {
            stages = List.copyOf(stages);
        }
    }

    Life(ElementHistory history) {
        this.history = history;
        this.prose = history.prose();
        this.words = history.operationWords();
    }

    /** How the element came, moved and went. */
    List<Text> events() {
        var events = new ArrayList<Text>();
        events.add(event(Text.of("Apporté", "Brought"), history.history().inserted()));
        history.history().moves().forEach(by -> events.add(event(Text.of("Déplacé", "Moved"), by)));
        history.history().repealed().ifPresent(by -> events.add(event(Text.of("Abrogé", "Repealed"), by)));
        return events;
    }

    List<Part> parts() {
        return history.parts().stream().map(this::part).toList();
    }

    /** What acts that are known and have no day of effect, and drafts, would change here. */
    List<Text> pending() {
        AsOf known = AsOf.on(history.known());
        return history.consolidation().pending().stream()
                .filter(change -> change.id().equals(history.history().id()))
                .filter(change -> change instanceof Change.Repealed || !isOfOtherPart(change))
                .map(Change::by)
                .distinct()
                .filter(by -> history.consolidation()
                        .act(by.act())
                        .map(act -> act.status(known))
                        .filter(status -> status != ActDays.Status.UNKNOWN)
                        .isPresent())
                .map(by -> ActWords.of(by)
                        .plus(Text.of(" (", " ("))
                        .plus(history.consolidation()
                                .act(by.act())
                                .map(act -> ActWords.status(act.status(known)))
                                .orElse(Text.empty()))
                        .plus(Text.of(") : ", "): "))
                        .plus(history.consolidation()
                                .operation(by)
                                .map(words::of)
                                .orElse(Text.empty())))
                .toList();
    }

    private boolean isOfOtherPart(Change change) {
        return change instanceof Change.Rewritten rewritten
                && history.history().part(rewritten.part()).isPresent()
                && history.parts().stream().noneMatch(part -> part.name().equals(rewritten.part()));
    }

    private Part part(PartHistory part) {
        boolean isProse = prose.contains(part.name());
        var stages = new ArrayList<Stage>();
        Optional<String> before = Optional.empty();
        for (Version<Optional<String>> version : part.versions()) {
            stages.add(stage(part.name(), version, isProse ? before : Optional.empty(), isProse));
            before = version.value();
        }
        return new Part(part.name(), PartWords.capital(part.name()), isProse, stages);
    }

    private Stage stage(String part, Version<Optional<String>> version, Optional<String> before, boolean isProse) {
        Text said = version.value()
                .map(value -> isProse ? Text.same(value.strip()) : Figures.shown(value))
                .orElse(Text.of("(ne dit plus rien)", "(says nothing any more)"));
        return new Stage(
                days(version),
                said,
                before.flatMap(old -> version.value().map(value -> WordDifference.between(old, value))),
                by(version.authorship()),
                notes(part, version.authorship()));
    }

    private Text days(Version<?> version) {
        Text from = Text.day(version.from());
        if (!version.wasEverInForce()) {
            return Text.of(
                            "jamais en vigueur, un autre acte prenant effet le ",
                            "never in force, another act taking effect on ")
                    .plus(from);
        }
        if (version.endExclusive().isPresent()) {
            LocalDate last = version.endExclusive().get().minusDays(1);
            return Text.of("du ", "from ")
                    .plus(from)
                    .plus(Text.of(" au ", " to "))
                    .plus(Text.day(last));
        }
        return version.from().isAfter(history.known())
                ? Text.of("à partir du ", "from ").plus(from).plus(Text.of(" (à venir)", " (to come)"))
                : Text.of("depuis le ", "since ").plus(from);
    }

    private Text event(Text what, Authorship by) {
        Text told = what.plus(Text.of(" le ", " on "))
                .plus(Text.day(by.from()))
                .plus(Sayings.COLON)
                .plus(by(by));
        Text noted = notes("", by).stream()
                .reduce(
                        Text.empty(),
                        (all, note) -> all.plus(Text.of(" ; ", "; ")).plus(note));
        return told.plus(noted).plus(Text.same("."));
    }

    /** The act and its operation, its ground, when it was signed and known. */
    private Text by(Authorship authorship) {
        Text by = ActWords.of(authorship.by());
        if (authorship.act().isEmpty()) {
            return by;
        }
        ActDays act = authorship.act().get();
        Text ground = history.vocabulary()
                .name(Vocabulary.Slot.GROUND, act.amendment().ground());
        return by.plus(Text.of(" ; motif : ", "; ground: "))
                .plus(act.amendment()
                        .financingLawYear()
                        .map(year -> ground.plus(Text.of(" pour " + year, " for " + year)))
                        .orElse(ground))
                .plus(day(Text.of(" ; signé le ", "; signed on "), act.signed()))
                .plus(day(Text.of(", connu le ", ", known on "), act.known()));
    }

    private static Text day(Text label, Optional<LocalDate> day) {
        return day.map(one -> label.plus(Text.day(one))).orElse(Text.empty());
    }

    private List<Text> notes(String part, Authorship authorship) {
        var notes = new ArrayList<Text>();
        if (authorship.isRetroactive()) {
            notes.add(Text.of("effet rétroactif : avant la signature", "retroactive: before the signature"));
        }
        authorship
                .correction()
                .ifPresent(correction -> notes.add(Text.of("rectification de ", "correction of ")
                        .plus(ActWords.the(correction.act()))
                        .plus(Text.of(", erreur : ", ", error: "))
                        .plus(Names.quoted(correction.error()))));
        history.consolidation()
                .operation(authorship.by())
                .flatMap(Life::definition)
                .filter(_ -> !part.startsWith("breaks") && !part.isEmpty())
                .ifPresent(replace -> notes.add(Text.of(
                                "rupture de série en " + replace.fromYear() + " : ",
                                "break in series in " + replace.fromYear() + ": ")
                        .plus(Text.same(replace.breakNote().strip()))));
        return notes;
    }

    private static Optional<Operation.ReplaceDefinition> definition(Operation operation) {
        return operation instanceof Operation.ReplaceDefinition replace
                ? Optional.of(replace)
                : operation instanceof Operation.Correct correct ? definition(correct.operation()) : Optional.empty();
    }
}
