package org.rouage.cli.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rouage.agenda.filing.FilingFacts;
import org.rouage.basics.Digest;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.conformity.Conformity;
import org.rouage.conformity.ConformityReport;
import org.rouage.conformity.Question;
import org.rouage.corpus.catalogue.CatalogueFiles;
import org.rouage.corpus.duty.DutyFiles;
import org.rouage.dossier.Dossier;
import org.rouage.dossier.DossierFiles;
import org.rouage.dossier.DossierReader;
import org.rouage.law.requirement.Catalogues;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The files of an example dossier, as they are or edited, and the verdicts on them.
 *
 * <p>Example: {@code Example.of("cnx-2024-2028").verdicts(on)} maps {@code css-l227-1/duration-four-years @ convention}
 * to {@code satisfied}.
 */
record Example(Map<String, byte[]> files) {
    static final Catalogues LAW = CatalogueFiles.builtIn();
    static final Path EXAMPLES = Path.of(System.getProperty("rouage.root"), "examples");
    static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String FILINGS = "records/filings.yaml";

    /** What a dossier is made of; scenarios and uncertainties are read by themselves. */
    private static final Pattern PART =
            Pattern.compile("convention\\.yaml|(amendments|drafts|records)/.*\\.yaml|parameters/.*\\.csv|evidence/.*");

    Example {
        files = Map.copyOf(files);
    }

    /** The names of the example folders, in their order. */
    static List<String> names() {
        try (Stream<Path> listed = Files.list(EXAMPLES)) {
            return listed.filter(folder -> Files.exists(folder.resolve("convention.yaml")))
                    .map(folder -> EXAMPLES.relativize(folder).toString())
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Example of(String name) {
        Path folder = EXAMPLES.resolve(name);
        try (Stream<Path> walk = Files.walk(folder)) {
            var files = new TreeMap<String, byte[]>();
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String part = folder.relativize(file).toString().replace('\\', '/');
                if (PART.matcher(part).matches()) {
                    files.put(part, Files.readAllBytes(file));
                }
            }
            return new Example(files);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The same with one file edited; an edit that changes nothing is an error of the one who wrote it. */
    Example with(List<Edit> edits) {
        var edited = new TreeMap<>(files);
        for (Edit edit : edits) {
            JsonNode tree = YAML.readTree(edited.getOrDefault(edit.file(), new byte[0]));
            if (edit.on(tree) == 0) {
                throw new IllegalArgumentException("changes nothing: " + edit);
            }
            edited.put(edit.file(), YAML.writeValueAsBytes(tree));
        }
        return new Example(sentAsTheyAre(edited));
    }

    /** The act that was sent is the act as it is broken: a clause that is missing is not a filing that went wrong. */
    private Map<String, byte[]> sentAsTheyAre(Map<String, byte[]> edited) {
        var mended = new TreeMap<>(edited);
        byte[] filings = edited.get(FILINGS);
        if (filings != null) {
            String text = new String(filings, StandardCharsets.UTF_8);
            for (var file : files.entrySet()) {
                text = text.replace(hash(file.getValue()), hash(edited.getOrDefault(file.getKey(), file.getValue())));
            }
            mended.put(FILINGS, text.getBytes(StandardCharsets.UTF_8));
        }
        return mended;
    }

    private static String hash(byte[] bytes) {
        return Digest.of(bytes).hex();
    }

    /** The same with amendments that say what they say in words and change nothing. */
    Example withoutOperations() {
        var edited = new TreeMap<>(files);
        files.forEach((name, bytes) -> {
            if (name.startsWith("amendments/") && YAML.readTree(bytes) instanceof ObjectNode act) {
                act.remove("operations");
                edited.put(name, YAML.writeValueAsBytes(act));
            }
        });
        return new Example(sentAsTheyAre(edited));
    }

    Outcome<Dossier> read() {
        return new DossierReader(LAW.vocabulary()).read(DossierFiles.of(files));
    }

    Dossier dossier() {
        return accepted(read());
    }

    ConformityReport judged(LocalDate on) {
        Dossier dossier = dossier();
        return accepted(Conformity.judge(
                new Question(
                        dossier.consolidation(),
                        dossier.records(),
                        List.of(),
                        on,
                        new FilingFacts(Map.of(), DutyFiles.committees(LAW))),
                LAW));
    }

    /** The code of the verdict of each finding, by the finding's key. */
    SortedMap<String, String> verdicts(LocalDate on) {
        return judged(on).findings().stream()
                .collect(Collectors.toMap(
                        finding -> finding.key(),
                        finding -> finding.verdict().kind().code(),
                        (one, other) -> {
                            throw new IllegalStateException("two findings of one key: " + one + ", " + other);
                        },
                        TreeMap::new));
    }

    /** What is irregular about the amendments, and what answers each question of a financing law, by name. */
    SortedMap<String, String> irregularities(LocalDate on) {
        ConformityReport report = judged(on);
        var named = new TreeMap<String, String>();
        report.regularities()
                .forEach(one -> named.put(one.key(), one.verdict().kind().code()));
        report.financingLaws()
                .questions()
                .forEach(one -> named.put(
                        "financing-law " + one.law().number(), one.answer().code()));
        return named;
    }

    private static <T> T accepted(Outcome<T> outcome) {
        return outcome.value()
                .orElseThrow(() -> new AssertionError(outcome.problems().stream()
                        .map(problem -> problem.print(Language.ENGLISH))
                        .collect(Collectors.joining("\n"))));
    }
}
