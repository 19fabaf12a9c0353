package org.rouage.law;

/**
 * The number of an article, as printed and normalised; two numbers are equal when their normal forms are.
 *
 * <p>Example: {@code L. 227-1}, {@code L227-1} and {@code L.227-1} are all {@code L227-1}; {@code L.O. 111-9} is
 * {@code LO111-9}; {@code R. * 123-1} is {@code R*123-1}; {@code L.162-1A} is {@code L162-1 A}; {@code 199 Quater C} of
 * the tax code is {@code 199 quater C}. What has no number, such as {@code Annexe II : Tableau n° 30 BIS}, keeps its
 * words.
 *
 * <p>The natural order is that of a table of contents: the law (L and LO together), then R, D, A, then numbers without
 * a letter, then annexes; inside a series number by number, so that {@code L162-5}, {@code L162-5 bis},
 * {@code L162-5-1} and {@code L162-22} follow one another.
 */
public record ArticleNumber(String printed, String normalised) implements Comparable<ArticleNumber> {
    /** The part of a code in which a number stands, told by its first letters. */
    public enum Series {
        /** {@code L}: ordinary law. */
        LAW,
        /** {@code LO}: organic law; its numbers stand among those of ordinary law. */
        ORGANIC_LAW,
        /** {@code R}, {@code R*}, {@code R**}: decrees in Conseil d'Etat or in council of ministers. */
        STATE_COUNCIL_DECREE,
        /** {@code D}: simple decrees. */
        SIMPLE_DECREE,
        /** {@code A}: orders of ministers. */
        ORDER,
        /** Codes that number without a letter, such as the Code civil, and any other letters. */
        PLAIN,
        /** No number: annexes, tables, preambles. */
        UNNUMBERED
    }

    public static ArticleNumber parse(String printed) {
        return new ArticleNumber(printed, NumberForm.normalise(printed));
    }

    public Series series() {
        return NumberForm.series(normalised);
    }

    /**
     * Whether the two are the same number once the letters of ordinary and organic law are not told apart:
     * {@code L111-3} and {@code LO111-3}, which never stand side by side in a code.
     */
    public boolean sameButForOrganicLetter(ArticleNumber other) {
        return NumberForm.withoutOrganicLetter(normalised).equals(NumberForm.withoutOrganicLetter(other.normalised));
    }

    @Override
    public int compareTo(ArticleNumber other) {
        return NumberForm.compare(normalised, other.normalised);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArticleNumber number && number.normalised.equals(normalised);
    }

    @Override
    public int hashCode() {
        return normalised.hashCode();
    }

    @Override
    public String toString() {
        return normalised;
    }
}
