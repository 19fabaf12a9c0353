package org.rouage.measure.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;

/**
 * A CSV file, read exactly: separated by commas, semicolons or tabs, by whichever makes most of the header known.
 *
 * <p>Example: {@code Caisse;Mesure;Période;Valeur} is separated by semicolons. Bytes that are not UTF-8 are read as the
 * mark of replacement, so that every cell that holds some is told.
 */
final class CsvOrigin implements Origin {
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final int LONGEST_HEADER = 1 << 16;
    private static final int MARK_LENGTH = 3;

    private final Path file;
    private final String printed;
    private final Mapping mapping;
    private char separator = ',';

    CsvOrigin(Path file, String printed, Mapping mapping) {
        this.file = file;
        this.printed = printed;
        this.mapping = mapping;
    }

    @Override
    public Outcome<Layout> layout() {
        byte[] start = start();
        if (isUtf16(start)) {
            return Outcome.refused(List.of(FileShape.utf16(Place.in(printed, 1, 1))));
        }
        int skipped = hasMark(start) ? MARK_LENGTH : 0;
        String text = new String(start, skipped, start.length - skipped, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            return Outcome.refused(List.of(FileShape.empty(Place.of(printed))));
        }
        Optional<CsvRecord> header = best(text);
        if (header.isEmpty()) {
            return Outcome.refused(List.of(FileShape.quotes(Place.in(printed, 1, 0))));
        }
        long line = header.get().getStartingLineNumber();
        List<String> names = header.get().getFields();
        List<Problem> unread = notUtf8(names, line);
        if (!unread.isEmpty()) {
            return Outcome.refused(unread);
        }
        return names.size() < Column.REQUIRED && Layout.known(names, mapping) == 0
                ? Outcome.refused(List.of(FileShape.noTable(Place.in(printed, (int) line, 0), text)))
                : Layout.of(printed, line, names, mapping);
    }

    /** What a name means is not asked before it can be read: {@code période} in Windows-1252 is no unknown column. */
    private List<Problem> notUtf8(List<String> names, long line) {
        return IntStream.range(0, names.size())
                .filter(i -> names.get(i).indexOf(RowCheck.REPLACED) >= 0)
                .mapToObj(i -> CellProblems.encoding(Place.in(printed, (int) line, i + 1), names.get(i)))
                .toList();
    }

    /** Known once the layout is. */
    char separator() {
        return separator;
    }

    private Optional<CsvRecord> best(String text) {
        record Choice(char separator, CsvRecord header, long known) {}
        Optional<Choice> best = SEPARATORS.stream()
                .flatMap(each -> first(text, each).stream()
                        .map(header -> new Choice(each, header, Layout.known(header.getFields(), mapping))))
                .max(Comparator.comparingLong(Choice::known)
                        .thenComparingInt(choice -> choice.header().getFieldCount()));
        best.ifPresent(choice -> separator = choice.separator());
        return best.map(Choice::header);
    }

    private static Optional<CsvRecord> first(String text, char separator) {
        try (CsvReader<CsvRecord> reader = reader(separator).ofCsvRecord(new StringReader(text));
                Stream<CsvRecord> records = reader.stream()) {
            return records.findFirst();
        } catch (CsvParseException damaged) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }

    @Override
    public void rows(Layout layout, Consumer<Row> taker, Findings findings) {
        long line = 1;
        boolean isHeader = true;
        try (InputStream bytes = open();
                InputStreamReader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                CsvReader<CsvRecord> reader = reader(separator).ofCsvRecord(text);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            while (records.hasNext()) {
                CsvRecord each = records.next();
                line = each.getStartingLineNumber();
                if (!isHeader) {
                    taker.accept(Row.of(line, each.getFields()));
                }
                isHeader = false;
            }
        } catch (CsvParseException damaged) {
            findings.refuse(FileShape.quotes(Place.in(printed, (int) line + 1, 0)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private InputStream open() throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        bytes.mark(MARK_LENGTH);
        if (!hasMark(bytes.readNBytes(MARK_LENGTH))) {
            bytes.reset();
        }
        return bytes;
    }

    private byte[] start() {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(LONGEST_HEADER);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static boolean hasMark(byte[] start) {
        return start.length >= MARK_LENGTH
                && (start[0] & 0xFF) == 0xEF
                && (start[1] & 0xFF) == 0xBB
                && (start[2] & 0xFF) == 0xBF;
    }

    static boolean isUtf16(byte[] start) {
        int first = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | (start[1] & 0xFF);
        return first == 0xFFFE || first == 0xFEFF;
    }
}
