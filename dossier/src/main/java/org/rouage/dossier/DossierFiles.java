package org.rouage.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rouage.basics.Digest;
import org.rouage.basics.Problem;
import org.rouage.dossier.form.Content.Identifier;
import org.rouage.dossier.form.Forms;
import org.rouage.files.SourceFile;

/**
 * The files of a dossier before they are read: the YAML and CSV ones with their bytes, and the hash of every file that
 * counts.
 *
 * <p>Example: {@code DossierFiles.of(Map.of("convention.yaml", bytes))} is a dossier in memory. Names are relative to
 * the folder, with {@code /}.
 */
public record DossierFiles(
        SortedMap<String, SourceFile> texts,
        SortedMap<String, Digest> digests,
        List<Problem> problems,
        List<Problem> notices) {
    static final String CONVENTION = "convention.yaml";
    static final String AMENDMENTS = "amendments";
    static final String DRAFTS = "drafts";
    static final String RECORDS = "records";
    static final String PARAMETERS = "parameters";
    static final String MEASURES = "measures";
    static final String EVALUATION = "evaluation";
    static final String EVIDENCE = "evidence";
    /** A submission: the other files of the folder are only counted by their hashes. */
    static final Pattern SUBMISSION = Pattern.compile(Identifier.PATTERN.replace("$", "\\.") + "\\.yaml");
    /** The word that takes neither of two drafts names none. */
    static final Pattern DRAFT = Pattern.compile("(?!neither\\.)" + Identifier.PATTERN.replace("$", "\\.") + "\\.yaml");

    private static final Pattern NAME = Pattern.compile("convention\\.yaml|amendments/[1-9][0-9]{0,3}\\.yaml|drafts/"
            + DRAFT + "|records/(" + String.join("|", Forms.records().keySet())
            + ")|parameters/[^/]+\\.csv|(measures|evaluation|evidence)/.+");

    public DossierFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
    }

    /**
     * Files in memory: {@code convention.yaml}, {@code amendments/1.yaml}, {@code drafts/network.yaml},
     * {@code records/signatures.yaml}, {@code parameters/prices.csv}, {@code measures/2026-03.yaml} and the file of
     * measures that it is about…
     */
    public static DossierFiles of(Map<String, byte[]> files) {
        var texts = new TreeMap<String, SourceFile>();
        var digests = new TreeMap<String, Digest>();
        var problems = new ArrayList<Problem>();
        files.forEach((name, bytes) -> {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("not an act or a record of a dossier: " + name);
            }
            SourceFile file = SourceFile.of(name, bytes);
            if (!isBytes(name)) {
                texts.put(name, file);
            }
            digests.put(name, file.digest());
        });
        if (!texts.containsKey(CONVENTION)) {
            problems.add(DossierProblems.noConvention(CONVENTION, List.copyOf(texts.keySet())));
        }
        return new DossierFiles(texts, digests, problems, List.of());
    }

    /** The same with other bytes under some names. */
    DossierFiles with(Map<String, byte[]> changed) {
        var allTexts = new TreeMap<>(texts);
        var allDigests = new TreeMap<>(digests);
        changed.forEach((name, bytes) -> {
            SourceFile file = SourceFile.of(name, bytes);
            if (!isBytes(name)) {
                allTexts.put(name, file);
            }
            allDigests.put(name, file.digest());
        });
        return new DossierFiles(allTexts, allDigests, problems, notices);
    }

    /** The files of vintages, by their names. */
    List<SourceFile> parameters() {
        return texts.values().stream().filter(file -> isParameters(file.name())).toList();
    }

    /**
     * The acts and the records in the order in which they are read: the convention, the amendments by their numbers,
     * the drafts, the records.
     */
    List<SourceFile> inOrder() {
        return texts.values().stream()
                .filter(file -> !isParameters(file.name()))
                .sorted(Comparator.comparing((SourceFile file) -> !file.name().equals(CONVENTION))
                        .thenComparing(file -> file.name().startsWith(RECORDS)
                                || isSubmission(file.name())
                                || isEvaluation(file.name()))
                        .thenComparingInt(file -> number(file.name()))
                        .thenComparing(SourceFile::name))
                .toList();
    }

    /** The number in the name of an amendment's file; 0 for another file. */
    static int number(String file) {
        String digits = file.replaceAll("[^0-9]", "");
        return file.startsWith(AMENDMENTS) ? Integer.parseInt(digits) : 0;
    }

    /** The name of a draft: that of its file, {@code network} for {@code drafts/network.yaml}. */
    static String draft(String file) {
        return file.substring(DRAFTS.length() + 1, file.length() - ".yaml".length());
    }

    static boolean isParameters(String file) {
        return file.startsWith(PARAMETERS + "/");
    }

    static boolean isSubmission(String file) {
        return file.startsWith(MEASURES + "/")
                && SUBMISSION.matcher(file.substring(MEASURES.length() + 1)).matches();
    }

    static boolean isEvaluation(String file) {
        return file.startsWith(EVALUATION + "/")
                && SUBMISSION.matcher(file.substring(EVALUATION.length() + 1)).matches();
    }

    /** Whether only the hash of a file counts: measures, evidence. */
    private static boolean isBytes(String file) {
        return file.startsWith(EVIDENCE + "/")
                || (file.startsWith(MEASURES + "/") && !isSubmission(file))
                || (file.startsWith(EVALUATION + "/") && !isEvaluation(file));
    }

    /** The name of a submission: that of its file, {@code 2026-03} for {@code measures/2026-03.yaml}. */
    static String submission(String file) {
        return file.substring(MEASURES.length() + 1, file.length() - ".yaml".length());
    }

    static boolean isDraft(String file) {
        return file.startsWith(DRAFTS + "/");
    }

    /** The hash of the names and hashes of all files, in the order of the names, each {@code name NUL hash LF}. */
    Digest whole() {
        return Digest.ofText(digests.entrySet().stream()
                .map(entry -> entry.getKey() + "\0" + entry.getValue().hex() + "\n")
                .collect(Collectors.joining()));
    }
}
