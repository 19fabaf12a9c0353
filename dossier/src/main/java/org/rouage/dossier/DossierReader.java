package org.rouage.dossier;

import static java.util.Comparator.comparing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.rouage.basics.Digest;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.convention.Amendment;
import org.rouage.convention.BudgetEntry;
import org.rouage.convention.Convention;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.dossier.form.Form;
import org.rouage.dossier.form.FormReader;
import org.rouage.dossier.form.Forms;
import org.rouage.dossier.form.RecordMaker;
import org.rouage.dossier.parameter.VintageFiles;
import org.rouage.evaluation.WrittenEvaluation;
import org.rouage.evaluation.proceedings.OutsideDelays;
import org.rouage.files.SourceFile;
import org.rouage.files.yaml.Yaml;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;
import org.rouage.law.requirement.Vocabulary;

/**
 * Reads the folder of a dossier, or lists all that is wrong with it: files, YAML, keys, values, names, references,
 * dates that contradict each other.
 *
 * <p>Example: {@code new DossierReader(catalogues.vocabulary()).read(Path.of("cnx"))} accepts a dossier of one
 * convention and two amendments, or refuses it with {@code DOSSIER-NO-SUCH-ELEMENT} at {@code convention.yaml:210:22}
 * and {@code AMENDMENT-WORDS-NOT-FOUND} at {@code amendments/2.yaml:16:14}.
 *
 * <p>Not taken for problems: what the law asks. A dossier without any objective is read; its verdicts say the rest.
 */
public final class DossierReader {
    private static final String EXECUTION = DossierFiles.RECORDS + "/execution.yaml";

    private final Vocabulary vocabulary;
    private final Supplier<OutsideDelays> outside;

    /** As the other, where no delay from outside the convention is given for evaluations. */
    public DossierReader(Vocabulary vocabulary) {
        this(vocabulary, OutsideDelays::none);
    }

    /**
     * The vocabulary is that of the catalogues at hand, with the terms that a person's own catalogues add; the delays
     * are those that texts and practices give for the report of an evaluator, asked for where there is one.
     */
    public DossierReader(Vocabulary vocabulary, Supplier<OutsideDelays> outside) {
        this.vocabulary = vocabulary;
        this.outside = outside;
    }

    /** A disk that fails gives an {@link java.io.UncheckedIOException}. */
    public Outcome<Dossier> read(Path folder) {
        return read(DossierFolder.files(folder));
    }

    /**
     * The same, without reading through the files of measures of which the caller knows the hash: for what a file of
     * measures is checked against, which does not rest on them. Whatever is shown to people reads them all.
     */
    public Outcome<Dossier> read(Path folder, Function<Path, Optional<Digest>> known) {
        return read(DossierFolder.files(folder, known));
    }

    /** As if some of its files, by their names, held other bytes, or were there: nothing is written. */
    public Outcome<Dossier> read(Path folder, Map<String, byte[]> changed) {
        return read(DossierFolder.files(folder).with(changed));
    }

    public Outcome<Dossier> read(DossierFiles files) {
        return new Reading(vocabulary, outside, files).read();
    }

    /** One dossier being read. */
    private static final class Reading {
        private final Vocabulary terms;
        private final Supplier<OutsideDelays> outside;
        private final DossierFiles files;
        private final FormReader forms;
        private final List<Problem> problems;
        private final SequencedMap<String, YamlNode> trees = new LinkedHashMap<>();
        /** The files in which something was found wrong by itself. */
        private final Set<String> unsound = new HashSet<>();

        private final VintageFiles vintages;

        Reading(Vocabulary vocabulary, Supplier<OutsideDelays> outside, DossierFiles files) {
            this.terms = vocabulary;
            this.outside = outside;
            this.files = files;
            this.forms = new FormReader(vocabulary);
            this.problems = new ArrayList<>(files.problems());
            this.vintages = VintageFiles.of(files.parameters());
        }

        Outcome<Dossier> read() {
            if (files.texts().containsKey(DossierFiles.CONVENTION)) {
                forms.act("convention", Place.of(DossierFiles.CONVENTION));
            }
            files.inOrder().forEach(this::held);
            boolean whole = problems.isEmpty();
            problems.addAll(forms.problems(whole));
            forms.problems(false).forEach(problem -> unsound.add(problem.place().file()));
            network();
            Acts acts = acts();
            var coherence = new Coherence(acts, trees);
            problems.addAll(coherence.problems());
            problems.addAll(new SubmissionCheck(acts.records().submissions(), trees, files.digests()).problems());
            problems.addAll(new EvidenceCheck(trees, files.digests()).problems());
            var evaluations = new EvaluationCheck(evaluations(), trees, files.texts(), outside);
            problems.addAll(evaluations.alone());
            problems.addAll(vintages.problems());
            List<Problem> strange = folds(acts) ? vintages.problems(acts.seriesUnits()) : List.of();
            problems.addAll(strange);
            var formulas = new FormulaCheck(trees);
            problems.addAll(formulas.unreadable());
            Optional<Consolidation> consolidation = folds(acts) ? fold(acts) : Optional.empty();
            consolidation
                    .filter(_ -> strange.isEmpty())
                    .ifPresent(folded -> formulas.clashing(folded, acts.records()).stream()
                            .filter(problem -> !isToldAt(problem.place()))
                            .forEach(problems::add));
            consolidation.ifPresent(folded -> underConvention(folded, acts.records(), evaluations));
            if (!problems.isEmpty() || consolidation.isEmpty()) {
                return Outcome.refused(problems);
            }
            var notices = new ArrayList<>(files.notices());
            notices.addAll(coherence.notices(consolidation.get()));
            notices.addAll(contracts(consolidation.get(), acts.records()).notices());
            notices.addAll(vintages.unused(acts.seriesYears()));
            return Outcome.accepted(dossier(acts, consolidation.get(), notices));
        }

        /** No figure can be looked up in a network where a name has two bodies. */
        private void network() {
            convention().ifPresent(signed -> {
                YamlNode tree = sound(DossierFiles.CONVENTION).orElseThrow();
                List<Problem> wrong = new NetworkCheck(signed.fund(), tree).problems();
                problems.addAll(wrong);
                wrong.forEach(problem -> unsound.add(problem.place().file()));
            });
        }

        /** A misspelt name is a reference to nothing, and an unknown name in what is computed from it: told once. */
        private boolean isToldAt(Place place) {
            return problems.stream()
                    .map(Problem::place)
                    .anyMatch(told -> !told.path().isEmpty()
                            && told.file().equals(place.file())
                            && told.path().equals(place.path()));
        }

        /** What can only be judged with the convention read. */
        private void underConvention(Consolidation folded, Records records, EvaluationCheck evaluations) {
            problems.addAll(ProgressRecords.problems(folded, records, trees, files.digests()));
            problems.addAll(contracts(folded, records).problems());
            evaluations.under(folded).stream()
                    .filter(problem -> !stands(problem.place()))
                    .toList()
                    .forEach(problems::add);
        }

        private LocalContractCheck contracts(Consolidation folded, Records records) {
            return LocalContractCheck.of(folded, records.localContracts(), trees);
        }

        /** A problem stands there already: of a subject that exists nowhere it is enough to say so. */
        private boolean stands(Place place) {
            return place.line() > 0 && problems.stream().map(Problem::place).anyMatch(place::equals);
        }

        private Acts acts() {
            return new Acts(convention(), amendments(), drafts(), records());
        }

        /** Whether all that the consolidation depends on could be read: what it finds wrong then is wrong by itself. */
        private boolean folds(Acts acts) {
            boolean numbered = acts.amendments().entrySet().stream()
                    .allMatch(entry -> DossierFiles.number(entry.getKey())
                            == entry.getValue().number());
            return numbered
                    && acts.convention().isPresent()
                    && files.texts().keySet().stream()
                            .allMatch(file -> DossierFiles.isDraft(file)
                                    || DossierFiles.isParameters(file)
                                    || DossierFiles.isSubmission(file)
                                    || DossierFiles.isEvaluation(file)
                                    || sound(file).isPresent());
        }

        private Optional<Consolidation> fold(Acts acts) {
            List<Amendment> amendments = List.copyOf(acts.amendments().values());
            var folded = Consolidation.of(acts.convention().orElseThrow(), amendments, acts.records());
            var places = new OperationPlaces(trees, forms.clauses().keySet());
            folded.problems().stream().map(places::located).forEach(problems::add);
            return folded.value();
        }

        private Dossier dossier(Acts acts, Consolidation consolidation, List<Problem> notices) {
            var drafts = new TreeMap<String, Amendment>();
            acts.drafts().forEach((file, draft) -> drafts.put(DossierFiles.draft(file), draft));
            return new Dossier(
                    consolidation.asSigned(),
                    consolidation,
                    List.copyOf(acts.amendments().values()),
                    drafts,
                    acts.records(),
                    evaluations().values().stream()
                            .sorted(comparing(WrittenEvaluation::opened).thenComparing(WrittenEvaluation::id))
                            .toList(),
                    places(),
                    files.digests(),
                    files.whole(),
                    notices);
        }

        private void held(SourceFile file) {
            Form form = form(file.name());
            switch (Yaml.read(file)) {
                case Outcome.Accepted<YamlNode>(YamlNode tree) -> {
                    trees.put(file.name(), tree);
                    if (DossierFiles.isDraft(file.name())) {
                        draft(file.name(), form, tree);
                    } else {
                        forms.read(form, tree);
                    }
                }
                case Outcome.Refused<YamlNode>(List<Problem> reasons) -> problems.addAll(reasons);
            }
            if (isAmendment(file.name())) {
                forms.act("amendment-" + DossierFiles.number(file.name()), file.place());
            }
        }

        /** A draft by itself: what it names and refers to is judged against the text in force, not here. */
        private void draft(String file, Form form, YamlNode tree) {
            var alone = new FormReader(terms);
            alone.read(form, tree);
            problems.addAll(alone.malformed());
            if (!alone.malformed().isEmpty()) {
                unsound.add(file);
            }
        }

        private static boolean isAmendment(String file) {
            return file.startsWith(DossierFiles.AMENDMENTS + "/");
        }

        private static Form form(String file) {
            if (file.equals(DossierFiles.CONVENTION)) {
                return Forms.CONVENTION;
            }
            if (DossierFiles.isSubmission(file)) {
                return Forms.SUBMISSION;
            }
            if (DossierFiles.isEvaluation(file)) {
                return Forms.EVALUATION;
            }
            return Forms.records().getOrDefault(file.substring(file.lastIndexOf('/') + 1), Forms.AMENDMENT);
        }

        private Optional<Convention> convention() {
            return sound(DossierFiles.CONVENTION).map(tree -> RecordMaker.make(Convention.class, tree));
        }

        /** The amendments that could be read, by file, in the order of their numbers. */
        private SequencedMap<String, Amendment> amendments() {
            return amendments(Reading::isAmendment);
        }

        private SequencedMap<String, Amendment> drafts() {
            return amendments(DossierFiles::isDraft);
        }

        private SequencedMap<String, Amendment> amendments(Predicate<String> wanted) {
            var read = new LinkedHashMap<String, Amendment>();
            trees.keySet().stream()
                    .filter(wanted)
                    .forEach(file ->
                            sound(file).ifPresent(tree -> read.put(file, RecordMaker.make(Amendment.class, tree))));
            return read;
        }

        private Records records() {
            return new Records(
                    entries("signatures.yaml", Records.Signature.class),
                    entries("filings.yaml", Records.Filing.class),
                    entries("events.yaml", Records.Event.class),
                    entries("local-contracts.yaml", Records.LocalContract.class),
                    entries("correspondences.yaml", Records.Correspondence.class),
                    entries("justifications.yaml", Records.Justification.class),
                    entries("effects.yaml", Records.Effect.class),
                    entries("financing-laws.yaml", Records.FinancingLaw.class),
                    entries("amendment-answers.yaml", Records.AmendmentAnswer.class),
                    entries("choices.yaml", Records.Choice.class),
                    vintages.vintages(),
                    entries("execution.yaml", BudgetEntry.class),
                    submissions(),
                    entries("neutralisations.yaml", Records.Neutralisation.class),
                    entries("assessments.yaml", Records.Assessment.class),
                    entries("progress.yaml", Records.Progress.class),
                    entries("progress-checks.yaml", Records.ProgressCheck.class));
        }

        /** In the order in which they were received. */
        private List<Records.Submission> submissions() {
            return trees.keySet().stream()
                    .filter(DossierFiles::isSubmission)
                    .flatMap(file -> sound(file).stream())
                    .map(tree -> RecordMaker.make(Records.Submission.class, tree))
                    .sorted(comparing(Records.Submission::received).thenComparing(Records.Submission::id))
                    .toList();
        }

        /** Those that could be read, by file. */
        private Map<String, WrittenEvaluation> evaluations() {
            var read = new LinkedHashMap<String, WrittenEvaluation>();
            trees.keySet().stream()
                    .filter(DossierFiles::isEvaluation)
                    .forEach(file -> sound(file)
                            .ifPresent(tree -> read.put(file, RecordMaker.make(WrittenEvaluation.class, tree))));
            return read;
        }

        private <R extends Record> List<R> entries(String file, Class<R> kind) {
            Optional<YamlNode> tree = sound(DossierFiles.RECORDS + "/" + file);
            if (tree.isPresent() && tree.get() instanceof YamlMap map) {
                return map.list().stream()
                        .filter(entry -> entry.value() instanceof YamlList)
                        .flatMap(entry -> ((YamlList) entry.value()).items().stream())
                        .map(item -> RecordMaker.make(kind, item))
                        .toList();
            }
            return List.of();
        }

        /** The tree of a file in which nothing was found wrong by itself. */
        private Optional<YamlNode> sound(String file) {
            return unsound.contains(file) ? Optional.empty() : Optional.ofNullable(trees.get(file));
        }

        private Map<String, Place> places() {
            var places = new LinkedHashMap<String, Place>(forms.clauses());
            if (trees.get(DossierFiles.CONVENTION) instanceof YamlMap map) {
                map.list().forEach(entry -> places.putIfAbsent(entry.key(), entry.keyPlace()));
            }
            trees.keySet().stream()
                    .filter(Reading::isAmendment)
                    .forEach(
                            file -> places.putIfAbsent("amendment-" + DossierFiles.number(file), Place.in(file, 1, 1)));
            if (trees.get(EXECUTION) instanceof YamlMap map
                    && map.get("execution").orElse(map) instanceof YamlList entries) {
                for (int number = 1; number <= entries.items().size(); number++) {
                    places.put(
                            Dossier.entry(number),
                            entries.items().get(number - 1).place());
                }
            }
            return places;
        }
    }
}
