package org.rouage.document.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.document.score.ScoreCsv.Cell;

/**
 * How tables of results are written as CSV, one rule for every command: in English for programs, comma and point; in
 * French as a French spreadsheet opens it, semicolon and decimal comma, French headings, the mark of UTF-8 in front.
 * Decimals that do not end are cut after ten digits, never rounded; the JSON has the fraction.
 *
 * <p>Example: two thirds is {@code 0.6666666666}, in French {@code 0,6666666666}.
 */
public record CsvForm(Language language) {
    public static final int PLACES_OF_ENDLESS = 10;
    private static final String MARK = "\uFEFF";

    private boolean isFrench() {
        return language == Language.FRENCH;
    }

    private String separator() {
        return isFrench() ? ";" : ",";
    }

    /** The first line; words in lower case are for programs, and stay as they are in English. */
    String heading(List<String> names, List<Text> words) {
        return isFrench()
                ? MARK
                        + String.join(
                                separator(), words.stream().map(Text::french).toList()) + "\r\n"
                : String.join(separator(), names) + "\r\n";
    }

    /** Lines end with CR LF. */
    String line(List<Cell> cells) {
        return cells.stream()
                        .map(cell -> switch (cell) {
                            case Cell.Decimal(Rational exact) -> number(exact);
                            case Cell.Words(String words) ->
                                Safe.quoted(Safe.cell(words), separator().charAt(0));
                        })
                        .collect(Collectors.joining(separator()))
                + "\r\n";
    }

    private String number(Rational exact) {
        String plain = decimal(exact).toPlainString();
        return isFrench() ? plain.replace('.', ',') : plain;
    }

    /** All its digits where they end, else cut. */
    static BigDecimal decimal(Rational exact) {
        return exact.exactDecimal().orElseGet(() -> exact.toDecimal(PLACES_OF_ENDLESS, RoundingMode.DOWN));
    }
}
