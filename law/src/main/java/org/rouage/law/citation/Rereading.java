package org.rouage.law.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rouage.law.ArticleNumber;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Code;
import org.rouage.law.Codes;
import org.rouage.law.citation.Citation.Naming;

/**
 * Reads again, with the table of contents of the citing code at hand, the citations whose code nobody named.
 *
 * <p>"Au deuxième alinéa de l'article L. 2122-1 et à l'article L. 2122-3 du code de la santé publique" can be read two
 * ways. When the citing code holds no L. 2122-1, the code named at the end of the coordination is meant. So is, for a
 * number cited before in the same article, the code it had there ("l'article L. 17 susmentionné").
 */
final class Rereading {
    private static final Set<String> JOINING = Set.of(
            "et",
            "ou",
            "à",
            "a",
            "au",
            "aux",
            "de",
            "du",
            "des",
            "d",
            "l",
            "la",
            "le",
            "les",
            "article",
            "articles",
            "alinéa",
            "alinéas",
            "phrase",
            "phrases",
            "ainsi",
            "que",
            "qu",
            "bis",
            "ter",
            "quater",
            "deux",
            "trois",
            "par",
            "en",
            "application",
            "dispositions",
            "soit",
            "selon",
            "cas",
            "dans",
            "son",
            "sa",
            "leur");

    private static final int FARTHEST = 200;
    private static final int MOST_LEAD_INS = 4;
    private static final int MOST_BACK = 100;
    private static final int LONGEST_ITEM_OPENING = 24;
    private static final int MANY = 3;
    private static final int SHORTEST_CHAPTER = 3;
    private static final int FARTHEST_EDGE = 600;
    private static final Set<String> SEPARATORS = Set.of(",", "et", "ou", ", et", ", ou", "ainsi que", "et/ou");
    private static final int FARTHEST_LEAD_IN = 4000;

    private final ArticleVersion version;
    private final Contents contents;
    private final List<Citation> citations;
    private final Set<Citation> readAgain = new HashSet<>();

    private Rereading(ArticleVersion version, Contents contents, List<Citation> citations) {
        this.version = version;
        this.contents = contents;
        this.citations = new ArrayList<>(citations);
    }

    static List<Citation> of(ArticleVersion version, Contents contents, List<Citation> citations) {
        return new Rereading(version, contents, citations).reread();
    }

    private List<Citation> reread() {
        for (int i = citations.size() - 1; i >= 0; i--) {
            int here = i;
            if (isUnheld(citations.get(here)) || isOfNextChapter(here)) {
                coordinated(here).ifPresent(code -> readAgain(here, code));
            }
        }
        for (int i = 0; i < citations.size(); i++) {
            int here = i;
            withoutLetter(citations.get(here)).ifPresent(read -> citations.set(here, read));
            if (isUnheld(citations.get(i))) {
                before(here).or(() -> leadIn(here)).ifPresent(code -> readAgain(here, code));
            }
        }
        enumerations();
        citations.replaceAll(this::withoutCode);
        return List.copyOf(citations);
    }

    /** A number of a shape that the citing code does not use: the text forgets to say of which code. */
    private Citation withoutCode(Citation citation) {
        return citation.naming() == Naming.IMPLIED
                        && citation.cited() instanceof Cited.InCode(Code code, ArticleNumber number)
                        && contents.isForeign(code, number)
                        && contents.held(code, number, version.number()).isEmpty()
                ? new Citation(
                        citation.start(),
                        citation.endExclusive(),
                        new Cited.Unattributed(number),
                        citation.within(),
                        Naming.IMPLIED)
                : citation;
    }

    private void readAgain(int here, Code code) {
        Citation read = in(code, citations.get(here));
        citations.set(here, read);
        readAgain.add(read);
    }

    /** An enumeration has one code: that of its members read again, or the only other one that the sentence names. */
    private void enumerations() {
        for (int first = 0; first < citations.size(); first++) {
            int last = first;
            while (last + 1 < citations.size() && isListed(last)) {
                last++;
            }
            List<Citation> members = citations.subList(first, last + 1);
            long unheld = members.stream().filter(this::isUnheld).count();
            boolean foreign = unheld >= MANY && unheld * 2 > members.size();
            Optional<Code> code = foreign ? onlyCode(first, last) : readAgain(members);
            int from = first;
            code.ifPresent(named ->
                    members.replaceAll(member -> member.naming() == Naming.IMPLIED ? in(named, member) : member));
            first = Math.max(from, last);
        }
    }

    /** Whether this citation and the next stand in one enumeration and the sentence names the code of neither. */
    private boolean isListed(int here) {
        int from = citations.get(here).endExclusive();
        int to = citations.get(here + 1).start();
        if (to - from > " ainsi que ".length() || to <= from || !isUnnamed(here) || !isUnnamed(here + 1)) {
            return false;
        }
        String between = version.body().substring(from, to).strip();
        return SEPARATORS.contains(between);
    }

    private boolean isUnnamed(int here) {
        return citations.get(here).naming() == Naming.IMPLIED || readAgain.contains(citations.get(here));
    }

    private Optional<Code> readAgain(List<Citation> members) {
        return members.stream().filter(readAgain::contains).findFirst().flatMap(member -> otherCode(member.cited()));
    }

    private Optional<Code> onlyCode(int first, int last) {
        int from = sentenceEdge(citations.get(first).start(), -1);
        int to = sentenceEdge(citations.get(last).endExclusive(), 1);
        String body = version.body();
        Set<Code> named = new HashSet<>();
        for (int at = from; at < to; at++) {
            char c = body.charAt(at);
            if (c == 'c' || c == 'l') {
                Codes.at(body, at).map(Codes.Mention::code).ifPresent(named::add);
            }
        }
        boolean own = named.contains(version.code()) || body.substring(from, to).contains("présent code");
        return named.size() == 1 && !own ? named.stream().findFirst() : Optional.empty();
    }

    private int sentenceEdge(int start, int step) {
        String body = version.body();
        int position = start;
        for (int i = 0; i < FARTHEST_EDGE && position > 0 && position < body.length(); i++, position += step) {
            char c = body.charAt(position);
            boolean stop = c == '.' && !Character.isUpperCase(body.charAt(position - 1));
            if (stop || c == '\n' || c == ';') {
                return position;
            }
        }
        return Math.clamp(position, 0, body.length());
    }

    /** "L'article 761-1", when the citing code holds such a number with the letter of the citing article. */
    private Optional<Citation> withoutLetter(Citation citation) {
        return citation.cited() instanceof Cited.Unattributed(ArticleNumber number)
                        && number.normalised().indexOf('-') >= 3
                        && contents.held(version.code(), number, version.number())
                                .isPresent()
                ? Optional.of(new Citation(
                        citation.start(),
                        citation.endExclusive(),
                        new Cited.InCode(version.code(), number),
                        citation.within(),
                        Naming.IMPLIED))
                : Optional.empty();
    }

    /**
     * "Les dispositions suivantes du code X : a) L'article L. 1": the code named in the sentence that opens the list.
     */
    private Optional<Code> leadIn(int here) {
        String body = version.body();
        int start = citations.get(here).start();
        if (start - sentenceStart(start) > LONGEST_ITEM_OPENING) {
            return Optional.empty();
        }
        int colon = colonBefore(start);
        int limit = Math.max(0, start - FARTHEST_LEAD_IN);
        for (int tried = 0; colon > limit && tried < MOST_LEAD_INS; tried++) {
            int from = sentenceStart(colon);
            Optional<Code> named = lastCode(from, colon);
            if (named.isPresent() || body.substring(from, colon).contains("présent code")) {
                return named.filter(code -> !code.equals(version.code()));
            }
            colon = colonBefore(colon - 1);
        }
        return Optional.empty();
    }

    private int colonBefore(int end) {
        int position = end;
        while (position > 0
                && position > end - FARTHEST_LEAD_IN
                && version.body().charAt(position) != ':') {
            position--;
        }
        return position > 0 && version.body().charAt(position) == ':' ? position : -1;
    }

    private int sentenceStart(int end) {
        int start = end;
        while (start > 0
                && start > end - FARTHEST
                && "\n.;:".indexOf(version.body().charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private Optional<Code> lastCode(int from, int to) {
        String body = version.body();
        Optional<Code> last = Optional.empty();
        for (int at = body.indexOf("code", from); at >= 0 && at < to; at = body.indexOf("code", at + 1)) {
            Optional<Code> named = Codes.at(body, at).map(Codes.Mention::code);
            last = named.isPresent() ? named : last;
        }
        return last;
    }

    private boolean isUnheld(Citation citation) {
        return citation.naming() == Naming.IMPLIED
                && switch (citation.cited()) {
                    case Cited.InCode(Code code, ArticleNumber number) -> isUnheld(code, number);
                    case Cited.Range(Code code, ArticleNumber first, Optional<ArticleNumber> last) ->
                        isUnheld(code, first)
                                && last.filter(number -> !isUnheld(code, number))
                                        .isEmpty();
                    case Cited.InText inText -> false;
                    case Cited.Unattributed unattributed -> false;
                    case Cited.Own own -> false;
                    case Cited.Neighbour neighbour -> false;
                };
    }

    private boolean isUnheld(Code code, ArticleNumber number) {
        return contents.held(code, number, version.number()).isEmpty() && contents.covers(code, number);
    }

    /**
     * Whether the number, though held, stands in the same chapter as the next one: in "de l'article L. 242-2, des
     * articles L. 242-8 et L. 242-25 du code de commerce" all three are of one code.
     */
    private boolean isOfNextChapter(int here) {
        if (here + 1 >= citations.size() || citations.get(here).naming() != Naming.IMPLIED) {
            return false;
        }
        Optional<String> chapter = number(citations.get(here).cited()).map(Rereading::chapter);
        return chapter.filter(name -> name.length() > SHORTEST_CHAPTER).isPresent()
                && chapter.equals(number(citations.get(here + 1).cited()).map(Rereading::chapter));
    }

    /** The letter and the first group of digits. */
    private static String chapter(ArticleNumber number) {
        int hyphen = number.normalised().indexOf('-');
        return hyphen < 0 ? "" : number.normalised().substring(0, hyphen);
    }

    /** The code of the next citation, when nothing but coordination stands between. */
    private Optional<Code> coordinated(int here) {
        if (here + 1 >= citations.size()) {
            return Optional.empty();
        }
        Citation next = citations.get(here + 1);
        boolean named = next.naming() == Naming.NAMED || next.naming() == Naming.SAME;
        return named && isJoined(citations.get(here).endExclusive(), next.start())
                ? otherCode(next.cited())
                : Optional.empty();
    }

    private boolean isJoined(int from, int to) {
        if (to - from > FARTHEST) {
            return false;
        }
        String body = version.body();
        int position = from;
        while (position < to) {
            char c = body.charAt(position);
            if (c == ';' || c == '\n' || c == ':') {
                return false;
            }
            int end = Words.wordEnd(body, position);
            if (end > position && !joins(body.substring(position, end))) {
                return false;
            }
            position = Math.max(end, position + 1);
        }
        return true;
    }

    private static boolean joins(String word) {
        return JOINING.contains(word.toLowerCase(Locale.ROOT))
                || Labels.ordinal(word).isPresent()
                || Labels.kind(word).isPresent()
                || word.equals("avant")
                || word.equals("bis");
    }

    /** The code in which the same number was last cited before. */
    private Optional<Code> before(int here) {
        Optional<ArticleNumber> number = number(citations.get(here).cited());
        for (int i = here - 1; i >= 0 && i >= here - MOST_BACK; i--) {
            Optional<Code> code = otherCode(citations.get(i).cited());
            if (code.isPresent() && number(citations.get(i).cited()).equals(number)) {
                return code;
            }
        }
        return Optional.empty();
    }

    private Optional<Code> otherCode(Cited cited) {
        Optional<Code> code = switch (cited) {
            case Cited.InCode inCode -> Optional.of(inCode.code());
            case Cited.Range range -> Optional.of(range.code());
            case Cited.InText inText -> Optional.empty();
            case Cited.Unattributed unattributed -> Optional.empty();
            case Cited.Own own -> Optional.empty();
            case Cited.Neighbour neighbour -> Optional.empty();
        };
        return code.filter(named -> !named.equals(version.code()));
    }

    private static Optional<ArticleNumber> number(Cited cited) {
        return switch (cited) {
            case Cited.InCode inCode -> Optional.of(inCode.number());
            case Cited.Range range -> Optional.of(range.first());
            case Cited.InText inText -> Optional.empty();
            case Cited.Unattributed unattributed -> Optional.empty();
            case Cited.Own own -> Optional.empty();
            case Cited.Neighbour neighbour -> Optional.empty();
        };
    }

    private static Citation in(Code code, Citation citation) {
        Cited cited = switch (citation.cited()) {
            case Cited.InCode inCode -> new Cited.InCode(code, inCode.number());
            case Cited.Range range -> new Cited.Range(code, range.first(), range.last());
            case Cited.InText inText -> inText;
            case Cited.Unattributed unattributed -> unattributed;
            case Cited.Own own -> own;
            case Cited.Neighbour neighbour -> neighbour;
        };
        return new Citation(citation.start(), citation.endExclusive(), cited, citation.within(), Naming.SAME);
    }
}
