package org.rouage.corpus;

import java.time.LocalDate;
import java.util.List;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.law.ArticleNumber;
import org.rouage.law.ArticleVersion;
import org.rouage.law.Code;

/**
 * What came of reading law from files: the articles that could be read, and everything that could not, side by side.
 *
 * <p>Example: a folder of 2,479 articles of which one is cut gives 2,478 articles and one problem,
 * {@code LAW-TRUNCATED}.
 */
public record LawRead(
        List<ArticleVersion> articles,
        List<Problem> problems,
        List<NeverInForce> neverInForce,
        List<CodeAssumed> assumed,
        List<LeftOut> leftOut) {
    public LawRead {
        articles = List.copyOf(articles);
        problems = problems.stream().sorted().distinct().toList();
        neverInForce = List.copyOf(neverInForce);
        assumed = List.copyOf(assumed);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A version that ends before it starts: it was replaced before its first day (LEGI calls it
     * {@code MODIFIE_MORT_NE}), so it was never law and is not among the articles.
     *
     * <p>Example: L641-3, from 2007-01-01 to 2006-12-08.
     */
    public record NeverInForce(Code code, ArticleNumber number, LocalDate start, LocalDate endExclusive, Place place) {}

    /**
     * The code of some articles that do not name it, and why it was taken.
     *
     * <p>Example: the two articles of a folder {@code seeds} are taken for CSS, "named by 13 of 14 links".
     */
    public record CodeAssumed(Code code, String group, int articles, Text reason) {}

    /** A file that is not an article and was not looked for one: an index, a licence, a section of the LEGI base. */
    public record LeftOut(String name, Text reason) {}
}
