package org.rouage.dossier.skeleton;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.files.Nearest;
import org.rouage.law.ArticleNumber;
import org.rouage.law.requirement.Catalogue;
import org.rouage.law.requirement.Catalogues;

/**
 * The article on which a convention rests, as it stood on a day, with the catalogue that says what it asks.
 *
 * <p>Example: {@code CSS L611-6-1} on 2005-12-08 is found; on 2005-12-09 it is a problem, "in force from 1997-01-01 to
 * 2005-12-08". {@code CSS L. 227-1} and {@code CSS L227-1} are the same article.
 */
public record FoundingArticle(String article, Catalogue catalogue, LocalDate day) {
    public static Outcome<FoundingArticle> find(Catalogues catalogues, String basis, LocalDate day) {
        Map<String, List<Validity>> known = new LinkedHashMap<>();
        String wanted = normalised(basis);
        for (Catalogue catalogue : catalogues.all()) {
            for (Catalogue.Version version : catalogue.versions()) {
                if (version.article().equals(wanted) && version.validity().contains(day)) {
                    return Outcome.accepted(new FoundingArticle(wanted, catalogue, day));
                }
                known.computeIfAbsent(version.article(), article -> new ArrayList<>())
                        .add(version.validity());
            }
        }
        List<Validity> validities = known.getOrDefault(wanted, List.of());
        return Outcome.refused(
                List.of(validities.isEmpty() ? unknown(basis, known) : notInForce(wanted, day, validities)));
    }

    /** {@code CSS L. 227-1} as {@code CSS L227-1}. */
    static String normalised(String basis) {
        String[] codeAndNumber = basis.strip().split("\\s+", 2);
        return codeAndNumber.length < 2
                ? basis.strip()
                : codeAndNumber[0] + " " + ArticleNumber.parse(codeAndNumber[1]).normalised();
    }

    private static Problem unknown(String basis, Map<String, List<Validity>> known) {
        String listed = String.join(", ", known.keySet());
        return Problem.of(
                "DOSSIER-BASIS-UNKNOWN",
                Place.of("").at("--basis"),
                Text.same(basis),
                Text.of(
                        "un article fondateur des catalogues : " + listed,
                        "a founding article of the catalogues: " + listed),
                Nearest.to(normalised(basis), known.keySet())
                        .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                        .orElse(Text.of("ajoutez un catalogue pour cet article", "add a catalogue for this article")));
    }

    private static Problem notInForce(String article, LocalDate day, List<Validity> validities) {
        Optional<LocalDate> before = validities.stream()
                .flatMap(validity -> validity.endExclusive().stream())
                .filter(end -> !end.isAfter(day))
                .max(Comparator.naturalOrder())
                .map(end -> end.minusDays(1));
        Optional<LocalDate> after = validities.stream()
                .map(Validity::from)
                .filter(from -> from.isAfter(day))
                .min(Comparator.naturalOrder());
        return Problem.of(
                "DOSSIER-BASIS-NOT-IN-FORCE",
                Place.of("").at("--basis"),
                Text.of(article + " le " + day, article + " on " + day),
                expected(before, after),
                remedy(before, after));
    }

    private static Text expected(Optional<LocalDate> before, Optional<LocalDate> after) {
        if (before.isPresent() && after.isPresent()) {
            return Text.of(
                    "un jour au plus tard le " + before.get() + ", ou à partir du " + after.get(),
                    "a day no later than " + before.get() + ", or from " + after.get());
        }
        return before.map(last -> Text.of("un jour au plus tard le " + last, "a day no later than " + last))
                .or(() -> after.map(first -> Text.of("un jour à partir du " + first, "a day from " + first)))
                .orElse(Text.of("un jour où l'article est en vigueur", "a day on which the article is in force"));
    }

    private static Text remedy(Optional<LocalDate> before, Optional<LocalDate> after) {
        return before.or(() -> after)
                .map(day -> Text.of(
                        "donnez --on " + day + ", ou l'article qui le remplace",
                        "give --on " + day + ", or the article that replaces it"))
                .orElse(Text.of("donnez un autre article", "give another article"));
    }
}
