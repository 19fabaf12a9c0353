package org.rouage.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.law.requirement.Vocabulary;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * A small fictitious dossier in which every key of every form is written at least once, and which a test may spoil.
 *
 * <p>Example: {@code Sample.full().with("convention.yaml", "party: state\n", "party: stat\n").problems()}.
 */
public record Sample(SequencedMap<String, String> files) {
    static final List<String> NAMES = List.of(
            "convention.yaml",
            "amendments/1.yaml",
            "amendments/2.yaml",
            "drafts/network.yaml",
            "records/signatures.yaml",
            "records/filings.yaml",
            "records/events.yaml",
            "records/local-contracts.yaml",
            "records/correspondences.yaml",
            "records/justifications.yaml",
            "records/effects.yaml",
            "records/financing-laws.yaml",
            "records/amendment-answers.yaml",
            "records/choices.yaml",
            "records/execution.yaml",
            "records/neutralisations.yaml",
            "records/assessments.yaml",
            "records/progress.yaml",
            "records/progress-checks.yaml",
            "evaluation/review-2014.yaml",
            "evidence/saisine.txt",
            "measures/calls-2014.yaml",
            "measures/calls-2014-mended.yaml",
            "measures/calls-2014.csv",
            "measures/calls-2014-mended.csv");

    public static Sample full() {
        var files = new LinkedHashMap<String, String>();
        NAMES.forEach(name -> files.put(name, resource(name)));
        return new Sample(files);
    }

    /** The files of the dossier, and a scenario and uncertainties, each read by itself. */
    public static SequencedMap<String, String> everyForm() {
        var files = new LinkedHashMap<>(full().files());
        files.keySet().removeIf(name -> name.endsWith(".csv") || name.startsWith("evidence/"));
        files.put("scenarios/scenario.yaml", resource("scenarios/scenario.yaml"));
        files.put("uncertainties/uncertainties.yaml", resource("uncertainties/uncertainties.yaml"));
        return files;
    }

    /** The name of the form in which a file of {@link #everyForm} is written. */
    public static String form(String file) {
        return file.startsWith("amendments/") || file.startsWith("drafts/")
                ? "amendment"
                : file.startsWith("evaluation/")
                        ? "evaluation"
                        : file.startsWith("measures/")
                                ? "submission"
                                : file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
    }

    /** The terms that the sample uses, and a few more. */
    public static Vocabulary vocabulary() {
        var terms = new LinkedHashMap<Slot, Map<String, Text>>();
        terms.put(Slot.INSTRUMENT, same("cog"));
        terms.put(Slot.FUND, same("CNAV", "CNAM"));
        terms.put(Slot.BRANCH, same("old-age", "sickness"));
        terms.put(Slot.MISSION, Map.of("benefit-service", Text.of("service des prestations", "payment of benefits")));
        terms.put(Slot.CATEGORY, Map.of("service-quality", Text.of("qualité du service", "quality of service")));
        terms.put(Slot.AUDIENCE, same("self-employed"));
        terms.put(Slot.BUDGET, same("management", "intervention"));
        terms.put(Slot.GROUP, same("personnel", "other-operating", "real-estate", "information-technology"));
        terms.put(Slot.DOMAIN, same("public-health"));
        terms.put(Slot.SUBJECT, same("network-evolution"));
        terms.put(Slot.CAPACITY, same("minister-social-security", "director", "board-president"));
        terms.put(Slot.GROUND, same("financing-law", "workload"));
        terms.put(Slot.RECIPIENT, same("committees-lo111-9"));
        terms.put(Slot.CHANNEL, same("letter"));
        terms.put(Slot.EVENT, same("board-deliberation"));
        terms.put(Slot.REFERENCE, same("cnam-cog"));
        terms.put(Slot.CONTROL, same("benefits"));
        return new Vocabulary(terms);
    }

    public String text(String file) {
        return files.getOrDefault(file, "");
    }

    /** An amendment of this number that says what the first of the sample says, without its operations. */
    static String amendment(int number) {
        return resource("amendments/1.yaml")
                .replaceFirst("(?s)known: .*", "")
                .replace("number: 1\n", "number: " + number + "\n")
                .replace("amendment-1-", "amendment-" + number + "-");
    }

    /** With the only occurrence of a passage of a file replaced. */
    public Sample with(String file, String passage, String replacement) {
        String before = files.getOrDefault(file, "");
        int at = before.indexOf(passage);
        if (at < 0 || before.indexOf(passage, at + 1) >= 0) {
            throw new IllegalArgumentException(file + " does not hold exactly once: " + passage);
        }
        return with(file, before.replace(passage, replacement));
    }

    public Sample with(String file, String text) {
        var changed = new LinkedHashMap<>(files);
        changed.put(file, text);
        return new Sample(changed);
    }

    public Sample without(String file) {
        var changed = new LinkedHashMap<>(files);
        changed.remove(file);
        return new Sample(changed);
    }

    public Outcome<Dossier> read() {
        var bytes = new LinkedHashMap<String, byte[]>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new DossierReader(vocabulary()).read(DossierFiles.of(bytes));
    }

    public Dossier dossier() {
        return read().value().orElseThrow(() -> new AssertionError(printed(Language.ENGLISH)));
    }

    /** What is wrong with it, exactly as it is printed. */
    public String printed(Language language) {
        return read().problems().stream()
                .map(problem -> problem.print(language) + "\n")
                .reduce("", String::concat);
    }

    public List<String> codes() {
        return read().problems().stream().map(Problem::code).toList();
    }

    public Path writeTo(Path folder) {
        try {
            for (var file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.resolveSibling("."));
                Files.writeString(path, file.getValue());
            }
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, Text> same(String... words) {
        var terms = new LinkedHashMap<String, Text>();
        for (String word : words) {
            terms.put(word, Text.same(word));
        }
        return terms;
    }

    private static String resource(String name) {
        try (InputStream input = Sample.class.getResourceAsStream("full/" + name)) {
            if (input == null) {
                throw new IllegalStateException("no test resource full/" + name);
            }
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
