package org.rouage.law.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rouage.law.ArticleNumber;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Code;
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

    private final ArticleVersion version;
    private final Contents contents;
    private final List<Citation> citations;

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
            if (isUnheld(citations.get(i))) {
                int here = i;
                coordinated(here).ifPresent(code -> citations.set(here, in(code, citations.get(here))));
            }
        }
        for (int i = 0; i < citations.size(); i++) {
            if (isUnheld(citations.get(i))) {
                int here = i;
                before(here).ifPresent(code -> citations.set(here, in(code, citations.get(here))));
            }
        }
        return List.copyOf(citations);
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
        for (int i = here - 1; i >= 0; i--) {
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
