package org.rouage.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A provision by its full name: code, article, and the address inside it, or the article as a whole.
 *
 * <p>Example: {@code CSS R611-18 I al. 10 (1°)}, {@code CSS R611-18 NOTA al. 1}, {@code CSS L227-2}. It names no version:
 * which one is meant depends on the day, and is asked of a law book. Printing and parsing are inverse.
 */
public record ProvisionRef(Code code, ArticleNumber article, Optional<Address> address) {
    private static final Pattern FORM = Pattern.compile("(\\S+) (\\S+)(?: (.+))?");

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
        Optional<Address> address = Optional.ofNullable(form.group(3)).flatMap(Address::read);
        if (form.group(3) != null && address.isEmpty()) {
            return Optional.empty();
        }
        return Codes.named(form.group(1))
                .map(code -> new ProvisionRef(code, ArticleNumber.parse(form.group(2)), address));
    }

    @Override
    public String toString() {
        return code + " " + article + address.map(inside -> " " + inside).orElse("");
    }
}
