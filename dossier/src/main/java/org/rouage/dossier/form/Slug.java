package org.rouage.dossier.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rouage.dossier.form.Content.Identifier;

/**
 * An identifier made of a title: lower case, no accents, hyphens between words.
 *
 * <p>Example: {@code Slug.of("Qualité de l'accueil")} is {@code qualite-de-l-accueil}; {@code "2014"} has none, as an
 * identifier begins with a letter.
 */
public final class Slug {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^[^a-z]+|-+$");
    private static final Pattern IDENTIFIER = Pattern.compile(Identifier.PATTERN);
    private static final int LONGEST = 60;

    private Slug() {}

    public static Optional<String> of(String title) {
        String start = title.substring(0, Math.min(title.length(), LONGEST));
        String plain = MARKS.matcher(Normalizer.normalize(start, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        String slug = EDGES.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
        return Optional.of(slug).filter(made -> IDENTIFIER.matcher(made).matches());
    }
}
