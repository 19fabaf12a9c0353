package org.rouage.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;

/**
 * The entries of a zip archive, trusted in nothing: names are checked, sizes are bounded before and while expanding,
 * check sums are compared, links and archives inside are not opened, and nothing is ever written to disk.
 *
 * <p>Example: an archive with {@code ../../etc/passwd} and {@code L1.md} has one name, {@code L1.md}, and one problem,
 * {@code ARCHIVE-NAME} at {@code law.zip!/../../etc/passwd}.
 */
final class Archive implements SourceTree {
    private static final long LOOKED_AT_FROM = 1L << 20;
    private static final int LONGEST_NAME = 1_000;

    private static final Text CUT = Text.of("une archive coupée ou abîmée", "an archive that is cut or damaged");

    private final ZipFile zip;
    private final String printed;
    private final Limits limits;
    private final SortedMap<String, ZipEntry> entries = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Archive(ZipFile zip, String printed, Limits limits) {
        this.zip = zip;
        this.printed = printed;
        this.limits = limits;
    }

    static Outcome<SourceTree> open(Path path, Limits limits) {
        Place place = Place.of(path.toString());
        try {
            Set<String> links = ZipLinks.in(path);
            @SuppressWarnings("resource") // closed by close(), or just below when the archive is refused
            var archive = new Archive(new ZipFile(path.toFile(), StandardCharsets.UTF_8), path.toString(), limits);
            if (archive.tooMuch()) {
                archive.close();
                return Outcome.refused(archive.problems);
            }
            archive.list(links);
            return Outcome.accepted(archive);
        } catch (ZipException damaged) {
            return Outcome.refused(List.of(FileProblems.damaged(place, said(damaged))));
        } catch (EOFException cut) {
            return Outcome.refused(List.of(FileProblems.damaged(place, CUT)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Text said(ZipException damaged) {
        return String.valueOf(damaged.getMessage()).contains("encrypt")
                ? Text.of("une archive à mot de passe", "an archive with a password")
                : CUT;
    }

    /** Looks only at what the archive says of itself: nothing is expanded yet. */
    private boolean tooMuch() {
        if (zip.size() > limits.entries()) {
            problems.add(FileProblems.bomb(
                    Place.of(printed),
                    Text.of(zip.size() + " entrées", zip.size() + " entries"),
                    Text.of("au plus " + limits.entries(), "at most " + limits.entries())));
            return true;
        }
        long total = 0;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            total += Math.max(0, all.nextElement().getSize());
        }
        if (total > limits.totalBytes()) {
            problems.add(FileProblems.bomb(
                    Place.of(printed),
                    Text.of(total + " octets une fois ouverte", total + " bytes once expanded"),
                    Text.of("au plus " + limits.totalBytes(), "at most " + limits.totalBytes())));
            return true;
        }
        return false;
    }

    private void list(Set<String> links) {
        var seen = new HashSet<String>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            String name = entry.getName();
            Place place = Place.of(printed(name));
            if (!isSafe(name)) {
                problems.add(FileProblems.unsafeName(Place.of(printed(visible(name)))));
            } else if (!seen.add(name)) {
                problems.add(FileProblems.twice(place));
            } else if (links.contains(name)) {
                problems.add(FileProblems.linkEntry(place));
            } else if (!entry.isDirectory() && !SourceTree.isHidden(name)) {
                entries.put(name, entry);
            }
        }
        problems.stream()
                .filter(problem -> problem.code().equals("ARCHIVE-DUPLICATE"))
                .forEach(problem -> entries.remove(
                        problem.place().file().substring(printed("").length())));
        problems.sort(null);
    }

    private static boolean isSafe(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.startsWith("/") || name.contains("\\")) {
            return false;
        }
        if (name.codePoints().anyMatch(Character::isISOControl) || name.matches("^[A-Za-z]:.*")) {
            return false;
        }
        String inside = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return List.of(inside.split("/", -1)).stream()
                .noneMatch(segment -> segment.isEmpty() || segment.equals(".") || segment.equals(".."));
    }

    private static String visible(String name) {
        String cut = name.length() > 120 ? name.substring(0, 120) + "…" : name;
        return cut.codePoints()
                .map(read -> Character.isISOControl(read) ? '?' : read)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Override
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public String printed(String name) {
        return printed + "!/" + name;
    }

    @Override
    public Outcome<SourceFile> read(String name) {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new IllegalArgumentException("not an entry of " + printed + ": " + name);
        }
        Place place = Place.of(printed(name));
        List<Problem> tooLarge = bombs(place, entry.getSize(), entry.getCompressedSize());
        if (!tooLarge.isEmpty()) {
            return Outcome.refused(tooLarge);
        }
        try (InputStream input = zip.getInputStream(entry)) {
            byte[] bytes = input.readNBytes((int) Math.max(0, entry.getSize()) + 1);
            return checked(place, entry, bytes);
        } catch (ZipException damaged) {
            return Outcome.refused(List.of(FileProblems.damaged(place, said(damaged))));
        } catch (EOFException cut) {
            return Outcome.refused(List.of(FileProblems.damaged(place, CUT)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Outcome<SourceFile> checked(Place place, ZipEntry entry, byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        if (bytes.length != entry.getSize() || (entry.getCrc() != -1 && sum.getValue() != entry.getCrc())) {
            Text found = Text.of(
                    "une entrée qui n'est pas celle que l'archive annonce (taille ou somme de contrôle)",
                    "an entry that is not what the archive announces (size or check sum)");
            return Outcome.refused(List.of(FileProblems.damaged(place, found)));
        }
        boolean archive = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9;
        if (archive || FileProblems.packed(bytes).isPresent()) {
            return Outcome.refused(List.of(FileProblems.nested(place)));
        }
        return Outcome.accepted(SourceFile.owning(printed(entry.getName()), bytes));
    }

    private List<Problem> bombs(Place place, long size, long compressed) {
        if (size > limits.fileBytes()) {
            return List.of(FileProblems.tooLarge(place, size, limits.fileBytes()));
        }
        if (size > LOOKED_AT_FROM && size / Math.max(1, compressed) > limits.ratio()) {
            return List.of(FileProblems.bomb(
                    place,
                    Text.of(
                            String.format(Locale.ROOT, "%d octets réduits à %d", size, compressed),
                            String.format(Locale.ROOT, "%d bytes squeezed into %d", size, compressed)),
                    Text.of("au plus " + limits.ratio() + " fois", "at most " + limits.ratio() + " times")));
        }
        return List.of();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
