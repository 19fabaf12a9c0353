package org.rouage.cli.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether what a command wrote is whole in the form it was asked for. */
final class WellFormed {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String WORKBOOK = "xl/workbook.xml";

    private WellFormed() {}

    /** JSON that says its format in its first field. */
    static JsonNode json(String written, String format) {
        JsonNode read = JSON.readTree(written);
        assertThat(read.propertyNames().iterator().next()).isEqualTo("format");
        assertThat(read.path("format").asString()).isEqualTo(format);
        return read;
    }

    /** Rows that all have the cells of the header. */
    static List<CsvRecord> csv(String written) {
        List<CsvRecord> rows = CsvReader.builder().ofCsvRecord(written).stream().toList();
        assertThat(rows).isNotEmpty();
        assertThat(rows).allMatch(row -> row.getFieldCount() == rows.getFirst().getFieldCount());
        return rows;
    }

    /** A page that is closed, with the same number of each element opened and closed. */
    static void html(String written) {
        assertThat(written).startsWith("<!doctype html>\n<html lang=\"").endsWith("</html>\n");
        for (String element : List.of("html", "body", "main", "section", "table", "tr", "td", "details", "svg", "p")) {
            assertThat(written.split("<" + element + "[ >]", -1))
                    .as(element)
                    .hasSameSizeAs(written.split("</" + element + ">", -1));
        }
    }

    /** A workbook whose every part is XML, with a sheet at least. */
    static void xlsx(Path file) {
        var parts = new TreeSet<String>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.add(part.getName());
                xml(zip.readAllBytes());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        assertThat(parts).contains(WORKBOOK).anyMatch(part -> part.startsWith("xl/worksheets/sheet"));
    }

    private static void xml(byte[] part) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
        } catch (SAXException | ParserConfigurationException broken) {
            throw new AssertionError("a part of the workbook is no XML", broken);
        }
    }
}
