package org.rouage.law;

import java.util.List;
import java.util.Locale;
import org.rouage.law.ArticleNumber.Series;

/** The normal form of article numbers and its order, read character by character: numbers are read by the million. */
final class NumberForm {
    private static final List<String> LATIN = List.of(
            "bis",
            "ter",
            "quater",
            "quinquies",
            "sexies",
            "septies",
            "octies",
            "nonies",
            "decies",
            "undecies",
            "duodecies",
            "terdecies",
            "quaterdecies",
            "quindecies",
            "quinquedecies",
            "sexdecies",
            "septdecies",
            "octodecies",
            "novodecies",
            "vicies",
            "unvicies",
            "duovicies",
            "tervicies",
            "quatervicies",
            "quinvicies",
            "quinquevicies",
            "sexvicies",
            "septvicies",
            "octovicies",
            "novovicies",
            "tricies",
            "untricies",
            "duotricies",
            "quatertricies",
            "quintricies",
            "quadragies",
            "quinquagies");

    private NumberForm() {}

    /** Bis, ter, quater... in their order. */
    static List<String> latinWords() {
        return LATIN;
    }

    /** The rank of bis, ter, quater... among them, or -1 when the word is none of them. */
    static int latinRank(String word) {
        return LATIN.indexOf(word);
    }

    static String normalise(String printed) {
        var number = new StringBuilder(printed.length());
        int position = letters(printed, number);
        if (position == printed.length() || !isDigit(printed.charAt(position))) {
            return words(printed, 0, new StringBuilder(printed.length()));
        }
        position = digits(printed, position, number);
        if (printed.regionMatches(true, position, "er", 0, 2)
                && (position + 2 == printed.length() || !Character.isLetter(printed.charAt(position + 2)))) {
            position += 2;
        }
        return words(printed, position, number);
    }

    /** Copies the leading letters and stars, letters first; returns where the digits should be. */
    private static int letters(String printed, StringBuilder number) {
        int stars = 0;
        int position = 0;
        for (; position < printed.length(); position++) {
            char c = printed.charAt(position);
            if (c == '*') {
                stars++;
            } else if (Character.isLetter(c) && number.length() < 2) {
                number.append(Character.toUpperCase(c));
            } else if (c != '.' && !isSpace(c)) {
                break;
            }
        }
        number.repeat('*', stars);
        return position;
    }

    /** Copies digits and inner hyphens without the spaces a line break left around them. */
    private static int digits(String printed, int start, StringBuilder number) {
        int position = start;
        while (position < printed.length() && isDigit(printed.charAt(position))) {
            number.append(printed.charAt(position++));
            int next = skipSpaces(printed, position);
            if (next < printed.length() && isHyphen(printed.charAt(next))) {
                next = skipSpaces(printed, next + 1);
                if (next < printed.length() && isDigit(printed.charAt(next))) {
                    number.append('-');
                    position = next;
                }
            }
        }
        return position;
    }

    /** Copies the words from there on, each after one space: suffixes in their usual case, the rest as printed. */
    private static String words(String printed, int start, StringBuilder number) {
        int position = skipSpaces(printed, start);
        while (position < printed.length()) {
            int end = position;
            while (end < printed.length() && !isSpace(printed.charAt(end))) {
                end++;
            }
            String word = printed.substring(position, end);
            if (!number.isEmpty() && !(position == start && isHyphen(word.charAt(0)))) {
                number.append(' ');
            }
            number.append(word(word));
            position = skipSpaces(printed, end);
        }
        return number.toString();
    }

    private static String word(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (LATIN.contains(lower)) {
            return lower;
        }
        boolean shouted = word.length() > 4 && word.equals(word.toUpperCase(Locale.ROOT));
        return shouted ? word.charAt(0) + lower.substring(1) : word;
    }

    static Series series(String normalised) {
        int digits = prefixLength(normalised);
        if (digits == normalised.length()) {
            return Series.UNNUMBERED;
        }
        return switch (normalised.substring(0, digits)) {
            case "L" -> Series.LAW;
            case "LO" -> Series.ORGANIC_LAW;
            case "R", "R*", "R**" -> Series.STATE_COUNCIL_DECREE;
            case "D", "D*", "D**" -> Series.SIMPLE_DECREE;
            case "A", "A*" -> Series.ORDER;
            default -> Series.PLAIN;
        };
    }

    /** The length of letters and stars before the digits, or the whole length when they are not followed by digits. */
    private static int prefixLength(String normalised) {
        int position = 0;
        while (position < normalised.length() && position < 4 && isPrefix(normalised.charAt(position))) {
            position++;
        }
        boolean numbered = position < normalised.length() && isDigit(normalised.charAt(position));
        return numbered ? position : normalised.length();
    }

    private static boolean isPrefix(char c) {
        return c == '*' || Character.isLetter(c);
    }

    static String withoutOrganicLetter(String normalised) {
        return normalised.startsWith("LO") && normalised.length() > 2 && isDigit(normalised.charAt(2))
                ? "L" + normalised.substring(2)
                : normalised;
    }

    static int compare(String left, String right) {
        Series leftSeries = series(left);
        int bySeries = Integer.compare(rank(leftSeries), rank(series(right)));
        if (bySeries != 0) {
            return bySeries;
        }
        boolean unnumbered = leftSeries == Series.UNNUMBERED;
        int byNumber =
                compareFrom(left, unnumbered ? 0 : prefixLength(left), right, unnumbered ? 0 : prefixLength(right));
        return byNumber != 0 ? byNumber : left.compareTo(right);
    }

    private static int rank(Series series) {
        return switch (series) {
            case LAW, ORGANIC_LAW -> 0;
            case STATE_COUNCIL_DECREE -> 1;
            case SIMPLE_DECREE -> 2;
            case ORDER -> 3;
            case PLAIN -> 4;
            case UNNUMBERED -> 5;
        };
    }

    /** Piece by piece: the end comes first, then a suffix, then a hyphen and one more number. */
    private static int compareFrom(String left, int leftStart, String right, int rightStart) {
        int l = leftStart;
        int r = rightStart;
        while (l < left.length() && r < right.length()) {
            int leftEnd = pieceEnd(left, l);
            int rightEnd = pieceEnd(right, r);
            boolean same = leftEnd - l == rightEnd - r && left.regionMatches(l, right, r, leftEnd - l);
            int byPiece = same ? 0 : comparePieces(left.substring(l, leftEnd), right.substring(r, rightEnd));
            if (byPiece != 0) {
                return byPiece;
            }
            l = leftEnd;
            r = rightEnd;
        }
        return Boolean.compare(l < left.length(), r < right.length());
    }

    private static int pieceEnd(String text, int start) {
        int end = start + 1;
        char first = text.charAt(start);
        if (isDigit(first)) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        } else if (Character.isLetter(first)) {
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static int comparePieces(String left, String right) {
        int byNature = Integer.compare(nature(left), nature(right));
        if (byNature != 0) {
            return byNature;
        }
        if (isDigit(left.charAt(0))) {
            int byLength = Integer.compare(
                    significant(left).length(), significant(right).length());
            return byLength != 0 ? byLength : significant(left).compareTo(significant(right));
        }
        int byLatin = Integer.compare(latinRank(left), latinRank(right));
        return byLatin != 0 ? byLatin : left.compareTo(right);
    }

    private static int nature(String piece) {
        char first = piece.charAt(0);
        if (first == ' ') {
            return 0;
        }
        if (Character.isLetter(first)) {
            return LATIN.contains(piece) ? 1 : 2;
        }
        return isDigit(first) ? 4 : 3;
    }

    private static String significant(String digits) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return digits.substring(zeros);
    }

    private static int skipSpaces(String text, int start) {
        int position = start;
        while (position < text.length() && isSpace(text.charAt(position))) {
            position++;
        }
        return position;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
    }
}
