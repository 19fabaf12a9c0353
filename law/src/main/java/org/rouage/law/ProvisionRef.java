package org.rouage.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A provision by its full name: code, article, and the address inside it, or the article as a whole.
 *
 * <p>Example: {@code CSS R611-18 I al. 10 (1°)}, {@code CSS R611-18 NOTA al. 1}, {@code CSS L227-2}. After a number of
 * several words there is a comma, {@code CSS L161-17 A, al. 2}, for the A is not a part. It names no version: which one
 * is meant depends on the day, and is asked of a law book. Printing and parsing are inverse.
 */
public record ProvisionRef(Code code, ArticleNumber article, Optional<Address> address) {
    private static final Pattern FORM = Pattern.compile("(\\S+) (.*\\S)");
    private static final Pattern SEVERAL_WORDS = Pattern.compile("(.+ .+), (.+)");
    private static final Pattern ONE_WORD = Pattern.compile("(\\S+) (.+)");
    private static final Pattern NUMBER = Pattern.compile("\\S+(?: (?:" + Mark.SUFFIX + "|\\p{Lu}{1,2}))*");

    public static ProvisionRef of(Code code, ArticleNumber article) {
        return new ProvisionRef(code, article, Optional.empty());
    }

    public static ProvisionRef of(Code code, ArticleNumber article, Address address) {
        return new ProvisionRef(code, article, Optional.of(address));
    }

    /** Reads the form {@link #toString} prints; anything else is an {@link IllegalArgumentException}. */
    public static ProvisionRef parse(String printed) {
        return read(printed)
                .orElseThrow(() -> new IllegalArgumentException(
                        "not a provision, such as CSS R611-18 I al. 10 (1°) or CSS L227-2: " + printed));
    }

    /** Reads the form {@link #toString} prints; empty when this is not one, or the code is not known. */
    public static Optional<ProvisionRef> read(String printed) {
        Matcher form = FORM.matcher(printed);
        if (!form.matches()) {
            return Optional.empty();
        }
        return Codes.named(form.group(1))
                .flatMap(code -> inside(SEVERAL_WORDS, code, form.group(2))
                        .or(() -> inside(ONE_WORD, code, form.group(2)))
                        .or(() -> whole(code, form.group(2))));
    }

    private static Optional<ProvisionRef> inside(Pattern pattern, Code code, String printed) {
        Matcher form = pattern.matcher(printed);
        return form.matches()
                ? Address.read(form.group(2)).map(address -> of(code, ArticleNumber.parse(form.group(1)), address))
                : Optional.empty();
    }

    /** An article as a whole: a number, or the words of an annex. */
    private static Optional<ProvisionRef> whole(Code code, String printed) {
        ArticleNumber number = ArticleNumber.parse(printed);
        boolean isNumber = NUMBER.matcher(number.normalised()).matches()
                || ArticleNumber.parse(printed.split(" ", 2)[0]).series() == ArticleNumber.Series.UNNUMBERED;
        return isNumber ? Optional.of(of(code, number)) : Optional.empty();
    }

    @Override
    public String toString() {
        String separator = article.normalised().contains(" ") ? ", " : " ";
        return code + " " + article + address.map(inside -> separator + inside).orElse("");
    }
}
