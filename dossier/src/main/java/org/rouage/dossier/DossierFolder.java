package org.rouage.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rouage.basics.Digest;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.dossier.form.Forms;
import org.rouage.files.Nearest;
import org.rouage.files.SourceFile;
import org.rouage.files.yaml.Yaml;

/**
 * Walks the folder of a dossier: takes the bytes of the acts and records, hashes every file that counts, and says what
 * it leaves aside.
 *
 * <p>Example: beside {@code convention.yaml}, {@code README.md} is left aside silently, {@code notes.yaml} with a
 * notice, and {@code records/signature.yaml} is a problem, since a misspelt name would hide the signatures. Links are
 * not followed; a file past {@link Yaml#MOST_BYTES} is not opened.
 */
final class DossierFolder {
    private static final int MOST_FILES = 10_000;
    private static final int DEEPEST = 8;
    private static final int BUFFER_BYTES = 1 << 16;
    private static final Pattern AMENDMENT = Pattern.compile("[1-9][0-9]{0,3}\\.yaml");
    private static final Pattern YAML = Pattern.compile("(?i).*\\.ya?ml");
    private static final Pattern CSV = Pattern.compile(".*\\.csv");
    private static final Pattern NEARLY_CSV = Pattern.compile("(?i).*\\.(csv|tsv)");
    private static final List<String> FOLDERS = List.of(
            DossierFiles.AMENDMENTS,
            DossierFiles.DRAFTS,
            DossierFiles.RECORDS,
            DossierFiles.PARAMETERS,
            DossierFiles.MEASURES,
            DossierFiles.EVALUATION,
            DossierFiles.EVIDENCE,
            "scenarios",
            "schema",
            "uncertainties");

    private final Path folder;
    /** What the caller knows of files of measures. */
    private final Function<Path, Optional<Digest>> known;

    private final TreeMap<String, SourceFile> texts = new TreeMap<>();
    private final TreeMap<String, Digest> digests = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();

    private DossierFolder(Path folder, Function<Path, Optional<Digest>> known) {
        this.folder = folder;
        this.known = known;
    }

    /** The files of the dossier in this folder; a disk that fails gives an {@link UncheckedIOException}. */
    static DossierFiles files(Path folder) {
        return files(folder, file -> Optional.empty());
    }

    static DossierFiles files(Path folder, Function<Path, Optional<Digest>> known) {
        var walked = new DossierFolder(folder, known);
        if (Files.isRegularFile(folder)) {
            Path in = Optional.ofNullable(folder.getParent()).orElse(Path.of("."));
            walked.problems.add(DossierProblems.fileNotFolder(folder.toString(), in.toString()));
        } else if (!Files.isDirectory(folder)) {
            walked.problems.add(DossierProblems.notFolder(folder.toString()));
        } else {
            walked.root();
        }
        return new DossierFiles(walked.texts, walked.digests, walked.problems, walked.notices);
    }

    private void root() {
        var names = new ArrayList<String>();
        for (Path entry : entries(folder)) {
            String name = name(entry);
            names.add(name);
            if (name.equals(DossierFiles.CONVENTION)) {
                text(name, entry);
            } else if (FOLDERS.contains(name)) {
                known(name, entry);
            } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                stranger(name);
            } else if (YAML.matcher(name).matches()) {
                notices.add(DossierProblems.ignored(name));
            }
        }
        if (!names.contains(DossierFiles.CONVENTION)) {
            problems.add(DossierProblems.noConvention(folder.toString(), names));
        }
    }

    /** A folder that is none of the dossier's: ignored with a notice, unless its name is nearly one of theirs. */
    private void stranger(String name) {
        if (Nearest.to(name, FOLDERS).isPresent()) {
            Text expected = Text.of(
                    "un des dossiers " + String.join(", ", FOLDERS),
                    "one of the folders " + String.join(", ", FOLDERS));
            problems.add(DossierProblems.unknownFile(name, expected, FOLDERS));
        } else {
            notices.add(DossierProblems.ignored(name));
        }
    }

    private void known(String name, Path entry) {
        if (Files.isSymbolicLink(entry)) {
            problems.add(DossierProblems.link(name));
        } else if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            Text expected = Text.of("un dossier de ce nom", "a folder of that name");
            problems.add(DossierProblems.unknownFile(name, expected, List.of()));
        } else if (name.equals(DossierFiles.AMENDMENTS)) {
            entries(entry).forEach(this::amendment);
        } else if (name.equals(DossierFiles.DRAFTS)) {
            entries(entry).forEach(this::draft);
        } else if (name.equals(DossierFiles.RECORDS)) {
            entries(entry).forEach(this::record);
        } else if (name.equals(DossierFiles.PARAMETERS)) {
            hashed(name, entry, file -> Optional.empty());
            entries(entry).forEach(this::parameters);
        } else if (name.equals(DossierFiles.MEASURES)) {
            hashed(name, entry, known);
            entries(entry).forEach(this::submission);
        } else if (name.equals(DossierFiles.EVALUATION)) {
            hashed(name, entry, file -> Optional.empty());
            entries(entry).forEach(this::evaluation);
        } else if (name.equals(DossierFiles.EVIDENCE)) {
            hashed(name, entry, file -> Optional.empty());
        }
    }

    private void amendment(Path entry) {
        String name = DossierFiles.AMENDMENTS + "/" + name(entry);
        if (AMENDMENT.matcher(name(entry)).matches()) {
            text(name, entry);
        } else if (YAML.matcher(name).matches()) {
            Text expected =
                    Text.of("le numéro de l'avenant, tel que 1.yaml", "the number of the amendment, such as 1.yaml");
            problems.add(DossierProblems.unknownFile(name, expected, List.of()));
        }
    }

    private void draft(Path entry) {
        String name = DossierFiles.DRAFTS + "/" + name(entry);
        if (DossierFiles.DRAFT.matcher(name(entry)).matches()) {
            text(name, entry);
        } else if (YAML.matcher(name).matches()) {
            Text expected = Text.of(
                    "le nom du projet d'avenant, en minuscules et traits d'union, tel que reseau.yaml",
                    "the name of the draft, in lower-case words joined by hyphens, such as network.yaml");
            problems.add(DossierProblems.unknownFile(name, expected, List.of()));
        }
    }

    private void record(Path entry) {
        String name = DossierFiles.RECORDS + "/" + name(entry);
        List<String> known = List.copyOf(Forms.records().keySet());
        if (known.contains(name(entry))) {
            text(name, entry);
        } else if (YAML.matcher(name).matches()) {
            String listed = String.join(", ", known);
            Text expected = Text.of("un des fichiers " + listed, "one of the files " + listed);
            problems.add(DossierProblems.unknownFile(name, expected, known));
        }
    }

    /** Tables are read; whatever else is kept beside them counts by its hash. */
    private void parameters(Path entry) {
        String name = DossierFiles.PARAMETERS + "/" + name(entry);
        if (CSV.matcher(name).matches()) {
            text(name, entry);
        } else if (NEARLY_CSV.matcher(name).matches()) {
            Text expected = Text.of("un nom en .csv, en minuscules", "a name in .csv, in lower case");
            problems.add(DossierProblems.unknownFile(name, expected, List.of()));
        }
    }

    /** Measures are counted by their hashes; the submissions that they came with are read. */
    private void submission(Path entry) {
        String name = DossierFiles.MEASURES + "/" + name(entry);
        if (DossierFiles.isSubmission(name)) {
            text(name, entry);
        } else if (YAML.matcher(name).matches()) {
            Text expected = Text.of(
                    "le nom d'une remontée, en minuscules et traits d'union, tel que remontee-2026-03.yaml",
                    "the name of a submission, in lower-case words joined by hyphens, such as calls-2026-03.yaml");
            problems.add(DossierProblems.unknownFile(name, expected, List.of()));
        }
    }

    private void evaluation(Path entry) {
        String name = DossierFiles.EVALUATION + "/" + name(entry);
        if (DossierFiles.isEvaluation(name)) {
            text(name, entry);
        } else if (YAML.matcher(name).matches()) {
            Text expected = Text.of(
                    "le nom d'une évaluation, en minuscules et traits d'union, tel que bilan-2022.yaml",
                    "the name of an evaluation, in lower-case words joined by hyphens, such as review-2022.yaml");
            problems.add(DossierProblems.unknownFile(name, expected, List.of()));
        }
    }

    private void text(String name, Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(DossierProblems.link(name));
            return;
        }
        try (InputStream input = Files.newInputStream(file)) {
            long size = Files.size(file);
            byte[] bytes = size > Yaml.MOST_BYTES ? new byte[0] : input.readNBytes(Yaml.MOST_BYTES + 1);
            if (size > Yaml.MOST_BYTES || bytes.length > Yaml.MOST_BYTES) {
                problems.add(DossierProblems.tooLarge(name, Math.max(size, bytes.length)));
                return;
            }
            SourceFile source = SourceFile.of(name, bytes);
            texts.put(name, source);
            digests.put(name, source.digest());
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + file, failed);
        }
    }

    /** Files whose content is not read here: only their hashes count. */
    private void hashed(String name, Path inside, Function<Path, Optional<Digest>> without) {
        try (Stream<Path> walk = Files.walk(inside, DEEPEST)) {
            List<Path> files = walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !isHidden(inside.relativize(file)))
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
            if (files.size() > MOST_FILES) {
                problems.add(DossierProblems.tooMany(name, MOST_FILES));
                return;
            }
            for (Path file : files) {
                Optional<Digest> told = without.apply(file);
                digests.put(relative(file), told.isPresent() ? told.get() : digest(file));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + inside, failed);
        }
    }

    /** What Rouage makes from submissions, in measures/.rouage, is no part of a dossier. */
    private static boolean isHidden(Path inside) {
        for (Path part : inside) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private String relative(Path file) {
        var names = new ArrayList<String>();
        folder.relativize(file).forEach(part -> names.add(part.toString()));
        return String.join("/", names);
    }

    private static Digest digest(Path file) throws IOException {
        try (var input = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[BUFFER_BYTES];
            int read = 0;
            while (read >= 0) {
                read = input.read(buffer);
            }
            return new Digest(HexFormat.of().formatHex(input.getMessageDigest().digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** What stands in a folder, by name, without hidden files. */
    private List<Path> entries(Path inside) {
        try (Stream<Path> listed = Files.list(inside)) {
            List<Path> found = listed.limit(MOST_FILES + 1L)
                    .filter(entry -> !name(entry).startsWith("."))
                    .sorted()
                    .toList();
            if (found.size() > MOST_FILES) {
                problems.add(DossierProblems.tooMany(inside.equals(folder) ? "." : name(inside), MOST_FILES));
                return List.of();
            }
            return found;
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + inside, failed);
        }
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }
}
