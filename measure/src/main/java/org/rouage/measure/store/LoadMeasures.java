package org.rouage.measure.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.files.AtomicFile;
import org.rouage.indicator.Side;
import org.rouage.measure.Engine;
import org.rouage.measure.intake.Contents;
import org.rouage.measure.intake.Expected;
import org.rouage.measure.intake.Findings;
import org.rouage.measure.intake.Intake;
import org.rouage.measure.intake.Mapping;

/**
 * Receives a file of measures into a dossier: copies its bytes, judges them, and keeps them for good when nothing is
 * wrong.
 *
 * <p>Example: {@code new LoadMeasures(dossier, expected, Engine.Bounds::of).load(asked, findings)}. The reception is
 * written last, by one atomic rename: a process that is killed before has received nothing, one that is killed after
 * has received everything. Two loads at once: the second is refused.
 */
public final class LoadMeasures {
    private final Path dossier;
    private final Expected expected;
    private final Bounding bounds;
    private final Consumer<Step> watcher;

    /** The moments of a load, in their order. */
    enum Step {
        LOCKED,
        COPIED,
        CHECKED,
        ROWS_KEPT,
        NOTED,
        ORIGINAL_KEPT,
        RECEIVED,
        NOTE_TAKEN_AWAY,
        CLEANED
    }

    /** The bounds of the engine, given the folder where it may spill. */
    public interface Bounding {
        Engine.Bounds of(Path spill);
    }

    /**
     * What is brought, and how it is to be received; its name in the store follows from that of the file if not given.
     *
     * @param withdraws whether it may lack values of what it supersedes
     */
    public record Asked(
            Path file,
            String printed,
            Optional<String> id,
            LocalDate on,
            String by,
            Side.State state,
            List<String> supersedes,
            Optional<String> reason,
            boolean withdraws,
            Mapping mapping) {
        public Asked {
            supersedes = List.copyOf(supersedes);
        }
    }

    /** A file that was received, and what it holds. */
    public record Received(Reception reception, Contents contents) {}

    public LoadMeasures(Path dossier, Expected expected, Bounding bounds) {
        this(dossier, expected, bounds, step -> {});
    }

    /** The watcher is told of each step once it is done, and may end the load there. */
    LoadMeasures(Path dossier, Expected expected, Bounding bounds, Consumer<Step> watcher) {
        this.dossier = dossier;
        this.expected = expected;
        this.bounds = bounds;
        this.watcher = watcher;
    }

    /** Empty when it is refused: the findings say why. */
    public Optional<Received> load(Asked asked, Findings findings) {
        Path made = dossier.resolve(MeasureStore.FOLDER).resolve(MeasureStore.MADE);
        try {
            Files.createDirectories(made);
            try (FileChannel channel = FileChannel.open(
                            made.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                if (lock == null) {
                    findings.refuse(StoreProblems.busy());
                    return Optional.empty();
                }
                return alone(asked, findings);
            }
        } catch (OverlappingFileLockException inThisProcess) {
            findings.refuse(StoreProblems.busy());
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Optional<Received> alone(Asked asked, Findings findings) throws IOException {
        watcher.accept(Step.LOCKED);
        Outcome<MeasureStore> opened = MeasureStore.open(dossier);
        if (opened.value().isEmpty()) {
            opened.problems().forEach(findings::refuse);
            return Optional.empty();
        }
        MeasureStore store = opened.value().get();
        Leftovers.sweep(store);
        Path draft = Files.createDirectory(store.made(Leftovers.DRAFT + UUID.randomUUID()));
        try {
            return drafted(asked, findings, store, draft);
        } finally {
            Leftovers.delete(draft);
            watcher.accept(Step.CLEANED);
        }
    }

    private Optional<Received> drafted(Asked asked, Findings findings, MeasureStore store, Path draft)
            throws IOException {
        String name = asked.id().orElseGet(() -> StoredName.of(asked.file(), store));
        Path original = draft.resolve("original");
        String sha256 = copied(asked.file(), original);
        watcher.accept(Step.COPIED);
        var reception = new Reception(
                name,
                name + StoredName.ending(asked.file()),
                sha256,
                asked.on(),
                asked.by(),
                asked.state(),
                asked.supersedes(),
                asked.reason(),
                asked.mapping().written());
        List<Problem> problems = mistakes(reception, asked, store);
        problems.forEach(findings::refuse);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        Path rows = draft.resolve("rows.parquet");
        Optional<Contents> contents = checked(asked, findings, store, reception, original, rows);
        watcher.accept(Step.CHECKED);
        if (contents.isPresent()) {
            keep(store, reception, original, rows);
        }
        return contents.map(held -> new Received(reception, held));
    }

    private Optional<Contents> checked(
            Asked asked, Findings findings, MeasureStore store, Reception reception, Path original, Path rows)
            throws IOException {
        Path draft = Files.createDirectory(original.resolveSibling("scratch"));
        try (Engine engine = Engine.open(bounds.of(draft.resolve("spill")))) {
            Expected heard = Sender.of(asked.by(), expected).heard(expected).receivedOn(asked.on());
            var among = new Among(engine, heard, new LiveRows(engine, expected, store, draft), asked.withdraws());
            return among.take(
                    new Intake.Asked(original, asked.printed(), asked.mapping(), rows, draft),
                    reception.state(),
                    reception.supersedes(),
                    findings);
        }
    }

    private List<Problem> mistakes(Reception reception, Asked asked, MeasureStore store) {
        var problems = new ArrayList<Problem>();
        List<Reception> live = store.live();
        if (store.reception(reception.id()).isPresent() || Files.exists(store.original(reception))) {
            problems.add(StoreProblems.taken(reception.id()));
        }
        live.stream()
                .filter(each -> each.sha256().equals(reception.sha256()) && each.state() == reception.state())
                .forEach(each -> problems.add(StoreProblems.sameFile(asked.printed(), each)));
        Sender.of(reception.by(), expected)
                .mismatch(reception.by(), reception.state())
                .ifPresent(problems::add);
        for (String id : reception.supersedes()) {
            Optional<Reception> other = store.reception(id);
            if (other.isEmpty()) {
                List<String> known = live.stream().map(Reception::id).toList();
                problems.add(StoreProblems.unknown(id, known));
                continue;
            }
            store.supersededBy(id, LocalDate.MAX)
                    .ifPresent(by -> problems.add(StoreProblems.alreadySuperseded(id, by)));
            if (other.get().state() != reception.state()) {
                problems.add(
                        StoreProblems.otherState(other.get(), reception.state().term()));
            }
            if (other.get().received().isAfter(reception.received())) {
                problems.add(
                        StoreProblems.earlier(other.get(), reception.received().toString()));
            }
        }
        if (!reception.supersedes().isEmpty() && reception.reason().isEmpty()) {
            problems.add(StoreProblems.noReason());
        }
        return problems;
    }

    /** The fingerprint is of the bytes that are kept, whatever becomes of the file meanwhile. */
    private static String copied(Path from, Path to) throws IOException {
        MessageDigest digest = MeasureStore.sha256();
        try (OutputStream kept = new DigestOutputStream(Files.newOutputStream(to), digest)) {
            Files.copy(from, kept);
        }
        force(to);
        return HexFormat.of().formatHex(digest.digest());
    }

    private void keep(MeasureStore store, Reception reception, Path original, Path rows) throws IOException {
        force(rows);
        Files.move(rows, store.rows(reception), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        watcher.accept(Step.ROWS_KEPT);
        Path note = store.made(Leftovers.PENDING + reception.id());
        AtomicFile.write(note, reception.file());
        watcher.accept(Step.NOTED);
        Files.move(original, store.original(reception), StandardCopyOption.ATOMIC_MOVE);
        Seal.write(store, reception);
        watcher.accept(Step.ORIGINAL_KEPT);
        AtomicFile.write(Receptions.file(store.folder(), reception.id()), Receptions.print(reception));
        watcher.accept(Step.RECEIVED);
        Files.delete(note);
        watcher.accept(Step.NOTE_TAKEN_AWAY);
    }

    /** Through to the disk. */
    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
