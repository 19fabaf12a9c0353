package org.rouage.measure.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Text;
import org.rouage.measure.Engine;

/**
 * What kind of file it is, by its first bytes, whatever its name.
 *
 * <p>Example: a file that starts with {@code PK} is a workbook, one with {@code PAR1} is Parquet; one with
 * {@code %PDF}, or with zero bytes in its start, is none that can be taken in.
 */
final class Origins {
    private static final int LOOKED_AT = 4096;
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Origins() {}

    static Outcome<Origin> open(Intake.Asked asked, Engine engine) {
        byte[] start = start(asked);
        Place at = Place.of(asked.printed());
        if (startsWith(start, "PK".getBytes(StandardCharsets.US_ASCII))) {
            return SheetOrigin.open(asked);
        }
        if (startsWith(start, "PAR1".getBytes(StandardCharsets.US_ASCII))) {
            return ParquetOrigin.open(asked, engine);
        }
        if (startsWith(start, OLD_WORKBOOK)) {
            return Outcome.refused(List.of(FileShape.kind(
                    at,
                    Text.of(
                            "un ancien classeur (.xls) ou un classeur chiffré",
                            "an old (.xls) or encrypted workbook"))));
        }
        if (startsWith(start, "%PDF".getBytes(StandardCharsets.US_ASCII))) {
            return Outcome.refused(List.of(FileShape.kind(at, Text.of("un document PDF", "a PDF document"))));
        }
        return isBinary(start)
                ? Outcome.refused(List.of(FileShape.kind(at, Text.of("un fichier binaire", "a binary file"))))
                : Outcome.accepted(new CsvOrigin(asked.file(), asked.printed(), asked.mapping()));
    }

    /** Text in UTF-16 has zero bytes too, after its mark: the reader of CSV says how to convert it. */
    private static boolean isBinary(byte[] start) {
        for (byte each : CsvOrigin.isUtf16(start) ? new byte[0] : start) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] start, byte[] signature) {
        return start.length >= signature.length
                && Arrays.equals(start, 0, signature.length, signature, 0, signature.length);
    }

    private static byte[] start(Intake.Asked asked) {
        try (InputStream bytes = Files.newInputStream(asked.file())) {
            return bytes.readNBytes(LOOKED_AT);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
