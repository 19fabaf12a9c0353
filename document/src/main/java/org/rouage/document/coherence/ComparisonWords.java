package org.rouage.document.coherence;

import java.util.Map;
import java.util.stream.Collectors;
import org.rouage.basics.Text;
import org.rouage.conformity.Verdict;
import org.rouage.conformity.coherence.Coherence;
import org.rouage.conformity.coherence.Declared;
import org.rouage.conformity.coherence.Gravity;
import org.rouage.conformity.coherence.Named;
import org.rouage.convention.Indicator;

/** The fixed words of a comparison, in both languages, and how its parts read. */
final class ComparisonWords {
    static final Text TITLE = Text.of("Cohérence de deux conventions", "Coherence of two conventions");
    static final Text SKIP = Text.of("Aller aux écarts", "Skip to the contradictions");
    static final Text OURS = Text.of("Cette convention", "This convention");
    static final Text THEIRS = Text.of("La référence", "The reference");
    static final Text SIDES = Text.of("Ce qui est comparé", "What is compared");
    static final Text PERIOD = Text.of("Période", "Period");
    static final Text AMENDMENTS = Text.of("Avenants conclus", "Amendments concluded");
    static final Text NO_AMENDMENT = Text.of("aucun", "none");
    static final Text DECLARED = Text.of("Correspondances déclarées", "Correspondences declared");
    static final Text NOTHING_DECLARED =
            Text.of("Aucune correspondance n'est déclarée.", "No correspondence is declared.");
    static final Text RELATION = Text.of("Rapport", "Relation");
    static final Text REASON = Text.of("Raison", "Reason");
    static final Text FIGURES = Text.of("Indicateurs côte à côte", "Indicators side by side");
    static final Text YEAR = Text.of("Année", "Year");
    static final Text CONTRADICTIONS = Text.of("Écarts", "Contradictions");
    static final Text NO_CONTRADICTION = Text.of("Aucun écart n'est constaté.", "No contradiction is found.");
    static final Text NOT_COMPARABLE = Text.of("Non comparable", "Not comparable");
    static final Text WHY = Text.of("Pourquoi", "Why");
    static final Text SILENT = Text.of("muette", "silent");
    static final Text SUGGESTIONS = Text.of("Suggestions", "Suggestions");
    static final Text NO_SUGGESTION = Text.of(
            "Aucune clause sans correspondance ne ressemble à une clause de la référence.",
            "No clause without a correspondence reads like a clause of the reference.");
    static final Text GRAVITY = Text.of("Ce qui est demandé", "What is asked");
    static final Text COUNT = Text.of("Écarts", "Contradictions");
    static final Text SUMMARY = Text.of("Écarts par gravité", "Contradictions by gravity");
    static final Text NEVER = Text.of(
            "Comparer deux textes n'en enfreint aucun : un écart est à justifier, ou une personne doit trancher.",
            "Comparing two texts breaches neither: a contradiction is to justify, or a person must decide.");
    static final Text RECEIPT = Text.of("De quoi c'est calculé", "What this was computed from");
    static final Text FILE = Text.of("Fichier", "File");
    static final Text DIGEST = Text.of("Empreinte", "Hash");
    static final Text ENGINE = Text.of("Moteur", "Engine");

    private ComparisonWords() {}

    /** The same mark as that verdict has in a report of conformity. */
    static Verdict.Kind kind(Gravity gravity) {
        return switch (gravity) {
            case TO_JUSTIFY -> Verdict.Kind.TO_JUSTIFY;
            case UNDECIDED -> Verdict.Kind.UNDECIDED;
        };
    }

    static String symbol(Gravity gravity) {
        return switch (gravity) {
            case TO_JUSTIFY -> "✎";
            case UNDECIDED -> "?";
        };
    }

    static Text asked(Coherence coherence) {
        return Text.of("Comparées au ", "Compared on ")
                .plus(Text.day(coherence.asOf().inForce()))
                .plus(Text.of(", telles que connues au ", ", as known on "))
                .plus(Text.day(coherence.asOf().known()));
    }

    static Text period(Coherence.Party party) {
        return Text.of("du ", "from ")
                .plus(Text.day(party.period().start()))
                .plus(Text.of(" au ", " to "))
                .plus(Text.day(party.period().endInclusive()));
    }

    static Text amendments(Coherence.Party party) {
        return party.amendments().isEmpty() ? NO_AMENDMENT : Text.same(String.join(", ", party.amendments()));
    }

    /** What was declared and does not count: still to be written, or declared after the day of knowledge. */
    static Text notCounted(Coherence coherence) {
        int toWrite = coherence.toWrite().size();
        int later = coherence.declaredLater();
        Text first = toWrite == 0
                ? Text.empty()
                : Text.of(
                        "Correspondances qui restent à rédiger, et ne comptent donc pas : " + toWrite + ". ",
                        "Correspondences still to be written, and so not counted: " + toWrite + ". ");
        return later == 0
                ? first
                : first.plus(Text.of(
                        "Correspondances déclarées plus tard, inconnues ce jour-là : " + later + ".",
                        "Correspondences declared later, unknown on that day: " + later + "."));
    }

    /** A clause with its title and, where it is not there, that. */
    static Text named(Named named) {
        Text state = switch (named.state()) {
            case THERE -> Text.empty();
            case REPEALED -> Text.of(" (abrogée)", " (repealed)");
            case MISSING -> Text.of(" (absente)", " (missing)");
        };
        String title = named.title().isBlank() ? "" : " – " + named.title();
        return Text.same(named.id() + title).plus(state);
    }

    static Text their(Declared declared) {
        return declared.their().map(ComparisonWords::named).orElse(Text.same("—"));
    }

    static Text reason(Declared declared) {
        var written = declared.written();
        return Text.same(written.reason() + " (" + written.by() + ", ")
                .plus(Text.day(written.on()))
                .plus(Text.same(")"));
    }

    /** The targets of an indicator by year, as they are written. */
    static Map<Integer, String> targets(Indicator indicator) {
        return indicator.targets().stream()
                .collect(Collectors.toMap(
                        Indicator.Value::year, value -> value(indicator, value), (first, again) -> first));
    }

    private static String value(Indicator indicator, Indicator.Value value) {
        return value.number()
                .map(least -> least.toPlainString()
                        + value.upTo().map(most -> "–" + most.toPlainString()).orElse("")
                        + " "
                        + indicator.unit())
                .or(value::words)
                .orElse("—");
    }
}
