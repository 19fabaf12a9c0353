package org.rouage.law;

/**
 * The number of an article, as printed and normalised; two numbers are equal when their normal forms are.
 *
 * <p>Example: {@code L. 227-1}, {@code L227-1} and {@code L.227-1} are all {@code L227-1}; {@code LO. 111-9} is {@code
 * LO111-9}; {@code R*123-1} keeps its star.
 */
public record ArticleNumber(String printed, String normalised) {
    public static ArticleNumber parse(String printed) {
        return new ArticleNumber(printed, printed.strip().replaceAll("[.\\s\\u00a0]", ""));
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
