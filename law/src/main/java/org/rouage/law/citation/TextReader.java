package org.rouage.law.citation;

import static org.rouage.law.citation.Words.ABSENT;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.law.citation.Citation.Naming;

/** Reads the laws, orders, decrees and treaties to which an article is attributed, with their number and date. */
final class TextReader {
    private static final List<String> NATURES = List.of(
            "loi organique",
            "loi constitutionnelle",
            "loi de financement de la sécurité sociale",
            "loi de finances rectificative",
            "loi de finances",
            "loi de programmation",
            "loi",
            "lois",
            "ordonnance",
            "décret-loi",
            "décret",
            "arrêté interministériel",
            "arrêté",
            "règlement délégué",
            "règlement d'exécution",
            "règlement intérieur",
            "règlement général",
            "règlement",
            "directive",
            "décision",
            "constitution",
            "convention collective",
            "convention cadre",
            "convention-cadre",
            "convention nationale",
            "convention",
            "accord national interprofessionnel",
            "accord",
            "avenant",
            "traité",
            "protocole",
            "charte",
            "statut",
            "statuts",
            "pacte",
            "déclaration",
            "circulaire",
            "délibération",
            "cahier des charges",
            "annexe",
            "acte",
            "dahir",
            "concordat",
            "règlement (ce)",
            "règlement (ue)",
            "règlement (cee)");
    private static final List<String> OF_THE_SAME = List.of(
            "de cette",
            "de cet",
            "de ce",
            "de la même",
            "du même",
            "de ladite",
            "dudit",
            "de la présente",
            "du présent",
            "de cette même",
            "de ce même",
            "de cette dernière",
            "de ce dernier",
            "desdits",
            "desdites",
            "de la dite",
            "de l'ancienne",
            "de ces mêmes",
            "de ces");
    private static final List<String> OF_THE = List.of("de la", "de l'", "du", "des", "d'une", "d'un", "d'");
    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    /** Words that begin something else than the name of a text. */
    private static final List<String> NEXT_WORDS =
            List.of("et", "ou", "article", "articles", "est", "sont", "qui", "que", "dont", "ainsi", "ne", "n'");

    private static final int FARTHEST_NUMBER = 90;

    private TextReader() {}

    static Optional<Attribution> read(String body, int start, Memory memory) {
        int same = Words.afterAny(body, start, OF_THE_SAME);
        if (same != ABSENT) {
            return named(body, same).map(text -> anaphora(text, memory));
        }
        int name = Words.afterAny(body, start, OF_THE);
        return name == ABSENT ? Optional.empty() : named(body, name).map(text -> known(text, memory));
    }

    /** The text named here, after spaces, without its determiner. */
    static Optional<Attribution> named(String body, int from) {
        for (String nature : NATURES) {
            int end = Words.after(body, from, nature);
            if (end != ABSENT) {
                return Optional.of(identified(body, nature, end));
            }
        }
        return Optional.empty();
    }

    /** A text named without number or date is the one of that nature named last: "de la loi précitée". */
    private static Attribution known(Attribution read, Memory memory) {
        boolean told = read.text().filter(CitedText::isIdentified).isPresent();
        return told ? read : anaphora(read, memory);
    }

    private static Attribution anaphora(Attribution read, Memory memory) {
        Optional<CitedText> text = read.text()
                .flatMap(printed -> memory.latestText()
                        .filter(last -> !printed.isIdentified() && last.nature().startsWith(printed.nature())));
        return text.map(last -> Attribution.to(last, Naming.SAME, read.endExclusive()))
                .orElse(read);
    }

    private static Attribution identified(String body, String nature, int from) {
        int limit = Math.min(body.length(), from + FARTHEST_NUMBER);
        int end = from;
        Optional<String> number = Optional.empty();
        Optional<LocalDate> date = Optional.empty();
        for (int position = from; position < limit && !endsName(body, position); position++) {
            int start = numberStart(body, position);
            if (number.isEmpty() && start != ABSENT) {
                int stop = numberEnd(body, start);
                number = Optional.of(body.substring(start, stop));
                end = stop;
                position = stop - 1;
                limit = Math.min(limit, stop + 25);
            } else if (date.isEmpty() && Words.isDigitAt(body, position) && !isInNumber(body, position)) {
                date = date(body, position);
                end = date.isPresent() ? dateEnd(body, position) : end;
            }
        }
        return Attribution.to(new CitedText(nature, number, date), Naming.NAMED, end);
    }

    private static boolean endsName(String body, int position) {
        char c = body.charAt(position);
        if (Words.isSpace(c)) {
            int next = Words.skipSpaces(body, position);
            boolean may = next < body.length() && "eoasqdnEOASQDN".indexOf(body.charAt(next)) >= 0;
            return may && Words.afterAny(body, next, NEXT_WORDS) != ABSENT;
        }
        return c == ';' || c == '\n' || c == ':' || c == ',';
    }

    private static boolean isInNumber(String body, int position) {
        char before = body.charAt(position - 1);
        return Character.isLetterOrDigit(before) || before == '-' || before == '/';
    }

    /** After {@code n°} or {@code no}, or at a number with a stroke such as {@code 883/2004}. */
    private static int numberStart(String body, int position) {
        char c = body.charAt(position);
        boolean sign = (c == 'n' || c == 'N')
                && position + 1 < body.length()
                && (body.charAt(position + 1) == '°' || body.charAt(position + 1) == 'º');
        if (sign) {
            int start = Words.skipSpaces(body, position + 2);
            return Words.isDigitAt(body, start) ? start : ABSENT;
        }
        if (Words.isDigit(c) && !isInNumber(body, position)) {
            int digits = position;
            while (Words.isDigitAt(body, digits)) {
                digits++;
            }
            boolean stroke = digits < body.length() && body.charAt(digits) == '/';
            return stroke && Words.isDigitAt(body, digits + 1) ? position : ABSENT;
        }
        return ABSENT;
    }

    private static int numberEnd(String body, int start) {
        int end = start;
        while (end < body.length() && (Character.isLetterOrDigit(body.charAt(end)) || isJoint(body, end))) {
            end++;
        }
        return end;
    }

    private static boolean isJoint(String body, int position) {
        char c = body.charAt(position);
        return (c == '-' || c == '/') && Words.isWordAt(body, position + 1);
    }

    private static Optional<LocalDate> date(String body, int start) {
        int month = monthStart(body, start);
        for (int i = 0; i < MONTHS.size(); i++) {
            int year = Words.after(body, month, MONTHS.get(i));
            if (year != ABSENT) {
                return date(digits(body, start), i + 1, digits(body, Words.skipSpaces(body, year)));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(int day, int month, int year) {
        try {
            return year < 1000 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int dateEnd(String body, int start) {
        int position = Words.skipSpaces(body, Words.wordEnd(body, Words.skipSpaces(body, monthStart(body, start))));
        while (Words.isDigitAt(body, position)) {
            position++;
        }
        return position;
    }

    private static int monthStart(String body, int start) {
        int position = start;
        while (Words.isDigitAt(body, position)) {
            position++;
        }
        return body.startsWith("er", position) ? position + 2 : position;
    }

    private static int digits(String body, int start) {
        int value = 0;
        for (int i = start; i < start + 4 && Words.isDigitAt(body, i); i++) {
            value = value * 10 + body.charAt(i) - '0';
        }
        return value;
    }
}
