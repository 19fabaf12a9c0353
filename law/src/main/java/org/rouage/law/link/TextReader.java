package org.rouage.law.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rouage.law.link.Link.Told;
import org.rouage.law.link.Target.Entry;
import org.rouage.law.link.Target.LegalText;

/**
 * Reads the printed form of a law, a decree, an order...: nature, number, date, article, state mark, then its
 * publication.
 *
 * <p>Example: {@code Ordonnance 2006-344 2006-03-23 art. 3 8° JORF 24 mars 2006 en vigueur le 24 juin 2006}. Both
 * spellings are read, the one with the ISO date and the one with the date in words.
 */
final class TextReader {
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PUBLISHED = Pattern.compile("\\h+JO(?:RF)?\\h+(?=\\d)");
    private static final Pattern NUMBER = Pattern.compile(
            "\\h*\\(?(?:CE|CEE|UE)?\\)?\\h*(?:n°\\h*(?!de\\b)([^\\h,]+)|(\\d{2,4}-\\d+)(?=\\h|$)(?!-))");
    private static final Pattern DEFECTIVE_NUMBER = Pattern.compile("\\h*n°de\\b");
    private static final Pattern COURT = Pattern.compile("\\h+(QPC|DC|L|ORGA)(?=\\h)");
    private static final Pattern SIGNED = Pattern.compile(
            "\\h*(?:(?:en date )?du\\h+(" + PrintedDate.LONG + ")|(" + PrintedDate.ISO + "))", ANY_CASE);
    private static final Pattern OF_ORDINANCE =
            Pattern.compile("\\h+au\\h+Président.*?\\h+(?:à l'ordonnance|au décret|à la loi)(?=\\h)", ANY_CASE);
    private static final Pattern ARTICLE = Pattern.compile("\\h*(?:-\\h*)?art\\.\\h*(.*)");
    private static final Pattern NUMBER_OF_ARTICLE = Pattern.compile("(?i:annexe.*|état .*|tableau .*)"
            + "|(?:[LRDA]O?\\.?\\h?)?\\*?\\d+(?:er)?(?:-\\d+)*(?:\\h(?:bis|ter|quater|quinquies|sexies|septies))?"
            + "(?:\\h[A-HJ-UWYZ](?![\\p{L}.,]))?|\\p{L}+");
    private static final Pattern IN_FORCE = Pattern.compile(
            "(?:en vigueur|date d'entrée en vigueur)\\h+(au plus tard\\h+)?(?:le\\h+)?(" + PrintedDate.LONG + ")",
            ANY_CASE);
    private static final Pattern RECTIFIED = Pattern.compile(
            "(?:et\\h+)?rectificatifs?\\h+(?:au\\h+)?JO(?:RF)?\\h+(" + PrintedDate.LONG + ")", ANY_CASE);
    private static final Pattern OPENING = Pattern.compile("^[\\h,]+");
    private static final Pattern DAY =
            Pattern.compile("\\h*(" + PrintedDate.LONG + "|" + PrintedDate.ISO + ")", ANY_CASE);

    private final String printed;
    private String rest = "";
    private final List<String> remarks = new ArrayList<>();

    private TextReader(String printed) {
        this.printed = printed.replace("a<CB>ut", "août");
    }

    static Optional<Told> read(String printed) {
        return Nature.startOf(printed).flatMap(nature -> new TextReader(printed).read(nature));
    }

    private Optional<Told> read(Nature nature) {
        Matcher publication = PUBLISHED.matcher(printed);
        boolean isPublished = publication.find();
        rest = (isPublished ? printed.substring(0, publication.start()) : printed)
                .substring(nature.french().length());
        String tail = isPublished ? printed.substring(publication.end()) : "";
        taken(OF_ORDINANCE);
        String number = number();
        Optional<LocalDate> numberIsDate = PrintedDate.read(number);
        Optional<LocalDate> signed = signed().or(() -> numberIsDate);
        StateMark state = state();
        String article = article();
        if (!rest.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                new Told(publication(nature, numberIsDate.isPresent() ? "" : number, signed, article, tail), state));
    }

    private String number() {
        if (taken(DEFECTIVE_NUMBER).isPresent()) {
            return "";
        }
        Optional<Matcher> found = taken(NUMBER);
        String number = found.map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .orElse("");
        taken(COURT).ifPresent(court -> remarks.add(court.group(1)));
        return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
    }

    private Optional<LocalDate> signed() {
        return taken(SIGNED)
                .flatMap(match -> PrintedDate.read(match.group(1) == null ? match.group(5) : match.group(1)));
    }

    /** Takes the mark at the end of what is left. */
    private StateMark state() {
        Marked marked = Marked.of(rest);
        rest = marked.words();
        return marked.state();
    }

    private String article() {
        int initial = rest.indexOf(", v. init.");
        if (initial >= 0) {
            remarks.add("v. init.");
            rest = rest.substring(0, initial);
        }
        return taken(ARTICLE).map(match -> match.group(1).strip()).orElse("");
    }

    private LegalText publication(
            Nature nature, String number, Optional<LocalDate> signed, String printedArticle, String tail) {
        int colon = printedArticle.indexOf(" : ");
        String article = colon < 0 ? printedArticle : printedArticle.substring(0, colon);
        if (colon >= 0) {
            remarks.add(printedArticle.substring(colon + 3).strip());
        }
        Matcher start = NUMBER_OF_ARTICLE.matcher(article);
        int end = start.lookingAt() ? start.end() : article.length();
        rest = tail;
        Optional<LocalDate> published = taken(DAY).flatMap(match -> PrintedDate.read(match.group(1)));
        Optional<Entry> inForce = found(IN_FORCE)
                .flatMap(match -> PrintedDate.read(match.group(2)).map(day -> new Entry(day, match.group(1) != null)));
        List<LocalDate> rectified = new ArrayList<>();
        for (var match = found(RECTIFIED); match.isPresent(); match = found(RECTIFIED)) {
            PrintedDate.read(match.get().group(1)).ifPresent(rectified::add);
        }
        if (!rest.isBlank()) {
            remarks.add(rest.strip());
        }
        return new LegalText(
                nature,
                number,
                signed,
                article.substring(0, end),
                OPENING.matcher(article.substring(end)).replaceFirst("").strip(),
                published,
                inForce,
                rectified,
                String.join(" ; ", remarks));
    }

    /** What the rest begins with, taken from it. */
    private Optional<Matcher> taken(Pattern pattern) {
        Matcher match = pattern.matcher(rest);
        if (!match.lookingAt()) {
            return Optional.empty();
        }
        rest = rest.substring(match.end());
        return Optional.of(match);
    }

    /** The first such thing anywhere in the rest, taken from it. */
    private Optional<Matcher> found(Pattern pattern) {
        Matcher match = pattern.matcher(rest);
        if (!match.find()) {
            return Optional.empty();
        }
        rest = rest.substring(0, match.start()) + rest.substring(match.end());
        return Optional.of(match);
    }
}
