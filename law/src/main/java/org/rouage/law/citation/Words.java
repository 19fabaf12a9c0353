package org.rouage.law.citation;

/** Steps over the words of a text, never past the end of a paragraph; -1 says that what was looked for is not there. */
final class Words {
    static final int ABSENT = -1;

    private Words() {}

    static int skipSpaces(String text, int from) {
        int position = from;
        while (position < text.length() && isSpace(text.charAt(position))) {
            position++;
        }
        return position;
    }

    static int skipSpacesBack(String text, int from) {
        int position = from;
        while (position > 0 && isSpace(text.charAt(position - 1))) {
            position--;
        }
        return position;
    }

    /**
     * Where the words end when they come next, after any spaces; a space in the words stands for one or more, case and
     * the shape of the apostrophe make no difference, and a last letter must end a word of the text.
     */
    static int after(String text, int from, String words) {
        int position = skipSpaces(text, from);
        for (int i = 0; i < words.length(); i++) {
            char expected = words.charAt(i);
            if (position >= text.length()) {
                return ABSENT;
            }
            if (expected == ' ') {
                int next = skipSpaces(text, position);
                if (next == position) {
                    return ABSENT;
                }
                position = next;
            } else if (same(text.charAt(position), expected)) {
                position++;
            } else {
                return ABSENT;
            }
        }
        boolean cut = Character.isLetter(words.charAt(words.length() - 1)) && isWordAt(text, position);
        return cut ? ABSENT : position;
    }

    /** Where the first of these that comes next ends. */
    static int afterAny(String text, int from, Iterable<String> alternatives) {
        for (String words : alternatives) {
            int end = after(text, from, words);
            if (end != ABSENT) {
                return end;
            }
        }
        return ABSENT;
    }

    /** Where the run of letters that starts here ends. */
    static int wordEnd(String text, int from) {
        int position = from;
        while (position < text.length() && Character.isLetter(text.charAt(position))) {
            position++;
        }
        return position;
    }

    static boolean isWordAt(String text, int position) {
        return position < text.length() && Character.isLetterOrDigit(text.charAt(position));
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\t';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isDigitAt(String text, int position) {
        return position < text.length() && isDigit(text.charAt(position));
    }

    private static boolean same(char found, char expected) {
        if (expected == '\'') {
            return found == '\'' || found == '’';
        }
        return found == expected || Character.toLowerCase(found) == expected;
    }
}
