package org.rouage.law.citation;

import static org.rouage.law.citation.Words.ABSENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.law.ArticleNumber;
import org.rouage.law.Code;
import org.rouage.law.Codes;
import org.rouage.law.citation.Citation.Naming;

/**
 * Reads one enumeration of article numbers and gives each its code: "L. 1, L. 2-1 et L. 3 à L. 5 du code du travail et
 * L. 6 du présent code". A code named applies to the numbers before it, back to the last code named.
 */
final class EnumerationReader {
    private static final List<String> SEPARATORS = List.of(
            ", et", ", ou", ", ainsi que", ", puis", ", ni", ",", "et/ou", "et", "ou", "ainsi que", "ni", "puis");
    private static final List<String> FOLLOWING = List.of("et suivants", "et suivant", "et suiv.", "et s.");

    private static final int FARTHEST_BACK = 50;

    private final String body;
    private final Memory memory;
    private final boolean plainCode;
    private final AttributionReader attributions;
    private final List<Citation> citations;

    EnumerationReader(String body, Memory memory, boolean plainCode, List<Citation> citations) {
        this.body = body;
        this.memory = memory;
        this.plainCode = plainCode;
        this.attributions = new AttributionReader(body, memory);
        this.citations = citations;
    }

    /**
     * How an enumeration is announced: by "article", "articles" or nothing; as "le même"; after a code just named. A
     * heading may be the one of an article that is quoted or annexed.
     */
    record Announced(
            boolean heading,
            boolean worded,
            boolean many,
            boolean again,
            List<Pinpoint> within,
            Optional<Attribution> before) {}

    private record Item(
            int start, int end, ArticleNumber number, boolean lettered, Optional<Upto> upto, List<Pinpoint> within) {}

    /** The other end of a range, without a number for "et suivants". */
    private record Upto(Optional<ArticleNumber> number, int start, int end) {}

    /** Adds the citations of the enumeration that starts here; returns where it ends, or -1 when there is no number. */
    int read(int from, Announced announced) {
        List<Item> pending = new ArrayList<>();
        int end = ABSENT;
        int next = from;
        Optional<Item> last = Optional.empty();
        while (next != ABSENT) {
            Optional<Item> item = item(next, announced, last);
            if (item.isEmpty()) {
                break;
            }
            pending.add(item.get());
            last = item;
            end = item.get().end();
            boolean lettered = pending.stream().allMatch(Item::lettered);
            Optional<Attribution> named = attributions.read(end).filter(read -> read.suits(lettered));
            if (named.isPresent()) {
                end = named.get().endExclusive();
                attribute(pending, named, announced);
                pending.clear();
            }
            next = announced.many() || item.get().lettered() ? Words.afterAny(body, end, SEPARATORS) : second(end);
        }
        attribute(pending, announced.before(), announced);
        return end;
    }

    /** In the singular, one more number without letter: "l'article 13 ou 14 du règlement". */
    private int second(int end) {
        int next = Words.afterAny(body, end, List.of("ou", "et"));
        int start = next == ABSENT ? ABSENT : Words.skipSpaces(body, next);
        int plain = start == ABSENT ? ABSENT : NumberReader.plainEnd(body, start);
        return plain != ABSENT && attributions.read(plain).isPresent() ? next : ABSENT;
    }

    private Optional<Item> item(int from, Announced announced, Optional<Item> last) {
        int start = Words.skipSpaces(body, from);
        int lettered = NumberReader.letteredEnd(body, start);
        if (lettered != ABSENT) {
            boolean alone = !announced.worded() && last.isEmpty();
            return alone && !looksLikeNumber(start, lettered)
                    ? Optional.empty()
                    : Optional.of(item(start, lettered, ""));
        }
        int plain = announced.worded() ? NumberReader.plainEnd(body, start) : ABSENT;
        if (plain == ABSENT) {
            return Optional.empty();
        }
        Optional<Item> before = last.filter(Item::lettered);
        if (before.isEmpty()) {
            return Optional.of(item(start, plain, ""));
        }
        String letter = letters(before.get().number());
        return body.substring(start, plain).indexOf('-') > 0
                ? Optional.of(item(start, plain, letter))
                : Optional.of(item(start, plain, ""))
                        .filter(read -> attributions.read(read.end()).isPresent());
    }

    /** Without the word "article", only a number that could be nothing else is one: {@code L. 12-3}, {@code R123-4}. */
    private boolean looksLikeNumber(int start, int end) {
        String printed = body.substring(start, end);
        boolean dotted = printed.indexOf('.') > 0;
        int hyphen = printed.indexOf('-');
        return hyphen > 0 && (dotted || hyphen >= 4) && Character.isUpperCase(printed.charAt(0));
    }

    private static String letters(ArticleNumber number) {
        String normalised = number.normalised();
        int digits = 0;
        while (digits < normalised.length() && !Words.isDigitAt(normalised, digits)) {
            digits++;
        }
        return normalised.substring(0, digits);
    }

    private Item item(int start, int numberEnd, String letters) {
        ArticleNumber number = letters.isEmpty()
                ? NumberReader.read(body, start, numberEnd)
                : ArticleNumber.parse(letters + body.substring(start, numberEnd));
        boolean lettered = Character.isLetter(number.normalised().charAt(0));
        Optional<Upto> upto = upto(numberEnd, number, lettered);
        int end = upto.map(Upto::end).orElse(numberEnd);
        List<Pinpoint> within = new ArrayList<>();
        end = TrailingPinpoints.read(body, end, within);
        return new Item(start, end, number, lettered, upto, within);
    }

    private Optional<Upto> upto(int from, ArticleNumber first, boolean lettered) {
        int following = Words.afterAny(body, from, FOLLOWING);
        if (following != ABSENT) {
            return Optional.of(new Upto(Optional.empty(), from, following));
        }
        int to = Words.after(body, from, "à");
        int start = to == ABSENT ? ABSENT : Words.skipSpaces(body, to);
        if (start == ABSENT) {
            return Optional.empty();
        }
        int end = NumberReader.letteredEnd(body, start);
        if (lettered && end != ABSENT) {
            return Optional.of(new Upto(Optional.of(NumberReader.read(body, start, end)), start, end));
        }
        int plain = NumberReader.plainEnd(body, start);
        boolean sameShape =
                !lettered || (plain != ABSENT && body.substring(start, plain).indexOf('-') > 0);
        return plain == ABSENT || !sameShape
                ? Optional.empty()
                : Optional.of(new Upto(
                        Optional.of(ArticleNumber.parse(letters(first) + body.substring(start, plain))), start, plain));
    }

    private void attribute(List<Item> items, Optional<Attribution> all, Announced announced) {
        if (announced.heading() && all.isEmpty() && !plainCode && items.stream().noneMatch(Item::lettered)) {
            return;
        }
        boolean mixed =
                items.stream().anyMatch(Item::lettered) && !items.stream().allMatch(Item::lettered);
        for (Item item : items) {
            boolean ofText = all.filter(read -> read.text().isPresent()).isPresent();
            Optional<Attribution> named = mixed && ofText && item.lettered() ? Optional.empty() : all;
            Optional<Code> asNamed = named.isPresent()
                    ? named.get().code()
                    : (announced.again() ? codeItHad(item.number()) : Optional.<Code>empty()).or(() -> implied(item));
            List<Pinpoint> within = item.within().isEmpty() && (announced.many() || item.equals(items.getFirst()))
                    ? announced.within()
                    : item.within();
            Optional<Code> code = asNamed.map(called -> Codes.holding(called, item.number()));
            boolean elsewhere = named.isEmpty() && !code.equals(implied(item));
            Naming naming = named.map(Attribution::naming).orElse(elsewhere ? Naming.SAME : Naming.IMPLIED);
            if (code.isPresent()) {
                inCode(item, code.get(), within, naming);
            } else {
                named.flatMap(Attribution::text)
                        .ifPresentOrElse(
                                text -> inText(item, text, within, naming),
                                () -> add(item, new Cited.Unattributed(item.number()), within, naming));
            }
        }
        all.ifPresent(this::remember);
    }

    /** "Du même article L. 2": the code in which that number was last cited here. */
    private Optional<Code> codeItHad(ArticleNumber number) {
        for (int i = citations.size() - 1; i >= 0 && i > citations.size() - FARTHEST_BACK; i--) {
            if (citations.get(i).cited() instanceof Cited.InCode(Code code, ArticleNumber cited)
                    && cited.equals(number)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private Optional<Code> implied(Item item) {
        return item.lettered() || plainCode ? Optional.of(memory.own()) : Optional.empty();
    }

    private void inCode(Item item, Code code, List<Pinpoint> within, Naming naming) {
        Cited cited = item.upto().isPresent()
                ? new Cited.Range(code, item.number(), item.upto().get().number())
                : new Cited.InCode(code, item.number());
        add(item, cited, within, naming);
        item.upto().ifPresent(several -> memory.forgetArticle());
    }

    private void inText(Item item, CitedText text, List<Pinpoint> within, Naming naming) {
        add(item, new Cited.InText(text, item.number()), within, naming);
        item.upto()
                .ifPresent(upto -> upto.number()
                        .ifPresent(last -> citations.add(
                                new Citation(upto.start(), upto.end(), new Cited.InText(text, last), within, naming))));
    }

    private void add(Item item, Cited cited, List<Pinpoint> within, Naming naming) {
        boolean whole = cited instanceof Cited.Range;
        int end = whole ? item.upto().map(Upto::end).orElse(item.end()) : numberEnd(item);
        citations.add(new Citation(item.start(), end, cited, within, naming));
        memory.cite(cited);
    }

    private int numberEnd(Item item) {
        int lettered = NumberReader.letteredEnd(body, item.start());
        return lettered != ABSENT ? lettered : NumberReader.plainEnd(body, item.start());
    }

    private void remember(Attribution named) {
        named.code().ifPresent(code -> memory.name(code, named.endExclusive()));
        named.text().filter(CitedText::isIdentified).ifPresent(memory::name);
    }
}
