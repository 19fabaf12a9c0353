package org.rouage.law.citation;

import static org.rouage.law.citation.Words.ABSENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rouage.law.ArticleNumber.Series;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Code;
import org.rouage.law.Codes;
import org.rouage.law.citation.Citation.Naming;
import org.rouage.law.citation.EnumerationReader.Announced;

/**
 * Finds the citations of articles in the body of an article, in one pass from left to right.
 *
 * <p>Example: in an article of the {@code CSS}, "au I des articles L. 1 et L. 2 du code du travail et à l'article L. 3"
 * gives {@code CT L1} and {@code CT L2}, both within part {@code I}, then {@code CSS L3}. The pass keeps in mind the
 * code, text and article named last, for "du même code", "de cette loi" and "du même article".
 */
public final class CitationFinder {
    private static final Set<String> SAME = Set.of("même", "cet", "dudit", "ledit", "audit");
    /** Before a number that was printed already. */
    private static final Set<String> AGAIN =
            Set.of("même", "mêmes", "dudit", "ledit", "audit", "desdits", "lesdits", "auxdits", "cet", "ces");

    private static final int ADJACENT = 3;

    private final String body;
    private final Memory memory;
    private final List<Citation> citations = new ArrayList<>();
    private final EnumerationReader enumerations;

    private CitationFinder(Code own, boolean plainCode, String body) {
        this.body = body;
        this.memory = new Memory(own);
        this.enumerations = new EnumerationReader(body, memory, plainCode, citations);
    }

    /** The citations in the body of this version, which must be unwrapped, in the order of the text. */
    public static List<Citation> in(ArticleVersion version) {
        boolean plainCode = version.number().series() == Series.PLAIN;
        return new CitationFinder(version.code(), plainCode, version.body()).find();
    }

    /**
     * The same with the contents of a corpus at hand, which settle the code of numbers coordinated with a number of
     * another code: what the citing code does not hold is not taken for one of its articles when the sentence names
     * another code.
     */
    public static List<Citation> in(ArticleVersion version, Contents contents) {
        return Rereading.of(version, contents, in(version));
    }

    private List<Citation> find() {
        int position = 0;
        while (position < body.length()) {
            char c = body.charAt(position);
            position = Character.isLetter(c) ? word(position) : position + 1;
        }
        return List.copyOf(new Backfill(body, citations).filled());
    }

    /** Reads what the word that starts here begins; returns where to go on. */
    private int word(int start) {
        int end = switch (body.charAt(start)) {
            case 'a', 'A' -> article(start);
            case 'c', 'C' -> code(start);
            case 'l', 'o', 'd' -> text(start);
            default -> ABSENT;
        };
        if (end == ABSENT) {
            end = bareNumber(start);
        }
        return end == ABSENT ? Words.wordEnd(body, start) : end;
    }

    private int article(int start) {
        boolean many = Words.after(body, start, "articles") != ABSENT;
        int end = many ? Words.after(body, start, "articles") : Words.after(body, start, "article");
        if (end == ABSENT) {
            return ABSENT;
        }
        String before = wordBefore(start);
        var announced = new Announced(
                isHeading(start),
                true,
                many,
                AGAIN.contains(before),
                PinpointReader.before(body, start),
                namedBefore(start, before));
        int numbers = enumerations.read(end, announced);
        return numbers != ABSENT ? numbers : withoutNumber(start, end, before, announced.within());
    }

    /** "Le code X et ses articles", "le code X, article": the code or text named just before. */
    private Optional<Attribution> namedBefore(int start, String before) {
        if (before.equals("ses") || before.equals("son")) {
            Optional<Attribution> code = memory.latestCode().map(named -> Attribution.to(named, Naming.SAME, start));
            Optional<Attribution> text = memory.latestText().map(named -> Attribution.to(named, Naming.SAME, start));
            return memory.codeIsLatest() ? code : text;
        }
        boolean adjacent = memory.codeEnd() >= 0 && start - memory.codeEnd() <= ADJACENT && isApposition(start);
        return adjacent
                ? memory.latestCode().map(named -> Attribution.to(named, Naming.NAMED, start))
                : Optional.empty();
    }

    private boolean isApposition(int start) {
        String between = body.substring(memory.codeEnd(), start).strip();
        return between.equals(",") || between.equals("(") || between.equals(":");
    }

    private int withoutNumber(int start, int end, String before, List<Pinpoint> within) {
        int previous = Words.afterAny(body, end, List.of("précédent", "qui précède"));
        int following = Words.afterAny(body, end, List.of("suivant", "qui suit"));
        if (before.equals("présent")) {
            add(start, end, new Cited.Own(), within);
        } else if (previous != ABSENT || before.equals("précédent")) {
            add(start, Math.max(end, previous), new Cited.Neighbour(Cited.Side.BEFORE), within);
        } else if (following != ABSENT) {
            add(start, following, new Cited.Neighbour(Cited.Side.AFTER), within);
        } else if (SAME.contains(before)) {
            memory.latestArticle().ifPresent(cited -> add(start, end, cited, within));
        }
        return Math.max(end, Math.max(previous, following));
    }

    private void add(int start, int end, Cited cited, List<Pinpoint> within) {
        citations.add(new Citation(start, end, cited, within, Naming.WITHOUT_NUMBER));
        memory.cite(cited);
    }

    private int code(int start) {
        if (Words.after(body, start, "code") == ABSENT) {
            return ABSENT;
        }
        Optional<Codes.Mention> mention = Codes.at(body, start);
        mention.ifPresent(memory::name);
        if (mention.isEmpty() && wordBefore(start).equals("présent")) {
            memory.name(memory.own(), start + "code".length());
        }
        return mention.map(Codes.Mention::endExclusive).orElse(ABSENT);
    }

    /** A law or a decree named outside any citation, and the one code that is called a book. */
    private int text(int start) {
        if (body.startsWith("livre des proc", start)) {
            Optional<Codes.Mention> mention = Codes.at(body, start);
            mention.ifPresent(memory::name);
            return mention.map(Codes.Mention::endExclusive).orElse(ABSENT);
        }
        if (body.startsWith("loi", start) || body.startsWith("ordonnance", start) || body.startsWith("décret", start)) {
            TextReader.named(body, start)
                    .flatMap(Attribution::text)
                    .filter(CitedText::isIdentified)
                    .ifPresent(memory::name);
        }
        return ABSENT;
    }

    /** A number without the word "article" before it, as after an enumeration that an aside interrupts. */
    private int bareNumber(int start) {
        char before = start == 0 ? ' ' : body.charAt(start - 1);
        boolean glued = before == '-' || before == '.' || before == '/' || before == '*' || Words.isDigit(before);
        int end = NumberReader.letteredEnd(body, start);
        if (!glued && end != ABSENT && isQuotedHeading(start)) {
            return end;
        }
        return glued || end == ABSENT
                ? ABSENT
                : enumerations.read(start, new Announced(false, false, true, false, List.of(), Optional.empty()));
    }

    /** "Article 9" where a sentence begins. */
    private boolean isHeading(int start) {
        int before = Words.skipSpacesBack(body, start);
        return body.charAt(start) == 'A' && (before == 0 || "\n.:;”»\"-".indexOf(body.charAt(before - 1)) >= 0);
    }

    /** The number of an article that is quoted whole: {@code « Art. L. 251-12-1.-}. */
    private boolean isQuotedHeading(int start) {
        int dot = Words.skipSpacesBack(body, start);
        boolean abbreviated = dot >= 4 && body.startsWith("Art.", dot - 4);
        int quote = Words.skipSpacesBack(body, Math.max(0, dot - 4));
        return abbreviated && quote > 0 && "“«\"”".indexOf(body.charAt(quote - 1)) >= 0;
    }

    private String wordBefore(int start) {
        int end = Words.skipSpacesBack(body, start);
        int from = end;
        while (from > 0 && Character.isLetter(body.charAt(from - 1))) {
            from--;
        }
        return body.substring(from, end);
    }
}
