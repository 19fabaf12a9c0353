package org.rouage.corpus.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.files.yaml.YamlFields;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;
import org.rouage.files.yaml.YamlScalar;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Force;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * Reads a check: its word alone when it takes nothing ({@code check: means-and-actions}), else one key with what it
 * takes.
 *
 * <p>Example: {@code check: {duration: {minimum: 4}}} is {@code new Check.Duration(new Span.Minimum(4))}.
 */
final class CheckReader {
    private static final Check PLACEHOLDER = new Check.ReciprocalCommitments();

    private interface Reading {
        Check read(YamlFields fields, String word);
    }

    private final Terms terms;
    private final Force force;
    private final SequencedMap<String, Reading> words = new LinkedHashMap<>();

    CheckReader(Terms terms, Force force) {
        this.terms = terms;
        this.force = force;
        words.put("concluded-between", (f, w) -> new Check.ConcludedBetween(terms.some(f, w, Slot.PARTY)));
        words.put("reciprocal-commitments", (f, w) -> nothing(f, w, new Check.ReciprocalCommitments()));
        words.put("objectives", (f, w) -> new Check.Objectives(headings(f, w, "category", Slot.CATEGORY)));
        words.put("means-and-actions", (f, w) -> nothing(f, w, new Check.MeansAndActions()));
        words.put("dedicated-objectives", (f, w) -> new Check.DedicatedObjectives(terms.one(f, w, Slot.AUDIENCE)));
        words.put("budget-rules", (f, w) -> new Check.BudgetRules(headings(f, w, "budget", Slot.BUDGET)));
        words.put("indicators", (f, w) -> new Check.Indicators(terms.many(f, w, Slot.MEASURE)));
        words.put("amendment-conditions", (f, w) -> new Check.AmendmentConditions(terms.many(f, w, Slot.GROUND)));
        words.put("evaluation-process", (f, w) -> new Check.EvaluationProcess(terms.many(f, w, Slot.CAPACITY)));
        words.put("orientations", (f, w) -> new Check.Orientations(terms.one(f, w, Slot.DOMAIN)));
        words.put("control-plan", (f, w) -> new Check.ControlPlan(terms.one(f, w, Slot.CONTROL)));
        words.put("clause-on", (f, w) -> f.one(w, this::clauseOn));
        words.put("duration", (f, w) -> new Check.Duration(f.one(w, g -> new SpanReader(terms).read(g))));
        words.put("signed-by", (f, w) -> f.one(w, this::signedBy));
        words.put("filed", (f, w) -> f.one(w, this::filed));
        words.put("coherent-orientations", (f, w) -> new Check.CoherentOrientations(terms.one(f, w, Slot.REFERENCE)));
        words.put("amendment-after-financing-law", (f, w) -> f.one(w, this::amendment));
        words.put("report-within", (f, w) -> f.one(w, this::report));
        words.put("recorded", (f, w) -> new Check.Recorded(terms.one(f, w, Slot.EVENT)));
        words.put("local-contracts", (f, w) -> f.one(w, this::localContracts));
        words.put("by-judgement", (f, w) -> f.one(w, CheckReader::judgement));
    }

    /** The words of all checks, in the order of the documentation. */
    List<String> words() {
        return List.copyOf(words.sequencedKeySet());
    }

    Check read(YamlNode node, List<Problem> problems) {
        YamlNode map = node instanceof YamlScalar(var text, var style, var place) ? alone(text, place) : node;
        YamlFields fields = YamlFields.of(map, problems);
        int before = problems.size();
        List<Check> checks = new ArrayList<>();
        words.forEach((word, reading) -> {
            if (fields.has(word)) {
                checks.add(reading.read(fields, word));
            }
        });
        if (map instanceof YamlMap written) {
            one(written, problems, before);
        }
        return checks.isEmpty() ? PLACEHOLDER : checks.getFirst();
    }

    /** Lists every word that is not a check, and that there must be one and only one. */
    private void one(YamlMap written, List<Problem> problems, int before) {
        List<YamlMap.Entry> unknown = written.list().stream()
                .filter(entry -> !words.containsKey(entry.key()))
                .toList();
        unknown.forEach(
                entry -> problems.add(CatalogueProblems.check(entry.keyPlace(), Text.same(entry.key()), words())));
        boolean nothingRead =
                written.list().size() != 1 || written.list().getFirst().value().isNull();
        if (unknown.isEmpty() && nothingRead && problems.size() == before) {
            Text found = Text.of(
                    written.list().size() + " vérifications avec valeur",
                    written.list().size() + " checks with a value");
            problems.add(CatalogueProblems.check(written.place(), found, words()));
        }
    }

    /** A word alone, as the map it stands for. */
    private static YamlMap alone(String word, Place place) {
        var entries = new LinkedHashMap<String, YamlMap.Entry>();
        YamlNode nothing = new YamlMap(new LinkedHashMap<>(), place);
        entries.put(word, new YamlMap.Entry(word, place, nothing));
        return new YamlMap(entries, place);
    }

    private static Check nothing(YamlFields fields, String word, Check check) {
        boolean empty = fields.node(word)
                .map(node -> node instanceof YamlMap map && map.list().isEmpty())
                .orElse(true);
        if (!empty) {
            fields.problems()
                    .add(CatalogueProblems.argument(
                            fields.placeOf(word),
                            Text.of(word + " avec une valeur", word + " with a value"),
                            Text.same("check: " + word)));
        }
        return check;
    }

    private List<Check.Heading> headings(YamlFields fields, String word, String key, Slot slot) {
        List<Check.Heading> headings = fields.list(
                word,
                f -> new Check.Heading(
                        terms.one(f, key, slot),
                        terms.optional(f, "mission", Slot.MISSION),
                        f.optionalFlag("whereApplicable").orElse(force == Force.WHERE_APPLICABLE)));
        if (headings.isEmpty() && fields.nodes(word).isEmpty()) {
            fields.problems()
                    .add(CatalogueProblems.argument(
                            fields.placeOf(word),
                            Text.of("aucune rubrique", "no heading"),
                            Text.same("[{" + key + ": …}]")));
        }
        return headings;
    }

    private Check clauseOn(YamlFields fields) {
        return new Check.ClauseOn(terms.one(fields, "subject", Slot.SUBJECT), terms.many(fields, "facts", Slot.FACT));
    }

    private Check signedBy(YamlFields fields) {
        return new Check.SignedBy(terms.one(fields, "party", Slot.PARTY), terms.someSignatures(fields, "signatures"));
    }

    private Check filed(YamlFields fields) {
        return new Check.Filed(terms.some(fields, "recipients", Slot.RECIPIENT), fields.flag("amendmentsToo"));
    }

    private Check amendment(YamlFields fields) {
        return new Check.AmendmentAfterFinancingLaw(
                fields.optionalFlag("yearly").orElse(false), terms.optional(fields, "analogousTo", Slot.REFERENCE));
    }

    private Check report(YamlFields fields) {
        String recipient = terms.one(fields, "recipient", Slot.RECIPIENT);
        return new Check.ReportWithin(recipient, SpanReader.years(fields, "years", fields.integer("years")));
    }

    private Check localContracts(YamlFields fields) {
        return new Check.LocalContracts(terms.signatures(fields, "national"), terms.signatures(fields, "local"));
    }

    private static Check judgement(YamlFields fields) {
        return new Check.ByJudgement(
                fields.bilingual("question"),
                fields.bilingual("why"),
                fields.optionalFlag("besideFinancingLaws").orElse(false));
    }
}
