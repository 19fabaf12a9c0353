package org.rouage.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One mark of numbering at the head of a paragraph: of a part ({@code I. -}, {@code A.-}, {@code 1.}) or of an item of
 * a list ({@code 1°}, {@code a)}, {@code –}).
 *
 * <p>Example: the paragraph "III.-A.-1° Le meunier" opens with three marks, printed {@code III}, {@code A} and
 * {@code 1°}. "3° et 4° (abrogés)" opens with one mark that has two names. "L. 111-1 …" and "V. les articles …" open
 * with none.
 *
 * @param names how the mark may be cited, innermost form: {@code 3°} and {@code 4°}
 * @param rank where it stands in its numbering: 200 for 2°, 202 for 2° bis, 300 for 3°
 * @param end where the mark ends in the paragraph
 */
record Mark(Kind kind, String printed, List<String> names, int rank, int end) {
    /** The numberings of French law, from the outermost. */
    enum Kind {
        ROMAN,
        CAPITAL,
        FIGURE,
        DEGREE,
        SMALL_ROMAN,
        LETTER,
        BRACKETED,
        DASH;

        /** Whether the first character allows it: most paragraphs begin with a word, and are told at once. */
        boolean mayBeginWith(char first) {
            return switch (this) {
                case ROMAN -> first == 'I' || first == 'V' || first == 'X';
                case CAPITAL -> first >= 'A' && first <= 'Z';
                case FIGURE, DEGREE -> first >= '0' && first <= '9';
                case SMALL_ROMAN -> first == 'i' || first == 'v' || first == 'x';
                case LETTER -> first >= 'a' && first <= 'z';
                case BRACKETED -> first == '(';
                case DASH -> first == '-' || first > 0x7F;
            };
        }

        /** Whether it divides an article rather than lists items. */
        boolean divides() {
            return this == ROMAN || this == CAPITAL || this == FIGURE;
        }

        /** Whether it may label the item of a list. A figure does either. */
        boolean lists() {
            return this != ROMAN && this != CAPITAL;
        }
    }

    static final String SUFFIX = "(?:" + String.join("|", NumberForm.latinWords()) + ")";

    private static final String DASH = "[-\\u2010-\\u2015\\u2212]";
    private static final String TAIL = "(?:\\.?[\\s\\h]?(" + SUFFIX + ")\\b)?";
    /** After the number of a part: a dash; or a full stop and the beginning of a sentence; or a bracketed repeal. */
    private static final String PART_END = "(?:[\\s\\h]*\\.?[\\s\\h]*" + DASH + "+[\\s\\h]*"
            + "|\\.[\\s\\h]*(?=\\p{Lu}\\p{L}*['’\\s\\h,]|\\(|[«\"]|\\d{1,2}(?:°|\\.[\\s\\h]|" + DASH
            + "\\p{Lu})|[a-z]\\)"
            + "|[A-Z]\\.?[\\s\\h]*" + DASH + ")"
            + "|[\\s\\h]+(?=\\((?i:paragraphe|abrog|supprim|alin))";

    private static final Pattern ROMAN =
            Pattern.compile("([IVX]{1,7})" + TAIL + PART_END + "|[\\s\\h]+(?=\\p{Lu}\\p{Ll}))");
    private static final Pattern CAPITAL = Pattern.compile("([A-Z])" + TAIL + PART_END + ")(?!\\d{2}|\\d-)");
    private static final Pattern FIGURE = Pattern.compile("(\\d{1,2})" + TAIL + "(?:\\.[\\s\\h]*" + DASH
            + "?|\\)|[\\s\\h]" + DASH + "|" + DASH + "(?=\\p{Lu}))[\\s\\h]*(?=[\\p{L}(«\"])");
    private static final Pattern DEGREE = Pattern.compile("(\\d{1,3})[\\s\\h]?[°º]" + TAIL
            + "[\\s\\h]*(?:\\)|[.:]?[\\s\\h]*" + DASH + "(?=[\\s\\h\\p{Lu}])|[.:])?[\\s\\h]*");
    private static final String ANOTHER =
            "[\\s\\h]*(?:,|et|à|" + DASH + ")[\\s\\h]*\\d{1,3}[\\s\\h]?[°º](?:[\\s\\h]?" + SUFFIX + "\\b)?";
    private static final Pattern REPEALED = Pattern.compile("\\d{1,3}[\\s\\h]?[°º](?:[\\s\\h]?" + SUFFIX + "\\b)?(?:"
            + ANOTHER + ")+[\\s\\h]*[:.]?[\\s\\h]*(?=\\(?(?i:abrog|supprim|alinéas abrog|paragraphes abrog))");
    private static final Pattern LETTER =
            Pattern.compile("([a-z])\\1?" + TAIL + "[\\s\\h]?(?:\\)|\\.(?=[\\s\\h]))[\\s\\h]*");
    private static final Pattern SMALL_ROMAN = Pattern.compile("([ivx]{2,5})\\)[\\s\\h]*");
    private static final Pattern BRACKETED = Pattern.compile("\\((\\d{1,2})\\)[\\s\\h]*");
    private static final Pattern DASHED = Pattern.compile("(?:" + DASH + "|[•·])[\\s\\h]*(?=\\S)");

    Mark {
        names = List.copyOf(names);
    }

    /** The marks a paragraph opens with, outermost first; none when it opens with a word. */
    static List<Mark> of(String paragraph) {
        if (paragraph.length() > 1
                && Character.isLetter(paragraph.charAt(0))
                && Character.isLowerCase(paragraph.charAt(1))
                && paragraph.charAt(1) != paragraph.charAt(0)
                && "ivx".indexOf(paragraph.charAt(1)) < 0) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        while (marks.size() < 4) {
            Optional<Mark> next = next(paragraph, at, marks);
            if (next.isEmpty()) {
                break;
            }
            marks.add(next.get());
            at = next.get().end();
        }
        return marks;
    }

    /** The mark at this place, of a kind that may stand inside those already read. */
    private static Optional<Mark> next(String text, int at, List<Mark> outer) {
        boolean inList = outer.stream().anyMatch(mark -> !mark.kind().divides());
        for (Kind kind : Kind.values()) {
            boolean fits = at < text.length()
                    && kind.mayBeginWith(text.charAt(at))
                    && outer.stream().noneMatch(mark -> mark.kind() == kind)
                    && !(inList && kind.divides());
            Optional<Mark> mark = fits ? read(kind, text, at) : Optional.empty();
            if (mark.isPresent()) {
                return mark;
            }
        }
        return Optional.empty();
    }

    private static Optional<Mark> read(Kind kind, String text, int at) {
        return switch (kind) {
            case ROMAN -> match(ROMAN, text, at).map(found -> numbered(kind, found, romanValue(found.group(1)), ""));
            case CAPITAL -> match(CAPITAL, text, at).map(found -> numbered(kind, found, letterValue(found), ""));
            case FIGURE -> match(FIGURE, text, at).map(found -> numbered(kind, found, figures(found), ""));
            case DEGREE ->
                match(REPEALED, text, at)
                        .map(Mark::several)
                        .or(() -> match(DEGREE, text, at).map(found -> numbered(kind, found, figures(found), "°")));
            case LETTER -> match(LETTER, text, at).map(found -> numbered(kind, found, letterValue(found), ""));
            case SMALL_ROMAN -> match(SMALL_ROMAN, text, at).map(Mark::smallRoman);
            case BRACKETED ->
                match(BRACKETED, text, at)
                        .map(found ->
                                new Mark(kind, found.group(1), List.of(found.group(1)), figures(found), found.end()));
            case DASH -> match(DASHED, text, at).map(found -> new Mark(kind, "–", List.of("–"), 0, found.end()));
        };
    }

    private static Optional<Matcher> match(Pattern pattern, String text, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private static Mark numbered(Kind kind, Matcher found, int value, String sign) {
        String suffix = found.group(2);
        String number = kind == Kind.LETTER ? found.group().replaceAll("^((\\p{L})\\2?).*", "$1") : found.group(1);
        String printed = number + sign + (suffix == null ? "" : " " + suffix);
        return new Mark(kind, printed, List.of(printed), value * 100 + suffixRank(suffix), found.end());
    }

    /** "3° et 4° (abrogés)", "1° à 3° (abrogés)": one paragraph that answers to several names. */
    private static Mark several(Matcher found) {
        String printed = found.group().strip().replaceAll("[\\s\\h]*[:.]$", "");
        Matcher item = Pattern.compile("(\\d{1,3})[\\s\\h]?[°º](?:[\\s\\h]?(" + SUFFIX + "\\b))?")
                .matcher(printed);
        List<String> names = new ArrayList<>();
        int last = 0;
        int previous = 0;
        while (item.find()) {
            int value = Integer.parseInt(item.group(1));
            boolean range = previous > 0 && printed.substring(0, item.start()).matches("(?s).*à[\\s\\h]*");
            for (int between = previous + 1; range && between < value; between++) {
                names.add(between + "°");
            }
            names.add(value + "°" + (item.group(2) == null ? "" : " " + item.group(2)));
            last = value * 100 + suffixRank(item.group(2));
            previous = value;
        }
        return new Mark(Kind.DEGREE, printed, names, last, found.end());
    }

    private static Mark smallRoman(Matcher found) {
        String printed = found.group(1);
        int value = romanValue(printed.toUpperCase(Locale.ROOT));
        return new Mark(Kind.SMALL_ROMAN, printed, List.of(printed), value * 100, found.end());
    }

    /** The same mark read as a capital letter: {@code I} after {@code H}. */
    Mark asCapital() {
        return new Mark(Kind.CAPITAL, printed, names, (printed.charAt(0) - 'A' + 1) * 100, end);
    }

    /** The same mark read as a small Roman numeral: {@code i}, {@code v}, {@code x} may be either. */
    Mark asSmallRoman() {
        return new Mark(Kind.SMALL_ROMAN, printed, names, romanValue(printed.toUpperCase(Locale.ROOT)) * 100, end);
    }

    private static int suffixRank(@Nullable String suffix) {
        return suffix == null ? 0 : NumberForm.latinRank(suffix) + 2;
    }

    private static int figures(Matcher found) {
        return Integer.parseInt(found.group(1));
    }

    private static int letterValue(Matcher found) {
        String letters = found.group(1);
        boolean doubled = found.group().startsWith(letters + letters);
        return Character.toLowerCase(letters.charAt(0)) - 'a' + 1 + (doubled ? 26 : 0);
    }

    static int romanValue(String roman) {
        int value = 0;
        for (int at = 0; at < roman.length(); at++) {
            int digit = digit(roman.charAt(at));
            boolean before = at + 1 < roman.length() && digit < digit(roman.charAt(at + 1));
            value += before ? -digit : digit;
        }
        return value;
    }

    private static int digit(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> throw new IllegalArgumentException("not a Roman numeral below L: " + letter);
        };
    }
}
