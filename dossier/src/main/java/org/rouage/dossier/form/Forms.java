package org.rouage.dossier.form;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.rouage.dossier.form.Content.Anew;
import org.rouage.dossier.form.Content.Choice;
import org.rouage.dossier.form.Content.Group;
import org.rouage.dossier.form.Content.ListOf;

/**
 * The form of each file of a dossier.
 *
 * <p>Example: {@code Forms.records().get("signatures.yaml")} is the form of a file with one key, {@code signatures}.
 */
public final class Forms {
    public static final Form CONVENTION = ConventionForms.CONVENTION;
    public static final Form AMENDMENT = AmendmentForms.AMENDMENT;
    public static final Form SCENARIO = ScenarioForms.SCENARIO;
    public static final Form SIGNATURES =
            RecordForms.file("signatures", RecordForms.SIGNATURE, "signatures", "signatures");
    public static final Form FILINGS = RecordForms.file("filings", RecordForms.FILING, "transmissions", "filings");
    public static final Form EVENTS = RecordForms.file("events", RecordForms.EVENT, "faits", "events");
    public static final Form LOCAL_CONTRACTS = RecordForms.file(
            "localContracts", RecordForms.LOCAL_CONTRACT, "contrats pluriannuels de gestion", "local contracts");
    public static final Form CORRESPONDENCES =
            RecordForms.file("correspondences", RecordForms.CORRESPONDENCE, "correspondances", "correspondences");
    public static final Form JUSTIFICATIONS =
            RecordForms.file("justifications", RecordForms.JUSTIFICATION, "justifications", "justifications");
    public static final Form EFFECTS =
            RecordForms.file("effects", RecordForms.EFFECT, "jours d'effet", "days of effect");
    public static final Form FINANCING_LAWS =
            RecordForms.file("financingLaws", RecordForms.FINANCING_LAW, "lois de financement", "financing laws");
    public static final Form AMENDMENT_ANSWERS = RecordForms.file(
            "amendmentAnswers",
            RecordForms.AMENDMENT_ANSWER,
            "réponses aux questions d'avenant",
            "answers to amendment questions");
    public static final Form CHOICES =
            RecordForms.file("choices", RecordForms.CHOICE, "choix entre projets d'avenant", "choices between drafts");

    public static final Form EXECUTION =
            RecordForms.file("execution", RecordForms.BUDGET_ENTRY, "exécution des budgets", "execution of budgets");

    public static final Form NEUTRALISATIONS = RecordForms.file(
            "neutralisations", ResultForms.NEUTRALISATION, "périodes neutralisées", "periods neutralised");
    public static final Form ASSESSMENTS =
            RecordForms.file("assessments", ResultForms.ASSESSMENT, "appréciations", "assessments");

    public static final Form PROGRESS =
            RecordForms.file("progress", RecordForms.PROGRESS, "états d'avancement", "progress statements");
    public static final Form PROGRESS_CHECKS = RecordForms.file(
            "progressChecks", RecordForms.PROGRESS_CHECK, "contrôles des états d'avancement", "checks of progress");

    /** One file for each evaluation: {@code evaluation/ID.yaml}. */
    public static final Form EVALUATION = EvaluationForms.EVALUATION;

    /** A move of an evaluation: an entry of its {@code moves}. */
    public static final Form MOVE = EvaluationForms.MOVE;

    /** One file for each submission, beside the file of measures: {@code measures/ID.yaml}. */
    public static final Form SUBMISSION = ResultForms.SUBMISSION;

    /** Not a file of the dossier itself: it is named when a simulation is asked for. */
    public static final Form UNCERTAINTIES = UncertaintyForms.UNCERTAINTIES;

    private static final List<Choice> CHOSEN =
            List.of(OperationForms.OPERATION, ElementForms.ELEMENT, UncertaintyForms.DISTRIBUTION);

    private Forms() {}

    /** The keys by which a value of a sealed kind is written. */
    static Choice choice(Class<?> kind) {
        return CHOSEN.stream()
                .filter(choice -> choice.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a choice of a dossier: " + kind));
    }

    /** The record files, by their names in {@code records/}. */
    public static SequencedMap<String, Form> records() {
        var forms = new LinkedHashMap<String, Form>();
        forms.put("signatures.yaml", SIGNATURES);
        forms.put("filings.yaml", FILINGS);
        forms.put("events.yaml", EVENTS);
        forms.put("local-contracts.yaml", LOCAL_CONTRACTS);
        forms.put("correspondences.yaml", CORRESPONDENCES);
        forms.put("justifications.yaml", JUSTIFICATIONS);
        forms.put("effects.yaml", EFFECTS);
        forms.put("financing-laws.yaml", FINANCING_LAWS);
        forms.put("amendment-answers.yaml", AMENDMENT_ANSWERS);
        forms.put("choices.yaml", CHOICES);
        forms.put("execution.yaml", EXECUTION);
        forms.put("neutralisations.yaml", NEUTRALISATIONS);
        forms.put("assessments.yaml", ASSESSMENTS);
        forms.put("progress.yaml", PROGRESS);
        forms.put("progress-checks.yaml", PROGRESS_CHECKS);
        return forms;
    }

    /**
     * Every kind of file, by the name of its schema: {@code convention}, {@code amendment}, {@code local-contracts}…
     */
    public static SequencedMap<String, Form> bySchema() {
        var forms = new LinkedHashMap<String, Form>();
        forms.put("convention", CONVENTION);
        forms.put("amendment", AMENDMENT);
        forms.put("scenario", SCENARIO);
        records().forEach((file, form) -> forms.put(file.replace(".yaml", ""), form));
        forms.put("submission", SUBMISSION);
        forms.put("evaluation", EVALUATION);
        forms.put("uncertainties", UNCERTAINTIES);
        return forms;
    }

    /** A form and every form within it, itself first, each once, in the order of the keys. */
    public static List<Form> within(Form form) {
        var found = new Found(new LinkedHashSet<>(), new LinkedHashSet<>());
        found.form(form);
        return List.copyOf(found.forms());
    }

    /** Every choice of one key of several within a form, each once, in the order of the keys. */
    public static List<Choice> choicesWithin(Form form) {
        var found = new Found(new LinkedHashSet<>(), new LinkedHashSet<>());
        found.form(form);
        return List.copyOf(found.choices());
    }

    private record Found(SequencedSet<Form> forms, SequencedSet<Choice> choices) {
        void form(Form form) {
            if (forms.add(form)) {
                form.keys().forEach(key -> content(key.content()));
            }
        }

        private void content(Content content) {
            if (content instanceof ListOf(Content item, var needsOne, var distinct)) {
                content(item);
            } else if (content instanceof Anew(Content anew)) {
                content(anew);
            } else if (content instanceof Group(Form form)) {
                form(form);
            } else if (content instanceof Choice choice && choices.add(choice)) {
                choice.keys().forEach(key -> content(key.content()));
            }
        }
    }
}
