package org.rouage.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook without the instant of writing, which would make two workbooks of one report differ.
 *
 * <p>Example: {@code Timeless.workbook(bytes, LocalDate.of(2026, 6, 30))} says it was made on that day, at midnight.
 */
public final class Timeless {
    private static final Pattern INSTANT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z");
    private static final String PROPERTIES = "docProps/core.xml";

    /** Not the first instant that a zip can tell: that one is written again by the zone of the machine. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Timeless() {}

    /** The library's zip can be read by its directory only, so it goes through a file. */
    public static byte[] workbook(byte[] workbook, LocalDate day) throws IOException {
        Path file = Files.createTempFile("rouage", ".xlsx");
        var written = new ByteArrayOutputStream();
        try {
            Files.write(file, workbook);
            try (var in = new ZipFile(file.toFile());
                    var out = new ZipOutputStream(written)) {
                for (ZipEntry entry : in.stream().toList()) {
                    byte[] bytes = in.getInputStream(entry).readAllBytes();
                    var same = new ZipEntry(entry.getName());
                    same.setTimeLocal(NO_TIME);
                    out.putNextEntry(same);
                    out.write(entry.getName().equals(PROPERTIES) ? dated(bytes, day) : bytes);
                    out.closeEntry();
                }
            }
        } finally {
            Files.delete(file);
        }
        return written.toByteArray();
    }

    private static byte[] dated(byte[] properties, LocalDate day) {
        String xml = new String(properties, StandardCharsets.UTF_8);
        return INSTANT.matcher(xml).replaceAll(day + "T00:00:00Z").getBytes(StandardCharsets.UTF_8);
    }
}
