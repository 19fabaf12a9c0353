package org.rouage.law.citation;

import static org.rouage.law.citation.Words.ABSENT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rouage.law.Codes;
import org.rouage.law.citation.Citation.Naming;

/** Reads, after the number of an article, the code or the text to which the sentence attributes it. */
final class AttributionReader {
    private static final List<String> OF = List.of("du", "de la", "de l'", "des", "de ce", "de cette", "de cet", "de");
    private static final List<String> PRESENT_CODE = List.of("du présent code", "de ce présent code");
    private static final List<String> SAME_CODE = List.of(
            "du même code",
            "dudit code",
            "de ce code",
            "de ce même code",
            "de ce dernier code",
            "du code précité",
            "du code susvisé",
            "du code susmentionné");
    private static final Set<String> DIVISIONS = Set.of(
            "livre",
            "titre",
            "chapitre",
            "section",
            "sous-section",
            "sous",
            "paragraphe",
            "partie",
            "première",
            "deuxième",
            "troisième",
            "quatrième",
            "cinquième",
            "sixième",
            "septième",
            "huitième");
    private static final int LONGEST_DIVISION = 120;

    private final String body;
    private final Memory memory;

    AttributionReader(String body, Memory memory) {
        this.body = body;
        this.memory = memory;
    }

    /** What the numbers that end here are attributed to, if the sentence goes on to say it. */
    Optional<Attribution> read(int from) {
        int start = Words.skipSpaces(body, from);
        if (start < body.length() && body.charAt(start) == ',') {
            start = Words.skipSpaces(body, start + 1);
        }
        if (start >= body.length() || (body.charAt(start) != 'd' && body.charAt(start) != 'D')) {
            return Optional.empty();
        }
        int from2 = start;
        return anaphora(start).or(() -> genitive(from2)).or(() -> TextReader.read(body, from2, memory));
    }

    private Optional<Attribution> anaphora(int start) {
        int present = Words.afterAny(body, start, PRESENT_CODE);
        if (present != ABSENT) {
            return Optional.of(Attribution.to(memory.own(), Naming.PRESENT, present));
        }
        int same = Words.afterAny(body, start, SAME_CODE);
        return same == ABSENT
                ? Optional.empty()
                : Optional.of(Attribution.to(memory.latestCode().orElse(memory.own()), Naming.SAME, same));
    }

    private Optional<Attribution> genitive(int start) {
        int name = Words.afterAny(body, start, OF);
        if (name == ABSENT) {
            return Optional.empty();
        }
        int word = Words.skipSpaces(body, name);
        Optional<Attribution> named = Codes.at(body, word)
                .map(mention -> Attribution.to(mention.code(), Naming.NAMED, mention.endExclusive()));
        return named.or(() -> unknownCode(word)).or(() -> throughDivision(word));
    }

    /** A code that is none of those known: its articles are not those of the code in which the sentence stands. */
    private Optional<Attribution> unknownCode(int word) {
        int name = Words.afterAny(body, word, List.of("code", "ancien code"));
        if (name == ABSENT) {
            return Optional.empty();
        }
        int of = Words.afterAny(body, name, OF);
        int end = Words.wordEnd(body, Words.skipSpaces(body, of == ABSENT ? name : of));
        var unknown = new CitedText(body.substring(word, end), Optional.empty(), Optional.empty());
        return Optional.of(Attribution.to(unknown, Naming.NAMED, end));
    }

    /** "Du titre II du livre Ier du code X": the code named at the end, if no comma or stop comes before. */
    private Optional<Attribution> throughDivision(int word) {
        int end = Words.wordEnd(body, word);
        if (!DIVISIONS.contains(body.substring(word, end))) {
            return Optional.empty();
        }
        int limit = Math.min(body.length(), word + LONGEST_DIVISION);
        for (int position = end; position < limit; position++) {
            char c = body.charAt(position);
            if (c == ',' || c == ';' || c == '.' || c == ':' || c == '\n') {
                return Optional.empty();
            }
            if (c == 'd' && Words.isSpace(body.charAt(position - 1))) {
                int here = position;
                Optional<Attribution> code = anaphora(here).or(() -> namedAt(here));
                if (code.isPresent()) {
                    return code;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Attribution> namedAt(int start) {
        int name = Words.after(body, start, "du");
        return name == ABSENT
                ? Optional.empty()
                : Codes.at(body, Words.skipSpaces(body, name))
                        .map(mention -> Attribution.to(mention.code(), Naming.NAMED, mention.endExclusive()));
    }
}
