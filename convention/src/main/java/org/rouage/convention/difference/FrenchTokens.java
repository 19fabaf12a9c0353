package org.rouage.convention.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts French text into tokens which, put end to end, are that text again.
 *
 * <p>Example: {@code FrenchTokens.of("Dès l'avenant n° 2")} is nine tokens: {@code Dès}, space, {@code l'},
 * {@code avenant}, space, {@code n}, {@code °}, space, {@code 2}. An apostrophe ends a token only after a word that
 * French elides: {@code aujourd'hui} and {@code prud'hommes} stay whole.
 */
public final class FrenchTokens {
    private static final Set<String> ELIDED =
            Set.of("l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");
    private static final String MARKS = "*_#`~|>=[]";
    /** Hyphens that may stand inside a word; the last is invisible until a line breaks there. */
    private static final String HYPHENS = "-\u2010\u2011\u00AD";

    private static final int LONGEST_ELIDED = 6;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private FrenchTokens(String text) {
        this.text = text;
    }

    public static List<Token> of(String text) {
        var cut = new FrenchTokens(text);
        while (cut.at < text.length()) {
            cut.next();
        }
        return List.copyOf(cut.tokens);
    }

    private void next() {
        int letter = text.codePointAt(at);
        int numberEnd = Character.isLetter(letter) ? at : numberEnd();
        if (isSpace(letter)) {
            add(Token.Kind.SPACE, spaceEnd());
        } else if (letter == 'h' && (text.startsWith("http://", at) || text.startsWith("https://", at))) {
            add(Token.Kind.WORD, addressEnd());
        } else if (numberEnd > at) {
            add(Token.Kind.NUMBER, numberEnd);
        } else if (Character.isLetterOrDigit(letter)) {
            word();
        } else if (letter == '\\' && isSign(at + 1)) {
            add(Token.Kind.MARK, at + 2);
        } else if (MARKS.indexOf(letter) >= 0) {
            add(Token.Kind.MARK, markEnd(letter));
        } else {
            add(Token.Kind.PUNCTUATION, marked(at + Character.charCount(letter)));
        }
    }

    private void add(Token.Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end)));
        at = end;
    }

    private int spaceEnd() {
        int end = at;
        while (end < text.length() && isSpace(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private int addressEnd() {
        int end = at;
        while (end < text.length() && !isSpace(text.charAt(end)) && "<>()[]\"«»|".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (".,;:!?".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** The bars of a table stand alone; the same sign repeated is one mark. */
    private int markEnd(int sign) {
        int end = at + 1;
        while (sign != '|' && end < text.length() && text.charAt(end) == sign) {
            end++;
        }
        return end;
    }

    private boolean isSign(int index) {
        return index < text.length()
                && text.charAt(index) > ' '
                && text.charAt(index) < '\u007F'
                && !Character.isLetterOrDigit(text.charAt(index));
    }

    /** Where a number that begins here ends; here when none does, or when letters make it a word, as in {@code 1er}. */
    private int numberEnd() {
        int end = at + (isSigned() ? 1 : 0);
        int digits = digitsEnd(end);
        if (digits == end) {
            return at;
        }
        boolean groups = digits - end <= 3;
        end = digits;
        while (groups && isGrouping(end) && digitsEnd(end + 1) == end + 4) {
            end += 4;
        }
        while (end + 1 < text.length() && ",./".indexOf(text.charAt(end)) >= 0 && digitsEnd(end + 1) > end + 1) {
            end = digitsEnd(end + 1);
        }
        return end < text.length() && (isOfWord(end) || isHyphenInWord(end)) ? at : end;
    }

    /** A minus sign, or a hyphen where no word can end. */
    private boolean isSigned() {
        char sign = text.charAt(at);
        return sign == '\u2212' || (sign == '-' && (at == 0 || isSpace(text.charAt(at - 1))));
    }

    /** A space, no-break or typed plain, that may stand between groups of three digits. */
    private boolean isGrouping(int index) {
        return index < text.length() && " \u00A0\u202F".indexOf(text.charAt(index)) >= 0;
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void word() {
        int end = at;
        while (end < text.length()) {
            if (isOfWord(end)) {
                end += Character.charCount(text.codePointAt(end));
            } else if (isHyphenInWord(end)) {
                end++;
            } else if (isApostrophe(end) && isElided(end)) {
                add(Token.Kind.ELISION, end + 1);
                return;
            } else if (isApostrophe(end) && end + 1 < text.length() && isOfWord(end + 1)) {
                end++;
            } else {
                break;
            }
        }
        add(Token.Kind.WORD, end);
    }

    private boolean isElided(int apostrophe) {
        return apostrophe - at <= LONGEST_ELIDED
                && ELIDED.contains(text.substring(at, apostrophe).toLowerCase(Locale.ROOT));
    }

    private boolean isApostrophe(int index) {
        return text.charAt(index) == '\'' || text.charAt(index) == '’';
    }

    private boolean isOfWord(int index) {
        int letter = text.codePointAt(index);
        return Character.isLetterOrDigit(letter) || isMarkOfLetter(letter);
    }

    private boolean isHyphenInWord(int index) {
        return HYPHENS.indexOf(text.charAt(index)) >= 0
                && index + 1 < text.length()
                && Character.isLetterOrDigit(text.codePointAt(index + 1));
    }

    /** After the accents and other signs that combine with what stands before. */
    private int marked(int from) {
        int end = from;
        while (end < text.length() && isMarkOfLetter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isMarkOfLetter(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
