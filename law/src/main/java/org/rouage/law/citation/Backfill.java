package org.rouage.law.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.law.ArticleNumber;
import org.rouage.law.Code;
import org.rouage.law.citation.Citation.Naming;

/**
 * Gives a code or text to the numbers without letter that stand alone: "à l'article 125 A et au I de l'article 125 D du
 * code général des impôts" means the same code twice, and "au même article 50-0" the code it had before.
 */
final class Backfill {
    private static final int FARTHEST = 250;
    private static final int MOST = 8;

    private final String body;
    private final List<Citation> citations;

    Backfill(String body, List<Citation> citations) {
        this.body = body;
        this.citations = citations;
    }

    List<Citation> filled() {
        List<Citation> filled = new ArrayList<>(citations);
        for (int i = 0; i < filled.size(); i++) {
            if (filled.get(i).cited() instanceof Cited.Unattributed(ArticleNumber number)) {
                int here = i;
                Optional<Cited> known = earlier(filled, here, number)
                        .or(() -> next(filled, here, number))
                        .or(() -> previous(filled, here, number));
                Citation bare = filled.get(i);
                known.ifPresent(cited -> filled.set(
                        here, new Citation(bare.start(), bare.endExclusive(), cited, bare.within(), Naming.SAME)));
            }
        }
        return filled;
    }

    /** The last one before with the same number. */
    private static Optional<Cited> earlier(List<Citation> filled, int here, ArticleNumber number) {
        for (int i = here - 1; i >= 0 && i > here - 50; i--) {
            Cited cited = filled.get(i).cited();
            if (number(cited).equals(Optional.of(number))) {
                return Optional.of(cited);
            }
        }
        return Optional.empty();
    }

    /** The next number without letter of the same sentence that has a code or a text. */
    private Optional<Cited> next(List<Citation> filled, int here, ArticleNumber number) {
        for (int i = here + 1;
                i < Math.min(filled.size(), here + MOST) && sameSentence(filled.get(here), filled.get(i));
                i++) {
            Cited cited = filled.get(i).cited();
            boolean plain = number(cited)
                    .filter(read -> read.series() == ArticleNumber.Series.PLAIN)
                    .isPresent();
            if (plain) {
                return Optional.of(withNumber(cited, number));
            }
        }
        return Optional.empty();
    }

    /** The last number without letter of the same sentence that has a code. */
    private Optional<Cited> previous(List<Citation> filled, int here, ArticleNumber number) {
        for (int i = here - 1; i > Math.max(-1, here - MOST) && sameSentence(filled.get(i), filled.get(here)); i--) {
            if (filled.get(i).cited() instanceof Cited.InCode(Code code, ArticleNumber plain)
                    && plain.series() == ArticleNumber.Series.PLAIN) {
                return Optional.of(new Cited.InCode(code, number));
            }
        }
        return Optional.empty();
    }

    private boolean sameSentence(Citation first, Citation second) {
        int from = first.endExclusive();
        int to = second.start();
        if (to - from > FARTHEST) {
            return false;
        }
        for (int position = from; position < to; position++) {
            char c = body.charAt(position);
            boolean stop = c == '.'
                    && position + 1 < to
                    && Words.isSpace(body.charAt(position + 1))
                    && position > 0
                    && Character.isLowerCase(body.charAt(position - 1));
            if (stop || c == ';' || c == '\n') {
                return false;
            }
        }
        return true;
    }

    private static Optional<ArticleNumber> number(Cited cited) {
        return switch (cited) {
            case Cited.InCode inCode -> Optional.of(inCode.number());
            case Cited.Range range -> Optional.of(range.first());
            case Cited.InText inText -> Optional.of(inText.number());
            case Cited.Unattributed unattributed -> Optional.empty();
            case Cited.Own own -> Optional.empty();
            case Cited.Neighbour neighbour -> Optional.empty();
        };
    }

    private static Cited withNumber(Cited like, ArticleNumber number) {
        return switch (like) {
            case Cited.InCode inCode -> new Cited.InCode(inCode.code(), number);
            case Cited.Range range -> new Cited.InCode(range.code(), number);
            case Cited.InText inText -> new Cited.InText(inText.text(), number);
            case Cited.Unattributed unattributed -> unattributed;
            case Cited.Own own -> own;
            case Cited.Neighbour neighbour -> neighbour;
        };
    }
}
