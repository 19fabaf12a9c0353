package org.rouage.document.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Places in a drawing, to a tenth of a pixel, written alike on every machine: {@code 12.5}, {@code 80}. */
final class Pixels {
    /** The size of all words of a chart. */
    static final int WORDS = 14;

    /** From one line of words to the next. */
    static final int LEADING = 17;

    private static final double WIDTH_OF_A_LETTER = 7.6;

    private Pixels() {}

    static String at(double pixels) {
        BigDecimal tenth =
                BigDecimal.valueOf(pixels).setScale(1, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return tenth.signum() == 0 ? "0" : tenth.toPlainString();
    }

    /** How wide words are, on the wide side. */
    static double width(String words) {
        return words.codePointCount(0, words.length()) * WIDTH_OF_A_LETTER;
    }
}
