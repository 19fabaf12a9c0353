package org.rouage.law.citation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rouage.law.ArticleNumber;
import org.rouage.law.ArticleVersion;

/**
 * Tells why the target of a link is not among the citations of a body. Whether the number is printed is asked of the
 * bare characters, not of the finder, so that what the finder misses cannot pass for a link without trace.
 */
final class MissReason {
    private static final String NUMBER = "(\\d{1,5}(?:-\\d{1,4}){0,5})";
    private static final Pattern RANGE =
            Pattern.compile(NUMBER + "(?: [A-Z])?\\h{1,3}à\\h{1,3}(?:[LRDA][O.*\\h]{0,4})?" + NUMBER);
    private static final Pattern DIVISION =
            Pattern.compile("\\b(chapitres?|sections?|sous-sections?|(présente?|même) (titre|livre|partie)"
                    + "|titres? ([IVX]+|\\d)|livres? ([IVX]+|\\d))\\b");

    private final ArticleVersion version;
    private final List<Citation> citations;
    private final Set<Name> names;
    private final LinkedNames linked;
    private final Map<Name, Set<Name>> citedByAnyVersion;

    MissReason(
            ArticleVersion version,
            List<Citation> citations,
            Set<Name> names,
            LinkedNames linked,
            Map<Name, Set<Name>> citedByAnyVersion) {
        this.version = version;
        this.citations = citations;
        this.names = names;
        this.linked = linked;
        this.citedByAnyVersion = citedByAnyVersion;
    }

    Miss of(Name target) {
        if (isCitedElsewhere(target)) {
            return Miss.OTHER_CODE;
        }
        if (isPrinted(version.body(), target.number())) {
            return Miss.NOT_READ;
        }
        if (isPrinted(version.nota(), target.number())) {
            return Miss.NOTA_ONLY;
        }
        if (linked.successors(target).stream().anyMatch(names::contains)) {
            return Miss.RENUMBERED;
        }
        if (names.stream().anyMatch(name -> isLonger(name, target))) {
            return Miss.LONGER_NUMBER;
        }
        if (citedByAnyVersion.getOrDefault(Name.of(version), Set.of()).contains(target)) {
            return Miss.OTHER_VERSION;
        }
        return DIVISION.matcher(version.body()).find() ? Miss.DIVISION : Miss.NO_TRACE;
    }

    private boolean isCitedElsewhere(Name target) {
        return citations.stream().anyMatch(citation -> switch (citation.cited()) {
            case Cited.InCode inCode -> inCode.number().equals(target.number());
            case Cited.Range range -> range.contains(target.number());
            case Cited.InText inText -> inText.number().equals(target.number());
            case Cited.Unattributed unattributed -> false;
            case Cited.Own own -> false;
            case Cited.Neighbour neighbour -> false;
        });
    }

    /** Whether the digits of the number stand alone in the text, or between those of a printed range. */
    private static boolean isPrinted(String text, ArticleNumber number) {
        String digits = digits(number);
        for (int at = text.indexOf(digits); at >= 0 && !digits.isEmpty(); at = text.indexOf(digits, at + 1)) {
            if (!isPartOfNumber(text, at - 1) && !isPartOfNumber(text, at + digits.length())) {
                return true;
            }
        }
        Matcher range = RANGE.matcher(text);
        while (range.find()) {
            ArticleNumber plain = ArticleNumber.parse(digits);
            if (ArticleNumber.parse(range.group(1)).compareTo(plain) <= 0
                    && plain.compareTo(ArticleNumber.parse(range.group(2))) <= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfNumber(String text, int position) {
        if (position < 0 || position >= text.length()) {
            return false;
        }
        char c = text.charAt(position);
        return Words.isDigit(c) || c == '-';
    }

    private static String digits(ArticleNumber number) {
        String normalised = number.normalised();
        int start = 0;
        while (start < normalised.length() && !Words.isDigit(normalised.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < normalised.length() && (Words.isDigit(normalised.charAt(end)) || normalised.charAt(end) == '-')) {
            end++;
        }
        return normalised.substring(start, end);
    }

    private static boolean isLonger(Name cited, Name target) {
        String longer = cited.number().normalised();
        String shorter = target.number().normalised();
        return cited.code().equals(target.code())
                && longer.length() > shorter.length()
                && longer.startsWith(shorter)
                && !Words.isDigit(longer.charAt(shorter.length()));
    }
}
