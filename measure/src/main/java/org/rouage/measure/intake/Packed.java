package org.rouage.measure.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;

/**
 * Whether a workbook, which is a zip archive, can be expanded safely: it is read through once, with bounds, before
 * anything else reads it.
 *
 * <p>Example: 10 MB that expand to 10 GB are refused when the first gigabyte is reached, whatever the archive says of
 * itself; a workbook of a million rows expands to some 200 MB.
 */
final class Packed {
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 1L << 30;
    /** The texts of a workbook are held in memory. */
    private static final long MOST_TEXT_BYTES = 128L << 20;

    private static final long LOOKED_AT_FROM = 1L << 20;
    private static final long MOST_TIMES = 300;

    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String STYLES = "styles.xml";

    private Packed() {}

    static List<Problem> problems(Path file, String printed) {
        Place at = Place.of(printed);
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                return List.of(FileShape.kind(at, Text.of("une archive zip", "a zip archive")));
            }
            if (zip.size() > MOST_ENTRIES) {
                return List.of(FileShape.bomb(
                        at,
                        Text.of(zip.size() + " entrées", zip.size() + " entries"),
                        Text.of("au plus " + MOST_ENTRIES, "at most " + MOST_ENTRIES)));
            }
            return expanded(zip, at);
        } catch (ZipException | EOFException damaged) {
            return List.of(
                    FileShape.damaged(at, Text.of("un classeur coupé ou abîmé", "a workbook that is cut or damaged")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whether a workbook that can be opened says in which forms its numbers are shown. */
    static boolean hasStyles(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return zip.stream().anyMatch(entry -> entry.getName().endsWith(STYLES));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Problem> expanded(ZipFile zip, Place at) throws IOException {
        long total = 0;
        var chunk = new byte[1 << 16];
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            long most = entry.getName().equals(TEXTS) ? MOST_TEXT_BYTES : MOST_BYTES;
            long size = 0;
            try (InputStream bytes = zip.getInputStream(entry)) {
                for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
                    size += read;
                    total += read;
                    boolean isSqueezed =
                            size > LOOKED_AT_FROM && size / Math.max(1, entry.getCompressedSize()) > MOST_TIMES;
                    if (size > most || total > MOST_BYTES || isSqueezed) {
                        return List.of(FileShape.bomb(
                                at,
                                Text.of(
                                        entry.getName() + " : plus de " + size + " octets une fois ouverte",
                                        entry.getName() + ": more than " + size + " bytes once expanded"),
                                Text.of(
                                        "au plus " + most + " octets, et " + MOST_TIMES + " fois la taille du fichier",
                                        "at most " + most + " bytes, and " + MOST_TIMES + " times its packed size")));
                    }
                }
            }
        }
        return List.of();
    }
}
